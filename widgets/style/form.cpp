// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/form.h"

#include "widgets/style/focus_ring.h"
#include "widgets/style/icons.h"
#include "widgets/style/link_button.h"
#include "widgets/style/painting.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/theme.h"

#include <QAbstractSpinBox>
#include <QDoubleValidator>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ng::ui {
namespace {

class MessageGlyph : public QLabel
{
public:
    MessageGlyph() { setFixedSize(px(14), px(14)); }
    bool isError = true;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), isError ? "error" : "info", color(isError ? Token::Err : Token::Tx2));
    }
};

/// Title of a group: chevron, words, a line above and below on panel colour.
class GroupHead : public QToolButton
{
public:
    explicit GroupHead(const QString &title)
    {
        setText(title);
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(title);
        setProperty(kOwnFocusProperty, true);
    }
    QSize sizeHint() const override { return {px(120), px(24)}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(underMouse() ? Token::AccHover : Token::Panel));
        painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
        const int side = px(12);
        paintIcon(&painter, QRectF(px(8), (height() - side) / 2.0, side, side),
                  isChecked() ? "chevron-down" : "chevron-right", color(Token::Tx2));
        painter.setPen(color(Token::Tx2));
        painter.drawText(rect().adjusted(px(26), 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasKeyboardFocus(this))
            paintInnerFocus(&painter, rect());
    }
};

bool isNumberField(const QWidget *field)
{
    if (qobject_cast<const QAbstractSpinBox *>(field) != nullptr)
        return true;
    const auto *edit = qobject_cast<const QLineEdit *>(field);
    return edit != nullptr
        && (qobject_cast<const QDoubleValidator *>(edit->validator()) != nullptr
            || qobject_cast<const QIntValidator *>(edit->validator()) != nullptr);
}

void shapeField(QWidget *field)
{
    if (!isNumberField(field)) {
        if (field->inherits("QComboBox") || field->inherits("QLineEdit"))
            field->setFixedWidth(px(FormGrid::kFieldWidth));
        return;
    }
    field->setFixedWidth(px(FormGrid::kNumberWidth));
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(field))
        spin->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    else if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, const QString &note, QWidget *parent)
    : QWidget(parent),
      m_label(makeLabel(label, TextRole::Body, Token::Tx2)),
      m_field(field),
      m_note(makeLabel(note, TextRole::Small, Token::Tx2)),
      m_reset(new QToolButton),
      m_glyph(new MessageGlyph),
      m_message(makeLabel(QString(), TextRole::Small, Token::Err)),
      m_fix(new LinkButton),
      m_messageRow(new QWidget)
{
    m_label->setBuddy(field);
    m_label->setToolTip(label);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_reset->setIcon(icon("reset"));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Reset %1 to the preset").arg(label));
    m_reset->setToolTip(tr("Back to the preset"));
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &FormRow::resetRequested);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_label);
    row->addWidget(field);
    row->addWidget(m_note, 1);
    row->addWidget(m_reset);
    auto *below = new QHBoxLayout(m_messageRow);
    below->setSpacing(px(4));
    m_message->setWordWrap(true);
    connect(m_fix, &QPushButton::clicked, this, &FormRow::fixRequested);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_message);
    words->addWidget(m_fix, 0, Qt::AlignLeft);
    below->addWidget(m_glyph, 0, Qt::AlignTop);
    below->addLayout(words, 1);
    withTheme(this, [this, below] {
        m_label->setFixedWidth(px(FormGrid::kLabelWidth));
        shapeField(m_field);
        below->setContentsMargins(px(FormGrid::kLabelWidth) + px(8), 0, px(24), px(4));
    });
    m_messageRow->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), 2, px(4), 2);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_messageRow);
}

QString FormRow::label() const
{
    return m_label->text();
}

void FormRow::setNote(const QString &note)
{
    m_note->setText(note);
}

void FormRow::setChanged(bool changed)
{
    m_changed = changed;
    setTextStyle(m_label, changed ? TextRole::BodyBold : TextRole::Body, changed ? Token::Tx : Token::Tx2);
    m_reset->setVisible(changed);
}

void FormRow::setError(const QString &message, const QString &fix)
{
    m_error = true;
    ui::setError(m_field, true);
    static_cast<MessageGlyph *>(m_glyph)->isError = true;
    setTextStyle(m_message, TextRole::Small, Token::Err);
    showMessage(message, fix);
    m_field->setAccessibleDescription(message);
}

void FormRow::setHelpLine(const QString &message)
{
    m_error = false;
    ui::setError(m_field, false);
    static_cast<MessageGlyph *>(m_glyph)->isError = false;
    setTextStyle(m_message, TextRole::Small, Token::Tx2);
    showMessage(message, {});
    m_field->setAccessibleDescription(message);
}

void FormRow::clearMessage()
{
    m_error = false;
    ui::setError(m_field, false);
    m_message->clear();
    m_messageRow->hide();
    m_field->setAccessibleDescription(QString());
}

QString FormRow::message() const
{
    return m_message->text();
}

void FormRow::showMessage(const QString &message, const QString &fix)
{
    m_message->setText(message);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_messageRow->show();
    m_glyph->update();
}

FormGroup::FormGroup(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_head(new GroupHead(title)),
      m_body(new QWidget),
      m_rows(new QVBoxLayout(m_body))
{
    m_rows->setContentsMargins(0, px(2), 0, px(2));
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(m_head, &QToolButton::toggled, m_body, &QWidget::setVisible);
}

void FormGroup::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
}

void FormGroup::setFolded(bool folded)
{
    m_head->setChecked(!folded);
}

bool FormGroup::isFolded() const
{
    return !m_head->isChecked();
}

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

FormGroup *FormGrid::addGroup(const QString &title)
{
    m_group = new FormGroup(title, this);
    m_layout->insertWidget(m_layout->count() - 1, m_group);
    return m_group;
}

FormRow *FormGrid::addRow(const QString &label, QWidget *field, const QString &note)
{
    auto *row = new FormRow(label, field, note, this);
    add(row);
    return row;
}

void FormGrid::addWide(QWidget *widget)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(px(8), px(4), px(8), px(4));
    layout->addWidget(widget);
    add(holder);
}

void FormGrid::add(QWidget *widget)
{
    if (m_group != nullptr)
        m_group->addWidget(widget);
    else
        m_layout->insertWidget(m_layout->count() - 1, widget);
}

} // namespace ng::ui

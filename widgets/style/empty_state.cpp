// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/empty_state.h"

#include "widgets/style/flow_layout.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/scroll_panel.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ng::ui {
namespace {

constexpr int kColumn = 456;
constexpr int kIcon = 44;
constexpr int kLow = 200; ///< a dock lower than this has no room for the picture

/// The big icon, thin-lined, in the colour of control borders.
class BigIcon : public QLabel
{
public:
    explicit BigIcon(const char *name) : m_name(name) { setFixedSize(kIcon, kIcon); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, color(Token::Line2), 2.0);
    }

private:
    const char *m_name;
};

class Line : public QWidget
{
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::Line)); }
};

} // namespace

EmptyState::EmptyState(const char *iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_icon(new BigIcon(iconName)),
      m_title(makeLabel(title, TextRole::Title)),
      m_text(makeLabel(text)),
      m_note(makeLabel(QString(), TextRole::Small, Token::Tx2)),
      m_line(new Line),
      m_buttonRow(new QWidget),
      m_belowIcon(new QSpacerItem(0, 0)),
      m_aboveButtons(new QSpacerItem(0, 0)),
      m_aboveLine(new QSpacerItem(0, 0)),
      m_aboveNote(new QSpacerItem(0, 0))
{
    setBackground(this, Token::Base);
    new FlowLayout(m_buttonRow);
    auto *column = new QWidget;
    withTheme(column, [column] { column->setMaximumWidth(px(kColumn)); });
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    layout->addWidget(m_icon);
    layout->addItem(m_belowIcon);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_text);
    layout->addItem(m_aboveButtons);
    layout->addWidget(m_buttonRow);
    layout->addItem(m_aboveLine);
    layout->addWidget(m_line);
    layout->addItem(m_aboveNote);
    layout->addWidget(m_note);
    m_buttonRow->hide();
    m_line->hide();
    m_note->hide();
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100); // as wide as it may be before the margins grow
    across->addStretch(1);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollPanel(content)); // a low dock scrolls, it cuts nothing off
    setAccessibleName(title);
    setAccessibleDescription(text);
    fit();
}

/// Room only above what is there.
void EmptyState::fit()
{
    const bool low = height() < px(kLow);
    const auto space = [](QSpacerItem *item, bool there, int pixels) { item->changeSize(0, there ? pixels : 0); };
    m_icon->setVisible(!low);
    space(m_belowIcon, !low, 24);
    space(m_aboveButtons, !m_buttonRow->isHidden(), 16);
    space(m_aboveLine, !m_note->isHidden(), 24);
    space(m_aboveNote, !m_note->isHidden(), 12);
    m_title->parentWidget()->layout()->invalidate();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text, const char *iconName, bool primary)
{
    auto *button = new QPushButton(text);
    if (iconName != nullptr)
        button->setIcon(icon(iconName));
    if (primary) {
        setPrimary(button);
        if (focusProxy() == nullptr)
            setFocusProxy(button);
    }
    button->setAutoDefault(true); // Enter presses it too
    auto *row = static_cast<FlowLayout *>(m_buttonRow->layout());
    row->addWidget(button);
    m_buttonRow->show();
    fit();
    return button;
}

void EmptyState::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_line->setVisible(!note.isEmpty());
    fit();
}

} // namespace ng::ui

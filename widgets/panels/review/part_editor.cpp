// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/part_editor.h"

#include "widgets/panels/review/verdict_texts.h"
#include "widgets/style/badge.h"
#include "widgets/style/segmented.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QString badgeText(const Evidence &evidence, int number)
{
    QStringList parts{PartEditor::tr("E%1 %2 s").arg(number).arg(formatInterval(evidence.startS, evidence.endS, 2))};
    QStringList channels;
    for (const std::string &channel : evidence.channels)
        channels.append(QString::fromStdString(channel));
    if (!channels.isEmpty())
        parts.append(channels.join(QLatin1Char(' ')));
    if (evidence.bandHz)
        parts.append(PartEditor::tr("%1 Hz").arg(formatInterval(evidence.bandHz->first, evidence.bandHz->second, 0)));
    if (!evidence.note.empty())
        parts.append(QString::fromStdString(evidence.note));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PartEditor::PartEditor(int number, QWidget *parent)
    : QWidget(parent),
      m_number(number),
      m_text(makeLabel({}, TextRole::Body, Token::Tx, this)),
      m_badges(new QWidget(this)),
      m_badgeRow(new QHBoxLayout(m_badges)),
      m_judgement(new Segmented(this)),
      m_details(new QWidget(this)),
      m_error(new QComboBox(m_details)),
      m_weight(new Segmented(m_details)),
      m_correctedLabel(makeLabel(tr("Corrected"), TextRole::Body, Token::Tx2, m_details)),
      m_corrected(new QLineEdit(m_details))
{
    m_text->setWordWrap(true);
    m_badgeRow->setContentsMargins(0, 0, 0, 0);
    m_badgeRow->setSpacing(px(4));
    m_judgement->addSegment(tr("Accept"), "check", QKeySequence(Qt::Key_1));
    m_judgement->addSegment(tr("Edit"), "edit", QKeySequence(Qt::Key_2));
    m_judgement->addSegment(tr("Reject"), "close", QKeySequence(Qt::Key_3));
    // The keys stand on the buttons; the page's actions have them, and give them to the current sentence.
    for (int i = 0; i < m_judgement->count(); ++i)
        m_judgement->segment(i)->setShortcut({});
    m_judgement->setAccessibleName(tr("Verdict on %1").arg(number));
    m_error->addItem(tr("Choose the kind of error"), QString());
    for (const ErrorKind &kind : errorKinds())
        m_error->addItem(translated(kind.text),
                         QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size())));
    m_error->setAccessibleName(tr("Kind of error"));
    m_error->setToolTip(tr("E: next kind of error"));
    m_weight->addSegment(tr("Harmless"));
    m_weight->addSegment(tr("Significant"));
    m_weight->setAccessibleName(tr("Weight of the error"));
    m_weight->setToolTip(tr("W: harmless or significant"));
    m_corrected->setAccessibleName(tr("Corrected text"));
    m_corrected->setToolTip(tr("T: write the corrected text"));
    m_corrected->installEventFilter(this);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(8), px(8));
    column->setSpacing(px(6));
    auto *const head = new QHBoxLayout;
    head->setSpacing(px(8));
    auto *const numberLabel = makeLabel(formatCount(number), TextRole::Body, Token::Tx2, this);
    head->addWidget(numberLabel, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    column->addLayout(head);
    auto *const rows = new QVBoxLayout;
    rows->setContentsMargins(px(16), 0, 0, 0);
    rows->setSpacing(px(6));
    rows->addWidget(m_badges, 0, Qt::AlignLeft);
    rows->addWidget(m_judgement, 0, Qt::AlignLeft);
    auto *const grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->addWidget(makeLabel(tr("Error"), TextRole::Body, Token::Tx2, m_details), 0, 0);
    grid->addWidget(m_error, 0, 1, Qt::AlignLeft);
    grid->addWidget(makeLabel(tr("Weight"), TextRole::Body, Token::Tx2, m_details), 1, 0);
    grid->addWidget(m_weight, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_correctedLabel, 2, 0);
    grid->addWidget(m_corrected, 2, 1);
    grid->setColumnMinimumWidth(0, px(64));
    grid->setColumnStretch(1, 1);
    rows->addWidget(m_details);
    column->addLayout(rows);

    connect(m_judgement, &Segmented::chosen, this, [this](int index) { judge(static_cast<Judgement>(index + 1)); });
    connect(m_error, &QComboBox::activated, this, [this](int) {
        m_part.error = m_error->currentData().toString().toStdString();
        Q_EMIT picked();
        Q_EMIT changed();
    });
    connect(m_weight, &Segmented::chosen, this, [this](int index) {
        m_part.weight = static_cast<ErrorWeight>(index + 1);
        Q_EMIT picked();
        Q_EMIT changed();
    });
    connect(m_corrected, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_part.corrected = text.toStdString();
        Q_EMIT typed();
    });
}

void PartEditor::showPart(const PartVerdict &part, const std::vector<Evidence> &evidence, int first, bool hasEvidence,
                          bool locked)
{
    m_part = part;
    m_locked = locked;
    const QString text = QString::fromStdString(part.text);
    m_text->setText(text.isEmpty() ? tr("(the run gave no answer)") : text);
    setAccessibleName(tr("Sentence %1: %2").arg(m_number).arg(text));
    while (QLayoutItem *item = m_badgeRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < evidence.size(); ++i)
        m_badgeRow->addWidget(
            new Badge(BadgeKind::Link, badgeText(evidence[i], first + static_cast<int>(i)), m_badges));
    if (hasEvidence && evidence.empty())
        m_badgeRow->addWidget(new Badge(BadgeKind::Chance, tr("no evidence linked"), m_badges));
    m_badges->setVisible(hasEvidence);
    m_judgement->setCurrent(static_cast<int>(part.judgement) - 1);
    const int error = m_error->findData(QString::fromStdString(part.error));
    m_error->setCurrentIndex(std::max(0, error));
    m_weight->setCurrent(static_cast<int>(part.weight) - 1);
    // The text of a person who is typing is never put back.
    if (!m_corrected->hasFocus() || m_corrected->text().isEmpty())
        m_corrected->setText(QString::fromStdString(part.corrected));
    m_judgement->setEnabled(!locked);
    m_details->setEnabled(!locked);
    showRows();
}

void PartEditor::showRows()
{
    const bool wrong = m_part.judgement == Judgement::Edit || m_part.judgement == Judgement::Reject;
    m_details->setVisible(wrong);
    m_corrected->setVisible(m_part.judgement == Judgement::Edit);
    m_correctedLabel->setVisible(m_part.judgement == Judgement::Edit);
}

void PartEditor::setCurrent(bool current)
{
    m_current = current;
    update();
}

void PartEditor::judge(Judgement judgement)
{
    if (m_locked)
        return;
    m_part.judgement = judgement;
    if (judgement == Judgement::Accept) {
        m_part.error.clear();
        m_part.weight = ErrorWeight::None;
        m_part.corrected.clear();
    } else if (judgement == Judgement::Edit && m_part.corrected.empty()) {
        m_part.corrected = m_part.text; // to be corrected from what stands there
    }
    m_corrected->setText(QString::fromStdString(m_part.corrected));
    m_judgement->setCurrent(static_cast<int>(judgement) - 1);
    showRows();
    Q_EMIT picked();
    Q_EMIT changed();
}

void PartEditor::stepError(int by)
{
    if (m_locked || m_details->isHidden())
        return;
    const int count = m_error->count() - 1; // the first entry is no kind
    const int at = m_error->currentIndex() - 1;
    const int next = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    m_error->setCurrentIndex(next + 1);
    m_part.error = m_error->currentData().toString().toStdString();
    Q_EMIT changed();
}

void PartEditor::toggleWeight()
{
    if (m_locked || m_details->isHidden())
        return;
    m_part.weight = m_part.weight == ErrorWeight::Harmless ? ErrorWeight::Significant : ErrorWeight::Harmless;
    m_weight->setCurrent(static_cast<int>(m_part.weight) - 1);
    Q_EMIT changed();
}

void PartEditor::focusCorrected()
{
    if (m_locked || !m_corrected->isVisible())
        return;
    m_corrected->setFocus(Qt::ShortcutFocusReason);
    m_corrected->selectAll();
}

/// Enter ends typing and nothing else: it must not submit by accident.
bool PartEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                m_judgement->segment(1)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        Q_EMIT picked();
    return QWidget::eventFilter(watched, event);
}

void PartEditor::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT picked();
}

void PartEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), color(Token::AccHover));
        painter.fillRect(QRect(0, 0, px(3), height()), color(Token::Acc));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace ng::ui

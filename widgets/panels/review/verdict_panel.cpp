// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/verdict_panel.h"

#include "widgets/panels/review/decoded_cells.h"
#include "widgets/panels/review/part_editor.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_start.h"
#include "widgets/panels/review/verdict_texts.h"
#include "widgets/style/segmented.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kLogFrom = 520;
constexpr int kTypingMs = 500; ///< a keystroke group; on the disk well within a second

} // namespace

VerdictPanel::VerdictPanel(ReviewModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &VerdictPanel::commitTyping);
    for (const auto signal : {&ReviewModel::runsChanged, &ReviewModel::itemChanged, &ReviewModel::reviewChanged,
                              &ReviewModel::focusedRunChanged})
        connect(&model, signal, this, [this] {
            commitTyping();
            m_part = 0;
            refresh();
        });
    connect(&model, &ReviewModel::fileClosing, this, &VerdictPanel::commitTyping);
    connect(&model, &ReviewModel::verdictsChanged, this, &VerdictPanel::refresh);
    connect(&model, &ReviewModel::savedChanged, this, &VerdictPanel::refreshLog);
    refresh();
}

VerdictPanel::~VerdictPanel() = default;

QString VerdictPanel::visibleKey() const
{
    return m_model.item() + QLatin1Char('\n') + QString::number(m_model.focusedRun());
}

void VerdictPanel::refresh()
{
    m_pages->setCurrentIndex(m_model.hasFile() ? 1 : 0);
    if (!m_model.hasFile() || m_model.runs().empty())
        return;
    m_showing = true;
    // What is being typed is newer than what the journal says.
    if (!(m_typing.isActive() && m_typedKey == visibleKey()))
        m_verdict = m_model.verdict(m_model.focusedRun());
    const Hidden hidden = m_model.hidden();
    m_blinded->setText(hidden.any() ? tr("Blinded") : m_model.over() ? tr("Review complete") : tr("Not blinded"));
    m_blindedWhat->setText(hidden.any()
                               ? tr("%1 · order seed %2").arg(hiddenText(hidden)).arg(m_model.state().plan.seed)
                               : m_model.over() ? tr("all is judged: names and scores are shown")
                                                : tr("nothing is hidden"));
    m_place->setText(tr("%1 · item %2 of %3")
                         .arg(QString::fromStdString(m_model.state().plan.rater), formatCount(m_model.itemIndex() + 1),
                              formatCount(static_cast<std::int64_t>(m_model.items().size()))));
    refreshRuns();
    refreshParts();
    refreshMissed();
    const bool locked = m_model.submitted(m_model.focusedRun());
    m_useful->setCurrent(m_verdict.usefulness - 1);
    m_image->setCurrent(m_verdict.imageLike - 1);
    m_confidence->setCurrent(static_cast<int>(m_verdict.confidence) - 1);
    for (QWidget *field :
         {static_cast<QWidget *>(m_useful), static_cast<QWidget *>(m_image), static_cast<QWidget *>(m_confidence)})
        field->setEnabled(!locked);
    const bool images = m_model.hasImage(m_model.focusedRun());
    m_image->setVisible(images);
    m_imageLabel->setVisible(images);
    const QString comment = QString::fromStdString(m_verdict.comment);
    if (m_comment->toPlainText() != comment)
        m_comment->setPlainText(comment);
    m_comment->setReadOnly(locked);
    m_remarkRow->setVisible(locked);
    m_showing = false;
    refreshLog();
    refreshButtons();
}

void VerdictPanel::refreshRuns()
{
    // Built anew only where the number of runs is another: a button must not go while it has the focus.
    const int count = static_cast<int>(m_model.runs().size());
    if (m_runs == nullptr || m_runs->count() != count) {
        delete m_runs;
        m_runs = new Segmented(m_runRow);
        m_runs->setAccessibleName(tr("Run that is graded"));
        for (int run = 0; run < count; ++run) {
            m_runs->addSegment(m_model.runLetter(run), nullptr, QKeySequence());
            m_runs->segment(run)->setToolTip(tr("Grade run %1 (key %1)").arg(m_model.runLetter(run)));
        }
        static_cast<QHBoxLayout *>(m_runRow->layout())->insertWidget(1, m_runs);
        connect(m_runs, &Segmented::chosen, this, [this](int run) { m_model.setFocusedRun(run); });
    }
    for (int run = 0; run < count; ++run) {
        m_runs->segment(run)->setIcon(runIcon(run));
        m_runs->segment(run)->setText(m_model.submitted(run) ? tr("%1 ✓").arg(m_model.runLetter(run))
                                                             : m_model.runLetter(run));
    }
    m_runs->setCurrent(m_model.focusedRun());
}

void VerdictPanel::refreshParts()
{
    const RunReview &run = *m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())];
    const DecodedText *text = run.text(m_model.item().toStdString());
    const bool sentences = text != nullptr && text->sentences.size() == m_verdict.parts.size();
    while (m_parts.size() > m_verdict.parts.size()) {
        delete m_parts.back();
        m_parts.pop_back();
    }
    while (m_parts.size() < m_verdict.parts.size()) {
        auto *const editor = new PartEditor(static_cast<int>(m_parts.size()) + 1, this);
        const auto index = m_parts.size();
        m_parts.push_back(editor);
        m_partColumn->addWidget(editor);
        connect(editor, &PartEditor::picked, this, [this, index] { setCurrentPart(static_cast<int>(index)); });
        connect(editor, &PartEditor::changed, this, [this, index] {
            m_verdict.parts[index] = m_parts[index]->part();
            apply(tr("Verdict"));
        });
        connect(editor, &PartEditor::typed, this, [this, index] {
            m_verdict.parts[index] = m_parts[index]->part();
            typed();
        });
    }
    int evidence = 1;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const std::vector<Evidence> none;
        const std::vector<Evidence> &own = sentences ? text->sentences[i].evidence : none;
        m_parts[i]->showPart(m_verdict.parts[i], own, evidence, sentences, m_model.submitted(m_model.focusedRun()));
        evidence += static_cast<int>(own.size());
    }
    setCurrentPart(std::clamp(m_part, 0, std::max(0, static_cast<int>(m_parts.size()) - 1)));
}

void VerdictPanel::setCurrentPart(int part)
{
    m_part = part;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setCurrent(static_cast<int>(i) == part);
    if (!m_showing && part >= 0 && part < static_cast<int>(m_parts.size()))
        m_scroll->ensureWidgetVisible(m_parts[static_cast<std::size_t>(part)], 0, px(8));
}

void VerdictPanel::refreshMissed()
{
    const bool locked = m_model.submitted(m_model.focusedRun());
    m_addMissed->setEnabled(!locked);
    const int rows = m_missedColumn->count();
    const auto wanted = static_cast<int>(m_verdict.missed.size());
    for (int i = rows; i < wanted; ++i) {
        auto *const line = new QWidget(this);
        auto *const row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(8));
        auto *const text = new QLineEdit(line);
        text->setObjectName(QStringLiteral("missed"));
        text->setPlaceholderText(tr("What the run left out"));
        text->setAccessibleName(tr("Left out by the run, %1").arg(i + 1));
        auto *const weight = new Segmented(line);
        weight->addSegment(tr("Harmless"));
        weight->addSegment(tr("Significant"));
        weight->setAccessibleName(tr("Weight of what was left out, %1").arg(i + 1));
        auto *const remove = new QPushButton(tr("Remove"), line);
        row->addWidget(text, 1);
        row->addWidget(weight);
        row->addWidget(remove);
        const auto index = static_cast<std::size_t>(i);
        connect(text, &QLineEdit::textEdited, this, [this, index](const QString &now) {
            m_verdict.missed[index].text = now.toStdString();
            typed();
        });
        connect(weight, &Segmented::chosen, this, [this, index](int chosen) {
            m_verdict.missed[index].weight = static_cast<ErrorWeight>(chosen + 1);
            apply(tr("Left-out finding"));
        });
        connect(remove, &QPushButton::clicked, this, [this, index] {
            m_verdict.missed.erase(m_verdict.missed.begin() + static_cast<std::ptrdiff_t>(index));
            apply(tr("Remove left-out finding"));
        });
        m_missedColumn->addWidget(line);
    }
    for (int i = rows; i > wanted; --i) {
        QLayoutItem *item = m_missedColumn->takeAt(i - 1);
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what asked for it
        delete item;
    }
    for (int i = 0; i < wanted; ++i) {
        QWidget *line = m_missedColumn->itemAt(i)->widget();
        line->setEnabled(!locked);
        auto *const text = line->findChild<QLineEdit *>();
        const MissedFinding &finding = m_verdict.missed[static_cast<std::size_t>(i)];
        if (!text->hasFocus())
            text->setText(QString::fromStdString(finding.text));
        line->findChild<Segmented *>()->setCurrent(static_cast<int>(finding.weight) - 1);
    }
}

void VerdictPanel::refreshLog()
{
    if (!m_model.hasFile())
        return;
    const auto lines = logOf(m_model.log()->edits(), m_model.item().toStdString(), m_model.state().plan);
    m_logItems->setRowCount(static_cast<int>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString texts[] = {lines[i].time, lines[i].change,
                                 lines[i].hash.isEmpty() ? QStringLiteral("…") : lines[i].hash};
        for (int column = 0; column < 3; ++column) {
            auto *item = m_logItems->item(static_cast<int>(i), column);
            if (item == nullptr) {
                item = new QStandardItem;
                item->setEditable(false);
                m_logItems->setItem(static_cast<int>(i), column, item);
            }
            item->setText(texts[column]);
        }
    }
    m_log->scrollToBottom();
    showLog();
}

/// In a low window an empty log leaves its room to the form.
void VerdictPanel::showLog()
{
    m_logBox->setVisible(m_logItems->rowCount() > 0 || height() >= px(kLogFrom));
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLog();
}

void VerdictPanel::refreshButtons()
{
    const int run = m_model.focusedRun();
    const bool locked = m_model.submitted(run);
    const auto missing = missingOf(m_verdict, m_model.hasImage(run));
    m_submit->setEnabled(!locked && missing.empty());
    const QString why =
        locked ? tr("Submitted: it cannot be changed, only added to.") : missingText(missing, m_verdict);
    m_missing->setText(why);
    m_submit->setToolTip(why.isEmpty() ? tr("Submit and go on (Enter)") : why);
    const std::string item = m_model.item().toStdString();
    m_flag->setChecked(m_model.state().flagged.contains(item));
    m_skip->setEnabled(!m_model.state().complete(item));
}

// --- what a person does --------------------------------------------------------------------------------------------------

void VerdictPanel::apply(const QString &what)
{
    if (m_showing || !m_model.hasFile())
        return;
    m_typing.stop();
    m_typedKey.clear(); // it goes along with this
    m_model.setVerdict(m_model.focusedRun(), m_verdict, what);
    refreshButtons();
}

void VerdictPanel::typed()
{
    if (m_showing || !m_model.hasFile())
        return;
    m_typedKey = visibleKey();
    m_typedRun = m_model.focusedRun();
    m_typing.start();
    refreshButtons();
}

void VerdictPanel::commitTyping()
{
    if (!m_typing.isActive() && m_typedKey.isEmpty())
        return;
    m_typing.stop();
    const QString key = std::exchange(m_typedKey, QString());
    if (m_model.hasFile() && key == visibleKey())
        m_model.setVerdict(m_typedRun, m_verdict, tr("Typing"));
    else if (m_model.hasFile() && !key.isEmpty())
        m_model.setVerdictOf(key.section(QLatin1Char('\n'), 0, 0), m_typedRun, m_verdict, tr("Typing"));
}

void VerdictPanel::judge(Judgement judgement)
{
    if (m_part >= static_cast<int>(m_parts.size()))
        return;
    m_parts[static_cast<std::size_t>(m_part)]->judge(judgement);
    if (judgement != Judgement::Accept)
        return; // the kind of error comes next, in the same sentence
    for (int step = 1; step < static_cast<int>(m_verdict.parts.size()); ++step) {
        const int next = (m_part + step) % static_cast<int>(m_verdict.parts.size());
        if (m_verdict.parts[static_cast<std::size_t>(next)].judgement == Judgement::None) {
            setCurrentPart(next);
            return;
        }
    }
}

void VerdictPanel::stepPart(int by)
{
    const int count = static_cast<int>(m_parts.size());
    if (count > 0)
        setCurrentPart(std::clamp(m_part + by, 0, count - 1));
}

void VerdictPanel::stepError(int by)
{
    if (m_part < static_cast<int>(m_parts.size()))
        m_parts[static_cast<std::size_t>(m_part)]->stepError(by);
}

void VerdictPanel::toggleWeight()
{
    if (m_part < static_cast<int>(m_parts.size()))
        m_parts[static_cast<std::size_t>(m_part)]->toggleWeight();
}

void VerdictPanel::focusCorrected()
{
    if (m_part < static_cast<int>(m_parts.size()))
        m_parts[static_cast<std::size_t>(m_part)]->focusCorrected();
}

void VerdictPanel::focusComment()
{
    if (m_model.submitted(m_model.focusedRun()))
        m_remark->setFocus(Qt::ShortcutFocusReason);
    else
        m_comment->setFocus(Qt::ShortcutFocusReason);
}

void VerdictPanel::setUsefulness(int value)
{
    m_verdict.usefulness = value;
    apply(tr("Usefulness"));
}

void VerdictPanel::setImageLike(int value)
{
    if (!m_model.hasImage(m_model.focusedRun()))
        return;
    m_verdict.imageLike = value;
    apply(tr("Image likeness"));
}

void VerdictPanel::setConfidence(Confidence value)
{
    m_verdict.confidence = value;
    apply(tr("Confidence"));
}

void VerdictPanel::addMissed()
{
    if (!m_model.hasFile() || m_model.submitted(m_model.focusedRun()))
        return;
    m_verdict.missed.push_back({});
    apply(tr("Left-out finding"));
    if (m_missedColumn->count() > 0) {
        QWidget *line = m_missedColumn->itemAt(m_missedColumn->count() - 1)->widget();
        line->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
    }
}

void VerdictPanel::submit()
{
    commitTyping();
    if (m_submit->isEnabled())
        m_model.submit();
}

} // namespace ng::ui

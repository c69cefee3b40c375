// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rater does: going through items, judging, submitting. The loading half is in review_model.cpp.
#include "widgets/panels/review/review_model.h"

#include "widgets/session/session.h"

#include <QUndoStack>

#include <algorithm>

namespace ng::ui {

QString ReviewModel::runLetter(int run) const
{
    return QString(QLatin1Char(reviewLetter(static_cast<std::size_t>(run))));
}

QString ReviewModel::runName(int run) const
{
    if (run < 0 || run >= static_cast<int>(m_runs.size()))
        return {};
    if (hidden().runNames)
        return tr("Run %1").arg(runLetter(run));
    return QString::fromStdString(m_runs[static_cast<std::size_t>(run)]->name());
}

void ReviewModel::setFocusedRun(int run)
{
    if (run == m_run || run < 0 || run >= static_cast<int>(m_runs.size()))
        return;
    m_run = run;
    Q_EMIT focusedRunChanged();
}

QString ReviewModel::item() const
{
    return m_item < 0 || m_item >= static_cast<int>(m_items.size()) ? QString()
                                                                    : m_items[static_cast<std::size_t>(m_item)];
}

int ReviewModel::indexOf(const QString &item) const
{
    const auto at = m_itemIndex.find(item);
    return at == m_itemIndex.end() ? -1 : at->second;
}

void ReviewModel::setItem(int index)
{
    if (index == m_item || index < 0 || index >= static_cast<int>(m_items.size()))
        return;
    m_item = index;
    m_session.selection().setItem(item());
    openItemRecording();
    Q_EMIT itemChanged();
}

void ReviewModel::openItemRecording()
{
    const Item *item = m_study ? m_study->findItem(this->item()) : nullptr;
    m_reveal = item != nullptr && !item->row; // rows of arrays have no place in time
    if (!m_reveal)
        return;
    showInRecord();
    if (m_reveal)
        m_session.openStudyRecording(item->recording);
}

/// Cursor and page of Record go to the item, where its recording is open.
void ReviewModel::showInRecord()
{
    const Item *item = m_study ? m_study->findItem(this->item()) : nullptr;
    if (item == nullptr)
        return;
    Selection &selection = m_session.selection();
    for (RecordingDocument *recording : m_session.recordings()) {
        if (recording->name() != item->recording || !recording->inStudy())
            continue;
        m_reveal = false;
        m_moving = true;
        selection.setRecording(recording);
        selection.setCursor(item->span.start);
        Q_EMIT selection.revealRequested(item->span);
        m_moving = false;
        takeUndo();
        return;
    }
}

void ReviewModel::follow(const QString &item)
{
    const int index = indexOf(item);
    if (index >= 0)
        setItem(index);
}

/// The cursor of Record moved: the item whose window holds it, in that recording, becomes the current one.
void ReviewModel::followCursor()
{
    const Selection &selection = m_session.selection();
    if (m_moving || m_study == nullptr || selection.recording() == nullptr || !selection.cursor() || m_items.empty())
        return;
    const std::string &recording = selection.recording()->name();
    const TimeNs cursor = *selection.cursor();
    const Item *best = nullptr;
    for (const Item &one : m_study->study()->items()) {
        if (one.recording != recording || one.row || cursor < one.span.start || cursor >= one.span.end())
            continue;
        // Windows may overlap: the one that began last is meant.
        if ((best == nullptr || one.span.start > best->span.start) && indexOf(QString::fromStdString(one.id)) >= 0)
            best = &one;
    }
    if (best == nullptr || QString::fromStdString(best->id) == item())
        return;
    m_item = indexOf(QString::fromStdString(best->id));
    m_session.selection().setItem(item());
    Q_EMIT itemChanged();
}

bool ReviewModel::disagree(int index) const
{
    return index >= 0 && static_cast<std::size_t>(index) < m_disagree.size()
        && m_disagree[static_cast<std::size_t>(index)];
}

int ReviewModel::nextUnreviewed() const
{
    const int count = static_cast<int>(m_items.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (std::max(m_item, -1) + step) % count;
        const std::string id = m_items[static_cast<std::size_t>(index)].toStdString();
        if (!m_state.complete(id) && !m_state.skipped.contains(id))
            return index;
    }
    return -1;
}

Hidden ReviewModel::hidden() const
{
    Hidden none{false, false, false, false};
    return hasFile() && !over() ? m_state.plan.hidden : none;
}

bool ReviewModel::over() const
{
    if (!hasFile())
        return false;
    std::size_t submittedCount = 0;
    for (const auto &[key, verdict] : m_state.verdicts)
        submittedCount += verdict.state == VerdictState::Submitted ? 1 : 0;
    return submittedCount == m_state.plan.items.size() * m_state.plan.runs.size();
}

bool ReviewModel::referenceVisible(const QString &item) const
{
    return !hidden().reference || m_state.complete(item.toStdString());
}

QString ReviewModel::referenceOf(const QString &item) const
{
    const Item *found = m_study ? m_study->findItem(item) : nullptr;
    if (found == nullptr || m_column.isEmpty() || !referenceVisible(item))
        return {};
    const std::string &cell = m_study->study()->cell(*found, m_column.toStdString());
    return cell == kNotAvailable ? QString() : QString::fromStdString(cell);
}

QString ReviewModel::stimulusOf(const QString &item) const
{
    const Item *found = m_study ? m_study->findItem(item) : nullptr;
    if (found == nullptr || !referenceVisible(item))
        return {};
    const std::string &cell = m_study->study()->cell(*found, "image");
    if (cell == kNotAvailable)
        return {};
    const auto path = m_study->study()->resolve(cell);
    return path ? QString::fromStdString(path->string()) : QString();
}

QString ReviewModel::filePath() const
{
    return m_log ? QString::fromStdString(m_log->path().string()) : QString();
}

Verdict ReviewModel::verdict(int run) const
{
    Verdict out;
    if (run < 0 || run >= static_cast<int>(m_runs.size()))
        return out;
    const RunReview &shown = *m_runs[static_cast<std::size_t>(run)];
    const std::string id = item().toStdString();
    if (const Verdict *said = m_state.find(id, shown.key()))
        return *said;
    const DecodedText *text = shown.text(id);
    if (text != nullptr && !text->sentences.empty()) {
        for (std::size_t i = 0; i < text->sentences.size(); ++i)
            out.parts.push_back(
                {"s" + std::to_string(i + 1), text->sentences[i].text, Judgement::None, {}, ErrorWeight::None, {}});
        return out;
    }
    std::string answer = text != nullptr ? text->text : std::string(shown.answer(id));
    out.parts.push_back({"answer", std::move(answer), Judgement::None, {}, ErrorWeight::None, {}});
    return out;
}

bool ReviewModel::submitted(int run) const
{
    return run >= 0 && run < static_cast<int>(m_runs.size())
        && m_state.submitted(item().toStdString(), m_runs[static_cast<std::size_t>(run)]->key());
}

bool ReviewModel::hasImage(int run) const
{
    if (run < 0 || run >= static_cast<int>(m_runs.size()))
        return false;
    const DecodedText *text = m_runs[static_cast<std::size_t>(run)]->text(item().toStdString());
    return text != nullptr && !text->image.empty();
}

void ReviewModel::setVerdict(int run, const Verdict &verdict, const QString &what)
{
    setVerdictOf(item(), run, verdict, what);
}

void ReviewModel::setVerdictOf(const QString &item, int run, const Verdict &verdict, const QString &what)
{
    if (!hasFile() || item.isEmpty() || run < 0 || run >= static_cast<int>(m_runs.size()))
        return;
    const VerdictKey key{item.toStdString(), m_runs[static_cast<std::size_t>(run)]->key()};
    const Verdict *before = m_state.find(key.first, key.second);
    if (m_state.submitted(key.first, key.second) || (before != nullptr && *before == verdict))
        return;
    m_log->apply({verdictEdit(key, before, verdict)}, what);
}

void ReviewModel::addRemark(int run, const QString &text)
{
    if (!hasFile() || !submitted(run) || text.trimmed().isEmpty())
        return;
    const VerdictKey key{item().toStdString(), m_runs[static_cast<std::size_t>(run)]->key()};
    m_log->apply({addedEdit(key, text.trimmed().toStdString())}, tr("Add remark"));
    m_log->undoStack().clear(); // what is said after submission stays said
}

std::vector<MissingPart> ReviewModel::missing(int run) const
{
    return missingOf(verdict(run), hasImage(run));
}

bool ReviewModel::submit()
{
    if (!hasFile() || submitted(m_run) || item().isEmpty() || !missing(m_run).empty())
        return false;
    Verdict verdict = this->verdict(m_run);
    verdict.state = VerdictState::Submitted;
    const VerdictKey key{item().toStdString(), m_runs[static_cast<std::size_t>(m_run)]->key()};
    m_log->apply({verdictEdit(key, m_state.find(key.first, key.second), verdict)}, tr("Submit verdict"));
    m_log->undoStack().clear(); // a verdict given cannot be taken back
    const int count = static_cast<int>(m_runs.size());
    for (int step = 1; step < count; ++step) {
        const int run = (m_run + step) % count;
        if (!submitted(run)) {
            setFocusedRun(run);
            return true;
        }
    }
    const int next = nextUnreviewed();
    // With a hidden reference the rater first sees it, then goes on by hand.
    if (next >= 0 && !m_state.plan.hidden.reference) {
        setItem(next);
        setFocusedRun(0);
    }
    return true;
}

void ReviewModel::skip()
{
    if (!hasFile() || item().isEmpty())
        return;
    const std::string id = item().toStdString();
    if (!m_state.skipped.contains(id))
        m_log->apply({skipEdit(id, true)}, tr("Skip item"));
    const int next = nextUnreviewed();
    if (next >= 0)
        setItem(next);
    setFocusedRun(0);
}

void ReviewModel::toggleFlag()
{
    if (!hasFile() || item().isEmpty())
        return;
    const std::string id = item().toStdString();
    const bool flagged = m_state.flagged.contains(id);
    m_log->apply({flagEdit(id, !flagged)}, flagged ? tr("Remove flag") : tr("Flag item"));
}

ReviewModel::Counts ReviewModel::counts() const
{
    Counts out;
    out.flagged = static_cast<int>(m_state.flagged.size());
    if (m_runs.empty() || !hasFile())
        return out;
    const std::string &focused = m_runs[static_cast<std::size_t>(m_run)]->key();
    std::map<std::string, std::size_t> submittedRuns;
    for (const auto &[key, verdict] : m_state.verdicts) {
        if (verdict.state != VerdictState::Submitted)
            continue;
        if (++submittedRuns[key.first] == m_state.plan.runs.size())
            ++out.reviewed;
        if (key.second != focused)
            continue;
        const Judgement overall = overallOf(verdict);
        out.accepted += overall == Judgement::Accept ? 1 : 0;
        out.edited += overall == Judgement::Edit ? 1 : 0;
        out.rejected += overall == Judgement::Reject ? 1 : 0;
    }
    return out;
}

} // namespace ng::ui

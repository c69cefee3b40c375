// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_data.h"
#include "widgets/panels/report/report_content.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace ng {
class Study;
} // namespace ng

namespace ng::ui {

class RecordingDocument;

/// What a report can be begun from.
struct ReportTemplate {
    QString id;   ///< "research", "clinical", "score-summary"
    QString name; ///< tr()ed: "Research, A4"
};
[[nodiscard]] std::vector<ReportTemplate> reportTemplates();

/// What is open when a report is begun; copies and immutable things, so that it may be used in a job.
struct ReportSources {
    std::shared_ptr<const Study> study; ///< null: none
    std::vector<RunReviewPtr> runs;
    Json methods = Json::object(); ///< methodsRecipe()
    QString recordingTitle;        ///< file name of the recording in view; empty: none
    /// Findings by SCORE section: events of the recording whose label is a term of it.
    std::vector<std::pair<QString, QString>> findings;
};

/// A report from a template: the parts that can be filled from \p sources, in the order of the template; what would be empty
/// is not there. Nothing is made up: clinical sections hold only what stands in the recording.
[[nodiscard]] ReportContent makeReport(const QString &templateId, const ReportSources &sources);

/// Scores of runs beside each other: each metric with its 95 % interval below, chance and every control as columns.
[[nodiscard]] TableSnapshot scoreTable(const std::vector<RunReviewPtr> &runs);
/// Recall@k of the runs with intervals, chance and shuffled control; beside it the ranks of the truth of the first run.
[[nodiscard]] std::optional<FigureSnapshot> recallAndRanks(const std::vector<RunReviewPtr> &runs);
/// Validation curve of the runs over the steps, as the run folder has it; nullopt where no run has one.
[[nodiscard]] std::optional<FigureSnapshot> trainingCurves(const std::vector<RunReviewPtr> &runs);
/// One sentence a run: what was found, n, interval, chance, control.
[[nodiscard]] QString scoreSentences(const std::vector<RunReviewPtr> &runs);

/// Events whose label is a SCORE term, sentence by sentence, by section in SCORE's order; others are left out.
[[nodiscard]] std::vector<std::pair<QString, QString>> scoreFindings(const RecordingDocument &recording);

} // namespace ng::ui

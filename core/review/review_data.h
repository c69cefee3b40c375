// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/review/decoded_text.h"
#include "core/run/judge.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// How often the truth stood where.
struct RankCounts {
    std::size_t candidates = 0;
    std::size_t n = 0;          ///< items (or, of controls, items of one repeat)
    std::vector<double> counts; ///< per bin of equally many ranks; of controls the mean over repeats
    [[nodiscard]] double ranksPerBin() const;
};

/// Share of items whose truth is among the first k.
struct RecallCurve {
    std::size_t candidates = 0;
    std::size_t n = 0;
    std::vector<std::size_t> k;    ///< ascending, 1 to candidates, even on a log axis
    std::vector<double> recall;    ///< 0 to 1
    std::vector<double> low, high; ///< 95 % bootstrap interval; empty for controls
};

/// What one run says about one item.
struct RankedCandidate {
    std::size_t candidate = 0; ///< index into the candidates of the item
    std::string_view name;
    double score = 0.0;
    double rank = 1.0; ///< ties shared
    bool truth = false;
};

/// A candidate that is answered often, whatever the input.
struct Hub {
    std::string name;
    std::size_t wins = 0;   ///< items it is ranked first for
    std::size_t truths = 0; ///< items it is the truth of
};

/// One run as Review shows it: decodings of its test items, judged, with its controls. Immutable; safe in jobs.
class RunReview
{
public:
    /// Reads run.json, decodings, controls and texts, and judges. NotFound before it has decoded.
    [[nodiscard]] static Result<std::shared_ptr<const RunReview>> load(const std::filesystem::path &folder,
                                                                       const RunContext &ctx = {});
    /// The same without judging, which takes far longer: items, ranks and texts can be shown; judgement(), recall() and what is
    /// of controls are empty.
    [[nodiscard]] static Result<std::shared_ptr<const RunReview>> read(const std::filesystem::path &folder,
                                                                       const RunContext &ctx = {});
    /// What was read, judged: load() in two steps.
    [[nodiscard]] Result<std::shared_ptr<const RunReview>> judge(const RunContext &ctx = {}) const;
    [[nodiscard]] bool judged() const { return m_judged; }

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] std::string name() const { return m_folder.filename().string(); }
    [[nodiscard]] const std::string &key() const { return m_key; } ///< reviewRunKey()
    [[nodiscard]] const std::string &framework() const { return m_framework; }
    [[nodiscard]] const std::string &studyHash() const { return m_studyHash; }
    [[nodiscard]] const Json &record() const { return m_record; } ///< run.json
    [[nodiscard]] bool regression() const { return m_candidates == 0; }
    [[nodiscard]] const RunJudgement &judgement() const { return m_judgement; }
    [[nodiscard]] std::size_t candidateCount() const { return m_candidates; }
    [[nodiscard]] std::size_t seeds() const { return m_seeds; } ///< an item shows what the first one says

    /// Items in the order of the file.
    [[nodiscard]] const std::vector<std::string> &items() const { return m_items; }
    [[nodiscard]] bool has(std::string_view item) const { return rowOf(item) != nullptr; }

    // Of retrieval runs; nullopt or empty where the run lacks the item.
    [[nodiscard]] std::optional<double> rankOfTruth(std::string_view item) const;
    [[nodiscard]] std::optional<double> hit(std::string_view item) const; ///< expected top-1 hit under the tie rule
    [[nodiscard]] std::string_view answer(std::string_view item) const;   ///< name of the first candidate
    [[nodiscard]] std::string_view truth(std::string_view item) const;
    /// The first \p count candidates, and the truth after them where it is not among them.
    [[nodiscard]] std::vector<RankedCandidate> ranked(std::string_view item, std::size_t count) const;
    /// Lowest and highest score over all items: the range of the bars.
    [[nodiscard]] std::pair<double, double> scoreRange() const { return m_scoreRange; }

    // Of regression runs.
    [[nodiscard]] std::span<const float> values(std::string_view item) const;
    [[nodiscard]] std::span<const float> trueValues(std::string_view item) const;

    /// What the run wrote for an item; null: nothing.
    [[nodiscard]] const DecodedText *text(std::string_view item) const;
    [[nodiscard]] bool hasTexts() const { return !m_texts.empty(); }

    [[nodiscard]] const RankCounts &ranks() const { return m_ranks; }
    [[nodiscard]] const std::optional<RankCounts> &shuffledRanks() const { return m_shuffledRanks; }
    [[nodiscard]] const RecallCurve &recall() const { return m_recall; }
    [[nodiscard]] const std::optional<RecallCurve> &shuffledRecall() const { return m_shuffledRecall; }
    /// By wins, most first; candidates that never win are left out.
    [[nodiscard]] const std::vector<Hub> &hubs() const { return m_hubs; }
    /// Share of items whose answer is the one that wins most often.
    [[nodiscard]] double hubShare() const;
    [[nodiscard]] double winsOf(std::string_view candidate) const; ///< share of items it is ranked first for
    /// Controls whose folder is there, and those the run says it skipped: name and marked reason.
    [[nodiscard]] std::optional<std::string> skippedReason(std::string_view control) const;

private:
    struct Row {
        std::size_t unit = 0, row = 0;
    };
    [[nodiscard]] const Row *rowOf(std::string_view item) const;
    [[nodiscard]] const Decodings &decodingsOf(const Row &row) const { return m_units[row.unit].decodings; }
    [[nodiscard]] Result<> readControls();
    void summarise();

    std::filesystem::path m_folder;
    Json m_record;
    std::string m_key, m_framework, m_studyHash;
    std::vector<UnitDecodings> m_units;
    std::vector<std::string> m_items;
    std::map<std::string, Row, std::less<>> m_rows;
    std::vector<double> m_rankOfTruth; ///< of first rows, in order of m_items
    std::map<std::string, std::size_t, std::less<>> m_itemNumber;
    RunJudgement m_judgement;
    std::size_t m_candidates = 0; ///< 0: it predicts values
    bool m_judged = false;
    std::size_t m_seeds = 1;
    std::map<std::string, DecodedText, std::less<>> m_texts;
    RankCounts m_ranks;
    std::optional<RankCounts> m_shuffledRanks;
    RecallCurve m_recall;
    std::optional<RecallCurve> m_shuffledRecall;
    std::vector<Hub> m_hubs;
    std::map<std::string, double, std::less<>> m_wins;
    std::pair<double, double> m_scoreRange{0.0, 1.0};
};
using RunReviewPtr = std::shared_ptr<const RunReview>;

/// Items that all runs decoded, in the order of the first.
[[nodiscard]] std::vector<std::string> commonItems(std::span<const RunReviewPtr> runs);

/// Whether runs disagree about an item: one hits and another misses, or their first candidates differ.
/// \param byAnswerOnly  where the reference is hidden: a hit would betray it
[[nodiscard]] bool runsDisagree(std::span<const RunReviewPtr> runs, std::string_view item, bool byAnswerOnly);

/// Even steps on a log axis from 1 to \p candidates, whole numbers, at most about 32.
[[nodiscard]] std::vector<std::size_t> recallSteps(std::size_t candidates);

} // namespace ng

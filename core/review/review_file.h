// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_plan.h"
#include "core/review/verdict.h"
#include "core/study/journal.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ng {

/// A review file is a journal (core/study/journal.h: append-only, hash-chained, torn last line cut) of one rater. Its first
/// edit is the plan; the others are these. Kinds of a newer program are kept as they are and passed over.
inline constexpr std::string_view kReviewPlanEdit = "review-plan";     ///< after: the plan
inline constexpr std::string_view kVerdictEdit = "verdict";            ///< {item, run, verdict}, run by its key
inline constexpr std::string_view kVerdictAddedEdit = "verdict-added"; ///< {item, run, text}: said after submission
inline constexpr std::string_view kItemFlagEdit = "item-flag";         ///< {item, flagged}
inline constexpr std::string_view kItemSkipEdit = "item-skip";         ///< {item, skipped}

/// Item and run key.
using VerdictKey = std::pair<std::string, std::string>;

/// What a review file says, all edits applied.
struct ReviewState {
    ReviewPlan plan;
    std::map<VerdictKey, Verdict> verdicts;
    std::map<VerdictKey, std::vector<std::string>> added;
    std::set<std::string, std::less<>> flagged;
    std::set<std::string, std::less<>> skipped;

    [[nodiscard]] const Verdict *find(std::string_view item, std::string_view run) const;
    [[nodiscard]] bool submitted(std::string_view item, std::string_view run) const;
    /// Whether every run of the plan is submitted for the item: then its reference may be shown.
    [[nodiscard]] bool complete(std::string_view item) const;
    /// Applies one edit. CorruptData where it changes a verdict that was submitted, names what the plan does not have, or
    /// is no verdict.
    [[nodiscard]] Result<> apply(const Edit &edit);
};

/// State of a journal's edits. CorruptData where the first edit is no plan; names the edit.
[[nodiscard]] Result<ReviewState> reviewStateOf(std::span<const Edit> edits);

/// A review file as read.
struct ReviewFile {
    std::filesystem::path path;
    ReviewState state;
    JournalContent journal;
};
[[nodiscard]] Result<ReviewFile> readReviewFile(const std::filesystem::path &path);
/// The plan alone, after the whole file was checked.
[[nodiscard]] Result<ReviewPlan> readReviewPlan(const std::filesystem::path &path);
/// Makes a file with its plan; InvalidArgument where there is one.
[[nodiscard]] Result<> writeReviewFile(const std::filesystem::path &path, const ReviewPlan &plan);

/// Name of a rater's file: the name itself (UTF-8, in NFC where the caller has it so) with "_" for a space, and ".jsonl";
/// "-2", "-3" for further files of a rater. Signs that no file name may have everywhere, or that cannot be seen, become "-";
/// what is changed so, or is shortened, gets the first six hex digits of the name's sha256, so that no two raters share a file.
[[nodiscard]] std::string reviewFileName(std::string_view rater, std::size_t number = 1);
/// Review files of a run, by name.
[[nodiscard]] std::vector<std::filesystem::path> reviewFilesOf(const std::filesystem::path &runFolder);

// Edits, ready to append. \p before is what the state has now.
[[nodiscard]] Edit planEdit(const ReviewPlan &plan);
[[nodiscard]] Edit verdictEdit(const VerdictKey &key, const Verdict *before, const Verdict &after);
[[nodiscard]] Edit addedEdit(const VerdictKey &key, std::string text);
[[nodiscard]] Edit flagEdit(const std::string &item, bool flagged);
[[nodiscard]] Edit skipEdit(const std::string &item, bool skipped);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/study.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What a split plan holds out.
enum class SplitKind : std::uint8_t {
    Given,   ///< the split column of items.tsv
    Blocked, ///< contiguous blocks in time within each recording
    Subject,
    Session,
    Run,
    Image,
    Concept,
    Repetition, ///< whole groups of that column
};
[[nodiscard]] std::string_view splitKindName(SplitKind kind);

/// How items are divided. Text form for --split: "blocked:5", "subject", "repetition:4", "given"; ",validation=0.2" after it.
struct SplitPlan {
    SplitKind kind = SplitKind::Blocked;
    std::size_t folds = 5;            ///< ignored for Given; 0: one fold per group
    double validationFraction = 0.15; ///< of the training side, divided by the same rule (nested) — never from test
    TimeNs margin{0};                 ///< extra distance kept between windows of different sides
    std::uint64_t seed = 1;           ///< order of groups
};
[[nodiscard]] Result<SplitPlan> parseSplitPlan(std::string_view text);
[[nodiscard]] Json toJson(const SplitPlan &plan);
[[nodiscard]] Result<SplitPlan> splitPlanFromJson(const Json &value);

/// One division into sides; indices into Study::items(). Sides are disjoint and in ascending order.
struct Fold {
    std::vector<std::size_t> train;
    std::vector<std::size_t> validation;
    std::vector<std::size_t> test;
    std::vector<std::size_t>
        purged; ///< training items dropped since their window overlaps one of validation or test (and validation items that overlap test)
};

/// Window of signal an item uses: item onset + from .. item onset + to (to <= from: onset .. onset + duration).
struct ItemWindow {
    TimeNs from{0};
    TimeNs to{0};
};
[[nodiscard]] TimeRange windowOf(const Item &item, const ItemWindow &window);

/// Folds of a plan with overlapping training items purged. InvalidArgument names the column or group that is missing
/// or too small; a fold without training or test items is refused.
[[nodiscard]] Result<std::vector<Fold>> makeFolds(const Study &study, const SplitPlan &plan, const ItemWindow &window);

/// One thing found on both sides.
struct LeakageFinding {
    bool error = false; ///< the plan claims to hold it out, or it is always an error; else a stated note
    std::string
        kind; ///< "item", "overlap", "stimulus", "text", "subject", "session", "run", "repetition", "closed-set", "purged"
    std::size_t fold = 0;
    std::size_t count = 0; ///< items or pairs concerned
    std::string text;      ///< NG_TR-marked sentence with %1..%9
    std::vector<std::string> args;
    [[nodiscard]] std::string message() const;
};

/// The same kind of finding in several folds: the one that concerns most items, and all folds that have it.
struct FoldedFinding {
    LeakageFinding worst;
    std::vector<std::size_t> folds;
    /// "all folds", "fold 2", "folds 1, 3", counted from 1; \p all is how many folds the plan has.
    [[nodiscard]] std::string place(std::size_t all) const;
};
[[nodiscard]] std::vector<FoldedFinding> foldedFindings(const std::vector<LeakageFinding> &findings);

/// Checks sides against what the plan claims to hold out; run before any training.
[[nodiscard]] std::vector<LeakageFinding> checkLeakage(const Study &study, const SplitPlan &plan,
                                                       const ItemWindow &window, const std::vector<Fold> &folds);

} // namespace ng

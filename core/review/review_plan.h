// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

inline constexpr std::string_view kReviewFormat = "neuroglyph-review";
inline constexpr std::int64_t kReviewVersion = 1;

/// A run in a review file, known by what it decoded and not by its name.
struct ReviewRun {
    std::string key;  ///< first 16 hex digits of the sha256 of its decodings
    std::string name; ///< folder name; empty in a blinded file that was sent out
    friend bool operator==(const ReviewRun &, const ReviewRun &) = default;
};

/// What a rater does not see.
struct Hidden {
    bool runNames = true;
    bool otherRaters = true;
    bool scores = false;    ///< metrics, rank histogram, recall: until the whole review is over
    bool reference = false; ///< until every run of the item is submitted
    [[nodiscard]] bool any() const { return runNames || otherRaters || scores || reference; }
    friend bool operator==(const Hidden &, const Hidden &) = default;
};

/// What is judged and in which order: the first edit of a review file. Orders are drawn from the seed once and stored,
/// so the file says what its rater saw, whatever program reads it.
struct ReviewPlan {
    std::string rater;
    std::string studyHash;
    std::string studyName;
    std::uint64_t seed = 1;
    Hidden hidden;
    std::vector<ReviewRun> runs;    ///< in the order shown: A, B, C, D
    std::vector<std::string> items; ///< in the order shown
    Json other;                     ///< members that this version does not know, kept

    /// Whether two files judge the same items of the same runs: the same whoever rates, in whatever order.
    [[nodiscard]] std::string reviewId() const;             ///< 16 hex digits
    [[nodiscard]] int runIndex(std::string_view key) const; ///< -1: none
};

/// A plan with orders drawn from \p seed where anything is hidden; else runs and items stay as given.
/// \param runs   1 to 4
[[nodiscard]] Result<ReviewPlan> makeReviewPlan(std::string rater, std::vector<ReviewRun> runs,
                                                std::vector<std::string> items, std::uint64_t seed, Hidden hidden);

[[nodiscard]] Json toJson(const ReviewPlan &plan);
[[nodiscard]] Result<ReviewPlan> reviewPlanFromJson(const Json &value);

/// Key of the run in \p folder. NotFound before it has decoded.
[[nodiscard]] Result<std::string> reviewRunKey(const std::filesystem::path &folder);

/// 'A' to 'D'.
[[nodiscard]] char reviewLetter(std::size_t index);

} // namespace ng

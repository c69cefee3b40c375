// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/review/agreement.h"
#include "core/review/review_file.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// One rater of a merged review.
struct MergedRater {
    std::string name;
    std::string file; ///< file name
    std::uint64_t seed = 0;
    Hidden hidden;
    std::size_t submitted = 0;            ///< verdicts
    std::size_t drafts = 0;               ///< verdicts begun and not submitted: they count nowhere
    std::size_t skipped = 0, flagged = 0; ///< items
    std::string first, last;              ///< UTC times of the first and last entry
    std::string chain;                    ///< hash of the last line: what this document was made from
    std::size_t tornBytes = 0;
};

/// What the raters said about one part of one run's decoding of one item.
struct MergedPart {
    std::string item, run, part, text;
    std::map<std::size_t, PartVerdict> verdicts; ///< by rater
    [[nodiscard]] bool disagreed() const;        ///< two or more, not all the same judgement
};

/// What the raters said about one run's decoding of one item as a whole.
struct MergedVerdict {
    std::string item, run;
    std::map<std::size_t, Verdict> verdicts; ///< by rater; submitted ones
};

/// A share with its interval: bootstrap over items.
struct RatedShare {
    std::string run;
    std::string name; ///< "accepted", "edited", "rejected", "significant", "missed_per_decoding", "usefulness"
    double value = 0.0, low = 0.0, high = 0.0;
    std::size_t n = 0;
};

struct MergedReview {
    std::string reviewId, studyName, studyHash;
    std::vector<ReviewRun> runs; ///< by key; names where a file knows them
    std::size_t items = 0;
    std::vector<MergedRater> raters;
    std::vector<MergedPart> parts;       ///< in order of item, run, part
    std::vector<MergedVerdict> verdicts; ///< in order of item, run
    std::vector<Agreement> agreement;
    std::vector<RatedShare> shares;
};

/// Joins the files of several raters. InvalidArgument names the file that judges other items or runs, or a rater that is
/// there twice; CorruptData names file and line of a broken chain.
[[nodiscard]] Result<MergedReview> mergeReviews(std::span<const std::filesystem::path> files);
/// The same from files that were read.
[[nodiscard]] Result<MergedReview> mergeReviews(std::span<const ReviewFile> files);

/// format neuroglyph-review-merge, resources/schemas/review.schema.json
[[nodiscard]] Json toJson(const MergedReview &review);

} // namespace ng

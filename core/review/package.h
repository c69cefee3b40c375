// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/review/review_plan.h"
#include "core/study/study.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ng {

/// What goes into a folder that a rater gets by mail.
struct PackageSpec {
    std::string rater;
    std::uint64_t seed = 1;
    Hidden hidden;
    bool recordings = true; ///< with the recordings that the items need; else the rater sees no signals
};

/// What was written.
struct PackageReport {
    std::filesystem::path reviewFile; ///< what the rater sends back
    std::size_t recordings = 0;
    std::size_t missing = 0; ///< recordings that the study names and that are not there
    std::uint64_t bytes = 0;
};

/// Writes a study folder that holds what one rater needs and no name of a run:
///
///     study.json, items.tsv, recordings and images by their relative paths
///     runs/KEY/run.json (masked), decodings.h5, decoded_text.jsonl and its images
///     runs/KEY/review/RATER.jsonl (of the run shown as A): the one file that changes, and is sent back
///
/// It opens like any study. The reference is in it, as it is shown after submission: hiding is done by the window, the
/// package is for raters who want to be blind. \errors InvalidArgument where \p out has anything in it
[[nodiscard]] Result<PackageReport> writeReviewPackage(const Study &study,
                                                       const std::vector<std::filesystem::path> &runs,
                                                       const std::vector<std::string> &items, const PackageSpec &spec,
                                                       const std::filesystem::path &out, const RunContext &ctx = {});

} // namespace ng

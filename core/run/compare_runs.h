// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/judge.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ng {

/// A run among others.
struct ComparedRun {
    std::string name; ///< folder name
    std::string framework;
    std::string studyHash;
    RunJudgement judgement;
};

/// How a run differs from the first one.
struct RunDifference {
    std::size_t run = 0;          ///< index
    std::string metric;           ///< "top1", "pearson_r"
    double value = 0.0;           ///< this run less the first
    bool paired = false;          ///< item by item: both decoded the same items of one study
    std::size_t items = 0;        ///< pairs
    double low = 0.0, high = 0.0; ///< 95 % bootstrap interval over items; equal to value where not paired
};

struct RunComparison {
    std::vector<ComparedRun> runs;
    std::vector<RunDifference> differences;
    std::vector<std::string> notes; ///< why something was not paired
};

/// Compares finished runs with the first one. Runs of one study (by hash) are compared item by item in top-1 hits.
[[nodiscard]] Result<RunComparison> compareRuns(const std::vector<std::filesystem::path> &folders,
                                                const EvaluationSpec &spec = {});
[[nodiscard]] Json toJson(const RunComparison &comparison);

} // namespace ng

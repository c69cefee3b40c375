// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/eval/metrics.h"
#include "core/run/decodings_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ng {

/// Judgement of one stage: all its test items together, and each fold on its own.
struct StageJudgement {
    MetricSet pooled; ///< folds and seeds together; p from the first seed alone, as seeds share their items
    struct FoldRow {
        std::size_t fold = 0;
        std::uint64_t seed = 1;
        std::size_t n = 0;
        std::vector<std::pair<std::string, double>> values;
    };
    std::vector<FoldRow> folds;
    std::size_t items = 0; ///< distinct test items
    bool regression = false;
    std::string resampled = "item"; ///< what the bootstrap draws: "item", or "class" where items of one class recur
};
[[nodiscard]] Result<StageJudgement> judge(const std::vector<UnitDecodings> &units, const EvaluationSpec &spec);

/// A control beside the real result.
struct ControlJudgement {
    std::string control;
    std::vector<StageJudgement> repeats;
    /// Mean of a metric over repeats; nullopt where it has none of that name.
    [[nodiscard]] std::optional<double> mean(std::string_view metric) const;
};

struct RunJudgement {
    StageJudgement real;
    std::vector<ControlJudgement> controls;
};

/// Judges what lies in a run folder: decodings.h5 and controls/NAME-REPEAT/decodings.h5. NotFound before the first decoding.
[[nodiscard]] Result<RunJudgement> judgeRun(const std::filesystem::path &folder, const EvaluationSpec &spec = {},
                                            const RunContext &ctx = {});

[[nodiscard]] Json toJson(const StageJudgement &judgement);
/// metrics.json: format neuroglyph-metrics.
[[nodiscard]] Json toJson(const RunJudgement &judgement);

} // namespace ng

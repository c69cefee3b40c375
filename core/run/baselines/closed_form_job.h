// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/run/checkpoint.h"
#include "core/run/framework.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What fitting one unit in closed form gives; the unit of the points is filled in by the job.
struct UnitFit {
    std::shared_ptr<const Decoder> decoder;
    std::vector<CurvePoint> points;
};

/// A job whose every step fits one unit of the plan in plan order; its checkpoint holds the decoders fitted so far.
[[nodiscard]] std::unique_ptr<TrainJob> makeClosedFormJob(
    std::shared_ptr<const TrainPlan> plan, std::function<Result<UnitFit>(const TrainUnit &, const RunContext &)> fit,
    std::function<Result<std::shared_ptr<const Decoder>>(CheckpointReader &)> load);

/// Item ids, candidates and truth of \p rows; the truth of a class that is no candidate is ShapeMismatch that names it.
[[nodiscard]] Result<Decodings> decodingsFor(const Dataset &data, std::span<const std::size_t> rows,
                                             const std::vector<std::string> &candidates);

/// A list of texts as a fact of a checkpoint.
void putTexts(CheckpointWriter &writer, std::string_view name, const std::vector<std::string> &texts);
[[nodiscard]] Result<std::vector<std::string>> texts(const CheckpointReader &reader, std::string_view name);

} // namespace ng

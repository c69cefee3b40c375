// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"
#include "core/eval/metrics.h"

#include <span>

namespace ng {

/// Pearson correlation of two series; 0 where one is constant.
[[nodiscard]] double pearson(std::span<const float> a, std::span<const float> b);

/// Metrics of vector targets: mean over targets of Pearson r and of R^2, with a moving-block bootstrap interval and a
/// circular-shift permutation p (rows are in time order, so neighbours depend on each other).
/// \param predicted, truth  [items, targets]
/// \param blockItems        length of bootstrap blocks and least shift, >= 1
[[nodiscard]] Result<MetricSet> evaluateRegression(NdView<const float, 2> predicted, NdView<const float, 2> truth,
                                                   const EvaluationSpec &spec, std::size_t blockItems = 1);

} // namespace ng

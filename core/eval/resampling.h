// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace ng {

/// Percentile of \p sorted (ascending, not empty) at \p fraction in [0, 1], linear between neighbours.
/// \source matches numpy.percentile(method="linear") 1.26
[[nodiscard]] double percentileOfSorted(std::span<const double> sorted, double fraction);

/// Bootstrap percentile interval of the mean of \p values, resampling whole groups (ids 0 .. n-1, any order; empty: each
/// value on its own). Dependent queries belong to one group, or the interval is too narrow.
[[nodiscard]] std::pair<double, double> bootstrapMean(std::span<const double> values,
                                                      std::span<const std::size_t> groups, std::size_t resamples,
                                                      double confidence, Philox random);

/// Interval of any statistic of moving blocks of rows 0 .. n-1 (blocks of \p blockItems neighbours, wrapping).
[[nodiscard]] std::pair<double, double> blockBootstrap(
    std::size_t n, std::size_t blockItems, std::size_t resamples, double confidence, Philox random,
    const std::function<double(std::span<const std::size_t>)> &statistic);

} // namespace ng

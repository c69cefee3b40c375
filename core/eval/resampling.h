// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/random.h"

#include <cstddef>
#include <cstdint>
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
/// The same for several quantities of the same items, drawn once for all: each interval is that of bootstrapMean() with this
/// generator, to the last bit.
/// \param values  [quantities, items]
[[nodiscard]] std::vector<std::pair<double, double>> bootstrapMeans(NdView<const double, 2> values,
                                                                    std::span<const std::size_t> groups,
                                                                    std::size_t resamples, double confidence,
                                                                    Philox random);
/// The same for shares of items that have come in by each of a row of thresholds: item i has from threshold \p first[i] on
/// (thresholds: never). To the last bit as bootstrapMeans() of the zeros and ones, each item on its own.
[[nodiscard]] std::vector<std::pair<double, double>> bootstrapShares(std::span<const std::uint16_t> first,
                                                                     std::size_t thresholds, std::size_t resamples,
                                                                     double confidence, Philox random);

/// Interval of any statistic of moving blocks of rows 0 .. n-1 (blocks of \p blockItems neighbours, wrapping).
[[nodiscard]] std::pair<double, double> blockBootstrap(
    std::size_t n, std::size_t blockItems, std::size_t resamples, double confidence, Philox random,
    const std::function<double(std::span<const std::size_t>)> &statistic);

} // namespace ng

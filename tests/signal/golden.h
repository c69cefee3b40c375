// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ng::test {

/// An array of tests/reference/signal, in row-major order.
struct Golden {
    std::vector<std::size_t> shape;
    std::vector<double> values;

    [[nodiscard]] double operator()(std::size_t row, std::size_t column) const
    {
        return values[row * shape.back() + column];
    }
};

/// Golden values by name; a name that is not there throws.
Golden golden(std::string_view name);

/// Sample \p n of the inputs that tests/reference/signal/generate.py uses.
float goldenSample(std::size_t n, std::size_t channel);
std::vector<float> goldenRow(std::size_t count, std::size_t channel);

/// Channel "C<i>" of type EEG with segments {start, count} laid out one after the other.
ChannelInfo channelOf(std::size_t number, Rate rate, const std::vector<std::pair<TimeNs, std::int64_t>> &segments);

/// \p channels channels of golden samples in one segment of \p count at \p rate.
SignalPtr goldenSource(std::size_t channels, std::int64_t count, Rate rate);
/// The same in several segments, a second apart.
SignalPtr goldenSegments(std::size_t channels, const std::vector<std::int64_t> &counts, Rate rate);

/// All samples of the first \p channels channels, read in one go or in blocks of \p block.
NdArray<float, 2> readAll(const SignalSource &source, std::size_t channels, std::int64_t block = 0);

/// Largest absolute difference; infinity where one of two is NaN.
double largestDifference(std::span<const float> a, std::span<const double> b);
double largestDifference(std::span<const float> a, std::span<const float> b);

} // namespace ng::test

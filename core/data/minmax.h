// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/run_context.h"
#include "core/data/signal_source.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace ng {

/// Smallest and largest of some samples; empty (min > max) where there were none but NaN.
struct MinMax {
    float min = std::numeric_limits<float>::infinity();
    float max = -std::numeric_limits<float>::infinity();

    [[nodiscard]] bool empty() const { return !(min <= max); }
    void add(const MinMax &other)
    {
        min = other.min < min ? other.min : min;
        max = other.max > max ? other.max : max;
    }
    friend bool operator==(const MinMax &, const MinMax &) = default;
};

/// What a source implements beside SignalSource when it can find extremes without decoding: on the file's integers.
/// The result must equal the extremes of what read() gives.
class RangeScanner
{
public:
    virtual ~RangeScanner() = default;

    /// Extremes of consecutive blocks of \p block samples from range.first on (the last may be shorter).
    /// \param channels  share one time axis
    /// \param out       [channels.size(), ceil(range.count / block)]
    /// \errors as SignalSource::read
    [[nodiscard]] virtual Result<> scan(std::span<const std::size_t> channels, SampleRange range, std::int64_t block,
                                        NdView<MinMax, 2> out, const RunContext &ctx) const = 0;
};

/// Extremes of some consecutive samples, and the first and last of them; what a line through them needs to be drawn in one
/// column of pixels. NaN in all four where there are no samples.
struct ColumnExtremes {
    float min = std::numeric_limits<float>::quiet_NaN();
    float max = std::numeric_limits<float>::quiet_NaN();
    float first = std::numeric_limits<float>::quiet_NaN();
    float last = std::numeric_limits<float>::quiet_NaN();
};

/// What a source implements when it can do that without decoding, for columns of any width.
class ColumnScanner
{
public:
    virtual ~ColumnScanner() = default;

    /// \param channels  share one time axis
    /// \param borders   samples, not descending: column i holds [borders[i], borders[i + 1]); at least two
    /// \param out       [channels.size(), borders.size() - 1]; equal to what the samples of read() give
    /// \errors as SignalSource::read
    [[nodiscard]] virtual Result<> scanColumns(std::span<const std::size_t> channels,
                                               std::span<const std::int64_t> borders, NdView<ColumnExtremes, 2> out,
                                               const RunContext &ctx) const = 0;
};

/// Extremes of blocks of any source: by its own scanner, or by reading. Blocks follow each other without regard to segments.
[[nodiscard]] Result<> scanRange(const SignalSource &source, std::span<const std::size_t> channels, SampleRange range,
                                 std::int64_t block, NdView<MinMax, 2> out, const RunContext &ctx = {});

/// The same by reading, for a scanner whose shortcut does not fit.
[[nodiscard]] Result<> scanByReading(const SignalSource &source, std::span<const std::size_t> channels,
                                     SampleRange range, std::int64_t block, NdView<MinMax, 2> out,
                                     const RunContext &ctx = {});

/// Columns of any source, by reading: the plain form of ColumnScanner::scanColumns. NaN is left out of the extremes.
[[nodiscard]] Result<> columnsByReading(const SignalSource &source, std::span<const std::size_t> channels,
                                        std::span<const std::int64_t> borders, NdView<ColumnExtremes, 2> out,
                                        const RunContext &ctx = {});

/// Extremes of floats; NaN is left out.
[[nodiscard]] MinMax extremes(std::span<const float> values);

/// Extremes of little-endian integers of a file.
struct IntegerRange {
    std::int32_t min = std::numeric_limits<std::int32_t>::max();
    std::int32_t max = std::numeric_limits<std::int32_t>::min();
};
/// \p count > 0 integers of two bytes; any alignment.
[[nodiscard]] IntegerRange extremesInt16(const std::byte *bytes, std::size_t count);
/// Some of an array's integers, and the column that they belong to.
struct IntegerPart {
    std::size_t column = 0;
    std::int64_t begin = 0, end = 0; ///< not empty
};
/// Extremes of integers, and the first and last of them; min > max: none yet.
struct IntegerColumn {
    std::int32_t min = std::numeric_limits<std::int32_t>::max();
    std::int32_t max = std::numeric_limits<std::int32_t>::min();
    std::int32_t first = 0, last = 0;
};
/// Adds parts of an array of integers of two bytes, in order, to their columns: one call for all, since there are few
/// integers in each.
void addInt16(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns);
/// \p count > 0 integers of three bytes.
[[nodiscard]] IntegerRange extremesInt24(const std::byte *bytes, std::size_t count);

} // namespace ng

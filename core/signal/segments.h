// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"

#include <cstdint>
#include <vector>

namespace ng {

/// Part of a read that lies in one segment.
struct SegmentPiece {
    std::int64_t segmentFirst = 0; ///< first sample of the segment in the channel
    std::int64_t segmentEnd = 0;   ///< one past its last
    std::int64_t first = 0;        ///< first sample of the piece in the channel
    std::int64_t count = 0;
    std::int64_t offset = 0; ///< where the piece starts in the read
    std::size_t segment = 0; ///< index of the segment
};

/// The pieces of \p range, in order; empty for an empty range. The range must lie in the channel (checkRead).
[[nodiscard]] std::vector<SegmentPiece> piecesOf(const TimeAxis &axis, SampleRange range);

/// Range that covers [first, end).
[[nodiscard]] inline SampleRange rangeOf(std::int64_t first, std::int64_t end)
{
    return {first, end - first};
}

/// Nodes read their input in steps of this many samples. No power of two: rows of such a block would all lie at the same
/// place of a first-level cache.
inline constexpr std::int64_t kReadStep = 2032;

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/segments.h"

#include <algorithm>

namespace ng {

std::vector<SegmentPiece> piecesOf(const TimeAxis &axis, SampleRange range)
{
    std::vector<SegmentPiece> out;
    if (range.count <= 0)
        return out;
    const std::int64_t end = range.first + range.count;
    // First segment that ends after the range's start.
    auto segment = std::partition_point(axis.segments.begin(), axis.segments.end(),
                                        [&](const Segment &one) { return one.firstSample + one.count <= range.first; });
    for (; segment != axis.segments.end() && segment->firstSample < end; ++segment) {
        const std::int64_t segmentEnd = segment->firstSample + segment->count;
        const std::int64_t first = std::max(range.first, segment->firstSample);
        const std::int64_t last = std::min(end, segmentEnd);
        if (last > first) {
            out.push_back({segment->firstSample, segmentEnd, first, last - first, first - range.first,
                           static_cast<std::size_t>(segment - axis.segments.begin())});
        }
    }
    return out;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"

#include <vector>

namespace ng {

/// The stretches without data between the segments of an axis.
[[nodiscard]] inline std::vector<Gap> gapsOf(const TimeAxis &axis)
{
    std::vector<Gap> gaps;
    for (std::size_t s = 1; s < axis.segments.size(); ++s) {
        const Segment &before = axis.segments[s - 1];
        const TimeNs end = before.start + timeOfSample(before.count, axis.rate);
        gaps.push_back({{end, axis.segments[s].start - end}});
    }
    return gaps;
}

} // namespace ng

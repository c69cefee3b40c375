// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ng {

/// One line of a .vmrk file.
struct BrainVisionMarker {
    std::string kind;         ///< "Stimulus", "New Segment"
    std::string description;  ///< "S  1"
    std::int64_t sample = 0;  ///< from 0
    std::int64_t size = 0;    ///< samples
    std::int64_t channel = 0; ///< from 1; 0: all
    std::optional<WallClock> date;
};

/// All markers in file order. CorruptData names the line that makes no sense; with \p tolerant it becomes a warning.
[[nodiscard]] Result<std::vector<BrainVisionMarker>> readBrainVisionMarkers(const std::filesystem::path &path,
                                                                            bool tolerant,
                                                                            std::vector<Warning> &warnings);

/// Integer of a description such as "S  1", "R255", "254": at most one letter, blanks, digits.
[[nodiscard]] std::optional<std::int64_t> markerCode(std::string_view description);

/// Segments of the time axis. A "New Segment" whose date lies later than the samples before it account for begins after a pause;
/// differences under 20 ms or 100 ppm of the time since the last segment are clocks that drift and make no gap.
[[nodiscard]] std::vector<Segment> segmentsOfMarkers(const std::vector<BrainVisionMarker> &markers,
                                                     std::int64_t samples, Rate rate, std::vector<Warning> &warnings);

/// Markers as events on \p axis, by onset. Those outside the data are left out with one warning.
[[nodiscard]] std::vector<Event> eventsOfMarkers(const std::vector<BrainVisionMarker> &markers, const TimeAxis &axis,
                                                 const std::vector<ChannelInfo> &channels,
                                                 std::vector<Warning> &warnings);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/io/brainvision/frame_source.h"
#include "core/io/brainvision/ini_file.h"

namespace ng {

struct BrainVisionChannel {
    std::string label;
    std::string reference;
    double resolution = 1.0;
    std::string unit; ///< as the file has it; microvolts where it says nothing
    std::string filterText;
    std::optional<double> highpassHz;
    std::optional<double> lowpassHz;
    std::optional<std::array<double, 3>> sphere; ///< radius, theta and phi in degrees
};

/// A .vhdr file understood.
struct BrainVisionHeader {
    std::string name; ///< of the header file
    std::string dataFile;
    std::string markerFile; ///< empty where there is none
    bool ascii = false;
    FrameLayout::Orientation orientation = FrameLayout::Orientation::Multiplexed;
    NumberFormat format = NumberFormat::Int16;
    bool bigEndian = false;
    std::int64_t skipLines = 0;   ///< ASCII: lines before the data
    std::int64_t skipColumns = 0; ///< ASCII: columns before the data
    char decimal = '.';
    Rate rate;
    std::optional<std::int64_t> dataPoints; ///< as the header says
    std::vector<BrainVisionChannel> channels;
};

/// Whether a file begins as a BrainVision header or marker file does.
[[nodiscard]] bool isBrainVisionHeader(std::string_view head);
[[nodiscard]] bool isBrainVisionMarkers(std::string_view head);

/// Reads and checks a .vhdr of version 1 or 2. File names in it lose any folder (with a warning), "$b" becomes the header's own name.
/// CorruptData names line and key; Unsupported for data in the frequency domain.
[[nodiscard]] Result<BrainVisionHeader> readBrainVisionHeader(const std::filesystem::path &path, bool tolerant,
                                                              std::vector<Warning> &warnings);

/// Cutoffs from the amplifier and software tables of the comment, in Hz or as time constants in seconds (1 / (2 pi tau)).
/// Where both tables name one, the narrower band is what the data have.
void readBrainVisionFilters(const std::vector<std::string> &comment, std::vector<BrainVisionChannel> &channels);

/// Only the last part of a name found in a header; nullopt when nothing is left or it cannot be a file of this folder.
[[nodiscard]] std::optional<std::string> bareFileName(std::string_view name, std::string_view headerStem);

/// Exact rate of a sampling interval in microseconds ("3906.25" is 256 Hz).
[[nodiscard]] Result<Rate> rateOfInterval(std::string_view microseconds);

} // namespace ng

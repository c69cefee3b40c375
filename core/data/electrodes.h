// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Frame of electrode coordinates.
enum class CoordinateFrame : std::uint8_t {
    Unknown,
    HeadRas,       ///< head: x right through the right preauricular point, y anterior through the nasion, z up
    SphericalHead, ///< ideal unit-sphere head scaled to a radius: +x right, +y nose, +z up
    Mni,           ///< MNI152/ICBM space
    Talairach,
    Acpc,         ///< individual AC-PC
    ScannerRas,   ///< individual scanner RAS
    ScreenPixels, ///< 2-D picture coordinates
};
[[nodiscard]] std::string_view coordinateFrameName(CoordinateFrame frame);

/// A contact on or in the head. Electrodes are not channels: a bipolar channel has two, a reference contact may have none.
struct Electrode {
    std::string label;
    std::optional<std::array<double, 3>>
        positionMetres;  ///< x right, y anterior, z up in the set's frame; absent: "n/a"
    std::string type;    ///< "cup", "depth", "strip", "grid", ""
    std::string group;   ///< shaft or grid name
    std::string anatomy; ///< anatomical label where a table has one
};

struct ElectrodeSet {
    CoordinateFrame frame = CoordinateFrame::Unknown;
    std::string source; ///< file name or "built-in 10-5"
    std::vector<Electrode> electrodes;

    [[nodiscard]] const Electrode *find(
        std::string_view label) const; ///< exact, then 10-5 synonym, then case-insensitive
};

/// Name in the 10-5 system's spelling for a channel label as files have it: "EEG FP1-REF" -> "Fp1", "T3" -> "T7",
/// "Fpz." -> "Fpz", "POL F7" -> "F7"; nullopt when it is no 10-5 position. Bipolar labels ("Fp1-F7") are no position.
[[nodiscard]] std::optional<std::string> standardPositionName(std::string_view label);

/// Built-in 10-20, 10-10 and 10-5 positions, computed from the construction rule on a sphere (great-circle arcs between
/// nasion, inion, preauricular points and vertex divided in 5 % steps). Radius 0.095 m; frame SphericalHead.
/// \source Oostenveld & Praamstra 2001 (10-5 system), Jurcak et al. 2007
[[nodiscard]] std::optional<std::array<double, 3>> standardPosition(std::string_view name);
/// All names of a system: "10-20" (21), "10-10", "10-5".
[[nodiscard]] Result<std::vector<std::string>> standardPositionNames(std::string_view system);

/// Places channels with standard names on the built-in positions; others get none.
[[nodiscard]] ElectrodeSet standardElectrodes(const std::vector<std::string> &channelLabels);

} // namespace ng

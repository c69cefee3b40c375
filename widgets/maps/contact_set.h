// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ng::ui {

/// One recorded brain signal and where its contact lies.
struct ContactPlace {
    std::size_t channel = 0; ///< in the recorded channels
    std::string label;
    std::string name;  ///< 10-5 spelling of the label where it has one, else the label
    std::string group; ///< shaft or grid
    bool bad = false;
    std::optional<std::array<double, 3>> metres; ///< in the frame of the set
    std::optional<std::array<double, 3>> unit;   ///< scalp sites: on the unit sphere
};

/// The contacts of a recording that views in space show: its brain signals that share the commonest time axis.
struct ContactSet {
    std::vector<ContactPlace> places;
    CoordinateFrame frame = CoordinateFrame::Unknown;
    std::string source; ///< file name or "built-in 10-5"
    bool scalp = false; ///< EEG with places on the head: maps can be drawn

    [[nodiscard]] bool empty() const { return places.empty(); }
    /// Scalp sites that have a place and are not bad: indices into places.
    [[nodiscard]] std::vector<std::size_t> mapped() const;
};

/// \p channels are the recorded ones, with bad marks as edited. Channels with standard names get standard places where the
/// recording has none at all.
[[nodiscard]] ContactSet contactsOf(const std::vector<ChannelInfo> &channels, const ElectrodeSet &electrodes);

} // namespace ng::ui

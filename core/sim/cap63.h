// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ng {

inline constexpr std::size_t kCapChannels = 63;

/// An electrode of the simulated cap on the unit sphere: x right, y nose, z up.
struct CapElectrode {
    std::string_view label;
    double x, y, z;
};

/// The 63 channels of THINGS-EEG2 in its order. Positions are those of standardPosition() rounded to 3 decimals and
/// written down, so that no library's sine decides about the bytes of a simulation.
[[nodiscard]] const std::array<CapElectrode, kCapChannels> &cap63();

} // namespace ng

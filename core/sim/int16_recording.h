// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ng {

inline constexpr double kSimStepMicrovolts = 0.1; ///< of the stored integers

/// A mark of a simulated recording.
struct SimMark {
    std::size_t sample = 0;
    std::size_t length = 1;
    std::string label;
};

/// Writes a continuous BrainVision recording (INT_16, multiplexed) of the simulated cap: .vhdr, .vmrk and .eeg. No date, no
/// program version: the same bytes for the same data. \p samples [time, channels].
/// \return sha256 of each of the three files, in that order
[[nodiscard]] Result<std::vector<std::string>> writeInt16Recording(const std::filesystem::path &header,
                                                                   NdView<const std::int16_t, 2> samples,
                                                                   std::span<const SimMark> marks);

} // namespace ng

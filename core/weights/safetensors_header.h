// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/weights/safetensors.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Largest header a file may have, as in the reference reader.
inline constexpr std::uint64_t kLargestSafetensorsHeader = 100'000'000;

struct SafetensorsHeader {
    std::vector<TensorInfo> tensors; ///< by offset
    std::map<std::string, std::string> metadata;
};

/// Header text checked against \p dataBytes bytes that follow it from \p dataOffset on: names, types, sizes, no overlap, no
/// hole, nothing left over. Offsets in the result count from the start of the file.
[[nodiscard]] Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text, std::uint64_t dataOffset,
                                                               std::uint64_t dataBytes);

} // namespace ng

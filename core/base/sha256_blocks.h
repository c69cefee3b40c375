// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ng {

/// Folds \p count blocks of 64 bytes into \p state. \source FIPS 180-4, section 6.2
void sha256BlocksScalar(std::array<std::uint32_t, 8> &state, const std::uint8_t *bytes, std::size_t count);
/// The same with the SHA instructions of the processor; only where sha256HasInstructions().
void sha256BlocksFast(std::array<std::uint32_t, 8> &state, const std::uint8_t *bytes, std::size_t count);
[[nodiscard]] bool sha256HasInstructions();

} // namespace ng

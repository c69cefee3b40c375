// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace ng {

/// SHA-256 of bytes as they come. \source FIPS 180-4
class Sha256
{
public:
    Sha256();
    void update(std::span<const std::byte> bytes);
    void update(std::string_view text);
    [[nodiscard]] std::array<std::uint8_t, 32> digest(); ///< ends it
    [[nodiscard]] std::string hex();                     ///< ends it; 64 lower-case digits

private:
    void blocks(const std::uint8_t *bytes, std::size_t count);
    std::array<std::uint32_t, 8> m_state;
    std::array<std::uint8_t, 64> m_buffer{};
    std::uint64_t m_length = 0;
};

[[nodiscard]] std::string sha256Hex(std::string_view text);
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path &path);

} // namespace ng

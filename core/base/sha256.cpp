// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/file.h"
#include "core/base/sha256_blocks.h"

#include <algorithm>
#include <vector>

namespace ng {

Sha256::Sha256()
    // First 32 bits of the fractional parts of the square roots of the first 8 primes (FIPS 180-4, section 5.3.3).
    : m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{ }

void Sha256::blocks(const std::uint8_t *bytes, std::size_t count)
{
    if (sha256HasInstructions())
        sha256BlocksFast(m_state, bytes, count);
    else
        sha256BlocksScalar(m_state, bytes, count);
}

void Sha256::update(std::span<const std::byte> bytes)
{
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    std::size_t left = bytes.size();
    const auto held = static_cast<std::size_t>(m_length % 64);
    m_length += left;
    if (held > 0) {
        const std::size_t taken = std::min(left, 64 - held);
        std::copy_n(data, taken, m_buffer.begin() + static_cast<std::ptrdiff_t>(held));
        if (held + taken < 64)
            return;
        blocks(m_buffer.data(), 1);
        data += taken;
        left -= taken;
    }
    blocks(data, left / 64);
    std::copy_n(data + left / 64 * 64, left % 64, m_buffer.begin());
}

void Sha256::update(std::string_view text)
{
    update(std::as_bytes(std::span(text.data(), text.size())));
}

std::array<std::uint8_t, 32> Sha256::digest()
{
    const std::uint64_t bits = m_length * 8;
    std::array<std::byte, 72> padding{};
    padding[0] = std::byte{0x80};
    const std::size_t zeros = (m_length % 64 < 56 ? 56 : 120) - static_cast<std::size_t>(m_length % 64);
    for (std::size_t i = 0; i < 8; ++i)
        padding[zeros + i] = static_cast<std::byte>(bits >> (56 - 8 * i));
    update(std::span<const std::byte>(padding).first(zeros + 8));
    std::array<std::uint8_t, 32> result{};
    for (std::size_t i = 0; i < 32; ++i)
        result[i] = static_cast<std::uint8_t>(m_state[i / 4] >> (24 - 8 * (i % 4)));
    return result;
}

std::string Sha256::hex()
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest()) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

std::string sha256Hex(std::string_view text)
{
    Sha256 hash;
    hash.update(text);
    return hash.hex();
}

Result<std::string> sha256OfFile(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    Sha256 hash;
    std::vector<std::byte> piece(static_cast<std::size_t>(std::min<std::uint64_t>(file->size(), 1U << 20U)));
    for (std::uint64_t at = 0; at < file->size(); at += piece.size()) {
        const std::span<std::byte> part =
            std::span(piece).first(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), file->size() - at)));
        NG_TRY(file->readAt(at, part));
        hash.update(part);
    }
    return hash.hex();
}

} // namespace ng

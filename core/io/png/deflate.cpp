// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/png/deflate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>
#include <zlib.h>

namespace ng {

namespace {

constexpr std::size_t kWindow = 32768;
constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 258;
constexpr int kTries = 24; // earlier places with the same three bytes that are looked at
constexpr std::uint32_t kNone = 0xFFFFFFFFU;

/// Lengths (or distances) from \c base on that share a code; the rest follows in \c extra bits.
struct Code {
    std::uint16_t base;
    std::uint8_t extra;
};
constexpr std::array<Code, 29> kLengths{{{3, 0},   {4, 0},   {5, 0},   {6, 0},   {7, 0},  {8, 0},  {9, 0},  {10, 0},
                                         {11, 1},  {13, 1},  {15, 1},  {17, 1},  {19, 2}, {23, 2}, {27, 2}, {31, 2},
                                         {35, 3},  {43, 3},  {51, 3},  {59, 3},  {67, 4}, {83, 4}, {99, 4}, {115, 4},
                                         {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}}};
constexpr std::array<Code, 30> kDistances{{{1, 0},     {2, 0},     {3, 0},     {4, 0},      {5, 1},      {7, 1},
                                           {9, 2},     {13, 2},    {17, 3},    {25, 3},     {33, 4},     {49, 4},
                                           {65, 5},    {97, 5},    {129, 6},   {193, 6},    {257, 7},    {385, 7},
                                           {513, 8},   {769, 8},   {1025, 9},  {1537, 9},   {2049, 10},  {3073, 10},
                                           {4097, 11}, {6145, 11}, {8193, 12}, {12289, 12}, {16385, 13}, {24577, 13}}};

template<std::size_t N>
std::size_t codeOf(const std::array<Code, N> &codes, std::size_t value)
{
    std::size_t at = N - 1;
    while (codes[at].base > value)
        --at;
    return at;
}

class BitWriter
{
public:
    explicit BitWriter(std::string &out) : m_out(out) { }
    /// Lowest bit first.
    void put(std::uint32_t value, int bits)
    {
        m_bits |= std::uint64_t{value} << m_count;
        for (m_count += bits; m_count >= 8; m_count -= 8) {
            m_out.push_back(static_cast<char>(m_bits & 0xFFU));
            m_bits >>= 8U;
        }
    }
    /// Codes are written from their highest bit on.
    void putCode(std::uint32_t code, int bits)
    {
        std::uint32_t turned = 0;
        for (int i = 0; i < bits; ++i)
            turned |= (code >> i & 1U) << (bits - 1 - i);
        put(turned, bits);
    }
    /// Literal 0 to 255, end 256, length 257 to 285 in the fixed code.
    void putSymbol(std::uint32_t symbol)
    {
        if (symbol < 144)
            putCode(0x30U + symbol, 8);
        else if (symbol < 256)
            putCode(0x190U + symbol - 144, 9);
        else if (symbol < 280)
            putCode(symbol - 256, 7);
        else
            putCode(0xC0U + symbol - 280, 8);
    }
    void putMatch(std::size_t length, std::size_t distance)
    {
        const std::size_t l = codeOf(kLengths, length);
        putSymbol(static_cast<std::uint32_t>(257 + l));
        put(static_cast<std::uint32_t>(length - kLengths[l].base), kLengths[l].extra);
        const std::size_t d = codeOf(kDistances, distance);
        putCode(static_cast<std::uint32_t>(d), 5);
        put(static_cast<std::uint32_t>(distance - kDistances[d].base), kDistances[d].extra);
    }
    void finish()
    {
        if (m_count > 0)
            m_out.push_back(static_cast<char>(m_bits & 0xFFU));
    }

private:
    std::string &m_out;
    std::uint64_t m_bits = 0;
    int m_count = 0;
};

/// Places of three bytes, newest first.
class Matches
{
public:
    explicit Matches(std::string_view bytes) : m_bytes(bytes), m_newest(1U << 15U, kNone), m_older(bytes.size(), kNone)
    { }
    void add(std::size_t at)
    {
        if (at + kShortest > m_bytes.size())
            return;
        std::uint32_t &newest = m_newest[slot(at)];
        m_older[at] = newest;
        newest = static_cast<std::uint32_t>(at);
    }
    /// Longest match of what starts at \p at: {length, distance}, the nearest of equal ones; length 0 for none.
    [[nodiscard]] std::pair<std::size_t, std::size_t> longest(std::size_t at) const
    {
        std::pair<std::size_t, std::size_t> best{0, 0};
        if (at + kShortest > m_bytes.size())
            return best;
        const std::size_t most = std::min(kLongest, m_bytes.size() - at);
        std::uint32_t place = m_newest[slot(at)];
        for (int k = 0; k < kTries && place != kNone && at - place <= kWindow && best.first < most; ++k) {
            std::size_t length = 0;
            while (length < most && m_bytes[place + length] == m_bytes[at + length])
                ++length;
            if (length > best.first)
                best = {length, at - place};
            place = m_older[place];
        }
        return best.first >= kShortest ? best : std::pair<std::size_t, std::size_t>{0, 0};
    }

private:
    [[nodiscard]] std::size_t slot(std::size_t at) const
    {
        std::uint32_t word = 0;
        for (std::size_t i = 0; i < kShortest; ++i)
            word = word << 8U | static_cast<std::uint8_t>(m_bytes[at + i]);
        return word * 2654435761U >> 17U;
    }

    std::string_view m_bytes;
    std::vector<std::uint32_t> m_newest;
    std::vector<std::uint32_t> m_older;
};

} // namespace

std::string deflated(std::string_view bytes)
{
    std::string out("\x78\x01", 2);
    BitWriter bits(out);
    bits.put(1, 1); // the last block,
    bits.put(1, 2); // of fixed codes
    Matches matches(bytes);
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [length, distance] = matches.longest(at);
        if (length == 0)
            bits.putSymbol(static_cast<std::uint8_t>(bytes[at]));
        else
            bits.putMatch(length, distance);
        for (const std::size_t end = at + std::max<std::size_t>(length, 1); at < end; ++at)
            matches.add(at);
    }
    bits.putSymbol(256);
    bits.finish();
    uLong sum = adler32(0L, Z_NULL, 0);
    for (std::size_t at = 0; at < bytes.size(); at += 1U << 30U) {
        const std::string_view part = bytes.substr(at, 1U << 30U);
        sum = adler32(sum, reinterpret_cast<const Bytef *>(part.data()), static_cast<uInt>(part.size()));
    }
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(sum >> shift & 0xFFU));
    return out;
}

} // namespace ng

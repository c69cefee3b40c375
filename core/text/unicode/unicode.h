// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ng {

// clang-format off
/// General categories, in the order of generate_tables.py.
enum class UnicodeCategory : std::uint8_t {
    Cc, Cf, Cn, Co, Cs, ///< control, format, unassigned, private use, surrogate
    Ll, Lm, Lo, Lt, Lu, ///< letters: lower, modifier, other, title, upper
    Mc, Me, Mn,         ///< marks: spacing, enclosing, nonspacing
    Nd, Nl, No,         ///< numbers: decimal, letter, other
    Pc, Pd, Pe, Pf, Pi, Po, Ps, ///< punctuation
    Sc, Sk, Sm, So,     ///< symbols
    Zl, Zp, Zs,         ///< separators
};
// clang-format on

/// Category of a code point as of Unicode 14; Cn above U+10FFFF.
[[nodiscard]] UnicodeCategory categoryOf(char32_t code);
[[nodiscard]] bool isLetter(char32_t code);      ///< L*
[[nodiscard]] bool isNumber(char32_t code);      ///< N*
[[nodiscard]] bool isPunctuation(char32_t code); ///< P*
/// The property White_Space: U+0009..U+000D, U+0020, U+0085, U+00A0 and the other separators.
[[nodiscard]] bool isWhitespace(char32_t code);
/// Canonical combining class, 0..254.
[[nodiscard]] std::uint8_t combiningClassOf(char32_t code);

/// Canonical decomposition (NFD), marks in canonical order, Hangul syllables as their letters.
/// \source Unicode Standard 14, chapter 3.11 and 3.12
[[nodiscard]] std::u32string decomposed(std::u32string_view text);
/// Lower case of each character by itself, so a final sigma stays the common one.
[[nodiscard]] std::u32string lowerCased(std::u32string_view text);

/// Code points of UTF-8 text; each maximal invalid piece is one U+FFFD, as the standard recommends.
[[nodiscard]] std::u32string decodeUtf8(std::string_view text);
void appendUtf8(std::string &out, char32_t code);
[[nodiscard]] std::string encodeUtf8(std::u32string_view text);

} // namespace ng

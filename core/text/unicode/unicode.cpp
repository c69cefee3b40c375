// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unicode/unicode.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace ng {

namespace {

#include "core/text/unicode/tables.inc"

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::uint64_t kCodeMask = (1U << 21U) - 1U;

// Hangul syllables are composed by arithmetic. Unicode Standard 14, section 3.12.
constexpr char32_t kHangulFirst = 0xAC00;
constexpr char32_t kHangulCount = 11172;
constexpr char32_t kLeadFirst = 0x1100;
constexpr char32_t kVowelFirst = 0x1161;
constexpr char32_t kTrailBefore = 0x11A7;
constexpr char32_t kVowelCount = 21;
constexpr char32_t kTrailCount = 28;

/// Value of the range that holds \p code; the tables start at code point 0.
template<std::size_t N>
std::uint32_t valueIn(const std::array<std::uint32_t, N> &table, unsigned shift, char32_t code)
{
    const auto above = std::ranges::upper_bound(table, static_cast<std::uint32_t>(code), {},
                                                [shift](std::uint32_t entry) { return entry >> shift; });
    return *(above - 1) & ((1U << shift) - 1U);
}

void appendDecomposed(std::u32string &out, char32_t code)
{
    if (code < 0xC0) {
        out += code;
        return;
    }
    if (code >= kHangulFirst && code < kHangulFirst + kHangulCount) {
        const char32_t index = code - kHangulFirst;
        out.push_back(kLeadFirst + index / (kVowelCount * kTrailCount));
        out.push_back(kVowelFirst + index / kTrailCount % kVowelCount);
        if (index % kTrailCount != 0)
            out.push_back(kTrailBefore + index % kTrailCount);
        return;
    }
    const auto entry = std::ranges::lower_bound(kDecompositions, static_cast<std::uint64_t>(code), {},
                                                [](std::uint64_t packed) { return packed >> 42U; });
    if (entry == kDecompositions.end() || *entry >> 42U != code) {
        out += code;
        return;
    }
    appendDecomposed(out, static_cast<char32_t>(*entry >> 21U & kCodeMask));
    if ((*entry & kCodeMask) != 0)
        appendDecomposed(out, static_cast<char32_t>(*entry & kCodeMask));
}

/// Stable sort of every run of marks by combining class; starters (class 0) never move.
void orderMarks(std::u32string &text)
{
    const auto byClass = [](char32_t a, char32_t b) { return combiningClassOf(a) < combiningClassOf(b); };
    for (auto at = text.begin(); at != text.end();) {
        at = std::find_if(at, text.end(), [](char32_t code) { return combiningClassOf(code) != 0; });
        const auto end = std::find_if(at, text.end(), [](char32_t code) { return combiningClassOf(code) == 0; });
        std::stable_sort(at, end, byClass);
        at = end;
    }
}

/// Bounds of the second byte of a sequence that starts with \p lead, and its length; 0 where it starts none.
struct Utf8Lead {
    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

Utf8Lead leadOf(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {2};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {3, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {4, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

UnicodeCategory categoryOf(char32_t code)
{
    return code > 0x10FFFF ? UnicodeCategory::Cn : static_cast<UnicodeCategory>(valueIn(kCategoryRanges, 5, code));
}

bool isLetter(char32_t code)
{
    const UnicodeCategory category = categoryOf(code);
    return category >= UnicodeCategory::Ll && category <= UnicodeCategory::Lu;
}

bool isNumber(char32_t code)
{
    const UnicodeCategory category = categoryOf(code);
    return category >= UnicodeCategory::Nd && category <= UnicodeCategory::No;
}

bool isPunctuation(char32_t code)
{
    const UnicodeCategory category = categoryOf(code);
    return category >= UnicodeCategory::Pc && category <= UnicodeCategory::Ps;
}

bool isWhitespace(char32_t code)
{
    return (code >= 0x09 && code <= 0x0D) || code == 0x85 || categoryOf(code) >= UnicodeCategory::Zl;
}

std::uint8_t combiningClassOf(char32_t code)
{
    return code > 0x10FFFF ? std::uint8_t{0} : static_cast<std::uint8_t>(valueIn(kCombiningRanges, 8, code));
}

std::u32string decomposed(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t code : text)
        appendDecomposed(out, code);
    orderMarks(out);
    return out;
}

std::u32string lowerCased(std::u32string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t code : text) {
        if (code == 0x130) { // the one character whose lower case is two
            out += U"i\u0307";
            continue;
        }
        const auto range = std::ranges::lower_bound(kLowerRanges, static_cast<std::uint64_t>(code), {},
                                                    [](std::uint64_t packed) { return packed >> 21U & kCodeMask; });
        const char32_t first =
            range == kLowerRanges.end() ? 0x110000 : static_cast<char32_t>(*range >> 42U & kCodeMask);
        const bool everySecond = range != kLowerRanges.end() && *range >> 63U != 0;
        if (code < first || (everySecond && (code - first) % 2 != 0))
            out += code;
        else
            out += static_cast<char32_t>(code + (*range & kCodeMask) - (1U << 20U));
    }
    return out;
}

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at++]);
        if (lead < 0x80) {
            out += lead;
            continue;
        }
        Utf8Lead form = leadOf(lead);
        if (form.length == 0) {
            out += kReplacement;
            continue;
        }
        auto code = static_cast<char32_t>(lead & (0xFFU >> (form.length + 1)));
        std::size_t taken = 1;
        for (; taken < form.length && at < text.size(); ++taken, ++at) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (byte < form.low || byte > form.high)
                break;
            code = code << 6U | (byte & 0x3FU);
            form.low = 0x80;
            form.high = 0xBF;
        }
        out += taken == form.length ? code : kReplacement;
    }
    return out;
}

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | code >> 6U);
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | code >> 12U);
        out += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | code >> 18U);
        out += static_cast<char>(0x80U | (code >> 12U & 0x3FU));
        out += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

std::string encodeUtf8(std::u32string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t code : text)
        appendUtf8(out, code);
    return out;
}

} // namespace ng

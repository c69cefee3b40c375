// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bert_normal.h"

#include "core/text/unicode/unicode.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ng {

namespace {

enum class BertClass : std::uint8_t { Removed, Punctuation, Other };

struct OlderRange {
    char32_t first;
    char32_t last;
    BertClass kind;
};

#include "core/text/bert_older_classes.inc"

bool isAsciiPunctuation(char32_t code)
{
    return (code > 0x20 && code < 0x30) || (code > 0x39 && code < 0x41) || (code > 0x5A && code < 0x61)
        || (code > 0x7A && code < 0x7F);
}

BertClass classOf(char32_t code)
{
    if (code < 0x80 && isAsciiPunctuation(code))
        return BertClass::Punctuation;
    const auto range = std::ranges::lower_bound(kOlderRanges, code, {}, &OlderRange::last);
    if (range != kOlderRanges.end() && code >= range->first)
        return range->kind;
    switch (categoryOf(code)) {
    // NOTE: unassigned code points (Cn) stay, as in the reference.
    case UnicodeCategory::Cc:
    case UnicodeCategory::Cf:
    case UnicodeCategory::Co:
    case UnicodeCategory::Mn:
        return BertClass::Removed;
    default:
        return isPunctuation(code) ? BertClass::Punctuation : BertClass::Other;
    }
}

/// Removed before accents are looked at; marks are removed only after decomposition.
bool isControl(char32_t code)
{
    return code == 0xFFFD || (classOf(code) == BertClass::Removed && categoryOf(code) != UnicodeCategory::Mn);
}

bool isIdeograph(char32_t code)
{
    // Differs from Unicode's CJK blocks where BERT does: 2B820..2B91F is not among them.
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF)
        || (code >= 0x20000 && code <= 0x2A6DF) || (code >= 0x2A700 && code <= 0x2B73F)
        || (code >= 0x2B740 && code <= 0x2B81F) || (code >= 0x2B920 && code <= 0x2CEAF)
        || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x2F800 && code <= 0x2FA1F);
}

} // namespace

std::u32string bertNormalized(std::u32string_view text)
{
    std::u32string clean;
    clean.reserve(text.size());
    for (const char32_t code : text) {
        if (code == U'\t' || code == U'\n' || code == U'\r') {
            clean += U' ';
            continue;
        }
        if (isControl(code))
            continue;
        if (isIdeograph(code)) {
            clean += {U' ', code, U' '};
        } else {
            clean += isWhitespace(code) ? U' ' : code;
        }
    }
    std::u32string bare = decomposed(clean);
    std::erase_if(bare, [](char32_t code) { return code >= 0x80 && classOf(code) == BertClass::Removed; });
    return lowerCased(bare);
}

std::vector<std::u32string_view> bertWords(std::u32string_view normalized)
{
    std::vector<std::u32string_view> words;
    std::size_t begin = 0;
    const auto endWord = [&](std::size_t end) {
        if (end > begin)
            words.push_back(normalized.substr(begin, end - begin));
    };
    for (std::size_t at = 0; at < normalized.size(); ++at) {
        const bool punctuation = classOf(normalized[at]) == BertClass::Punctuation;
        if (!punctuation && !isWhitespace(normalized[at]))
            continue;
        endWord(at);
        if (punctuation)
            words.push_back(normalized.substr(at, 1));
        begin = at + 1;
    }
    endWord(normalized.size());
    return words;
}

} // namespace ng

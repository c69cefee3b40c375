// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_alignment.h"

#include "core/text/unicode/unicode.h"

#include <algorithm>

namespace ng {

namespace {

/// Lower case without punctuation at either end.
std::string comparedForm(std::u32string_view word)
{
    while (!word.empty() && isPunctuation(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && isPunctuation(word.back()))
        word.remove_suffix(1);
    return encodeUtf8(lowerCased(word));
}

void addWord(std::vector<TextWord> &words, std::u32string_view word)
{
    TextWord made{encodeUtf8(word), comparedForm(word)};
    if (made.compared.empty() && !words.empty())
        words.back().shown += ' ' + made.shown; // a dash between two words is no word
    else
        words.push_back(std::move(made));
}

/// Edits between the first i and the first j words, row by row.
std::vector<std::uint32_t> editTable(std::span<const std::string> reference, std::span<const std::string> other)
{
    const std::size_t columns = other.size() + 1;
    std::vector<std::uint32_t> table((reference.size() + 1) * columns);
    for (std::size_t j = 0; j < columns; ++j)
        table[j] = static_cast<std::uint32_t>(j);
    for (std::size_t i = 1; i <= reference.size(); ++i) {
        std::uint32_t *row = table.data() + i * columns;
        const std::uint32_t *above = row - columns;
        row[0] = static_cast<std::uint32_t>(i);
        for (std::size_t j = 1; j < columns; ++j) {
            const std::uint32_t kept = above[j - 1] + (reference[i - 1] == other[j - 1] ? 0U : 1U);
            row[j] = std::min({kept, above[j] + 1U, row[j - 1] + 1U});
        }
    }
    return table;
}

} // namespace

std::vector<TextWord> wordsOf(std::string_view text)
{
    std::vector<TextWord> words;
    const std::u32string code = decodeUtf8(text);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= code.size(); ++at) {
        if (at < code.size() && !isWhitespace(code[at]))
            continue;
        if (at > begin)
            addWord(words, std::u32string_view(code).substr(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

double WordAlignment::wordErrorRate() const
{
    const std::size_t edits = replaced + missing + added;
    if (referenceWords == 0)
        return edits == 0 ? 0.0 : 1.0;
    return static_cast<double>(edits) / static_cast<double>(referenceWords);
}

WordAlignment alignWords(std::span<const std::string> reference, std::span<const std::string> other)
{
    const std::vector<std::uint32_t> table = editTable(reference, other);
    const std::size_t columns = other.size() + 1;
    WordAlignment out;
    out.referenceWords = reference.size();
    std::size_t i = reference.size();
    std::size_t j = other.size();
    while (i > 0 || j > 0) {
        const std::uint32_t here = table[i * columns + j];
        if (i > 0 && j > 0) {
            const bool same = reference[i - 1] == other[j - 1];
            if (table[(i - 1) * columns + j - 1] + (same ? 0U : 1U) == here) {
                out.steps.push_back({same ? AlignedKind::Same : AlignedKind::Replaced, --i, --j});
                ++(same ? out.same : out.replaced);
                continue;
            }
        }
        if (i > 0 && table[(i - 1) * columns + j] + 1U == here) {
            out.steps.push_back({AlignedKind::Missing, --i, kNoWord});
            ++out.missing;
        } else {
            out.steps.push_back({AlignedKind::Added, kNoWord, --j});
            ++out.added;
        }
    }
    std::reverse(out.steps.begin(), out.steps.end());
    return out;
}

WordAlignment alignWords(std::span<const TextWord> reference, std::span<const TextWord> other)
{
    const auto compared = [](std::span<const TextWord> words) {
        std::vector<std::string> out;
        for (const TextWord &word : words)
            out.push_back(word.compared);
        return out;
    };
    return alignWords(compared(reference), compared(other));
}

} // namespace ng

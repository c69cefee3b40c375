// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// A word of a text: as it stands there, and as it is compared.
struct TextWord {
    std::string shown;    ///< with its punctuation
    std::string compared; ///< lower case, without punctuation at its ends; empty: punctuation alone
};

/// Words between white space (Unicode), punctuation alone left out of the comparison by joining the word before it.
[[nodiscard]] std::vector<TextWord> wordsOf(std::string_view text);

enum class AlignedKind : std::uint8_t {
    Same,
    Replaced, ///< another word stands in its place
    Missing,  ///< in the reference only
    Added,    ///< in the other text only
};

/// One step of an alignment. The index that does not apply is kNoWord.
struct AlignedWord {
    AlignedKind kind = AlignedKind::Same;
    std::size_t reference = 0;
    std::size_t other = 0;
};
inline constexpr std::size_t kNoWord = static_cast<std::size_t>(-1);

/// Words of two texts beside each other with as few edits as possible.
struct WordAlignment {
    std::vector<AlignedWord> steps; ///< in reading order
    std::size_t same = 0, replaced = 0, missing = 0, added = 0;
    std::size_t referenceWords = 0;
    /// (replaced + missing + added) / words of the reference; 1 where the reference is empty and the other is not, 0 where both are.
    [[nodiscard]] double wordErrorRate() const;
};

/// Levenshtein alignment of words, each edit costing 1. Where several are as short, the one is taken that, read from the end,
/// goes on with a word kept or replaced before a missing one, and with a missing one before an added one: the same
/// always. O(reference × other) time and memory.
/// \source matches jiwer 4 in the error rate; where several alignments are as short its choice of them may differ
[[nodiscard]] WordAlignment alignWords(std::span<const std::string> reference, std::span<const std::string> other);
[[nodiscard]] WordAlignment alignWords(std::span<const TextWord> reference, std::span<const TextWord> other);

} // namespace ng

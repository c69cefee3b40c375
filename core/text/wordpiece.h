// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ng {

/// Token ids of one text with its [CLS] and [SEP].
struct TokenizedText {
    std::vector<std::int64_t> ids;
    std::size_t whole = 0; ///< ids there would be without a limit; larger than ids.size() where the text was cut
};

/// WordPiece tokenizer of uncased BERT. Immutable; safe from several threads.
/// \source Devlin et al. 2018; equal to tokenizers 0.23.3 (BertTokenizerFast of transformers 5.23.0, lower case)
class WordPiece
{
public:
    /// From a vocab.txt, one piece a line, its id the line's number from 0. CorruptData names the file and the special piece
    /// ([PAD], [UNK], [CLS], [SEP]) or line that is wrong.
    [[nodiscard]] static Result<WordPiece> open(const std::filesystem::path &vocabFile);
    [[nodiscard]] static Result<WordPiece> fromPieces(std::vector<std::string> pieces);

    [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
    [[nodiscard]] const std::string &piece(std::size_t id) const { return m_pieces[id]; }
    [[nodiscard]] std::int64_t padId() const { return m_padId; }

    /// Ids of UTF-8 text (invalid bytes are dropped). At most \p maxTokens ids, [CLS] and [SEP] among them, the end cut off;
    /// 0: no limit, else at least 2. The literal texts "[CLS]", "[SEP]", "[MASK]", "[PAD]", "[UNK]" are those pieces.
    [[nodiscard]] TokenizedText encode(std::string_view text, std::size_t maxTokens = 0) const;

private:
    WordPiece() = default;
    void encodePlain(std::string_view text, std::vector<std::int64_t> &ids) const;
    void encodeWord(std::u32string_view word, std::vector<std::int64_t> &ids) const;
    [[nodiscard]] std::int64_t idOf(std::string_view piece) const; ///< -1 where there is none

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::vector<std::string> m_pieces;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_ids;
    std::map<std::string, std::int64_t> m_special;
    std::int64_t m_padId = 0;
    std::int64_t m_unknownId = 0;
    std::int64_t m_startId = 0;
    std::int64_t m_endId = 0;
};

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordpiece.h"

#include "core/base/assert.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/text/bert_normal.h"
#include "core/text/unicode/unicode.h"

#include <algorithm>
#include <utility>

namespace ng {

namespace {

constexpr std::uint64_t kLargestVocabularyBytes = 64U << 20U;
/// Longer words are [UNK] as a whole. max_input_chars_per_word of the reference.
constexpr std::size_t kLongestWord = 100;

} // namespace

Result<WordPiece> WordPiece::open(const std::filesystem::path &vocabFile)
{
    NG_TRY_ASSIGN(const std::string text, readTextFile(vocabFile, kLargestVocabularyBytes));
    std::vector<std::string> pieces;
    for (std::string_view line : split(text, '\n')) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        pieces.emplace_back(line);
    }
    if (!pieces.empty() && pieces.back().empty())
        pieces.pop_back();
    return within(fromPieces(std::move(pieces)), vocabFile.filename().string());
}

Result<WordPiece> WordPiece::fromPieces(std::vector<std::string> pieces)
{
    WordPiece result;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!result.m_ids.emplace(pieces[i], static_cast<std::int64_t>(i)).second)
            return fail(ErrorCode::CorruptData,
                        NG_TR("text", "Line %1 of the vocabulary repeats the piece %2. Fetch the file again."),
                        std::to_string(i + 1), quotable(pieces[i]));
    }
    result.m_pieces = std::move(pieces);
    for (const auto &[name, id] : {std::pair{"[PAD]", &result.m_padId}, std::pair{"[UNK]", &result.m_unknownId},
                                   std::pair{"[CLS]", &result.m_startId}, std::pair{"[SEP]", &result.m_endId}}) {
        *id = result.idOf(name);
        if (*id < 0)
            return fail(
                ErrorCode::CorruptData,
                NG_TR(
                    "text",
                    "The vocabulary has no piece %1: it is cut off, or belongs to another tokenizer. Fetch the file again."),
                name);
        result.m_special.emplace(name, *id);
    }
    if (const std::int64_t mask = result.idOf("[MASK]"); mask >= 0)
        result.m_special.emplace("[MASK]", mask);
    return result;
}

std::int64_t WordPiece::idOf(std::string_view piece) const
{
    const auto at = m_ids.find(piece);
    return at == m_ids.end() ? -1 : at->second;
}

void WordPiece::encodeWord(std::u32string_view word, std::vector<std::int64_t> &ids) const
{
    if (word.size() > kLongestWord) {
        ids.push_back(m_unknownId);
        return;
    }
    const std::size_t before = ids.size();
    for (std::size_t begin = 0; begin < word.size();) {
        std::string candidate = begin == 0 ? std::string() : std::string("##");
        std::vector<std::size_t> ends; // bytes of the candidate after each character
        for (const char32_t code : word.substr(begin)) {
            appendUtf8(candidate, code);
            ends.push_back(candidate.size());
        }
        std::int64_t id = -1;
        while (!ends.empty() && (id = idOf(std::string_view(candidate).substr(0, ends.back()))) < 0)
            ends.pop_back();
        if (ends.empty()) {
            ids.resize(before);
            ids.push_back(m_unknownId);
            return;
        }
        ids.push_back(id);
        begin += ends.size();
    }
}

void WordPiece::encodePlain(std::string_view text, std::vector<std::int64_t> &ids) const
{
    const std::u32string normal = bertNormalized(decodeUtf8(text));
    for (const std::u32string_view word : bertWords(normal))
        encodeWord(word, ids);
}

TokenizedText WordPiece::encode(std::string_view text, std::size_t maxTokens) const
{
    NG_ASSERT(maxTokens == 0 || maxTokens >= 2);
    TokenizedText result;
    result.ids.push_back(m_startId);
    std::size_t plainFrom = 0;
    for (std::size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at)) {
        const auto special = std::ranges::find_if(m_special, [&](const auto &entry) {
            return text.substr(at).starts_with(entry.first);
        });
        if (special == m_special.end()) {
            ++at;
            continue;
        }
        encodePlain(text.substr(plainFrom, at - plainFrom), result.ids);
        result.ids.push_back(special->second);
        at += special->first.size();
        plainFrom = at;
    }
    encodePlain(text.substr(plainFrom), result.ids);
    result.whole = result.ids.size() + 1;
    if (maxTokens != 0 && result.whole > maxTokens)
        result.ids.resize(maxTokens - 1);
    result.ids.push_back(m_endId);
    return result;
}

} // namespace ng

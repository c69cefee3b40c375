// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Text as uncased BERT sees it: control characters removed, white space as blanks, blanks around CJK ideographs, accents
/// stripped (NFD without nonspacing marks), lower case.
/// \source BertNormalizer of tokenizers 0.23.3 (clean_text, handle_chinese_chars, lowercase; strip_accents follows lowercase)
[[nodiscard]] std::u32string bertNormalized(std::u32string_view text);

/// Words of normalised text: split at white space, every punctuation character by itself.
/// \source BertPreTokenizer of tokenizers 0.23.3
[[nodiscard]] std::vector<std::u32string_view> bertWords(std::u32string_view normalized);

} // namespace ng

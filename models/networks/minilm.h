// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/text_encoder.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace ng {

/// Longest text in tokens, [CLS] and [SEP] among them; max_seq_length of the published sentence_bert_config.json.
inline constexpr std::size_t kMiniLmTokens = 256;

/// The sentence encoder "minilm": BERT of all-MiniLM-L6-v2, mean over the tokens, length 1; 384 elements.
///
/// \p modelFolder holds config.json, vocab.txt and model.safetensors; NotFound, CorruptData or ShapeMismatch names the file and
/// the remedy. \p device is "cpu" or, where CUDA was opened, "cuda" or "cuda:1". The encoder sorts texts by length into batches,
/// stops within a batch when asked, and says through RunContext::status() how many texts were longer than kMiniLmTokens: of
/// those only the beginning counts.
/// \source Reimers and Gurevych 2019, arXiv:1908.10084; sentence-transformers/all-MiniLM-L6-v2
[[nodiscard]] Result<TextEncoderPtr> makeMiniLm(const std::filesystem::path &modelFolder,
                                                std::string_view device = "cpu");

} // namespace ng

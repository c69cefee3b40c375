// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ng {

/// What a sentence says it rests on: a stretch of the item's window, channels, a band.
struct Evidence {
    double startS = 0.0, endS = 0.0; ///< seconds from the item's onset
    std::vector<std::string> channels;
    std::optional<std::pair<double, double>> bandHz;
    std::string note; ///< "ERP"
};

struct DecodedSentence {
    std::string text;
    std::optional<double> certainty; ///< the model's own, 0 to 1
    std::vector<Evidence> evidence;
};

/// Text (and image) that a run wrote for one item.
struct DecodedText {
    std::string text;
    std::vector<DecodedSentence> sentences; ///< where the run tells them apart; else empty
    std::string image;                      ///< reconstruction, relative to the run folder; empty: none
};

/// decoded_text.jsonl of a run folder, beside decodings.h5: a first line {"format": "neuroglyph-decoded-text", "version": 1},
/// then one object an item: item, text, sentences [{text, p, evidence [{start_s, end_s, channels, band_hz, note}]}], image.
/// A run without the file gives an empty map. CorruptData names the line.
[[nodiscard]] Result<std::map<std::string, DecodedText>> readDecodedTexts(const std::filesystem::path &runFolder);

} // namespace ng

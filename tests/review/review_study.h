// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ng::test {

/// What a small study with finished runs has.
struct ReviewStudySpec {
    std::size_t items = 40;
    std::size_t candidates = 20;
    std::vector<double> qualities{1.2, 0.8, 0.4}; ///< of the runs: how far the truth's score lies above the others'
    bool texts = false;                           ///< decoded_text.jsonl with sentences and evidence
    std::filesystem::path recording;              ///< copied in; empty: none, items name "signal.edf" all the same
    std::string captionPrefix; ///< before the captions of items.tsv, so that they differ from the candidates
    double spacingS = 1.0;     ///< onset of item i is i times this
};

/// Folders of what was written.
struct ReviewStudy {
    std::filesystem::path folder;
    std::vector<std::filesystem::path> runs; ///< "run-1", "run-2", … by quality
    std::vector<std::string> items;          ///< "item-001", …
};

/// Writes a study folder with items.tsv (caption, image) and runs with decodings and two shuffled controls, seeded.
[[nodiscard]] ReviewStudy writeReviewStudy(const std::filesystem::path &folder, const ReviewStudySpec &spec = {});

} // namespace ng::test

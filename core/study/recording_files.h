// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ng {

/// The files one recording consists of: the named one first, then those beside it that hold its signals or markers
/// (BrainVision's .eeg and .vmrk, EEGLAB's .fdt), in alphabetical order. Only existing files; NotFound when the named one is missing.
[[nodiscard]] Result<std::vector<std::filesystem::path>> recordingFiles(const std::filesystem::path &path);

/// The one of them that holds the signals: the largest.
[[nodiscard]] Result<std::filesystem::path> signalFile(const std::filesystem::path &path);

/// sha256 over the files of a recording: whole contents when \p deep, else sizes, heads and sampled blocks; never
/// their times, so that a copied study keeps its hash.
[[nodiscard]] Result<std::string> recordingContentHash(const std::filesystem::path &path, bool deep);

/// Groups of two or more paths whose contents are equal byte for byte (the signal file of a recording, a stimulus).
/// Files of different size are never read; missing files are left out. Indices into \p paths.
[[nodiscard]] Result<std::vector<std::vector<std::size_t>>> equalFiles(const std::vector<std::filesystem::path> &paths);

} // namespace ng

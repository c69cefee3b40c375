// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/weights/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

inline constexpr std::string_view kManifestFile = "manifest.json";
inline constexpr std::string_view kManifestFormat = "neuroglyph-model-manifest";
inline constexpr std::int64_t kManifestVersion = 1;

/// config.json of a model folder; at most 1 MB.
[[nodiscard]] Result<Json> readModelConfig(const std::filesystem::path &folder);
/// All safetensors files among \p files; CorruptData names a damaged one, Unsupported says that there are only weights in a
/// format that can hold code (pickle), NotFound that there are none or that a shard of model.safetensors.index.json is missing.
[[nodiscard]] Result<std::vector<SafetensorsFile>> openWeights(const std::filesystem::path &folder,
                                                               const std::vector<std::string> &files);

struct KnownFile {
    std::uint64_t bytes = 0;
    std::string sha256;
    std::string origin; ///< "manifest" or "built-in"
};

/// What is known about the files of a model: its manifest, else our own list of published models. Empty where neither knows it.
[[nodiscard]] Result<std::map<std::string, KnownFile>> knownFiles(const std::filesystem::path &folder,
                                                                  std::string_view name);

} // namespace ng

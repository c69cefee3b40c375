// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/run_context.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Where models are kept: NG_MODEL_STORE, else "models" in the user's data folder.
[[nodiscard]] std::filesystem::path modelStoreFolder();

/// A pretrained model in Hugging Face layout: a folder with config.json, safetensors weights and what its tokenizer needs.
struct StoredModelInfo {
    std::string name; ///< the folder's name
    std::filesystem::path folder;
    std::string architecture;        ///< "BertModel"; empty where config.json does not say
    std::uint64_t bytes = 0;         ///< all files
    std::vector<std::string> files;  ///< relative to the folder, sorted, without manifest.json
    bool hasManifest = false;        ///< whether hashes were recorded when it was added
    std::string problem;             ///< why it cannot be used, as far as a look at its files tells; empty if nothing
    std::vector<std::string> serves; ///< parts of this version that use it: "text encoder minilm"
};

/// What a check of one file found.
struct StoredFileCheck {
    std::string file;
    std::uint64_t bytes = 0;
    std::string sha256;
    std::string expectedSha256; ///< empty where none is known
    std::string origin;         ///< "manifest", "built-in" or empty: who says what is expected
};

struct StoredModelReport {
    StoredModelInfo info;
    std::vector<StoredFileCheck> files;
    std::size_t tensors = 0;           ///< in all weight files
    std::uint64_t parameters = 0;      ///< elements of all tensors
    bool shapesChecked = false;        ///< against config.json: known architectures only
    std::vector<std::string> problems; ///< whole sentences with remedy; empty: the model is sound
};

/// A folder of models. A plain value; nothing is remembered between calls.
class ModelStore
{
public:
    explicit ModelStore(std::filesystem::path folder = modelStoreFolder()) : m_folder(std::move(folder)) { }
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

    /// All models by name; none where the store's folder does not exist yet.
    [[nodiscard]] Result<std::vector<StoredModelInfo>> list() const;
    /// NotFound lists the names there are; InvalidArgument for a name that is a path.
    [[nodiscard]] Result<StoredModelInfo> find(std::string_view name) const;
    /// Whether find() would succeed and nothing speaks against using it.
    [[nodiscard]] bool has(std::string_view name) const;

    /// Copies a folder into the store under its own name with hashes in manifest.json: whole, or not at all.
    /// Hidden files are left out. NotFound, CorruptData or Unsupported when it is no usable model; InvalidArgument when the
    /// name is taken; Io when the copy fails.
    [[nodiscard]] Result<StoredModelInfo> add(const std::filesystem::path &source, const RunContext &ctx = {}) const;
    /// Reads every byte: hashes against manifest.json or the built-in list, headers of weights, shapes against config.json.
    [[nodiscard]] Result<StoredModelReport> verify(std::string_view name, const RunContext &ctx = {}) const;

private:
    std::filesystem::path m_folder;
};

/// A folder that need not be in a store, described.
[[nodiscard]] Result<StoredModelInfo> inspectModel(const std::filesystem::path &folder);

[[nodiscard]] Json toJson(const StoredModelInfo &info);
[[nodiscard]] Json toJson(const StoredModelReport &report);

} // namespace ng

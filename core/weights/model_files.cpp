// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/model_files.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace ng {

namespace fs = std::filesystem;

namespace {

struct PublishedFile {
    std::string_view model;
    std::string_view file;
    std::uint64_t bytes;
    std::string_view sha256;
};

/// Files of models that packaging/bootstrap.sh unpacks; the same on the publisher's page.
constexpr std::array<PublishedFile, 3> kPublished{{
    {"all-MiniLM-L6-v2", "config.json", 612, "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"},
    {"all-MiniLM-L6-v2", "model.safetensors", 90868376,
     "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"},
    {"all-MiniLM-L6-v2", "vocab.txt", 231508, "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"},
}};

/// Each shard that the index names must be there and hold the tensors that the index puts into it.
Result<> checkIndex(const fs::path &folder, const std::vector<SafetensorsFile> &weights)
{
    NG_TRY_ASSIGN(const Json index, readJsonFile(folder / "model.safetensors.index.json", 100U << 20U));
    for (const auto &[tensor, shard] : index["weight_map"].members()) {
        const std::string shardName = shard.toString();
        const auto file = std::ranges::find_if(weights, [&](const SafetensorsFile &candidate) {
            return candidate.path().filename() == shardName;
        });
        if (file == weights.end())
            return fail(ErrorCode::NotFound,
                        NG_TR("weights",
                              "The weights in %1, named by model.safetensors.index.json, are missing. Fetch them."),
                        quotable(shardName));
        NG_TRY(file->require(tensor));
    }
    return {};
}

} // namespace

Result<Json> readModelConfig(const std::filesystem::path &folder)
{
    NG_TRY_ASSIGN(const Json config, readJsonFile(folder / "config.json", 1U << 20U));
    if (!config.isObject())
        return fail(ErrorCode::CorruptData, NG_TR("weights", "%1 is no JSON object. Fetch the model again."),
                    (folder / "config.json").string());
    return config;
}

Result<std::vector<SafetensorsFile>> openWeights(const std::filesystem::path &folder,
                                                 const std::vector<std::string> &files)
{
    std::vector<SafetensorsFile> weights;
    bool pickled = false;
    bool indexed = false;
    for (const std::string &file : files) {
        const std::string extension = fs::path(file).extension().string();
        pickled = pickled || extension == ".bin" || extension == ".pt" || extension == ".pth" || extension == ".ckpt";
        indexed = indexed || file == "model.safetensors.index.json";
        if (extension != ".safetensors")
            continue;
        NG_TRY_ASSIGN(SafetensorsFile opened, SafetensorsFile::open(folder / file));
        weights.push_back(std::move(opened));
    }
    if (weights.empty() && pickled)
        return fail(
            ErrorCode::Unsupported,
            NG_TR(
                "weights",
                "%1 has weights only in a pickle format, which can hold code and is not read. Convert them to safetensors."),
            folder.string());
    if (weights.empty())
        return fail(ErrorCode::NotFound, NG_TR("weights", "%1 has no weights (*.safetensors). Fetch the whole model."),
                    folder.string());
    if (indexed)
        NG_TRY(checkIndex(folder, weights));
    return weights;
}

Result<std::map<std::string, KnownFile>> knownFiles(const std::filesystem::path &folder, std::string_view name)
{
    std::map<std::string, KnownFile> known;
    std::error_code error;
    if (!fs::exists(folder / kManifestFile, error)) {
        for (const PublishedFile &row : kPublished) {
            if (row.model == name)
                known.emplace(row.file, KnownFile{row.bytes, std::string(row.sha256), "built-in"});
        }
        return known;
    }
    NG_TRY_ASSIGN(const Json manifest, readJsonFile(folder / kManifestFile, 16U << 20U));
    NG_TRY(within(checkFormat(manifest, kManifestFormat, kManifestVersion), std::string(kManifestFile)));
    for (const Json &row : manifest["files"].items()) {
        NG_TRY_ASSIGN(std::string path, within(row.requireString("path"), std::string(kManifestFile)));
        NG_TRY_ASSIGN(std::string hash, within(row.requireString("sha256"), std::string(kManifestFile)));
        NG_TRY_ASSIGN(const std::int64_t bytes, within(row.requireInt("bytes"), std::string(kManifestFile)));
        known.emplace(std::move(path), KnownFile{static_cast<std::uint64_t>(bytes), std::move(hash), "manifest"});
    }
    return known;
}

} // namespace ng

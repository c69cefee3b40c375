// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/model_store.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/weights/bert_layout.h"
#include "core/weights/model_files.h"
#include "core/weights/safetensors.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace ng {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kAsidePrefix = ".adding-";
/// A model folder has a few dozen files; far more is the wrong folder (a home directory, a data set).
constexpr std::size_t kMostFiles = 2000;

bool isHidden(const fs::path &path)
{
    return path.filename().native().starts_with('.');
}

/// The two files that make a folder a model.
bool looksLikeModel(const fs::path &folder)
{
    std::error_code error;
    return fs::is_regular_file(folder / "config.json", error)
        || fs::is_regular_file(folder / "model.safetensors", error);
}

std::vector<std::string> partsServed(const Json &config)
{
    const Result<BertConfig> bert = parseBertConfig(config);
    if (bert && bert->width == 384 && bert->layers == 6)
        return {"text encoder minilm"};
    return {};
}

/// Removes a half-made copy when the work around it fails.
class AsideFolder
{
public:
    explicit AsideFolder(fs::path path) : m_path(std::move(path)) { }
    ~AsideFolder()
    {
        std::error_code error;
        if (!m_kept)
            fs::remove_all(m_path, error);
    }
    AsideFolder(const AsideFolder &) = delete;
    AsideFolder &operator=(const AsideFolder &) = delete;
    const fs::path &path() const { return m_path; }
    void keep() { m_kept = true; }

private:
    fs::path m_path;
    bool m_kept = false;
};

Result<> makeFolder(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::Io,
                    NG_TR("weights",
                          "The folder %1 cannot be made: %2. Free space or choose another with NG_MODEL_STORE."),
                    folder.string(), error.message());
    return {};
}

/// Copies one file and returns its hash; \p done counts bytes for progress.
Result<std::string> copyHashed(const fs::path &from, const fs::path &to, std::uint64_t &done, std::uint64_t all,
                               const RunContext &ctx)
{
    NG_TRY_ASSIGN(const auto input, InputFile::open(from));
    NG_TRY(makeFolder(to.parent_path()));
    NG_TRY_ASSIGN(AtomicFileWriter output, AtomicFileWriter::open(to));
    Sha256 hash;
    std::vector<std::byte> piece(static_cast<std::size_t>(std::min<std::uint64_t>(input->size(), 1U << 20U)));
    for (std::uint64_t at = 0; at < input->size();) {
        NG_TRY(ctx.checkpoint());
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), input->size() - at));
        const std::span<std::byte> bytes(piece.data(), count);
        NG_TRY(input->readAt(at, bytes));
        hash.update(bytes);
        NG_TRY(output.write(std::span<const std::byte>(bytes)));
        at += count;
        done += count;
        ctx.progress(all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all));
    }
    NG_TRY(output.commit());
    return hash.hex();
}

Result<Json> copyAll(const StoredModelInfo &info, const fs::path &target, const RunContext &ctx)
{
    Json files = Json::array();
    std::uint64_t done = 0;
    for (const std::string &file : info.files) {
        const std::uint64_t before = done;
        NG_TRY_ASSIGN(const std::string hash,
                      within(copyHashed(info.folder / file, target / file, done, info.bytes, ctx), file));
        files.push(Json(Json::Object{
            {"path", Json(file)}, {"bytes", Json(static_cast<std::int64_t>(done - before))}, {"sha256", Json(hash)}}));
    }
    return Json(Json::Object{{"format", Json(kManifestFormat)},
                             {"version", Json(kManifestVersion)},
                             {"name", Json(info.name)},
                             {"files", std::move(files)}});
}

} // namespace

std::filesystem::path modelStoreFolder()
{
    const char *chosen = std::getenv("NG_MODEL_STORE");
    return chosen != nullptr && *chosen != '\0' ? fs::path(chosen) : dataFolder() / "models";
}

Result<StoredModelInfo> inspectModel(const std::filesystem::path &folder)
{
    StoredModelInfo info;
    info.folder = folder;
    info.name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (isHidden(at->path())) {
            if (at->is_directory(error))
                at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file(error))
            continue;
        info.files.push_back(at->path().lexically_relative(folder).generic_string());
        info.bytes += at->file_size(error);
        if (info.files.size() > kMostFiles)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("weights", "%1 holds more than %2 files: this is no model folder."), folder.string(),
                        std::to_string(kMostFiles));
    }
    if (error)
        return fail(ErrorCode::NotFound, NG_TR("weights", "The folder %1 cannot be read: %2."), folder.string(),
                    error.message());
    std::ranges::sort(info.files);
    info.hasManifest = std::erase(info.files, std::string(kManifestFile)) > 0;

    const Result<Json> config = readModelConfig(folder);
    if (!config) {
        info.problem = config.error().message();
        return info;
    }
    const Json::Array &architectures = (*config)["architectures"].items();
    info.architecture = architectures.empty() ? (*config)["model_type"].toString() : architectures.front().toString();
    if (const Result<std::vector<SafetensorsFile>> weights = openWeights(folder, info.files); !weights)
        info.problem = weights.error().message();
    else
        info.serves = partsServed(*config);
    return info;
}

Result<std::vector<StoredModelInfo>> ModelStore::list() const
{
    std::vector<StoredModelInfo> models;
    std::error_code error;
    if (!fs::exists(m_folder, error))
        return models;
    for (fs::directory_iterator at(m_folder, error), end; !error && at != end; at.increment(error)) {
        if (isHidden(at->path()) || !at->is_directory(error) || !looksLikeModel(at->path()))
            continue;
        Result<StoredModelInfo> info = inspectModel(at->path());
        if (!info) // one folder that cannot be read does not hide the others
            info = StoredModelInfo{.name = at->path().filename().string(),
                                   .folder = at->path(),
                                   .problem = info.error().message()};
        models.push_back(std::move(*info));
    }
    if (error)
        return fail(ErrorCode::NotFound,
                    NG_TR("weights", "The model store %1 cannot be read: %2. Choose another with NG_MODEL_STORE."),
                    m_folder.string(), error.message());
    std::ranges::sort(models, {}, &StoredModelInfo::name);
    return models;
}

Result<StoredModelInfo> ModelStore::find(std::string_view name) const
{
    const fs::path asPath(name);
    if (name.empty() || name.starts_with('.') || asPath.filename() != asPath)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("weights", "%1 is no name of a model; names are those that \"model list\" prints."),
                    quotable(name));
    std::error_code error;
    if (fs::is_directory(m_folder / asPath, error) && looksLikeModel(m_folder / asPath))
        return inspectModel(m_folder / asPath);
    NG_TRY_ASSIGN(const std::vector<StoredModelInfo> models, list());
    std::vector<std::string> names;
    names.reserve(models.size());
    for (const StoredModelInfo &model : models)
        names.push_back(model.name);
    return fail(ErrorCode::NotFound,
                NG_TR("weights", "The model store %1 has no model %2 (it has: %3). Add it with \"model add FOLDER\"."),
                m_folder.string(), quotable(name), names.empty() ? "none" : join(names, ", "));
}

bool ModelStore::has(std::string_view name) const
{
    const Result<StoredModelInfo> info = find(name);
    return info && info->problem.empty();
}

Result<StoredModelInfo> ModelStore::add(const std::filesystem::path &source, const RunContext &ctx) const
{
    std::error_code error;
    const fs::path folder = fs::canonical(source, error);
    if (error || !fs::is_directory(folder, error))
        return fail(ErrorCode::NotFound, NG_TR("weights", "There is no folder %1."), source.string());
    if (isHidden(folder) || !folder.has_filename())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("weights",
                          "%1 has no name that a model can have. Rename the folder: its name becomes the model's."),
                    folder.string());
    NG_TRY_ASSIGN(const StoredModelInfo info, inspectModel(folder));
    NG_TRY(readModelConfig(folder));
    NG_TRY(openWeights(folder, info.files));

    const fs::path target = m_folder / info.name;
    if (fs::exists(target, error))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("weights", "The model store already has %1. Remove %2 first, or rename the folder."),
                    info.name, target.string());
    NG_TRY(makeFolder(m_folder));
    NG_TRY_ASSIGN(const FolderLock lock, FolderLock::acquire(m_folder, "model add"));
    AsideFolder aside(m_folder / (std::string(kAsidePrefix) + info.name));
    fs::remove_all(aside.path(), error); // left by an addition that was killed
    NG_TRY(makeFolder(aside.path()));
    NG_TRY_ASSIGN(const Json manifest, copyAll(info, aside.path(), ctx));
    NG_TRY(writeJsonFile(aside.path() / kManifestFile, manifest));
    fs::rename(aside.path(), target, error);
    if (error)
        return fail(ErrorCode::Io, NG_TR("weights", "%1 cannot be put into the model store: %2."), info.name,
                    error.message());
    aside.keep();
    return inspectModel(target);
}

} // namespace ng

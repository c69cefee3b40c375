// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_folder.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

constexpr std::string_view kLocalFormat = "neuroglyph-local";
constexpr std::size_t kCheckpointsKept = 2;

std::string padded(std::int64_t value, std::size_t digits)
{
    std::string text = numberText(value);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

/// "stage003_step00000120.safetensors"
std::string checkpointName(std::size_t stage, std::int64_t step)
{
    return "stage" + padded(static_cast<std::int64_t>(stage), 3) + "_step" + padded(step, 8) + ".safetensors";
}

/// Names that atomic writing and HDF5 files use before the rename.
bool isPiece(const std::string &name)
{
    return (name.starts_with(".") && name.ends_with(".part")) || name.starts_with(".decodings.h5.");
}

/// Removes what a killed writer left aside; only the holder of the lock may.
void removePieces(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> pieces;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder, ignored)) {
        if (isPiece(entry.path().filename().string()))
            pieces.push_back(entry.path());
    }
    for (const auto &piece : pieces)
        std::filesystem::remove(piece, ignored);
}

std::optional<CheckpointPlace> placeOf(const std::filesystem::path &path)
{
    const std::string name = path.filename().string();
    const std::size_t bar = name.find("_step");
    if (!name.starts_with("stage") || bar == std::string::npos || path.extension() != ".safetensors")
        return std::nullopt;
    const auto stage = parseInt(std::string_view(name).substr(5, bar - 5));
    const auto step = parseInt(std::string_view(path.stem().string()).substr(bar + 5));
    if (!stage || !step || *stage < 0 || *step < 0)
        return std::nullopt;
    return CheckpointPlace{static_cast<std::size_t>(*stage), *step, path};
}

/// What a run writes before run.json, and what atomic writing leaves aside when killed.
bool isBeginning(const std::filesystem::path &path)
{
    const std::string name = path.filename().string();
    std::error_code ignored;
    if (name == "checkpoints")
        return std::filesystem::is_empty(path, ignored);
    return name.starts_with(".") || name == "local.json" || name == "targets.npy";
}

Result<> makeFolders(const std::filesystem::path &path)
{
    NG_TRY(checkNewRunFolder(path));
    std::error_code error;
    std::filesystem::create_directories(path / "checkpoints", error);
    if (error)
        return fail(ErrorCode::Io, NG_TR("run", "The run folder %1 cannot be made: %2."), path.string(),
                    error.message());
    return {};
}

} // namespace

Result<> checkNewRunFolder(const std::filesystem::path &path)
{
    std::error_code error;
    if (std::filesystem::exists(path, error) && !std::filesystem::is_directory(path, error))
        return fail(ErrorCode::InvalidArgument, NG_TR("run", "%1 is a file: give a new folder for the run."),
                    path.string());
    if (std::filesystem::exists(path / "run.json", error))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("run", "%1 holds a run already: resume it, or give another folder."), path.string());
    if (std::filesystem::is_directory(path, error)) {
        for (const auto &entry : std::filesystem::directory_iterator(path, error)) {
            if (!isBeginning(entry.path()))
                return fail(ErrorCode::InvalidArgument, NG_TR("run", "%1 is not empty: give a new folder for the run."),
                            path.string());
        }
    }
    return {};
}

Result<Json> readRunRecord(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "run.json", ignored))
        return fail(ErrorCode::NotFound, NG_TR("run", "There is no run in %1: run.json is missing."), folder.string());
    NG_TRY_ASSIGN(Json record, readJsonFile(folder / "run.json"));
    NG_TRY(within(checkFormat(record, kRunFormat, kRunVersion), "run.json"));
    return record;
}

Result<RunState> readRunState(const std::filesystem::path &folder)
{
    NG_TRY_ASSIGN(const Json record, readRunRecord(folder));
    const auto state = runStateOf(record["state"].toString());
    if (!state)
        return fail(ErrorCode::CorruptData, NG_TR("run", "run.json names the state “%1”, which does not exist."),
                    quotable(record["state"].toString()));
    if (isOver(*state) || *state == RunState::Paused)
        return *state;
    return FolderLock::acquire(folder, "look") ? RunState::Failed : *state;
}

Result<RunFolder> RunFolder::create(const std::filesystem::path &path, const Json &local, std::string_view holder)
{
    NG_TRY(makeFolders(path));
    NG_TRY_ASSIGN(FolderLock lock, FolderLock::acquire(path, holder));
    RunFolder out(path, std::move(lock));
    removePieces(path);
    out.m_local = Json::object();
    out.m_local.set("format", kLocalFormat).set("version", 1);
    NG_TRY(out.updateLocal(local.members()));
    return out;
}

Result<> RunFolder::begin(Json record)
{
    m_record = std::move(record);
    return setState(RunState::Queued);
}

Result<RunFolder> RunFolder::open(const std::filesystem::path &path, std::string_view holder)
{
    NG_TRY(readRunRecord(path));
    NG_TRY_ASSIGN(FolderLock lock, FolderLock::acquire(path, holder));
    RunFolder out(path, std::move(lock));
    removePieces(path);
    NG_TRY_ASSIGN(out.m_record, readRunRecord(path)); // again, now that nobody else writes it
    std::error_code ignored;
    out.m_local = Json::object();
    if (std::filesystem::exists(path / "local.json", ignored)) {
        NG_TRY_ASSIGN(out.m_local, readJsonFile(path / "local.json"));
        NG_TRY(within(checkFormat(out.m_local, kLocalFormat, 1), "local.json"));
    } else {
        out.m_local.set("format", kLocalFormat).set("version", 1);
    }
    return out;
}

Result<> RunFolder::update(const Json::Object &members)
{
    for (const auto &[key, value] : members)
        m_record.set(key, value);
    return writeJsonFile(m_path / "run.json", m_record);
}

Result<> RunFolder::updateLocal(const Json::Object &members)
{
    for (const auto &[key, value] : members)
        m_local.set(key, value);
    return writeJsonFile(m_path / "local.json", m_local);
}

Result<> RunFolder::setState(RunState state)
{
    return update({{"state", std::string(runStateName(state))}});
}

RunState RunFolder::state() const
{
    return runStateOf(m_record["state"].toString()).value_or(RunState::Failed);
}

Result<> RunFolder::openCurves()
{
    NG_TRY_ASSIGN(m_curves, LineAppender::open(m_path / "curves.jsonl"));
    return {};
}

Result<> RunFolder::appendCurve(const Json &row)
{
    NG_ASSERT(m_curves.has_value());
    return m_curves->append(row.dump());
}

Result<> RunFolder::flushCurves()
{
    return m_curves ? m_curves->flush() : Result<>{};
}

std::vector<CheckpointPlace> RunFolder::checkpoints() const
{
    std::vector<CheckpointPlace> out;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_path / "checkpoints", error)) {
        if (auto place = placeOf(entry.path()))
            out.push_back(std::move(*place));
    }
    std::sort(out.begin(), out.end(), [](const CheckpointPlace &a, const CheckpointPlace &b) {
        return std::pair(a.stage, a.step) > std::pair(b.stage, b.step);
    });
    return out;
}

Result<CheckpointPlace> RunFolder::writeCheckpoint(const CheckpointWriter &writer, std::size_t stage, std::int64_t step)
{
    CheckpointPlace place{stage, step, m_path / "checkpoints" / checkpointName(stage, step)};
    NG_TRY(writer.writeTo(place.path));
    prune();
    return place;
}

void RunFolder::keepForever(const std::filesystem::path &checkpoint)
{
    m_kept.push_back(checkpoint.filename().string());
}

void RunFolder::prune() const
{
    const std::vector<CheckpointPlace> all = checkpoints();
    for (std::size_t i = kCheckpointsKept; i < all.size(); ++i) {
        std::error_code ignored; // one left over costs disk space only
        if (std::find(m_kept.begin(), m_kept.end(), all[i].path.filename().string()) == m_kept.end())
            std::filesystem::remove(all[i].path, ignored);
    }
}

} // namespace ng

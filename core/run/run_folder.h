// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/checkpoint.h"
#include "core/run/run_state.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

inline constexpr std::string_view kRunFormat = "neuroglyph-run";
inline constexpr std::int64_t kRunVersion = 1;

/// run.json of a folder. NotFound names the folder; a newer version is refused with both versions named.
[[nodiscard]] Result<Json> readRunRecord(const std::filesystem::path &folder);
/// State as recorded, but Failed where it says running and nobody holds the folder: that run was killed.
[[nodiscard]] Result<RunState> readRunState(const std::filesystem::path &folder);

/// Whether a new run can be made there: InvalidArgument where the folder has anything in it but what is left of a training
/// that was killed before it had begun. Asked before long preparations.
[[nodiscard]] Result<> checkNewRunFolder(const std::filesystem::path &folder);

/// Where in a run a checkpoint was taken.
struct CheckpointPlace {
    std::size_t stage = 0;
    std::int64_t step = 0;
    std::filesystem::path path;
};

/// A run folder held for writing: run.json, local.json, curves, checkpoints. Locked while it lives; a second writer is told
/// who holds it. run.json keeps keys this version does not know. Paths of this machine are in local.json only, which is
/// left out when a run is given away.
class RunFolder
{
public:
    /// A new run; InvalidArgument where the folder has anything in it, Io where it cannot be made. It is a run from begin() on,
    /// which is called once all else that resuming needs is there.
    [[nodiscard]] static Result<RunFolder> create(const std::filesystem::path &path, const Json &local,
                                                  std::string_view holder);
    [[nodiscard]] Result<> begin(Json record);
    [[nodiscard]] static Result<RunFolder> open(const std::filesystem::path &path, std::string_view holder);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] const Json &record() const { return m_record; }
    [[nodiscard]] const Json &local() const { return m_local; }
    /// Sets members of run.json and writes it.
    [[nodiscard]] Result<> update(const Json::Object &members);
    [[nodiscard]] Result<> setState(RunState state);
    [[nodiscard]] RunState state() const;
    [[nodiscard]] Result<> updateLocal(const Json::Object &members);

    /// Lines of curves.jsonl.
    [[nodiscard]] Result<> openCurves();
    [[nodiscard]] Result<> appendCurve(const Json &row);
    [[nodiscard]] Result<> flushCurves();

    /// Checkpoints, newest first.
    [[nodiscard]] std::vector<CheckpointPlace> checkpoints() const;
    /// Writes one and removes older ones, keeping the newest two and those named by keepForever().
    [[nodiscard]] Result<CheckpointPlace> writeCheckpoint(const CheckpointWriter &writer, std::size_t stage,
                                                          std::int64_t step);
    void keepForever(const std::filesystem::path &checkpoint);
    [[nodiscard]] std::filesystem::path bestPath() const { return m_path / "checkpoints" / "best.safetensors"; }

private:
    RunFolder(std::filesystem::path path, FolderLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) { }
    void prune() const;

    std::filesystem::path m_path;
    FolderLock m_lock;
    Json m_record;
    Json m_local;
    std::optional<LineAppender> m_curves;
    std::vector<std::string> m_kept;
};

} // namespace ng

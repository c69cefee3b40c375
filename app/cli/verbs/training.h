// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/base/result.h"
#include "core/run/judge.h"
#include "core/run/train_request.h"

#include <filesystem>
#include <string>

namespace ng::cli {

/// Trains a run and shows how far it is: baselines in this program, the rest in the engine beside it. The first Ctrl+C
/// finishes the step and keeps what was trained, the second cancels. Prints the judgement at the end.
[[nodiscard]] Result<> trainAndShow(CliContext &context, const TrainRequest &request);

/// The same for a run that was stopped, paused or killed. \p study may be empty.
[[nodiscard]] Result<> resumeAndShow(CliContext &context, const std::filesystem::path &run,
                                     const std::filesystem::path &study);

/// Decodes a study with a run into an HDF5 file, here or in the engine.
[[nodiscard]] Result<> decodeAndShow(CliContext &context, const std::filesystem::path &run,
                                     const std::filesystem::path &study, const std::filesystem::path &out);

/// Trains a baseline on another run's data, split and seeds, without controls; the run folder \p out is new.
[[nodiscard]] Result<RunJudgement> trainBeside(CliContext &context, const std::filesystem::path &run,
                                               const std::string &framework, const std::filesystem::path &out);

/// One aligned table: each metric with n, 95 % interval, chance, p and the controls; then a row a fold.
[[nodiscard]] std::string judgementTable(const RunJudgement &judgement, const RunJudgement *beside = nullptr);

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/run/framework.h"
#include "core/run/judge.h"
#include "core/run/registry.h"
#include "core/run/run_control.h"
#include "core/run/train_request.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace ng {

/// What a program brings to training. References outlive every run.
struct TrainServices {
    const FrameworkRegistry &frameworks;
    const ReaderRegistry &readers;
    TextEncoderMaker encoders;                                 ///< empty: none
    std::function<Result<Device>(const std::string &)> device; ///< of "cpu", "cuda", "auto"; empty: CPU only
    std::function<std::size_t(std::size_t)>
        threads;         ///< makes the backend use so many (0: its choice); how many it uses
    std::string program; ///< "neuroglyph-cli 0.1.0", for locks and run.json
    Json versions;       ///< of program and libraries
};

struct TrainOutcome {
    RunState state = RunState::Finished; ///< Finished, Stopped or Paused (suspended)
    RunJudgement judgement;              ///< of what was decoded; without folds when suspended
};

/// Trains in this thread from the request to metrics.json. A failure is recorded in run.json too, and what was trained can be resumed.
[[nodiscard]] Result<TrainOutcome> trainRun(const TrainRequest &request, const TrainServices &services,
                                            RunControl &control, const RunObserver &observer);

/// Goes on where the newest whole checkpoint is. Data, split and target vectors must be those of the start (compared by hash).
/// On the CPU with the same threads and instruction set the end equals that of an unbroken run bit for bit; where they differ,
/// the observer is told.
/// \param study  where the study lies now; empty: where it was
[[nodiscard]] Result<TrainOutcome> resumeRun(const std::filesystem::path &folder, const std::filesystem::path &study,
                                             const TrainServices &services, RunControl &control,
                                             const RunObserver &observer);

/// Framework id of a run.
[[nodiscard]] Result<std::string> frameworkOfRun(const std::filesystem::path &folder);
/// The study of a run on this machine; NotFound where local.json does not tell or it is gone.
[[nodiscard]] Result<std::filesystem::path> studyOfRun(const std::filesystem::path &folder);
/// Widest instruction set of this processor that our libraries use: "avx512", "avx2", "x86-64-v2", "other".
[[nodiscard]] std::string instructionSet();

} // namespace ng

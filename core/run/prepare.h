// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/run/framework.h"
#include "core/run/train_request.h"
#include "core/study/dataset.h"
#include "core/study/split.h"
#include "core/study/study.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ng {

/// One part of a run that is trained by one job: the real thing, or one repeat of a control. Stages are trained one after
/// another, so that the real result comes first and memory holds the units of one stage.
struct RunStage {
    std::optional<ControlKind> control; ///< nullopt: real
    std::size_t repeat = 0;
    [[nodiscard]] std::string controlText() const; ///< "" or "shuffled"
    [[nodiscard]] std::string name() const;        ///< "real", "shuffled-0"
};

/// What training needs, read and checked.
struct PreparedRun {
    Study study;
    std::shared_ptr<const Dataset> data;
    std::vector<SkippedItem> skipped;
    Targets targets;
    std::vector<Fold> folds;              ///< rows of data
    std::vector<std::size_t> purged;      ///< training items dropped in each fold
    std::vector<LeakageFinding> findings; ///< notes only: an error is refused
    std::vector<RunStage> stages;
    std::string studyHash;
    std::vector<std::string> itemHashes; ///< of each row: id, class and signal
};

/// Opens the study, cuts windows, divides items, checks for leakage and makes target vectors.
/// \param vectors  targets kept in a run folder, used instead of making them anew
/// \errors InvalidArgument with all findings where training would leak; those of study, readers, split and targets
[[nodiscard]] Result<PreparedRun> prepareRun(const TrainRequest &request, const ReaderRegistry &readers,
                                             const TextEncoderMaker &encoders,
                                             std::shared_ptr<const NdArray<float, 2>> vectors,
                                             const RunContext &ctx = {});

/// A stage's units, or the reason why it means nothing for these data.
struct StagePlan {
    std::shared_ptr<const TrainPlan> plan; ///< null where skipped
    std::string skipped;
};
[[nodiscard]] Result<StagePlan> planStage(const PreparedRun &run, const TrainRequest &request, const RunStage &stage,
                                          Device device, std::size_t threads, const ReaderRegistry &readers,
                                          const RunContext &ctx = {});

/// Items, hashes and sides for run.json.
[[nodiscard]] Json splitRecord(const PreparedRun &run);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/run/framework.h"
#include "core/run/run_control.h"
#include "core/run/run_folder.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace ng {

/// One stage of a run as the loop sees it.
struct LoopSpec {
    std::size_t stage = 0;
    std::size_t stages = 1;
    std::string stageName = "real";
    std::int64_t firstStep = 0; ///< steps a resumed job has done
    double checkpointSeconds = 20.0;
};

enum class LoopEnd : std::uint8_t {
    Finished,
    Stopped,   ///< stop was asked for: checkpoint written, decoders are the best so far
    Suspended, ///< checkpoint written, to be resumed
};

/// The one training loop. Steps the job until it is done or told otherwise; writes curves (handed to the kernel each second),
/// a checkpoint every checkpointSeconds and at the end, and says where it is. Numbers that are not finite are named in
/// run.json under "incidents", and the checkpoint from before is kept.
/// \errors those of the job (OutOfMemory gets a smaller batch proposed); Cancelled; Io when the folder cannot be written
[[nodiscard]] Result<LoopEnd> runLoop(RunFolder &folder, TrainJob &job, const TrainPlan &plan, const LoopSpec &spec,
                                      RunControl &control, const RunObserver &observer);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/controls.h"
#include "core/run/targets.h"
#include "core/study/dataset.h"
#include "core/study/split.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ng {

/// Everything a training is made from; the same request on the same study gives the same run.
struct TrainRequest {
    std::filesystem::path study; ///< folder; not part of run.json
    std::filesystem::path out;   ///< run folder; not part of run.json
    std::string framework;
    Json params = Json::object(); ///< complete, see frameworkParams()
    DatasetSpec dataset;
    TargetSpec target;
    SplitPlan split;
    std::vector<std::uint64_t> seeds{1};
    ControlSet controls;
    std::string device = "auto";     ///< cpu, cuda, auto
    std::size_t threads = 0;         ///< 0: as many as the program decides
    double checkpointSeconds = 20.0; ///< most work a killed run loses
};

/// Without the two paths.
[[nodiscard]] Json toJson(const TrainRequest &request);
[[nodiscard]] Result<TrainRequest> trainRequestFromJson(const Json &value);

/// The command that repeats it, with the words STUDY and RUN for the two folders.
[[nodiscard]] std::string commandOf(const TrainRequest &request);

} // namespace ng

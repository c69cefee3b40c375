// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/param_info.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ng {

/// Settings of the simulator "concepts".
struct ConceptsParams {
    std::size_t concepts = 200;
    std::size_t repetitions = 40;
    std::size_t testRepetitions = 6;
    std::size_t validationRepetitions = 3;
    std::size_t repetitionsPerRun = 5;
    std::size_t latents = 12;
    double possible = 0.58;
    double response = 4.0;
    std::string embed = "caption";
};

[[nodiscard]] std::vector<ParamInfo> conceptsParamInfos();
/// From a complete, checked object of parameters; InvalidArgument where they do not fit each other.
[[nodiscard]] Result<ConceptsParams> conceptsParams(const Json &params);

} // namespace ng

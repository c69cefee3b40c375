// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/param_info.h"
#include "core/base/run_context.h"
#include "core/text/text_encoder.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ng {

/// What a simulator wrote; the same as "simulation" in study.json.
struct SimulatedStudy {
    std::filesystem::path folder;
    Json simulation; ///< kind, parameters, seed, targets, hash of all files, best possible score
};

/// Makes a study whose truth is known. Stateless.
class Simulator
{
public:
    virtual ~Simulator() = default;
    [[nodiscard]] virtual std::string_view id() const = 0;      ///< "concepts"; never changes
    [[nodiscard]] virtual std::string_view name() const = 0;    ///< NG_TR-marked
    [[nodiscard]] virtual std::string_view summary() const = 0; ///< NG_TR-marked sentence
    [[nodiscard]] virtual const std::vector<ParamInfo> &parameters() const = 0;
    /// Named parameter values that differ from the defaults: "small".
    [[nodiscard]] virtual std::vector<std::pair<std::string, Json>> presets() const = 0;
    /// Writes a study into \p folder, which must be missing or empty. The bytes depend on parameters, seed and the
    /// encoder's vectors alone.
    /// \errors InvalidArgument for parameters that do not fit each other or a folder in use; Io; Cancelled
    [[nodiscard]] virtual Result<SimulatedStudy> simulate(const std::filesystem::path &folder, const Json &params,
                                                          std::uint64_t seed, const TextEncoder &encoder,
                                                          const RunContext &ctx) const = 0;
};

/// All kinds of this build, alphabetical: concepts.
[[nodiscard]] std::vector<std::unique_ptr<const Simulator>> makeSimulators();
/// The simulator of an id; Unsupported lists those there are.
[[nodiscard]] Result<const Simulator *> findSimulator(const std::vector<std::unique_ptr<const Simulator>> &simulators,
                                                      std::string_view id);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/sim/concepts_simulator.h"
#include "core/sim/simulator.h"

namespace ng {

std::vector<std::unique_ptr<const Simulator>> makeSimulators()
{
    std::vector<std::unique_ptr<const Simulator>> simulators;
    simulators.push_back(makeConceptsSimulator());
    return simulators;
}

Result<const Simulator *> findSimulator(const std::vector<std::unique_ptr<const Simulator>> &simulators,
                                        std::string_view id)
{
    std::vector<std::string> known;
    for (const auto &simulator : simulators) {
        if (simulator->id() == id)
            return simulator.get();
        known.emplace_back(simulator->id());
    }
    return fail(ErrorCode::Unsupported, NG_TR("sim", "There is no simulator \"%1\" in this build; there are: %2."),
                quotable(id), join(known, ", "));
}

} // namespace ng

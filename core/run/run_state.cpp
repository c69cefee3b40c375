// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_state.h"

#include <array>
#include <cstddef>

namespace ng {

namespace {

constexpr std::array<std::string_view, 8> kNames{"queued",   "running", "paused", "stopping",
                                                 "finished", "stopped", "failed", "cancelled"};

} // namespace

std::string_view runStateName(RunState state)
{
    return kNames[static_cast<std::size_t>(state)];
}

std::optional<RunState> runStateOf(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<RunState>(i);
    }
    return std::nullopt;
}

bool isOver(RunState state)
{
    return state == RunState::Finished || state == RunState::Stopped || state == RunState::Failed
        || state == RunState::Cancelled;
}

} // namespace ng

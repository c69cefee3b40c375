// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ng {

/// Where a run stands. Stopping: the step under way is finished and a checkpoint written, then Stopped.
/// A run found Running or Stopping while nobody holds its folder was killed, and can be resumed.
enum class RunState : std::uint8_t { Queued, Running, Paused, Stopping, Finished, Stopped, Failed, Cancelled };

[[nodiscard]] std::string_view runStateName(RunState state); ///< "running"
[[nodiscard]] std::optional<RunState> runStateOf(std::string_view name);
/// Whether nothing more happens to it without a resume.
[[nodiscard]] bool isOver(RunState state);

} // namespace ng

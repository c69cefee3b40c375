// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/base/tsv.h"
#include "core/data/recording.h"

#include <filesystem>
#include <vector>

namespace ng::ui {

/// Events as BIDS has them: onset and duration in seconds, trial_type, value, channel.
[[nodiscard]] TsvTable eventTable(const std::vector<Event> &events);

/// Writes events by the extension of \p path: .tsv a table; .edf or .bdf the recording with these as its annotations, without
/// names of people. \return what could not be kept
[[nodiscard]] Result<std::vector<Warning>> exportEvents(const RecordingPtr &recording, std::vector<Event> events,
                                                        const std::filesystem::path &path, const RunContext &ctx);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace ng::bench {

/// Turns pages of a recording into a picture of 1,920 x 1,080 device pixels as the trace panel does: new columns for all
/// channels from file and pyramid, old picture cleared, traces drawn.
/// {"path", "channels", "seconds": of a page, "rounds"}
/// \return {"rounds": [{"wall_s", "cpu_s"}…]}; CPU time of the whole process
[[nodiscard]] Result<Json> turnPages(const Json &question);

/// The same pages by QCustomPlot with adaptive sampling and no antialiasing: samples decoded before the clock starts, each
/// round gives every graph its new data and draws them all into a picture of the same size.
[[nodiscard]] Result<Json> turnPagesByQCustomPlot(const Json &question);

/// Columns of the trace panel against a one-pixel line through every sample, drawn sample by sample.
/// {"path", "channels", "seconds", "rounds"}
/// \return {"columns", "equal": share of columns with the same rows, "largest_difference": in pixels}
[[nodiscard]] Result<Json> compareColumns(const Json &question);

/// Paints the event lanes of a page with "events" events over the recording's time, all in reach.
/// {"events", "seconds": of the recording, "page_seconds", "rounds"}
[[nodiscard]] Result<Json> paintEvents(const Json &question);

} // namespace ng::bench

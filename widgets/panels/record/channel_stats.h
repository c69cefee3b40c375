// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/data/signal_source.h"

#include <vector>

namespace ng::ui {

/// Standard deviation of each channel in its SI unit, over at most \p stretches stretches of a second spread over the file
/// (the whole of short files); NaN where a channel has no finite sample. One entry per channel.
[[nodiscard]] Result<std::vector<double>> channelSpread(const SignalSource &signal, int stretches,
                                                        const RunContext &ctx);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/data/recording.h"

#include <filesystem>
#include <vector>

namespace ng {

/// Writes \p path (.vhdr) with .vmrk and .eeg beside it: IEEE_FLOAT_32, multiplexed, in SI units with resolution 1, so that
/// samples come back bit for bit. Each segment begins with a "New Segment" marker; where there are gaps these carry dates, which
/// without \p withIdentity count from 2000-01-01. The header is committed last.
/// \return what could not be kept exactly (onsets between samples, events inside gaps)
/// \errors Unsupported where channels differ in rate or segments; Io; what the source fails with; Cancelled
[[nodiscard]] Result<std::vector<Warning>> writeBrainVision(const Recording &recording,
                                                            const std::filesystem::path &path, bool withIdentity,
                                                            const RunContext &ctx = {});

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/data/recording.h"

#include <filesystem>
#include <vector>

namespace ng {

/// How a recording becomes an EDF+ or BDF+ file.
struct EdfWriteOptions {
    bool bdf = false;          ///< 24-bit BDF+ instead of 16-bit EDF+
    bool withIdentity = false; ///< patient, recording text and date as they are; else "X X X X" and no date
};

/// Writes EDF+C or BDF+C, or +D where the recording has gaps, block by block and atomically.
///
/// Each channel keeps its rate; the duration of a data record is chosen so that all rates have whole samples in it and, where
/// possible, so that the length of every segment is a whole number of records. Channels read from integers keep their step;
/// others get the range of their data, found in a first pass. Trigger channels are written as codes, events as annotations.
/// \return what could not be kept exactly (padding, cut labels, rounded ranges)
/// \errors Unsupported where the rates have no common record of at most 8 decimal characters, or channels differ in their gaps;
///         Io; what the recording's source fails with; Cancelled
[[nodiscard]] Result<std::vector<Warning>> writeEdf(const Recording &recording, const std::filesystem::path &path,
                                                    const EdfWriteOptions &options, const RunContext &ctx = {});

} // namespace ng

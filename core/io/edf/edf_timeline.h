// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/run_context.h"
#include "core/io/edf/edf_header.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Data records that follow each other without a gap.
struct EdfRun {
    TimeNs start{0}; ///< of its first record, from the first record of the file
    std::int64_t firstRecord = 0;
    std::int64_t count = 0;
};

/// When the records were taken, and what is written about them.
struct EdfTimeline {
    TimeNs fraction{0};        ///< onset of the first record after the header's start time
    std::vector<EdfRun> runs;  ///< one unless the file is discontinuous
    std::vector<Event> events; ///< by onset, then file order
};

/// One entry of a time-stamped annotation list.
struct EdfStamp {
    TimeNs onset{0};
    TimeNs duration{0};
    std::vector<std::string_view> texts; ///< the empty first text marks a record's own time
};
/// Parses one list without its closing NUL ("+1.5\x15" "0.2\x14Sleep stage 2\x14"); nothing where it is damaged.
[[nodiscard]] std::optional<EdfStamp> parseEdfStamp(std::string_view list);

/// Reads the annotation signals of every record and nothing else. Damage in them is a warning with place and count;
/// a discontinuous file whose records lack a time or go backwards is CorruptData, or with \p tolerant a warning.
[[nodiscard]] Result<EdfTimeline> readEdfTimeline(const InputFile &file, const EdfHeader &header, bool tolerant,
                                                  std::vector<Warning> &warnings, const RunContext &ctx);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/channel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ng {

/// Data records of one segment of a recording.
struct EdfWriteRun {
    TimeNs start{0};
    std::int64_t firstRecord = 0;
    std::int64_t count = 0;
};

/// How samples are cut into data records.
struct EdfRecordLayout {
    TimeNs duration{0};
    std::vector<std::int64_t> samplesPerRecord; ///< of each channel
    std::vector<EdfWriteRun> runs;
    bool padded = false; ///< the last record of some segment is filled up

    [[nodiscard]] std::int64_t recordCount() const
    {
        return runs.empty() ? 0 : runs.back().firstRecord + runs.back().count;
    }
};

/// Chooses the duration of a record, about 1 s, so that nothing needs padding where that can be had.
[[nodiscard]] Result<EdfRecordLayout> layOutRecords(const std::vector<ChannelInfo> &channels,
                                                    std::int64_t bytesPerSample);

enum class EdfRounding : std::uint8_t { Down, Nearest, Up };
/// A number in at most eight characters without an exponent, the closest there is in the direction asked for;
/// nothing where it is too large.
[[nodiscard]] std::optional<std::string> edfNumber(double value, EdfRounding rounding);

} // namespace ng

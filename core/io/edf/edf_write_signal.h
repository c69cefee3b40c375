// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/data/recording.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// Header fields of one written signal and how its samples become integers.
struct EdfWriteSignal {
    std::string label;      ///< ASCII, at most 16 characters
    std::string unit;       ///< ASCII, at most 8
    std::string filterText; ///< ASCII, at most 80
    std::string physicalMin, physicalMax;
    std::int64_t digitalMin = 0;
    std::int64_t digitalMax = 0;
    bool codes = false;   ///< trigger: the code itself, low 16 bits
    double perUnit = 1.0; ///< file units in a SI unit
    double gain = 1.0;    ///< file units a digit, as the header's texts give it
    double offset = 0.0;

    /// Digit of a sample, clipped to the digital range; not a number becomes the digit nearest to 0.
    [[nodiscard]] std::int64_t digit(float sample) const;
};

/// Text in ASCII of at most \p width characters; what is not ASCII becomes '?', except the micro sign, which becomes 'u'.
[[nodiscard]] std::string edfText(std::string_view text, std::size_t width);

/// Plans all signals: reads the whole recording once for the range of channels that are not integers already.
[[nodiscard]] Result<std::vector<EdfWriteSignal>> planEdfSignals(const Recording &recording, bool bdf,
                                                                 std::vector<Warning> &warnings, const RunContext &ctx);

} // namespace ng

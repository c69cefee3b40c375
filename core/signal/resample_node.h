// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"

#include <cstdint>
#include <vector>

namespace ng {

/// Ratio of two rates in lowest terms: out = in * up / down.
struct ResampleRatio {
    std::int64_t up = 1;
    std::int64_t down = 1;

    friend bool operator==(const ResampleRatio &, const ResampleRatio &) = default;
};

/// \errors InvalidArgument where up or down would exceed 65,536: the filter would have millions of coefficients
[[nodiscard]] Result<ResampleRatio> resampleRatio(Rate in, Rate out);

/// Low-pass filter of a ratio: 20 * max(up, down) + 1 taps, Kaiser window with beta 5, cutoff at half the lower rate, sum = up.
[[nodiscard]] std::vector<double> resampleFilter(ResampleRatio ratio);

/// \p input with channels brought to \p rate by polyphase filtering; each keeps its own segments, whose first samples keep
/// their times, so output sample k of a segment is at start + k / rate exactly. A segment of n samples gives
/// ceil(n * up / down). Borders of segments are extended by their first and last samples. Context is finite: blocks agree
/// bit for bit. A sample that is not finite reaches the outputs whose window holds it: 10 * max(up, down) / up input
/// samples to either side.
/// \param channels  which; empty: all that are no triggers. The others pass at their own rate.
/// \errors InvalidArgument when a trigger channel is named (codes have no values in between), or for an unwieldy ratio
/// \source equals scipy.signal.resample_poly(padtype="edge") 1.10 to 1.17; its default differs near borders alone (zeros outside)
[[nodiscard]] Result<SignalPtr> makeResample(SignalPtr input, Rate rate, const std::vector<std::size_t> &channels = {});

} // namespace ng

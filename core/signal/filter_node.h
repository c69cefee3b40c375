// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"
#include "core/signal/sos.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ng {

enum class FilterPhase : std::uint8_t {
    Causal, ///< one pass; output depends on the past alone
    Zero,   ///< forward and backward: no delay, the gain squared
};

/// Butterworth filter of every channel that is no trigger.
struct FilterSpec {
    BandKind kind = BandKind::BandPass;
    int order = 4;        ///< of the prototype; zero phase doubles it
    double lowHz = 0.5;   ///< lower cutoff, -3 dB a pass; unused by low-pass
    double highHz = 40.0; ///< upper cutoff; unused by high-pass
    FilterPhase phase = FilterPhase::Zero;
};

/// Notches at a frequency and its harmonics.
struct NotchSpec {
    double frequencyHz = 50.0;
    int harmonics =
        3; ///< how many multiples at most, the first being the frequency itself; those at or above 0.49 of a channel's rate are left out
    double quality = 30.0; ///< frequency over -3 dB width; the harmonics have the same width in hertz
    FilterPhase phase = FilterPhase::Zero;
};

/// \p input with its channels filtered, each by a filter designed for its own rate; triggers pass as they are.
///
/// Segments are filtered apart. Causal filters start as after an endless input equal to the segment's first sample; zero
/// phase extends each border of a segment by odd reflection (by paddingSamples(), or one sample less than a shorter
/// segment has). A read pulls context() samples beside its range and no more: what it leaves out is below 1e-9 of the
/// impulse response's absolute sum, so reads of different blocks agree within 1e-8 of the largest input sample
/// (and, as samples are float32, one unit in their last place).
/// A sample that is not finite makes its neighbours NaN as far as context() reaches, in its own segment and channel.
/// \errors InvalidArgument for a cutoff that a channel's rate does not allow (the channel is named)
/// \source equals scipy.signal.sosfiltfilt, and sosfilt with sosfilt_zi, up to float32 rounding
[[nodiscard]] Result<SignalPtr> makeFilter(SignalPtr input, const FilterSpec &spec);
[[nodiscard]] Result<SignalPtr> makeNotch(SignalPtr input, const NotchSpec &spec);

} // namespace ng

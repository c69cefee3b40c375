// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ng {

/// Second-order section of a filter: y = (b0 + b1 z^-1 + b2 z^-2) / (1 + a1 z^-1 + a2 z^-2) x.
struct Sos {
    double b0 = 1.0, b1 = 0.0, b2 = 0.0;
    double a1 = 0.0, a2 = 0.0;

    friend bool operator==(const Sos &, const Sos &) = default;
};

enum class BandKind : std::uint8_t { LowPass, HighPass, BandPass, BandStop };
[[nodiscard]] std::string_view bandKindName(BandKind kind); ///< "lowpass", "highpass", "bandpass", "bandstop"

/// Digital Butterworth filter as sections, poles nearest the unit circle last, each with its nearest zeros.
/// \param order     of the prototype, 1 to 16; band-pass and band-stop have twice as many poles
/// \param lowHz     cutoff of high-pass, lower edge of band-pass and band-stop; -3 dB; ignored by low-pass
/// \param highHz    cutoff of low-pass, upper edge; below half of \p rateHz; ignored by high-pass
/// \errors InvalidArgument for a cutoff outside (0, rate / 2) or edges in the wrong order
/// \source bilinear transform with prewarping; equals scipy.signal.butter(output="sos") 1.10 to 1.17 within 1e-9
[[nodiscard]] Result<std::vector<Sos>> butterworthSos(BandKind kind, int order, double lowHz, double highHz,
                                                      double rateHz);

/// The same band-pass filter with one zero at 0 Hz and one at half the rate in every section, which runs twice as fast.
/// \p sections come from butterworthSos(BandKind::BandPass, …).
[[nodiscard]] std::vector<Sos> evenBandPass(std::vector<Sos> sections);

/// Second-order notch at \p frequencyHz whose -3 dB width is frequencyHz / \p quality.
/// \source equals scipy.signal.iirnotch
[[nodiscard]] Result<Sos> notchSos(double frequencyHz, double quality, double rateHz);

/// State of each section (transposed direct form II) after an endless input of 1: {z1, z2} a section.
/// \source equals scipy.signal.sosfilt_zi
[[nodiscard]] std::vector<std::array<double, 2>> steadyState(std::span<const Sos> sections);

/// Samples after which what is left of the impulse response, in absolute sum, is below \p fraction of the whole.
/// \errors InvalidArgument when that takes more than 2^24 samples (a cutoff far too low for the rate)
[[nodiscard]] Result<std::int64_t> settlingSamples(std::span<const Sos> sections, double fraction = 1e-9);

/// Samples that zero-phase filtering adds by odd reflection at each border of a segment.
/// \source equals the default padlen of scipy.signal.sosfiltfilt
[[nodiscard]] std::int64_t paddingSamples(std::span<const Sos> sections);

/// |H| at a frequency.
[[nodiscard]] double gainAt(std::span<const Sos> sections, double frequencyHz, double rateHz);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/run_context.h"
#include "core/data/signal_source.h"
#include "core/signal/windows.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

struct WelchSpec {
    std::size_t window = 256; ///< samples, 2 to 2^22
    std::size_t hop = 128;    ///< samples, 1 to window
    std::size_t fft = 0;      ///< length of the transform, zero-padded; 0: window
    WindowKind kind = WindowKind::Hann;
};

struct Spectrum {
    NdArray<double, 2> density;        ///< [channels, fft / 2 + 1], one-sided, unit^2/Hz
    std::vector<double> frequenciesHz; ///< [fft / 2 + 1]
    std::vector<std::int64_t> windows; ///< [channels] how many windows the mean is over
};

/// One-sided power spectral density by Welch's method, the mean of each window taken off.
/// Windows with a sample that is not finite are left out of their channel's mean; a channel without a window is NaN.
/// \param x   [channels, samples], volts
/// \return    [channels, fft / 2 + 1], V^2/Hz; frequencies in Hz beside it
/// \errors InvalidArgument for settings out of range or fewer samples than a window
/// \source Welch 1967; matches scipy.signal.welch(detrend="constant", average="mean") 1.10 to 1.17
template<class T>
[[nodiscard]] Result<Spectrum> welch(NdView<const T, 2> x, double rateHz, const WelchSpec &spec,
                                     const RunContext &ctx = {});

extern template Result<Spectrum> welch(NdView<const float, 2>, double, const WelchSpec &, const RunContext &);
extern template Result<Spectrum> welch(NdView<const double, 2>, double, const WelchSpec &, const RunContext &);

/// The same of a range of a source, read piece by piece; no window crosses a segment's border, and segments shorter than
/// a window are left out.
[[nodiscard]] Result<Spectrum> welch(const SignalSource &source, std::span<const std::size_t> channels,
                                     SampleRange range, const WelchSpec &spec, const RunContext &ctx = {});

/// Named band of frequencies [lowHz, highHz).
struct Band {
    std::string name;
    double lowHz = 0.0;
    double highHz = 0.0;

    friend bool operator==(const Band &, const Band &) = default;
};

/// delta 1-4, theta 4-8, alpha 8-13, beta 13-30, gamma 30-45 Hz.
[[nodiscard]] std::vector<Band> standardBands();
/// "alpha:8-13,beta:13-30"; "standard" gives standardBands(). \errors InvalidArgument names the part
[[nodiscard]] Result<std::vector<Band>> parseBands(std::string_view text);

/// Power in each band: sum of the density at the bins with lowHz <= f < highHz times the distance of bins, so that
/// neighbouring bands add up. [channels, bands], unit^2.
/// \errors InvalidArgument for a band that holds no bin (a longer window is needed) or reaches past half the rate
[[nodiscard]] Result<NdArray<double, 2>> bandPower(const Spectrum &spectrum, const std::vector<Band> &bands);

} // namespace ng

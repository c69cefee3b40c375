// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/data/signal_source.h"
#include "widgets/maps/value_scale.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace ng::ui {

/// What to compute, copied into the job.
struct SpectrogramSpec {
    SignalPtr signal;
    std::vector<std::size_t> channels; ///< of one time axis; their power is averaged
    TimeRange page;
    double windowSeconds = 1.0;
    double limitHz = 45.0; ///< highest frequency kept
    int columns = 1000;    ///< device pixels that the page takes
};

/// Frames of one segment.
struct SpectrogramPiece {
    TimeNs first{0};           ///< centre of the first frame
    double hopNs = 0.0;        ///< between centres
    NdArray<float, 2> decibel; ///< [frames, bins] re 1 µV²/Hz; NaN where a sample was not finite
    [[nodiscard]] double lastNs() const
    {
        return static_cast<double>(first.count()) + hopNs * (static_cast<double>(decibel.extent(0)) - 1.0);
    }
};

/// Power over time and frequency of what lies on a page, without the windows that cross a gap or an end.
struct Spectrogram {
    std::vector<SpectrogramPiece> pieces; ///< in order of time
    double binHz = 1.0;
    std::size_t bins = 0;
    double windowSeconds = 1.0; ///< as computed, whole samples
    double limitHz = 0.0;       ///< at most half the rate
    std::size_t channelCount = 0;

    [[nodiscard]] bool empty() const { return pieces.empty(); }
    /// dB re 1 µV²/Hz, linear between frames and bins; NaN where no whole window lies.
    [[nodiscard]] double at(TimeNs time, double hz) const;
    /// Scale from the 2nd to the 98th percentile of the page, in whole dB.
    [[nodiscard]] ValueScale scale() const;
};

/// Hann-windowed short-time transform, one-sided density; a sine of amplitude A V and a window of T s peaks near
/// A² T / 3 V²/Hz. \errors InvalidArgument for a window shorter than 4 samples or a page longer than kLongestPage
[[nodiscard]] Result<Spectrogram> computeSpectrogram(const SpectrogramSpec &spec, const RunContext &ctx = {});

inline constexpr TimeNs kLongestPage{1'800 * kSecond.count()};

/// The picture of \p page in \p size pixels, low frequencies at the bottom up to \p limitHz; transparent where there is nothing.
[[nodiscard]] QImage spectrogramImage(const Spectrogram &spectrogram, const TimeRange &page, double limitHz,
                                      const ValueScale &scale, const QSize &size);

/// Power in V²/Hz as dB re 1 µV²/Hz.
[[nodiscard]] double decibelOfDensity(double voltsSquaredPerHz);

} // namespace ng::ui

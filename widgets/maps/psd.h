// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"
#include "core/signal/welch.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ng::ui {

/// What to compute, copied into the job.
struct PsdSpec {
    SignalPtr signal;
    std::vector<std::size_t> channels; ///< of one time axis
    QStringList labels;                ///< of the channels, as the person reads them
    TimeRange range;
    double windowSeconds = 2.0; ///< half overlapping, Hann
    double lowHz = 0.5;         ///< shown from here
    double limitHz = 100.0;     ///< to here, at most half the rate
};

/// Spectra of several channels over a stretch of time.
struct Psd {
    std::vector<double> frequenciesHz; ///< within the limits
    struct Curve {
        QString label;
        std::vector<double> decibel; ///< re 1 µV²/Hz
        std::int64_t windows = 0;    ///< that the mean is over
    };
    std::vector<Curve> curves;
    double windowSeconds = 2.0; ///< as computed, whole samples
    TimeRange range;

    [[nodiscard]] bool empty() const { return curves.empty() || frequenciesHz.empty(); }
    /// Fewest windows of any curve: the n that holds for all.
    [[nodiscard]] std::int64_t windows() const;
    /// Mean of the curves' power, as dB.
    [[nodiscard]] std::vector<double> mean() const;
};

/// Welch's spectra. A stretch shorter than the window is done with one window of its own length.
/// \errors InvalidArgument without channels, or where no segment holds a window
[[nodiscard]] Result<Psd> computePsd(const PsdSpec &spec, const RunContext &ctx = {});

} // namespace ng::ui

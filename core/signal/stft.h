// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/run_context.h"
#include "core/signal/windows.h"

#include <complex>
#include <cstdint>
#include <vector>

namespace ng {

struct StftSpec {
    std::size_t window = 256; ///< samples, 2 to 2^22
    std::size_t hop = 128;    ///< samples, 1 to window
    std::size_t fft = 0;      ///< length of the transform, zero-padded; 0: window
    WindowKind kind = WindowKind::Hann;
};

template<class T>
struct Stft {
    NdArray<std::complex<T>, 3>
        values; ///< [channels, fft / 2 + 1, frames], unit of the input; a sine of amplitude 2 gives 1
    std::vector<double> frequenciesHz; ///< [fft / 2 + 1]
    std::vector<std::int64_t> centres; ///< [frames] sample at the middle of each window: 0, hop, 2 hop …
};

/// Short-time Fourier transform with zeros outside the data: frames = ceil(samples / hop) + 1, window / 2 before and after.
/// A sample that is not finite concerns the frames that hold it.
/// \param x   [channels, samples]
/// \errors InvalidArgument for settings out of range or no samples
/// \source matches scipy.signal.stft(boundary="zeros", padded=True, scaling="spectrum") 1.10 to 1.17
template<class T>
[[nodiscard]] Result<Stft<T>> stft(NdView<const T, 2> x, double rateHz, const StftSpec &spec,
                                   const RunContext &ctx = {});

extern template Result<Stft<float>> stft(NdView<const float, 2>, double, const StftSpec &, const RunContext &);
extern template Result<Stft<double>> stft(NdView<const double, 2>, double, const StftSpec &, const RunContext &);

/// Whether the settings are in range. \errors InvalidArgument
[[nodiscard]] Result<> checkSpec(const StftSpec &spec);
/// Frames that \p samples samples give.
[[nodiscard]] std::size_t frameCount(const StftSpec &spec, std::size_t samples);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/surrogates.h"

#include <Eigen/Core>
#include <unsupported/Eigen/FFT>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace ng {

NdArray<float, 2> phaseRandomised(NdView<const float, 2> x, Philox &random)
{
    const std::size_t channels = x.extent(0);
    const std::size_t samples = x.extent(1);
    NdArray<float, 2> out({channels, samples});
    if (samples <= 2 || channels == 0) { // the mean and the Nyquist bin are all there is, and they keep their sign
        std::copy(x.flat().begin(), x.flat().end(), out.flat().begin());
        return out;
    }
    const std::size_t bins = samples / 2 + 1;
    std::vector<double> angles(bins, 0.0);
    // The mean and, for an even length, the Nyquist bin are real: they keep their sign.
    const std::size_t last = samples % 2 == 0 ? bins - 1 : bins;
    for (std::size_t k = 1; k < last; ++k)
        angles[k] = 2.0 * std::numbers::pi * random.uniform();

    // NOTE: Eigen's FFT rather than FFTW, whose planner is a process-wide state that ng_signal guards on its own.
    Eigen::FFT<double> fft;
    fft.SetFlag(Eigen::FFT<double>::HalfSpectrum);
    std::vector<double> series(samples);
    std::vector<std::complex<double>> spectrum;
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = 0; i < samples; ++i)
            series[i] = static_cast<double>(x(c, i));
        fft.fwd(spectrum, series);
        for (std::size_t k = 1; k < last; ++k)
            spectrum[k] *= std::polar(1.0, angles[k]);
        fft.inv(series, spectrum, static_cast<Eigen::Index>(samples));
        for (std::size_t i = 0; i < samples; ++i)
            out(c, i) = static_cast<float>(series[i]);
    }
    return out;
}

} // namespace ng

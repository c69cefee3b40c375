// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/random.h"
#include "core/sim/cap63.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ng {

inline constexpr std::size_t kSimRateHz = 250;
/// Sources of the simulated head: brain sources first, then the eyes' and the mains'.
inline constexpr std::size_t kBrainSources = kCapChannels - 2;
inline constexpr std::size_t kBlinkSource = kBrainSources;
inline constexpr std::size_t kLineSource = kBrainSources + 1;

/// Ongoing activity of a simulated head. Each channel is a mixture of 63 independent sources. A brain source is a stationary
/// Gaussian process of unit variance before alpha: white noise and first-order processes of octave-spaced time constants
/// (1/f between about 0.5 and 10 Hz), with a 10-Hz rhythm on top at the back of the head. Blinks and mains hum have a source
/// each, so that who knows the mixture can take them out exactly. All arithmetic is +, -, *, / and square root.
class Background
{
public:
    explicit Background(Philox random);

    /// [channels, sources], microvolts per unit of source.
    [[nodiscard]] const NdArray<double, 2> &mixing() const { return m_mixing; }
    /// Inverse: [sources, channels].
    [[nodiscard]] const NdArray<double, 2> &unmixing() const { return m_unmixing; }
    [[nodiscard]] bool hasAlpha(std::size_t source) const { return m_alpha[source]; }
    /// Electrode that a brain source lies under.
    [[nodiscard]] const CapElectrode &place(std::size_t source) const;

    /// Autocovariance of a brain source at lags 0 .. count-1 samples.
    [[nodiscard]] std::vector<double> autocovariance(std::size_t source, std::size_t count) const;
    /// Fills one brain source with a new realisation.
    void fillBrain(std::size_t source, std::span<double> out, Philox random) const;
    /// Blinks at random moments, about one in four seconds.
    static void fillBlinks(std::span<double> out, Philox random);
    /// 50-Hz hum whose strength wanders slowly.
    static void fillLine(std::span<double> out, Philox random);

private:
    NdArray<double, 2> m_mixing;
    NdArray<double, 2> m_unmixing;
    std::vector<bool> m_alpha;
    std::vector<std::size_t> m_electrode; ///< of each brain source
};

/// Lower Cholesky factor of a symmetric positive matrix [n, n]; asserts that it is one.
[[nodiscard]] NdArray<double, 2> choleskyFactor(const NdArray<double, 2> &matrix);
/// Solves L L^T x = b in place.
void choleskySolve(const NdArray<double, 2> &factor, std::span<double> x);
/// Inverse by Gauss-Jordan elimination with partial pivoting; asserts that there is one.
[[nodiscard]] NdArray<double, 2> inverseOf(const NdArray<double, 2> &matrix);

} // namespace ng

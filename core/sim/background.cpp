// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/background.h"

#include "core/base/assert.h"

#include <algorithm>
#include <cmath>

namespace ng {

namespace {

constexpr double kOwnWeight = 0.85;    // of a source at its own electrode
constexpr double kSpreadWeight = 0.15; // of its field over the scalp
constexpr double kSpread = 0.15;       // squared distance on the unit sphere where the field is a quarter
constexpr double kMicrovolts = 8.0;    // of a source of unit variance
constexpr double kWhite = 0.5;         // share of white noise in a brain source
constexpr std::array<double, 5> kTimeConstants{4.0, 8.0, 16.0, 32.0, 64.0}; // samples
constexpr double kAlphaVariance = 0.5;
constexpr double kAlphaRadius = 0.97;
constexpr double kAlphaCosine = 0.96858316112863108; // cos(2 pi 10 / 250)
constexpr double kAlphaBorder = -0.5;                // sources further back than this have it
constexpr std::array<double, 5> kLineWave{0.0, 0.95105651629515353, 0.58778525229247314, -0.58778525229247314,
                                          -0.95105651629515353}; // sin(2 pi 50 k / 250)

double squaredDistance(const CapElectrode &a, const CapElectrode &b)
{
    const double x = a.x - b.x, y = a.y - b.y, z = a.z - b.z;
    return x * x + y * y + z * z;
}

double field(double squared, double spread)
{
    const double ratio = 1.0 + squared / spread;
    return 1.0 / (ratio * ratio);
}

/// Coefficients of the 10-Hz process x[t] = a x[t-1] + b x[t-2] + e with unit variance.
struct AlphaProcess {
    double a = 2.0 * kAlphaRadius * kAlphaCosine;
    double b = -kAlphaRadius * kAlphaRadius;
    double lagOne = a / (1.0 - b);
    double innovation = std::sqrt(1.0 - a * lagOne - b * (a * lagOne + b));
};

} // namespace

Background::Background(Philox random) : m_mixing({kCapChannels, kCapChannels})
{
    const auto &cap = cap63();
    const CapElectrode &left = cap[0], &right = cap[1]; // Fp1 and Fp2, above the eyes
    for (std::size_t e = 2; e < kCapChannels; ++e)
        m_electrode.push_back(e);
    for (std::size_t s = 0; s < kBrainSources; ++s) {
        const CapElectrode &own = cap[m_electrode[s]];
        m_alpha.push_back(own.y < kAlphaBorder);
        for (std::size_t c = 0; c < kCapChannels; ++c) {
            const double here = c == m_electrode[s] ? kOwnWeight : 0.0;
            m_mixing(c, s) = kMicrovolts * (here + kSpreadWeight * field(squaredDistance(cap[c], own), kSpread));
        }
    }
    m_alpha.resize(kCapChannels, false);
    for (std::size_t c = 0; c < kCapChannels; ++c) {
        m_mixing(c, kBlinkSource) =
            0.5 * (field(squaredDistance(cap[c], left), 0.2) + field(squaredDistance(cap[c], right), 0.2));
        m_mixing(c, kLineSource) = 0.5 + random.uniform();
    }
    // The two channels above the eyes have no source of their own: the hum must tell them apart.
    m_mixing(1, kLineSource) = m_mixing(0, kLineSource) + 1.0;
    m_unmixing = inverseOf(m_mixing);
}

const CapElectrode &Background::place(std::size_t source) const
{
    NG_ASSERT(source < kBrainSources);
    return cap63()[m_electrode[source]];
}

std::vector<double> Background::autocovariance(std::size_t source, std::size_t count) const
{
    std::vector<double> covariance(count, 0.0);
    const double weight = (1.0 - kWhite) / static_cast<double>(kTimeConstants.size());
    for (const double samples : kTimeConstants) {
        double value = weight;
        for (double &lag : covariance) {
            lag += value;
            value *= 1.0 - 1.0 / samples;
        }
    }
    if (count > 0)
        covariance[0] += kWhite;
    if (m_alpha[source]) {
        const AlphaProcess alpha;
        double before = 1.0, now = alpha.lagOne;
        for (std::size_t k = 0; k < count; ++k) {
            covariance[k] += kAlphaVariance * before;
            const double next = alpha.a * now + alpha.b * before;
            before = now;
            now = next;
        }
    }
    return covariance;
}

void Background::fillBrain(std::size_t source, std::span<double> out, Philox random) const
{
    const double weight = std::sqrt((1.0 - kWhite) / static_cast<double>(kTimeConstants.size()));
    const double white = std::sqrt(kWhite);
    std::array<double, kTimeConstants.size()> state, pole, step;
    for (std::size_t k = 0; k < state.size(); ++k) {
        pole[k] = 1.0 - 1.0 / kTimeConstants[k];
        step[k] = weight * std::sqrt(1.0 - pole[k] * pole[k]);
        state[k] = weight * random.normal();
    }
    for (double &value : out) {
        value = white * random.normal();
        for (std::size_t k = 0; k < state.size(); ++k) {
            value += state[k];
            state[k] = pole[k] * state[k] + step[k] * random.normal();
        }
    }
    if (!m_alpha[source])
        return;
    const AlphaProcess alpha;
    const double scale = std::sqrt(kAlphaVariance);
    double before = random.normal();
    double now = alpha.lagOne * before + std::sqrt(1.0 - alpha.lagOne * alpha.lagOne) * random.normal();
    for (double &value : out) {
        value += scale * before;
        const double next = alpha.a * now + alpha.b * before + alpha.innovation * random.normal();
        before = now;
        now = next;
    }
}

void Background::fillBlinks(std::span<double> out, Philox random)
{
    std::fill(out.begin(), out.end(), 0.0);
    constexpr std::size_t kLength = 75; // 0.3 s
    std::size_t at = 0;
    while (true) {
        at += kSimRateHz + static_cast<std::size_t>(random.below(6 * kSimRateHz));
        if (at + kLength >= out.size())
            return;
        const double height = 120.0 * (0.7 + 0.6 * random.uniform());
        for (std::size_t k = 0; k < kLength; ++k) {
            const double u = static_cast<double>(k) / kLength;
            const double bump = 4.0 * u * (1.0 - u);
            out[at + k] += height * bump * bump * (1.0 + 0.5 * (1.0 - u));
        }
        at += kLength;
    }
}

void Background::fillLine(std::span<double> out, Philox random)
{
    double strength = 1.0;
    const auto phase = static_cast<std::size_t>(random.below(kLineWave.size()));
    for (std::size_t t = 0; t < out.size(); ++t) {
        if (t % kSimRateHz == 0)
            strength += 0.1 * (1.0 - strength) + 0.1 * random.normal();
        out[t] = 1.5 * strength * kLineWave[(t + phase) % kLineWave.size()];
    }
}

NdArray<double, 2> choleskyFactor(const NdArray<double, 2> &matrix)
{
    const std::size_t n = matrix.extent(0);
    NdArray<double, 2> factor({n, n});
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix(i, j);
            for (std::size_t k = 0; k < j; ++k)
                sum -= factor(i, k) * factor(j, k);
            if (i == j) {
                NG_ASSERT(sum > 0.0);
                factor(i, i) = std::sqrt(sum);
            } else {
                factor(i, j) = sum / factor(j, j);
            }
        }
    }
    return factor;
}

void choleskySolve(const NdArray<double, 2> &factor, std::span<double> x)
{
    const std::size_t n = factor.extent(0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            x[i] -= factor(i, k) * x[k];
        x[i] /= factor(i, i);
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            x[i] -= factor(k, i) * x[k];
        x[i] /= factor(i, i);
    }
}

NdArray<double, 2> inverseOf(const NdArray<double, 2> &matrix)
{
    const std::size_t n = matrix.extent(0);
    NdArray<double, 2> work = matrix, inverse({n, n});
    for (std::size_t i = 0; i < n; ++i)
        inverse(i, i) = 1.0;
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t r = column + 1; r < n; ++r) {
            if (std::abs(work(r, column)) > std::abs(work(pivot, column)))
                pivot = r;
        }
        NG_ASSERT(std::abs(work(pivot, column)) > 1e-12);
        std::swap_ranges(work.row(pivot).begin(), work.row(pivot).end(), work.row(column).begin());
        std::swap_ranges(inverse.row(pivot).begin(), inverse.row(pivot).end(), inverse.row(column).begin());
        const double scale = 1.0 / work(column, column);
        for (std::size_t k = 0; k < n; ++k) {
            work(column, k) *= scale;
            inverse(column, k) *= scale;
        }
        for (std::size_t r = 0; r < n; ++r) {
            const double factor = work(r, column);
            if (r == column || factor == 0.0)
                continue;
            for (std::size_t k = 0; k < n; ++k) {
                work(r, k) -= factor * work(column, k);
                inverse(r, k) -= factor * inverse(column, k);
            }
        }
    }
    return inverse;
}

} // namespace ng

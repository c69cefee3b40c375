// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/evoked.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace ng {

namespace {

constexpr double kPatternSpread = 0.25; // squared distance, see background.cpp
constexpr double kPatternBorder = 0.2;  // centres lie behind this
constexpr double kFirstOnset = 10.0;    // samples: 40 ms
constexpr double kBumpSamples = 50.0;   // 200 ms
constexpr double kLastOnset = 85.0;     // 340 ms
constexpr double kSharedStrength = 6.0; // d' of the response that all concepts share

/// A smooth bump of height 1 from 0 to 1, zero outside.
double bump(double u)
{
    if (u <= 0.0 || u >= 1.0)
        return 0.0;
    const double parabola = 4.0 * u * (1.0 - u);
    return parabola * parabola;
}

/// Latents: random directions of the embedding space, centred and made orthonormal over the concepts.
Result<NdArray<double, 2>> makeCodes(NdView<const float, 2> targets, std::size_t latents, Philox random)
{
    const std::size_t concepts = targets.extent(0), dim = targets.extent(1);
    NdArray<double, 2> columns({latents, concepts});
    for (std::size_t k = 0; k < latents; ++k) {
        const std::span<double> column = columns.row(k);
        std::vector<double> direction(dim);
        for (double &value : direction)
            value = random.normal();
        double mean = 0.0, scale = 0.0;
        for (std::size_t c = 0; c < concepts; ++c) {
            for (std::size_t d = 0; d < dim; ++d)
                column[c] += direction[d] * static_cast<double>(targets(c, d));
            mean += column[c] / static_cast<double>(concepts);
        }
        for (double &value : column) {
            value -= mean;
            scale += value * value;
        }
        // Twice, for what rounding leaves.
        for (std::size_t twice = 0; twice < 2; ++twice) {
            for (std::size_t l = 0; l < k; ++l) {
                double product = 0.0;
                for (std::size_t c = 0; c < concepts; ++c)
                    product += column[c] * columns(l, c);
                for (std::size_t c = 0; c < concepts; ++c)
                    column[c] -= product * columns(l, c) / static_cast<double>(concepts);
            }
        }
        double squares = 0.0;
        for (const double value : column)
            squares += value * value;
        if (!(squares > 1e-9 * scale) || !(scale > 0.0))
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "sim",
                    "The vectors of %1 concepts span fewer than %2 dimensions; lower the parameter latents or use another text encoder."),
                numberText(static_cast<std::int64_t>(concepts)), numberText(static_cast<std::int64_t>(latents)));
        for (double &value : column)
            value *= std::sqrt(static_cast<double>(concepts) / squares);
    }
    NdArray<double, 2> codes({concepts, latents});
    for (std::size_t k = 0; k < latents; ++k) {
        for (std::size_t c = 0; c < concepts; ++c)
            codes(c, k) = columns(k, c);
    }
    return codes;
}

double squaredDistance(const CapElectrode &a, const CapElectrode &b)
{
    const double x = a.x - b.x, y = a.y - b.y, z = a.z - b.z;
    return x * x + y * y + z * z;
}

/// Cholesky factor of the covariance of a brain source over the span of a trial.
NdArray<double, 2> spanFactor(const Background &background, std::size_t source)
{
    const std::vector<double> lags = background.autocovariance(source, kSpanSamples);
    NdArray<double, 2> covariance({kSpanSamples, kSpanSamples});
    for (std::size_t i = 0; i < kSpanSamples; ++i) {
        for (std::size_t j = 0; j < kSpanSamples; ++j)
            covariance(i, j) = lags[i > j ? i - j : j - i];
    }
    return choleskyFactor(covariance);
}

} // namespace

Result<EvokedModel> EvokedModel::make(const Background &background, NdView<const float, 2> targets, std::size_t latents,
                                      Philox random)
{
    EvokedModel model;
    NG_TRY_ASSIGN(model.m_codes, makeCodes(targets, latents, random.split("codes")));
    Philox draw = random.split("patterns");
    const std::size_t patterns = latents + 1;
    model.m_space = NdArray<double, 2>({patterns, kBrainSources});
    model.m_time = NdArray<double, 2>({patterns, kResponseSamples});
    std::vector<std::size_t> centres;
    for (std::size_t s = 0; s < kBrainSources; ++s) {
        if (background.place(s).y < kPatternBorder)
            centres.push_back(s);
    }
    for (std::size_t k = 0; k < patterns; ++k) {
        const CapElectrode &centre = background.place(centres[static_cast<std::size_t>(draw.below(centres.size()))]);
        const double sign = draw.below(2) == 0 ? 1.0 : -1.0;
        for (std::size_t s = 0; s < kBrainSources; ++s) {
            const double ratio = 1.0 + squaredDistance(background.place(s), centre) / kPatternSpread;
            model.m_space(k, s) = sign / (ratio * ratio);
        }
        const double share = latents > 1 ? static_cast<double>(k) / static_cast<double>(latents) : 0.5;
        const double start = kFirstOnset + (kLastOnset - kFirstOnset) * share;
        for (std::size_t t = 0; t < kResponseSamples; ++t)
            model.m_time(k, t) = bump((static_cast<double>(t) - start) / kBumpSamples);
    }
    // Two kinds of sources, with alpha and without, so two factors.
    NdArray<double, 2> factors[2];
    for (std::size_t s = 0; s < kBrainSources; ++s) {
        NdArray<double, 2> &factor = factors[background.hasAlpha(s) ? 1 : 0];
        if (factor.empty())
            factor = spanFactor(background, s);
    }
    NdArray<double, 3> whitened({patterns, 2, kSpanSamples}); // inverse covariance times each time course
    for (std::size_t k = 0; k < patterns; ++k) {
        for (std::size_t kind = 0; kind < 2; ++kind) {
            if (factors[kind].empty())
                continue;
            const std::span<double> row{&whitened(k, kind, 0U), kSpanSamples};
            for (std::size_t t = 0; t < kResponseSamples; ++t)
                row[kQuietSamples + t] = model.m_time(k, t);
            choleskySolve(factors[kind], row);
        }
    }
    const auto product = [&](std::size_t k, std::size_t l) {
        double sum = 0.0;
        for (std::size_t s = 0; s < kBrainSources; ++s) {
            double time = 0.0;
            for (std::size_t t = 0; t < kResponseSamples; ++t)
                time += whitened(k, background.hasAlpha(s) ? 1U : 0U, kQuietSamples + t) * model.m_time(l, t);
            sum += model.m_space(k, s) * model.m_space(l, s) * time;
        }
        return sum;
    };
    // Scaled so that a strength of 1 is a d' of 1 along each latent.
    for (std::size_t k = 0; k < patterns; ++k) {
        const double scale = (k == latents ? kSharedStrength : 1.0) / std::sqrt(product(k, k));
        for (double &value : model.m_space.row(k))
            value *= scale;
    }
    model.m_gram = NdArray<double, 2>({latents, latents});
    model.m_filters = NdArray<double, 3>({latents, kBrainSources, kSpanSamples});
    for (std::size_t k = 0; k < latents; ++k) {
        for (std::size_t l = 0; l < latents; ++l)
            model.m_gram(k, l) = product(k, l);
        model.m_offset.push_back(product(k, latents));
        for (std::size_t s = 0; s < kBrainSources; ++s) {
            for (std::size_t t = 0; t < kSpanSamples; ++t)
                model.m_filters(k, s, t) = model.m_space(k, s) * whitened(k, background.hasAlpha(s) ? 1U : 0U, t);
        }
    }
    return model;
}

void EvokedModel::addResponse(std::size_t source, std::size_t conceptIndex, double strength,
                              std::span<double> fromOnset) const
{
    NG_ASSERT(fromOnset.size() >= kResponseSamples);
    for (std::size_t k = 0; k <= latents(); ++k) {
        const double code = k == latents() ? 1.0 : strength * m_codes(conceptIndex, k);
        const double weight = code * m_space(k, source);
        for (std::size_t t = 0; t < kResponseSamples; ++t)
            fromOnset[t] += weight * m_time(k, t);
    }
}

std::vector<double> EvokedModel::observe(const NdArray<double, 2> &sources) const
{
    std::vector<double> statistics(latents());
    for (std::size_t k = 0; k < latents(); ++k) {
        double sum = -m_offset[k];
        for (std::size_t s = 0; s < kBrainSources; ++s) {
            for (std::size_t t = 0; t < kSpanSamples; ++t)
                sum += m_filters(k, s, t) * sources(s, t);
        }
        statistics[k] = sum;
    }
    return statistics;
}

std::vector<double> EvokedModel::scores(std::span<const double> statistics, double strength) const
{
    std::vector<double> scores(concepts());
    for (std::size_t c = 0; c < concepts(); ++c) {
        double linear = 0.0, energy = 0.0;
        for (std::size_t k = 0; k < latents(); ++k) {
            linear += m_codes(c, k) * statistics[k];
            for (std::size_t l = 0; l < latents(); ++l)
                energy += m_codes(c, k) * m_gram(k, l) * m_codes(c, l);
        }
        scores[c] = strength * linear - 0.5 * strength * strength * energy;
    }
    return scores;
}

double EvokedModel::expectedTop1(double strength, std::size_t trials, Philox random) const
{
    const std::size_t n = latents();
    NdArray<double, 2> covariance = m_gram;
    for (std::size_t k = 0; k < n; ++k)
        covariance(k, k) += 1e-9; // two latents may have drawn nearly the same pattern
    const NdArray<double, 2> factor = choleskyFactor(covariance);
    std::vector<double> energies(concepts());
    for (std::size_t c = 0; c < concepts(); ++c) {
        for (std::size_t k = 0; k < n; ++k) {
            for (std::size_t l = 0; l < n; ++l)
                energies[c] += m_codes(c, k) * m_gram(k, l) * m_codes(c, l);
        }
    }
    std::size_t right = 0;
    std::vector<double> noise(n), statistics(n);
    for (std::size_t trial = 0; trial < trials; ++trial) {
        const auto truth = static_cast<std::size_t>(random.below(concepts()));
        for (double &value : noise)
            value = random.normal();
        for (std::size_t k = 0; k < n; ++k) {
            statistics[k] = 0.0;
            for (std::size_t l = 0; l < n; ++l)
                statistics[k] += strength * m_gram(k, l) * m_codes(truth, l) + (l <= k ? factor(k, l) * noise[l] : 0.0);
        }
        std::size_t best = 0;
        double bestScore = 0.0;
        for (std::size_t c = 0; c < concepts(); ++c) {
            double score = -0.5 * strength * energies[c];
            for (std::size_t k = 0; k < n; ++k)
                score += m_codes(c, k) * statistics[k];
            if (c == 0 || score > bestScore) {
                best = c;
                bestScore = score;
            }
        }
        right += best == truth ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(trials);
}

} // namespace ng

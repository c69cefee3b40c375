// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/sim/background.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ng {

/// Times of a simulated trial, in samples.
inline constexpr std::size_t kQuietSamples = 50;     ///< without any response, before and after (0.2 s)
inline constexpr std::size_t kResponseSamples = 150; ///< from onset (0.6 s)
inline constexpr std::size_t kSpanSamples =
    kQuietSamples + kResponseSamples + kQuietSamples; ///< what the observer sees

/// What a concept evokes: a linear map of its embedding to a few latents, each with one spatial and one temporal pattern.
/// Latents are whitened over the concepts (a linear map too), so that similar embeddings give similar responses.
class EvokedModel
{
public:
    /// \param targets [concepts, dim], the embeddings
    /// \errors InvalidArgument where the vectors span fewer dimensions than asked for
    [[nodiscard]] static Result<EvokedModel> make(const Background &background, NdView<const float, 2> targets,
                                                  std::size_t latents, Philox random);

    [[nodiscard]] std::size_t concepts() const { return m_codes.extent(0); }
    [[nodiscard]] std::size_t latents() const { return m_codes.extent(1); }
    /// Latent values of the concepts, [concepts, latents], mean 0 and variance 1 each.
    [[nodiscard]] const NdArray<double, 2> &codes() const { return m_codes; }
    /// Information between latents, [latents, latents]: pattern k times inverse noise covariance times pattern l; 1 on the diagonal.
    [[nodiscard]] const NdArray<double, 2> &gram() const { return m_gram; }

    /// Adds to one brain source, from a trial's onset, what a concept evokes at a response of \p strength (d' per latent),
    /// and the response that all concepts share. \p strength 0: a trial not attended to.
    void addResponse(std::size_t source, std::size_t conceptIndex, double strength, std::span<double> fromOnset) const;

    /// Sufficient statistics of a trial: [latents] from brain sources [sources, kSpanSamples] that start kQuietSamples before onset.
    [[nodiscard]] std::vector<double> observe(const NdArray<double, 2> &sources) const;
    /// Log-likelihood of each concept but for a constant, for a response of \p strength.
    [[nodiscard]] std::vector<double> scores(std::span<const double> statistics, double strength) const;
    /// Share of trials that an observer with the true patterns and covariance names rightly, by \p trials drawn trials.
    [[nodiscard]] double expectedTop1(double strength, std::size_t trials, Philox random) const;

private:
    NdArray<double, 2> m_codes;   ///< [concepts, latents]
    NdArray<double, 2> m_space;   ///< [latents + 1, sources]; the last is the shared response
    NdArray<double, 2> m_time;    ///< [latents + 1, kResponseSamples]
    NdArray<double, 3> m_filters; ///< [latents, sources, kSpanSamples]: inverse covariance times pattern
    NdArray<double, 2> m_gram;
    std::vector<double> m_offset; ///< statistics of the shared response
};

} // namespace ng

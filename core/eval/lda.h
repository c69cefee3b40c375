// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"
#include "core/base/run_context.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ng {

/// Covariance shrunk towards a scaled identity with the analytic optimum.
/// \param x  [samples, features], centred by the caller or here per column
/// \return   covariance [features, features] and the shrinkage intensity in [0, 1]
/// \source   Ledoit & Wolf 2004; matches sklearn.covariance.ledoit_wolf 1.5
struct ShrunkCovariance {
    NdArray<double, 2> covariance;
    double shrinkage = 0.0;
};
[[nodiscard]] Result<ShrunkCovariance> ledoitWolf(NdView<const double, 2> x, const RunContext &ctx = {});

struct LdaSpec {
    std::optional<double>
        shrinkage; ///< in [0, 1]; absent: Ledoit-Wolf on the pooled within-class data, standardised per feature
};

/// Linear discriminant analysis with shrinkage and equal treatment of dual and primal form
/// (with more features than samples the solve happens in the span of the samples).
/// \source Blankertz et al. 2011; shrinkage matches sklearn.covariance.ledoit_wolf 1.5
/// Differs: scikit-learn's classifier shrinks each class's covariance on its own and then averages; with few trials a class
/// (200 concepts, 30 trials) that is far noisier than one intensity for the pooled data.
class Lda
{
public:
    /// \param x       [samples, features]
    /// \param labels  [samples], classes 0 .. classes-1, each with at least one sample
    /// \errors ShapeMismatch, InvalidArgument (a class without samples, one class only), Cancelled
    [[nodiscard]] static Result<Lda> fit(NdView<const float, 2> x, std::span<const std::size_t> labels,
                                         std::size_t classes, const LdaSpec &spec = {}, const RunContext &ctx = {});
    /// Log posterior up to a constant per sample: [samples, classes].
    [[nodiscard]] Result<NdArray<float, 2>> scores(NdView<const float, 2> x) const;

    [[nodiscard]] const NdArray<double, 2> &weights() const { return m_weights; }        ///< [classes, features]
    [[nodiscard]] const std::vector<double> &intercepts() const { return m_intercepts; } ///< [classes]
    [[nodiscard]] double shrinkage() const { return m_shrinkage; }
    [[nodiscard]] static Lda fromParts(NdArray<double, 2> weights, std::vector<double> intercepts, double shrinkage);

private:
    NdArray<double, 2> m_weights;
    std::vector<double> m_intercepts;
    double m_shrinkage = 0.0;
};

} // namespace ng

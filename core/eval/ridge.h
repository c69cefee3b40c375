// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"
#include "core/base/run_context.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ng {

/// Ridge regression with an unpenalised intercept, for one or many targets; primal or dual, whichever is smaller.
/// \source Hoerl & Kennard 1970; matches sklearn.linear_model.Ridge(solver="cholesky") 1.5
class Ridge
{
public:
    /// \param x      [samples, features]
    /// \param y      [samples, targets]
    /// \param alpha  penalty, > 0, in units of x squared
    [[nodiscard]] static Result<Ridge> fit(NdView<const float, 2> x, NdView<const float, 2> y, double alpha,
                                           const RunContext &ctx = {});
    /// Fits all \p alphas from one factorisation and keeps the one with the smallest mean squared error on the validation rows.
    [[nodiscard]] static Result<Ridge> fitBest(NdView<const float, 2> x, NdView<const float, 2> y,
                                               NdView<const float, 2> xValidation, NdView<const float, 2> yValidation,
                                               std::span<const double> alphas, const RunContext &ctx = {});
    [[nodiscard]] Result<NdArray<float, 2>> predict(NdView<const float, 2> x) const; ///< [samples, targets]

    [[nodiscard]] const NdArray<double, 2> &weights() const { return m_weights; }        ///< [targets, features]
    [[nodiscard]] const std::vector<double> &intercepts() const { return m_intercepts; } ///< [targets]
    [[nodiscard]] double alpha() const { return m_alpha; }
    [[nodiscard]] static Ridge fromParts(NdArray<double, 2> weights, std::vector<double> intercepts, double alpha);

private:
    NdArray<double, 2> m_weights;
    std::vector<double> m_intercepts;
    double m_alpha = 0.0;
};

} // namespace ng

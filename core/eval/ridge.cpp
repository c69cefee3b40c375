// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/ridge.h"

#include "core/base/text.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>

#include <cmath>
#include <limits>

namespace ng {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using ConstFloatMap = Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

Eigen::Index index(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

Matrix asDouble(NdView<const float, 2> x)
{
    return ConstFloatMap(x.data(), index(x.extent(0)), index(x.extent(1))).cast<double>();
}

Result<> checkPair(NdView<const float, 2> x, NdView<const float, 2> y)
{
    if (x.extent(0) != y.extent(0))
        return fail(ErrorCode::ShapeMismatch, NG_TR("eval", "There are %1 rows of features but %2 rows of targets."),
                    numberText(static_cast<std::int64_t>(x.extent(0))),
                    numberText(static_cast<std::int64_t>(y.extent(0))));
    if (x.extent(0) < 2 || x.extent(1) == 0 || y.extent(1) == 0)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("eval", "Ridge regression needs at least two items, one feature and one target."));
    for (const auto &values : {x.flat(), y.flat()})
        for (const float value : values)
            if (!std::isfinite(value))
                return fail(
                    ErrorCode::InvalidArgument,
                    NG_TR("eval",
                          "Features or targets hold a number that is not finite. Exclude the bad channels or items."));
    return {};
}

/// One eigendecomposition of the smaller Gram matrix serves every penalty.
struct Factorised {
    Matrix x; ///< centred [samples, features]
    Eigen::RowVectorXd meanX;
    Eigen::RowVectorXd meanY;
    Eigen::VectorXd eigenvalues;
    Matrix vectors;   ///< columns
    Matrix projected; ///< vectors' times right-hand side
    bool dual = false;

    Factorised(NdView<const float, 2> xs, NdView<const float, 2> ys)
    {
        x = asDouble(xs);
        Matrix y = asDouble(ys);
        meanX = x.colwise().mean();
        meanY = y.colwise().mean();
        x.rowwise() -= meanX;
        y.rowwise() -= meanY;
        dual = x.rows() < x.cols();
        const Matrix gram = dual ? Matrix(x * x.transpose()) : Matrix(x.transpose() * x);
        const Eigen::SelfAdjointEigenSolver<Matrix> solver(gram);
        eigenvalues = solver.eigenvalues().cwiseMax(0.0);
        vectors = solver.eigenvectors();
        projected = vectors.transpose() * (dual ? y : Matrix(x.transpose() * y));
    }

    /// [features, targets]
    [[nodiscard]] Matrix weights(double alpha) const
    {
        const Matrix inner = vectors * ((eigenvalues.array() + alpha).inverse().matrix().asDiagonal() * projected);
        return dual ? Matrix(x.transpose() * inner) : inner;
    }
};

Ridge made(const Factorised &f, const Matrix &w, double alpha)
{
    NdArray<double, 2> weights({static_cast<std::size_t>(w.cols()), static_cast<std::size_t>(w.rows())});
    Eigen::Map<Matrix>(weights.data(), w.cols(), w.rows()) = w.transpose();
    const Eigen::RowVectorXd intercept = f.meanY - f.meanX * w;
    return Ridge::fromParts(std::move(weights),
                            std::vector<double>(intercept.data(), intercept.data() + intercept.size()), alpha);
}

} // namespace

Result<Ridge> Ridge::fit(NdView<const float, 2> x, NdView<const float, 2> y, double alpha, const RunContext &ctx)
{
    NG_TRY(checkPair(x, y));
    if (!(alpha > 0.0) || !std::isfinite(alpha))
        return fail(ErrorCode::InvalidArgument, NG_TR("eval", "The ridge penalty must be a positive number."));
    NG_TRY(ctx.checkpoint());
    const Factorised f(x, y);
    NG_TRY(ctx.checkpoint());
    return made(f, f.weights(alpha), alpha);
}

Result<Ridge> Ridge::fitBest(NdView<const float, 2> x, NdView<const float, 2> y, NdView<const float, 2> xValidation,
                             NdView<const float, 2> yValidation, std::span<const double> alphas, const RunContext &ctx)
{
    NG_TRY(checkPair(x, y));
    if (alphas.empty() || xValidation.extent(0) == 0 || xValidation.extent(1) != x.extent(1)
        || yValidation.extent(1) != y.extent(1) || xValidation.extent(0) != yValidation.extent(0))
        return fail(
            ErrorCode::ShapeMismatch,
            NG_TR("eval",
                  "Choosing the ridge penalty needs penalties and validation items of the same features and targets."));
    NG_TRY(ctx.checkpoint());
    const Factorised f(x, y);
    Matrix xv = asDouble(xValidation);
    xv.rowwise() -= f.meanX;
    Matrix yv = asDouble(yValidation);
    yv.rowwise() -= f.meanY;
    double best = std::numeric_limits<double>::infinity();
    Ridge kept;
    for (const double alpha : alphas) {
        NG_TRY(ctx.checkpoint());
        if (!(alpha > 0.0))
            return fail(ErrorCode::InvalidArgument, NG_TR("eval", "The ridge penalty must be a positive number."));
        const Matrix w = f.weights(alpha);
        const double error = (xv * w - yv).squaredNorm();
        if (error < best) {
            best = error;
            kept = made(f, w, alpha);
        }
    }
    return kept;
}

Result<NdArray<float, 2>> Ridge::predict(NdView<const float, 2> x) const
{
    if (x.extent(1) != m_weights.extent(1))
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("eval", "The regression was fitted on %1 features but is given %2."),
                    numberText(static_cast<std::int64_t>(m_weights.extent(1))),
                    numberText(static_cast<std::int64_t>(x.extent(1))));
    const std::size_t targets = m_weights.extent(0);
    const Eigen::Map<const Matrix> weights(m_weights.data(), index(targets), index(x.extent(1)));
    const Eigen::Map<const Eigen::VectorXd> intercepts(m_intercepts.data(), index(targets));
    NdArray<float, 2> out({x.extent(0), targets});
    for (std::size_t i = 0; i < x.extent(0); ++i) {
        const Eigen::VectorXd row =
            Eigen::Map<const Eigen::VectorXf>(x.row(i).data(), index(x.extent(1))).cast<double>();
        const Eigen::VectorXd value = weights * row + intercepts;
        for (std::size_t t = 0; t < targets; ++t)
            out(i, t) = static_cast<float>(value[index(t)]);
    }
    return out;
}

Ridge Ridge::fromParts(NdArray<double, 2> weights, std::vector<double> intercepts, double alpha)
{
    NG_ASSERT(weights.extent(0) == intercepts.size());
    Ridge ridge;
    ridge.m_weights = std::move(weights);
    ridge.m_intercepts = std::move(intercepts);
    ridge.m_alpha = alpha;
    return ridge;
}

} // namespace ng

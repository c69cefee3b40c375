// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/lda.h"

#include "core/base/text.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace ng {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXd;
using ConstFloatMap = Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

Eigen::Index index(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

/// Ledoit-Wolf intensity of centred rows \p x, from the Gram matrix of whichever side is smaller.
/// With S = X'X/n, mu = tr(S)/p:  beta = (sum_i |x_i|^4 / n - |S|^2) / n,  delta = |S|^2 - p mu^2,  intensity = min(beta, delta) / delta.
double ledoitWolfIntensity(const Matrix &x)
{
    const double n = static_cast<double>(x.rows());
    const double p = static_cast<double>(x.cols());
    const Vector norms = x.rowwise().squaredNorm();
    const double mu = norms.sum() / n / p;
    double squared = 0.0; // Frobenius norm of S, squared
    if (x.rows() < x.cols())
        squared = (x * x.transpose()).squaredNorm() / (n * n);
    else
        squared = (x.transpose() * x).squaredNorm() / (n * n);
    const double delta = squared - p * mu * mu;
    const double beta = (norms.squaredNorm() / n - squared) / n;
    if (delta <= 0.0)
        return 1.0; // already a scaled identity
    return std::clamp(std::min(beta, delta) / delta, 0.0, 1.0);
}

Result<> checkFit(NdView<const float, 2> x, std::span<const std::size_t> labels, std::size_t classes,
                  std::vector<std::size_t> &counts)
{
    if (x.extent(0) != labels.size())
        return fail(ErrorCode::ShapeMismatch, NG_TR("eval", "There are %1 rows of features but %2 labels."),
                    numberText(static_cast<std::int64_t>(x.extent(0))),
                    numberText(static_cast<std::int64_t>(labels.size())));
    if (classes < 2)
        return fail(ErrorCode::InvalidArgument, NG_TR("eval", "A discriminant needs at least two classes."));
    counts.assign(classes, 0);
    for (const std::size_t label : labels) {
        if (label >= classes)
            return fail(ErrorCode::InvalidArgument, NG_TR("eval", "Label %1 is outside the %2 classes."),
                        numberText(static_cast<std::int64_t>(label)), numberText(static_cast<std::int64_t>(classes)));
        counts[label] += 1;
    }
    for (std::size_t c = 0; c < classes; ++c)
        if (counts[c] == 0)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("eval", "Class %1 has no training item. Use a split that keeps every class in training."),
                        numberText(static_cast<std::int64_t>(c)));
    for (const float value : x.flat())
        if (!std::isfinite(value))
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("eval",
                              "The features hold a number that is not finite. Exclude the bad channels or items."));
    return {};
}

/// (1 - s) Z'Z/n + s mu I applied inversely to the columns of \p right, in the span of the rows where that is smaller.
Matrix solveShrunk(const Matrix &z, double shrinkage, const Matrix &right)
{
    const double n = static_cast<double>(z.rows());
    const double p = static_cast<double>(z.cols());
    const double mu = z.squaredNorm() / n / p;
    // A floor keeps the system solvable for data without any spread.
    const double ridge = std::max(shrinkage * mu, 1e-12 * std::max(mu, 1e-300));
    const double scale = (1.0 - shrinkage) / n;
    if (z.rows() >= z.cols()) {
        Matrix covariance = scale * (z.transpose() * z);
        covariance.diagonal().array() += ridge;
        return covariance.ldlt().solve(right);
    }
    // Woodbury: (a Z'Z + r I)^-1 B = (B - Z' (Z Z' + r/a I)^-1 Z B) / r
    if (scale <= 0.0)
        return right / ridge;
    Matrix gram = z * z.transpose();
    gram.diagonal().array() += ridge / scale;
    return (right - z.transpose() * gram.ldlt().solve(z * right)) / ridge;
}

} // namespace

Result<ShrunkCovariance> ledoitWolf(NdView<const double, 2> x, const RunContext &ctx)
{
    if (x.extent(0) < 1 || x.extent(1) < 1)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("eval", "A covariance needs at least one sample and one feature."));
    NG_TRY(ctx.checkpoint());
    Matrix centred = Eigen::Map<const Matrix>(x.data(), index(x.extent(0)), index(x.extent(1)));
    centred.rowwise() -= centred.colwise().mean().eval();
    const double intensity = ledoitWolfIntensity(centred);
    ShrunkCovariance result{NdArray<double, 2>({x.extent(1), x.extent(1)}), intensity};
    Eigen::Map<Matrix> out(result.covariance.data(), index(x.extent(1)), index(x.extent(1)));
    out = centred.transpose() * centred / static_cast<double>(centred.rows());
    const double mu = out.trace() / static_cast<double>(out.rows());
    out *= 1.0 - intensity;
    out.diagonal().array() += intensity * mu;
    return result;
}

Result<Lda> Lda::fit(NdView<const float, 2> x, std::span<const std::size_t> labels, std::size_t classes,
                     const LdaSpec &spec, const RunContext &ctx)
{
    std::vector<std::size_t> counts;
    NG_TRY(checkFit(x, labels, classes, counts));
    NG_TRY(ctx.checkpoint());
    const Eigen::Index rows = index(x.extent(0));
    const Eigen::Index features = index(x.extent(1));
    Matrix z = ConstFloatMap(x.data(), rows, features).cast<double>();

    Matrix means = Matrix::Zero(index(classes), features);
    for (Eigen::Index i = 0; i < rows; ++i)
        means.row(index(labels[static_cast<std::size_t>(i)])) += z.row(i);
    for (std::size_t c = 0; c < classes; ++c)
        means.row(index(c)) /= static_cast<double>(counts[c]);
    for (Eigen::Index i = 0; i < rows; ++i)
        z.row(i) -= means.row(index(labels[static_cast<std::size_t>(i)]));
    NG_TRY(ctx.checkpoint());

    // Features are standardised within classes, so that shrinking towards a scaled identity treats channels of
    // different gain alike; the scale is undone in the weights.
    Eigen::RowVectorXd deviation = (z.colwise().squaredNorm() / static_cast<double>(rows)).cwiseSqrt();
    const double floor = deviation.maxCoeff() > 0.0 ? deviation.maxCoeff() * 1e-12 : 1.0;
    deviation = deviation.unaryExpr([floor](double d) { return d > floor ? d : 1.0; });
    z.array().rowwise() /= deviation.array();
    Matrix scaledMeans = means.array().rowwise() / deviation.array();

    Lda lda;
    lda.m_shrinkage = spec.shrinkage ? std::clamp(*spec.shrinkage, 0.0, 1.0) : ledoitWolfIntensity(z);
    NG_TRY(ctx.checkpoint());
    const Matrix solved = solveShrunk(z, lda.m_shrinkage, scaledMeans.transpose()); // [features, classes]
    NG_TRY(ctx.checkpoint());

    lda.m_weights = NdArray<double, 2>({classes, x.extent(1)});
    Eigen::Map<Matrix> weights(lda.m_weights.data(), index(classes), features);
    weights = solved.transpose().array().rowwise() / deviation.array();
    lda.m_intercepts.resize(classes);
    for (std::size_t c = 0; c < classes; ++c) {
        const double prior = static_cast<double>(counts[c]) / static_cast<double>(rows);
        lda.m_intercepts[c] = std::log(prior) - 0.5 * scaledMeans.row(index(c)).dot(solved.col(index(c)));
    }
    return lda;
}

Result<NdArray<float, 2>> Lda::scores(NdView<const float, 2> x) const
{
    if (x.extent(1) != m_weights.extent(1))
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("eval", "The discriminant was fitted on %1 features but is given %2."),
                    numberText(static_cast<std::int64_t>(m_weights.extent(1))),
                    numberText(static_cast<std::int64_t>(x.extent(1))));
    const std::size_t classes = m_weights.extent(0);
    NdArray<float, 2> out({x.extent(0), classes});
    const Eigen::Map<const Matrix> weights(m_weights.data(), index(classes), index(x.extent(1)));
    const Eigen::Map<const Vector> intercepts(m_intercepts.data(), index(classes));
    for (std::size_t i = 0; i < x.extent(0); ++i) {
        const Vector row = Eigen::Map<const Eigen::VectorXf>(x.row(i).data(), index(x.extent(1))).cast<double>();
        const Vector score = weights * row + intercepts;
        for (std::size_t c = 0; c < classes; ++c)
            out(i, c) = static_cast<float>(score[index(c)]);
    }
    return out;
}

Lda Lda::fromParts(NdArray<double, 2> weights, std::vector<double> intercepts, double shrinkage)
{
    NG_ASSERT(weights.extent(0) == intercepts.size());
    Lda lda;
    lda.m_weights = std::move(weights);
    lda.m_intercepts = std::move(intercepts);
    lda.m_shrinkage = shrinkage;
    return lda;
}

} // namespace ng

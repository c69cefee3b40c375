// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/regression.h"

#include "core/base/text.h"
#include "core/eval/resampling.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace ng {

namespace {

/// Pearson r and R^2 of one target over chosen rows, accumulated in double.
struct Agreement {
    double r = 0.0;
    double r2 = 0.0;
};

Agreement agreement(NdView<const float, 2> predicted, NdView<const float, 2> truth, std::size_t target,
                    std::span<const std::size_t> predictedRows, std::span<const std::size_t> truthRows)
{
    const double n = static_cast<double>(truthRows.size());
    double meanP = 0.0;
    double meanT = 0.0;
    for (std::size_t i = 0; i < truthRows.size(); ++i) {
        meanP += predicted(predictedRows[i], target);
        meanT += truth(truthRows[i], target);
    }
    meanP /= n;
    meanT /= n;
    double pp = 0.0, tt = 0.0, pt = 0.0, residual = 0.0;
    for (std::size_t i = 0; i < truthRows.size(); ++i) {
        const double p = predicted(predictedRows[i], target);
        const double t = truth(truthRows[i], target);
        pp += (p - meanP) * (p - meanP);
        tt += (t - meanT) * (t - meanT);
        pt += (p - meanP) * (t - meanT);
        residual += (t - p) * (t - p);
    }
    Agreement a;
    a.r = pp > 0.0 && tt > 0.0 ? pt / std::sqrt(pp * tt) : 0.0;
    a.r2 = tt > 0.0 ? 1.0 - residual / tt : 0.0;
    return a;
}

using Choice = double Agreement::*;

double meanOver(NdView<const float, 2> predicted, NdView<const float, 2> truth,
                std::span<const std::size_t> predictedRows, std::span<const std::size_t> truthRows, Choice choice)
{
    double sum = 0.0;
    for (std::size_t t = 0; t < truth.extent(1); ++t)
        sum += agreement(predicted, truth, t, predictedRows, truthRows).*choice;
    return sum / static_cast<double>(truth.extent(1));
}

} // namespace

double pearson(std::span<const float> a, std::span<const float> b)
{
    NG_ASSERT(a.size() == b.size());
    if (a.empty())
        return 0.0;
    std::vector<std::size_t> rows(a.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return agreement(NdView<const float, 2>(a.data(), {a.size(), 1}), NdView<const float, 2>(b.data(), {b.size(), 1}),
                     0, rows, rows)
        .r;
}

Result<MetricSet> evaluateRegression(NdView<const float, 2> predicted, NdView<const float, 2> truth,
                                     const EvaluationSpec &spec, std::size_t blockItems)
{
    if (predicted.shape() != truth.shape())
        return fail(ErrorCode::ShapeMismatch, NG_TR("eval", "Predictions are [%1, %2] but the truth is [%3, %4]."),
                    numberText(static_cast<std::int64_t>(predicted.extent(0))),
                    numberText(static_cast<std::int64_t>(predicted.extent(1))),
                    numberText(static_cast<std::int64_t>(truth.extent(0))),
                    numberText(static_cast<std::int64_t>(truth.extent(1))));
    const std::size_t n = truth.extent(0);
    if (n < 3 || truth.extent(1) == 0)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("eval", "A correlation needs at least three items and one target."));
    const std::size_t block = std::clamp<std::size_t>(blockItems, 1, n);
    std::vector<std::size_t> rows(n);
    std::iota(rows.begin(), rows.end(), std::size_t{0});

    MetricSet set;
    for (const auto &[name, choice] :
         {std::pair<const char *, Choice>{"pearson_r", &Agreement::r}, {"r2", &Agreement::r2}}) {
        Metric metric;
        metric.name = name;
        metric.n = n;
        metric.value = meanOver(predicted, truth, rows, rows, choice);
        std::tie(metric.low, metric.high) =
            blockBootstrap(n, block, spec.bootstrap, spec.confidence, Philox(spec.seed).split("bootstrap"),
                           [&, choice = choice](std::span<const std::size_t> chosen) {
                               return meanOver(predicted, truth, chosen, chosen, choice);
                           });
        metric.chance = 0.0;
        metric.chanceFormula = "0 (no relation; predicting the mean)";
        // Turning the truth against the predictions keeps how each depends on its neighbours.
        const std::size_t least = std::min(block, n / 2);
        const std::size_t shifts = n - 2 * least + 1;
        if (spec.permutations > 0 && least >= 1 && shifts >= 2) {
            Philox random = Philox(spec.seed).split("circular-shift");
            const std::size_t rounds = std::min(spec.permutations, shifts);
            const std::vector<std::size_t> order = permutation(shifts, random);
            std::size_t exceeding = 0;
            std::vector<std::size_t> turned(n);
            for (std::size_t round = 0; round < rounds; ++round) {
                const std::size_t shift = least + order[round];
                for (std::size_t i = 0; i < n; ++i)
                    turned[i] = (i + shift) % n;
                exceeding += meanOver(predicted, truth, rows, turned, choice) >= metric.value - 1e-12 ? 1U : 0U;
            }
            metric.permutations = rounds;
            metric.p = (1.0 + static_cast<double>(exceeding)) / (1.0 + static_cast<double>(rounds));
        }
        set.metrics.push_back(std::move(metric));
    }
    return set;
}

} // namespace ng

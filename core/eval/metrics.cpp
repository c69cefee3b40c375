// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/metrics.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/eval/resampling.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>

namespace ng {

namespace {

/// How many candidates beat the truth of a query, and how many tie with it (the truth itself not counted).
struct Standing {
    std::size_t better = 0;
    std::size_t tied = 0;
};

Result<> checkInputs(NdView<const float, 2> scores, std::span<const std::size_t> truth)
{
    if (scores.extent(0) != truth.size())
        return fail(ErrorCode::ShapeMismatch, NG_TR("eval", "There are %1 rows of scores but %2 true answers."),
                    numberText(static_cast<std::int64_t>(scores.extent(0))),
                    numberText(static_cast<std::int64_t>(truth.size())));
    for (std::size_t q = 0; q < truth.size(); ++q)
        if (truth[q] >= scores.extent(1))
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("eval", "The true answer of query %1 is candidate %2, but there are only %3 candidates."),
                        numberText(static_cast<std::int64_t>(q)), numberText(static_cast<std::int64_t>(truth[q])),
                        numberText(static_cast<std::int64_t>(scores.extent(1))));
    return {};
}

Standing standingOf(std::span<const float> row, std::size_t truth)
{
    const float own = row[truth];
    if (std::isnan(own))
        return {row.size() - 1, 0};
    Standing standing;
    // NaN compares false both ways, so a candidate without a score never beats the truth.
    for (const float score : row) {
        standing.better += score > own ? 1U : 0U;
        standing.tied += score == own ? 1U : 0U;
    }
    standing.tied -= 1;
    return standing;
}

double rankOf(const Standing &standing)
{
    return 1.0 + static_cast<double>(standing.better) + static_cast<double>(standing.tied) / 2.0;
}

/// Probability that the truth is among the first k when the tied are ordered at random.
double hitOf(const Standing &standing, std::size_t k)
{
    if (standing.better >= k)
        return 0.0;
    const auto places = static_cast<double>(k - standing.better);
    return std::min(1.0, places / static_cast<double>(standing.tied + 1));
}

/// Mean of 1/rank over the places that the tied occupy.
double reciprocalOf(const Standing &standing)
{
    double sum = 0.0;
    for (std::size_t place = 0; place <= standing.tied; ++place)
        sum += 1.0 / static_cast<double>(standing.better + 1 + place);
    return sum / static_cast<double>(standing.tied + 1);
}

std::vector<Standing> standingsOf(NdView<const float, 2> scores, std::span<const std::size_t> truth)
{
    std::vector<Standing> standings(truth.size());
    for (std::size_t q = 0; q < truth.size(); ++q)
        standings[q] = standingOf(scores.row(q), truth[q]);
    return standings;
}

std::vector<std::size_t> histogramOf(std::span<const double> ranks, std::size_t candidates)
{
    if (candidates == 0)
        return {};
    const std::size_t bins = candidates <= 100 ? candidates : 50;
    std::vector<std::size_t> histogram(bins, 0);
    for (const double rank : ranks) {
        const double at = (rank - 1.0) / static_cast<double>(candidates) * static_cast<double>(bins);
        histogram[std::min(bins - 1, static_cast<std::size_t>(at))] += 1;
    }
    return histogram;
}

/// One quantity of a standing, its name, chance and whether more is better.
struct Quantity {
    std::string name;
    std::function<double(const Standing &)> of;
    double chance = 0.0;
    std::string chanceFormula;
    bool moreIsBetter = true;
};

std::vector<Quantity> quantitiesOf(const EvaluationSpec &spec, std::size_t candidates)
{
    std::vector<Quantity> quantities;
    for (const std::size_t k : spec.topK) {
        if (k == 0 || (k >= candidates && k != 1))
            continue; // top-k of k candidates is always 1 and says nothing
        const std::string number = numberText(static_cast<std::int64_t>(k));
        quantities.push_back({"top" + number, [k](const Standing &s) { return hitOf(s, k); }, chanceTopK(k, candidates),
                              number + " / candidates", true});
    }
    quantities.push_back({"mrr", reciprocalOf, chanceMrr(candidates), "harmonic(candidates) / candidates", true});
    quantities.push_back(
        {"mean_rank", rankOf, (static_cast<double>(candidates) + 1.0) / 2.0, "(candidates + 1) / 2", false});
    return quantities;
}

/// Standing of every candidate of a row as if it were the truth; sorted once, so that all permutations share it.
void standingsOfRow(std::span<const float> row, std::vector<std::size_t> &order, std::vector<Standing> &standings)
{
    const auto key = [&](std::size_t c) {
        return std::isnan(row[c]) ? -std::numeric_limits<float>::infinity() : row[c];
    };
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) > key(b); });
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from + 1;
        while (to < order.size() && key(order[to]) == key(order[from]))
            ++to;
        for (std::size_t i = from; i < to; ++i)
            standings[order[i]] =
                std::isnan(row[order[i]]) ? Standing{row.size() - 1, 0} : Standing{from, to - from - 1};
        from = to;
    }
}

/// [queries, permutations]: what is the truth of a query in each permutation. What belongs to one query lies together; it is
/// shuffled a few permutations at a time, so that a line of the cache is written at once.
std::vector<std::uint32_t> shuffledTruths(std::span<const std::size_t> truth, const EvaluationSpec &spec)
{
    constexpr std::size_t kAtOnce = 16;
    const std::size_t queries = truth.size(), permutations = spec.permutations;
    std::vector<std::uint32_t> out(permutations * queries), part(kAtOnce * queries);
    Philox random = Philox(spec.seed).split("permutation");
    for (std::size_t from = 0; from < permutations; from += kAtOnce) {
        const std::size_t count = std::min(kAtOnce, permutations - from);
        for (std::size_t i = 0; i < count; ++i) {
            const std::span<std::uint32_t> one(part.data() + i * queries, queries);
            std::transform(truth.begin(), truth.end(), one.begin(),
                           [](std::size_t t) { return static_cast<std::uint32_t>(t); });
            shuffle(one, random);
        }
        for (std::size_t q = 0; q < queries; ++q) {
            for (std::size_t i = 0; i < count; ++i)
                out[q * permutations + from + i] = part[i * queries + q];
        }
    }
    return out;
}

/// Counts permutations of the truth among queries that do at least as well, for all quantities at once.
std::vector<std::size_t> exceedances(NdView<const float, 2> scores, std::span<const std::size_t> truth,
                                     const std::vector<Quantity> &quantities, std::span<const double> observed,
                                     const EvaluationSpec &spec)
{
    const std::size_t queries = truth.size();
    const std::size_t candidates = scores.extent(1);
    const std::vector<std::uint32_t> shuffled = shuffledTruths(truth, spec);
    NdArray<double, 2> sums({quantities.size(), spec.permutations});
    std::vector<std::size_t> order(candidates);
    std::vector<Standing> standings(candidates);
    std::vector<double> values(candidates);
    for (std::size_t q = 0; q < queries; ++q) {
        standingsOfRow(scores.row(q), order, standings);
        const std::uint32_t *const drawn = shuffled.data() + q * spec.permutations;
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            std::transform(standings.begin(), standings.end(), values.begin(), quantities[i].of);
            const std::span<double> sum = sums.row(i);
            for (std::size_t round = 0; round < spec.permutations; ++round)
                sum[round] += values[drawn[round]];
        }
    }
    std::vector<std::size_t> count(quantities.size(), 0);
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        for (const double sum : sums.row(i)) {
            const double mean = sum / static_cast<double>(queries);
            count[i] +=
                (quantities[i].moreIsBetter ? mean >= observed[i] - 1e-12 : mean <= observed[i] + 1e-12) ? 1U : 0U;
        }
    }
    return count;
}

} // namespace

Result<std::vector<double>> ranksOfTruth(NdView<const float, 2> scores, std::span<const std::size_t> truth)
{
    NG_TRY(checkInputs(scores, truth));
    std::vector<double> ranks(truth.size());
    for (std::size_t q = 0; q < truth.size(); ++q)
        ranks[q] = rankOf(standingOf(scores.row(q), truth[q]));
    return ranks;
}

Result<std::vector<double>> topKHits(NdView<const float, 2> scores, std::span<const std::size_t> truth, std::size_t k)
{
    NG_TRY(checkInputs(scores, truth));
    std::vector<double> hits(truth.size());
    for (std::size_t q = 0; q < truth.size(); ++q)
        hits[q] = hitOf(standingOf(scores.row(q), truth[q]), k);
    return hits;
}

const Metric *MetricSet::find(std::string_view name) const
{
    const auto found = std::find_if(metrics.begin(), metrics.end(), [&](const Metric &m) { return m.name == name; });
    return found == metrics.end() ? nullptr : &*found;
}

Result<MetricSet> evaluateRetrieval(NdView<const float, 2> scores, std::span<const std::size_t> truth,
                                    const EvaluationSpec &spec, std::span<const std::size_t> groups)
{
    NG_TRY(checkInputs(scores, truth));
    if (!groups.empty() && groups.size() != truth.size())
        return fail(ErrorCode::ShapeMismatch, NG_TR("eval", "There are %1 group numbers but %2 queries."),
                    numberText(static_cast<std::int64_t>(groups.size())),
                    numberText(static_cast<std::int64_t>(truth.size())));
    if (truth.empty())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("eval", "There is nothing to evaluate: no query is in the test set."));
    if (!(spec.confidence > 0.0 && spec.confidence < 1.0))
        return fail(ErrorCode::InvalidArgument, NG_TR("eval", "The confidence must lie between 0 and 1."));

    MetricSet set;
    set.candidates = scores.extent(1);
    const std::vector<Standing> standings = standingsOf(scores, truth);
    std::vector<double> ranks(standings.size());
    std::transform(standings.begin(), standings.end(), ranks.begin(), rankOf);
    set.rankHistogram = histogramOf(ranks, set.candidates);

    const std::vector<Quantity> quantities = quantitiesOf(spec, set.candidates);
    std::vector<double> observed;
    NdArray<double, 2> all({quantities.size(), standings.size()});
    for (std::size_t i = 0; i < quantities.size(); ++i)
        std::transform(standings.begin(), standings.end(), all.row(i).begin(), quantities[i].of);
    const auto intervals = bootstrapMeans(std::as_const(all).view(), groups, spec.bootstrap, spec.confidence,
                                          Philox(spec.seed).split("bootstrap"));
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Quantity &quantity = quantities[i];
        const std::span<const double> values = all.row(i);
        Metric metric;
        metric.name = quantity.name;
        metric.n = values.size();
        metric.value = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        std::tie(metric.low, metric.high) = intervals[i];
        metric.chance = quantity.chance;
        metric.chanceFormula = quantity.chanceFormula;
        observed.push_back(metric.value);
        set.metrics.push_back(std::move(metric));
    }
    if (spec.permutations > 0) {
        const std::vector<std::size_t> exceeding = exceedances(scores, truth, quantities, observed, spec);
        for (std::size_t i = 0; i < exceeding.size(); ++i) {
            set.metrics[i].p =
                (1.0 + static_cast<double>(exceeding[i])) / (1.0 + static_cast<double>(spec.permutations));
            set.metrics[i].permutations = spec.permutations;
        }
    }
    return set;
}

} // namespace ng

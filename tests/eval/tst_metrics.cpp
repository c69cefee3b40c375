// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/eval/metrics.h"
#include "core/eval/resampling.h"
#include "tests/eval/golden.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace ng;
using namespace ng::test;

TEST_CASE("ranks with ties equal scipy.stats.rankdata(average)")
{
    const Json &golden = evalGolden()["ranks"];
    const auto scores = floatMatrixOf(golden["scores"]);
    const auto ranks = ranksOfTruth(scores.view(), indicesOf(golden["truth"]));
    NG_REQUIRE_RESULT(ranks);
    NG_CHECK_ARRAYS(std::span<const double>(*ranks), std::span<const double>(numbersOf(golden["ranks"])), {0.0, 0.0});
}

TEST_CASE("a scorer that says the same of everything is at chance, never first")
{
    const NdArray<float, 2> constant({3, 10}, 0.5F);
    const std::array<std::size_t, 3> truth{0, 4, 9};
    const auto set = evaluateRetrieval(constant.view(), truth, {});
    NG_REQUIRE_RESULT(set);
    CHECK(set->find("top1")->value == doctest::Approx(0.1));
    CHECK(set->find("top5")->value == doctest::Approx(0.5));
    CHECK(set->find("mrr")->value == doctest::Approx(chanceMrr(10)));
    CHECK(set->find("mean_rank")->value == doctest::Approx(5.5));
    CHECK(*set->find("top1")->p == doctest::Approx(1.0));
}

TEST_CASE("a missing score loses against every other")
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const NdArray<float, 2> scores({2, 3}, std::vector<float>{nan, 0.0F, -1.0F, nan, -5.0F, nan});
    const std::array<std::size_t, 2> truth{0, 1};
    const auto ranks = ranksOfTruth(scores.view(), truth);
    NG_REQUIRE_RESULT(ranks);
    CHECK((*ranks)[0] == 3.0);
    CHECK((*ranks)[1] == 1.0);
}

TEST_CASE("a perfect scorer has top-1 one and the smallest p that the permutations allow")
{
    NdArray<float, 2> scores({20, 4});
    std::vector<std::size_t> truth;
    for (std::size_t q = 0; q < 20; ++q) {
        truth.push_back(q % 4);
        scores(q, q % 4) = 1.0F;
    }
    EvaluationSpec spec;
    spec.permutations = 199;
    const auto set = evaluateRetrieval(scores.view(), truth, spec);
    NG_REQUIRE_RESULT(set);
    const Metric &top1 = *set->find("top1");
    CHECK(top1.value == 1.0);
    CHECK(top1.low == 1.0);
    CHECK(top1.n == 20);
    CHECK(*top1.p == doctest::Approx(1.0 / 200.0));
    CHECK(set->find("top5") == nullptr); // five of four candidates says nothing
    CHECK(std::accumulate(set->rankHistogram.begin(), set->rankHistogram.end(), std::size_t{0}) == 20);
    CHECK(set->rankHistogram.front() == 20);
}

TEST_CASE("permutation p of a random scorer is spread over (0, 1]")
{
    Philox random(3);
    int small = 0;
    for (int trial = 0; trial < 40; ++trial) {
        NdArray<float, 2> scores({30, 5});
        std::vector<std::size_t> truth(30);
        for (float &score : scores.flat())
            score = static_cast<float>(random.normal());
        for (std::size_t &t : truth)
            t = static_cast<std::size_t>(random.below(5));
        EvaluationSpec spec;
        spec.bootstrap = 10;
        spec.permutations = 99;
        const auto set = evaluateRetrieval(scores.view(), truth, spec);
        NG_REQUIRE_RESULT(set);
        small += *set->find("mrr")->p <= 0.2 ? 1 : 0;
    }
    CHECK(small >= 1);
    CHECK(small <= 18); // binomial(40, 0.2) exceeds 18 with probability 1e-4
}

TEST_CASE("dependent queries in one group widen the interval")
{
    std::vector<double> values;
    std::vector<std::size_t> groups;
    for (std::size_t g = 0; g < 10; ++g)
        for (int i = 0; i < 20; ++i) {
            values.push_back(g % 2 == 0 ? 1.0 : 0.0);
            groups.push_back(g);
        }
    const auto alone = bootstrapMean(values, {}, 500, 0.95, Philox(1));
    const auto grouped = bootstrapMean(values, groups, 500, 0.95, Philox(1));
    CHECK(grouped.second - grouped.first > 2.0 * (alone.second - alone.first));
    CHECK(alone.first < 0.5);
    CHECK(alone.second > 0.5);
}

TEST_CASE("the bootstrap interval covers the true mean about as often as it says")
{
    Philox random(11);
    int covered = 0;
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<double> values(50);
        for (double &value : values)
            value = random.uniform() < 0.3 ? 1.0 : 0.0;
        const auto [low, high] = bootstrapMean(values, {}, 300, 0.95, Philox(static_cast<std::uint64_t>(trial)));
        covered += low <= 0.3 && 0.3 <= high ? 1 : 0;
    }
    CHECK(covered >= 176); // 95 % of 200 less four standard deviations
}

TEST_CASE("chance by formula")
{
    CHECK(chanceTopK(5, 1654) == doctest::Approx(0.00302).epsilon(0.002));
    CHECK(chanceMrr(1654) == doctest::Approx(0.00483).epsilon(0.002));
    CHECK(chanceTopK(9, 4) == 1.0);
}

TEST_CASE("exact chance intervals equal scipy.stats.binom.interval")
{
    for (const Json &golden : evalGolden()["binomial"].items()) {
        const auto [low, high] = exactChanceInterval(static_cast<std::size_t>(golden["n"].toInt()),
                                                     golden["p"].toDouble(), golden["level"].toDouble());
        CHECK(low == doctest::Approx(golden["low"].toDouble()));
        CHECK(high == doctest::Approx(golden["high"].toDouble()));
    }
}

TEST_CASE("percentiles equal numpy.quantile")
{
    const Json &golden = evalGolden()["percentile"];
    auto values = numbersOf(golden["values"]);
    std::sort(values.begin(), values.end());
    const auto expected = numbersOf(golden["expected"]);
    const auto fractions = numbersOf(golden["fractions"]);
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(percentileOfSorted(values, fractions[i]) == doctest::Approx(expected[i]).epsilon(1e-12));
}

TEST_CASE("shapes that do not fit and empty sets are refused")
{
    const NdArray<float, 2> scores({2, 3});
    const std::array<std::size_t, 2> outside{0, 3};
    const std::array<std::size_t, 3> tooMany{0, 1, 2};
    NG_CHECK_ERROR(ranksOfTruth(scores.view(), outside), ErrorCode::ShapeMismatch);
    NG_CHECK_ERROR(topKHits(scores.view(), tooMany, 1), ErrorCode::ShapeMismatch);
    const NdArray<float, 2> none({0, 3});
    NG_CHECK_ERROR(evaluateRetrieval(none.view(), {}, {}), ErrorCode::InvalidArgument);
}

TEST_CASE("metrics survive the way to JSON and back")
{
    NdArray<float, 2> scores({6, 3});
    const std::array<std::size_t, 6> truth{0, 1, 2, 0, 1, 2};
    for (std::size_t q = 0; q < 6; ++q)
        scores(q, (truth[q] + (q > 3 ? 1U : 0U)) % 3) = 1.0F;
    const auto set = evaluateRetrieval(scores.view(), truth, {});
    NG_REQUIRE_RESULT(set);
    const auto text = parseJson(toJson(*set).dump());
    NG_REQUIRE_RESULT(text);
    const auto back = metricSetFromJson(*text);
    NG_REQUIRE_RESULT(back);
    CHECK(toJson(*back) == toJson(*set));
    NG_CHECK_ERROR(metricSetFromJson(Json::object()), ErrorCode::CorruptData);
}

TEST_CASE("bootstrap: several quantities at once and counted shares equal one quantity after the other")
{
    Philox draw(7);
    for (const bool grouped : {false, true}) {
        constexpr std::size_t kItems = 173, kQuantities = 3, kResamples = 50;
        NdArray<double, 2> values({kQuantities, kItems});
        std::vector<std::size_t> groups;
        for (std::size_t i = 0; i < kItems; ++i) {
            for (std::size_t j = 0; j < kQuantities; ++j)
                values(j, i) = draw.normal();
            if (grouped)
                groups.push_back(3 * static_cast<std::size_t>(draw.below(31))); // numbers with holes
        }
        const auto together = bootstrapMeans(std::as_const(values).view(), groups, kResamples, 0.95, Philox(5));
        for (std::size_t j = 0; j < kQuantities; ++j) {
            // As it is defined: groups in order of their numbers, each resample as many of them as there are.
            std::map<std::size_t, std::pair<double, double>> sums;
            for (std::size_t i = 0; i < kItems; ++i) {
                auto &[sum, count] = sums[grouped ? groups[i] : i];
                sum += values(j, i);
                count += 1.0;
            }
            std::vector<std::pair<double, double>> list;
            for (const auto &[group, sum] : sums)
                list.push_back(sum);
            Philox random(5);
            std::vector<double> means;
            for (std::size_t round = 0; round < kResamples; ++round) {
                double sum = 0.0, count = 0.0;
                for (std::size_t i = 0; i < list.size(); ++i) {
                    const auto &[s, c] = list[static_cast<std::size_t>(random.below(list.size()))];
                    sum += s;
                    count += c;
                }
                means.push_back(sum / count);
            }
            std::sort(means.begin(), means.end());
            CHECK(together[j].first == percentileOfSorted(means, (1.0 - 0.95) / 2.0));
            CHECK(together[j].second == percentileOfSorted(means, 1.0 - (1.0 - 0.95) / 2.0));
            CHECK(together[j] == bootstrapMean(values.row(j), groups, kResamples, 0.95, Philox(5)));
        }
    }
    constexpr std::size_t kItems = 211, kThresholds = 6;
    std::vector<std::uint16_t> first;
    NdArray<double, 2> has({kThresholds, kItems});
    for (std::size_t i = 0; i < kItems; ++i) {
        first.push_back(static_cast<std::uint16_t>(draw.below(kThresholds + 1)));
        for (std::size_t t = 0; t < kThresholds; ++t)
            has(t, i) = first[i] <= t ? 1.0 : 0.0;
    }
    CHECK(bootstrapShares(first, kThresholds, 80, 0.95, Philox(2))
          == bootstrapMeans(std::as_const(has).view(), {}, 80, 0.95, Philox(2)));
}

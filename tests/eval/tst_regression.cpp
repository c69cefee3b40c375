// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/eval/regression.h"
#include "tests/eval/golden.h"
#include "tests/support/result_checks.h"

using namespace ng;
using namespace ng::test;

TEST_CASE("Pearson r equals scipy.stats.pearsonr")
{
    const Json &golden = evalGolden()["pearson"];
    std::vector<float> a, b;
    for (const double value : numbersOf(golden["a"]))
        a.push_back(static_cast<float>(value));
    for (const double value : numbersOf(golden["b"]))
        b.push_back(static_cast<float>(value));
    CHECK(pearson(a, b) == doctest::Approx(golden["r"].toDouble()).epsilon(1e-12));
    const std::vector<float> constant(a.size(), 1.0F);
    CHECK(pearson(a, constant) == 0.0);
}

TEST_CASE("slow series that only look alike are not significant")
{
    // Two independent random walks correlate strongly; the circular shift knows it.
    Philox random(5);
    int significant = 0;
    for (int trial = 0; trial < 20; ++trial) {
        NdArray<float, 2> a({200, 1});
        NdArray<float, 2> b({200, 1});
        float x = 0.0F, y = 0.0F;
        for (std::size_t i = 0; i < 200; ++i) {
            a(i, 0) = x += static_cast<float>(random.normal());
            b(i, 0) = y += static_cast<float>(random.normal());
        }
        EvaluationSpec spec;
        spec.bootstrap = 20;
        const auto set = evaluateRegression(a.view(), b.view(), spec, 10);
        NG_REQUIRE_RESULT(set);
        significant += *set->find("pearson_r")->p < 0.01 ? 1 : 0;
    }
    CHECK(significant <= 3);
}

TEST_CASE("a good prediction has r near one, a tight interval and a small p")
{
    Philox random(6);
    NdArray<float, 2> truth({300, 2});
    NdArray<float, 2> predicted({300, 2});
    for (std::size_t i = 0; i < truth.size(); ++i) {
        truth.flat()[i] = static_cast<float>(random.normal());
        predicted.flat()[i] = truth.flat()[i] + 0.1F * static_cast<float>(random.normal());
    }
    const auto set = evaluateRegression(predicted.view(), truth.view(), {}, 5);
    NG_REQUIRE_RESULT(set);
    CHECK(set->find("pearson_r")->value > 0.98);
    CHECK(set->find("r2")->value > 0.95);
    CHECK(*set->find("pearson_r")->p < 0.02);
    CHECK(set->find("pearson_r")->low > 0.97);
    NG_CHECK_ERROR(evaluateRegression(predicted.view(), NdArray<float, 2>({300, 1}).view(), {}),
                   ErrorCode::ShapeMismatch);
}

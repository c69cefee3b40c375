// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/lda.h"
#include "core/eval/ridge.h"
#include "tests/eval/golden.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace ng;
using namespace ng::test;

TEST_CASE("Ledoit-Wolf covariance equals scikit-learn")
{
    for (const Json &golden : evalGolden()["ledoit_wolf"].items()) {
        const auto x = matrixOf(golden["x"]);
        const auto shrunk = ledoitWolf(x.view());
        NG_REQUIRE_RESULT(shrunk);
        CHECK(shrunk->shrinkage == doctest::Approx(golden["shrinkage"].toDouble()).epsilon(1e-9));
        NG_CHECK_ARRAYS(shrunk->covariance.flat(), matrixOf(golden["covariance"]).flat(), {1e-12, 1e-9});
    }
}

TEST_CASE("shrinkage LDA equals scikit-learn's shrinkage and a plain solve, in primal and dual form")
{
    for (const Json &golden : evalGolden()["lda"].items()) {
        const auto x = floatMatrixOf(golden["x"]);
        const auto labels = indicesOf(golden["labels"]);
        const std::size_t classes = golden["differences"].items().front().size() + 1;
        const auto lda = Lda::fit(x.view(), labels, classes);
        NG_REQUIRE_RESULT(lda);
        const auto scores = lda->scores(floatMatrixOf(golden["new"]).view());
        NG_REQUIRE_RESULT(scores);
        const auto expected = matrixOf(golden["differences"]);
        CHECK(lda->shrinkage() == doctest::Approx(golden["shrinkage"].toDouble()).epsilon(1e-9));
        for (std::size_t i = 0; i < expected.extent(0); ++i)
            for (std::size_t c = 0; c + 1 < classes; ++c) // scores are float32
                CHECK((*scores)(i, c + 1) - (*scores)(i, 0)
                      == doctest::Approx(expected(i, c)).epsilon(1e-4).scale(1.0));
    }
}

TEST_CASE("LDA with more features than samples equals the full solve")
{
    const Json &golden = evalGolden()["lda"].items()[1];
    const auto x = floatMatrixOf(golden["x"]);
    const auto labels = indicesOf(golden["labels"]);
    // Each row twice makes the primal form with the same covariance as the dual form of single rows.
    NdArray<float, 2> doubled({2 * x.extent(0), x.extent(1)});
    std::vector<std::size_t> doubledLabels;
    for (std::size_t i = 0; i < doubled.extent(0); ++i) {
        std::copy_n(x.row(i % x.extent(0)).data(), x.extent(1), doubled.row(i).data());
        doubledLabels.push_back(labels[i % x.extent(0)]);
    }
    const LdaSpec fixed{.shrinkage = 0.3};
    const auto dual = Lda::fit(x.view(), labels, 2, fixed);
    const auto primal = Lda::fit(doubled.view(), doubledLabels, 2, fixed);
    NG_REQUIRE_RESULT(dual);
    NG_REQUIRE_RESULT(primal);
    NG_CHECK_ARRAYS(dual->weights().flat(), primal->weights().flat(), {1e-10, 1e-8});
}

TEST_CASE("LDA refuses what it cannot fit")
{
    const NdArray<float, 2> x({4, 2}, std::vector<float>{1, 2, 3, 4, 5, 6, 7, 9});
    const std::array<std::size_t, 4> onlyFirst{0, 0, 0, 0};
    NG_CHECK_ERROR(Lda::fit(x.view(), onlyFirst, 2), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(Lda::fit(x.view(), std::span(onlyFirst).first(3), 2), ErrorCode::ShapeMismatch);
    NdArray<float, 2> bad = x;
    bad(0, 0) = std::numeric_limits<float>::quiet_NaN();
    const std::array<std::size_t, 4> labels{0, 1, 0, 1};
    NG_CHECK_ERROR(Lda::fit(bad.view(), labels, 2), ErrorCode::InvalidArgument);
    StopSource stop;
    stop.requestStop();
    NG_CHECK_ERROR(Lda::fit(x.view(), labels, 2, {}, RunContext(stop)), ErrorCode::Cancelled);
}

TEST_CASE("a feature without spread has no weight and breaks nothing")
{
    NdArray<float, 2> x({6, 2});
    std::vector<std::size_t> labels;
    for (std::size_t i = 0; i < 6; ++i) {
        x(i, 0) = 5.0F;
        x(i, 1) = static_cast<float>(i % 2) * 2.0F + 0.1F * static_cast<float>(i);
        labels.push_back(i % 2);
    }
    const auto lda = Lda::fit(x.view(), labels, 2);
    NG_REQUIRE_RESULT(lda);
    const auto scores = lda->scores(x.view());
    NG_REQUIRE_RESULT(scores);
    for (std::size_t i = 0; i < 6; ++i)
        CHECK(((*scores)(i, 1) > (*scores)(i, 0)) == (labels[i] == 1));
}

TEST_CASE("ridge equals scikit-learn in primal and dual form")
{
    for (const Json &golden : evalGolden()["ridge"].items()) {
        const auto x = floatMatrixOf(golden["x"]);
        const auto y = floatMatrixOf(golden["y"]);
        const auto ridge = Ridge::fit(x.view(), y.view(), golden["alpha"].toDouble());
        NG_REQUIRE_RESULT(ridge);
        const auto predicted = ridge->predict(floatMatrixOf(golden["new"]).view());
        NG_REQUIRE_RESULT(predicted);
        NG_CHECK_ARRAYS(predicted->flat(), floatMatrixOf(golden["predicted"]).flat(),
                        {2e-6, 1e-6}); // output is float32
    }
}

TEST_CASE("the penalty is the one that does best on the validation rows")
{
    const Json &golden = evalGolden()["ridge"].items()[1];
    const auto x = floatMatrixOf(golden["x"]);
    const auto y = floatMatrixOf(golden["y"]);
    const std::array<double, 5> alphas{1e-3, 1e-1, 1.0, 10.0, 1e5};
    const auto best = Ridge::fitBest(x.view(), y.view(), x.view(), y.view(), alphas);
    NG_REQUIRE_RESULT(best);
    CHECK(best->alpha() == 1e-3); // on the training rows themselves the smallest penalty fits best
    NG_CHECK_ERROR(Ridge::fit(x.view(), y.view(), 0.0), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(Ridge::fitBest(x.view(), y.view(), x.view(), y.view(), {}), ErrorCode::ShapeMismatch);
}

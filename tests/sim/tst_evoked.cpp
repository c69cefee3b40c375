// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/evoked.h"

#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace ng;

namespace {

NdArray<float, 2> vectors(std::size_t count, std::size_t dim)
{
    NdArray<float, 2> targets({count, dim});
    Philox random(8);
    random.fillNormal(targets.flat());
    return targets;
}

} // namespace

TEST_CASE("evoked: codes are a linear map of the vectors, white over the concepts")
{
    const Background background{Philox(1)};
    const auto targets = vectors(30, 40);
    const auto model = EvokedModel::make(background, targets.view(), 6, Philox(2));
    NG_REQUIRE_RESULT(model);
    const auto &codes = model->codes();
    for (std::size_t k = 0; k < 6; ++k) {
        for (std::size_t l = 0; l < 6; ++l) {
            double product = 0.0, mean = 0.0;
            for (std::size_t c = 0; c < 30; ++c) {
                product += codes(c, k) * codes(c, l) / 30.0;
                mean += codes(c, k) / 30.0;
            }
            CHECK(product == doctest::Approx(k == l ? 1.0 : 0.0).epsilon(1e-9).scale(1.0));
            CHECK(std::abs(mean) < 1e-12);
        }
    }
    // A concept half way between two others has the code half way between theirs.
    auto between = targets;
    for (std::size_t d = 0; d < 40; ++d)
        between(2U, d) = 0.5F * (between(0U, d) + between(1U, d));
    const auto linear = EvokedModel::make(background, between.view(), 6, Philox(2));
    for (std::size_t k = 0; k < 6; ++k)
        CHECK(linear->codes()(2, k)
              == doctest::Approx(0.5 * (linear->codes()(0, k) + linear->codes()(1, k))).epsilon(1e-5).scale(1.0));
}

TEST_CASE("evoked: vectors of too few dimensions are refused")
{
    const Background background{Philox(1)};
    NG_CHECK_ERROR(EvokedModel::make(background, vectors(30, 3).view(), 6, Philox(2)), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(EvokedModel::make(background, NdArray<float, 2>({30, 8}).view(), 2, Philox(2)),
                   ErrorCode::InvalidArgument);
}

TEST_CASE("evoked: statistics without noise are those of the concept")
{
    const Background background{Philox(1)};
    const auto model = EvokedModel::make(background, vectors(20, 16).view(), 4, Philox(2));
    NG_REQUIRE_RESULT(model);
    NdArray<double, 2> sources({kBrainSources, kSpanSamples});
    for (std::size_t s = 0; s < kBrainSources; ++s)
        model->addResponse(s, 7, 3.0, sources.row(s).subspan(kQuietSamples));
    const auto statistics = model->observe(sources);
    for (std::size_t k = 0; k < 4; ++k) {
        double expected = 0.0;
        for (std::size_t l = 0; l < 4; ++l)
            expected += 3.0 * model->gram()(k, l) * model->codes()(7, l);
        CHECK(statistics[k] == doctest::Approx(expected).epsilon(1e-9));
        CHECK(model->gram()(k, k) == doctest::Approx(1.0));
    }
    const auto scores = model->scores(statistics, 3.0);
    CHECK(std::max_element(scores.begin(), scores.end()) - scores.begin() == 7);
}

TEST_CASE("evoked: statistics of noise have the covariance of the observer's theory")
{
    const Background background{Philox(1)};
    const auto model = EvokedModel::make(background, vectors(20, 16).view(), 3, Philox(2));
    NG_REQUIRE_RESULT(model);
    NdArray<double, 2> sources({kBrainSources, kSpanSamples});
    std::vector<double> mean(3, 0.0), square(3, 0.0);
    constexpr std::size_t kDraws = 600;
    for (std::size_t draw = 0; draw < kDraws; ++draw) {
        for (std::size_t s = 0; s < kBrainSources; ++s) {
            background.fillBrain(s, sources.row(s), Philox(5).split("draw", draw * 100 + s));
            model->addResponse(s, 0, 0.0, sources.row(s).subspan(kQuietSamples)); // the shared response alone
        }
        const auto statistics = model->observe(sources);
        for (std::size_t k = 0; k < 3; ++k) {
            mean[k] += statistics[k] / kDraws;
            square[k] += statistics[k] * statistics[k] / kDraws;
        }
    }
    for (std::size_t k = 0; k < 3; ++k) {
        CHECK(std::abs(mean[k]) < 0.2);                                         // 1 / sqrt(600) is 0.04
        CHECK(square[k] == doctest::Approx(model->gram()(k, k)).epsilon(0.25)); // sqrt(2 / 600) is 0.06
    }
}

TEST_CASE("evoked: the expected score rises from chance to one")
{
    const Background background{Philox(1)};
    const auto model = EvokedModel::make(background, vectors(50, 32).view(), 8, Philox(2));
    NG_REQUIRE_RESULT(model);
    CHECK(model->expectedTop1(1e-6, 20'000, Philox(3)) == doctest::Approx(0.02).epsilon(0.3));
    const double middle = model->expectedTop1(2.0, 4000, Philox(3));
    CHECK(middle > 0.2);
    CHECK(middle < 0.98);
    CHECK(model->expectedTop1(30.0, 2000, Philox(3)) > 0.99);
}

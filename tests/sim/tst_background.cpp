// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/background.h"

#include "core/data/electrodes.h"
#include "core/sim/concept_list.h"

#include <doctest/doctest.h>

#include <cmath>
#include <set>

using namespace ng;

TEST_CASE("background: the cap is the built-in one, rounded")
{
    for (const CapElectrode &electrode : cap63()) {
        CAPTURE(electrode.label);
        const auto position = standardPosition(electrode.label);
        REQUIRE(position);
        CHECK(std::abs((*position)[0] / 0.095 - electrode.x) < 6e-4);
        CHECK(std::abs((*position)[1] / 0.095 - electrode.y) < 6e-4);
        CHECK(std::abs((*position)[2] / 0.095 - electrode.z) < 6e-4);
    }
    CHECK(cap63()[0].label == "Fp1");
    CHECK(cap63()[62].label == "O2");
}

TEST_CASE("background: mixing and unmixing undo each other")
{
    const Background background{Philox(3)};
    double worst = 0.0;
    for (std::size_t i = 0; i < kCapChannels; ++i) {
        for (std::size_t j = 0; j < kCapChannels; ++j) {
            double sum = 0.0;
            for (std::size_t k = 0; k < kCapChannels; ++k)
                sum += background.unmixing()(i, k) * background.mixing()(k, j);
            worst = std::max(worst, std::abs(sum - (i == j ? 1.0 : 0.0)));
        }
    }
    CHECK(worst < 1e-9);
}

TEST_CASE("background: what is drawn has the covariance that is promised")
{
    const Background background{Philox(3)};
    bool withAlpha = false;
    for (const std::size_t source : {std::size_t{5}, kBrainSources - 1}) {
        withAlpha = withAlpha || background.hasAlpha(source);
        std::vector<double> x(400'000);
        background.fillBrain(source, x, Philox(4).split("x", source));
        const auto promised = background.autocovariance(source, 40);
        for (const std::size_t lag :
             {std::size_t{0}, std::size_t{1}, std::size_t{4}, std::size_t{12}, std::size_t{25}, std::size_t{39}}) {
            double sum = 0.0;
            for (std::size_t t = lag; t < x.size(); ++t)
                sum += x[t] * x[t - lag];
            CAPTURE(lag);
            // Four standard errors of a process with a correlation time of some tens of samples.
            CHECK(std::abs(sum / static_cast<double>(x.size() - lag) - promised[lag]) < 0.03);
        }
    }
    CHECK(withAlpha);
    CHECK(!background.hasAlpha(0));
}

TEST_CASE("background: Cholesky factor and solution")
{
    NdArray<double, 2> matrix({3, 3}, std::vector<double>{4, 2, 1, 2, 5, 3, 1, 3, 6});
    const auto factor = choleskyFactor(matrix);
    std::vector<double> x{4 + 4 + 3, 2 + 10 + 9, 1 + 6 + 18}; // matrix times (1, 2, 3)
    choleskySolve(factor, x);
    CHECK(x[0] == doctest::Approx(1.0));
    CHECK(x[1] == doctest::Approx(2.0));
    CHECK(x[2] == doctest::Approx(3.0));
}

TEST_CASE("concepts: the built-in list")
{
    const auto list = conceptList();
    CHECK(list.size() >= 200);
    std::set<std::string> names, categories;
    for (const ConceptEntry &entry : list) {
        CHECK(names.insert(entry.name).second);
        categories.insert(entry.category);
        CHECK(entry.caption.find(entry.name) != std::string::npos);
    }
    CHECK(categories.size() >= 20);
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/regression.h"
#include "core/eval/surrogates.h"

#include <doctest/doctest.h>

#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

using namespace ng;

namespace {

/// Plain discrete Fourier transform: an oracle that shares nothing with the library in use.
std::vector<std::complex<double>> plainTransform(std::span<const float> x)
{
    std::vector<std::complex<double>> out(x.size() / 2 + 1);
    for (std::size_t k = 0; k < out.size(); ++k)
        for (std::size_t i = 0; i < x.size(); ++i)
            out[k] += static_cast<double>(x[i])
                * std::polar(1.0,
                             -2.0 * std::numbers::pi * static_cast<double>(k * i % x.size())
                                 / static_cast<double>(x.size()));
    return out;
}

NdArray<float, 2> mixedNoise(std::size_t samples)
{
    Philox random(9);
    NdArray<float, 2> x({2, samples});
    float slow = 0.0F;
    for (std::size_t i = 0; i < samples; ++i) {
        slow = 0.9F * slow + static_cast<float>(random.normal());
        x(0, i) = slow + 2.0F;
        x(1, i) = 0.5F * slow + 0.2F * static_cast<float>(random.normal());
    }
    return x;
}

} // namespace

TEST_CASE("surrogates keep power and cross spectrum and lose the waveform")
{
    for (const std::size_t samples : {64, 75, 1, 2}) {
        const NdArray<float, 2> x = mixedNoise(samples);
        Philox random(1);
        const NdArray<float, 2> y = phaseRandomised(x.view(), random);
        const auto x0 = plainTransform(x.row(0)), x1 = plainTransform(x.row(1));
        const auto y0 = plainTransform(y.row(0)), y1 = plainTransform(y.row(1));
        for (std::size_t k = 0; k < x0.size(); ++k) {
            CHECK(std::norm(y0[k]) == doctest::Approx(std::norm(x0[k])).epsilon(1e-4).scale(1.0));
            CHECK(std::abs(y0[k] * std::conj(y1[k]) - x0[k] * std::conj(x1[k]))
                  < 1e-3 * (1.0 + std::abs(x0[k] * x1[k])));
        }
        if (samples > 10)
            CHECK(std::abs(pearson(x.row(0), y.row(0))) < 0.7);
    }
}

TEST_CASE("the same seed makes the same surrogate, another seed another")
{
    const NdArray<float, 2> x = mixedNoise(50);
    Philox a(1), b(1), c(2);
    const auto first = phaseRandomised(x.view(), a);
    const auto again = phaseRandomised(x.view(), b);
    const auto other = phaseRandomised(x.view(), c);
    CHECK(std::equal(first.flat().begin(), first.flat().end(), again.flat().begin()));
    CHECK_FALSE(std::equal(first.flat().begin(), first.flat().end(), other.flat().begin()));
}

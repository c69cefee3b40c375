// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/stft.h"
#include "core/signal/welch.h"
#include "tests/signal/golden.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace ng;
using namespace ng::test;

namespace {

template<class T>
NdArray<T, 2> inputs(std::size_t count)
{
    NdArray<T, 2> out({2, count});
    for (std::size_t c = 0; c < 2; ++c) {
        for (std::size_t n = 0; n < count; ++n)
            out(c, n) = static_cast<T>(goldenSample(n, c));
    }
    return out;
}

template<class T>
void checkStft(const std::string &name, const StftSpec &spec, double tolerance)
{
    CAPTURE(name);
    const NdArray<T, 2> x = inputs<T>(300);
    const auto actual = stft<T>(x.view(), 250.0, spec);
    NG_REQUIRE_RESULT(actual);
    const Golden re = golden("stft/" + name + "/re"), im = golden("stft/" + name + "/im");
    REQUIRE(actual->values.size() == re.values.size());
    CHECK(actual->values.extent(2) == re.shape[2]);
    double worst = 0.0;
    for (std::size_t i = 0; i < re.values.size(); ++i) {
        worst = std::max(worst, std::abs(static_cast<double>(actual->values.data()[i].real()) - re.values[i]));
        worst = std::max(worst, std::abs(static_cast<double>(actual->values.data()[i].imag()) - im.values[i]));
    }
    CHECK(worst < tolerance);
    const Golden f = golden("stft/" + name + "/f"), t = golden("stft/" + name + "/t");
    NG_CHECK_ARRAYS(std::span<const double>(actual->frequenciesHz), std::span<const double>(f.values),
                    {.absolute = 1e-12});
    for (std::size_t i = 0; i < t.values.size(); ++i)
        CHECK(static_cast<double>(actual->centres[i]) / 250.0 == doctest::Approx(t.values[i]).epsilon(1e-12));
}

} // namespace

TEST_CASE("STFT equals SciPy's in double and single precision")
{
    // 1e-9 is the project's tolerance for float64; float32: 64 terms of up to 1.5 / 32 with 6e-8 relative each.
    const StftSpec plain{.window = 64, .hop = 32}, dense{.window = 64, .hop = 10, .fft = 80},
        odd{.window = 50, .hop = 37, .kind = WindowKind::Hamming};
    checkStft<double>("default", plain, 1e-12);
    checkStft<double>("hop", dense, 1e-12);
    checkStft<double>("odd", odd, 1e-12);
    checkStft<float>("default", plain, 1e-6);
    checkStft<float>("hop", dense, 1e-6);
    checkStft<float>("odd", odd, 1e-6);
}

TEST_CASE("STFT of little or wrong input")
{
    const NdArray<double, 2> one({1, 1}, std::vector{1.0});
    const auto result = stft<double>(one.view(), 250.0, {.window = 16, .hop = 8});
    NG_REQUIRE_RESULT(result);
    CHECK(result->centres.size() == 2);
    NG_CHECK_ERROR(stft<double>(NdArray<double, 2>({1, 0}).view(), 250.0, {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(stft<double>(one.view(), 250.0, {.window = 16, .hop = 0}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(stft<double>(one.view(), 250.0, {.window = 16, .hop = 17}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(stft<double>(one.view(), 250.0, {.window = 16, .hop = 8, .fft = 8}), ErrorCode::InvalidArgument);
    StopSource stop;
    stop.requestStop();
    NG_CHECK_ERROR(stft<double>(one.view(), 250.0, {}, RunContext(stop)), ErrorCode::Cancelled);
}

TEST_CASE("Welch's density equals SciPy's")
{
    const std::pair<const char *, WelchSpec> cases[] = {{"default", {}},
                                                        {"hop", {.window = 100, .hop = 25, .fft = 128}},
                                                        {"odd",
                                                         {.window = 125, .hop = 115, .kind = WindowKind::Boxcar}}};
    for (const auto &[name, spec] : cases) {
        CAPTURE(name);
        const Golden f = golden(std::string("welch/") + name + "/f"), p = golden(std::string("welch/") + name + "/p");
        const auto exact = welch<double>(inputs<double>(560).view(), 250.0, spec);
        NG_REQUIRE_RESULT(exact);
        NG_CHECK_ARRAYS(std::span<const double>(exact->density.flat()), std::span<const double>(p.values),
                        {.absolute = 1e-18, .relative = 1e-9});
        NG_CHECK_ARRAYS(std::span<const double>(exact->frequenciesHz), std::span<const double>(f.values),
                        {.absolute = 1e-12});
        const auto single = welch<float>(inputs<float>(560).view(), 250.0, spec);
        NG_REQUIRE_RESULT(single);
        NG_CHECK_ARRAYS(std::span<const double>(single->density.flat()), std::span<const double>(p.values),
                        {.absolute = 1e-9, .relative = 2e-5});
    }
}

TEST_CASE("Welch of a source: pieces give what the array gives; no window crosses a gap; bad windows are left out")
{
    const std::size_t channels[] = {0, 1};
    const WelchSpec spec{.window = 100, .hop = 1};
    const SignalPtr source = goldenSource(2, 70000, Rate::hertz(250));
    const auto streamed = welch(*source, channels, {0, 70000}, spec);
    NG_REQUIRE_RESULT(streamed);
    const auto whole = welch<float>(inputs<float>(70000).view(), 250.0, spec);
    NG_CHECK_ARRAYS(std::span<const double>(streamed->density.flat()), std::span<const double>(whole->density.flat()),
                    {.relative = 1e-11});
    CHECK(streamed->windows[0] == 69901);

    const SignalPtr gaps = goldenSegments(2, {150, 99, 100}, Rate::hertz(250));
    const auto apart = welch(*gaps, channels, {0, 349}, {.window = 100, .hop = 50});
    NG_REQUIRE_RESULT(apart);
    CHECK(apart->windows[1] == 3);
    NG_CHECK_ERROR(welch(*gaps, channels, {0, 349}, {.window = 200, .hop = 50}), ErrorCode::InvalidArgument);

    NdArray<double, 2> x = inputs<double>(560);
    x(0, 5) = std::numeric_limits<double>::quiet_NaN();
    const auto left = welch<double>(x.view(), 250.0, {});
    CHECK(left->windows[0] == left->windows[1] - 1);
    CHECK(std::isfinite(left->density(0, 3)));
    for (std::size_t n = 0; n < 560; n += 10)
        x(0, n) = std::numeric_limits<double>::infinity();
    const auto none = welch<double>(x.view(), 250.0, {});
    CHECK(std::isnan(none->density(0, 3)));
    CHECK(std::isfinite(none->density(1, 3)));
}

TEST_CASE("band power sums bins once and adds up")
{
    const auto spectrum = welch<double>(inputs<double>(560).view(), 250.0, {.window = 250, .hop = 125});
    const auto power = bandPower(*spectrum, standardBands());
    NG_REQUIRE_RESULT(power);
    NG_CHECK_ARRAYS(std::span<const double>(power->flat()), std::span<const double>(golden("bands").values),
                    {.relative = 1e-9});
    const auto wide = bandPower(*spectrum, {{"all", 1.0, 45.0}});
    double sum = 0.0;
    for (std::size_t b = 0; b < 5; ++b)
        sum += (*power)(0, b);
    CHECK((*wide)(0, 0) == doctest::Approx(sum).epsilon(1e-12));
    NG_CHECK_ERROR(bandPower(*spectrum, {{"narrow", 1.1, 1.2}}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(bandPower(*spectrum, {{"high", 100.0, 200.0}}), ErrorCode::InvalidArgument);
}

TEST_CASE("bands as text")
{
    const auto bands = parseBands("slow:0.5-4, mu:8-12.5");
    NG_REQUIRE_RESULT(bands);
    CHECK(*bands == std::vector<Band>{{"slow", 0.5, 4.0}, {"mu", 8.0, 12.5}});
    CHECK(parseBands("standard")->size() == 5);
    for (const char *wrong : {"", "alpha", "alpha:8", "alpha:13-8", ":1-2", "a:-1-2", "a:1-x"})
        NG_CHECK_ERROR(parseBands(wrong), ErrorCode::InvalidArgument);
}

TEST_CASE("periodic windows equal SciPy's")
{
    for (const WindowKind kind : {WindowKind::Hann, WindowKind::Hamming}) {
        const Golden expected = golden("window/" + std::string(windowName(kind)));
        NG_CHECK_ARRAYS(std::span<const double>(makeWindow(kind, 21)), std::span<const double>(expected.values),
                        {.absolute = 1e-15});
    }
    NG_CHECK_ERROR(windowFromName("kaiser"), ErrorCode::InvalidArgument);
}

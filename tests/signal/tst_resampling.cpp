// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/resample_node.h"
#include "core/signal/slice_node.h"
#include "tests/signal/golden.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace ng;
using namespace ng::test;

TEST_CASE("resampling equals SciPy's with held edges")
{
    const struct {
        const char *name;
        std::int64_t in, out;
    } cases[] = {{"250_100", 250, 100},
                 {"250_256", 250, 256},
                 {"1000_100", 1000, 100},
                 {"250_500", 250, 500},
                 {"256_100", 256, 100}};
    for (const auto &one : cases) {
        CAPTURE(one.name);
        const auto node = makeResample(goldenSource(2, 400, Rate::hertz(one.in)), Rate::hertz(one.out));
        NG_REQUIRE_RESULT(node);
        CHECK((*node)->channels()[0].axis.rate == Rate::hertz(one.out));
        const Golden expected = golden(std::string("resample_edge/") + one.name);
        CHECK((*node)->channels()[1].axis.sampleCount() == static_cast<std::int64_t>(expected.shape[1]));
        // One rounding to float32 of values up to 1.6.
        CHECK(largestDifference(readAll(**node, 2).flat(), expected.values) < 1.3e-7);
    }
}

TEST_CASE("inside a segment it equals SciPy's default as well")
{
    const auto node = makeResample(goldenSource(2, 400, Rate::hertz(250)), Rate::hertz(100));
    const auto actual = readAll(**node, 2);
    const Golden expected = golden("resample_default/250_100");
    for (std::size_t c = 0; c < 2; ++c) {
        for (std::size_t i = 20; i + 20 < 160; ++i)
            CHECK(actual(c, i) == doctest::Approx(expected(c, i)).epsilon(1e-6));
    }
}

TEST_CASE("blocks equal the whole bit for bit, in every segment")
{
    for (const auto &[in, out] : {std::pair{250, 100}, std::pair{250, 256}, std::pair{100, 250}}) {
        const auto node = makeResample(goldenSegments(3, {1200, 1, 40, 700}, Rate::hertz(in)), Rate::hertz(out));
        NG_REQUIRE_RESULT(node);
        const auto whole = readAll(**node, 3);
        for (const std::int64_t block : {1, 7, 100}) {
            const auto parts = readAll(**node, 3, block);
            CHECK(std::equal(whole.flat().begin(), whole.flat().end(), parts.flat().begin()));
        }
        const TimeAxis &axis = (*node)->channels()[0].axis;
        REQUIRE(axis.segments.size() == 4);
        CHECK(axis.segments[1].start == timeOfSample(1200, Rate::hertz(in)) + kSecond);
        CHECK(axis.segments[1].firstSample == axis.segments[0].count);
    }
}

TEST_CASE("a constant stays what it is up to the borders, a slow sine keeps its times")
{
    std::vector<float> constant(500, 3.0F), sine(500);
    for (std::size_t n = 0; n < 500; ++n)
        sine[n] = static_cast<float>(std::sin(2.0 * 3.141592653589793 * 3.0 * static_cast<double>(n) / 200.0));
    std::vector<ChannelInfo> infos{channelOf(0, Rate::hertz(200), {{TimeNs{0}, 500}}),
                                   channelOf(1, Rate::hertz(200), {{TimeNs{0}, 500}})};
    const auto source = std::make_shared<const MemorySource>(infos, std::vector{constant, sine});
    const auto node = makeResample(source, *Rate::make(44100, TimeNs{3 * kSecond * 100})); // 147 Hz
    NG_REQUIRE_RESULT(node);
    const auto out = readAll(**node, 2);
    for (std::size_t n = 0; n < out.extent(1); ++n)
        CHECK(out(0, n) == doctest::Approx(3.0).epsilon(2e-4));
    for (std::size_t n = 30; n + 30 < out.extent(1); ++n) {
        const double t = toSeconds((*node)->channels()[1].axis.timeOf(static_cast<std::int64_t>(n)));
        CHECK(std::abs(static_cast<double>(out(1, n)) - std::sin(2.0 * 3.141592653589793 * 3.0 * t)) < 2e-3);
    }
}

TEST_CASE("triggers keep their rate, or are refused by name; unwieldy ratios are refused")
{
    std::vector<ChannelInfo> infos{channelOf(0, Rate::hertz(250), {{TimeNs{0}, 500}}),
                                   channelOf(1, Rate::hertz(250), {{TimeNs{0}, 500}}),
                                   channelOf(2, Rate::hertz(100), {{TimeNs{0}, 200}})};
    infos[1].type = ChannelType::Trigger;
    const auto source =
        std::make_shared<const MemorySource>(infos,
                                             std::vector{goldenRow(500, 0), goldenRow(500, 1), goldenRow(200, 2)});
    const auto node = makeResample(source, Rate::hertz(100));
    NG_REQUIRE_RESULT(node);
    CHECK((*node)->channels()[1].axis.rate == Rate::hertz(250));
    const std::size_t trigger[] = {1};
    CHECK((*readBlock(**node, trigger, {3, 1}))(0, 0) == goldenSample(3, 1));
    const std::size_t mixed[] = {2, 0}; // one resampled, one at that rate already
    const auto both = readBlock(**node, mixed, {10, 50});
    NG_REQUIRE_RESULT(both);
    CHECK((*both)(0, 0) == goldenSample(10, 2));
    const auto refused = makeResample(source, Rate::hertz(100), {0, 1});
    NG_CHECK_ERROR(refused, ErrorCode::InvalidArgument);
    CHECK(refused.error().message().find("C1") != std::string::npos);
    NG_CHECK_ERROR(makeResample(source, *Rate::make(100'003, 997 * kSecond)), ErrorCode::InvalidArgument);
}

TEST_CASE("a sample that is not finite reaches the outputs whose window holds it")
{
    std::vector<float> row = goldenRow(500, 0);
    row[200] = std::numeric_limits<float>::quiet_NaN();
    const auto source =
        std::make_shared<const MemorySource>(std::vector{channelOf(0, Rate::hertz(200), {{TimeNs{0}, 500}})},
                                             std::vector<std::vector<float>>{row});
    const auto node = makeResample(source, Rate::hertz(100));
    const auto out = readAll(**node, 1);
    for (std::size_t n = 0; n < out.extent(1); ++n)
        CHECK(std::isnan(out(0, n)) == (n >= 90 && n <= 110));
}

TEST_CASE("slices of time start at zero and keep gaps; selections keep their order")
{
    const SignalPtr source = goldenSegments(3, {250, 500}, Rate::hertz(250)); // 0 to 1 s and 2 to 4 s
    const auto slice = makeTimeSlice(source, {TimeNs{kSecond / 2}, 2 * kSecond});
    NG_REQUIRE_RESULT(slice);
    const TimeAxis &axis = (*slice)->channels()[0].axis;
    REQUIRE(axis.segments.size() == 2);
    CHECK(axis.segments[0] == Segment{TimeNs{0}, 0, 125});
    CHECK(axis.segments[1] == Segment{TimeNs{kSecond * 3 / 2}, 125, 125});
    const auto out = readAll(**slice, 3);
    for (std::size_t n = 0; n < 250; ++n)
        CHECK(out(2, n) == goldenSample(125 + n, 2));
    NG_CHECK_ERROR(makeTimeSlice(source, {10 * kSecond, kSecond}), ErrorCode::InvalidArgument);
    const auto chosen = makeSelection(source, {2, 0, 2});
    NG_REQUIRE_RESULT(chosen);
    const auto picked = readAll(**chosen, 3);
    CHECK(picked(0, 5) == goldenSample(5, 2));
    CHECK(picked(1, 5) == goldenSample(5, 0));
    NG_CHECK_ERROR(makeSelection(source, {3}), ErrorCode::InvalidArgument);
}

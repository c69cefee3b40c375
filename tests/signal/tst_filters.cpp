// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/signal/filter_node.h"
#include "core/signal/iir_kernels.h"
#include "tests/signal/golden.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

using namespace ng;
using namespace ng::test;

namespace {

struct DesignCase {
    const char *name;
    BandKind kind;
    int order;
    double low, high, rate;
};

constexpr DesignCase kDesigns[] = {
    {"band_4", BandKind::BandPass, 4, 0.5, 40.0, 250.0},   {"band_3", BandKind::BandPass, 3, 8.0, 13.0, 512.0},
    {"band_1", BandKind::BandPass, 1, 1.0, 100.0, 256.0},  {"band_5_wide", BandKind::BandPass, 5, 2.0, 115.0, 250.0},
    {"low_4", BandKind::LowPass, 4, 0.0, 30.0, 250.0},     {"low_5", BandKind::LowPass, 5, 0.0, 100.0, 1000.0},
    {"low_1", BandKind::LowPass, 1, 0.0, 12.0, 128.0},     {"high_4", BandKind::HighPass, 4, 0.1, 0.0, 1000.0},
    {"high_3", BandKind::HighPass, 3, 1.0, 0.0, 200.0},    {"stop_2", BandKind::BandStop, 2, 48.0, 52.0, 500.0},
    {"stop_3", BandKind::BandStop, 3, 55.0, 65.0, 2048.0},
};

std::vector<double> flat(std::span<const Sos> sections)
{
    std::vector<double> out;
    for (const Sos &s : sections)
        out.insert(out.end(), {s.b0, s.b1, s.b2, 1.0, s.a1, s.a2});
    return out;
}

struct FilterCase {
    const char *name;
    FilterSpec spec;
};

const FilterCase kFilters[] = {
    {"band", {BandKind::BandPass, 4, 0.5, 40.0}},
    {"low", {BandKind::LowPass, 5, 0.0, 30.0}},
    {"high", {BandKind::HighPass, 3, 1.0, 0.0}},
    {"stop", {BandKind::BandStop, 2, 48.0, 52.0}},
};

/// Input that reaches 1.5, filtered in double and rounded twice to float32: a few units in the last place.
constexpr double kFloatTolerance = 6e-7;

} // namespace

TEST_CASE("the golden values come from the script beside them")
{
    const auto folder = sourceFolder() / "tests/reference/signal";
    const auto index = readJsonFile(folder / "signal.json");
    NG_REQUIRE_RESULT(index);
    CHECK((*index)["script_sha256"].toString() == *sha256OfFile(folder / "generate.py"));
}

TEST_CASE("Butterworth sections equal SciPy's")
{
    for (const DesignCase &one : kDesigns) {
        CAPTURE(one.name);
        const auto sections = butterworthSos(one.kind, one.order, one.low, one.high, one.rate);
        NG_REQUIRE_RESULT(sections);
        const Golden expected = golden(std::string("design/") + one.name);
        NG_CHECK_ARRAYS(std::span<const double>(flat(*sections)), std::span<const double>(expected.values),
                        {.absolute = 1e-9, .relative = 1e-9});
    }
}

TEST_CASE("notches and steady states equal SciPy's")
{
    const struct {
        const char *name;
        double hz, quality, rate;
    } cases[] = {{"notch/50_30_250", 50, 30, 250},
                 {"notch/60_10_1000", 60, 10, 1000},
                 {"notch/100_35_512", 100, 35, 512}};
    for (const auto &one : cases) {
        const auto section = notchSos(one.hz, one.quality, one.rate);
        NG_REQUIRE_RESULT(section);
        NG_CHECK_ARRAYS(std::span<const double>(flat({&*section, 1})), std::span<const double>(golden(one.name).values),
                        {.absolute = 1e-12});
    }
    const auto sections = butterworthSos(BandKind::BandPass, 4, 0.5, 40.0, 250.0);
    std::vector<double> zi;
    for (const auto &state : steadyState(*sections))
        zi.insert(zi.end(), state.begin(), state.end());
    NG_CHECK_ARRAYS(std::span<const double>(zi), std::span<const double>(golden("zi/band_4").values),
                    {.absolute = 1e-9});
}

TEST_CASE("the evened band-pass is the same filter")
{
    const auto sections = butterworthSos(BandKind::BandPass, 4, 0.5, 40.0, 250.0);
    const auto even = evenBandPass(*sections);
    for (const double hz : {0.1, 0.5, 3.0, 40.0, 80.0, 120.0})
        CHECK(gainAt(even, hz, 250.0) == doctest::Approx(gainAt(*sections, hz, 250.0)).epsilon(1e-9));
    CHECK(gainAt(even, 0.5, 250.0) == doctest::Approx(std::sqrt(0.5)).epsilon(1e-6));
}

TEST_CASE("designs outside a rate are refused")
{
    NG_CHECK_ERROR(butterworthSos(BandKind::LowPass, 4, 0.0, 125.0, 250.0), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(butterworthSos(BandKind::BandPass, 4, 40.0, 0.5, 250.0), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(butterworthSos(BandKind::HighPass, 0, 1.0, 0.0, 250.0), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(butterworthSos(BandKind::HighPass, 4, std::nan(""), 0.0, 250.0), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(notchSos(50.0, 0.0, 250.0), ErrorCode::InvalidArgument);
}

TEST_CASE("kernels of every instruction set equal plain loops bit for bit")
{
    Philox random(7);
    for (const auto &sections :
         {*butterworthSos(BandKind::BandPass, 5, 1.0, 40.0, 250.0),
          evenBandPass(*butterworthSos(BandKind::BandPass, 5, 1.0, 40.0, 250.0)),
          *butterworthSos(BandKind::LowPass, 4, 0.0, 40.0, 250.0),
          *butterworthSos(BandKind::HighPass, 7, 1.0, 0.0, 250.0), std::vector<Sos>{*notchSos(50.0, 30.0, 250.0)}}) {
        for (const Direction direction : {Direction::Forward, Direction::Backward}) {
            std::vector<double> fast(37 * kIirLanes);
            for (double &value : fast)
                value = random.normal();
            std::vector<double> plain = fast;
            IirState a(sections), b(sections);
            a.settle(std::span(fast).first(kIirLanes));
            b.settle(std::span(fast).first(kIirLanes));
            filterTile(sections, a, fast.data(), 37, direction);
            filterTileScalar(sections, b, plain.data(), 37, direction);
            CHECK(fast == plain);
            filterTile(sections, a, fast.data(), 37, direction); // the state left behind is the same as well
            filterTileScalar(sections, b, plain.data(), 37, direction);
            CHECK(fast == plain);
        }
    }
}

TEST_CASE("zero-phase and causal filters equal SciPy's")
{
    const SignalPtr source = goldenSource(2, 560, Rate::hertz(250));
    for (const FilterCase &one : kFilters) {
        for (const FilterPhase phase : {FilterPhase::Zero, FilterPhase::Causal}) {
            CAPTURE(one.name);
            FilterSpec spec = one.spec;
            spec.phase = phase;
            const auto node = makeFilter(source, spec);
            NG_REQUIRE_RESULT(node);
            const Golden expected =
                golden((phase == FilterPhase::Zero ? "zero_phase/" : "causal/") + std::string(one.name));
            CHECK(largestDifference(readAll(**node, 2).flat(), expected.values) < kFloatTolerance);
        }
    }
    const auto notch = makeNotch(source, {.frequencyHz = 50.0, .harmonics = 3}); // the third lies above the rate's half
    NG_REQUIRE_RESULT(notch);
    CHECK(largestDifference(readAll(**notch, 2).flat(), golden("zero_phase/notch").values) < kFloatTolerance);
}

TEST_CASE("segments shorter than the padding equal SciPy's with the padding that fits")
{
    const auto node = makeFilter(goldenSource(2, 20, Rate::hertz(250)), kFilters[0].spec);
    CHECK(largestDifference(readAll(**node, 2).flat(), golden("zero_phase/short").values) < kFloatTolerance);
}

TEST_CASE("blocks agree with the whole, and segments are filtered apart")
{
    // 40 channels: two and a half groups of lanes. 0.5 Hz at 250 Hz rings longer than the blocks.
    const SignalPtr source = goldenSegments(40, {3000, 1, 17, 6000}, Rate::hertz(250));
    for (const FilterPhase phase : {FilterPhase::Zero, FilterPhase::Causal}) {
        FilterSpec spec{.lowHz = 4.0, .phase = phase};
        const auto node = makeFilter(source, spec);
        NG_REQUIRE_RESULT(node);
        CHECK((*node)->context().left > 100);
        CHECK((*node)->context().right == (phase == FilterPhase::Zero ? (*node)->context().left : 0));
        const auto whole = readAll(**node, 40);
        for (const std::int64_t block : {250, 1023, 4096})
            CHECK(largestDifference(readAll(**node, 40, block).flat(), std::span<const float>(whole.flat())) < 3e-7);
        // The last segment alone gives the same bits.
        std::vector<std::vector<float>> rows;
        std::vector<ChannelInfo> infos;
        for (std::size_t c = 0; c < 40; ++c) {
            const auto all = goldenRow(9018, c);
            rows.emplace_back(all.begin() + 3018, all.end());
            infos.push_back(channelOf(c, Rate::hertz(250), {{TimeNs{0}, 6000}}));
        }
        const auto alone = makeFilter(std::make_shared<const MemorySource>(infos, rows), spec);
        const auto last = readAll(**alone, 40);
        for (std::size_t c = 0; c < 40; ++c)
            CHECK(std::equal(last.row(c).begin(), last.row(c).end(), whole.row(c).begin() + 3018));
    }
}

TEST_CASE("a sample that is not finite reaches as far as the context and no further")
{
    std::vector<float> row = goldenRow(4000, 0), clean = row;
    row[2000] = std::numeric_limits<float>::quiet_NaN();
    row[2003] = std::numeric_limits<float>::infinity();
    const ChannelInfo info = channelOf(0, Rate::hertz(250), {{TimeNs{0}, 4000}});
    ChannelInfo other = info;
    other.label = "C1";
    const auto source = std::make_shared<const MemorySource>(std::vector{info, other}, std::vector{row, clean});
    for (const FilterPhase phase : {FilterPhase::Zero, FilterPhase::Causal}) {
        const auto node = makeFilter(source, {.lowHz = 4.0, .phase = phase});
        const auto whole = readAll(**node, 2);
        const std::int64_t left = (*node)->context().left, right = (*node)->context().right;
        for (std::int64_t n = 0; n < 4000; ++n) {
            const bool reached = n >= 2000 - right && n <= 2003 + left;
            if (std::isnan(whole(0, static_cast<std::size_t>(n))) != reached)
                FAIL("sample " << n);
            if (std::isnan(whole(1, static_cast<std::size_t>(n))))
                FAIL("the other channel, sample " << n);
        }
        CHECK(largestDifference(readAll(**node, 2, 777).flat(), std::span<const float>(whole.flat())) < 3e-7);
    }
}

TEST_CASE("triggers pass, rates get their own designs, impossible cutoffs name the channel")
{
    std::vector<ChannelInfo> infos{channelOf(0, Rate::hertz(250), {{TimeNs{0}, 500}}),
                                   channelOf(1, Rate::hertz(250), {{TimeNs{0}, 500}}),
                                   channelOf(2, Rate::hertz(100), {{TimeNs{0}, 200}})};
    infos[1].type = ChannelType::Trigger;
    const auto source =
        std::make_shared<const MemorySource>(infos,
                                             std::vector{goldenRow(500, 0), goldenRow(500, 1), goldenRow(200, 2)});
    const auto node = makeFilter(source, {.highHz = 40.0});
    NG_REQUIRE_RESULT(node);
    const auto both = readAll(**node, 2);
    CHECK(largestDifference(both.row(1), std::span<const float>(goldenRow(500, 1))) == 0.0);
    CHECK(largestDifference(both.row(0), std::span<const float>(goldenRow(500, 0))) > 0.1);
    const auto refused = makeFilter(source, {.highHz = 60.0});
    NG_CHECK_ERROR(refused, ErrorCode::InvalidArgument);
    CHECK(refused.error().message().find("C2") != std::string::npos);
}

TEST_CASE("empty ranges, single samples, wrong ranges")
{
    const auto node = makeFilter(goldenSource(1, 1, Rate::hertz(250)), {});
    const std::size_t channel[] = {0};
    NG_CHECK_RESULT(readBlock(**node, channel, {0, 0}));
    const auto one = readBlock(**node, channel, {0, 1});
    NG_REQUIRE_RESULT(one);
    CHECK(std::isfinite((*one)(0, 0)));
    NG_CHECK_ERROR(readBlock(**node, channel, {0, 2}), ErrorCode::InvalidArgument);
    const auto low = makeFilter(goldenSource(1, 1, Rate::hertz(250)), {.kind = BandKind::LowPass});
    CHECK((*readBlock(**low, channel, {0, 1}))(0, 0) == doctest::Approx(goldenSample(0, 0)).epsilon(1e-6));
}

TEST_CASE("a stop request ends a long read within 50 ms of work")
{
    const auto node = makeFilter(goldenSource(16, 2'000'000, Rate::hertz(1000)), {});
    std::vector<std::size_t> channels(16);
    for (std::size_t c = 0; c < 16; ++c)
        channels[c] = c;
    NdArray<float, 2> out({16, 2'000'000});
    StopSource stop;
    std::chrono::steady_clock::time_point asked, ended;
    Result<> result;
    std::thread worker([&] {
        result = (*node)->read(channels, {0, 2'000'000}, out.view(), RunContext(stop));
        ended = std::chrono::steady_clock::now();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(15));
    asked = std::chrono::steady_clock::now();
    stop.requestStop();
    worker.join();
    NG_CHECK_ERROR(result, ErrorCode::Cancelled);
    CHECK(std::chrono::duration<double>(ended - asked).count() < 0.5); // 50 ms of work, with room for a busy machine
}

TEST_CASE("two threads read the same node")
{
    const auto node = makeFilter(goldenSource(20, 20000, Rate::hertz(250)), {});
    const auto expected = readAll(**node, 20);
    NdArray<float, 2> results[2];
    std::thread threads[2];
    for (int i = 0; i < 2; ++i)
        threads[i] = std::thread([&, i] { results[i] = readAll(**node, 20); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &result : results)
        CHECK(std::equal(result.flat().begin(), result.flat().end(), expected.flat().begin()));
}

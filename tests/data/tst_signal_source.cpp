// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/signal_source.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <numeric>

using namespace ng;

namespace {

ChannelInfo channelOf(std::string label, std::int64_t hz, std::int64_t samples)
{
    ChannelInfo info;
    info.label = std::move(label);
    info.axis = {Rate::hertz(hz), {{TimeNs{0}, 0, samples}}};
    return info;
}

MemorySource twoRates()
{
    std::vector<float> fast(100);
    std::iota(fast.begin(), fast.end(), 0.0F);
    std::vector<float> other(100, -1.0F);
    std::vector<float> slow(10, 7.0F);
    return MemorySource({channelOf("a", 100, 100), channelOf("s", 10, 10), channelOf("b", 100, 100)},
                        {fast, slow, other});
}

} // namespace

TEST_CASE("reading gives the rows asked for, in the order asked for")
{
    const MemorySource source = twoRates();
    const std::array<std::size_t, 2> channels{2, 0};
    const auto block = readBlock(source, channels, {10, 5});
    NG_REQUIRE_RESULT(block);
    CHECK((*block)(0, 0) == -1.0F);
    CHECK((*block)(1, 0) == 10.0F);
    CHECK((*block)(1, 4) == 14.0F);
}

TEST_CASE("every wrong request is refused before memory is taken")
{
    const MemorySource source = twoRates();
    const std::array<std::size_t, 1> a{0};
    const std::array<std::size_t, 2> mixed{0, 1};
    const std::array<std::size_t, 1> absent{3};
    constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();
    NG_CHECK_ERROR(readBlock(source, mixed, {0, 1}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(readBlock(source, absent, {0, 1}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(readBlock(source, a, {96, 5}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(readBlock(source, a, {-1, 5}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(readBlock(source, a, {1, -5}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(readBlock(source, a, {0, kHuge}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(readBlock(source, a, {kHuge, kHuge}), ErrorCode::InvalidArgument);
    NdArray<float, 2> narrow({1, 4});
    NG_CHECK_ERROR(source.read(a, {0, 5}, narrow.view()), ErrorCode::InvalidArgument);
}

TEST_CASE("a stop is noticed while reading")
{
    const MemorySource source = twoRates();
    const std::array<std::size_t, 1> a{0};
    StopSource stop;
    stop.requestStop();
    NG_CHECK_ERROR(readBlock(source, a, {0, 5}, RunContext(stop)), ErrorCode::Cancelled);
}

TEST_CASE("channels are grouped by their time axis")
{
    const MemorySource source = twoRates();
    CHECK(rateGroups(source.channels()) == std::vector<std::vector<std::size_t>>{{0, 2}, {1}});
}

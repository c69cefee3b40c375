// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/signal/filter_node.h"
#include "core/signal/pyramid.h"
#include "core/signal/pyramid_store.h"
#include "tests/signal/golden.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>
#include <thread>

using namespace ng;
using namespace ng::test;

namespace {

/// What each column must be, from all samples one by one.
void checkColumns(const Pyramid &pyramid, const SignalSource &source, std::size_t channel, SampleRange range,
                  std::size_t width, ColumnBorders borders)
{
    const auto set = pyramid.columns(channel, range, width, borders);
    NG_REQUIRE_RESULT(set);
    REQUIRE(set->columns.size() == width);
    const std::size_t list[] = {channel};
    const auto all = readBlock(source, list, range);
    NG_REQUIRE_RESULT(all);
    std::int64_t next = range.first;
    for (std::size_t i = 0; i < width; ++i) {
        const SampleRange samples = set->samples[i];
        if (borders == ColumnBorders::Exact && range.count >= static_cast<std::int64_t>(width)) {
            CHECK(samples.first
                  == range.first + range.count * static_cast<std::int64_t>(i) / static_cast<std::int64_t>(width));
            CHECK(samples.first == next);
        }
        REQUIRE(samples.count > 0);
        MinMax expected;
        for (std::int64_t n = samples.first; n < samples.first + samples.count; ++n) {
            const float x = (*all)(0, static_cast<std::size_t>(n - range.first));
            expected.add({x, x});
        }
        CHECK(set->columns[i] == expected);
        next = samples.first + samples.count;
    }
    CHECK(next == range.first + range.count);
}

void checkMany(const Pyramid &pyramid, const SignalSource &source)
{
    const std::int64_t total = source.channels()[0].axis.sampleCount();
    Philox random(11);
    for (int i = 0; i < 40; ++i) {
        const auto first = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total)));
        const auto count = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total - first))) + 1;
        const std::size_t width = random.below(300) + 1;
        checkColumns(pyramid, source, random.below(2), {first, count}, width,
                     i % 2 == 0 ? ColumnBorders::Exact : ColumnBorders::Blocks);
    }
    for (const std::size_t width : {std::size_t{1}, std::size_t{7}, std::size_t{1920}})
        checkColumns(pyramid, source, 1, {0, total}, width, ColumnBorders::Exact);
}

/// A source that counts how many samples are read from it.
class CountingSource final : public SignalSource
{
public:
    explicit CountingSource(SignalPtr input) : m_input(std::move(input)) { }
    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_input->channels(); }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override
    {
        samples += static_cast<std::int64_t>(channels.size()) * range.count;
        return m_input->read(channels, range, out, ctx);
    }
    [[nodiscard]] Json recipe() const override { return m_input->recipe(); }
    mutable std::atomic<std::int64_t> samples{0};

private:
    SignalPtr m_input;
};

} // namespace

TEST_CASE("columns equal all samples' extremes before, while and after building, across segments")
{
    const TempFolder folder;
    const auto source =
        std::make_shared<const CountingSource>(goldenSegments(2, {100'003, 5, 1, 300'000, 16}, Rate::hertz(1000)));
    const PyramidSpec spec{.folder = folder.path()};
    const auto pyramid = Pyramid::open(source, spec);
    NG_REQUIRE_RESULT(pyramid);
    CHECK((*pyramid)->completion() == 0.0);
    checkMany(**pyramid, *source);
    std::thread builder([&] { NG_CHECK_RESULT((*pyramid)->build()); });
    checkMany(**pyramid, *source);
    builder.join();
    CHECK((*pyramid)->complete());
    checkMany(**pyramid, *source);

    const auto again = Pyramid::open(source, spec);
    CHECK((*again)->complete());
    source->samples = 0;
    NG_CHECK_RESULT((*again)->columns(0, {0, 400'025}, 100, ColumnBorders::Blocks));
    CHECK(source->samples < 1000); // nothing but the ends is read
    source->samples = 0;
    NG_CHECK_RESULT((*again)->columns(0, {0, 400'025}, 100));
    CHECK(source->samples < 100 * 40);
    checkMany(**again, *source);
}

TEST_CASE("borders move by less than an eighth of a column")
{
    const TempFolder folder;
    const SignalPtr source = goldenSource(2, 400'000, Rate::hertz(1000));
    const auto pyramid = Pyramid::open(source, {.folder = folder.path()});
    NG_REQUIRE_RESULT((*pyramid)->build());
    const auto set = (*pyramid)->columns(0, {1001, 398'000}, 333, ColumnBorders::Blocks);
    for (std::size_t i = 0; i < 333; ++i) {
        const double exact = 1001.0 + 398'000.0 * static_cast<double>(i) / 333.0;
        CHECK(std::abs(static_cast<double>(set->samples[i].first) - exact) <= 398'000.0 / 333.0 / 8.0 + 1.0);
    }
}

TEST_CASE("a damaged, short or foreign cache file is noticed and built anew")
{
    const SignalPtr source = goldenSource(2, 50'000, Rate::hertz(1000));
    for (const int damage : {0, 1, 2, 3}) {
        CAPTURE(damage);
        const TempFolder folder;
        const PyramidSpec spec{.folder = folder.path()};
        std::filesystem::path file;
        {
            const auto pyramid = Pyramid::open(source, spec);
            NG_REQUIRE_RESULT((*pyramid)->build());
            file = (*pyramid)->file();
        }
        REQUIRE(std::filesystem::exists(file));
        if (damage == 0) { // every entry, the checksums left as they were
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(file));
            for (std::int64_t at = 4096 + 8 + 3; at < bytes; at += 4) {
                if (at % 4096 > 8) {
                    stream.seekp(at);
                    stream.put('\x41');
                }
            }
        } else if (damage == 1) {
            std::filesystem::resize_file(file, 5000);
        } else if (damage == 2) {
            std::ofstream(file, std::ios::binary | std::ios::trunc) << "something else";
        } else { // the header
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(40);
            stream.put('!');
        }
        const auto pyramid = Pyramid::open(source, spec);
        NG_REQUIRE_RESULT(pyramid);
        CHECK((*pyramid)->complete() == (damage == 0)); // the rest is seen on opening, this on reading
        checkMany(**pyramid, *source);
        NG_REQUIRE_RESULT((*pyramid)->build());
        checkMany(**pyramid, *source);
        const auto again = Pyramid::open(source, spec);
        CHECK((*again)->complete());
        checkMany(**again, *source);
    }
}

TEST_CASE("another recipe or first block is another file; the cache stays within its limit")
{
    const TempFolder folder;
    const SignalPtr source = goldenSource(1, 50'000, Rate::hertz(1000));
    const auto filtered = makeFilter(source, {});
    const auto plain = Pyramid::open(source, {.folder = folder.path()});
    const auto other = Pyramid::open(*filtered, {.folder = folder.path()});
    const auto coarse = Pyramid::open(source, {.folder = folder.path(), .firstBlock = 256});
    CHECK((*plain)->file() != (*other)->file());
    CHECK((*plain)->file() != (*coarse)->file());
    NG_REQUIRE_RESULT((*plain)->build());
    const auto size = std::filesystem::file_size((*plain)->file());
    std::filesystem::last_write_time((*plain)->file(),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
    const auto tight = Pyramid::open(*filtered, {.folder = folder.path(), .limitBytes = size + size / 2});
    NG_REQUIRE_RESULT((*tight)->build());
    CHECK_FALSE(std::filesystem::exists((*plain)->file()));
    CHECK(std::filesystem::exists((*tight)->file()));
    const auto tiny = Pyramid::open(source, {.folder = folder.path(), .limitBytes = 4096});
    NG_CHECK_ERROR((*tiny)->build(), ErrorCode::Io);
    checkColumns(**tiny, *source, 0, {0, 50'000}, 10, ColumnBorders::Exact);
    NG_CHECK_ERROR(Pyramid::open(source, {.firstBlock = 100}), ErrorCode::InvalidArgument);
}

TEST_CASE("a folder that cannot be written gives one clear error and right answers")
{
    const TempFolder folder;
    std::ofstream(folder / "file") << "x";
    const SignalPtr source = goldenSource(2, 50'000, Rate::hertz(1000));
    const auto pyramid = Pyramid::open(source, {.folder = folder / "file"});
    NG_REQUIRE_RESULT(pyramid);
    NG_CHECK_ERROR((*pyramid)->build(), ErrorCode::Io);
    checkMany(**pyramid, *source);
}

TEST_CASE("building can be cancelled and leaves nothing behind")
{
    const TempFolder folder;
    const SignalPtr source = goldenSource(2, 50'000, Rate::hertz(1000));
    StopSource stop;
    stop.requestStop();
    {
        const auto pyramid = Pyramid::open(source, {.folder = folder.path()});
        NG_CHECK_ERROR((*pyramid)->build(RunContext(stop)), ErrorCode::Cancelled);
        CHECK_FALSE((*pyramid)->complete());
        checkMany(**pyramid, *source);
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("little data, wrong questions, NaN")
{
    const TempFolder folder;
    std::vector<float> row(1000, std::numeric_limits<float>::quiet_NaN());
    row[900] = 2.0F;
    const auto source =
        std::make_shared<const MemorySource>(std::vector{channelOf(0, Rate::hertz(10), {{TimeNs{0}, 1000}})},
                                             std::vector<std::vector<float>>{row});
    const auto pyramid = Pyramid::open(source, {.folder = folder.path()});
    NG_REQUIRE_RESULT((*pyramid)->build());
    const auto set = (*pyramid)->columns(0, {0, 1000}, 2);
    CHECK(set->columns[0].empty());
    CHECK(set->columns[1] == MinMax{2.0F, 2.0F});
    const auto wide = (*pyramid)->columns(0, {899, 3}, 9); // fewer samples than columns
    NG_REQUIRE_RESULT(wide);
    CHECK(wide->columns[2].empty());
    CHECK(wide->columns[3] == MinMax{2.0F, 2.0F});
    CHECK(wide->columns[5] == MinMax{2.0F, 2.0F});
    NG_CHECK_ERROR((*pyramid)->columns(1, {0, 10}, 2), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR((*pyramid)->columns(0, {0, 1001}, 2), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR((*pyramid)->columns(0, {0, 0}, 2), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR((*pyramid)->columns(0, {-1, 5}, 2), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR((*pyramid)->columns(0, {0, 10}, 0), ErrorCode::InvalidArgument);
}

TEST_CASE("extremes of integers and floats, any length and alignment")
{
    Philox random(5);
    for (const std::size_t count : {1, 2, 15, 16, 17, 31, 32, 63, 64, 65, 129, 1000}) {
        std::vector<std::byte> bytes(3 * count + 1);
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(random.next32());
        for (const std::size_t shift : {0, 1}) {
            std::int32_t low = 1 << 30, high = -low, low24 = low, high24 = high;
            for (std::size_t i = 0; i < count; ++i) {
                std::int16_t x = 0;
                std::memcpy(&x, bytes.data() + shift + 2 * i, 2);
                low = std::min<std::int32_t>(low, x);
                high = std::max<std::int32_t>(high, x);
                std::int32_t y = 0;
                std::memcpy(&y, bytes.data() + shift + 3 * i, 3);
                y = (y ^ 0x800000) - 0x800000;
                low24 = std::min(low24, y);
                high24 = std::max(high24, y);
            }
            const IntegerRange two = extremesInt16(bytes.data() + shift, count),
                               three = extremesInt24(bytes.data() + shift, count);
            CHECK(two.min == low);
            CHECK(two.max == high);
            CHECK(three.min == low24);
            CHECK(three.max == high24);
        }
        std::vector<float> values(count);
        random.fillNormal(values);
        const MinMax found = extremes(values);
        CHECK(found.min == *std::min_element(values.begin(), values.end()));
        CHECK(found.max == *std::max_element(values.begin(), values.end()));
    }
    CHECK(extremes({}).empty());
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/io/reader.h"
#include "core/signal/pyramid.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <string>
#include <thread>

using namespace ng;
using namespace ng::test;

namespace {

/// The scanner against reading, for random ranges, blocks and channels of one recording.
void checkScan(const SignalSource &source, Philox &random)
{
    for (const std::vector<std::size_t> &group : rateGroups(source.channels())) {
        const std::int64_t total = source.channels()[group[0]].axis.sampleCount();
        if (total == 0)
            continue;
        for (int i = 0; i < 6; ++i) {
            const auto first = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total)));
            const std::int64_t count =
                std::min<std::int64_t>(static_cast<std::int64_t>(random.below(20'000)) + 1, total - first);
            const auto block = static_cast<std::int64_t>(random.below(i % 2 == 0 ? 300 : 20'000)) + 1;
            std::vector<std::size_t> channels = group; // all, one, or some
            shuffle(std::span(channels), random);
            channels.resize(i % 3 == 0 ? channels.size()
                                       : std::min<std::size_t>(channels.size(), static_cast<std::size_t>(i)));
            const auto width = static_cast<std::size_t>((count + block - 1) / block);
            NdArray<MinMax, 2> scanned({channels.size(), width}), read({channels.size(), width});
            NG_REQUIRE_RESULT(scanRange(source, channels, {first, count}, block, scanned.view()));
            NG_REQUIRE_RESULT(scanByReading(source, channels, {first, count}, block, read.view()));
            CHECK(std::equal(scanned.flat().begin(), scanned.flat().end(), read.flat().begin()));
        }
    }
}

} // namespace

TEST_CASE("extremes from the integers of EDF and BDF files equal those of the samples")
{
    NG_REQUIRE_FIXTURE("edf");
    Philox random(17);
    const ReaderRegistry readers = makeReaders();
    int opened = 0;
    for (const auto &entry : std::filesystem::directory_iterator(fixturesFolder() / "edf")) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".edf" && extension != ".bdf")
            continue;
        CAPTURE(entry.path().filename().string());
        const auto recording = readers.open(entry.path(), {.tolerant = true});
        if (!recording)
            continue; // what is refused, and why, is the reader's test
        ++opened;
        CHECK(dynamic_cast<const RangeScanner *>((*recording)->signal.get()) != nullptr);
        checkScan(*(*recording)->signal, random);
    }
    CHECK(opened >= 15);
}

namespace {

/// An EDF file of 16 channels with records of 1 s at 1 kHz, every sample from a generator.
void writeEdf(const std::filesystem::path &path, std::size_t records)
{
    constexpr std::size_t kChannels = 16;
    const auto field = [](std::string text, std::size_t width) {
        text.resize(width, ' ');
        return text;
    };
    std::string text = field("0", 8) + field("X", 80) + field("X", 80) + "01.01.0101.01.01"
        + field(std::to_string(256 * (kChannels + 1)), 8) + field("", 44) + field(std::to_string(records), 8)
        + field("1", 8) + field(std::to_string(kChannels), 4);
    const auto each = [&](const std::string &value, std::size_t width) {
        for (std::size_t c = 0; c < kChannels; ++c)
            text += field(width == 16 ? value + std::to_string(c) : value, width);
    };
    each("C", 16);
    for (const auto &[value, width] :
         {std::pair{"", 80}, std::pair{"uV", 8}, std::pair{"-3200", 8}, std::pair{"3200", 8}, std::pair{"-32768", 8},
          std::pair{"32767", 8}, std::pair{"", 80}, std::pair{"1000", 8}, std::pair{"", 32}})
        each(value, static_cast<std::size_t>(width));
    Philox random(23);
    std::string samples(records * kChannels * 2000, '\0');
    for (std::size_t i = 0; i + 8 <= samples.size(); i += 8) {
        const std::uint64_t word = random.next64();
        std::memcpy(samples.data() + i, &word, sizeof(word));
    }
    NG_REQUIRE_RESULT(writeFileAtomically(path, std::string_view(text + samples)));
}

} // namespace

TEST_CASE("large stretches are scanned in memory by several threads: the same extremes, whatever the borders")
{
    const TempFolder folder;
    writeEdf(folder / "a.edf", 800); // 25.6 MB: four windows
    const auto recording = makeReaders().open(folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    const SignalSource &source = *(*recording)->signal;
    Philox random(3);
    for (const std::int64_t block : {7, 417, 1000, 65'536, 300'000, 900'000}) {
        std::vector<std::size_t> channels{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        shuffle(std::span(channels), random);
        channels.resize(9 + static_cast<std::size_t>(random.below(8)));
        const auto first = static_cast<std::int64_t>(random.below(5000));
        const std::int64_t count = 800'000 - first - static_cast<std::int64_t>(random.below(5000));
        const auto width = static_cast<std::size_t>((count - 1) / block + 1);
        NdArray<MinMax, 2> scanned({channels.size(), width}), read({channels.size(), width});
        NG_REQUIRE_RESULT(scanRange(source, channels, {first, count}, block, scanned.view()));
        NG_REQUIRE_RESULT(scanByReading(source, channels, {first, count}, block, read.view()));
        CHECK(std::equal(scanned.flat().begin(), scanned.flat().end(), read.flat().begin()));
    }
}

TEST_CASE("a recording that is cut while it is scanned is one error that names it")
{
    const TempFolder folder;
    for (int round = 0; round < 12; ++round) {
        writeEdf(folder / "a.edf", 400);
        const auto recording = makeReaders().open(folder / "a.edf");
        NG_REQUIRE_RESULT(recording);
        const std::vector<std::size_t> channels{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        NdArray<MinMax, 2> out({channels.size(), 40});
        Result<> scanned;
        {
            const std::jthread cutter([&] {
                std::this_thread::sleep_for(std::chrono::microseconds(300 * round));
                std::filesystem::resize_file(folder / "a.edf", static_cast<std::uintmax_t>(5'000'000 + 77 * round));
            });
            while (scanned)
                scanned = scanRange(*(*recording)->signal, channels, {0, 400'000}, 10'000, out.view());
        }
        NG_CHECK_ERROR(scanned, ErrorCode::CorruptData);
        CHECK(scanned.error().message().find("a.edf changed while it was open") != std::string::npos);
    }
}

TEST_CASE("a pyramid of a real recording answers as its samples do")
{
    NG_REQUIRE_FIXTURE("edf");
    const ReaderRegistry readers = makeReaders();
    for (const auto &entry : std::filesystem::directory_iterator(fixturesFolder() / "edf")) {
        const auto recording =
            entry.path().extension() == ".bdf" ? readers.open(entry.path()) : fail(ErrorCode::NotFound, "no BDF");
        if (!recording || (*recording)->channels().empty()) // annotations alone
            continue;
        CAPTURE(entry.path().filename().string());
        const TempFolder folder;
        const SignalPtr signal = (*recording)->signal;
        const std::int64_t total = signal->channels()[0].axis.sampleCount();
        const auto pyramid = Pyramid::open(signal, {.folder = folder.path()});
        NG_REQUIRE_RESULT(pyramid);
        NG_REQUIRE_RESULT((*pyramid)->build());
        const std::size_t channel[] = {0};
        for (const std::size_t width : {1, 13, 500}) {
            if (total < static_cast<std::int64_t>(width))
                continue;
            const auto set = (*pyramid)->columns(0, {0, total}, width);
            NG_REQUIRE_RESULT(set);
            for (std::size_t i = 0; i < width; ++i) {
                const auto samples = readBlock(*signal, channel, set->samples[i]);
                CHECK(set->columns[i] == extremes(samples->flat()));
            }
        }
    }
}

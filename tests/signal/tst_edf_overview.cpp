// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/io/reader.h"
#include "core/signal/pyramid.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

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

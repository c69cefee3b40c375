// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_recording.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/io/brainvision/brainvision_reader.h"
#include "core/io/hdf5/hdf5_file.h"
#include "core/io/reader.h"
#include "core/io/wall_clock.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

using namespace ng;

namespace {

/// Three channels at 256 Hz in two segments 10 s apart, odd values, awkward labels.
Recording madeRecording()
{
    const TimeAxis axis{Rate::hertz(256), {{TimeNs{0}, 0, 300}, {10 * kSecond, 300, 212}}};
    std::vector<ChannelInfo> channels(3);
    std::vector<std::vector<float>> rows(3);
    const std::array<const char *, 3> labels{"Fp1,left", "Resp", "STATUS"};
    const std::array<const char *, 3> units{"V", "Ohm", ""};
    for (std::size_t c = 0; c < 3; ++c) {
        channels[c].label = channels[c].fileLabel = labels[c];
        channels[c].unit = channels[c].fileUnit = units[c];
        channels[c].axis = axis;
        channels[c].type = c == 2 ? ChannelType::Misc : ChannelType::Eeg;
        for (int t = 0; t < 512; ++t)
            rows[c].push_back(static_cast<float>(std::sin(0.1 * t + static_cast<double>(c)) * 1e-5 / 3.0));
    }
    rows[0][7] = std::numeric_limits<float>::denorm_min();
    Recording recording;
    recording.format = "made";
    recording.path = "made.xyz";
    recording.identity = {"X-4711 Musterfrau", "Startdate 12-AUG-2009 Ward7 Leitung", "",
                          WallClock{2009, 8, 12, 16, 15, 0, TimeNs{500'000'000}}};
    recording.signal = std::make_shared<MemorySource>(std::move(channels), std::move(rows));
    recording.electrodes = standardElectrodes({"Fp1"});
    recording.events = {{timeOfSample(5, axis.rate), TimeNs{0}, "a, b", "Stimulus", 3, {}},
                        {TimeNs{100'000'000}, kSecond, "between samples", "annotation", {}, {"Resp"}},
                        {5 * kSecond, TimeNs{0}, "in the gap", "", {}, {}},
                        {10 * kSecond + timeOfSample(3, axis.rate), TimeNs{0}, "S  9", "Stimulus", 9, {}}};
    recording.gaps = {{{timeOfSample(300, axis.rate), 10 * kSecond - timeOfSample(300, axis.rate)}}};
    return recording;
}

NdArray<float, 2> samplesOf(const Recording &recording)
{
    return readBlock(*recording.signal, std::array<std::size_t, 3>{0, 1, 2}, {0, 512}).value();
}

bool sameBits(std::span<const float> a, std::span<const float> b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

bool warned(const std::vector<Warning> &warnings, std::string_view code)
{
    return std::ranges::any_of(warnings, [&](const Warning &warning) { return warning.code == code; });
}

} // namespace

TEST_CASE("BrainVision comes back bit for bit, with gaps and events")
{
    const test::TempFolder folder;
    const Recording source = madeRecording();
    const auto warnings = writeRecording(source, folder / "out.vhdr", {});
    NG_REQUIRE_RESULT(warnings);
    CHECK(warned(*warnings, "events-between-samples"));
    CHECK(warned(*warnings, "events-outside-data"));
    const RecordingPtr written = makeReaders().open(folder / "out.vhdr").value();
    CHECK(sameBits(samplesOf(*written).flat(), samplesOf(source).flat()));
    for (std::size_t c = 0; c < 3; ++c) {
        CHECK(written->channels()[c].label == source.channels()[c].label);
        CHECK(written->channels()[c].unit == source.channels()[c].unit);
        CHECK(written->channels()[c].axis == source.channels()[c].axis);
    }
    REQUIRE(written->events.size() == 6); // two segments and four events
    CHECK(written->events[1].label == "a, b");
    CHECK(written->events[1].onset == source.events[0].onset);
    CHECK(written->events[2].channels == std::vector<std::string>{"Resp"});
    CHECK(written->events[2].onset == timeOfSample(26, Rate::hertz(256))); // 25.6
    CHECK(written->events[5].code == 9);
    CHECK(written->events[5].onset == source.events[3].onset);
    REQUIRE(written->gaps.size() == 1);
    CHECK(written->gaps[0].range == source.gaps[0].range);
    CHECK(written->identity.start->year == 2000); // a placeholder, only for the gap
}

TEST_CASE("identity is kept only when asked for, and what is left is found")
{
    const test::TempFolder folder;
    Recording source = madeRecording();
    WriteOptions keep;
    keep.withIdentity = true;
    NG_REQUIRE_RESULT(writeRecording(source, folder / "kept.vhdr", keep));
    CHECK(makeReaders().open(folder / "kept.vhdr").value()->identity.start == source.identity.start);
    for (const char *name : {"out.vhdr", "out.h5", "out.edf", "out.bdf"}) {
        CAPTURE(name);
        const auto warnings = writeRecording(source, folder / name, {});
        NG_REQUIRE_RESULT(warnings);
        CHECK(!warned(*warnings, "identity-left"));
        const std::string bytes = readTextFile(folder / name).value();
        CHECK(bytes.find("Musterfrau") == std::string::npos);
        CHECK(bytes.find("Leitung") == std::string::npos);
        CHECK(bytes.find("2009") == std::string::npos);
    }
    source.events[0].label = "Frau MUSTERFRAU bewegt sich";
    CHECK(warned(writeRecording(source, folder / "event.vhdr", {}).value(), "identity-left"));
}

TEST_CASE("arrays hold the samples")
{
    const test::TempFolder folder;
    const Recording source = madeRecording();
    NG_REQUIRE_RESULT(writeRecording(source, folder / "out.npy", {}));
    NG_REQUIRE_RESULT(writeRecording(source, folder / "out.h5", {}));
    CHECK(sameBits(readNpyMatrix(folder / "out.npy").value().flat(), samplesOf(source).flat()));
    const Hdf5File file = Hdf5File::openRead(folder / "out.h5").value();
    CHECK(sameBits(file.readFloats("signal0/data").value(), samplesOf(source).flat()));
    CHECK(file.readStrings("signal0/label").value() == std::vector<std::string>{"Fp1,left", "Resp", "STATUS"});
    CHECK(file.readInts("signal0/segments").value() == std::vector<std::int64_t>{0, 0, 300, 10'000'000'000, 300, 212});
    CHECK(file.readInts("events/onset_ns").value()[2] == 5'000'000'000);
    CHECK(!file.hasAttribute("/", "patient"));
}

TEST_CASE("what cannot be written is refused and nothing is left")
{
    const test::TempFolder folder;
    const Recording source = madeRecording();
    NG_CHECK_ERROR(writeRecording(source, folder / "out.xlsx", {}), ErrorCode::Unsupported);
    CHECK(std::filesystem::is_empty(folder.path()));
    NG_REQUIRE_RESULT(writeRecording(source, folder / "a.vhdr", {}));
    const RecordingPtr opened = makeReaders().open(folder / "a.vhdr").value();
    NG_CHECK_ERROR(writeRecording(*opened, folder / "a.vhdr", {}), ErrorCode::InvalidArgument);
    StopSource stop;
    stop.requestStop();
    NG_CHECK_ERROR(writeRecording(source, folder / "b.vhdr", {}, RunContext(stop)), ErrorCode::Cancelled);
    CHECK(!std::filesystem::exists(folder / "b.vhdr"));
    CHECK(!std::filesystem::exists(folder / "b.eeg"));
}

TEST_CASE("a clock moves over midnight and month")
{
    const WallClock clock{2019, 12, 31, 23, 59, 59, TimeNs{900'000'000}};
    CHECK(laterBy(clock, TimeNs{100'000'000}).iso() == "2020-01-01T00:00:00");
    CHECK(laterBy(laterBy(clock, 100 * kSecond), TimeNs{-100'000'000'000}) == clock);
    CHECK(laterBy({1950, 1, 1, 0, 0, 0, TimeNs{0}}, -kSecond).iso() == "1949-12-31T23:59:59");
}

TEST_CASE("a fixture survives being written and read")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    const test::TempFolder folder;
    const RecordingPtr source = makeReaders().open(test::fixturesFolder() / "brainvision/test.vhdr").value();
    NG_REQUIRE_RESULT(writeRecording(*source, folder / "copy.vhdr", {.withIdentity = true}));
    const RecordingPtr copy = makeReaders().open(folder / "copy.vhdr").value();
    CHECK(copy->events == source->events);
    CHECK(copy->identity.start == source->identity.start);
    std::vector<std::size_t> all(32);
    for (std::size_t c = 0; c < all.size(); ++c)
        all[c] = c;
    CHECK(sameBits(readBlock(*copy->signal, all, {0, 7900}).value().flat(),
                   readBlock(*source->signal, all, {0, 7900}).value().flat()));
}

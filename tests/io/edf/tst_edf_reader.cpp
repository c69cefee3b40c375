// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/io/edf/edf_reader.h"
#include "tests/io/edf/edf_bytes.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <array>

using namespace ng;
using namespace std::string_literals;
using test::FileBytes;

namespace {

Result<RecordingPtr> openBytes(const FileBytes &bytes, const std::filesystem::path &path, bool tolerant = false)
{
    bytes.write(path);
    ReadOptions options;
    options.tolerant = tolerant;
    return makeEdfReader()->open(path, options, {});
}

std::vector<float> readAll(const Recording &recording, std::size_t channel)
{
    const std::array<std::size_t, 1> one{channel};
    const auto block = readBlock(*recording.signal, one, {0, recording.channels()[channel].axis.sampleCount()});
    NG_REQUIRE_RESULT(block);
    return {block->flat().begin(), block->flat().end()};
}

} // namespace

TEST_CASE("samples come in volts at the channel's own rate")
{
    const test::TempFolder folder;
    FileBytes file = test::plainFile();
    test::SignalBytes slow;
    slow.label = "Temp rectal";
    slow.unit = "DegC";
    slow.physicalMin = "34";
    slow.physicalMax = "40";
    slow.digitalMin = "0";
    slow.digitalMax = "600";
    slow.samples = "1";
    slow.records = {test::integers({350}), test::integers({360})};
    file.signals.push_back(slow);
    const auto recording = openBytes(file, folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    const std::vector<ChannelInfo> &channels = (*recording)->channels();
    REQUIRE(channels.size() == 2);
    CHECK((*recording)->warnings.empty());
    CHECK(channels[0].type == ChannelType::Eeg);
    CHECK(channels[0].unit == "V");
    CHECK(channels[0].axis.rate == Rate::hertz(4));
    CHECK(readAll(**recording, 0) == std::vector<float>{1e-6F, 2e-6F, 3e-6F, 4e-6F, 5e-6F, 6e-6F, 7e-6F, 8e-6F});
    CHECK(channels[1].type == ChannelType::Temperature);
    CHECK(channels[1].unit == "degC");
    CHECK(channels[1].axis.rate == Rate::hertz(1));
    CHECK(readAll(**recording, 1) == std::vector<float>{37.5F, 37.6F});
    CHECK((*recording)->duration() == 2 * kSecond);
    CHECK((*recording)->identity.start->iso() == "2002-03-02T04:05:06");
}

TEST_CASE("any block of any channels equals the same part of the whole, records larger than the tile included")
{
    const test::TempFolder folder;
    Philox random(3);
    FileBytes file;
    SUBCASE("EDF")
    {
        file.bdf = false;
    }
    SUBCASE("BDF")
    {
        file.bdf = true;
    }
    const int width = file.bdf ? 3 : 2;
    constexpr int kSamples = 30'000;
    std::vector<std::vector<std::int32_t>> truth(3);
    file.count = "4";
    for (std::size_t c = 0; c < truth.size(); ++c) {
        test::SignalBytes signal;
        signal.label = "C" + std::to_string(c);
        signal.physicalMin = signal.digitalMin = "-32768";
        signal.physicalMax = signal.digitalMax = "32767";
        signal.unit = "";
        signal.samples = std::to_string(kSamples * (c == 2 ? 5 : 1));
        for (int r = 0; r < 4; ++r) {
            std::vector<std::int32_t> values(static_cast<std::size_t>(kSamples) * (c == 2 ? 5 : 1));
            for (std::int32_t &value : values)
                value = static_cast<std::int32_t>(random.below(65'536)) - 32'768;
            truth[c].insert(truth[c].end(), values.begin(), values.end());
            signal.records.push_back(test::integers(values, width));
        }
        file.signals.push_back(signal);
    }
    const auto recording = openBytes(file, folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    for (int round = 0; round < 60; ++round) {
        const bool large = round % 3 == 0;
        const std::vector<std::size_t> channels =
            large ? std::vector<std::size_t>{2} : std::vector<std::size_t>{1, 0, 1};
        const std::int64_t total = kSamples * 4 * (large ? 5 : 1);
        const auto first = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total)));
        const auto count = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total - first + 1)));
        const auto block = readBlock(*(*recording)->signal, channels, {first, count});
        NG_REQUIRE_RESULT(block);
        bool equal = true;
        for (std::size_t row = 0; row < channels.size(); ++row) {
            for (std::int64_t i = 0; i < count; ++i)
                equal = equal
                    && (*block).row(row)[static_cast<std::size_t>(i)]
                        == static_cast<float>(truth[channels[row]][static_cast<std::size_t>(first + i)]);
        }
        CHECK(equal);
    }
}

TEST_CASE("gaps of a discontinuous file keep the true clock and cannot be read across")
{
    const test::TempFolder folder;
    FileBytes file = test::plainFile();
    file.reserved = "EDF+D";
    file.signals.push_back(test::annotationSignal({"+0\x14\x14\0"s, "+10\x14\x14\0+10.5\x14here\x14\0"s}, 40));
    const auto recording = openBytes(file, folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->format == "EDF+D");
    REQUIRE((*recording)->gaps.size() == 1);
    CHECK((*recording)->gaps[0].range == TimeRange{kSecond, 9 * kSecond});
    const TimeAxis &axis = (*recording)->channels()[0].axis;
    CHECK(axis.timeOf(4) == 10 * kSecond);
    CHECK((*recording)->duration() == 11 * kSecond);
    CHECK((*recording)->events[0].onset == TimeNs{10'500'000'000});
    NG_CHECK_ERROR(axis.samplesIn({TimeNs{0}, 11 * kSecond}), ErrorCode::InvalidArgument);
    CHECK(readAll(**recording, 0)[4] == 5e-6F);
}

TEST_CASE("a trigger channel gives codes and events where the code changes")
{
    const test::TempFolder folder;
    FileBytes file;
    file.bdf = true;
    test::SignalBytes status;
    status.label = "Status";
    status.unit = "Boolean";
    status.physicalMin = status.digitalMin = "-8388608";
    status.physicalMax = status.digitalMax = "8388607";
    // BioSemi sets bits above 16 for the state of the device.
    status.records = {test::integers({0x100007, 0x100007, 0, 0x10FFFF}, 3), test::integers({0xFFFF, 9, 9, 0}, 3)};
    file.signals.push_back(status);
    const auto recording = openBytes(file, folder / "a.bdf");
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->channels()[0].type == ChannelType::Trigger);
    CHECK((*recording)->channels()[0].unit.empty());
    CHECK(readAll(**recording, 0) == std::vector<float>{7, 7, 0, 65535, 65535, 9, 9, 0});
    const std::vector<Event> &events = (*recording)->events;
    REQUIRE(events.size() == 2);
    CHECK(events[0].code == 65535);
    CHECK(events[0].onset == TimeNs{750'000'000});
    CHECK(events[0].kind == "trigger");
    CHECK(events[1].label == "9");
    CHECK(events[1].channels == std::vector<std::string>{"Status"});
}

TEST_CASE("codes stored through a scale without a unit come back as codes")
{
    const test::TempFolder folder;
    FileBytes file = test::plainFile();
    file.signals[0].label = "TRIG";
    file.signals[0].unit = "";
    file.signals[0].digitalMin = "-32768";
    file.signals[0].digitalMax = "32767";
    file.signals[0].physicalMin = "0";
    file.signals[0].physicalMax = "255";
    file.signals[0].records = {test::integers({-32768, -32768 + 257 * 3, 32767, -32768}),
                               test::integers({-32768, 0, -32768, -32768})};
    const auto recording = openBytes(file, folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    CHECK(readAll(**recording, 0)[1] == 3.0F);
    CHECK(readAll(**recording, 0)[2] == 255.0F);
}

TEST_CASE("a file with nothing but annotations opens without channels")
{
    const test::TempFolder folder;
    FileBytes file;
    file.reserved = "EDF+C";
    file.count = "1";
    file.duration = "0";
    file.signals.push_back(test::annotationSignal({"+0\x14\x14\0+0\x15"
                                                   "30\x14Sleep stage W\x14\0"s},
                                                  60));
    const auto recording = openBytes(file, folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->warnings.empty());
    CHECK((*recording)->channels().empty());
    CHECK((*recording)->duration() == TimeNs{0});
    REQUIRE((*recording)->events.size() == 1);
    CHECK((*recording)->events[0].duration == 30 * kSecond);
}

TEST_CASE("an unknown unit and a signal without samples are told")
{
    const test::TempFolder folder;
    FileBytes file = test::plainFile();
    file.signals[0].unit = "furlong";
    test::SignalBytes empty;
    empty.label = "empty";
    empty.samples = "0";
    empty.records = {"", ""};
    file.signals.push_back(empty);
    const auto recording = openBytes(file, folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->channels().size() == 1);
    REQUIRE((*recording)->warnings.size() == 2);
    CHECK(readAll(**recording, 0)[0] == 1.0F);
}

TEST_CASE("a file that shrinks or changes while open gives one error that names it")
{
    const test::TempFolder folder;
    const auto recording = openBytes(test::plainFile(), folder / "shrinks.edf");
    NG_REQUIRE_RESULT(recording);
    std::filesystem::resize_file(folder / "shrinks.edf", 514);
    const std::array<std::size_t, 1> one{0};
    const auto block = readBlock(*(*recording)->signal, one, {0, 8});
    NG_CHECK_ERROR(block, ErrorCode::CorruptData);
    CHECK(block.error().message().find("shrinks.edf") != std::string::npos);
}

TEST_CASE("an error names the file, the place and the channel")
{
    const test::TempFolder folder;
    FileBytes file = test::plainFile();
    file.signals[0].digitalMax = "?";
    const auto recording = openBytes(file, folder / "bad.edf");
    NG_CHECK_ERROR(recording, ErrorCode::CorruptData);
    const std::string message = recording.error().message();
    CHECK(message.find("bad.edf") != std::string::npos);
    CHECK(message.find("Fp1") != std::string::npos);
    CHECK(message.find("header byte") != std::string::npos);
    NG_CHECK_ERROR(makeEdfReader()->open(folder / "absent.edf", {}, {}), ErrorCode::NotFound);
}

TEST_CASE("standard labels bring built-in positions")
{
    const test::TempFolder folder;
    const auto recording = openBytes(test::plainFile(), folder / "a.edf");
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->electrodes.find("Fp1") != nullptr);
}

TEST_CASE("the recipe changes with the file")
{
    const test::TempFolder folder;
    const auto a = openBytes(test::plainFile(), folder / "a.edf");
    FileBytes other = test::plainFile();
    other.signals[0].records[0][0] = 'x';
    const auto b = openBytes(other, folder / "b.edf");
    NG_REQUIRE_RESULT(a);
    NG_REQUIRE_RESULT(b);
    CHECK((*a)->signal->recipe()["algorithm"].toString() == "read-edf");
    CHECK_FALSE((*a)->signal->recipe() == (*b)->signal->recipe());
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/brainvision_reader.h"

#include "tests/io/expected_recording.h"

#include <fstream>
#include <numbers>

using namespace ng;

namespace {

RecordingPtr opened(const std::filesystem::path &path, const ReadOptions &options = {})
{
    const auto recording = makeBrainVisionReader()->open(path, options, {});
    NG_REQUIRE_RESULT(recording);
    return *recording;
}

RecordingPtr openedFixture(const std::string &name)
{
    return opened(test::fixturesFolder() / "brainvision" / name);
}

bool warned(const Recording &recording, std::string_view code)
{
    return std::ranges::any_of(recording.warnings, [&](const Warning &warning) { return warning.code == code; });
}

/// Copies of the fixture's files in a folder of their own, so that one can be changed.
void copyFixture(const test::TempFolder &folder)
{
    for (const char *name : {"test.vhdr", "test.vmrk", "test.eeg"})
        std::filesystem::copy_file(test::fixturesFolder() / "brainvision" / name, folder / name);
}

void replaceIn(const std::filesystem::path &path, const std::string &from, const std::string &to)
{
    std::string text = readTextFile(path).value();
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

TEST_CASE("every fixture reads as MNE reads it")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    for (const char *name :
         {"test.vhdr", "testv2.vhdr", "test_units.vhdr", "test_highpass.vhdr", "test_highpass_hz.vhdr",
          "test_lowpass_s.vhdr", "test_mixed_highpass.vhdr", "test_mixed_highpass_hz.vhdr", "test_mixed_lowpass.vhdr",
          "test_mixed_lowpass_s.vhdr", "test_partially_disabled_hw_filter.vhdr",
          "test_old_layout_latin1_software_filter.vhdr", "test_old_layout_latin1_software_filter_longname.vhdr"}) {
        CAPTURE(name);
        const RecordingPtr recording = openedFixture(name);
        const Json expected = test::expectedRecording(std::string("brainvision/") + name);
        test::checkAgainstExpected(*recording, expected);
        test::checkEvents(*recording, expected, [](const Event &event) { return event.kind + "/" + event.label; });
        CHECK(recording->gaps.empty());
        CHECK(recording->readerId == "brainvision");
    }
}

TEST_CASE("markers carry kind, code and the start of the recording")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    const RecordingPtr recording = openedFixture("test.vhdr");
    REQUIRE(recording->identity.start.has_value());
    CHECK(recording->identity.start->iso() == "2013-11-13T16:14:03.794232");
    CHECK(recording->events[1].code == 253);
    CHECK(recording->events[1].onset == TimeNs{486'000'000});
    CHECK(recording->events[3].code == 254);
    CHECK(recording->events[13].code == 1); // "O  1"
    CHECK(!recording->events[12].code);     // "Sync On"
    CHECK(!openedFixture("testv2.vhdr")->identity.start);
    CHECK(warned(*openedFixture("testv2.vhdr"), "events-outside-data"));
}

TEST_CASE("units and types follow the header")
{
    NG_REQUIRE_FIXTURE("brainvision/test_units.vhdr");
    const RecordingPtr recording = openedFixture("test_units.vhdr");
    CHECK(recording->channels()[0].fileUnit == "nV");
    CHECK(recording->channels()[0].unit == "V");
    CHECK(recording->channels()[0].gain == doctest::Approx(0.5e-6));
    CHECK(recording->channels()[0].type == ChannelType::Eeg);
    CHECK(recording->channels()[26].unit.empty()); // "BS"
    CHECK(recording->channels()[26].type == ChannelType::Misc);
    CHECK(recording->channels()[29].unit == "S");
    CHECK(recording->channels()[29].type == ChannelType::Misc);
    CHECK(warned(*recording, "unit-unknown"));
}

TEST_CASE("cutoffs are understood in hertz and in seconds")
{
    NG_REQUIRE_FIXTURE("brainvision/test_highpass.vhdr");
    const double tenSeconds = 1.0 / (2.0 * std::numbers::pi * 10.0);
    const auto channel = [](const std::string &name, std::size_t index) {
        return openedFixture(name)->channels()[index];
    };
    CHECK(!channel("test.vhdr", 0).highpassHz);
    CHECK(channel("test.vhdr", 0).lowpassHz == 250.0);
    CHECK(channel("test_highpass.vhdr", 0).highpassHz == doctest::Approx(tenSeconds));
    CHECK(channel("test_highpass_hz.vhdr", 0).highpassHz == 10.0);
    CHECK(channel("test_lowpass_s.vhdr", 0).lowpassHz == doctest::Approx(1.0 / (2.0 * std::numbers::pi * 0.004)));
    CHECK(channel("test_mixed_lowpass.vhdr", 31).lowpassHz == 125.0);
    CHECK(!channel("test_partially_disabled_hw_filter.vhdr", 29).lowpassHz);
    CHECK(channel("test_partially_disabled_hw_filter.vhdr", 30).lowpassHz == 250.0);
    CHECK(channel("test_partially_disabled_hw_filter.vhdr", 31).highpassHz == doctest::Approx(tenSeconds));
    // Hardware 10 s and 1000 Hz, software 0.9 s and 50 Hz: the narrower band.
    for (const std::size_t index : {std::size_t{0}, std::size_t{1}}) {
        const ChannelInfo info = channel("test_old_layout_latin1_software_filter_longname.vhdr", index);
        CAPTURE(info.label);
        CHECK(info.highpassHz == doctest::Approx(1.0 / (2.0 * std::numbers::pi * 0.9)));
        CHECK(info.lowpassHz == 50.0);
        CHECK(info.filterText.find("software") != std::string::npos);
    }
}

TEST_CASE("coordinates of the header become electrodes")
{
    NG_REQUIRE_FIXTURE("brainvision/testv2.vhdr");
    const RecordingPtr recording = openedFixture("testv2.vhdr");
    CHECK(recording->electrodes.frame == CoordinateFrame::SphericalHead);
    CHECK(recording->electrodes.electrodes.size() == 28); // four have radius 0
    const auto fp1 = recording->electrodes.find("FP1")->positionMetres.value();
    CHECK(fp1[0] == doctest::Approx(-0.095 * std::cos(72.0 * std::numbers::pi / 180.0)));
    CHECK(fp1[1] > 0.08);
    CHECK(std::abs(fp1[2]) < 1e-12);
    const auto cz = recording->electrodes.find("Cz")->positionMetres.value();
    CHECK(cz[2] == doctest::Approx(0.095));
    CHECK(openedFixture("test.vhdr")->electrodes.source == "built-in 10-5");
    ReadOptions options;
    options.electrodes = test::fixturesFolder() / "brainvision/test.hpts";
    CHECK(opened(test::fixturesFolder() / "brainvision/test.vhdr", options)->electrodes.source == "test.hpts");
}

TEST_CASE("a renamed data file is named, with the remedy")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    const test::TempFolder folder;
    copyFixture(folder);
    replaceIn(folder / "test.vhdr", "DataFile=test.eeg", "DataFile=other.eeg");
    const auto refused = makeBrainVisionReader()->open(folder / "test.vhdr", {}, {});
    NG_CHECK_ERROR(refused, ErrorCode::NotFound);
    CHECK(refused.error().message().find("test.vhdr") != std::string::npos);
    CHECK(refused.error().message().find("other.eeg") != std::string::npos);
    const RecordingPtr tolerated = opened(folder / "test.vhdr", {.tolerant = true, .electrodes = {}});
    CHECK(warned(*tolerated, "file-renamed"));

    replaceIn(folder / "test.vhdr", "DataFile=other.eeg", "DataFile=../../somewhere/$b.eeg");
    CHECK(warned(*opened(folder / "test.vhdr"), "header-names-path"));
    replaceIn(folder / "test.vhdr", "../../somewhere/$b.eeg", "..");
    NG_CHECK_ERROR(makeBrainVisionReader()->open(folder / "test.vhdr", {}, {}), ErrorCode::CorruptData);
}

TEST_CASE("the recording opens from its marker or data file too")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    CHECK(openedFixture("test.vmrk")->events.size() == 14);
    CHECK(openedFixture("test.eeg")->events.size() == 14);
    const auto reader = makeBrainVisionReader();
    CHECK(reader->confidence({"a/test.eeg", "", {"test.vhdr"}}) > 0.5);
    CHECK(reader->confidence({"a/test.eeg", "", {"other.vhdr"}}) == 0.0);
    CHECK(reader->confidence({"a/test_bin_raw.fif", std::string("\0\0\0d", 4), {"test.vhdr"}}) == 0.0);
}

TEST_CASE("a data file that is cut short is refused, or read to its last whole sample")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    const test::TempFolder folder;
    copyFixture(folder);
    std::filesystem::resize_file(folder / "test.eeg", 64 * 5000 + 7);
    NG_CHECK_ERROR(makeBrainVisionReader()->open(folder / "test.vhdr", {}, {}), ErrorCode::CorruptData);
    const RecordingPtr tolerated = opened(folder / "test.vhdr", {.tolerant = true, .electrodes = {}});
    CHECK(tolerated->channels()[0].axis.sampleCount() == 5000);
    CHECK(warned(*tolerated, "data-cut-short"));
    CHECK(warned(*tolerated, "events-outside-data"));
    std::filesystem::resize_file(folder / "test.eeg", 0);
    NG_CHECK_ERROR(makeBrainVisionReader()->open(folder / "test.vhdr", {.tolerant = true, .electrodes = {}}, {}),
                   ErrorCode::CorruptData);
}

TEST_CASE("a pause between segments is a gap on the true clock")
{
    NG_REQUIRE_FIXTURE("brainvision/test.vhdr");
    const test::TempFolder folder;
    copyFixture(folder);
    // Sample 3000 (3.0 s after the start) was recorded at 16:15:03.794232, 60 s after the start: 57 s are missing.
    replaceIn(folder / "test.vmrk", "Mk7=Stimulus,S255,3263,1,0", "Mk7=New Segment,,3001,1,0,20131113161503794232");
    const RecordingPtr recording = opened(folder / "test.vhdr");
    const TimeAxis &axis = recording->channels()[5].axis;
    REQUIRE(axis.segments.size() == 2);
    CHECK(axis.segments[1].start == 60 * kSecond);
    CHECK(axis.segments[1].firstSample == 3000);
    CHECK(axis.segments[0].count == 3000);
    REQUIRE(recording->gaps.size() == 1);
    CHECK(recording->gaps[0].range.start == 3 * kSecond);
    CHECK(recording->gaps[0].range.duration == 57 * kSecond);
    CHECK(recording->events.back().onset == TimeNs{7'699'000'000} + 57 * kSecond);
    CHECK(!axis.samplesIn({2 * kSecond, 2 * kSecond}));
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/eeglab_reader.h"

#include "core/base/sha256.h"
#include "tests/io/expected_recording.h"

#include <fstream>

using namespace ng;

namespace {

std::filesystem::path golden(const std::string &name)
{
    return test::sourceFolder() / "tests/reference/eeglab" / name;
}

RecordingPtr opened(const std::filesystem::path &path, const ReadOptions &options = {})
{
    const auto recording = makeEeglabReader()->open(path, options, {});
    NG_REQUIRE_RESULT(recording);
    return *recording;
}

bool warned(const Recording &recording, std::string_view code)
{
    return std::ranges::any_of(recording.warnings, [&](const Warning &warning) { return warning.code == code; });
}

/// data[c, t] = 100 c + t - 0.25 microvolts, as the generator has it.
void checkFormula(const Recording &recording, std::int64_t samples)
{
    REQUIRE(recording.channels().size() == 3);
    REQUIRE(recording.channels()[0].axis.sampleCount() == samples);
    const auto block = readBlock(*recording.signal, std::array<std::size_t, 3>{2, 0, 1}, {1, samples - 1});
    NG_REQUIRE_RESULT(block);
    const std::array<double, 3> base{200.0, 0.0, 100.0};
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::int64_t t = 1; t < samples; ++t)
            REQUIRE(block->row(c)[static_cast<std::size_t>(t - 1)]
                    == static_cast<float>(1e-6 * (base[c] + static_cast<double>(t) - 0.25)));
    }
}

void checkChannels(const Recording &recording)
{
    CHECK(recording.channels()[0].label == "Fp1");
    CHECK(recording.channels()[2].label == "\xC3\x84X");
    CHECK(recording.channels()[2].type == ChannelType::Misc);
    CHECK(recording.channels()[1].reference == "common");
    REQUIRE(recording.electrodes.electrodes.size() == 2); // the third has no place
    const auto fp1 = recording.electrodes.find("Fp1")->positionMetres.value();
    CHECK(fp1[0] == doctest::Approx(-0.026)); // left
    CHECK(fp1[1] == doctest::Approx(0.080));  // front
    CHECK(fp1[2] == doctest::Approx(-0.004));
    CHECK(recording.identity.patient == "S01");
}

/// Events of the sets with "boundary": eight samples were cut out between samples 19 and 20 (from 0).
void checkBoundary(const Recording &recording)
{
    const TimeAxis &axis = recording.channels()[0].axis;
    REQUIRE(axis.segments.size() == 2);
    CHECK(axis.segments[1].firstSample == 20);
    CHECK(axis.segments[1].start == timeOfSample(28, Rate::hertz(128)));
    REQUIRE(recording.gaps.size() == 1);
    CHECK(recording.gaps[0].range.duration == timeOfSample(8, Rate::hertz(128)));
    REQUIRE(recording.events.size() == 4);
    CHECK(recording.events[0].label == "square");
    CHECK(recording.events[0].onset == timeOfSample(1, Rate::hertz(128)));
    CHECK(recording.events[1].onset == TimeNs{27'343'750}); // 3.5 samples
    CHECK(recording.events[1].duration == timeOfSample(2, Rate::hertz(128)));
    CHECK(recording.events[2].label == "boundary");
    CHECK(recording.events[3].onset == TimeNs{298'828'125}); // 30.25 samples and the 8 that were cut out
    CHECK(warned(recording, "events-outside-data"));
}

} // namespace

TEST_CASE("the golden files are those of the committed script")
{
    const auto side = readJsonFile(golden("eeglab.json"));
    NG_REQUIRE_RESULT(side);
    CHECK(sha256OfFile(golden("generate.py")).value() == (*side)["sha256"].toString());
}

TEST_CASE("the tutorial set reads as MNE reads it")
{
    NG_REQUIRE_FIXTURE("eeglab/eeglab_data.set");
    const RecordingPtr recording = opened(test::fixturesFolder() / "eeglab/eeglab_data.set");
    const Json expected = test::expectedRecording("eeglab/eeglab_data.set");
    test::checkAgainstExpected(*recording, expected);
    test::checkEvents(*recording, expected, [](const Event &event) { return event.label; });
    CHECK(recording->warnings.empty());
    CHECK(recording->gaps.empty());
    CHECK(recording->format == "EEGLAB");
    CHECK(std::ranges::count(recording->events, "square", &Event::label) == 80);
    CHECK(std::ranges::count(recording->events, "rt", &Event::label) == 74);
    CHECK(recording->channels()[0].unit == "V");
    CHECK(recording->channels()[1].type == ChannelType::Eog);
    // The set's own places and the table they came from.
    const auto oz = recording->electrodes.find("Oz")->positionMetres.value();
    CHECK(oz[1] < -0.09);
    CHECK(std::abs(oz[0]) < 1e-6);
    const auto t7 = recording->electrodes.find("T7")->positionMetres.value();
    CHECK(t7[0] < -0.09);
}

TEST_CASE("data inside a packed structure, with a boundary")
{
    const RecordingPtr recording = opened(golden("inside_v7.mat"));
    checkFormula(*recording, 40);
    checkChannels(*recording);
    checkBoundary(*recording);
}

TEST_CASE("version 7.3 gives the same")
{
    const RecordingPtr recording = opened(golden("inside_v73.mat"));
    checkFormula(*recording, 40);
    checkChannels(*recording);
    checkBoundary(*recording);
}

TEST_CASE("fields at the top level, unpacked, as doubles, with numeric event types")
{
    const RecordingPtr recording = opened(golden("top_level_v6.mat"));
    checkFormula(*recording, 40);
    checkChannels(*recording);
    CHECK(recording->channels()[0].axis.rate == Rate::hertz(250));
    REQUIRE(recording->events.size() == 3);
    CHECK(recording->events[1].code == 12);
    CHECK(recording->events[1].label == "12");
    CHECK(recording->events[1].onset == TimeNs{40'000'000});
}

TEST_CASE("epochs are segments apart, with a warning")
{
    const RecordingPtr recording = opened(golden("epoched_v7.mat"));
    checkFormula(*recording, 30);
    CHECK(warned(*recording, "epoched-data"));
    const TimeAxis &axis = recording->channels()[0].axis;
    REQUIRE(axis.segments.size() == 3);
    CHECK(axis.segments[1].start == TimeNs{1'100'000'000});
    CHECK(recording->gaps.size() == 2);
    REQUIRE(recording->events.size() == 3);
    CHECK(recording->events[1].onset == TimeNs{1'100'000'000});                      // first sample of the second epoch
    CHECK(recording->events[2].onset == TimeNs{2'200'000'000} + TimeNs{90'000'000}); // last of the third
    CHECK(!axis.samplesIn({TimeNs{50'000'000}, kSecond}));
}

TEST_CASE("a renamed or cut .fdt is named")
{
    NG_REQUIRE_FIXTURE("eeglab/eeglab_data.set");
    const test::TempFolder folder;
    std::filesystem::copy_file(test::fixturesFolder() / "eeglab/eeglab_data.set", folder / "renamed.set");
    const auto missing = makeEeglabReader()->open(folder / "renamed.set", {}, {});
    NG_CHECK_ERROR(missing, ErrorCode::NotFound);
    CHECK(missing.error().message().find("eeglab_data.fdt") != std::string::npos);
    std::filesystem::copy_file(test::fixturesFolder() / "eeglab/eeglab_data.fdt", folder / "renamed.fdt");
    NG_CHECK_ERROR(makeEeglabReader()->open(folder / "renamed.set", {}, {}), ErrorCode::NotFound);
    CHECK(warned(*opened(folder / "renamed.set", {.tolerant = true, .electrodes = {}}), "file-renamed"));
    std::filesystem::resize_file(folder / "renamed.fdt", 3'904'511);
    NG_CHECK_ERROR(makeEeglabReader()->open(folder / "renamed.set", {.tolerant = true, .electrodes = {}}, {}),
                   ErrorCode::CorruptData);
}

TEST_CASE("sets that are cut short are errors at every length")
{
    for (const char *name : {"inside_v7.mat", "top_level_v6.mat", "inside_v73.mat"}) {
        CAPTURE(name);
        const test::TempFolder folder;
        const auto size = std::filesystem::file_size(golden(name));
        for (std::uintmax_t keep = 0; keep + 40 < size; keep += 41) {
            std::filesystem::copy_file(golden(name), folder / "cut.set",
                                       std::filesystem::copy_options::overwrite_existing);
            std::filesystem::resize_file(folder / "cut.set", keep);
            const auto recording = makeEeglabReader()->open(folder / "cut.set", {}, {});
            // What a cut takes from the end may be a field that nobody needs.
            if (!recording)
                CHECK((recording.error().code == ErrorCode::CorruptData
                       || recording.error().code == ErrorCode::Unsupported));
        }
    }
}

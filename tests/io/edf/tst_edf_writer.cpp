// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/io/edf/edf_reader.h"
#include "core/io/edf/edf_write_layout.h"
#include "core/io/edf/edf_writer.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <edflib.h>

#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <numbers>

using namespace ng;

namespace {

ChannelInfo channelOf(std::string label, Rate rate, std::vector<Segment> segments)
{
    ChannelInfo info;
    info.label = info.fileLabel = std::move(label);
    info.unit = "V";
    info.fileUnit = "uV";
    info.axis = {rate, std::move(segments)};
    return info;
}

std::vector<float> wave(std::int64_t count, float amplitude, float offset)
{
    std::vector<float> samples(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = offset + amplitude * static_cast<float>(std::sin(0.01 * static_cast<double>(i)));
    return samples;
}

/// Fp1 at 250 Hz, a slow channel at 5 Hz, a trigger at 250 Hz; 7.9 s, with a gap after 4 s where asked for.
Recording twoRates(bool gap)
{
    Recording recording;
    recording.path = "made.edf";
    recording.identity.patient = "MCH-0234567 F 16-SEP-1987 Haagse_Harry";
    recording.identity.equipment = "Amp";
    recording.identity.start = WallClock{2002, 3, 2, 4, 5, 6, TimeNs{250'000'000}};
    const auto axis = [&](std::int64_t hz) {
        std::vector<Segment> segments{{TimeNs{0}, 0, 79 * hz / 10}};
        if (gap)
            segments = {{TimeNs{0}, 0, 4 * hz}, {TimeNs{10'500'000'000}, 4 * hz, 39 * hz / 10}};
        return segments;
    };
    std::vector<ChannelInfo> channels{channelOf("Fp1", Rate::hertz(250), axis(250)),
                                      channelOf("Temp", Rate::hertz(10), axis(10)),
                                      channelOf("Trigger", Rate::hertz(250), axis(250))};
    channels[1].unit = channels[1].fileUnit = "degC";
    channels[2].type = ChannelType::Trigger;
    channels[2].unit = channels[2].fileUnit = "";
    std::vector<float> codes(1975, 0.0F);
    codes[700] = 65535.0F;
    codes[1500] = 3.0F;
    recording.signal =
        std::make_shared<MemorySource>(channels, std::vector{wave(1975, 80e-6F, 1e-6F), wave(79, 0.5F, 37.0F), codes});
    recording.events = {{TimeNs{500'000'000}, kSecond,
                         "Schl\xC3\xA4"
                         "fer",
                         "annotation"},
                        {3 * kSecond, TimeNs{0}, "S  1", "Stimulus"}};
    return recording;
}

/// Largest difference of a channel between two recordings of equal length.
double worst(const Recording &a, const Recording &b, std::size_t channel)
{
    const std::array<std::size_t, 1> one{channel};
    const std::int64_t count = a.channels()[channel].axis.sampleCount();
    REQUIRE(b.channels()[channel].axis.sampleCount() == count);
    const auto x = readBlock(*a.signal, one, {0, count});
    const auto y = readBlock(*b.signal, one, {0, count});
    NG_REQUIRE_RESULT(x);
    NG_REQUIRE_RESULT(y);
    double largest = 0.0;
    for (std::size_t i = 0; i < x->size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(x->data()[i]) - static_cast<double>(y->data()[i])));
    return largest;
}

RecordingPtr reopened(const std::filesystem::path &path)
{
    const auto recording = makeEdfReader()->open(path, {}, {});
    NG_REQUIRE_RESULT(recording);
    for (const Warning &warning : (*recording)->warnings)
        CHECK_MESSAGE(warning.code == "date-masked", warning.message());
    return *recording;
}

} // namespace

TEST_CASE("EDFlib reads back what was written: samples, rates, annotations, identity")
{
    const test::TempFolder folder;
    const Recording recording = twoRates(false);
    EdfWriteOptions options;
    options.withIdentity = true;
    SUBCASE("EDF+")
    {
        options.bdf = false;
    }
    SUBCASE("BDF+")
    {
        options.bdf = true;
    }
    const std::filesystem::path path = folder / "a.edf";
    const auto written = writeEdf(recording, path, options);
    NG_REQUIRE_RESULT(written);
    CHECK(written->empty());

    edf_hdr_struct header{};
    REQUIRE(edfopen_file_readonly(path.c_str(), &header, EDFLIB_READ_ALL_ANNOTATIONS) == 0);
    CHECK(header.filetype == (options.bdf ? EDFLIB_FILETYPE_BDFPLUS : EDFLIB_FILETYPE_EDFPLUS));
    CHECK(header.edfsignals == 3);
    CHECK(header.file_duration == 79'000'000); // 100 ns
    CHECK(header.startdate_year == 2002);
    CHECK(header.starttime_second == 6);
    CHECK(header.starttime_subsecond == 2'500'000);
    CHECK(std::string(header.patientcode) == "MCH-0234567");
    CHECK(header.signalparam[0].smp_in_file == 1975);
    CHECK(header.signalparam[1].smp_in_file == 79);
    CHECK(std::string(header.signalparam[0].physdimension).substr(0, 2) == "uV");
    REQUIRE(header.annotations_in_file == 2);
    edf_annotation_struct annotation{};
    REQUIRE(edf_get_annotation(header.handle, 0, &annotation) == 0);
    CHECK(annotation.onset == 5'000'000);
    CHECK(std::string(annotation.annotation)
          == "Schl\xC3\xA4"
             "fer");
    REQUIRE(edf_get_annotation(header.handle, 1, &annotation) == 0);
    CHECK(std::string(annotation.annotation) == "Stimulus/S  1");
    std::vector<double> samples(1975);
    REQUIRE(edfread_physical_samples(header.handle, 0, 1975, samples.data()) == 1975);
    const std::array<std::size_t, 1> one{0};
    const auto truth = readBlock(*recording.signal, one, {0, 1975});
    const double step = options.bdf ? 1e-11 : 1.3e-9; // half a digit of 162 µV
    double largest = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] * 1e-6 - static_cast<double>(truth->data()[i])));
    CHECK(largest < step);
    edfclose_file(header.handle);
}

TEST_CASE("a recording with gaps becomes a discontinuous file with the same clock")
{
    const test::TempFolder folder;
    const Recording recording = twoRates(true);
    const auto written = writeEdf(recording, folder / "a.edf", {});
    NG_REQUIRE_RESULT(written);
    const RecordingPtr back = reopened(folder / "a.edf");
    CHECK(back->format == "EDF+D");
    for (std::size_t c = 0; c < 3; ++c)
        CHECK(back->channels()[c].axis == recording.channels()[c].axis);
    CHECK(worst(recording, *back, 0) < 1.3e-9);
    CHECK(worst(recording, *back, 2) == 0.0);
    REQUIRE(back->events.size() == 4); // two annotations, two codes
    CHECK(back->events[0].onset == recording.events[0].onset);
    CHECK(back->events[0].duration == recording.events[0].duration);
}

TEST_CASE("nothing of a person is written unless asked for")
{
    const test::TempFolder folder;
    NG_REQUIRE_RESULT(writeEdf(twoRates(false), folder / "a.edf", {}));
    std::ifstream file(folder / "a.edf", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    for (const char *word : {"Harry", "0234567", "1987", "2002", "02.03", "04.05", "Amp"})
        CHECK_MESSAGE(bytes.find(word) == std::string::npos, word);
    CHECK(reopened(folder / "a.edf")->identity.patient == "X X X X");
}

TEST_CASE("integers of a file come back as the same integers")
{
    for (const char *name : {"edf/test_generator.bdf", "edf/S001R01.edf", "edf/short_psg.edf", "edf/test_utf8.edf",
                             "edf/test_legacy.edf"}) {
        NG_REQUIRE_FIXTURE(name);
        CAPTURE(name);
        const test::TempFolder folder;
        const auto original = makeEdfReader()->open(test::fixturesFolder() / name, {}, {});
        NG_REQUIRE_RESULT(original);
        EdfWriteOptions options;
        options.bdf = (*original)->format.starts_with("BDF");
        NG_REQUIRE_RESULT(writeEdf(**original, folder / "copy.edf", options));
        const RecordingPtr copy = reopened(folder / "copy.edf");
        REQUIRE(copy->channels().size() == (*original)->channels().size());
        for (std::size_t c = 0; c < copy->channels().size(); ++c) {
            CAPTURE(copy->channels()[c].label);
            CHECK(copy->channels()[c].axis == (*original)->channels()[c].axis);
            CHECK(worst(**original, *copy, c) <= 0.3 * std::abs(*(*original)->channels()[c].gain));
        }
        CHECK(copy->events == (*original)->events);
    }
}

TEST_CASE("samples that are no numbers, constants and lengths that fit no record are written with a warning")
{
    const test::TempFolder folder;
    Recording recording;
    recording.path = "made.edf";
    // A prime number of samples: no whole number of records.
    std::vector<float> odd(1'000'003, 5e-6F);
    odd[17] = std::numeric_limits<float>::quiet_NaN();
    recording.signal = std::make_shared<MemorySource>(
        std::vector{channelOf("a label of more than sixteen", Rate::hertz(1000), {{TimeNs{0}, 0, 1'000'003}})},
        std::vector<std::vector<float>>{odd});
    const auto written = writeEdf(recording, folder / "a.edf", {});
    NG_REQUIRE_RESULT(written);
    std::vector<std::string> codes;
    for (const Warning &warning : *written)
        codes.push_back(warning.code);
    CHECK(codes == std::vector<std::string>{"not-finite-written", "label-cut", "padded"});
    const RecordingPtr back = reopened(folder / "a.edf");
    CHECK(back->channels()[0].axis.sampleCount() == 1'001'000);
    const std::array<std::size_t, 1> one{0};
    const auto samples = readBlock(*back->signal, one, {0, 1'001'000});
    CHECK(std::abs(samples->data()[17]) < 1e-10F);
    CHECK(samples->data()[1'000'999] == doctest::Approx(5e-6).epsilon(1e-4));
}

TEST_CASE("many annotations in one moment, none, and nothing but annotations")
{
    const test::TempFolder folder;
    Recording recording = twoRates(false);
    recording.events.clear();
    for (int i = 0; i < 500; ++i)
        recording.events.push_back({7 * kSecond, TimeNs{1}, "event number " + std::to_string(i), "annotation"});
    NG_REQUIRE_RESULT(writeEdf(recording, folder / "a.edf", {}));
    const RecordingPtr back = reopened(folder / "a.edf");
    REQUIRE(back->events.size() == 502);
    recording.signal = std::make_shared<MemorySource>(std::vector<ChannelInfo>{}, std::vector<std::vector<float>>{});
    NG_REQUIRE_RESULT(writeEdf(recording, folder / "b.edf", {}));
    CHECK(reopened(folder / "b.edf")->events.size() == 500);
    CHECK(reopened(folder / "b.edf")->events.back().label == "event number 499");
}

TEST_CASE("rates without a common record are refused and leave no file")
{
    const test::TempFolder folder;
    Recording recording;
    recording.signal = std::make_shared<MemorySource>(
        std::vector{channelOf("a", Rate::make(7, TimeNs{999'999'937}).value(), {{TimeNs{0}, 0, 7}}),
                    channelOf("b", Rate::make(7, TimeNs{999'999'929}).value(), {{TimeNs{0}, 0, 7}})},
        std::vector<std::vector<float>>{wave(7, 1.0F, 0.0F), wave(7, 1.0F, 0.0F)});
    NG_CHECK_ERROR(writeEdf(recording, folder / "a.edf", {}), ErrorCode::Unsupported);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("numbers of eight characters are as close as can be on the side asked for")
{
    CHECK(edfNumber(0.0, EdfRounding::Down) == "0");
    CHECK(edfNumber(-187470.0, EdfRounding::Nearest) == "-187470");
    CHECK(edfNumber(1.0 / 3.0, EdfRounding::Down) == "0.333333");
    CHECK(edfNumber(1.0 / 3.0, EdfRounding::Up) == "0.333334");
    CHECK(edfNumber(-1.0 / 3.0, EdfRounding::Down) == "-0.33334");
    CHECK(edfNumber(-123.456789, EdfRounding::Up) == "-123.456");
    CHECK(edfNumber(99999999.0, EdfRounding::Up) == "99999999");
    CHECK_FALSE(edfNumber(1e8, EdfRounding::Nearest));
    CHECK_FALSE(edfNumber(-1e7, EdfRounding::Nearest));
    CHECK_FALSE(edfNumber(std::numeric_limits<double>::infinity(), EdfRounding::Nearest));
}

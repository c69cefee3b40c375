// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/brainvision_reader.h"
#include "core/io/brainvision/header.h"
#include "core/io/brainvision/markers.h"

#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <bit>
#include <cstring>
#include <fstream>

using namespace ng;

namespace {

struct Written {
    test::TempFolder folder;
    std::filesystem::path header;
};

/// A recording of two channels and three samples in any layout, made by hand.
void writeRecording(const Written &to, const std::string &binary, const std::string &orientation,
                    const std::string &extra, const std::string &data)
{
    std::ofstream(to.header, std::ios::binary)
        << "Brain Vision Data Exchange Header File Version 1.0\r\n[Common Infos]\r\nDataFile=a.eeg\r\nDataFormat="
        << (binary.empty() ? "ASCII" : "BINARY") << "\r\nDataOrientation=" << orientation
        << "\r\nNumberOfChannels=2\r\nSamplingInterval=3906.25\r\n"
        << extra << (binary.empty() ? "" : "[Binary Infos]\r\nBinaryFormat=" + binary + "\r\n")
        << "[Channel Infos]\r\nCh1=C3,,2,mV\r\nCh2=a\\1b,,0.5,V\r\n";
    std::ofstream(to.folder / "a.eeg", std::ios::binary) << data;
}

template<class T>
std::string bytesOf(const std::vector<T> &values, bool swap = false)
{
    std::string bytes;
    for (const T value : values) {
        std::array<char, sizeof(T)> raw;
        std::memcpy(raw.data(), &value, sizeof(T));
        if (swap)
            std::reverse(raw.begin(), raw.end());
        bytes.append(raw.data(), raw.size());
    }
    return bytes;
}

void checkSamples(const Written &written, std::array<float, 3> first, std::array<float, 3> second)
{
    const auto recording = makeBrainVisionReader()->open(written.header, {}, {});
    NG_REQUIRE_RESULT(recording);
    const auto block = readBlock(*(*recording)->signal, std::array<std::size_t, 2>{1, 0}, {0, 3});
    NG_REQUIRE_RESULT(block);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(block->row(1)[i] == first[i]);
        CHECK(block->row(0)[i] == second[i]);
    }
    const auto part = readBlock(*(*recording)->signal, std::array<std::size_t, 1>{1}, {1, 2});
    CHECK(part.value().row(0)[1] == second[2]);
    CHECK((*recording)->channels()[1].label == "a,b");
    CHECK((*recording)->channels()[0].axis.rate == Rate::hertz(256));
}

} // namespace

TEST_CASE("every number format and orientation")
{
    Written to;
    to.header = to.folder / "a.vhdr";
    const auto both = [&](const std::string &format, const auto &multiplexed, const auto &vectorized,
                          std::array<float, 3> a, std::array<float, 3> b) {
        for (const bool swap : {false, true}) {
            CAPTURE(format);
            const std::string order = swap ? "UseBigEndianOrder=YES\r\n" : "";
            writeRecording(to, format + "\r\n" + order, "MULTIPLEXED", "", bytesOf(multiplexed, swap));
            checkSamples(to, a, b);
            writeRecording(to, format + "\r\n" + order, "VECTORIZED", "", bytesOf(vectorized, swap));
            checkSamples(to, a, b);
        }
    };
    both("INT_16", std::vector<std::int16_t>{1, 10, -2, 20, 3, -32768},
         std::vector<std::int16_t>{1, -2, 3, 10, 20, -32768}, {0.002F, -0.004F, 0.006F}, {5.0F, 10.0F, -16384.0F});
    both("UINT_16", std::vector<std::uint16_t>{1, 10, 2, 20, 3, 65535},
         std::vector<std::uint16_t>{1, 2, 3, 10, 20, 65535}, {0.002F, 0.004F, 0.006F}, {5.0F, 10.0F, 32767.5F});
    both("INT_32", std::vector<std::int32_t>{1, 10, -2, 20, 3, -2147483647 - 1},
         std::vector<std::int32_t>{1, -2, 3, 10, 20, -2147483647 - 1}, {0.002F, -0.004F, 0.006F},
         {5.0F, 10.0F, -1073741824.0F});
    both("IEEE_FLOAT_32", std::vector<float>{1, 10, -2, 20, 3, 0.25F}, std::vector<float>{1, -2, 3, 10, 20, 0.25F},
         {0.002F, -0.004F, 0.006F}, {5.0F, 10.0F, 0.125F});
}

TEST_CASE("text data, with names, decimal commas and both orientations")
{
    Written to;
    to.header = to.folder / "a.vhdr";
    writeRecording(to, "", "MULTIPLEXED", "[ASCII Infos]\r\nSkipLines=1\r\n", "C3 a,b\r\n1 10\r\n-2 20\r\n3 0.25\r\n");
    checkSamples(to, {0.002F, -0.004F, 0.006F}, {5.0F, 10.0F, 0.125F});
    writeRecording(to, "", "VECTORIZED", "[ASCII Infos]\r\nDecimalSymbol=,\r\nSkipColumns=1\r\n",
                   "C3 1,0 -2 3\r\nab 10 20 0,25\r\n");
    checkSamples(to, {0.002F, -0.004F, 0.006F}, {5.0F, 10.0F, 0.125F});
    writeRecording(to, "", "MULTIPLEXED", "", "1 10\r\n-2\r\n");
    NG_CHECK_ERROR(makeBrainVisionReader()->open(to.header, {}, {}), ErrorCode::CorruptData);
}

TEST_CASE("what makes no sense is refused with its reason")
{
    Written to;
    to.header = to.folder / "a.vhdr";
    const std::string data = bytesOf(std::vector<std::int16_t>{1, 2, 3, 4, 5, 6});
    const auto refused = [&](const std::string &from, const std::string &into, ErrorCode code) {
        CAPTURE(into);
        writeRecording(to, "INT_16", "MULTIPLEXED", "", data);
        std::string text = readTextFile(to.header).value();
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), into);
        std::ofstream(to.header, std::ios::binary) << text;
        const auto recording = makeBrainVisionReader()->open(to.header, {}, {});
        NG_CHECK_ERROR(recording, code);
        if (!recording)
            CHECK(recording.error().message().size() > 20);
    };
    refused("NumberOfChannels=2", "NumberOfChannels=3", ErrorCode::CorruptData);
    refused("NumberOfChannels=2", "NumberOfChannels=999999999999", ErrorCode::CorruptData);
    refused("NumberOfChannels=2", "NumberOfChannels=1", ErrorCode::CorruptData);
    refused("SamplingInterval=3906.25", "SamplingInterval=0", ErrorCode::CorruptData);
    refused("SamplingInterval=3906.25", "SamplingInterval=-4", ErrorCode::CorruptData);
    refused("SamplingInterval=3906.25", "SamplingInterval=1e3", ErrorCode::CorruptData);
    refused("SamplingInterval=3906.25", "X=1", ErrorCode::CorruptData);
    refused("BinaryFormat=INT_16", "BinaryFormat=INT_24", ErrorCode::CorruptData);
    refused("DataOrientation=MULTIPLEXED", "DataOrientation=DIAGONAL", ErrorCode::CorruptData);
    refused("NumberOfChannels=2", "NumberOfChannels=2\r\nDataType=FREQUENCYDOMAIN", ErrorCode::Unsupported);
    refused("NumberOfChannels=2", "NumberOfChannels=2\r\nDataPoints=4", ErrorCode::CorruptData);
    refused("Ch1=C3,,2,mV", "Ch1=C3,,two,mV", ErrorCode::CorruptData);
    refused("Brain Vision Data", "Brian Vision Data", ErrorCode::CorruptData);
    refused("DataFile=a.eeg", "DataFile=a.eeg\r\nMarkerFile=none.vmrk", ErrorCode::NotFound);
}

TEST_CASE("sampling intervals are exact")
{
    CHECK(rateOfInterval("1000").value() == Rate::hertz(1000));
    CHECK(rateOfInterval("1000.0").value() == Rate::hertz(1000));
    CHECK(rateOfInterval("488.28125").value() == Rate::hertz(2048));
    CHECK(rateOfInterval("1953.125").value() == Rate::hertz(512));
    CHECK(rateOfInterval("22.675736961451248").value().hertz() == doctest::Approx(44100.0).epsilon(1e-6));
    for (const char *text : {"", ".", "0", "0.0", "-1", "1e3", "abc", "99999999999999999999", "2000000000000"})
        CHECK(!rateOfInterval(text));
}

TEST_CASE("codes are parsed from descriptions")
{
    CHECK(markerCode("S  1") == 1);
    CHECK(markerCode("S255") == 255);
    CHECK(markerCode("R128") == 128);
    CHECK(markerCode("254") == 254);
    CHECK(markerCode(" 7 ") == 7);
    for (const char *text : {"", "S", "Sync On", "S 1 a", "SS 1", "S-1", "$ 18"})
        CHECK(!markerCode(text));
}

TEST_CASE("clock drift makes no gap, a pause does, and a clock that runs back is reported")
{
    const auto marker = [](std::int64_t sample, std::int32_t second, std::int64_t milliseconds) {
        WallClock clock{2020, 1, 1, 0, second / 60, second % 60, TimeNs{milliseconds * 1'000'000}};
        return BrainVisionMarker{"New Segment", "", sample, 1, 0, clock};
    };
    std::vector<Warning> warnings;
    const Rate rate = Rate::hertz(100);
    CHECK(segmentsOfMarkers({marker(0, 0, 0), marker(1000, 10, 15)}, 3000, rate, warnings).size() == 1);
    CHECK(warnings.empty());
    const auto paused =
        segmentsOfMarkers({marker(0, 0, 0), marker(1000, 15, 0), marker(2000, 40, 0)}, 3000, rate, warnings);
    REQUIRE(paused.size() == 3);
    CHECK(paused[1].start == 15 * kSecond);
    CHECK(paused[2].start == 40 * kSecond);
    CHECK(paused[2].count == 1000);
    CHECK(warnings.empty());
    // Found by fuzzing: a list that begins again made an empty segment.
    const auto repeated =
        segmentsOfMarkers({marker(0, 0, 0), marker(1000, 15, 0), marker(0, 0, 0), marker(1000, 15, 0)}, 3000, rate,
                          warnings);
    REQUIRE(repeated.size() == 2);
    CHECK(repeated[1].start == 15 * kSecond);
    CHECK(repeated[1].count == 2000);
    CHECK(segmentsOfMarkers({marker(0, 0, 0), marker(1000, 5, 0)}, 3000, rate, warnings).size() == 1);
    CHECK(warnings.size() == 1);
    auto undated = marker(1000, 0, 0);
    undated.date.reset();
    CHECK(segmentsOfMarkers({marker(0, 0, 0), undated}, 3000, rate, warnings).size() == 1);
    CHECK(warnings.back().code == "segment-without-date");
}

TEST_CASE("names in headers stay in their folder")
{
    CHECK(bareFileName("x.eeg", "h") == "x.eeg");
    CHECK(bareFileName("$b.eeg", "h") == "h.eeg");
    CHECK(bareFileName("C:\\data\\x.eeg", "h") == "x.eeg");
    CHECK(bareFileName("../../etc/passwd", "h") == "passwd");
    for (const char *name : {"", "..", ".", "a/", "a/..", " "})
        CHECK(!bareFileName(name, "h"));
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_header.h"
#include "tests/io/edf/edf_bytes.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ng;
using test::FileBytes;

namespace {

struct Read {
    Result<EdfHeader> header;
    std::vector<Warning> warnings;

    [[nodiscard]] bool warned(std::string_view code) const
    {
        return std::any_of(warnings.begin(), warnings.end(),
                           [&](const Warning &warning) { return warning.code == code; });
    }
};

Read headerOf(const FileBytes &bytes, bool tolerant = false)
{
    const test::TempFolder folder;
    bytes.write(folder / "a.edf");
    const auto file = InputFile::open(folder / "a.edf");
    REQUIRE(file.has_value());
    Read read{fail(ErrorCode::Internal, ""), {}};
    read.header = readEdfHeader(**file, tolerant, read.warnings);
    return read;
}

} // namespace

TEST_CASE("a plain header is read without a warning")
{
    FileBytes file = test::plainFile();
    file.signals[0].filter = "HP:0.1Hz LP:75Hz";
    const Read read = headerOf(file);
    NG_REQUIRE_RESULT(read.header);
    CHECK(read.warnings.empty());
    CHECK(read.header->formatName() == "EDF");
    CHECK(read.header->recordCount == 2);
    CHECK(read.header->recordDuration == kSecond);
    CHECK(read.header->start->iso() == "2002-03-02T04:05:06");
    CHECK(read.header->signals[0].filterText == "HP:0.1Hz LP:75Hz");
    CHECK(read.header->signals[0].oneToOne);
}

TEST_CASE("gain and offset follow the four limits, upside-down ranges included")
{
    FileBytes file = test::plainFile();
    file.signals[0].physicalMin = "8711";
    file.signals[0].physicalMax = "-8711";
    file.signals[0].digitalMin = "-32768";
    file.signals[0].digitalMax = "32767";
    const Read read = headerOf(file);
    NG_REQUIRE_RESULT(read.header);
    CHECK(read.warnings.empty());
    CHECK(read.header->signals[0].gain == -17422.0 / 65535.0);
    CHECK(read.header->signals[0].offset == 8711.0 + -17422.0 / 65535.0 * 32768.0);
}

TEST_CASE("odd headers that leave values and times certain are read with a warning")
{
    FileBytes file = test::plainFile();
    std::string code;
    std::int64_t records = 2;
    SUBCASE("decimal comma")
    {
        file.signals[0].physicalMax = "100,5";
        code = "decimal-comma";
    }
    SUBCASE("record count -1")
    {
        file.count = "-1";
        code = "record-count-unknown";
    }
    SUBCASE("record count 0")
    {
        file.count = "0";
        code = "record-count-unknown";
    }
    SUBCASE("record count is no number")
    {
        file.count = "two";
        code = "record-count-unknown";
    }
    SUBCASE("last record cut off")
    {
        file.count = "3";
        file.tail = "abc";
        code = "truncated";
    }
    SUBCASE("more records than said")
    {
        file.count = "1";
        code = "trailing-bytes";
        records = 1;
    }
    SUBCASE("wrong header size")
    {
        file.headerBytes = "4711";
        code = "header-size-wrong";
    }
    SUBCASE("physical range empty")
    {
        file.signals[0].physicalMin = "100";
        code = "physical-range-empty";
    }
    SUBCASE("digital range empty")
    {
        file.signals[0].digitalMin = "100";
        code = "digital-range-empty";
    }
    SUBCASE("digital range reversed")
    {
        file.signals[0].digitalMin = "200";
        code = "digital-range-reversed";
    }
    SUBCASE("Latin-1 label")
    {
        file.signals[0].label = "Jos\xE9";
        code = "header-not-ascii";
    }
    SUBCASE("date masked")
    {
        file.recording = "Startdate X X X X";
        code = "date-masked";
    }
    SUBCASE("no date")
    {
        file.recording = "";
        file.date = "xx.xx.xx";
        code = "date-invalid";
    }
    const Read read = headerOf(file);
    NG_REQUIRE_RESULT(read.header);
    CHECK(read.warnings.size() == 1);
    CHECK(read.warned(code));
    CHECK(read.header->recordCount == records);
}

TEST_CASE("what would make amplitudes or times a guess is refused with field and byte")
{
    FileBytes file = test::plainFile();
    std::string place;
    bool tolerable = false;
    SUBCASE("physical minimum is no number")
    {
        file.signals[0].physicalMin = "abc";
        place = "header byte 360";
        tolerable = true;
    }
    SUBCASE("physical maximum would overflow")
    {
        file.signals[0].physicalMax = "1e39";
        place = "header byte 368";
        tolerable = true;
    }
    SUBCASE("record duration 0 with samples")
    {
        file.duration = "0";
        place = "header byte 244";
        tolerable = true;
    }
    SUBCASE("record duration negative")
    {
        file.duration = "-1";
        place = "header byte 244";
    }
    SUBCASE("record duration of decades")
    {
        file.signals[0].samples = "1";
        file.signals[0].records.assign(50, test::integers({1}));
        file.count = "50";
        file.duration = "99999999";
        place = "header byte 244";
    }
    SUBCASE("samples in a record is no number")
    {
        file.signals[0].samples = "4x";
        place = "header byte 472";
    }
    SUBCASE("no samples at all")
    {
        file.signals[0].samples = "0";
        place = "header byte 472";
    }
    SUBCASE("more samples than the file has")
    {
        file.signals[0].samples = "99999999";
        place = "byte 512";
    }
    const Read read = headerOf(file);
    NG_CHECK_ERROR(read.header, ErrorCode::CorruptData);
    if (!read.header)
        CHECK_MESSAGE(read.header.error().message().find(place) != std::string::npos, read.header.error().message());
    const Read second = headerOf(file, true);
    CHECK(second.header.has_value() == tolerable);
    if (tolerable)
        CHECK_FALSE(second.warnings.empty());
}

TEST_CASE("tolerant reading takes the records that the header does not count")
{
    FileBytes file = test::plainFile();
    file.count = "1";
    const Read read = headerOf(file, true);
    NG_REQUIRE_RESULT(read.header);
    CHECK(read.header->recordCount == 2);
    CHECK(read.warned("more-records-than-said"));
}

TEST_CASE("two-digit years turn at 1985, and the recording field wins over them")
{
    FileBytes file = test::plainFile();
    file.recording = "";
    file.date = "31.12.84";
    CHECK(headerOf(file).header->start->year == 2084);
    file.date = "01.01.85";
    CHECK(headerOf(file).header->start->year == 1985);
    file.recording = "Startdate 31-DEC-2099 X X X";
    CHECK(headerOf(file).header->start->year == 2099);
}

TEST_CASE("a header that is cut off or of another format is refused")
{
    const test::TempFolder folder;
    const std::string bytes = test::plainFile().bytes();
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{255}, std::size_t{300}, std::size_t{511}, std::size_t{519}}) {
        std::ofstream(folder / "cut.edf", std::ios::binary) << bytes.substr(0, size);
        const auto file = InputFile::open(folder / "cut.edf");
        NG_REQUIRE_RESULT(file);
        std::vector<Warning> warnings;
        NG_CHECK_ERROR(readEdfHeader(**file, false, warnings), ErrorCode::CorruptData);
    }
    std::ofstream(folder / "cut.edf", std::ios::binary) << "1" << bytes.substr(1);
    const auto file = InputFile::open(folder / "cut.edf");
    std::vector<Warning> warnings;
    NG_CHECK_ERROR(readEdfHeader(**file, false, warnings), ErrorCode::CorruptData);
}

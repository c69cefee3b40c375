// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_timeline.h"
#include "tests/io/edf/edf_bytes.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ng;
using namespace std::string_literals;
using test::annotationSignal;
using test::FileBytes;

namespace {

struct Read {
    Result<EdfTimeline> timeline;
    std::vector<Warning> warnings;

    [[nodiscard]] bool warned(std::string_view code) const
    {
        return std::any_of(warnings.begin(), warnings.end(),
                           [&](const Warning &warning) { return warning.code == code; });
    }
};

/// One channel of four samples a record of 1 s beside annotation signals of 40 bytes.
FileBytes fileWith(const std::vector<std::vector<std::string>> &annotations, std::string variant = "EDF+C")
{
    FileBytes file;
    const std::size_t records = annotations.front().size();
    file.reserved = std::move(variant);
    file.count = std::to_string(records);
    test::SignalBytes signal;
    signal.records.assign(records, test::integers({1, 2, 3, 4}));
    file.signals.push_back(signal);
    for (const std::vector<std::string> &lists : annotations)
        file.signals.push_back(annotationSignal(lists, 40));
    return file;
}

Read timelineOf(const FileBytes &bytes, bool tolerant = false)
{
    const test::TempFolder folder;
    bytes.write(folder / "a.edf");
    const auto file = InputFile::open(folder / "a.edf");
    REQUIRE(file.has_value());
    Read read{fail(ErrorCode::Internal, ""), {}};
    const auto header = readEdfHeader(**file, tolerant, read.warnings);
    NG_REQUIRE_RESULT(header);
    read.timeline = readEdfTimeline(**file, *header, tolerant, read.warnings, {});
    return read;
}

std::string timeList(std::string_view onset)
{
    return std::string(onset) + "\x14\x14\0"s;
}

} // namespace

TEST_CASE("one list holds onset, duration and several texts")
{
    const auto stamp = parseEdfStamp("+1.5\x15"
                                     "0.25\x14"
                                     "one\x14"
                                     "two\x14");
    REQUIRE(stamp);
    CHECK(stamp->onset == TimeNs{1'500'000'000});
    CHECK(stamp->duration == TimeNs{250'000'000});
    CHECK(stamp->texts == std::vector<std::string_view>{"one", "two"});
    CHECK(parseEdfStamp("-0.5\x14x\x14")->onset == TimeNs{-500'000'000});
    for (const char *damaged :
         {"", "+1", "x\x14y\x14", "+1\x15-2\x14y\x14", "+\x14y\x14", "+1e400\x14y\x14", "+9999999999999\x14y\x14"})
        CHECK_FALSE(parseEdfStamp(damaged));
}

TEST_CASE("annotations are relative to the first record, in time order, in UTF-8")
{
    const Read read = timelineOf(fileWith({{timeList("+0.25") + "+1.5\x14later\x14\0"s,
                                            timeList("+1.25")
                                                + "+0.5\x15"
                                                  "1\x14"
                                                  "Schl\xC3\xA4"
                                                  "fer\x14\0"s}}));
    NG_REQUIRE_RESULT(read.timeline);
    CHECK(read.warnings.empty());
    CHECK(read.timeline->fraction == TimeNs{250'000'000});
    REQUIRE(read.timeline->events.size() == 2);
    CHECK(read.timeline->events[0].label
          == "Schl\xC3\xA4"
             "fer");
    CHECK(read.timeline->events[0].onset == TimeNs{250'000'000});
    CHECK(read.timeline->events[0].duration == kSecond);
    CHECK(read.timeline->events[1].onset == TimeNs{1'250'000'000});
    CHECK(read.timeline->events[1].kind == "annotation");
}

TEST_CASE("a discontinuous file gives its runs on the true clock, records that follow each other merged")
{
    const Read read = timelineOf(fileWith(
        {{timeList("+0"), timeList("+1"), timeList("+5.5"), timeList("+6.5000001"), timeList("+60")}}, "EDF+D"));
    NG_REQUIRE_RESULT(read.timeline);
    CHECK(read.warnings.empty());
    const std::vector<EdfRun> &runs = read.timeline->runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].count == 2);
    CHECK(runs[1].start == TimeNs{5'500'000'000});
    CHECK(runs[1].firstRecord == 2);
    CHECK(runs[1].count == 2);
    CHECK(runs[2].start == 60 * kSecond);
}

TEST_CASE("several annotation signals, only the first of which keeps time")
{
    const Read read =
        timelineOf(fileWith({{timeList("+0"), timeList("+1")}, {"+0.5\x14other\x14\0"s, "+1.5\x14more\x14\0"s}}));
    NG_REQUIRE_RESULT(read.timeline);
    CHECK(read.warnings.empty());
    CHECK(read.timeline->events.size() == 2);
}

TEST_CASE("a list split over two records is put together")
{
    const std::string text = "+0.75\x14 a text that goes on and on\x14\0"s;
    const std::string first = timeList("+0") + text.substr(0, 34);
    REQUIRE(first.size() == 39);
    const Read read = timelineOf(fileWith({{first + text[34], text.substr(35) + timeList("+1"), timeList("+2")}}));
    NG_REQUIRE_RESULT(read.timeline);
    REQUIRE(read.timeline->events.size() == 1);
    CHECK(read.timeline->events[0].label == " a text that goes on and on");
}

TEST_CASE("damage in annotations is told and the rest is kept")
{
    const Read read = timelineOf(fileWith({{timeList("+0") + "garbage\0"s + "+0.5\x14good\x14\0"s,
                                            timeList("+1")
                                                + "+1.5\x14 Bl\xF6"
                                                  "d\x14\0"s}}));
    NG_REQUIRE_RESULT(read.timeline);
    CHECK(read.warned("annotation-damaged"));
    CHECK(read.warned("annotation-not-utf8"));
    REQUIRE(read.timeline->events.size() == 2);
    CHECK(read.timeline->events[0].label == "good");
    CHECK(read.timeline->events[1].label
          == " Bl\xC3\xB6"
             "d");
}

TEST_CASE("an annotation tied to a channel names it")
{
    const Read read = timelineOf(fileWith({{timeList("+0") + "+0\x14spike@@Fp1\x14+0@@no\x14\0"s}}));
    NG_REQUIRE_RESULT(read.timeline);
    REQUIRE(read.timeline->events.size() == 2);
    CHECK(read.timeline->events[0].label == "spike");
    CHECK(read.timeline->events[0].channels == std::vector<std::string>{"Fp1"});
    CHECK(read.timeline->events[1].label == "+0@@no");
}

TEST_CASE("record times that cannot be trusted are refused, or repaired tolerantly")
{
    std::vector<std::string> lists{timeList("+0"), timeList("+1"), timeList("+2")};
    SUBCASE("missing")
    {
        lists[1] = "";
    }
    SUBCASE("backwards")
    {
        lists[2] = timeList("+0");
    }
    const FileBytes file = fileWith({lists}, "EDF+D");
    const Read strict = timelineOf(file);
    NG_CHECK_ERROR(strict.timeline, ErrorCode::CorruptData);
    CHECK(strict.timeline.error().message().find("record") != std::string::npos);
    const Read tolerant = timelineOf(file, true);
    NG_REQUIRE_RESULT(tolerant.timeline);
    CHECK(tolerant.warnings.size() == 1);
    REQUIRE(tolerant.timeline->runs.size() == 1);
    CHECK(tolerant.timeline->runs[0].count == 3);
}

TEST_CASE("a continuous file whose record times jump stays continuous, with a warning")
{
    const Read read = timelineOf(fileWith({{timeList("+0"), timeList("+7"), timeList("+8")}}));
    NG_REQUIRE_RESULT(read.timeline);
    CHECK(read.warned("record-times-disagree"));
    CHECK(read.timeline->runs.size() == 1);
}

TEST_CASE("a discontinuous file without annotations is refused")
{
    FileBytes file = test::plainFile();
    file.reserved = "EDF+D";
    NG_CHECK_ERROR(timelineOf(file).timeline, ErrorCode::CorruptData);
    CHECK(timelineOf(file, true).warned("record-time-missing"));
}

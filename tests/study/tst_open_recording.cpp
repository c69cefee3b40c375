// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/open_recording.h"

#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <array>

using namespace ng;
using ng::test::fakeReaders;
using ng::test::studyOf;
using ng::test::TempFolder;
using ng::test::writeFile;

TEST_CASE("openRecording: side tables and edits describe the channels, the file stays")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=300 channels=1,2,3 unitless=1 events=1:go");
    writeFile(
        folder / "channels.tsv",
        "name\ttype\tunits\tstatus\n1\tECOG\tµV\tgood\n2\tECOG\tµV\tBad\n3\tMISC\tfurlong\tn/a\n9\tEEG\tµV\tgood\n");
    const auto header = parseJson("{\"recordings\":{\"a.fake\":{\"channels\":\"channels.tsv\"}}}");
    const Study study = studyOf(folder.path(), "item_id recording onset duration\nx a.fake 0 1\n", *header);
    const Edit edit{.kind = "channel-bad",
                    .before = {},
                    .after = *parseJson("{\"recording\":\"a.fake\",\"channel\":\"1\",\"bad\":true}")};
    const Edit event{.id = "2",
                     .kind = "event",
                     .before =
                         *parseJson("{\"recording\":\"a.fake\",\"onset\":\"1\",\"label\":\"go\",\"kind\":\"mark\"}"),
                     .after = {}};
    const auto recording = openRecording(study, "a.fake", std::array{edit, event}, fakeReaders());
    NG_REQUIRE_RESULT(recording);
    const auto &channels = (*recording)->channels();
    CHECK(channels[0].type == ChannelType::Ecog);
    CHECK(channels[0].unit == "V");
    CHECK(channels[0].bad);
    CHECK(channels[1].bad);
    CHECK(channels[2].type == ChannelType::Misc);
    CHECK((*recording)->events.empty());
    CHECK((*recording)->warnings.size() == 2); // channel 9, furlong
    const auto block = readBlock(*(*recording)->signal, std::array<std::size_t, 2>{1, 2}, {5, 1});
    NG_REQUIRE_RESULT(block);
    CHECK((*block)(0U, 0U) == doctest::Approx(1005e-6));
    CHECK((*block)(1U, 0U) == 2005.0F);
    NG_CHECK_ERROR(openRecording(study, "missing.fake", {}, fakeReaders()), ErrorCode::NotFound);
    NG_CHECK_ERROR(openRecording(study, "../a.fake", {}, fakeReaders()), ErrorCode::InvalidArgument);
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/journal.h"

#include "core/base/text.h"
#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

using namespace ng;
using ng::test::TempFolder;
using ng::test::writeFile;

namespace {

Edit badChannel(const char *channel, bool bad)
{
    Json before = Json::object(), after = Json::object();
    for (Json *side : {&before, &after}) {
        side->set("recording", "r.edf");
        side->set("channel", channel);
    }
    before.set("bad", !bad);
    after.set("bad", bad);
    return {.author = "rater", .kind = std::string(kChannelBadEdit), .before = before, .after = after};
}

void append(Journal &journal, const Edit &edit)
{
    NG_REQUIRE_RESULT(journal.append({&edit, 1}));
}

} // namespace

TEST_CASE("journal: edits survive, an undo is an edit")
{
    TempFolder folder;
    const auto path = folder / "journal.jsonl";
    {
        auto journal = Journal::open(path);
        NG_REQUIRE_RESULT(journal);
        append(*journal, badChannel("Fp1", true));
        append(*journal, badChannel("Cz", true));
        NG_REQUIRE_RESULT(journal->undo("1", "rater"));
        NG_CHECK_ERROR(journal->undo("1", "rater"), ErrorCode::InvalidArgument);
        NG_CHECK_ERROR(journal->undo("9", "rater"), ErrorCode::NotFound);
    }
    const auto content = readJournal(path);
    NG_REQUIRE_RESULT(content);
    REQUIRE(content->edits.size() == 3);
    CHECK(content->edits[2].id == "3");
    CHECK(content->edits[2].undoes == "1");
    CHECK(content->edits[0].time.size() == 20);
    CHECK(badChannels({}, content->edits, "r.edf") == std::set<std::string>{"Cz"});
    CHECK(badChannels({}, content->edits, "other.edf").empty());
    // Going on after closing keeps the chain.
    auto again = Journal::open(path);
    NG_REQUIRE_RESULT(again);
    NG_REQUIRE_RESULT(again->undo("3", "rater")); // redo
    CHECK(badChannels({}, again->edits(), "r.edf") == std::set<std::string>{"Cz", "Fp1"});
    NG_CHECK_RESULT(readJournal(path));
}

TEST_CASE("journal: a torn last line is cut, the rest stays")
{
    TempFolder folder;
    const auto path = folder / "journal.jsonl";
    {
        auto journal = Journal::open(path);
        NG_REQUIRE_RESULT(journal);
        append(*journal, badChannel("Fp1", true));
        append(*journal, badChannel("Cz", true));
    }
    const std::string whole = *readTextFile(path);
    for (const std::size_t lost : {std::size_t{1}, std::size_t{5}, std::size_t{60}}) {
        writeFile(path, whole.substr(0, whole.size() - lost));
        const auto content = readJournal(path);
        NG_REQUIRE_RESULT(content);
        CHECK(content->edits.size() == 1);
        CHECK(content->tornBytes > 0);
    }
    auto journal = Journal::open(path);
    NG_REQUIRE_RESULT(journal);
    append(*journal, badChannel("Pz", true));
    const auto content = readJournal(path);
    NG_REQUIRE_RESULT(content);
    CHECK(content->edits.size() == 2);
    CHECK(content->tornBytes == 0);
}

TEST_CASE("journal: a changed, removed or exchanged line breaks the chain and is named")
{
    TempFolder folder;
    const auto path = folder / "journal.jsonl";
    {
        auto journal = Journal::open(path);
        NG_REQUIRE_RESULT(journal);
        for (const char *channel : {"Fp1", "Cz", "Pz"})
            append(*journal, badChannel(channel, true));
    }
    const std::string whole = *readTextFile(path);
    std::vector<std::string> lines;
    for (const auto line : split(whole, '\n'))
        lines.emplace_back(line);
    REQUIRE(lines.size() == 5);
    const auto broken = [&](std::vector<std::string> changed, const char *line,
                            ErrorCode code = ErrorCode::CorruptData) {
        writeFile(path, join(changed, "\n"));
        const auto content = readJournal(path);
        NG_CHECK_ERROR(content, code);
        if (!content)
            CHECK_MESSAGE(content.error().message().find(line) != std::string::npos, content.error().message());
        NG_CHECK_ERROR(Journal::open(path), code);
        CHECK(*readTextFile(path) == join(changed, "\n")); // nothing is repaired behind one's back
    };
    auto edited = lines;
    edited[2].replace(edited[2].find("Cz"), 2, "C3");
    broken(edited, "line 3");
    auto removed = lines;
    removed.erase(removed.begin() + 1);
    broken(removed, "line 2");
    auto exchanged = lines;
    std::swap(exchanged[1], exchanged[2]);
    broken(exchanged, "line 2");
    auto newer = lines;
    newer[0] = "{\"format\":\"neuroglyph-journal\",\"version\":2,\"chain\":\"\"}";
    broken(newer, "line 1", ErrorCode::Unsupported);
}

TEST_CASE("journal: events are added, changed and removed")
{
    const Event first{kSecond, TimeNs{0}, "one", "annotation", {}, {}};
    const Event moved{3 * kSecond, TimeNs{5}, "one", "annotation", 7, {"Fp1"}};
    const Event second{2 * kSecond, TimeNs{0}, "two", "annotation", {}, {}};
    std::vector<Edit> edits;
    edits.push_back({.id = "1", .kind = "event", .before = {}, .after = eventToJson(second, "r.edf")});
    edits.push_back(
        {.id = "2", .kind = "event", .before = eventToJson(first, "r.edf"), .after = eventToJson(moved, "r.edf")});
    edits.push_back({.id = "3", .kind = "event", .before = {}, .after = eventToJson(first, "other.edf")});
    edits.push_back({.id = "4", .kind = "from-a-newer-program", .before = {}, .after = {}});
    const auto events = applyEventEdits({first}, edits, "r.edf");
    NG_REQUIRE_RESULT(events);
    CHECK(*events == std::vector<Event>{second, moved});
    const auto missing = applyEventEdits({}, edits, "r.edf");
    NG_CHECK_ERROR(missing, ErrorCode::CorruptData);
    if (!missing)
        CHECK(missing.error().message().find("edit 2") != std::string::npos);
}

TEST_CASE("journal: items are excluded and taken back")
{
    Json out = Json::object(), back = Json::object();
    out.set("item", "a-1");
    out.set("excluded", true);
    back.set("item", "a-1");
    back.set("excluded", false);
    const Edit exclude{.kind = "item-excluded", .before = {}, .after = out};
    const Edit include{.kind = "item-excluded", .before = out, .after = back};
    const Edit inverse{.kind = "item-excluded", .before = out, .after = {}};
    CHECK(excludedItems(std::vector{exclude}) == std::set<std::string>{"a-1"});
    CHECK(excludedItems(std::vector{exclude, include}).empty());
    CHECK(excludedItems(std::vector{exclude, inverse}).empty());
}

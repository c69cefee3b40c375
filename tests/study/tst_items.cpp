// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/items_from.h"

#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

using namespace ng;

namespace {

Event event(double at, const char *label, double lasts = 0.0, const char *kind = "annotation")
{
    return {*fromSeconds(at), *fromSeconds(lasts), label, kind, {}, {}};
}

} // namespace

TEST_CASE("items: annotations become items with their meaning")
{
    const std::vector<Event> events{event(0, "", 0, "New Segment"), event(1.5, "square"), event(2, "rt", 0.25),
                                    event(4, "boundary")};
    ItemRules rules;
    rules.labels = {"squ*", "rt"};
    rules.meanings["square"] = {"a square appears", ""};
    rules.meanings["rt"] = {"a button is pressed", "press"};
    ItemTable table;
    CHECK(table.addEvents(events, rules, "rec/a.edf", "a", {{"subject", "s1"}}) == 2);
    const TsvTable &made = table.table();
    CHECK(made.cell(0, "item_id") == "a-0001");
    CHECK(made.cell(0, "recording") == "rec/a.edf");
    CHECK(made.cell(0, "onset") == "1.5");
    CHECK(made.cell(0, "duration") == "1"); // a moment
    CHECK(made.cell(1, "duration") == "0.25");
    CHECK(made.cell(0, "text") == "a square appears");
    CHECK(made.cell(0, "concept") == "square"); // the label, where the meaning names none
    CHECK(made.cell(1, "concept") == "press");
    CHECK(made.cell(1, "subject") == "s1");
}

TEST_CASE("items: without rules every label but those of the format itself is taken")
{
    const std::vector<Event> events{event(0, "", 0, "New Segment"), event(1, "S  1"), event(2, "with\ttab")};
    ItemTable table;
    CHECK(table.addEvents(events, {}, "a.edf", "a", {}) == 2);
    CHECK(table.table().cell(1, "text") == "with tab");
    NG_CHECK_RESULT(tsvText(table.table()));
    ItemRules none;
    none.textFrom = ItemRules::TextFrom::None;
    none.conceptFrom = ItemRules::ConceptFrom::None;
    none.duration = kSecond / 2;
    ItemTable bare;
    bare.addEvents(events, none, "a.edf", "a", {});
    CHECK(!bare.table().column("text"));
    CHECK(!bare.table().column("concept"));
    CHECK(bare.table().cell(0, "duration") == "0.5");
}

TEST_CASE("items: windows of fixed length never cross a gap")
{
    TimeAxis axis{Rate::hertz(10), {{TimeNs{0}, 0, 25}, {10 * kSecond, 25, 20}}};
    ItemTable table;
    CHECK(table.addWindows(axis, kSecond, kSecond / 2, "a.edf", "a", {}) == 4 + 3);
    CHECK(table.table().cell(3, "onset") == "1.5");
    CHECK(table.table().cell(4, "onset") == "10");
    CHECK(table.table().cell(6, "onset") == "11");
    CHECK(table.addWindows(axis, kSecond, TimeNs{0}, "a.edf", "a", {}) == 0);
}

TEST_CASE("items: a table gives labels their sentences")
{
    ng::test::TempFolder folder;
    ng::test::writeFile(folder / "map.tsv", "label\ttext\tconcept\nS  1\ta dog barks\tdog\nS  2\tn/a\tcat\n");
    const auto meanings = readMeanings(folder / "map.tsv");
    NG_REQUIRE_RESULT(meanings);
    CHECK(meanings->at("S  1").text == "a dog barks");
    CHECK(meanings->at("S  2").text.empty());
    ng::test::writeFile(folder / "bad.tsv", "label\ttext\nx\ta\nx\tb\n");
    NG_CHECK_ERROR(readMeanings(folder / "bad.tsv"), ErrorCode::CorruptData);
    ng::test::writeFile(folder / "bad.tsv", "name\ttext\nx\ta\n");
    NG_CHECK_ERROR(readMeanings(folder / "bad.tsv"), ErrorCode::CorruptData);
}

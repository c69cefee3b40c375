// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/split.h"

#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ng;
using ng::test::studyOf;
using ng::test::TempFolder;
using ng::test::writeFile;

namespace {

std::vector<LeakageFinding> findings(const Study &study, const char *plan)
{
    const auto parsed = parseSplitPlan(plan);
    NG_REQUIRE_RESULT(parsed);
    const auto folds = makeFolds(study, *parsed, {});
    NG_REQUIRE_RESULT(folds);
    return checkLeakage(study, *parsed, {}, *folds);
}

const LeakageFinding *find(const std::vector<LeakageFinding> &all, std::string_view kind, std::string_view in = {})
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const LeakageFinding &finding) {
        return finding.kind == kind && finding.message().find(in) != std::string::npos;
    });
    return at == all.end() ? nullptr : &*at;
}

bool anyError(const std::vector<LeakageFinding> &all)
{
    return std::any_of(all.begin(), all.end(), [](const LeakageFinding &finding) { return finding.error; });
}

Json holdsOut(const char *what)
{
    Json claims = Json::array();
    claims.push(what);
    Json header = Json::object();
    header.set("holds_out", std::move(claims));
    return header;
}

} // namespace

TEST_CASE("leakage: two sentences in a blocked split of one recording are a closed set, never refused")
{
    std::string table = "item_id recording onset duration text\n";
    for (int i = 0; i < 20; ++i)
        table +=
            "i" + std::to_string(i) + " r.edf " + std::to_string(2 * i) + " 1 sentence_" + std::to_string(i % 2) + "\n";
    const auto found = findings(studyOf("study", table), "blocked:5");
    CHECK(!anyError(found));
    const LeakageFinding *note = find(found, "closed-set", "text");
    REQUIRE(note != nullptr);
    CHECK(note->message()
          == "Closed set: 4 of 4 test items have a text that training has too; the plan does not hold it out.");
}

TEST_CASE("leakage: what a split by hand claims to hold out is checked")
{
    const struct {
        const char *claim, *column, *train, *test;
    } cases[] = {
        {"subject", "subject", "sub-01", "01"},
        {"session", "session", "ses-1", "ses-01"},
        {"run", "run", "2", "run-02"},
        {"repetition", "repetition", "3", "3"},
        {"text", "text", "a_dog", "A_Dog"},
        {"concept", "concept", "dog", "dog"},
        {"stimulus", "image", "im/dog.png", "im/./dog.png"},
    };
    for (const auto &c : cases) {
        CAPTURE(c.claim);
        const std::string head = std::string("item_id recording onset duration split ") + c.column + "\n";
        const std::string table = head + "a r.edf 0 1 train " + c.train + "\nb r.edf 5 1 test " + c.test + "\n";
        const auto found = findings(studyOf("study", table, holdsOut(c.claim)), "given,validation=0");
        const LeakageFinding *error = find(found, c.claim);
        REQUIRE(error != nullptr);
        CHECK(error->error);
        CHECK(error->count == 2);
        // Without the claim it is a note.
        CHECK(!anyError(findings(studyOf("study", table), "given,validation=0")));
        // Different values are no leakage.
        const std::string clean = head + "a r.edf 0 1 train " + c.train + "\nb r.edf 5 1 test other\n";
        CHECK(!anyError(findings(studyOf("study", clean, holdsOut(c.claim)), "given,validation=0")));
    }
}

TEST_CASE("leakage: sessions of different people are different sessions")
{
    const Study study =
        studyOf("study",
                "item_id recording onset duration split subject session\na r.edf 0 1 train x 1\nb r.edf 5 1 test y 1\n",
                holdsOut("session"));
    CHECK(!anyError(findings(study, "given,validation=0")));
}

TEST_CASE("leakage: validation counts as a side")
{
    const Study study = studyOf(
        "study",
        "item_id recording onset duration split subject\na r.edf 0 1 train x\nb r.edf 5 1 validation x\nc r.edf 9 1 test y\n",
        holdsOut("subject"));
    CHECK(anyError(findings(study, "given")));
}

TEST_CASE("leakage: new concepts with an old text or picture")
{
    const Study study =
        studyOf("study",
                "item_id recording onset duration concept text\n"
                "a r.edf 0 1 dog a_dog\nb r.edf 2 1 cat a_cat\nc r.edf 4 1 hound a_dog\nx r.edf 6 1 fish a_fish\n");
    const auto found = findings(study, "concept,validation=0");
    const LeakageFinding *error = find(found, "text");
    REQUIRE(error != nullptr);
    CHECK(error->error);
}

TEST_CASE("leakage: one picture under two names")
{
    TempFolder folder;
    writeFile(folder / "one.png", "picture");
    writeFile(folder / "copy.png", "picture");
    writeFile(folder / "other.png", "PICTURE");
    const Study study = studyOf(
        folder.path(),
        "item_id recording onset duration image\na r.edf 0 1 one.png\nb r.edf 2 1 other.png\nc r.edf 4 1 copy.png\n");
    const auto found = findings(study, "image,validation=0");
    const LeakageFinding *error = find(found, "stimulus");
    REQUIRE(error != nullptr);
    CHECK(error->error);
    CHECK(error->count == 2);
}

TEST_CASE("leakage: the same item on both sides is always an error")
{
    const Study study =
        studyOf("study",
                "item_id recording onset duration split\na r.edf 0 1 train\nb r.edf 5 1 train\nc r.edf 0 1 test\n");
    const auto found = findings(study, "given,validation=0");
    const LeakageFinding *error = find(found, "item");
    REQUIRE(error != nullptr);
    CHECK(error->error);
    CHECK(error->count == 2);
    const Study rows = studyOf(
        "study",
        "item_id recording onset duration row split\na r.npy n/a n/a 4 train\nc r.npy n/a n/a 4 test\nb r.npy n/a n/a 5 train\n");
    CHECK(find(findings(rows, "given,validation=0"), "item") != nullptr);
}

TEST_CASE("leakage: overlapping windows, also where a recording is there twice")
{
    TempFolder folder;
    writeFile(folder / "a.edf", "the signal");
    writeFile(folder / "b.edf", "the signal");
    writeFile(folder / "c.edf", "THE SIGNAL");
    const std::string table =
        "item_id recording onset duration split\nx a.edf 0 1 train\ny a.edf 20 1 train\nz %.edf 20.5 1 test\n";
    const auto named = [&table](const char *name) {
        std::string text = table;
        text.replace(text.find('%'), 1, name);
        return text;
    };
    const LeakageFinding *error = nullptr;
    const auto twice = findings(studyOf(folder.path(), named("b")), "given,validation=0");
    error = find(twice, "overlap");
    REQUIRE(error != nullptr);
    CHECK(error->error);
    CHECK(!anyError(findings(studyOf(folder.path(), named("c")), "given,validation=0")));
    // In one recording the training item is purged instead, and counted.
    const auto once = findings(studyOf(folder.path(), named("a")), "given,validation=0");
    CHECK(!anyError(once));
    REQUIRE(find(once, "purged") != nullptr);
    CHECK(find(once, "purged")->count == 1);
}

TEST_CASE("leakage: folds from elsewhere are checked as they are")
{
    const Study study = studyOf("study", "item_id recording onset duration\na r.edf 0 2\nb r.edf 1 2\nc r.edf 9 1\n");
    const std::vector<Fold> folds{Fold{.train = {0, 2}, .validation = {}, .test = {1}, .purged = {}}};
    const auto found = checkLeakage(study, *parseSplitPlan("blocked"), {}, folds);
    REQUIRE(find(found, "overlap") != nullptr);
    CHECK(find(found, "overlap")->count == 2);
    const std::vector<Fold> same{Fold{.train = {0, 2}, .validation = {}, .test = {2}, .purged = {}}};
    CHECK(find(checkLeakage(study, *parseSplitPlan("blocked"), {}, same), "item") != nullptr);
}

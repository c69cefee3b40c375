// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/review/review_file.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <set>

using namespace ng;
using ng::test::TempFolder;

namespace {

std::vector<std::string> items(std::size_t count)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back("item-" + std::to_string(i));
    return out;
}

ReviewPlan plan(std::uint64_t seed, Hidden hidden = {})
{
    const auto made =
        makeReviewPlan("anna", {{"aa", "run-1"}, {"bb", "run-2"}, {"cc", "run-3"}}, items(50), seed, hidden);
    NG_REQUIRE_RESULT(made);
    return *made;
}

Verdict accepted()
{
    Verdict out;
    out.parts.push_back({"answer", "red circle", Judgement::Accept, "", ErrorWeight::None, ""});
    out.usefulness = 4;
    out.confidence = Confidence::High;
    return out;
}

void append(Journal &journal, Edit edit)
{
    edit.author = "anna";
    NG_REQUIRE_RESULT(journal.append({&edit, 1}));
}

} // namespace

TEST_CASE("review plan: orders come from the seed alone and are stored")
{
    const ReviewPlan one = plan(41);
    const auto again = makeReviewPlan(
        "ben", {{"cc", "run-3"}, {"bb", "run-2"}, {"aa", "run-1"}},
        [] {
            auto turned = items(50);
            std::reverse(turned.begin(), turned.end());
            return turned;
        }(),
        41, Hidden{});
    NG_REQUIRE_RESULT(again);
    CHECK(again->items == one.items);
    CHECK(again->runs == one.runs);
    CHECK(one.items != items(50));
    CHECK(plan(42).items != one.items);
    // The same letters must not always fall to the same run.
    std::set<std::string> firsts;
    for (std::uint64_t seed = 1; seed <= 12; ++seed)
        firsts.insert(plan(seed).runs.front().key);
    CHECK(firsts.size() == 3);
    // The orders of this seed, so that a file written today is read the same tomorrow.
    CHECK(one.runs[0].key + one.runs[1].key + one.runs[2].key == "ccaabb");
    CHECK(one.items[0] == "item-36");
    const auto read = reviewPlanFromJson(toJson(one));
    NG_REQUIRE_RESULT(read);
    CHECK(read->items == one.items);
    CHECK(read->reviewId() == again->reviewId());
    Json changed = toJson(one);
    changed.set("seed", 7); // the order is stored: the seed is only a note
    NG_CHECK_RESULT(reviewPlanFromJson(changed));
    changed.set("items", Json(Json::Array{Json("item-1")}));
    NG_CHECK_ERROR(reviewPlanFromJson(changed), ErrorCode::CorruptData);
}

TEST_CASE("review plan: nothing hidden, nothing shuffled")
{
    const ReviewPlan open = plan(41, {false, false, false, false});
    CHECK(open.items == items(50));
    CHECK(open.runs.front().key == "aa");
    NG_CHECK_ERROR(makeReviewPlan("a", {}, items(2), 1, {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeReviewPlan("a", {{"x", ""}}, {}, 1, {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeReviewPlan("a", {{"x", "r"}, {"x", "s"}}, items(2), 1, {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeReviewPlan("a", {{"x", ""}}, {"i", "i"}, 1, {}), ErrorCode::CorruptData);
}

TEST_CASE("verdict: members that this version does not know are kept")
{
    Json value = toJson(accepted());
    value.set("mood", "curious");
    const auto read = verdictFromJson(value);
    NG_REQUIRE_RESULT(read);
    CHECK(toJson(*read)["mood"].toString() == "curious");
    value.set("usefulness", 6);
    NG_CHECK_ERROR(verdictFromJson(value), ErrorCode::CorruptData);
    value.set("usefulness", 5).set("confidence", "certain");
    NG_CHECK_ERROR(verdictFromJson(value), ErrorCode::CorruptData);
}

TEST_CASE("verdict: what is missing is told in the order of the form")
{
    using What = MissingPart::What;
    Verdict verdict;
    verdict.parts = {{"s1", "one", Judgement::Accept, "", ErrorWeight::None, ""},
                     {"s2", "two", Judgement::Edit, "", ErrorWeight::None, " "},
                     {"s3", "three", Judgement::None, "", ErrorWeight::None, ""},
                     {"s4", "four", Judgement::Reject, "false-finding", ErrorWeight::Harmless, ""}};
    std::vector<std::pair<What, std::size_t>> missing;
    for (const MissingPart &one : missingOf(verdict, true))
        missing.emplace_back(one.what, one.part);
    CHECK(missing
          == std::vector<std::pair<What, std::size_t>>{{What::Error, 1},
                                                       {What::Weight, 1},
                                                       {What::Corrected, 1},
                                                       {What::Judgement, 2},
                                                       {What::Usefulness, 0},
                                                       {What::ImageLike, 0},
                                                       {What::Confidence, 0}});
    CHECK(missingOf(accepted(), false).empty());
    CHECK(overallOf(verdict) == Judgement::Reject);
}

TEST_CASE("review file: names of raters stay readable, and no two share a file")
{
    CHECK(reviewFileName("anna") == "anna.jsonl");
    CHECK(reviewFileName("Žofie Müller") == "Žofie_Müller.jsonl");
    CHECK(reviewFileName("Žofie Müller", 2) == "Žofie_Müller-2.jsonl");
    CHECK(reviewFileName("山田 太郎") == "山田_太郎.jsonl");
    // What no file name may hold, or what cannot be seen, goes; then the name is told by its hash.
    for (const char *const odd : {"a/b", "a\\b", "a:b", "../x", ".hidden", "a_b", "a\nb", "a\u200bb", "a\u2215b",
                                  "con?", " a", "a ", "a  b", "..."}) {
        const std::string name = reviewFileName(odd);
        CAPTURE(name);
        CHECK(name.size() > std::string("-123456.jsonl").size());
        CHECK(name.at(name.size() - std::string("-123456.jsonl").size()) == '-');
        CHECK(name.find_first_of("/\\:*?\"<>|\n") == std::string::npos);
        CHECK(name.front() != '.');
        CHECK(isValidUtf8(name));
    }
    std::set<std::string> names;
    const std::vector<std::string> raters{"a b",  "a_b",  "a-b", "a/b",      "a\\b", "a  b",
                                          " a b", "a b ", "ab",  "a\u200bb", "A b"};
    for (const std::string &rater : raters)
        names.insert(reviewFileName(rater));
    CHECK(names.size() == raters.size());
    // Long ones are cut between signs.
    std::string name;
    for (int i = 0; i < 100; ++i)
        name += "ž";
    CHECK(reviewFileName(name).size() < 140);
    CHECK(isValidUtf8(reviewFileName(name)));
    CHECK(reviewFileName(name) != reviewFileName(name + "x"));
}

TEST_CASE("review file: drafts, submission, flags; a torn last line is cut")
{
    TempFolder folder;
    const auto path = folder / reviewFileName("Dr. Anna Öz");
    CHECK(path.filename() == "Dr._Anna_Öz.jsonl");
    const ReviewPlan made = plan(41);
    NG_REQUIRE_RESULT(writeReviewFile(path, made));
    NG_CHECK_ERROR(writeReviewFile(path, made), ErrorCode::InvalidArgument);
    const VerdictKey key{"item-3", "bb"};
    {
        auto journal = Journal::open(path);
        NG_REQUIRE_RESULT(journal);
        Verdict draft = accepted();
        append(*journal, verdictEdit(key, nullptr, draft));
        Verdict submitted = draft;
        submitted.state = VerdictState::Submitted;
        append(*journal, verdictEdit(key, &draft, submitted));
        append(*journal, flagEdit("item-4", true));
        append(*journal, skipEdit("item-5", true));
        append(*journal, skipEdit("item-5", false));
        append(*journal, addedEdit(key, "On second thought, the colour is right."));
        append(*journal, {.kind = "of-a-newer-program", .before = Json(), .after = Json("x")});
    }
    auto file = readReviewFile(path);
    NG_REQUIRE_RESULT(file);
    CHECK(file->state.submitted("item-3", "bb"));
    CHECK_FALSE(file->state.complete("item-3"));
    CHECK(file->state.flagged.contains("item-4"));
    CHECK(file->state.skipped.empty());
    CHECK(file->state.added.at(key).size() == 1);
    CHECK(file->journal.edits.size() == 8);
    CHECK(file->journal.edits.back().chain == file->journal.chain);

    const std::string whole = *readTextFile(path);
    NG_REQUIRE_RESULT(writeFileAtomically(path, whole.substr(0, whole.size() - 9)));
    file = readReviewFile(path);
    NG_REQUIRE_RESULT(file);
    CHECK(file->journal.tornBytes > 0);
    CHECK(file->journal.edits.size() == 7);
    const auto reopened = Journal::open(path);
    NG_REQUIRE_RESULT(reopened);
    CHECK(reopened->edits().size() == 7);
}

TEST_CASE("review file: a submitted verdict cannot be changed, and the line is named")
{
    TempFolder folder;
    const auto path = folder / "anna.jsonl";
    NG_REQUIRE_RESULT(writeReviewFile(path, plan(1)));
    {
        auto journal = Journal::open(path);
        NG_REQUIRE_RESULT(journal);
        Verdict verdict = accepted();
        verdict.state = VerdictState::Submitted;
        append(*journal, verdictEdit({"item-1", "aa"}, nullptr, verdict));
        append(*journal, verdictEdit({"item-1", "aa"}, &verdict, accepted()));
    }
    const auto read = readReviewFile(path);
    NG_CHECK_ERROR(read, ErrorCode::CorruptData);
    CHECK(read.error().message().find("line 4") != std::string::npos);
}

TEST_CASE("review file: a verdict on a run that is not in the plan, a journal without a plan")
{
    TempFolder folder;
    const auto path = folder / "anna.jsonl";
    NG_REQUIRE_RESULT(writeReviewFile(path, plan(1)));
    {
        auto journal = Journal::open(path);
        append(*journal, verdictEdit({"item-1", "zz"}, nullptr, accepted()));
    }
    NG_CHECK_ERROR(readReviewFile(path), ErrorCode::CorruptData);
    const auto plain = folder / "journal.jsonl";
    {
        auto journal = Journal::open(plain);
        append(*journal, flagEdit("item-1", true));
    }
    NG_CHECK_ERROR(readReviewFile(plain), ErrorCode::CorruptData);
    NG_CHECK_ERROR(readReviewFile(folder / "none.jsonl"), ErrorCode::NotFound);
}

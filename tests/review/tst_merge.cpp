// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/review/merge.h"
#include "core/review/package.h"
#include "core/review/review_data.h"
#include "tests/review/review_study.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

using namespace ng;
using ng::test::TempFolder;

namespace {

const std::vector<ReviewRun> kRuns{{"aa", "run-1"}, {"bb", "run-2"}};

std::vector<std::string> items()
{
    std::vector<std::string> out;
    for (int i = 0; i < 20; ++i)
        out.push_back("item-" + std::to_string(i));
    return out;
}

/// A rater who rejects every n-th answer and submits all but the last item.
std::filesystem::path rate(const TempFolder &folder, const std::string &rater, int everyNth, std::uint64_t seed,
                           const std::vector<ReviewRun> &runs = kRuns)
{
    const auto path = folder / reviewFileName(rater);
    const auto plan = makeReviewPlan(rater, runs, items(), seed, Hidden{});
    NG_REQUIRE_RESULT(plan);
    NG_REQUIRE_RESULT(writeReviewFile(path, *plan));
    auto journal = Journal::open(path);
    NG_REQUIRE_RESULT(journal);
    int i = 0;
    for (const std::string &item : items()) {
        for (const ReviewRun &run : runs) {
            Verdict verdict;
            const bool reject = i % everyNth == 0;
            verdict.parts.push_back({"answer", "a red circle", reject ? Judgement::Reject : Judgement::Accept,
                                     reject ? "false-finding" : "",
                                     reject ? ErrorWeight::Significant : ErrorWeight::None, ""});
            verdict.usefulness = 1 + i % 5;
            verdict.confidence = Confidence::Medium;
            verdict.state = item == "item-19" ? VerdictState::Draft : VerdictState::Submitted;
            Edit edit = verdictEdit({item, run.key}, nullptr, verdict);
            edit.author = rater;
            NG_REQUIRE_RESULT(journal->append({&edit, 1}));
            ++i;
        }
    }
    return path;
}

const Agreement *find(const MergedReview &review, const std::string &statistic)
{
    for (const Agreement &one : review.agreement) {
        if (one.statistic == statistic)
            return &one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("merge: raters, agreement with n and interval, disagreements; drafts count nowhere")
{
    TempFolder folder;
    const std::vector<std::filesystem::path> files{rate(folder, "anna", 4, 1), rate(folder, "ben", 4, 2),
                                                   rate(folder, "cleo", 3, 3)};
    const auto merged = mergeReviews(files);
    NG_REQUIRE_RESULT(merged);
    REQUIRE(merged->raters.size() == 3);
    CHECK(merged->raters[0].submitted == 38);
    CHECK(merged->raters[0].drafts == 2);
    CHECK(merged->runs == kRuns);
    CHECK(merged->parts.size() == 38);
    const Agreement *cohen = find(*merged, "cohen_kappa"); // anna and ben judge alike
    REQUIRE(cohen != nullptr);
    CHECK(cohen->raters == std::vector<std::string>{"anna", "ben"});
    REQUIRE(cohen->value);
    CHECK(*cohen->value == doctest::Approx(1.0));
    const Agreement *fleiss = find(*merged, "fleiss_kappa");
    REQUIRE((fleiss != nullptr && fleiss->value));
    CHECK(fleiss->n == 38);
    CHECK(fleiss->items == 19);
    CHECK(fleiss->low < *fleiss->value);
    CHECK(fleiss->high > *fleiss->value);
    // 4th: 10 of 38, 3rd: 13 of 38, both: 4; so 6 + 9 units in which cleo differs from the two others.
    std::size_t disagreed = 0;
    for (const MergedPart &part : merged->parts)
        disagreed += part.disagreed() ? 1 : 0;
    CHECK(disagreed == 15);
    const Agreement *icc = find(*merged, "icc_2_1");
    REQUIRE((icc != nullptr && icc->value));
    CHECK(*icc->value == doctest::Approx(1.0));
    const Json document = toJson(*merged);
    CHECK(document["disagreements"].size() == 15);
    CHECK(document["verdicts"].size() == 38);
    CHECK(mergeReviews(files)->agreement[0].low == merged->agreement[0].low);
}

TEST_CASE("merge: files that do not belong together and broken chains are refused by name and line")
{
    TempFolder folder;
    const auto anna = rate(folder, "anna", 4, 1);
    const auto other = rate(folder, "ben", 4, 2, {{"aa", "run-1"}, {"cc", "run-3"}});
    auto merged = mergeReviews(std::vector<std::filesystem::path>{anna, other});
    NG_CHECK_ERROR(merged, ErrorCode::InvalidArgument);
    CHECK(merged.error().message().find("ben.jsonl (line 2)") != std::string::npos);
    merged = mergeReviews(std::vector<std::filesystem::path>{anna, anna});
    NG_CHECK_ERROR(merged, ErrorCode::InvalidArgument);
    CHECK(merged.error().message().find("\"anna\"") != std::string::npos);

    std::string text = *readTextFile(anna);
    const std::size_t at = text.find("\"usefulness\":3");
    REQUIRE(at != std::string::npos);
    const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
    text[at + 13] = '5';
    NG_REQUIRE_RESULT(writeFileAtomically(anna, text));
    merged = mergeReviews(std::vector<std::filesystem::path>{anna});
    NG_CHECK_ERROR(merged, ErrorCode::CorruptData);
    CHECK(merged.error().message().find("anna.jsonl: line " + std::to_string(line)) != std::string::npos);
}

TEST_CASE("package: what is sent holds no name of a run, opens as a study, and merges with the file of another rater")
{
    TempFolder folder;
    const auto study = ng::test::writeReviewStudy(folder / "study", {.texts = true});
    const auto opened = Study::open(study.folder);
    NG_REQUIRE_RESULT(opened);
    const auto first = writeReviewPackage(*opened, study.runs, study.items, {.rater = "anna", .seed = 5, .hidden = {}},
                                          folder / "for-anna");
    NG_REQUIRE_RESULT(first);
    CHECK(first->missing == 1); // the study names a recording that is not there
    const auto second = writeReviewPackage(*opened, study.runs, study.items, {.rater = "ben", .seed = 6, .hidden = {}},
                                           folder / "for-ben");
    NG_REQUIRE_RESULT(second);
    NG_CHECK_ERROR(writeReviewPackage(*opened, study.runs, study.items, {}, folder / "for-ben"),
                   ErrorCode::InvalidArgument);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder / "for-anna")) {
        CHECK(entry.path().filename().string().find("run-") == std::string::npos);
        if (entry.path().extension() == ".json" || entry.path().extension() == ".jsonl")
            CHECK(readTextFile(entry.path())->find("run-1") == std::string::npos);
    }
    NG_CHECK_RESULT(Study::open(folder / "for-anna"));
    const auto run = RunReview::load(first->reviewFile.parent_path().parent_path());
    NG_REQUIRE_RESULT(run);
    CHECK((*run)->items().size() == study.items.size());
    const auto merged = mergeReviews(std::vector<std::filesystem::path>{first->reviewFile, second->reviewFile});
    NG_REQUIRE_RESULT(merged);
    CHECK(merged->runs.size() == 3);
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/review/review_data.h"
#include "core/review/review_plan.h"
#include "tests/review/review_study.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

using namespace ng;
using ng::test::TempFolder;

namespace {

std::vector<RunReviewPtr> load(const ng::test::ReviewStudy &study)
{
    std::vector<RunReviewPtr> out;
    for (const auto &folder : study.runs) {
        const auto run = RunReview::load(folder);
        NG_REQUIRE_RESULT(run);
        out.push_back(*run);
    }
    return out;
}

} // namespace

TEST_CASE("run review: ranks, answers, recall and hubs fit the decodings and each other")
{
    TempFolder folder;
    const auto study = ng::test::writeReviewStudy(folder / "s", {.items = 60, .candidates = 25, .texts = true});
    const auto runs = load(study);
    const RunReview &run = *runs[0];
    CHECK(run.candidateCount() == 25);
    CHECK(run.key().size() == 16);
    CHECK(run.key() != runs[1]->key());
    const auto units = readDecodings(study.runs[0] / "decodings.h5");
    NG_REQUIRE_RESULT(units);
    const auto ranks = ranksOfTruth(units->front().decodings.scores.view(), units->front().decodings.truth);
    NG_REQUIRE_RESULT(ranks);
    double hits = 0.0;
    for (std::size_t i = 0; i < study.items.size(); ++i) {
        CHECK(run.rankOfTruth(study.items[i]) == (*ranks)[i]);
        const auto ranked = run.ranked(study.items[i], 5);
        CHECK((ranked.size() == 5 || (ranked.size() == 6 && ranked.back().truth)));
        CHECK(ranked.front().name == run.answer(study.items[i]));
        CHECK(std::count_if(ranked.begin(), ranked.end(), [](const auto &one) { return one.truth; }) == 1);
        hits += *run.hit(study.items[i]);
    }
    const Metric *top1 = run.judgement().real.pooled.find("top1");
    REQUIRE(top1 != nullptr);
    CHECK(hits / 60.0 == doctest::Approx(top1->value));
    CHECK(run.recall().recall.front() == doctest::Approx(top1->value));
    CHECK(run.recall().k.front() == 1);
    CHECK(run.recall().k.back() == 25);
    CHECK(run.recall().recall.back() == 1.0);
    CHECK(run.recall().low[0] < top1->value);
    CHECK(run.recall().high[0] > top1->value);
    CHECK(std::accumulate(run.ranks().counts.begin(), run.ranks().counts.end(), 0.0) == 60.0);
    CHECK(run.ranks().counts.size() == 20);
    REQUIRE(run.shuffledRanks());
    CHECK(std::accumulate(run.shuffledRanks()->counts.begin(), run.shuffledRanks()->counts.end(), 0.0) == 60.0);
    // The shuffled control is at chance: 4 %, within what 120 draws vary by.
    CHECK(run.shuffledRecall()->recall.front() < 0.12);
    std::size_t wins = 0;
    for (const Hub &hub : run.hubs())
        wins += hub.wins;
    CHECK(wins == 60);
    CHECK(run.hubShare() == doctest::Approx(static_cast<double>(run.hubs().front().wins) / 60.0));
    CHECK(run.text("item-001")->sentences.size() == 2);
    CHECK(run.text("item-001")->sentences[0].evidence[0].channels == std::vector<std::string>{"Pz", "Oz"});
    CHECK(run.text("nothing") == nullptr);
    CHECK(run.rankOfTruth("nothing") == std::nullopt);
}

TEST_CASE("run review: where runs disagree, and what the answer alone tells of it")
{
    TempFolder folder;
    const auto study = ng::test::writeReviewStudy(folder / "s", {.qualities = {1.8, 1.4}});
    const auto runs = load(study);
    CHECK(commonItems(runs) == study.items);
    std::size_t split = 0;
    for (const std::string &item : study.items) {
        bool expected = false;
        for (const auto &run : runs)
            expected = expected || run->answer(item) != runs[0]->answer(item) || *run->hit(item) != *runs[0]->hit(item);
        CHECK(runsDisagree(runs, item, false) == expected);
        split += expected ? 1 : 0;
    }
    CHECK(split > 5);
    CHECK(split < study.items.size());
    CHECK_FALSE(runsDisagree(std::vector<RunReviewPtr>{runs[0], runs[0]}, study.items[0], false));
}

TEST_CASE("run review: texts that do not fit are refused by line; a run without decodings says so")
{
    TempFolder folder;
    const auto study = ng::test::writeReviewStudy(folder / "s", {.items = 8, .candidates = 4, .qualities = {1.0}});
    const std::string head = R"({"format":"neuroglyph-decoded-text","version":1})"
                             "\n";
    NG_REQUIRE_RESULT(writeFileAtomically(study.runs[0] / "decoded_text.jsonl",
                                          head
                                              + R"({"item":"item-001","image":"../../secret.png"})"
                                                "\n"));
    auto run = RunReview::load(study.runs[0]);
    NG_CHECK_ERROR(run, ErrorCode::CorruptData);
    CHECK(run.error().message().find("decoded_text.jsonl line 2") != std::string::npos);
    std::filesystem::remove(study.runs[0] / "decodings.h5");
    NG_CHECK_ERROR(RunReview::load(study.runs[0]), ErrorCode::NotFound);
}

TEST_CASE("recall steps: whole numbers from 1 to all candidates")
{
    CHECK(recallSteps(1) == std::vector<std::size_t>{1});
    const auto steps = recallSteps(1654);
    CHECK(steps.front() == 1);
    CHECK(steps.back() == 1654);
    CHECK(steps.size() <= 33);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
}

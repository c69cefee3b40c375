// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/split.h"

#include "tests/study/fake_reader.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace ng;
using ng::test::studyOf;

namespace {

/// \p count items a recording, one each second, lasting \p duration; subject, session, run, image, concept, repetition by index.
Study regular(int recordings, int count, const char *duration)
{
    std::string table = "item_id recording onset duration subject session run image concept repetition\n";
    for (int r = 0; r < recordings; ++r) {
        for (int i = 0; i < count; ++i) {
            const std::string n = std::to_string(i);
            table += "r" + std::to_string(r) + "-" + n + " rec" + std::to_string(r) + ".edf " + n + " " + duration
                + " sub-" + std::to_string(r) + " ses-" + std::to_string(i * 2 / count) + " run-"
                + std::to_string(i * 4 / count) + " im" + std::to_string(i % 6) + ".png c" + std::to_string(i % 3) + " "
                + std::to_string(i / 6) + "\n";
        }
    }
    return studyOf("study", table);
}

std::vector<Fold> foldsOf(const Study &study, const char *plan, ItemWindow window = {})
{
    const auto parsed = parseSplitPlan(plan);
    NG_REQUIRE_RESULT(parsed);
    const auto folds = makeFolds(study, *parsed, window);
    NG_REQUIRE_RESULT(folds);
    return *folds;
}

std::set<std::string> values(const Study &study, const std::vector<std::size_t> &items, std::string_view column)
{
    std::set<std::string> found;
    for (const std::size_t i : items)
        found.insert(study.cell(study.items()[i], column));
    return found;
}

/// Every item is on exactly one side or purged, sides ascend, and no windows of different sides overlap.
void checkSound(const Study &study, const Fold &fold, const ItemWindow &window)
{
    std::vector<int> seen(study.items().size(), 0);
    for (const auto *side : {&fold.train, &fold.validation, &fold.test, &fold.purged}) {
        CHECK(std::is_sorted(side->begin(), side->end()));
        for (const std::size_t i : *side)
            ++seen[i];
    }
    CHECK(std::all_of(seen.begin(), seen.end(), [](int n) { return n == 1; }));
    const auto apart = [&](const std::vector<std::size_t> &a, const std::vector<std::size_t> &b) {
        for (const std::size_t i : a) {
            for (const std::size_t j : b) {
                if (study.items()[i].recording == study.items()[j].recording)
                    CHECK(!overlaps(windowOf(study.items()[i], window), windowOf(study.items()[j], window)));
            }
        }
    };
    apart(fold.train, fold.test);
    apart(fold.train, fold.validation);
    apart(fold.validation, fold.test);
}

} // namespace

TEST_CASE("split: plans are read and written")
{
    const auto plan = parseSplitPlan("repetition:4,validation=0.25,margin=0.5,seed=9");
    NG_REQUIRE_RESULT(plan);
    CHECK(plan->kind == SplitKind::Repetition);
    CHECK(plan->folds == 4);
    CHECK(plan->validationFraction == 0.25);
    CHECK(plan->margin == kSecond / 2);
    CHECK(plan->seed == 9);
    const auto again = splitPlanFromJson(toJson(*plan));
    NG_REQUIRE_RESULT(again);
    CHECK(toJson(*again) == toJson(*plan));
    CHECK(parseSplitPlan("blocked")->folds == 5);
    CHECK(parseSplitPlan("subject")->folds == 0);
    for (const char *bad : {"", "random", "blocked:1", "blocked:x", "given:3", "subject,validation=2",
                            "subject,margin=-1", "subject,colour=red", "blocked:99999999"})
        NG_CHECK_ERROR(parseSplitPlan(bad), ErrorCode::InvalidArgument);
}

TEST_CASE("split: blocked folds are contiguous in each recording and cover it once")
{
    const Study study = regular(2, 24, "1");
    const auto folds = foldsOf(study, "blocked:5");
    REQUIRE(folds.size() == 5);
    std::vector<int> tested(study.items().size(), 0);
    for (const Fold &fold : folds) {
        checkSound(study, fold, {});
        CHECK(fold.purged.empty());
        CHECK(!fold.validation.empty());
        for (const std::size_t i : fold.test)
            ++tested[i];
        for (std::size_t k = 1; k < fold.test.size(); ++k)
            CHECK((fold.test[k] == fold.test[k - 1] + 1 || fold.test[k] == 24 + fold.test[0]));
    }
    CHECK(std::all_of(tested.begin(), tested.end(), [](int n) { return n == 1; }));
}

TEST_CASE("split: training items that overlap a held-out side are purged and counted")
{
    const Study study = regular(1, 20, "2.5"); // each window meets the two after it
    const auto folds = foldsOf(study, "blocked:4,validation=0");
    for (const Fold &fold : folds)
        checkSound(study, fold, {});
    CHECK(folds[0].purged == std::vector<std::size_t>{5, 6});
    CHECK(folds[1].purged == std::vector<std::size_t>{3, 4, 10, 11});
    const auto wide = foldsOf(study, "blocked:4,validation=0,margin=1");
    CHECK(wide[0].purged == std::vector<std::size_t>{5, 6, 7});
    const ItemWindow window{TimeNs{0}, kSecond}; // windows that only touch do not overlap
    CHECK(foldsOf(study, "blocked:4,validation=0", window)[1].purged.empty());
}

TEST_CASE("split: validation that overlaps test is purged too")
{
    const Study study = regular(1, 40, "1.5");
    for (const Fold &fold : foldsOf(study, "blocked:5,validation=0.25"))
        checkSound(study, fold, {});
}

TEST_CASE("split: whole groups are held out, in validation too")
{
    const Study study = regular(3, 24, "1");
    const std::pair<const char *, const char *> plans[] = {
        {"subject", "subject"}, {"image:3", "image"}, {"concept:3", "concept"}, {"repetition:4", "repetition"}};
    for (const auto &[plan, column] : plans) {
        CAPTURE(plan);
        const auto folds = foldsOf(study, plan);
        std::set<std::string> held;
        for (const Fold &fold : folds) {
            checkSound(study, fold, {});
            CHECK(!fold.validation.empty());
            for (const std::string &value : values(study, fold.test, column)) {
                CHECK(!values(study, fold.train, column).contains(value));
                CHECK(!values(study, fold.validation, column).contains(value));
                CHECK(held.insert(value).second); // tested in one fold only
            }
            for (const std::string &value : values(study, fold.validation, column))
                CHECK(!values(study, fold.train, column).contains(value));
        }
        CHECK(held
              == values(
                  study,
                  [&] {
                      std::vector<std::size_t> all(study.items().size());
                      for (std::size_t i = 0; i < all.size(); ++i)
                          all[i] = i;
                      return all;
                  }(),
                  column));
    }
}

TEST_CASE("split: runs and sessions count within their subject")
{
    const Study study = regular(2, 24, "1");
    CHECK(foldsOf(study, "run").size() == 8);
    CHECK(foldsOf(study, "session").size() == 4);
}

TEST_CASE("split: labels that differ in spelling are one group")
{
    const Study study = studyOf(
        "study",
        "item_id recording onset duration subject\na r.edf 0 1 sub-01\nb r.edf 2 1 1\nc r.edf 4 1 SUB-1\nx s.edf 0 1 sub-02\ne t.edf 0 1 sub-3\n");
    CHECK(foldsOf(study, "subject").size() == 3);
}

TEST_CASE("split: the same plan gives the same folds, another seed others")
{
    const Study study = regular(4, 24, "1");
    const auto first = foldsOf(study, "image:2,seed=1"), again = foldsOf(study, "image:2,seed=1");
    CHECK(first[0].test == again[0].test);
    CHECK(first[0].validation == again[0].validation);
    bool differs = false;
    for (const char *plan : {"image:2,seed=2", "image:2,seed=3", "image:2,seed=4"})
        differs = differs || foldsOf(study, plan)[0].test != first[0].test;
    CHECK(differs);
}

TEST_CASE("split: the given split is taken as written")
{
    const Study study = studyOf(
        "study",
        "item_id recording onset duration split\na r.edf 0 1 train\nb r.edf 2 1 validation\nc r.edf 4 1 test\nx r.edf 6 1 n/a\n");
    const auto folds = foldsOf(study, "given");
    REQUIRE(folds.size() == 1);
    CHECK(folds[0].train == std::vector<std::size_t>{0});
    CHECK(folds[0].validation == std::vector<std::size_t>{1});
    CHECK(folds[0].test == std::vector<std::size_t>{2});
}

TEST_CASE("split: plans that cannot be made say why")
{
    const Study one = regular(1, 12, "1");
    NG_CHECK_ERROR(makeFolds(one, *parseSplitPlan("subject"), {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeFolds(one, *parseSplitPlan("given"), {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeFolds(one, *parseSplitPlan("repetition:9"), {}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeFolds(regular(2, 12, "1"), *parseSplitPlan("subject"), {}),
                   ErrorCode::InvalidArgument); // none left for validation
    NG_CHECK_RESULT(makeFolds(regular(2, 12, "1"), *parseSplitPlan("subject,validation=0"), {}));
    // A window so wide that nothing is left to train on.
    NG_CHECK_ERROR(makeFolds(one, *parseSplitPlan("blocked:3"), ItemWindow{-60 * kSecond, 60 * kSecond}),
                   ErrorCode::InvalidArgument);
    const Study gap = studyOf("study", "item_id recording onset duration subject\na r.edf 0 1 x\nb r.edf 2 1 n/a\n");
    NG_CHECK_ERROR(makeFolds(gap, *parseSplitPlan("subject"), {}), ErrorCode::InvalidArgument);
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/check.h"

#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ng;
using ng::test::fakeReaders;
using ng::test::studyOf;
using ng::test::TempFolder;
using ng::test::writeFile;

namespace {

StudyReport check(const Study &study)
{
    const auto report = checkStudy(study, std::nullopt, {}, fakeReaders());
    NG_REQUIRE_RESULT(report);
    return *report;
}

const StudyFinding *find(const StudyReport &report, std::string_view kind)
{
    const auto at = std::find_if(report.findings.begin(), report.findings.end(),
                                 [kind](const auto &finding) { return finding.kind == kind; });
    return at == report.findings.end() ? nullptr : &*at;
}

constexpr const char *kHead = "item_id recording onset duration concept split\n";

} // namespace

TEST_CASE("check: a sound study has notes only")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=2000 channels=Fz,Cz");
    const auto report =
        check(studyOf(folder.path(),
                      std::string(kHead)
                          + "a a.fake 0 1 x train\nb a.fake 2 1 y train\nc a.fake 4 1 x train\nx a.fake 6 1 x test\n"));
    CHECK(!report.hasErrors());
    CHECK(report.plan.kind == SplitKind::Given);
    CHECK(report.rates == std::vector<std::string>{"100"});
    REQUIRE(find(report, "closed-set") != nullptr);
    CHECK(!find(report, "closed-set")->error);
}

TEST_CASE("check: each fault is found")
{
    const struct {
        const char *kind;
        bool error;
        const char *file;
        const char *rows;
    } cases[] = {
        {"missing-file", true, "rate=100 samples=2000 channels=Fz", "d none.fake 1 1 x test\n"},
        {"unreadable", true, "samples=2000 channels=Fz", "d b.fake 1 1 x test\n"},
        {"window", true, "rate=100 samples=2000 channels=Fz,Cz", "d b.fake 19.5 1 x test\n"},
        {"window", false, "rate=100 samples=2000 gap=300 channels=Fz,Cz", "d b.fake 2.5 1 x test\n"},
        {"rate", false, "rate=200 samples=4000 channels=Fz,Cz", "d b.fake 1 1 x test\n"},
        {"channels", false, "rate=100 samples=2000 channels=Fz", "d b.fake 1 1 x test\n"},
        {"item", true, "rate=100 samples=2000 channels=Fz,Cz", "d a.fake 0 1 x test\n"},
        {"purged", false, "rate=100 samples=2000 channels=Fz,Cz", "d a.fake 2.5 1 x test\n"},
        {"overlap", true, "rate=100 samples=2000 channels=Fz,Cz ", "d b.fake 2.5 1 x test\n"},
    };
    for (const auto &c : cases) {
        CAPTURE(c.kind);
        TempFolder folder;
        writeFile(folder / "a.fake", "rate=100 samples=2000 channels=Fz,Cz ");
        writeFile(folder / "b.fake", c.file);
        const auto report =
            check(studyOf(folder.path(),
                          std::string(kHead) + "a a.fake 0 1 x train\nb a.fake 2 1 y train\nc a.fake 8 1 x train\n"
                              + c.rows));
        const StudyFinding *found = find(report, c.kind);
        REQUIRE(found != nullptr);
        CHECK(found->error == c.error);
        CHECK(report.hasErrors() == c.error);
    }
}

TEST_CASE("check: a broken journal and missing stimuli are errors")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=2000 channels=Fz,Cz");
    writeFile(folder / "journal.jsonl", "{\"format\":\"neuroglyph-journal\",\"version\":1,\"chain\":\"0\"}\n");
    std::string table = "item_id recording onset duration image\n";
    for (int i = 0; i < 10; ++i)
        table += "i" + std::to_string(i) + " a.fake " + std::to_string(i) + " 1 im.png\n";
    const auto report = check(studyOf(folder.path(), table));
    REQUIRE(find(report, "journal") != nullptr);
    CHECK(find(report, "journal")->error);
    REQUIRE(find(report, "stimulus-missing") != nullptr);
    CHECK(find(report, "stimulus-missing")->count == 10);
}

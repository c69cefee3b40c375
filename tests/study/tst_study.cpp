// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <chrono>

using namespace ng;
using ng::test::TempFolder;
using ng::test::writeFile;

namespace {

constexpr std::string_view kHead = "{\"format\":\"neuroglyph-study\",\"version\":1}";

Result<Study> opened(const TempFolder &folder, std::string_view items, std::string_view header = kHead)
{
    std::string table{items};
    std::replace(table.begin(), table.end(), ' ', '\t');
    writeFile(folder / "study.json", header);
    writeFile(folder / "items.tsv", table);
    return Study::open(folder.path());
}

} // namespace

TEST_CASE("study: the committed sample of version 1 opens and keeps what it does not know")
{
    const auto sample = ng::test::sourceFolder() / "tests/study/samples/study-v1";
    const Result<Study> study = Study::open(sample);
    NG_REQUIRE_RESULT(study);
    REQUIRE(study->items().size() == 3);
    CHECK(study->items()[1].span == TimeRange{TimeNs{2'250'000'000}, kSecond});
    CHECK(study->items()[2].span.start == TimeNs{1});
    CHECK(study->cell(study->items()[1], "mood") == "calm");
    CHECK(study->cell(study->items()[1], "image") == "n/a");
    CHECK(study->recordings() == std::vector<std::string>{"recordings/a.edf", "../signals/b.vhdr"});

    TempFolder folder;
    const Result<Study> copy = Study::create(folder / "copy", study->header(), study->table());
    NG_REQUIRE_RESULT(copy);
    NG_REQUIRE_RESULT(copy->save());
    CHECK(*readTextFile(folder / "copy" / "items.tsv") == *readTextFile(sample / "items.tsv"));
    CHECK(*readJsonFile(folder / "copy" / "study.json") == study->header());
    CHECK((*readJsonFile(folder / "copy" / "study.json"))["somebody"]["else"].toString() == "wrote this key");
}

TEST_CASE("study: a newer version is refused with both versions named")
{
    TempFolder folder;
    const auto study =
        opened(folder, "item_id recording onset duration\n", "{\"format\":\"neuroglyph-study\",\"version\":2}");
    REQUIRE(!study);
    const std::string message = study.error().message();
    CHECK(message.find('2') != std::string::npos);
    CHECK(message.find('1') != std::string::npos);
    CHECK(message.find("study.json") != std::string::npos);
}

TEST_CASE("study: bad tables name line and column")
{
    const struct {
        const char *name;
        const char *items;
        const char *place;
    } cases[] = {
        {"repeated id", "item_id recording onset duration\nx a.edf 0 1\nx a.edf 2 1\n", "line 3, column item_id"},
        {"no id", "item_id recording onset duration\nn/a a.edf 0 1\n", "line 2, column item_id"},
        {"no recording", "item_id recording onset duration\nx n/a 0 1\n", "line 2, column recording"},
        {"onset is text", "item_id recording onset duration\nx a.edf soon 1\n", "line 2, column onset"},
        {"onset is missing", "item_id recording onset duration\nx a.edf n/a 1\n", "line 2, column onset"},
        {"negative duration", "item_id recording onset duration\nx a.edf 0 -1\n", "line 2, column duration"},
        {"unknown side", "item_id recording onset duration split\nx a.edf 0 1 Test\n", "line 2, column split"},
        {"negative row", "item_id recording onset duration row\nx a.npy n/a n/a -1\n", "line 2, column row"},
        {"column missing", "item_id recording onset\nx a.edf 0\n", "duration"},
        {"end overflows", "item_id recording onset duration\nx a.edf 9000000000 9000000000\n",
         "line 2, column duration"},
    };
    for (const auto &c : cases) {
        CAPTURE(c.name);
        TempFolder folder;
        const auto study = opened(folder, c.items);
        NG_CHECK_ERROR(study, ErrorCode::CorruptData);
        if (!study)
            CHECK_MESSAGE(study.error().message().find(c.place) != std::string::npos, study.error().message());
    }
}

TEST_CASE("study: rows may leave onset and duration out")
{
    TempFolder folder;
    const auto study = opened(folder, "item_id recording onset duration row\nx betas.npy n/a n/a 7\n");
    NG_REQUIRE_RESULT(study);
    CHECK(study->items()[0].row == 7);
}

TEST_CASE("study: no path leaves the folder unless it lies under a root")
{
    TempFolder folder;
    for (const char *path : {"../a.edf", "/etc/passwd", "x/../../a.edf", "../signals-2/a.edf", "..",
                             "recordings/../../signals/../a.edf"}) {
        CAPTURE(path);
        const std::string items = std::string("item_id recording onset duration\nx ") + path + " 0 1\n";
        NG_CHECK_ERROR(opened(folder, items,
                              "{\"format\":\"neuroglyph-study\",\"version\":1,\"roots\":[\"../signals\"]}"),
                       ErrorCode::InvalidArgument);
    }
    const auto study = opened(folder, "item_id recording onset duration\nx a/../b.edf 0 1\ny ../signals/c.edf 0 1\n",
                              "{\"format\":\"neuroglyph-study\",\"version\":1,\"roots\":[\"../signals\"]}");
    NG_REQUIRE_RESULT(study);
    CHECK(study->resolve("a/../b.edf")->filename() == "b.edf");
    NG_CHECK_ERROR(study->resolve("../other/c.edf"), ErrorCode::InvalidArgument);
}

TEST_CASE("study: missing folder, missing files")
{
    TempFolder folder;
    NG_CHECK_ERROR(Study::open(folder / "none"), ErrorCode::NotFound);
    NG_CHECK_ERROR(Study::open(folder.path()), ErrorCode::NotFound);
    writeFile(folder / "study.json", kHead);
    NG_CHECK_ERROR(Study::open(folder.path()), ErrorCode::NotFound);
}

TEST_CASE("study: the hash is of meaning, items and signals")
{
    TempFolder folder;
    writeFile(folder / "a.edf", "signal");
    const auto first = opened(folder, "item_id recording onset duration\nx a.edf 0 1\n",
                              "{\"format\":\"neuroglyph-study\",\"version\":1,\"b\":1,\"a\":2}");
    NG_REQUIRE_RESULT(first);
    const std::string hash = *first->hash(true);
    const std::string quick = *first->hash(false);
    const auto reordered = opened(folder, "item_id recording onset duration\nx a.edf 0 1\n",
                                  "{\"version\":1,\"a\":2,\"b\":1,\"format\":\"neuroglyph-study\"}");
    CHECK(*reordered->hash(true) == hash);
    writeFile(folder / "a.edf", "Signal");
    CHECK(*reordered->hash(true) != hash);
    CHECK(*reordered->hash(false) != quick);
    writeFile(folder / "a.edf", "signal");
    CHECK(*reordered->hash(false) == quick); // times of files do not count
    const auto later = opened(folder, "item_id recording onset duration\nx a.edf 0.5 1\n");
    CHECK(*later->hash(true) != hash);
    std::filesystem::remove(folder / "a.edf");
    NG_CHECK_ERROR(later->hash(false), ErrorCode::NotFound);
}

TEST_CASE("study: a hundred thousand items open")
{
    TempFolder folder;
    std::string items =
        "item_id recording onset duration text image concept subject session run trial repetition split\n";
    for (int i = 0; i < 100'000; ++i)
        items += "item-" + std::to_string(i) + " recordings/sub-" + std::to_string(i % 20) + ".edf " + std::to_string(i)
            + ".25 0.75 a_sentence_of_some_words stimuli/" + std::to_string(i % 1000) + ".png thing sub-01 01 01 "
            + std::to_string(i) + " 3 train\n";
    NG_REQUIRE_RESULT(opened(folder, items));
    const auto start = std::chrono::steady_clock::now();
    const auto study = Study::open(folder.path());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    NG_REQUIRE_RESULT(study);
    MESSAGE("opened in " << seconds.count() << " s");
    CHECK(study->items().size() == 100'000);
    CHECK(study->items().back().id == "item-99999");
}

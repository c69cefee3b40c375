// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/dataset.h"

#include "core/base/npy.h"
#include "core/io/hdf5/hdf5_file.h"
#include "core/signal/filter_node.h"
#include "core/study/journal.h"
#include "core/study/open_recording.h"
#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using namespace ng;
using ng::test::fakeReaders;
using ng::test::studyOf;
using ng::test::TempFolder;
using ng::test::writeFile;

namespace {

Result<BuiltDataset> build(const Study &study, const DatasetSpec &spec = {})
{
    return buildDataset(study, spec, fakeReaders());
}

} // namespace

TEST_CASE("dataset: windows are cut where the items are")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=2000 channels=Fz,Cz,Pz");
    writeFile(folder / "b.fake", "rate=100 samples=500 channels=Pz,Fz");
    const Study study = studyOf(folder.path(),
                                "item_id recording onset duration concept repetition\n"
                                "late a.fake 12.5 1 two 1\nearly a.fake 0.25 1 one 1\nb b.fake 1 1 one 2\n");
    DatasetSpec spec;
    spec.window = {*parseSeconds("-0.2"), *parseSeconds("0.3")};
    const auto built = build(study, spec);
    NG_REQUIRE_RESULT(built);
    const Dataset &data = built->data;
    CHECK(built->skipped.empty());
    REQUIRE(data.signals.shape() == std::array<std::size_t, 3>{3, 2, 50});
    CHECK(data.channels == std::vector<std::string>{"Fz", "Pz"}); // those that both have, in the first one's order
    CHECK(data.signals(0U, 0U, 0U) == 1230.0F);
    CHECK(data.signals(1U, 0U, 0U) == 5.0F);
    CHECK(data.signals(1U, 1U, 49U) == 2000.0F + 54.0F);
    CHECK(data.signals(2U, 1U, 0U) == 80.0F); // Pz is the first channel of b
    CHECK(data.signals(2U, 0U, 0U) == 1000.0F + 80.0F);
    CHECK(data.classNames == std::vector<std::string>{"two", "one"});
    CHECK(data.labels == std::vector<std::size_t>{0, 1, 1});
    CHECK(data.rowOf(2) == 2);
    CHECK(data.rate == Rate::hertz(100));
    CHECK(data.recipe["study_hash"].isString());
}

TEST_CASE("dataset: windows that cannot be read are left out with the reason")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=1000 gap=500 channels=Fz,Cz");
    const Study study = studyOf(
        folder.path(),
        "item_id recording onset duration concept\n"
        "first a.fake 0 1 x\ncrosses a.fake 4.5 1 x\nwithin a.fake 7 1 x\nafter a.fake 15 1 x\nend a.fake 19.5 1 x\nlast a.fake 19 1 x\n"
        "unknown a.fake 2 1 n/a\nbefore a.fake -1 1 x\n");
    const auto built = build(study);
    NG_REQUIRE_RESULT(built);
    CHECK(built->data.itemIds == std::vector<std::string>{"first", "after", "last"});
    CHECK(built->data.signals(1U, 0U, 0U) == 500.0F);
    CHECK(!built->data.rowOf(1));
    REQUIRE(built->skipped.size() == 5);
    CHECK(built->skipped[0].reason == "the window crosses a gap");
    CHECK(built->skipped[2].reason == "the window reaches past the end of the recording");
    CHECK(built->skipped[3].reason == "concept is n/a");
    CHECK(built->skipped[4].reason == "the window starts before the recording");
}

TEST_CASE("dataset: filters, reference and rate work on the continuous signal")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=3000 channels=Fz,Cz");
    std::string table = "item_id recording onset duration concept\n";
    for (int i = 0; i < 12; ++i)
        table += "i" + std::to_string(i) + " a.fake " + std::to_string(2 * i + 1) + " 1 x\n";
    const Study study = studyOf(folder.path(), table);
    DatasetSpec spec;
    spec.lowpassHz = 20.0;
    spec.highpassHz = 1.0;
    const auto filtered = build(study, spec);
    NG_REQUIRE_RESULT(filtered);
    // The same numbers as the filter of the whole recording gives.
    const auto recording = fakeReaders().open(folder / "a.fake");
    const auto node = makeFilter((*recording)->signal, FilterSpec{.lowHz = 1.0, .highHz = 20.0});
    const auto whole = readBlock(**node, std::array<std::size_t, 2>{0, 1}, {0, 3000});
    float worst = 0.0F;
    for (std::size_t i = 0; i < 12; ++i) {
        for (std::size_t t = 0; t < 100; ++t)
            worst = std::max(worst, std::abs(filtered->data.signals(i, 1U, t) - (*whole)(1U, (2 * i + 1) * 100 + t)));
    }
    CHECK(worst < 1e-3F); // 1e-8 of the largest input sample (4000), and float32 rounding

    spec = {};
    spec.reference = "average";
    const auto referenced = build(study, spec);
    NG_REQUIRE_RESULT(referenced);
    CHECK(referenced->data.signals(0U, 0U, 0U) == -500.0F);
    spec = {};
    spec.rate = Rate::hertz(50);
    const auto slower = build(study, spec);
    NG_REQUIRE_RESULT(slower);
    CHECK(slower->data.signals.extent(2) == 50);
}

TEST_CASE("dataset: recordings that do not fit each other")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=1000 channels=Fz,Cz");
    writeFile(folder / "b.fake", "rate=200 samples=1000 channels=Fz,Cz");
    writeFile(folder / "c.fake", "rate=100 samples=1000 channels=Pz");
    const Study rates =
        studyOf(folder.path(), "item_id recording onset duration concept\nx a.fake 1 1 k\ny b.fake 1 1 k\n");
    NG_CHECK_ERROR(build(rates), ErrorCode::ShapeMismatch);
    DatasetSpec spec;
    spec.rate = Rate::hertz(100);
    NG_CHECK_RESULT(build(rates, spec));
    const Study channels =
        studyOf(folder.path(), "item_id recording onset duration concept\nx a.fake 1 1 k\ny c.fake 1 1 k\n");
    NG_CHECK_ERROR(build(channels), ErrorCode::ShapeMismatch);
    const Study lengths =
        studyOf(folder.path(), "item_id recording onset duration concept\nx a.fake 1 1 k\ny a.fake 3 2 k\n");
    NG_CHECK_ERROR(build(lengths), ErrorCode::ShapeMismatch);
    spec = {};
    spec.target = "caption";
    NG_CHECK_ERROR(build(rates, spec), ErrorCode::InvalidArgument);
    const Study one = studyOf(folder.path(), "item_id recording onset duration concept\nx a.fake 1 1 k\n");
    NG_CHECK_ERROR(buildDataset(one, {}, fakeReaders(), 100), ErrorCode::OutOfMemory);
    StopSource stop;
    stop.requestStop();
    NG_CHECK_ERROR(buildDataset(one, {}, fakeReaders(), 1U << 30U, RunContext(stop)), ErrorCode::Cancelled);
}

TEST_CASE("dataset: the journal's bad channels and exclusions count")
{
    TempFolder folder;
    writeFile(folder / "a.fake", "rate=100 samples=1000 channels=Fz,Cz,Pz");
    const Study study =
        studyOf(folder.path(), "item_id recording onset duration concept\nx a.fake 1 1 k\ny a.fake 3 1 k\n");
    {
        auto journal = Journal::open(folder / kJournalName);
        NG_REQUIRE_RESULT(journal);
        const auto bad = parseJson("{\"recording\":\"a.fake\",\"channel\":\"Cz\",\"bad\":true}");
        const auto out = parseJson("{\"item\":\"x\",\"excluded\":true}");
        const std::array<Edit, 2> edits{Edit{.kind = "channel-bad", .before = {}, .after = *bad},
                                        Edit{.kind = "item-excluded", .before = {}, .after = *out}};
        NG_REQUIRE_RESULT(journal->append(edits));
    }
    const auto built = build(study);
    NG_REQUIRE_RESULT(built);
    CHECK(built->data.channels == std::vector<std::string>{"Fz", "Pz"});
    CHECK(built->data.itemIds == std::vector<std::string>{"y"});
    CHECK(built->skipped[0].reason == "excluded by hand");
}

TEST_CASE("dataset: epoched arrays are read by row")
{
    TempFolder folder;
    std::vector<float> values(4 * 2 * 3);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i);
    const std::array<std::size_t, 3> shape{4, 2, 3};
    NG_REQUIRE_RESULT(writeNpy(folder / "e.npy", std::span<const float>(values), shape));
    {
        auto file = Hdf5File::create(folder / "e.h5");
        NG_REQUIRE_RESULT(file);
        NG_REQUIRE_RESULT(file->writeFloats("eeg", values, shape));
        NG_REQUIRE_RESULT(file->commit());
    }
    for (const char *name : {"e.npy", "e.h5"}) {
        CAPTURE(name);
        const std::string table = std::string("item_id recording onset duration row concept\na ") + name
            + " n/a n/a 3 x\nb " + name + " n/a n/a 0 y\nc " + name + " n/a n/a 4 y\n";
        const auto header =
            parseJson(std::string("{\"recordings\":{\"") + name + "\":{\"rate_hz\":250,\"labels\":[\"Fz\",\"Cz\"]}}}");
        const auto built = build(studyOf(folder.path(), table, *header));
        NG_REQUIRE_RESULT(built);
        REQUIRE(built->data.signals.shape() == std::array<std::size_t, 3>{2, 2, 3});
        CHECK(built->data.signals(0U, 0U, 0U) == 18.0F);
        CHECK(built->data.signals(1U, 1U, 2U) == 5.0F);
        CHECK(built->data.rate == Rate::hertz(250));
        CHECK(built->data.channels == std::vector<std::string>{"Fz", "Cz"});
        CHECK(built->skipped.size() == 1);
    }
}

TEST_CASE("dataset: the spec reads back as it was written")
{
    DatasetSpec spec;
    spec.window = {*parseSeconds("-0.2"), *parseSeconds("0.8")};
    spec.highpassHz = 0.5;
    spec.notchHz = {50.0, 100.0};
    spec.rate = *Rate::make(44100, 3 * kSecond);
    spec.channels = {"Fz"};
    spec.target = "text";
    const auto again = datasetSpecFromJson(*parseJson(toJson(spec).dump()));
    NG_REQUIRE_RESULT(again);
    CHECK(toJson(*again) == toJson(spec));
    CHECK(again->rate == spec.rate);
    NG_CHECK_ERROR(datasetSpecFromJson(*parseJson("{\"lowpass_hz\":-3}")), ErrorCode::InvalidArgument);
}

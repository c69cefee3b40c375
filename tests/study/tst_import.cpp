// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/importer.h"

#include "core/study/bids_names.h"
#include "core/study/journal.h"
#include "core/study/open_recording.h"
#include "tests/study/fake_reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace ng;
using ng::test::fakeReaders;
using ng::test::fixturesFolder;
using ng::test::TempFolder;
using ng::test::writeFile;

namespace {

Result<ImportedStudy> import(std::string_view layout, const std::filesystem::path &source,
                             const std::filesystem::path &out, const ImportOptions &options,
                             const ReaderRegistry &readers)
{
    const auto importers = makeImporters();
    NG_TRY_ASSIGN(const Importer *importer, findImporter(importers, layout));
    return importer->import(source, out, options, readers, {});
}

std::map<std::string, int> counts(const Study &study, std::string_view column)
{
    std::map<std::string, int> found;
    for (const Item &item : study.items())
        ++found[study.cell(item, column)];
    return found;
}

} // namespace

TEST_CASE("import: the registry")
{
    const auto importers = makeImporters();
    CHECK(std::is_sorted(importers.begin(), importers.end(),
                         [](const auto &a, const auto &b) { return a->id() < b->id(); }));
    NG_CHECK_ERROR(findImporter(importers, "nsd"), ErrorCode::Unsupported);
}

TEST_CASE("import: a folder of recordings, one of them damaged")
{
    TempFolder folder;
    writeFile(folder / "src" / "s1" / "a.fake", "rate=100 samples=1000 channels=Fz events=1:go,2:stop");
    writeFile(folder / "src" / "s2" / "a.fake", "rate=100 samples=1000 channels=Fz events=3:go");
    writeFile(folder / "src" / "s2" / "bad.fake", "nothing");
    writeFile(folder / "src" / ".hidden" / "c.fake", "rate=100 samples=1000 channels=Fz events=3:go");
    ImportOptions options;
    options.subjectFrom = ImportOptions::SubjectFrom::Folder;
    const auto imported = import("recordings", folder / "src", folder / "study", options, fakeReaders());
    NG_REQUIRE_RESULT(imported);
    CHECK(imported->recordings == 2);
    REQUIRE(imported->warnings.size() == 1);
    CHECK(imported->warnings[0].message().find("bad.fake") != std::string::npos);
    const Study &study = imported->study;
    CHECK(study.recordings() == std::vector<std::string>{"../src/s1/a.fake", "../src/s2/a.fake"});
    CHECK(counts(study, "concept") == std::map<std::string, int>{{"go", 2}, {"stop", 1}});
    CHECK(counts(study, "subject") == std::map<std::string, int>{{"s1", 2}, {"s2", 1}});
    NG_REQUIRE_RESULT(study.save());
    const auto opened = Study::open(folder / "study");
    NG_REQUIRE_RESULT(opened);
    NG_CHECK_RESULT(openRecording(*opened, "../src/s1/a.fake", {}, fakeReaders()));
    // No path of this machine is written down.
    CHECK(readTextFile(folder / "study" / "study.json")->find(folder.path().string()) == std::string::npos);
}

TEST_CASE("import: what cannot become a study says why")
{
    TempFolder folder;
    writeFile(folder / "src" / "a.fake", "rate=100 samples=1000 channels=Fz events=1:go");
    ImportOptions options;
    options.rules.labels = {"nothing"};
    const auto none = import("recordings", folder / "src", folder / "study", options, fakeReaders());
    NG_CHECK_ERROR(none, ErrorCode::InvalidArgument);
    if (!none)
        CHECK(none.error().message().find("go") != std::string::npos);
    NG_CHECK_ERROR(import("recordings", folder / "none", folder / "study", {}, fakeReaders()), ErrorCode::NotFound);
    NG_CHECK_ERROR(import("edf-folder", folder / "src", folder / "study", {}, fakeReaders()), ErrorCode::NotFound);
    writeFile(folder / "bad.fake", "x");
    NG_CHECK_ERROR(import("recordings", folder / "bad.fake", folder / "study", {}, fakeReaders()),
                   ErrorCode::CorruptData);
    options = {};
    options.windowLength = kSecond;
    const auto windows = import("recordings", folder / "src" / "a.fake", folder / "study", options, fakeReaders());
    NG_REQUIRE_RESULT(windows);
    CHECK(windows->study.items().size() == 10);
}

TEST_CASE("import: names of BIDS files")
{
    const auto name = parseBidsName("sub-01_ses-a_task-x_run-02_ieeg.vhdr");
    REQUIRE(name);
    CHECK(name->entity("run") == "02");
    CHECK(name->entity("space") == "n/a");
    CHECK(name->suffix == "ieeg");
    CHECK(!parseBidsName("README"));
    CHECK(!parseBidsName("a_b_eeg.edf"));
    TempFolder folder;
    const auto recording = folder / "sub-1" / "eeg" / "sub-1_task-x_run-1_eeg.fake";
    for (const char *file : {"task-x_channels.tsv", "sub-1/eeg/sub-1_task-y_channels.tsv",
                             "sub-1/eeg/sub-1_space-B_electrodes.tsv", "sub-1/eeg/sub-1_space-A_electrodes.tsv"})
        writeFile(folder / file, "x");
    writeFile(recording, "x");
    CHECK(bidsSidecar(recording, folder.path(), "channels", ".tsv") == folder / "task-x_channels.tsv");
    CHECK(bidsSidecar(recording, folder.path(), "electrodes", ".tsv")->filename() == "sub-1_space-A_electrodes.tsv");
    CHECK(!bidsSidecar(recording, folder.path(), "events", ".tsv"));
    writeFile(folder / "sub-1" / "eeg" / "sub-1_task-x_run-1_channels.tsv", "x");
    CHECK(bidsSidecar(recording, folder.path(), "channels", ".tsv")->filename() == "sub-1_task-x_run-1_channels.tsv");
}

TEST_CASE("import: real iEEG with side tables")
{
    NG_REQUIRE_FIXTURE("ieeg/py_neuromodulation");
    TempFolder folder;
    ImportOptions options;
    options.windowLength = kSecond;
    const auto imported =
        import("bids", fixturesFolder() / "ieeg/py_neuromodulation", folder / "study", options, makeReaders());
    NG_REQUIRE_RESULT(imported);
    CHECK(imported->recordings == 1);
    CHECK(imported->study.items().size() == 19);
    CHECK(imported->study.cell(imported->study.items()[0], "subject") == "sub-testsub");
    CHECK(imported->study.cell(imported->study.items()[0], "task") == "gripforce");
    const auto recording = openRecording(imported->study, imported->study.recordings()[0], {}, makeReaders());
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->channels()[0].type == ChannelType::Dbs);
    CHECK((*recording)->channels()[3].type == ChannelType::Ecog);
    CHECK((*recording)->channels()[9].type == ChannelType::Misc);
    const Electrode *contact = (*recording)->electrodes.find("ECOG_RIGHT_0");
    REQUIRE(contact != nullptr);
    REQUIRE(contact->positionMetres);
    CHECK((*contact->positionMetres)[0] == doctest::Approx(0.0373181740));
}

TEST_CASE("import: recordings whose signals are not there are named and refused")
{
    NG_REQUIRE_FIXTURE("bids/ieeg_visual");
    TempFolder folder;
    const auto imported = import("bids", fixturesFolder() / "bids/ieeg_visual", folder / "study", {}, makeReaders());
    REQUIRE(!imported);
    CHECK(exitCode(imported.error().code) == 3);
    CHECK_MESSAGE(imported.error().message().find("sub-01_ses-01_task-visual_run-01_ieeg") != std::string::npos,
                  imported.error().message());
}

TEST_CASE("import: a BIDS set with one signal of several: the others are left out by name")
{
    NG_REQUIRE_FIXTURE("bids/ieeg_visual");
    NG_REQUIRE_FIXTURE("ieeg/py_neuromodulation");
    TempFolder folder;
    // The real tables of one patient, with a signal made here: 118 channels of float32, 60 s.
    const auto source = fixturesFolder() / "bids/ieeg_visual";
    std::filesystem::copy(source, folder / "src", std::filesystem::copy_options::recursive);
    const auto signal = folder / "src/sub-01/ses-01/ieeg/sub-01_ses-01_task-visual_run-01_ieeg.eeg";
    std::filesystem::permissions(signal.parent_path(), std::filesystem::perms::owner_all);
    writeFile(signal, "");
    std::filesystem::resize_file(signal, 118ULL * 4 * 3052 * 60);
    const auto imported = import("bids", folder / "src", folder / "study", {}, makeReaders());
    NG_REQUIRE_RESULT(imported);
    CHECK(imported->recordings == 1);
    const auto leftOut = std::count_if(imported->warnings.begin(), imported->warnings.end(),
                                       [](const Warning &w) { return w.code == "recording-left-out"; });
    CHECK(leftOut == 2);
    const Study &study = imported->study;
    CHECK(study.header()["name"].toString() == "iEEG_visual");
    CHECK(study.header()["participants"].size() == 2);
    CHECK(study.cell(study.items()[0], "concept") == "5");
    CHECK(study.cell(study.items()[0], "stim_file") == "stim_129.png");
    CHECK(study.items()[0].span == TimeRange{*parseSeconds("17.8533"), kSecond / 2});
    const auto recording = openRecording(study, study.recordings()[0], {}, makeReaders());
    NG_REQUIRE_RESULT(recording);
    CHECK((*recording)->channels()[0].type == ChannelType::Ecog);
    CHECK((*recording)->electrodes.frame == CoordinateFrame::Acpc);
}

TEST_CASE("import: the EEGLAB tutorial set gives 154 items with two sentences")
{
    NG_REQUIRE_FIXTURE("eeglab/eeglab_data.set");
    TempFolder folder;
    ImportOptions options;
    options.rules.labels = {"square", "rt"};
    options.rules.meanings["square"] = {"a square appears on the screen", ""};
    options.rules.meanings["rt"] = {"the participant presses the button", ""};
    const auto imported =
        import("recordings", fixturesFolder() / "eeglab/eeglab_data.set", folder / "study", options, makeReaders());
    NG_REQUIRE_RESULT(imported);
    CHECK(counts(imported->study, "concept") == std::map<std::string, int>{{"rt", 74}, {"square", 80}});
    CHECK(counts(imported->study, "text").at("a square appears on the screen") == 80);
}

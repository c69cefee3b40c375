// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/data/signal_source.h"
#include "core/io/write_recording.h"
#include "tests/support/gui_test.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"

#include <QUndoGroup>

#include <fstream>

using namespace ng;
using namespace ng::ui;

namespace {

/// 10-20 channels at 100 Hz for ten seconds, a sine in each.
RecordingPtr smallRecording(std::vector<std::string> labels = {"Fp1", "F7", "T3", "P7", "O1", "Fp2", "F8", "T8", "P8",
                                                               "O2", "F3", "C3", "P3", "F4", "C4", "P4", "Fz", "Cz",
                                                               "Pz"})
{
    constexpr std::int64_t kCount = 1000;
    std::vector<ChannelInfo> channels;
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < labels.size(); ++c) {
        ChannelInfo info;
        info.label = info.fileLabel = labels[c];
        info.unit = "V";
        info.axis.rate = Rate::hertz(100);
        info.axis.segments = {{TimeNs{0}, 0, kCount}};
        channels.push_back(info);
        std::vector<float> row;
        for (std::int64_t i = 0; i < kCount; ++i)
            row.push_back(1e-5F * static_cast<float>(std::sin(0.1 * static_cast<double>(i) + static_cast<double>(c))));
        rows.push_back(std::move(row));
    }
    auto recording = std::make_shared<Recording>();
    recording->path = "/somewhere/small.edf";
    recording->signal = std::make_shared<const MemorySource>(std::move(channels), std::move(rows), Json::object());
    recording->events = {{kSecond, kSecond, "Eyes-open", "annotation", {}, {}}};
    return recording;
}

Event eventAt(int second, const char *label)
{
    return {kSecond * second, TimeNs{0}, label, "annotation", {}, {}};
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void editsReachTheJournalAndAreUndoneByTheirInverse();
    void anEditThatCannotBeWrittenIsKeptAndTriedAgain();
    void aJournalBringsEditsBack();
    void badChannelsLeaveTheAverage();
    void montagesNameTheirInputs();
    void aMontageThatDoesNotFitKeepsThePictureAndSaysWhy();
    void clocksAreCut();
    void aRecipeHasNoPathAndNoPatient();
    void settingTheSameTellsNobody();
    void aWrongFileIsAFailureAndTheOthersStayOpen();
    void aFileOfEventsAloneLastsToItsLastEvent();
    void stateBringsBackWhatWasOpen();

private:
    std::shared_ptr<EditLog> log()
    {
        return std::make_shared<EditLog>(journal(), *readJournal(journal()), QStringLiteral("a"));
    }
    std::filesystem::path journal()
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "study" / "journal.jsonl";
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocuments::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDocuments::editsReachTheJournalAndAreUndoneByTheirInverse()
{
    const auto edits = log();
    RecordingDocument document(smallRecording(), "small.edf", edits, DisplaySettings());
    QSignalSpy changed(&document, &RecordingDocument::eventsChanged);
    document.addEvent(eventAt(5, "Spike"));
    QCOMPARE(document.events().size(), std::size_t{2});
    QCOMPARE(changed.size(), 1);
    Event moved = document.events()[1];
    moved.onset = kSecond * 7;
    document.changeEvent(1, moved);
    QCOMPARE(edits->undoStack().undoText(), QStringLiteral("Move event"));
    QCOMPARE(document.events()[1].onset, kSecond * 7);
    document.removeEvents({0, 1});
    QVERIFY(document.events().empty());
    edits->undoStack().undo();
    QCOMPARE(document.events().size(), std::size_t{2});
    edits->undoStack().undo();
    QCOMPARE(document.events()[1].onset, kSecond * 5);
    edits->undoStack().redo();
    QCOMPARE(document.events()[1].onset, kSecond * 7);

    edits->flush();
    const auto content = readJournal(journal());
    QVERIFY2(content, content ? "" : content.error().message().c_str());
    // add, move, two deletions; undone: two, one; done again: one
    QCOMPARE(content->edits.size(), std::size_t{8});
    QCOMPARE(content->edits.size(), edits->edits().size());
    QCOMPARE(content->edits[4].undoes, std::string("4"));
    QCOMPARE(content->edits[6].undoes, std::string("2"));
    const auto events = applyEventEdits(smallRecording()->events, content->edits, "small.edf");
    QVERIFY(events);
    QVERIFY(*events == document.events());
}

void TestDocuments::anEditThatCannotBeWrittenIsKeptAndTriedAgain()
{
    // A file where the folder should be: nothing can be written below it, whoever one is.
    const std::filesystem::path blocked = journal().parent_path();
    std::ofstream(blocked) << "in the way";
    const auto edits = std::make_shared<EditLog>(journal(), JournalContent{}, QStringLiteral("a"));
    RecordingDocument document(smallRecording(), "small.edf", edits, DisplaySettings());
    document.addEvent(eventAt(5, "Spike"));
    QTRY_VERIFY(edits->error());
    QVERIFY(!edits->saved());
    QCOMPARE(document.events().size(), std::size_t{2}); // the change is there, and shown
    std::filesystem::remove(blocked);
    edits->retry();
    QTRY_VERIFY(edits->saved());
    QCOMPARE(readJournal(journal())->edits.size(), std::size_t{1});
}

void TestDocuments::aJournalBringsEditsBack()
{
    {
        const auto edits = log();
        RecordingDocument document(smallRecording(), "small.edf", edits, DisplaySettings());
        document.addEvent(eventAt(5, "Spike"));
        document.setBad({QStringLiteral("O1")}, true);
    } // closing waits for the disk
    RecordingDocument document(smallRecording(), "small.edf", log(), DisplaySettings());
    QCOMPARE(document.events().size(), std::size_t{2});
    QVERIFY(document.bad().contains("O1"));
    RecordingDocument other(smallRecording(), "other.edf", log(), DisplaySettings());
    QCOMPARE(other.events().size(), std::size_t{1});
}

void TestDocuments::badChannelsLeaveTheAverage()
{
    RecordingDocument document(smallRecording(), "small.edf", log(), DisplaySettings());
    DisplaySettings settings = document.display();
    settings.montage = "average";
    document.setDisplay(settings);
    const auto at = [&document] {
        const std::size_t channel = 0;
        return (*readBlock(*document.shown(), {&channel, 1}, {100, 1})).data()[0];
    };
    const float before = at();
    QSignalSpy graph(&document, &RecordingDocument::graphChanged);
    document.setBad({QStringLiteral("O1"), QStringLiteral("O2")}, true);
    QVERIFY(graph.size() >= 1);
    QVERIFY(at() != before);
    document.log().undoStack().undo();
    QCOMPARE(at(), before);
    QVERIFY(document.bad().empty());
}

void TestDocuments::montagesNameTheirInputs()
{
    RecordingDocument document(smallRecording(), "small.edf", log(), DisplaySettings());
    DisplaySettings settings = document.display();
    settings.montage = "double-banana";
    document.setDisplay(settings);
    QVERIFY(!document.graphError());
    QCOMPARE(document.traces().size(), std::size_t{18});
    const RecordingDocument::Trace *const trace = document.findTrace(QStringLiteral("F7–T7"));
    QVERIFY(trace != nullptr);
    QCOMPARE(trace->inputs, (QStringList{QStringLiteral("F7"), QStringLiteral("T3")})); // T3 is T7 in this file
    document.setBad({QStringLiteral("T3")}, true);
    QCOMPARE(document.findTrace(QStringLiteral("F7–T7"))->badInputs, QStringList{QStringLiteral("T3")});
    document.setHidden({QStringLiteral("Fp1")}, true);
    QCOMPARE(document.traces().size(), std::size_t{16}); // two derivations use it
    int groups = 0;
    document.setHidden({QStringLiteral("Fp1")}, false);
    for (const RecordingDocument::Trace &one : document.traces())
        groups += one.newGroup ? 1 : 0;
    QCOMPARE(groups, 4); // five chains
}

void TestDocuments::aMontageThatDoesNotFitKeepsThePictureAndSaysWhy()
{
    RecordingDocument document(smallRecording({"Fp1", "Fp2", "Cz"}), "small.edf", log(), DisplaySettings());
    DisplaySettings settings = document.display();
    settings.montage = "double-banana";
    document.setDisplay(settings);
    QVERIFY(document.graphError());
    QCOMPARE(document.traces().size(), std::size_t{3});
    settings.montage = "as-recorded";
    settings.filter.highCutHz = 70; // above half of 100 Hz
    document.setDisplay(settings);
    QVERIFY(document.graphError());
    settings.filter.highCutHz = 30;
    document.setDisplay(settings);
    QVERIFY(!document.graphError());
}

void TestDocuments::clocksAreCut()
{
    auto recording = std::make_shared<Recording>(*smallRecording());
    RecordingDocument plain(recording, "small.edf", log(), DisplaySettings());
    QCOMPARE(plain.clockText(TimeNs{12'999'000'000}, 2), QStringLiteral("0:12.99"));
    QCOMPARE(plain.clockText(kSecond * 3661, 0), QStringLiteral("1:01:01"));
    QCOMPARE(plain.clockText(TimeNs{-200'000'000}, 1), QStringLiteral("−0:00.2"));
    recording->identity.start = WallClock{2009, 8, 12, 23, 59, 59, TimeNs{500'000'000}};
    RecordingDocument clocked(recording, "small.edf", log(), DisplaySettings());
    QCOMPARE(clocked.clockText(TimeNs{0}, 2), QStringLiteral("23:59:59.50"));
    QCOMPARE(clocked.clockText(kSecond, 0), QStringLiteral("00:00:00"));
}

void TestDocuments::aRecipeHasNoPathAndNoPatient()
{
    auto recording = std::make_shared<Recording>(*smallRecording());
    recording->identity.patient = "Somebody Special";
    RecordingDocument document(recording, "small.edf", log(), DisplaySettings());
    const QString recipe = QString::fromStdString(document.recipe().dump());
    QVERIFY(recipe.contains(QStringLiteral("small.edf")));
    QVERIFY(!recipe.contains(QStringLiteral("somewhere")));
    QVERIFY(!recipe.contains(QStringLiteral("Special")));
}

void TestDocuments::settingTheSameTellsNobody()
{
    Selection selection;
    QSignalSpy cursor(&selection, &Selection::cursorChanged);
    QSignalSpy channels(&selection, &Selection::channelsChanged);
    // Two views that set from their own slots, as all do.
    connect(&selection, &Selection::cursorChanged, this, [&selection] { selection.setCursor(selection.cursor()); });
    connect(&selection, &Selection::channelsChanged, this,
            [&selection] { selection.setChannels(selection.channels()); });
    selection.setCursor(kSecond);
    selection.setCursor(kSecond);
    QCOMPARE(cursor.size(), 1);
    selection.setTrace(QStringLiteral("P3–O1"), {QStringLiteral("P3"), QStringLiteral("O1")});
    QCOMPARE(channels.size(), 1);
    QCOMPARE(selection.trace(), QStringLiteral("P3–O1"));
    selection.toggleChannel(QStringLiteral("P3"));
    QCOMPARE(selection.channels(), QStringList{QStringLiteral("O1")});
    QCOMPARE(selection.trace(), QStringLiteral("O1"));
}

void TestDocuments::aWrongFileIsAFailureAndTheOthersStayOpen()
{
    const std::filesystem::path folder = m_folder->path().toStdString();
    QVERIFY(writeRecording(*smallRecording(), folder / "good.edf", {}));
    std::ofstream(folder / "bad.edf") << "0       this is no recording";
    JobRunner jobs;
    Session session(jobs);
    session.open(folder / "good.edf");
    session.open(folder / "bad.edf");
    session.open(folder / "missing.edf");
    QTRY_VERIFY(!session.opening());
    QCOMPARE(session.recordings().size(), std::size_t{1});
    QCOMPARE(session.failures().size(), std::size_t{2});
    QCOMPARE(session.selection().recording(), session.recordings().front());
    const auto &failures = session.failures();
    const bool missingFirst = failures[0].path.filename() == "missing.edf";
    QCOMPARE(failures[missingFirst ? 0 : 1].error.code, ErrorCode::NotFound);
    session.dismissFailure(folder / "bad.edf");
    QCOMPARE(session.failures().size(), std::size_t{1});
    session.open(folder / "good.edf"); // open already: no second one
    QTRY_VERIFY(!session.opening());
    QCOMPARE(session.recordings().size(), std::size_t{1});
    session.closeRecording(session.recordings().front());
    QVERIFY(session.selection().recording() == nullptr);
    QVERIFY(jobs.waitUntilIdle(10000));
}

void TestDocuments::aFileOfEventsAloneLastsToItsLastEvent()
{
    JobRunner jobs;
    Session session(jobs);
    session.open(std::filesystem::path(qgetenv("NG_FIXTURES").toStdString()) / "edf/SC4001EC-Hypnogram.edf");
    QTRY_COMPARE(session.recordings().size(), std::size_t{1});
    const RecordingDocument &document = *session.recordings().front();
    QVERIFY(document.recorded()->channels().empty());
    QCOMPARE(document.duration(), kSecond * (24 * 3600));
    QVERIFY(jobs.waitUntilIdle(10000));
}

void TestDocuments::stateBringsBackWhatWasOpen()
{
    const std::filesystem::path folder = m_folder->path().toStdString();
    QVERIFY(writeRecording(*smallRecording(), folder / "good.edf", {}));
    QVERIFY(writeRecording(*smallRecording(), folder / "other.edf", {}));
    JobRunner jobs;
    Json state;
    {
        Session session(jobs);
        session.open(folder / "good.edf");
        QTRY_COMPARE(session.recordings().size(), std::size_t{1});
        RecordingDocument &document = *session.recordings().front();
        DisplaySettings settings = document.display();
        settings.microvoltsPerMm = 15;
        settings.filter.lowCutHz = 0.5;
        document.setDisplay(settings);
        document.setHidden({QStringLiteral("Cz")}, true);
        document.addEvent(eventAt(3, "Spike"));
        session.selection().setCursor(kSecond * 4);
        // Another one that somebody was in, and went back from.
        session.open(folder / "other.edf");
        QTRY_COMPARE(session.recordings().size(), std::size_t{2});
        QTRY_COMPARE(session.selection().recording(), session.recordings().back());
        QVERIFY(!session.selection().cursor()); // nobody was in this one yet
        session.selection().setPage({kSecond * 2, kSecond * 3});
        session.selection().setCursor(kSecond * 5);
        session.selection().setRecording(&document);
        QCOMPARE(session.selection().cursor(), std::optional(kSecond * 4));
        state = session.state();
        QVERIFY(jobs.waitUntilIdle(10000));
    }
    Session session(jobs);
    session.restore(*parseJson(state.dump()));
    QTRY_COMPARE(session.recordings().size(), std::size_t{2});
    RecordingDocument &document = *session.findRecording(folder / "good.edf");
    QTRY_COMPARE(session.selection().recording(), &document);
    QTRY_COMPARE(session.selection().cursor(), std::optional(kSecond * 4));
    const RecordingDocument::Place &other = session.findRecording(folder / "other.edf")->place();
    QCOMPARE(other.page.start, kSecond * 2);
    QCOMPARE(other.page.duration, kSecond * 3);
    QCOMPARE(other.cursor, std::optional(kSecond * 5));
    QCOMPARE(document.display().microvoltsPerMm, 15.0);
    QCOMPARE(document.display().filter.lowCutHz, 0.5);
    QVERIFY(document.hidden().contains("Cz"));
    QCOMPARE(document.events().size(), std::size_t{2}); // from the journal, not from the state
    QVERIFY(jobs.waitUntilIdle(10000));
}

NG_GUI_TEST_MAIN(TestDocuments)
#include "tst_documents.moc"

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/registry.h"
#include "core/run/run_folder.h"
#include "tests/support/fake_framework.h"
#include "tests/support/gui_test.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoGroup>

#include <fstream>

using namespace ng;
using namespace ng::ui;

namespace {

constexpr int kPatienceMs = 20000;

/// A run as a training leaves it: only what a list of runs reads.
void writeRun(const std::filesystem::path &folder, const char *state, double top1)
{
    std::filesystem::create_directories(folder);
    Json record = Json::object();
    Json split = Json::object();
    split.set("items", Json::array().push("a").push("b"));
    record.set("format", kRunFormat).set("version", kRunVersion).set("framework", "lda");
    record.set("split", split).set("classes", 40).set("seeds", Json::array().push(1)).set("state", state);
    static_cast<void>(writeJsonFile(folder / "run.json", record));
    std::ofstream(folder / "curves.jsonl")
        << "{\"stage\":\"real\",\"step\":1,\"series\":\"train_loss\",\"value\":1}\n{\"stage\":\"real\",\"step\":1200,\"series\":\"train_loss\",\"value\":0.5}\n";
    if (top1 < 0.0)
        return;
    Json metric = Json::object();
    metric.set("name", "top1")
        .set("value", top1)
        .set("n", 400)
        .set("low", top1 - 0.05)
        .set("high", top1 + 0.05)
        .set("chance", 0.025);
    Json control = Json::object();
    control.set("repeats", 3).set("mean", Json::object().set("top1", 0.03));
    control.set("values", Json::object().set("top1", Json::array().push(0.02).push(0.03).push(0.04)));
    Json metrics = Json::object();
    metrics.set("format", "neuroglyph-metrics")
        .set("version", 1)
        .set("candidates", 40)
        .set("items", 400)
        .set("resampled", "class");
    metrics.set("metrics", Json::array().push(metric)).set("controls", Json::object().set("shuffled", control));
    metrics.set("rank_histogram", Json::array().push(3).push(1).push(0).push(4)); // ranks 1 1 1 2 4 4 4 4: median 3
    static_cast<void>(writeJsonFile(folder / "metrics.json", metrics));
}

struct Bench {
    QTemporaryDir folder;
    std::filesystem::path root = folder.path().toStdString();
    JobRunner jobs;
    Session session{jobs};

    Bench()
    {
        test::makeEpochStudy(root / "study", 20, 2, 1.0);
        writeRun(root / "study/runs/run-9", "finished", 0.24);
        writeRun(root / "study/runs/run-10", "finished", 0.193);
        writeRun(root / "study/runs/run-11", "running", -1.0); // nobody holds it: it was killed
        std::filesystem::create_directories(root / "study/runs/not-a-run");
    }

    void open()
    {
        static_cast<void>(session.runs());
        session.open(root / "study");
        QTRY_COMPARE_WITH_TIMEOUT(session.runs().records().size(), std::size_t{3}, kPatienceMs);
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return QString::fromStdString((root / "study/runs" / name).string());
    }
    [[nodiscard]] const RunRecord &record(const char *name) { return *session.runs().find(path(name)); }
};

} // namespace

class TestRunLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatAnybodyMustReadAScoreAgainst()
    {
        Bench bench;
        bench.open();
        QStringList names;
        for (const RunRecord &record : bench.session.runs().records())
            names.append(record.name);
        QCOMPARE(names, QStringList({QStringLiteral("run-9"), QStringLiteral("run-10"), QStringLiteral("run-11")}));
        const RunSummary &run = *bench.record("run-9").run;
        QCOMPARE(run.framework, std::string("lda"));
        const RunScore *const score = run.score("top1");
        QVERIFY(score != nullptr);
        QCOMPARE(score->value, 0.24);
        QCOMPARE(score->n, std::size_t{400});
        QCOMPARE(score->chance, 0.025);
        QCOMPARE(score->control("shuffled")->mean, 0.03);
        QCOMPARE(score->control("shuffled")->low, 0.02);
        QCOMPARE(score->control("shuffled")->high, 0.04);
        QCOMPARE(run.medianRank.value_or(0.0), 3.0);
        QCOMPARE(run.lastStep, std::int64_t{1200});
        QVERIFY(bench.record("run-11").run->killed);
        QCOMPARE(bench.record("run-11").run->state, RunState::Failed);
    }

    void labelsAreEditsThatUndo()
    {
        Bench bench;
        bench.open();
        RunLibrary &library = bench.session.runs();
        QVERIFY(library.whyNotEditable().isEmpty());
        library.rename(bench.path("run-9"), QStringLiteral("  no dropout "));
        library.setTags({bench.path("run-9"), bench.path("run-10")}, {QStringLiteral("small")});
        library.setNote(bench.path("run-9"), QStringLiteral("wrong rate"));
        library.setBinned({bench.path("run-10")}, true);
        QCOMPARE(bench.record("run-9").name, QStringLiteral("no dropout"));
        QCOMPARE(bench.record("run-9").labels.tags, QStringList(QStringLiteral("small")));
        QCOMPARE(bench.record("run-9").labels.note, QStringLiteral("wrong rate"));
        QVERIFY(bench.record("run-10").labels.binned);
        QUndoStack &undo = bench.session.study()->log()->undoStack();
        undo.undo();
        QVERIFY(!bench.record("run-10").labels.binned);
        undo.undo();
        QVERIFY(bench.record("run-9").labels.note.isEmpty());
        undo.undo();
        QVERIFY(bench.record("run-9").labels.tags.isEmpty());
        QVERIFY(bench.record("run-10").labels.tags.isEmpty());
        undo.undo();
        QCOMPARE(bench.record("run-9").name, QStringLiteral("run-9"));
        undo.redo();
        QCOMPARE(bench.record("run-9").name, QStringLiteral("no dropout"));
        bench.session.study()->log()->flush();
        // Another window reads the same from the journal; the folder is named relative to the study.
        const auto journal = readJournal(bench.session.study()->log()->path());
        QVERIFY(journal.has_value());
        QCOMPARE(journal->edits.back().kind, std::string("run"));
        QCOMPARE(journal->edits.back().after["run"].toString(), std::string("runs/run-9"));
        QCOMPARE(journal->edits.back().after["name"].toString(), std::string("no dropout"));
    }

    void binFirstThenForEver()
    {
        Bench bench;
        bench.open();
        RunLibrary &library = bench.session.runs();
        library.deleteForever(bench.path("run-9")); // not in the bin
        QTest::qWait(100);
        QVERIFY(std::filesystem::exists(bench.root / "study/runs/run-9"));
        library.setBinned({bench.path("run-9")}, true);
        QVERIFY(std::filesystem::exists(bench.root / "study/runs/run-9"));
        library.deleteForever(bench.path("run-9"));
        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(bench.root / "study/runs/run-9"), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(library.records().size(), std::size_t{2}, kPatienceMs);
    }

    void runThatIsHeldIsNotDeleted()
    {
        Bench bench;
        bench.open();
        RunLibrary &library = bench.session.runs();
        library.setBinned({bench.path("run-9")}, true);
        const auto lock = FolderLock::acquire(bench.root / "study/runs/run-9", "a test");
        QVERIFY(lock.has_value());
        QSignalSpy failed(&library, &RunLibrary::deleteFailed);
        library.deleteForever(bench.path("run-9"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY(std::filesystem::exists(bench.root / "study/runs/run-9/run.json"));
    }

    void newRunsAreSeenAndNamed()
    {
        Bench bench;
        bench.open();
        RunLibrary &library = bench.session.runs();
        QCOMPARE(library.newName(), QStringLiteral("run-012"));
        writeRun(bench.root / "study/runs/run-31", "finished", 0.1);
        QTRY_COMPARE_WITH_TIMEOUT(library.records().size(), std::size_t{4}, kPatienceMs);
        QCOMPARE(library.newName(), QStringLiteral("run-032"));
        // A run that changes is read anew.
        writeRun(bench.root / "study/runs/run-31", "finished", 0.3);
        library.rescan();
        QTRY_COMPARE_WITH_TIMEOUT(bench.record("run-31").run->score("top1")->value, 0.3, kPatienceMs);
    }

    void damagedRunIsListedWithItsError()
    {
        Bench bench;
        std::ofstream(bench.root / "study/runs/run-11/run.json") << "{ broken";
        bench.open();
        QVERIFY(bench.record("run-11").error.has_value());
        QVERIFY(!bench.record("run-11").run.has_value());
    }

    void runFromElsewhereJoinsTheList()
    {
        Bench bench;
        writeRun(bench.root / "mailed/run-77", "finished", 0.5);
        bench.open();
        bench.session.open(bench.root / "mailed/run-77");
        const QString folder = QString::fromStdString((bench.root / "mailed/run-77").string());
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.runs().find(folder) != nullptr, kPatienceMs);
        QVERIFY(!bench.session.runs().find(folder)->inStudy);
    }

    void aThousandRunsAreListedAndLookedThroughAgain()
    {
        Bench bench;
        for (int i = 100; i < 1100; ++i)
            writeRun(bench.root / ("study/runs/run-" + std::to_string(i)), "finished", 0.2);
        RunLibrary &library = bench.session.runs();
        bench.session.open(bench.root / "study");
        QTRY_COMPARE_WITH_TIMEOUT(library.records().size(), std::size_t{1003}, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!library.scanning(), kPatienceMs);
        for (const RunRecord &record : library.records())
            QVERIFY2(record.run && !record.run->scores.empty() != record.run->killed, qPrintable(record.folder));
        // One more, and nothing else, is new when it looks again.
        writeRun(bench.root / "study/runs/run-1100", "finished", 0.2);
        library.rescan();
        QTRY_VERIFY_WITH_TIMEOUT(!library.scanning() && library.find(bench.path("run-1100")) != nullptr, kPatienceMs);
        QCOMPARE(library.records().size(), std::size_t{1004});
    }

    void curvesAreReadOnlyForThoseLookedAt()
    {
        Bench bench;
        bench.open();
        CurveStore &curves = bench.session.runs().curves();
        QVERIFY(curves.data(bench.path("run-9")) == nullptr);
        curves.setFolders({bench.path("run-9")});
        QVERIFY(curves.loading());
        QTRY_VERIFY_WITH_TIMEOUT(curves.data(bench.path("run-9")) != nullptr, kPatienceMs);
        QCOMPARE(curves.data(bench.path("run-9"))->of("real", "train_loss").front()->size(), std::size_t{2});
        curves.setFolders({});
        QVERIFY(curves.data(bench.path("run-9")) == nullptr);
    }
};

NG_GUI_TEST_MAIN(TestRunLibrary)
#include "tst_run_library.moc"

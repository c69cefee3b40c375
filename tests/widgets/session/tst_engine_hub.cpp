// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/registry.h"
#include "core/run/run_folder.h"
#include "tests/support/fake_framework.h"
#include "tests/support/gui_test.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/curve_data.h"
#include "widgets/session/engine_hub.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace ng;
using namespace ng::ui;

namespace {

constexpr int kPatienceMs = 30000;

/// A hub with an engine that needs no LibTorch, and a small study.
struct Bench {
    QTemporaryDir folder;
    JobRunner jobs;
    std::unique_ptr<EngineHub> hub;
    std::filesystem::path root = folder.path().toStdString();

    explicit Bench(std::vector<std::string> arguments = {})
    {
        test::makeEpochStudy(root / "study", 40, 2, 1.0);
        makeHub(std::move(arguments));
    }

    void makeHub(std::vector<std::string> arguments = {})
    {
        hub.reset();
        hub = std::make_unique<EngineHub>(jobs, root);
        hub->setEngineSpec(std::filesystem::path(qgetenv("NG_BIN").toStdString()) / "ng_stand_in_engine", arguments,
                           std::chrono::milliseconds(15000));
    }

    [[nodiscard]] TrainRequest request(const char *name, int epochs, const char *framework = "eeg_clip") const
    {
        TrainRequest out = test::fakeRequest(root / "study", root / "runs" / name);
        out.framework = framework;
        out.controls.entries.clear();
        out.checkpointSeconds = 0.05;
        const auto card = findFrameworkCard(framework);
        out.params = *frameworkParams(*card, "", {});
        if (!card->baseline)
            out.params.set("epochs", epochs);
        return out;
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return QString::fromStdString((root / "runs" / name).string());
    }
    [[nodiscard]] RunState state(const char *name) const { return hub->find(path(name))->state; }
    [[nodiscard]] bool stepped(const char *name, std::int64_t steps = 5) const
    {
        const HubRun *const run = hub->find(path(name));
        return run->progress && run->progress->step >= steps;
    }
};

} // namespace

class TestEngineHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainsToTheEnd()
    {
        Bench bench;
        QSignalSpy ended(bench.hub.get(), &EngineHub::runEnded);
        bench.hub->train(bench.request("a", 3));
        QCOMPARE(hubStateText(*bench.hub->find(bench.path("a"))), QStringLiteral("preparing data"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Finished, kPatienceMs);
        QCOMPARE(ended.size(), 1);
        QVERIFY(std::filesystem::exists(bench.root / "runs/a/metrics.json"));
        QCOMPARE(bench.hub->engineState(), EngineHub::EngineState::Ready);
    }

    void oneAtATimeAndAPausedRunLeavesItsPlace()
    {
        Bench bench;
        bench.hub->setConcurrency(1);
        bench.hub->train(bench.request("a", 50));
        bench.hub->train(bench.request("b", 3));
        QCOMPARE(bench.state("b"), RunState::Queued);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stepped("a"), kPatienceMs);
        QCOMPARE(bench.state("b"), RunState::Queued);
        bench.hub->pause(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Paused, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("b"), RunState::Finished, kPatienceMs);
        bench.hub->continueRun(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Running, kPatienceMs);
        bench.hub->cancel(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Cancelled, kPatienceMs);
    }

    void stopIsShownAtOnceAndKeepsTheRun()
    {
        Bench bench;
        bench.hub->train(bench.request("a", 500));
        QTRY_VERIFY_WITH_TIMEOUT(bench.stepped("a"), kPatienceMs);
        bench.hub->stop(bench.path("a"));
        // Before any event came from the engine.
        QCOMPARE(hubStateText(*bench.hub->find(bench.path("a"))), QStringLiteral("stopping after this batch…"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Stopped, kPatienceMs);
        QVERIFY(std::filesystem::exists(bench.root / "runs/a/decodings.h5"));
    }

    void stopAndPauseBeforeTheEngineAnswersAreNotLost()
    {
        Bench bench;
        bench.hub->train(bench.request("a", 500));
        bench.hub->pause(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Paused, kPatienceMs);
        bench.hub->stop(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Stopped, kPatienceMs);
    }

    void queuedRunIsCancelledWithoutAFolder()
    {
        Bench bench;
        bench.hub->setConcurrency(1);
        bench.hub->train(bench.request("a", 500));
        bench.hub->train(bench.request("b", 500));
        bench.hub->stop(bench.path("b")); // nothing to keep: it is cancelled
        QCOMPARE(bench.state("b"), RunState::Cancelled);
        QVERIFY(!std::filesystem::exists(bench.root / "runs/b"));
        bench.hub->forget(bench.path("b"));
        QVERIFY(bench.hub->find(bench.path("b")) == nullptr);
        bench.hub->cancel(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Cancelled, kPatienceMs);
    }

    void killedEngineIsSaidAndItsRunResumed()
    {
        Bench bench;
        bench.hub->setConcurrency(1);
        bench.hub->train(bench.request("a", 30));
        bench.hub->train(bench.request("b", 2));
        QTRY_VERIFY_WITH_TIMEOUT(bench.stepped("a", 30), kPatienceMs);
        QVERIFY(bench.hub->enginePid() > 0);
        ::kill(bench.hub->enginePid(), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Failed, kPatienceMs);
        const HubRun &run = *bench.hub->find(bench.path("a"));
        QVERIFY(run.killed);
        QVERIFY(run.error.has_value());
        QVERIFY2(QString::fromStdString(run.error->message()).contains(QStringLiteral("signal 9")),
                 run.error->message().c_str());
        QCOMPARE(hubStateText(run), QStringLiteral("engine lost"));
        // The next one gets a new engine.
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("b"), RunState::Finished, kPatienceMs);
        bench.hub->resume(bench.path("a"), QStringLiteral("eeg_clip"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Finished, kPatienceMs);
        const auto curves = readCurves(bench.root / "runs/a/curves.jsonl", nullptr);
        QVERIFY(curves.has_value());
        QVERIFY(!(*curves)->resumed.empty());
        const auto series = (*curves)->of("real", "train_loss").front();
        for (std::size_t i = 1; i < series->size(); ++i)
            QVERIFY(series->stepAt(i) > series->stepAt(i - 1));
    }

    void engineThatDiesAtOnceIsSaid()
    {
        Bench bench({"dies"});
        bench.hub->train(bench.request("a", 3));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Failed, kPatienceMs);
        QVERIFY(QString::fromStdString(bench.hub->find(bench.path("a"))->error->message())
                    .contains(QStringLiteral("no driver")));
        QCOMPARE(bench.hub->engineState(), EngineHub::EngineState::Lost);
    }

    void baselinesTrainWithoutAnEngine()
    {
        Bench bench;
        const QByteArray kept = qgetenv("NG_ENGINE");
        qunsetenv("NG_ENGINE");
        bench.hub = std::make_unique<EngineHub>(bench.jobs, bench.root); // there is none beside it
        QCOMPARE(bench.hub->engineState(), EngineHub::EngineState::Absent);
        QVERIFY(bench.hub->whyNot(QStringLiteral("lda")).isEmpty());
        QVERIFY(!bench.hub->whyNot(QStringLiteral("eeg_clip")).isEmpty());
        bench.hub->train(bench.request("lda", 0, "lda"));
        bench.hub->train(bench.request("net", 3));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("lda"), RunState::Finished, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("net"), RunState::Failed, kPatienceMs);
        QCOMPARE(bench.hub->find(bench.path("net"))->error->code, ErrorCode::Unsupported);
        if (!kept.isEmpty())
            qputenv("NG_ENGINE", kept);
    }

    void closingPausesWhatRunsUnlessItIsLetGo()
    {
        Bench bench;
        bench.hub->train(bench.request("a", 300));
        QTRY_VERIFY_WITH_TIMEOUT(bench.stepped("a"), kPatienceMs);
        QVERIFY(bench.hub->canDetach());
        bench.makeHub(); // closes the first
        QCOMPARE(*readRunState(bench.root / "runs/a"), RunState::Paused);
        bench.hub->resume(bench.path("a"), QStringLiteral("eeg_clip"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.stepped("a", 20), kPatienceMs);
        QVERIFY(bench.hub->detach());
        bench.makeHub();
        QCOMPARE(*readRunState(bench.root / "runs/a"), RunState::Running);
        // A new window finds it running elsewhere, and can take it over.
        bench.hub->watchElsewhere(bench.path("a"), QStringLiteral("eeg_clip"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.hub->find(bench.path("a"))->holder > 0, kPatienceMs);
        QCOMPARE(bench.hub->find(bench.path("a"))->place, TrainPlace::Elsewhere);
        const int holder = bench.hub->find(bench.path("a"))->holder;
        bench.hub->takeOver(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.hub->find(bench.path("a"))->place, TrainPlace::Engine, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hub->find(bench.path("a"))->progress.has_value(), kPatienceMs);
        QVERIFY(bench.hub->enginePid() != holder);
        bench.hub->cancel(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Cancelled, kPatienceMs);
    }

    void detachedEnginePausesWhatWasPaused()
    {
        Bench bench;
        bench.hub->train(bench.request("a", 300));
        QTRY_VERIFY_WITH_TIMEOUT(bench.stepped("a"), kPatienceMs);
        bench.hub->pause(bench.path("a"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.state("a"), RunState::Paused, kPatienceMs);
        const int pid = bench.hub->enginePid();
        QVERIFY(bench.hub->detach());
        bench.hub.reset();
        // Nobody could wake it: it must not stay behind for ever.
        QTRY_VERIFY_WITH_TIMEOUT(
            ::kill(pid, 0) != 0 || QFile::exists(QStringLiteral("/proc/%1/stat").arg(pid)) == false ||
                [pid] {
                    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
                    return file.open(QIODevice::ReadOnly) && file.readAll().contains(") Z ");
                }(),
            kPatienceMs);
        QCOMPARE(*readRunState(bench.root / "runs/a"), RunState::Paused);
    }
};

NG_GUI_TEST_MAIN(TestEngineHub)
#include "tst_engine_hub.moc"

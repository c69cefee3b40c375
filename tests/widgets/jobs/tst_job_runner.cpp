// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/jobs/mailbox.h"
#include "widgets/jobs/workers.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace ng;
using namespace ng::ui;

class TestJobRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultsComeBackToTheWindowsThread();
    void theNewestOfAKeyWins();
    void nothingIsTakenForAReceiverThatIsGone();
    void cancelledWorkEndsAsCancelled();
    void exceptionsBecomeErrors();
    void lanesDoNotWaitForEachOther();
    void titledJobsAreListedWithProgress();
    void leavingCancelsAndWaits();
    void callsComeInOrderAndOneAnEvent();
    void aMailboxThatGoesDropsItsCalls();
    void workersRunWhatWaitsBeforeTheyGo();
};

namespace {

/// Works until it is asked to stop.
Result<int> forever(const RunContext &ctx)
{
    while (true) {
        NG_TRY(ctx.checkpoint());
        QThread::msleep(1);
    }
}

} // namespace

void TestJobRunner::resultsComeBackToTheWindowsThread()
{
    JobRunner jobs;
    QObject receiver;
    int got = 0;
    QThread *worker = nullptr;
    QThread *home = nullptr;
    jobs.start<int>(
        QString(), Lane::Interactive, QString(),
        [&worker](const RunContext &) -> Result<int> {
            worker = QThread::currentThread();
            return 41;
        },
        &receiver,
        [&](Result<int> result) {
            got = result.value_or(0) + 1;
            home = QThread::currentThread();
        });
    QCOMPARE(got, 0); // never at once: who starts a job may rely on that
    QVERIFY(jobs.waitUntilIdle(5000));
    QCOMPARE(got, 42);
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(home, QThread::currentThread());
}

void TestJobRunner::theNewestOfAKeyWins()
{
    JobRunner jobs;
    QObject receiver;
    QList<int> got;
    for (int i = 0; i < 20; ++i) {
        jobs.start<int>(
            QString(), Lane::Interactive, QStringLiteral("page"),
            [i](const RunContext &ctx) -> Result<int> {
                if (i + 1 < 20)
                    return forever(ctx); // would never end if it were not replaced
                return i;
            },
            &receiver, [&got](Result<int> result) { got.append(result.value_or(-1)); });
    }
    QVERIFY(jobs.waitUntilIdle(5000));
    QCOMPARE(got, QList<int>{19});
}

void TestJobRunner::nothingIsTakenForAReceiverThatIsGone()
{
    JobRunner jobs;
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    jobs.start<void>(
        QString(), Lane::Io, QString(), [](const RunContext &) -> Result<> { return {}; }, receiver.get(),
        [&called](const Result<> &) { called = true; });
    receiver.reset();
    QVERIFY(jobs.waitUntilIdle(5000));
    QVERIFY(!called);
}

void TestJobRunner::cancelledWorkEndsAsCancelled()
{
    JobRunner jobs;
    QObject receiver;
    std::optional<ErrorCode> code;
    const auto id = jobs.start<int>(QStringLiteral("Long"), Lane::Background, QString(), forever, &receiver,
                                    [&code](Result<int> result) {
                                        if (!result)
                                            code = result.error().code;
                                    });
    QTRY_COMPARE(jobs.jobs().front().state, JobState::Running);
    QSignalSpy ended(&jobs, &JobRunner::ended);
    jobs.cancel(id);
    QVERIFY(jobs.waitUntilIdle(5000));
    QCOMPARE(code, std::optional(ErrorCode::Cancelled));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(jobs.jobs().front().state, JobState::Cancelled);
}

void TestJobRunner::exceptionsBecomeErrors()
{
    JobRunner jobs;
    QObject receiver;
    std::optional<Error> error;
    jobs.start<int>(
        QStringLiteral("Throws"), Lane::Io, QString(),
        [](const RunContext &) -> Result<int> { throw std::bad_alloc(); }, &receiver,
        [&error](Result<int> result) {
            if (!result)
                error = result.error();
        });
    QVERIFY(jobs.waitUntilIdle(5000));
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::OutOfMemory);
    QCOMPARE(jobs.jobs().front().state, JobState::Failed);
    QVERIFY(jobs.jobs().front().error);
}

void TestJobRunner::lanesDoNotWaitForEachOther()
{
    JobRunner jobs;
    QObject receiver;
    const auto blocked =
        jobs.start<int>(QString(), Lane::Background, QString(), forever, &receiver, [](Result<int>) {});
    bool waiting = true, quick = false;
    jobs.start<void>(
        QString(), Lane::Background, QString(), [](const RunContext &) -> Result<> { return {}; }, &receiver,
        [&waiting](const Result<> &) { waiting = false; });
    jobs.start<void>(
        QString(), Lane::Interactive, QString(), [](const RunContext &) -> Result<> { return {}; }, &receiver,
        [&quick](const Result<> &) { quick = true; });
    QTRY_VERIFY(quick);
    QVERIFY(waiting); // one at a time in its own lane
    jobs.cancel(blocked);
    QTRY_VERIFY(!waiting);
}

void TestJobRunner::titledJobsAreListedWithProgress()
{
    JobRunner jobs;
    QObject receiver;
    std::atomic<bool> go{false};
    jobs.start<void>(
        QStringLiteral("Overview"), Lane::Background, QString(),
        [&go](const RunContext &ctx) -> Result<> {
            ctx.progress(0.5);
            ctx.status("half of it");
            while (!go)
                QThread::msleep(1);
            return {};
        },
        &receiver, [](const Result<> &) {});
    jobs.start<void>(
        QString(), Lane::Io, QString(), [](const RunContext &) -> Result<> { return {}; }, &receiver,
        [](const Result<> &) {});
    QTRY_COMPARE(jobs.jobs().front().progress, 0.5);
    QCOMPARE(jobs.jobs().size(), std::size_t{1});
    QCOMPARE(jobs.jobs().front().status, QStringLiteral("half of it"));
    QCOMPARE(jobs.activeCount(), 1);
    go = true;
    QVERIFY(jobs.waitUntilIdle(5000));
    QCOMPARE(jobs.activeCount(), 0);
    QCOMPARE(jobs.jobs().front().state, JobState::Finished);
    jobs.clearEnded();
    QVERIFY(jobs.jobs().empty());
}

void TestJobRunner::leavingCancelsAndWaits()
{
    std::atomic<bool> ended{false};
    QObject receiver;
    bool called = false;
    {
        JobRunner jobs;
        jobs.start<int>(
            QString(), Lane::Io, QString(),
            [&ended](const RunContext &ctx) {
                Result<int> result = forever(ctx);
                ended = true;
                return result;
            },
            &receiver, [&called](Result<int>) { called = true; });
        QTest::qWait(20);
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestJobRunner::callsComeInOrderAndOneAnEvent()
{
    constexpr int kThreads = 4, kCalls = 200;
    std::array<std::vector<int>, kThreads> got;
    bool home = true;
    int depth = 0, deepest = 0, events = 0;
    class Counter : public QObject
    {
    public:
        explicit Counter(int &events) : m_events(events) { }
        bool eventFilter(QObject *, QEvent *event) override
        {
            m_events += event->type() == QEvent::User ? 1 : 0;
            return false;
        }

    private:
        int &m_events;
    } counter(events);
    Mailbox mailbox;
    mailbox.installEventFilter(&counter);
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kCalls; ++i) {
                mailbox.post([&, t, i, thread = QThread::currentThread()] {
                    home = home && thread != QThread::currentThread();
                    deepest = std::max(deepest, ++depth);
                    got[static_cast<std::size_t>(t)].push_back(i);
                    --depth;
                });
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(got[0].empty()); // nothing runs before the event loop does
    QCoreApplication::processEvents();
    QVERIFY(home);
    QCOMPARE(deepest, 1);
    QCOMPARE(events, kThreads * kCalls); // other events can come between two calls
    for (const std::vector<int> &one : got) {
        QCOMPARE(one.size(), std::size_t(kCalls));
        QVERIFY(std::is_sorted(one.begin(), one.end()));
    }
}

void TestJobRunner::aMailboxThatGoesDropsItsCalls()
{
    bool called = false;
    const auto held = std::make_shared<int>(1);
    {
        Mailbox mailbox;
        mailbox.post([&called, held] { called = true; });
        QCOMPARE(held.use_count(), 2L);
    }
    QCOMPARE(held.use_count(), 1L);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestJobRunner::workersRunWhatWaitsBeforeTheyGo()
{
    std::atomic<int> done{0}, now{0}, most{0};
    {
        Workers workers(2);
        for (int i = 0; i < 50; ++i) {
            workers.add([&] {
                const int here = ++now;
                for (int seen = most; seen < here && !most.compare_exchange_weak(seen, here);) { }
                QThread::usleep(200);
                --now;
                ++done;
            });
        }
    }
    QCOMPARE(done.load(), 50);
    QCOMPARE(most.load(), 2);
}

NG_GUI_TEST_MAIN(TestJobRunner)
#include "tst_job_runner.moc"

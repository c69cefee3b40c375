// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/job_runner.h"

#include "core/base/exceptions.h"
#include "widgets/jobs/mailbox.h"
#include "widgets/jobs/workers.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <mutex>

namespace ng::ui {

namespace {

constexpr int kPollMs = 50;
constexpr std::size_t kEndedKept = 50;

} // namespace

struct JobRunner::Job {
    std::uint64_t id = 0;
    QString title;
    Lane lane = Lane::Interactive;
    QString key;
    std::function<Outcome(const RunContext &)> work;
    QPointer<QObject> receiver;
    std::function<void(Outcome)> done;
    StopSource stop;
    bool superseded = false; ///< window's thread only
    JobState state = JobState::Queued;
    QDateTime started;
    QElapsedTimer clock;
    std::optional<Error> error;
    // Written by the worker, read by the window's thread.
    std::atomic<bool> running{false};
    std::atomic<double> progress{-1.0};
    std::mutex statusLock;
    std::string status;
};

struct JobRunner::Impl {
    Mailbox mailbox; // gone after the threads that post to it
    std::array<Workers, 3> lanes{Workers(2), Workers(1), Workers(2)};
    std::vector<std::shared_ptr<Job>> active; ///< in order of start
    std::deque<std::shared_ptr<Job>> ended;   ///< newest first, titled ones
    std::uint64_t nextId = 1;
    QTimer poll;
};

JobRunner::JobRunner(QObject *parent) : QObject(parent), m_impl(std::make_unique<Impl>())
{
    m_impl->poll.setInterval(kPollMs);
    connect(&m_impl->poll, &QTimer::timeout, this, &JobRunner::poll);
}

JobRunner::~JobRunner()
{
    cancelAll();
    for (Workers &lane : m_impl->lanes)
        lane.stop();
}

std::uint64_t JobRunner::startErased(const QString &title, Lane lane, const QString &key,
                                     std::function<Outcome(const RunContext &)> work, QObject *receiver,
                                     std::function<void(Outcome)> done)
{
    if (!key.isEmpty())
        cancelKey(key);
    auto job = std::make_shared<Job>();
    job->id = m_impl->nextId++;
    job->title = title;
    job->lane = lane;
    job->key = key;
    job->work = std::move(work);
    job->receiver = receiver;
    job->done = std::move(done);
    job->started = QDateTime::currentDateTime();
    m_impl->active.push_back(job);

    m_impl->lanes[static_cast<std::size_t>(lane)].add([this, job] {
        Outcome outcome;
        if (job->stop.stopRequested()) {
            outcome.error = Error{ErrorCode::Cancelled, {}, {}, {}};
        } else {
            job->running.store(true);
            RunContext::Sinks sinks;
            sinks.progress = [&job](double value) { job->progress.store(value, std::memory_order_relaxed); };
            sinks.status = [&job](const std::string &text) {
                const std::lock_guard lock(job->statusLock);
                job->status = text;
            };
            const RunContext ctx(job->stop, std::move(sinks));
            try {
                outcome = job->work(ctx);
            } catch (...) {
                outcome.error = errorFromException("job");
            }
        }
        // What the work holds is let go here: it may be large, and freeing it is no business of the window's thread.
        job->work = {};
        m_impl->mailbox.post([this, job, outcome = std::move(outcome)]() mutable { finish(job, std::move(outcome)); });
    });
    m_impl->poll.start();
    if (!title.isEmpty())
        Q_EMIT changed();
    return job->id;
}

void JobRunner::finish(const std::shared_ptr<Job> &job, Outcome outcome)
{
    std::erase(m_impl->active, job);
    const bool cancelled = job->superseded || (outcome.error && outcome.error->code == ErrorCode::Cancelled);
    job->state = cancelled ? JobState::Cancelled : outcome.error ? JobState::Failed : JobState::Finished;
    job->error = outcome.error;
    const auto done = std::move(job->done);
    job->done = {};
    if (!job->superseded && job->receiver)
        done(std::move(outcome));
    if (m_impl->active.empty())
        m_impl->poll.stop();
    if (job->title.isEmpty())
        return;
    m_impl->ended.push_front(job);
    if (m_impl->ended.size() > kEndedKept)
        m_impl->ended.pop_back();
    Q_EMIT ended(job->id, job->title, job->state);
    Q_EMIT changed();
}

void JobRunner::cancel(std::uint64_t id)
{
    for (const auto &job : m_impl->active)
        if (job->id == id)
            job->stop.requestStop();
}

void JobRunner::cancelKey(const QString &key)
{
    for (const auto &job : m_impl->active) {
        if (job->key == key) {
            job->superseded = true;
            job->stop.requestStop();
        }
    }
}

void JobRunner::cancelAll()
{
    for (const auto &job : m_impl->active) {
        job->superseded = true;
        job->stop.requestStop();
    }
}

JobInfo JobRunner::describe(const Job &job)
{
    JobInfo info;
    info.id = job.id;
    info.title = job.title;
    info.lane = job.lane;
    info.state = job.state == JobState::Queued && job.running.load() ? JobState::Running : job.state;
    info.progress = job.progress.load(std::memory_order_relaxed);
    info.started = job.started;
    info.error = job.error;
    if (info.state == JobState::Running && info.progress > 0.02) {
        const double seconds = static_cast<double>(job.started.msecsTo(QDateTime::currentDateTime())) / 1000.0;
        info.secondsLeft = seconds * (1.0 - info.progress) / info.progress;
    }
    return info;
}

std::vector<JobInfo> JobRunner::jobs() const
{
    std::vector<JobInfo> out;
    const auto add = [&out](const std::shared_ptr<Job> &job) {
        if (job->title.isEmpty() || job->superseded)
            return;
        JobInfo info = describe(*job);
        const std::lock_guard lock(job->statusLock);
        info.status = QString::fromStdString(job->status);
        out.push_back(std::move(info));
    };
    for (const auto &job : m_impl->active)
        add(job);
    for (const auto &job : m_impl->ended)
        add(job);
    return out;
}

int JobRunner::activeCount() const
{
    return static_cast<int>(std::count_if(m_impl->active.begin(), m_impl->active.end(),
                                          [](const auto &job) { return !job->title.isEmpty() && !job->superseded; }));
}

bool JobRunner::idle() const
{
    return m_impl->active.empty();
}

bool JobRunner::waitUntilIdle(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!idle()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

void JobRunner::clearEnded()
{
    m_impl->ended.clear();
    Q_EMIT changed();
}

void JobRunner::poll()
{
    if (activeCount() > 0)
        Q_EMIT changed();
}

} // namespace ng::ui

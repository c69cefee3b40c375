// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/engine_hub.h"

#include "core/base/text.h"
#include "core/run/registry.h"
#include "core/run/run_folder.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/engine_link.h"
#include "widgets/session/local_trainer.h"

#include <QSettings>

#include <signal.h>
#include <unistd.h>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr const char *kConcurrencySetting = "train/concurrent";
constexpr int kLookMs = 1000;
constexpr int kNotesKept = 20;
constexpr std::chrono::milliseconds kDetachPatience{2000};
constexpr std::chrono::seconds kEndPatience{20};

bool isBaseline(const QString &framework)
{
    const auto card = findFrameworkCard(framework.toStdString());
    return card && card->baseline;
}

QString nameOf(const QString &folder)
{
    return folder.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
}

/// Process and host in the lock of a folder; nothing where nobody holds it.
struct Holder {
    int pid = 0;
    std::string program;
};

std::optional<Holder> holderOf(const std::filesystem::path &folder)
{
    const auto lock = readJsonFile(folder / ".lock");
    if (!lock || !(*lock)["pid"].isInteger())
        return std::nullopt;
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    if ((*lock)["host"].toString() != host.data())
        return std::nullopt;
    return Holder{static_cast<int>((*lock)["pid"].toInt()), (*lock)["holder"].toString()};
}

/// What a look at a run elsewhere finds.
struct Sight {
    RunState state = RunState::Failed;
    int holder = 0;
};

Result<Sight> lookAt(const std::filesystem::path &folder)
{
    Sight out;
    NG_TRY_ASSIGN(out.state, readRunState(folder));
    if (const auto holder = holderOf(folder))
        out.holder = holder->pid;
    return out;
}

/// Ends the engine that holds a folder and waits until it has let go.
Result<> endHolder(const std::filesystem::path &folder, const RunContext &ctx)
{
    const auto holder = holderOf(folder);
    if (!holder)
        return {};
    if (holder->program.find("engine") == std::string::npos)
        return fail(ErrorCode::Unsupported,
                    NG_TR("session", "The run is held by %1, process %2. Stop it there, then resume it here."),
                    holder->program, numberText(static_cast<std::int64_t>(holder->pid)));
    ::kill(holder->pid, SIGTERM);
    const auto until = std::chrono::steady_clock::now() + kEndPatience;
    while (std::chrono::steady_clock::now() < until) {
        NG_TRY(ctx.checkpoint());
        if (FolderLock::acquire(folder, "look"))
            return {};
        ::usleep(50'000);
    }
    return fail(ErrorCode::Backend, NG_TR("session", "Process %1 does not let go of the run."),
                numberText(static_cast<std::int64_t>(holder->pid)));
}

} // namespace

QString hubStateText(const HubRun &run)
{
    using Wish = HubRun::Wish;
    if (!isOver(run.state)) {
        if (run.wish == Wish::Stop || run.state == RunState::Stopping)
            return EngineHub::tr("stopping after this batch…");
        if (run.wish == Wish::Cancel)
            return EngineHub::tr("cancelling…");
        if (run.wish == Wish::Pause)
            return EngineHub::tr("pausing after this batch…");
        if (run.wish == Wish::Continue)
            return EngineHub::tr("going on…");
    }
    switch (run.state) {
    case RunState::Queued:
        return EngineHub::tr("queued");
    case RunState::Running:
        return run.preparing ? EngineHub::tr("preparing data") : EngineHub::tr("running");
    case RunState::Paused:
        return EngineHub::tr("paused");
    case RunState::Stopping:
        break;
    case RunState::Finished:
        return EngineHub::tr("done");
    case RunState::Stopped:
        return EngineHub::tr("stopped");
    case RunState::Failed:
        return run.killed ? EngineHub::tr("engine lost") : EngineHub::tr("failed");
    case RunState::Cancelled:
        return EngineHub::tr("cancelled");
    }
    return {};
}

EngineHub::EngineHub(JobRunner &jobs, std::filesystem::path programFolder, QObject *parent)
    : QObject(parent),
      m_jobs(jobs),
      m_programFolder(std::move(programFolder)),
      m_concurrency(std::clamp(QSettings().value(QLatin1String(kConcurrencySetting), 1).toInt(), 1, 8))
{
    if (const auto program = findEngine(m_programFolder)) {
        m_program = *program;
    } else {
        m_engineState = EngineState::Absent;
        m_engineError = program.error();
    }
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &EngineHub::lookElsewhere);
}

EngineHub::~EngineHub() = default;

void EngineHub::setEngineSpec(const std::filesystem::path &program, const std::vector<std::string> &arguments,
                              std::chrono::milliseconds silence)
{
    m_program = program;
    m_arguments = arguments;
    m_silence = silence;
    m_engineError.reset();
    m_engineState = EngineState::Idle;
}

int EngineHub::enginePid() const
{
    return m_link == nullptr ? 0 : m_link->pid();
}

QString EngineHub::whyNot(const QString &framework) const
{
    if (m_engineState != EngineState::Absent || isBaseline(framework))
        return {};
    return tr("%1 needs neuroglyph-engine, which is not in this build. The baselines lda and ridge train without it.")
        .arg(framework);
}

void EngineHub::setConcurrency(int runs)
{
    m_concurrency = std::clamp(runs, 1, 8);
    QSettings().setValue(QLatin1String(kConcurrencySetting), m_concurrency);
    pump();
}

HubRun *EngineHub::at(const QString &folder)
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const HubRun &run) { return run.folder == folder; });
    return found == m_runs.end() ? nullptr : &*found;
}

const HubRun *EngineHub::find(const QString &folder) const
{
    return const_cast<EngineHub *>(this)->at(folder);
}

int EngineHub::activeCount() const
{
    return static_cast<int>(std::count_if(m_runs.begin(), m_runs.end(), [](const HubRun &run) {
        return run.active() && run.place != TrainPlace::Elsewhere;
    }));
}

bool EngineHub::canDetach() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const HubRun &run) {
        return run.place == TrainPlace::Engine && run.active() && run.state != RunState::Queued;
    });
}

bool EngineHub::detach()
{
    return m_link == nullptr || m_link->detach(kDetachPatience);
}

double EngineHub::secondsLeft() const
{
    double longest = -1.0;
    for (const HubRun &run : m_runs) {
        if (run.active() && run.progress && run.progress->secondsLeft >= 0.0)
            longest = std::max(longest, run.progress->secondsLeft);
        else if (run.state == RunState::Queued && run.place != TrainPlace::Elsewhere)
            return -1.0; // one that has not begun may take any time
    }
    return longest;
}

HubRun &EngineHub::add(HubRun run)
{
    std::erase_if(m_runs, [&](const HubRun &one) { return one.folder == run.folder; });
    run.name = nameOf(run.folder);
    run.queued = QDateTime::currentDateTime();
    m_runs.push_back(std::move(run));
    return m_runs.back();
}

void EngineHub::train(const TrainRequest &request)
{
    HubRun run;
    run.folder = QString::fromStdString(request.out.string());
    run.framework = QString::fromStdString(request.framework);
    run.study = QString::fromStdString(request.study.string());
    run.place = isBaseline(run.framework) ? TrainPlace::Here : TrainPlace::Engine;
    const QString folder = add(std::move(run)).folder;
    m_waiting.push_back({folder, request});
    Q_EMIT listChanged();
    pump();
}

void EngineHub::resume(const QString &folder, const QString &framework, const QString &study)
{
    if (const HubRun *known = find(folder); known != nullptr && !isOver(known->state)) {
        // A paused run of ours still holds its engine: it goes on there.
        if (known->state == RunState::Paused && known->place != TrainPlace::Elsewhere)
            continueRun(folder);
        return;
    }
    HubRun run;
    run.folder = folder;
    run.framework = framework;
    run.study = study;
    run.resumed = true;
    run.place = isBaseline(framework) ? TrainPlace::Here : TrainPlace::Engine;
    add(std::move(run));
    m_waiting.push_back({folder, std::nullopt});
    Q_EMIT listChanged();
    pump();
}

void EngineHub::pump()
{
    const auto busy = [this] {
        return std::count_if(m_runs.begin(), m_runs.end(), [](const HubRun &run) {
            return run.active() && run.state != RunState::Queued && run.place != TrainPlace::Elsewhere;
        });
    };
    while (!m_waiting.empty() && busy() < m_concurrency) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        HubRun *const run = at(next.folder);
        if (run == nullptr || isOver(run->state))
            continue;
        run->state = RunState::Running;
        run->preparing = true;
        run->started = QDateTime::currentDateTime();
        const QString folder = run->folder, study = run->study;
        if (run->place == TrainPlace::Here)
            next.request ? local().train(folder, *next.request) : local().resume(folder, study);
        else if (m_engineState == EngineState::Absent)
            finish(folder, RunState::Failed, m_engineError);
        else
            next.request ? link().train(folder, *next.request) : link().resume(folder, study);
        Q_EMIT runChanged(folder);
    }
}

template<class Source>
void EngineHub::follow(Source &source)
{
    connect(&source, &Source::stateTold, this, &EngineHub::setState);
    connect(&source, &Source::progressed, this, [this](const QString &folder, const RunProgress &progress) {
        if (HubRun *const run = at(folder)) {
            run->progress = progress;
            run->preparing = false;
            Q_EMIT runChanged(folder);
        }
    });
    connect(&source, &Source::noted, this, [this](const QString &folder, const QString &text) {
        if (HubRun *const run = at(folder)) {
            run->notes.append(text);
            while (run->notes.size() > kNotesKept)
                run->notes.removeFirst();
            Q_EMIT runChanged(folder);
        }
    });
    connect(&source, &Source::runEnded, this, &EngineHub::finish);
}

EngineLink &EngineHub::link()
{
    if (m_link)
        return *m_link;
    EngineClient::Spec spec;
    spec.program = m_program;
    spec.arguments = m_arguments;
    spec.silence = m_silence;
    spec.window = true;
    m_link = std::make_unique<EngineLink>(std::move(spec));
    follow(*m_link);
    connect(m_link.get(), &EngineLink::starting, this, [this] { setEngineState(EngineState::Starting); });
    connect(m_link.get(), &EngineLink::started, this, [this](const Json &greeting) {
        m_greeting = greeting;
        m_engineError.reset();
        setEngineState(EngineState::Ready);
    });
    connect(m_link.get(), &EngineLink::lost, this, &EngineHub::engineLost);
    return *m_link;
}

LocalTrainer &EngineHub::local()
{
    if (!m_local) {
        m_local = std::make_unique<LocalTrainer>();
        follow(*m_local);
    }
    return *m_local;
}

void EngineHub::setEngineState(EngineState state)
{
    m_engineState = state;
    Q_EMIT engineChanged();
}

void EngineHub::setState(const QString &folder, RunState state)
{
    HubRun *const run = at(folder);
    if (run == nullptr)
        return;
    using Wish = HubRun::Wish;
    run->state = state;
    run->preparing = run->preparing && state == RunState::Running && !run->progress;
    const bool done = (run->wish == Wish::Pause && state == RunState::Paused)
        || (run->wish == Wish::Continue && state == RunState::Running)
        || (run->wish == Wish::Stop && state == RunState::Stopping);
    if (done)
        run->wish = Wish::None;
    Q_EMIT runChanged(folder);
    if (state == RunState::Paused)
        pump(); // a paused run leaves its place to the next
}

void EngineHub::finish(const QString &folder, RunState state, const std::optional<Error> &error)
{
    HubRun *const run = at(folder);
    if (run == nullptr)
        return;
    run->state = state;
    run->wish = HubRun::Wish::None;
    run->preparing = false;
    if (state == RunState::Failed)
        run->error = error;
    if (state == RunState::Finished && run->progress)
        run->progress->fraction = 1.0;
    Q_EMIT runChanged(folder);
    Q_EMIT runEnded(folder, state);
    pump();
}

void EngineHub::engineLost(const Error &error)
{
    m_engineError = error;
    m_engineState = error.code == ErrorCode::Unsupported ? EngineState::Absent : EngineState::Lost;
    std::vector<QString> ended;
    for (HubRun &run : m_runs) {
        const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                       [&](const Waiting &one) { return one.folder == run.folder; });
        if (run.place != TrainPlace::Engine || isOver(run.state) || waits)
            continue;
        run.killed = run.progress.has_value() || run.resumed;
        run.state = RunState::Failed;
        run.wish = HubRun::Wish::None;
        run.preparing = false;
        run.error = error;
        ended.push_back(run.folder);
    }
    Q_EMIT engineChanged();
    for (const QString &folder : ended) {
        Q_EMIT runChanged(folder);
        Q_EMIT runEnded(folder, RunState::Failed);
    }
    pump();
}

void EngineHub::steer(const QString &folder, HubRun::Wish wish, const char *word)
{
    HubRun *const run = at(folder);
    if (run == nullptr || isOver(run->state) || run->place == TrainPlace::Elsewhere)
        return;
    run->wish = wish; // shown as taken at once; the engine's word follows
    if (run->place == TrainPlace::Here)
        local().steer(folder, word);
    else
        link().steer(folder, word);
    Q_EMIT runChanged(folder);
}

void EngineHub::pause(const QString &folder)
{
    steer(folder, HubRun::Wish::Pause, "pause");
}

void EngineHub::continueRun(const QString &folder)
{
    steer(folder, HubRun::Wish::Continue, "continue");
}

void EngineHub::stop(const QString &folder)
{
    const HubRun *const run = find(folder);
    if (run != nullptr && run->state == RunState::Queued)
        cancel(folder); // nothing was trained that could be kept
    else
        steer(folder, HubRun::Wish::Stop, "stop");
}

void EngineHub::cancel(const QString &folder)
{
    const HubRun *const run = find(folder);
    if (run == nullptr)
        return;
    if (run->state == RunState::Queued && run->place != TrainPlace::Elsewhere) {
        std::erase_if(m_waiting, [&](const Waiting &one) { return one.folder == folder; });
        finish(folder, RunState::Cancelled, {});
        return;
    }
    steer(folder, HubRun::Wish::Cancel, "cancel");
}

void EngineHub::forget(const QString &folder)
{
    const HubRun *const run = find(folder);
    if (run == nullptr || (!isOver(run->state) && run->place != TrainPlace::Elsewhere))
        return;
    std::erase_if(m_runs, [&](const HubRun &one) { return one.folder == folder; });
    Q_EMIT listChanged();
}

void EngineHub::watchElsewhere(const QString &folder, const QString &framework)
{
    if (const HubRun *known = find(folder); known != nullptr && !isOver(known->state))
        return;
    HubRun run;
    run.folder = folder;
    run.framework = framework;
    run.place = TrainPlace::Elsewhere;
    run.state = RunState::Running;
    add(std::move(run));
    m_look.start();
    Q_EMIT listChanged();
    lookElsewhere();
}

void EngineHub::lookElsewhere()
{
    std::vector<QString> folders;
    for (const HubRun &run : m_runs) {
        if (run.place == TrainPlace::Elsewhere && !isOver(run.state))
            folders.push_back(run.folder);
    }
    if (folders.empty()) {
        m_look.stop();
        return;
    }
    for (const QString &folder : folders) {
        const std::filesystem::path path = folder.toStdString();
        m_jobs.start<Sight>(
            {}, Lane::Io, QStringLiteral("hub.look.") + folder, [path](const RunContext &) { return lookAt(path); },
            this,
            [this, folder](Result<Sight> sight) {
                HubRun *const run = at(folder);
                if (run == nullptr || run->place != TrainPlace::Elsewhere || isOver(run->state))
                    return;
                if (!sight) {
                    finish(folder, RunState::Failed, sight.error());
                    return;
                }
                run->holder = sight->holder;
                if (run->state == sight->state)
                    return;
                // A run found paused here has no process any more: it is over until it is resumed.
                const bool over = isOver(sight->state) || sight->state == RunState::Paused;
                run->killed = sight->state == RunState::Failed;
                if (over)
                    finish(folder, sight->state == RunState::Paused ? RunState::Stopped : sight->state, {});
                else
                    setState(folder, sight->state);
            });
    }
}

void EngineHub::takeOver(const QString &folder)
{
    HubRun *const run = at(folder);
    if (run == nullptr || run->place != TrainPlace::Elsewhere)
        return;
    run->wish = HubRun::Wish::Stop;
    Q_EMIT runChanged(folder);
    const std::filesystem::path path = folder.toStdString();
    m_jobs.start<void>(
        tr("End the engine of %1").arg(run->name), Lane::Io, QStringLiteral("hub.end.") + folder,
        [path](const RunContext &ctx) { return endHolder(path, ctx); }, this,
        [this, folder](Result<> ended) {
            HubRun *const now = at(folder);
            if (now == nullptr)
                return;
            now->wish = HubRun::Wish::None;
            if (!ended) {
                now->error = ended.error();
                Q_EMIT runChanged(folder);
                return;
            }
            now->state = RunState::Failed;
            resume(folder, now->framework, now->study);
        });
}

void EngineHub::decode(const QString &folder, const QString &framework, const QString &study, const QString &out,
                       QObject *receiver, std::function<void(Result<>)> done)
{
    if (m_engineState == EngineState::Absent) {
        done(tl::unexpected<Error>(*m_engineError));
        return;
    }
    Q_UNUSED(framework) // the engine runs the baselines too
    const QPointer<QObject> alive(receiver);
    link().decode(folder, study, out, [alive, done = std::move(done)](Result<> result) {
        if (alive)
            done(std::move(result));
    });
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/local_trainer.h"

#include "core/base/exceptions.h"
#include "core/base/thread_pool.h"
#include "core/run/registry.h"
#include "core/run/trainer.h"
#include "core/text/text_encoders.h"
#include "widgets/jobs/mailbox.h"

#include <sys/resource.h>
#include <unistd.h>

#include <map>
#include <string_view>
#include <thread>

namespace ng::ui {

namespace {

constexpr int kNice = 10; // as the engine: a training must not make the window feel slow

} // namespace

struct LocalTrainer::Impl {
    struct Run {
        RunControl control;
        std::thread thread;
    };

    Mailbox mailbox;

    Impl() : frameworks(makeBaselines()), readers(makeReaders()) { }

    [[nodiscard]] TrainServices services() const
    {
        Json versions = Json::object();
        versions.set("neuroglyph", NG_VERSION);
        return {frameworks,
                readers,
                [](std::string_view id) { return makeCoreTextEncoder(id == "auto" ? "hashed" : id); },
                {},
                [](std::size_t wanted) {
                    // One core stays with the person at the window.
                    return wanted != 0 ? wanted : std::max<std::size_t>(defaultThreads(), 2) - 1;
                },
                std::string("neuroglyph ") + NG_VERSION,
                std::move(versions)};
    }

    FrameworkRegistry frameworks;
    ReaderRegistry readers;
    std::map<QString, std::shared_ptr<Run>> runs;

    using Train = std::function<Result<TrainOutcome>(const TrainServices &, RunControl &, const RunObserver &)>;
    void start(LocalTrainer &self, const QString &folder, Train train);
};

namespace {

RunObserver observerOf(LocalTrainer &self, Mailbox &mailbox, const QString &folder)
{
    RunObserver observer;
    observer.state = [&self, &mailbox, folder](RunState state) {
        mailbox.post([&self, folder, state] { Q_EMIT self.stateTold(folder, state); });
    };
    observer.progress = [&self, &mailbox, folder](const RunProgress &progress) {
        mailbox.post([&self, folder, progress] { Q_EMIT self.progressed(folder, progress); });
    };
    observer.note = [&self, &mailbox, folder](const std::string &note) {
        mailbox.post([&self, folder, text = QString::fromStdString(note)] { Q_EMIT self.noted(folder, text); });
    };
    return observer;
}

} // namespace

void LocalTrainer::Impl::start(LocalTrainer &self, const QString &folder, Train train)
{
    if (const auto at = runs.find(folder); at != runs.end() && at->second->thread.joinable())
        at->second->thread.join(); // ended before, or it would not be started again
    auto run = std::make_shared<Run>();
    runs[folder] = run;
    run->thread = std::thread([this, &self, folder, run = run.get(), train = std::move(train)] {
        ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
        auto outcome =
            guarded("training", [&] { return train(services(), run->control, observerOf(self, mailbox, folder)); });
        RunState state = RunState::Failed;
        std::optional<Error> error;
        if (outcome) {
            state = outcome->state;
        } else {
            error = outcome.error();
            state = error->code == ErrorCode::Cancelled ? RunState::Cancelled : RunState::Failed;
        }
        mailbox.post([&self, folder, state, error] { Q_EMIT self.runEnded(folder, state, error); });
    });
}

LocalTrainer::LocalTrainer(QObject *parent) : QObject(parent), m_impl(std::make_unique<Impl>()) { }

LocalTrainer::~LocalTrainer()
{
    for (auto &[folder, run] : m_impl->runs)
        run->control.suspend();
    for (auto &[folder, run] : m_impl->runs) {
        if (run->thread.joinable())
            run->thread.join();
    }
}

void LocalTrainer::train(const QString &folder, const TrainRequest &request)
{
    m_impl->start(*this, folder, [request](const TrainServices &s, RunControl &c, const RunObserver &o) {
        return trainRun(request, s, c, o);
    });
}

void LocalTrainer::resume(const QString &folder, const QString &study)
{
    m_impl->start(*this, folder,
                  [folder = std::filesystem::path(folder.toStdString()),
                   study = std::filesystem::path(study.toStdString())](const TrainServices &s, RunControl &c,
                                                                       const RunObserver &o) {
                      return resumeRun(folder, study, s, c, o);
                  });
}

void LocalTrainer::steer(const QString &folder, const char *wish)
{
    const auto at = m_impl->runs.find(folder);
    if (at == m_impl->runs.end())
        return;
    RunControl &control = at->second->control;
    const std::string_view what = wish;
    if (what == "pause")
        control.pause();
    else if (what == "continue")
        control.resume();
    else if (what == "stop")
        control.stop();
    else if (what == "cancel")
        control.cancel();
}

} // namespace ng::ui

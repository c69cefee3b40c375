// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/run_control.h"
#include "core/run/train_request.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ng::ui {

class EngineLink;
class JobRunner;
class LocalTrainer;

/// Who trains a run.
enum class TrainPlace {
    Engine,    ///< our engine
    Here,      ///< a thread of this program: the baselines
    Elsewhere, ///< an engine that an earlier window let go, or another program; it can be looked at and ended
};

/// A run in the queue, as it stands now.
struct HubRun {
    QString folder;
    QString name; ///< folder name
    QString framework;
    QString study; ///< folder
    TrainPlace place = TrainPlace::Engine;
    RunState state = RunState::Queued;
    /// What a person asked for and the run has not yet done.
    enum class Wish { None, Pause, Continue, Stop, Cancel } wish = Wish::None;
    bool preparing = false; ///< taken, but no step yet: data are read
    bool resumed = false;
    std::optional<RunProgress> progress;
    std::optional<Error> error; ///< why it failed; its text has the remedy
    bool killed = false;        ///< its engine died: it can be resumed
    QStringList notes;          ///< newest last
    QDateTime queued, started;
    int holder = 0; ///< process that holds its folder, where that is elsewhere

    /// Whether it takes the processor, or will as soon as it may.
    [[nodiscard]] bool active() const { return !isOver(state) && state != RunState::Paused; }
};

/// Word for where a run stands, as tables show it: "running", "stopping after this batch…", "paused".
[[nodiscard]] QString hubStateText(const HubRun &run);

/// What trains: the queue, the engine in its own process, the baselines in this one. Every wish is taken at once and shown as
/// taken; what comes of it follows. Belongs to the window's thread.
class EngineHub : public QObject
{
    Q_OBJECT
public:
    /// \param programFolder  where neuroglyph-engine is looked for (NG_ENGINE comes first)
    EngineHub(JobRunner &jobs, std::filesystem::path programFolder, QObject *parent = nullptr);
    /// Runs under way write a checkpoint and pause, unless detach() was called.
    ~EngineHub() override;

    enum class EngineState { Absent, Idle, Starting, Ready, Lost };
    [[nodiscard]] EngineState engineState() const { return m_engineState; }
    /// What it said of itself, once it is ready.
    [[nodiscard]] const Json &greeting() const { return m_greeting; }
    /// Why there is none, or why the last one ended.
    [[nodiscard]] const std::optional<Error> &engineError() const { return m_engineError; }
    [[nodiscard]] int enginePid() const;
    /// Why a framework cannot be trained here; empty: it can.
    [[nodiscard]] QString whyNot(const QString &framework) const;

    /// How many runs train at a time; others wait. Kept in the settings.
    [[nodiscard]] int concurrency() const { return m_concurrency; }
    void setConcurrency(int runs);

    /// Puts a training into the queue; its folder must be new. Starts it when there is room.
    void train(const TrainRequest &request);
    /// Goes on with a run that was stopped, paused, failed or killed.
    /// \param study  where its study lies now; empty: where it was
    void resume(const QString &folder, const QString &framework, const QString &study = {});
    void pause(const QString &folder); ///< after this batch; a checkpoint is written
    void continueRun(const QString &folder);
    void stop(const QString &folder);   ///< finish the batch, keep the best, judge it
    void cancel(const QString &folder); ///< leave within the step; the last checkpoint stays
    /// Ends the process that trains a run elsewhere and resumes it here. Loses what it did since its last checkpoint.
    void takeOver(const QString &folder);
    /// Takes a run that is over from the list; its folder stays.
    void forget(const QString &folder);
    /// Shows a run that another process is training.
    void watchElsewhere(const QString &folder, const QString &framework);

    /// Decodes a study with a run. \p done is called in the window's thread.
    void decode(const QString &folder, const QString &framework, const QString &study, const QString &out,
                QObject *receiver, std::function<void(Result<>)> done);

    [[nodiscard]] const std::vector<HubRun> &runs() const { return m_runs; }
    [[nodiscard]] const HubRun *find(const QString &folder) const;
    /// Runs that would end or pause if the window closed now.
    [[nodiscard]] int activeCount() const;
    /// Whether letting go is possible: what the engine trains can go on without a window, baselines cannot.
    [[nodiscard]] bool canDetach() const;
    /// Lets the engine's runs go on after the window is closed; queued ones and baselines do not. False where it did not answer.
    bool detach();
    /// Seconds until the queue is done, as far as is known; negative: not known.
    [[nodiscard]] double secondsLeft() const;

    /// Arguments and silence of the engine, for tests; before the first run.
    void setEngineSpec(const std::filesystem::path &program, const std::vector<std::string> &arguments,
                       std::chrono::milliseconds silence);

Q_SIGNALS:
    void listChanged();                     ///< runs were added or removed
    void runChanged(const QString &folder); ///< state, wish, progress, notes
    void runEnded(const QString &folder, ng::RunState state);
    void engineChanged();

private:
    [[nodiscard]] HubRun *at(const QString &folder);
    HubRun &add(HubRun run);
    void pump();
    void begin(HubRun &run);
    EngineLink &link();
    LocalTrainer &local();
    template<class Source>
    void follow(Source &source);
    void steer(const QString &folder, HubRun::Wish wish, const char *word);
    void setState(const QString &folder, RunState state);
    void finish(const QString &folder, RunState state, const std::optional<Error> &error);
    void engineLost(const Error &error);
    void lookElsewhere();
    void setEngineState(EngineState state);

    JobRunner &m_jobs;
    std::filesystem::path m_programFolder;
    std::filesystem::path m_program;
    std::vector<std::string> m_arguments;
    std::chrono::milliseconds m_silence{15000};
    std::vector<HubRun> m_runs;
    struct Waiting {
        QString folder;
        std::optional<TrainRequest> request; ///< nullopt: resume
    };
    std::vector<Waiting> m_waiting;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<LocalTrainer> m_local;
    EngineState m_engineState = EngineState::Idle;
    Json m_greeting;
    std::optional<Error> m_engineError;
    int m_concurrency = 1;
    QTimer m_look;
};

} // namespace ng::ui

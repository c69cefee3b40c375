// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/engine_client.h"
#include "core/run/run_control.h"
#include "core/run/train_request.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ng::ui {

/// The engine and the conversation with it, in a thread of its own: started with the first request, and again after it died.
/// Signals arrive in the window's thread. Runs are named by their folder.
class EngineLink : public QObject
{
    Q_OBJECT
public:
    explicit EngineLink(EngineClient::Spec spec, QObject *parent = nullptr);
    /// Closes the conversation: the engine's runs write a checkpoint and pause, unless it was detached.
    ~EngineLink() override;

    void train(const QString &folder, const TrainRequest &request);
    void resume(const QString &folder, const QString &study);
    /// "pause", "continue", "stop" or "cancel".
    void steer(const QString &folder, const char *wish);
    /// Decodes every item of a study with a run; done is called in the window's thread.
    void decode(const QString &folder, const QString &study, const QString &out, std::function<void(Result<>)> done);
    /// From now on the engine lives on when the conversation ends. Waits at most so long for its answer; whether it gave it.
    bool detach(std::chrono::milliseconds patience);
    [[nodiscard]] int pid() const; ///< 0: not running

Q_SIGNALS:
    void starting();
    void started(const ng::Json &greeting);
    /// The engine took the run.
    void accepted(const QString &folder);
    void stateTold(const QString &folder, ng::RunState state);
    void progressed(const QString &folder, const ng::RunProgress &progress);
    void noted(const QString &folder, const QString &text);
    /// Last word about a run; \p error has a value where it failed or was refused.
    void runEnded(const QString &folder, ng::RunState state, const std::optional<ng::Error> &error);
    /// The engine died, went silent or could not be started. No run of it goes on.
    void lost(const ng::Error &error);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace ng::ui

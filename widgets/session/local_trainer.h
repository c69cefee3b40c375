// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_control.h"
#include "core/run/train_request.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace ng::ui {

/// Trains the baselines in this process, a thread a run, with the same words as the engine has for its runs. Signals arrive in
/// the window's thread.
class LocalTrainer : public QObject
{
    Q_OBJECT
public:
    explicit LocalTrainer(QObject *parent = nullptr);
    /// Asks every run to write a checkpoint and pause, and waits for that.
    ~LocalTrainer() override;

    void train(const QString &folder, const TrainRequest &request);
    void resume(const QString &folder, const QString &study);
    void steer(const QString &folder, const char *wish);

Q_SIGNALS:
    void stateTold(const QString &folder, ng::RunState state);
    void progressed(const QString &folder, const ng::RunProgress &progress);
    void noted(const QString &folder, const QString &text);
    void runEnded(const QString &folder, ng::RunState state, const std::optional<ng::Error> &error);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ng::ui

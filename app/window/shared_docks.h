// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace ng::ui {

class Dock;
class JobRunner;
class LogStore;

/// Docks that stand below every workspace: jobs and log. Made when first asked for.
class SharedDocks : public QObject
{
    Q_OBJECT
public:
    SharedDocks(JobRunner &jobs, LogStore &log, QMainWindow *frame);

    [[nodiscard]] Dock *jobs();
    [[nodiscard]] Dock *log();
    /// Hides it where it is in front; else shows it with the focus in it.
    void toggle(Dock *dock);
    void hideAll();

private:
    Dock *add(Dock *dock, Dock *beside);

    JobRunner &m_jobs;
    LogStore &m_log;
    QMainWindow *m_frame;
    Dock *m_jobsDock = nullptr;
    Dock *m_logDock = nullptr;
};

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "tests/window/window_kit.h"

#include <QElapsedTimer>
#include <QString>

#include <map>

namespace ng::ui {
class EditLog;
struct HubRun;
class ReviewPage;
} // namespace ng::ui

namespace ng::test {

/// Tells on standard output, a line of JSON each, what a window has accepted: written when it is done, so that somebody who
/// kills the process knows what must be there afterwards. "t" is CLOCK_MONOTONIC in nanoseconds.
class SessionDiary : public QObject
{
public:
    explicit SessionDiary(WindowKit &kit);

    void line(Json content);
    /// What a person sees: what is open, where, and how the docks lie.
    void tellShown();
    /// Everything at once, events and all.
    [[nodiscard]] Json state();

private:
    void follow(ui::EditLog &log);
    void tellEdits(ui::EditLog &log);
    void tellRecording(ui::RecordingDocument &recording, const char *what);
    void tellRun(const ui::HubRun &run);
    [[nodiscard]] Json shown();
    [[nodiscard]] Json describe(ui::RecordingDocument &recording);
    [[nodiscard]] ui::ReviewPage &review();

    WindowKit &m_kit;
    std::map<const ui::EditLog *, std::size_t> m_told;
    std::map<QString, QString> m_runStates;
    QElapsedTimer m_progress;
    int m_engine = 0;
};

} // namespace ng::test

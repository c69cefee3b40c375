// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/session_diary.h"

#include "core/base/text.h"
#include "core/study/journal.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/session/edit_log.h"
#include "widgets/session/engine_hub.h"
#include "widgets/style/dock_title.h"
#include "widgets/traces/trace_view.h"

#include <QAction>

#include <ctime>
#include <unistd.h>

namespace ng::test {

namespace {

constexpr qint64 kProgressMs = 300;

std::string toStd(const QString &text)
{
    return text.toStdString();
}

Json docksOf(ui::WorkspacePage &page)
{
    Json out = Json::object();
    for (ui::Dock *const dock : page.findChildren<ui::Dock *>()) {
        // Where it lies is no matter while it is closed.
        const bool open = dock->toggleViewAction()->isChecked();
        const std::string place = !open ? "closed"
            : dock->isFloating()        ? "floats"
                                        : "area " + numberText(static_cast<std::int64_t>(page.dockWidgetArea(dock)));
        out.set(toStd(dock->objectName()), place);
    }
    return out;
}

} // namespace

SessionDiary::SessionDiary(WindowKit &kit) : m_kit(kit)
{
    ui::Session &session = kit.session;
    connect(&session, &ui::Session::recordingOpened, this, [this](ui::RecordingDocument *recording) {
        tellRecording(*recording, "opened");
        follow(recording->log());
    });
    connect(&session, &ui::Session::stateChanged, this, &SessionDiary::tellShown);
    connect(&review().model(), &ui::ReviewModel::reviewChanged, this, [this] {
        if (ui::EditLog *const log = review().model().log())
            follow(*log);
    });
    connect(&session.hub(), &ui::EngineHub::runChanged, this, [this](const QString &folder) {
        if (const ui::HubRun *const run = m_kit.session.hub().find(folder))
            tellRun(*run);
    });
    connect(&session.hub(), &ui::EngineHub::engineChanged, this, [this] {
        const int pid = m_kit.session.hub().enginePid();
        if (pid != 0 && pid != m_engine)
            line(Json::object().set("engine", static_cast<std::int64_t>(pid)));
        m_engine = pid;
    });
}

ui::ReviewPage &SessionDiary::review()
{
    return *static_cast<ui::ReviewPage *>(m_kit.window->page(QStringLiteral("review")));
}

void SessionDiary::line(Json content)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    content.set("t", static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
    const std::string text = content.dump() + '\n';
    // One call: a line is there or not.
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        ::_exit(3);
}

void SessionDiary::follow(ui::EditLog &log)
{
    if (m_told.contains(&log))
        return;
    m_told[&log] = log.edits().size();
    connect(&log, &ui::EditLog::edited, this, [this, &log] { tellEdits(log); });
    connect(&log, &QObject::destroyed, this, [this, gone = &log] { m_told.erase(gone); });
}

void SessionDiary::tellEdits(ui::EditLog &log)
{
    std::size_t &told = m_told[&log];
    for (; told < log.edits().size(); ++told) {
        const Edit &edit = log.edits()[told];
        line(Json::object()
                 .set("journal", log.path().string())
                 .set("id", edit.id)
                 .set("kind", edit.kind)
                 .set("before", edit.before)
                 .set("after", edit.after)
                 .set("undoes", edit.undoes));
    }
}

Json SessionDiary::describe(ui::RecordingDocument &recording)
{
    Json events = Json::array();
    for (const Event &event : recording.events())
        events.push(eventToJson(event, recording.name()));
    Json bad = Json::array();
    for (const std::string &label : recording.bad())
        bad.push(label);
    return Json::object()
        .set("name", recording.name())
        .set("journal", recording.log().path().string())
        .set("edits", static_cast<std::int64_t>(recording.log().edits().size()))
        .set("events", std::move(events))
        .set("bad", std::move(bad));
}

void SessionDiary::tellRecording(ui::RecordingDocument &recording, const char *what)
{
    line(Json::object().set(what, describe(recording)));
}

void SessionDiary::tellRun(const ui::HubRun &run)
{
    const QString state = ui::hubStateText(run);
    QString &told = m_runStates[run.folder];
    const bool steps = run.progress && (!m_progress.isValid() || m_progress.elapsed() > kProgressMs);
    if (told == state && !steps)
        return;
    told = state;
    if (steps)
        m_progress.start();
    line(Json::object()
             .set("run", toStd(run.folder))
             .set("state", toStd(state))
             .set("elsewhere", run.place == ui::TrainPlace::Elsewhere)
             .set("step", run.progress ? run.progress->step : 0)
             .set("error", run.error ? run.error->message() : std::string()));
}

Json SessionDiary::shown()
{
    ui::Session &session = m_kit.session;
    Json open = Json::array();
    for (ui::RecordingDocument *const recording : session.recordings())
        open.push(recording->name());
    Json out = Json::object();
    out.set("workspace", m_kit.window->sessionState()["workspace"]);
    out.set("open", std::move(open));
    out.set("study", session.study() == nullptr ? std::string() : session.study()->folder().string());
    out.set("item", toStd(session.selection().item()));
    if (ui::RecordingDocument *const current = session.selection().recording()) {
        out.set("current", current->name());
        out.set("montage", current->display().montage);
        out.set("page_start", secondsText(session.selection().page().start));
    }
    // Never made for this: it may be on its way.
    if (ui::WorkspacePage *const record = m_kit.window->existingPage(QStringLiteral("record"));
        record != nullptr && record->isVisible())
        out.set("docks", docksOf(*record));
    return out;
}

void SessionDiary::tellShown()
{
    line(Json::object().set("shown", shown()));
}

Json SessionDiary::state()
{
    Json recordings = Json::array();
    for (ui::RecordingDocument *const recording : m_kit.session.recordings())
        recordings.push(describe(*recording));
    Json out = Json::object();
    out.set("shown", shown()).set("recordings", std::move(recordings));
    ui::ReviewModel &model = review().model();
    if (model.hasFile()) {
        out.set("review",
                Json::object()
                    .set("journal", model.log()->path().string())
                    .set("edits", static_cast<std::int64_t>(model.log()->edits().size()))
                    .set("verdicts", static_cast<std::int64_t>(model.state().verdicts.size()))
                    .set("error", model.fileError() ? model.fileError()->message() : std::string()));
    }
    Json failures = Json::array();
    for (const ui::OpenFailure &failure : m_kit.session.failures())
        failures.push(failure.error.message());
    out.set("failures", std::move(failures));
    return out;
}

} // namespace ng::test

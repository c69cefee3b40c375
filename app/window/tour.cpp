// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour.h"

#include "app/window/app_actions.h"
#include "app/window/command_palette.h"
#include "app/window/main_window.h"
#include "app/window/settings_dialog.h"
#include "app/window/tour_audit.h"
#include "app/window/tour_study.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/search_field.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kStepMs = 20;
constexpr int kSettleMs = 250;

void say(const QString &text)
{
    std::fprintf(stderr, "neuroglyph: %s\n", text.toUtf8().constData());
}

/// Folders of finished runs beside the study: runs/*/run.json.
std::vector<fs::path> runsOf(const fs::path &study)
{
    std::vector<fs::path> out;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(study / "runs", error)) {
        if (fs::exists(entry.path() / "run.json", error))
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

Tour::Tour(MainWindow &window, fs::path folder) : m_window(window), m_folder(std::move(folder)) { }

bool Tour::waitFor(const std::function<bool()> &done)
{
    while (!done()) {
        if (QDateTime::currentMSecsSinceEpoch() > m_deadline)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, kStepMs);
        QThread::msleep(1);
    }
    return true;
}

void Tour::settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    waitFor([&] { return clock.elapsed() >= milliseconds; });
}

bool Tour::picture(QWidget *widget, const QString &name)
{
    settle(kSettleMs);
    const QPixmap pixmap = widget->grab();
    const Json texts = auditTexts(widget, name);
    for (const Json &row : texts.items())
        m_audit.push(row);
    const QString path = QString::fromStdString((m_folder / (name + QStringLiteral(".png")).toStdString()).string());
    if (!pixmap.isNull() && pixmap.save(path, "PNG"))
        return true;
    m_missing.append(name);
    say(QStringLiteral("%1 could not be written").arg(path));
    return false;
}

bool Tour::showStudy(const fs::path &study)
{
    Session &session = m_window.services().session;
    session.open(study);
    if (!waitFor([&] { return session.study() != nullptr && !session.recordings().empty() && !session.opening(); }))
        return false;
    QStringList runs;
    for (const fs::path &run : runsOf(study))
        runs.append(QString::fromStdString(run.string()));
    session.selection().setRuns(runs);
    const auto &items = session.study()->study()->items();
    if (!items.empty()) {
        const Item &item = items[items.size() / 2];
        session.openStudyRecording(item.recording);
        if (!waitFor([&] {
                const RecordingDocument *const open = session.selection().recording();
                return open != nullptr && open->name() == item.recording;
            }))
            return false;
        session.selection().setItem(QString::fromStdString(item.id));
        session.selection().setCursor(item.span.start + item.span.duration / 2);
        Q_EMIT session.selection().revealRequested(item.span);
    }
    return true;
}

int Tour::run()
{
    fs::path study = tourStudy();
    if (study.empty()) {
        say(QStringLiteral("there is no study for the tour; set NG_TOUR_STUDY to one, or install the program"));
        return 3;
    }
    // Its review begins a file; nothing is written into what is installed.
    const QTemporaryDir scratch;
    if (qEnvironmentVariableIsEmpty("NG_TOUR_STUDY")) {
        if (!scratch.isValid()) {
            say(QStringLiteral("the study of the tour cannot be copied: %1").arg(scratch.errorString()));
            return 3;
        }
        const fs::path copy = fs::path(scratch.path().toStdString()) / "tour";
        if (const auto copied = copyTourStudy(study, copy, {}); !copied) {
            say(QString::fromStdString(copied.error().message()));
            return 3;
        }
        study = copy;
    }
    m_deadline = QDateTime::currentMSecsSinceEpoch() + kLimitMs;
    std::error_code error;
    fs::create_directories(m_folder, error);
    m_window.show();
    picture(&m_window, QStringLiteral("start"));
    if (!showStudy(study)) {
        say(QStringLiteral("the study %1 did not open in time").arg(QString::fromStdString(study.string())));
        return 1;
    }
    for (const WorkspaceEntry &entry : m_window.workspaces()) {
        m_window.showWorkspace(entry.id);
        WorkspacePage *const page = m_window.page(entry.id);
        const bool drew = waitFor([&] { return page->readyForPicture() && m_window.services().session.jobs().idle(); });
        if (!drew) {
            m_missing.append(entry.id);
            say(QStringLiteral("%1 was not ready in time").arg(entry.id));
        }
        picture(&m_window, entry.id);
    }
    m_window.showWorkspace(QStringLiteral("record"));
    CommandPalette *const palette = m_window.showPalette();
    palette->field().setText(QStringLiteral("mon"));
    picture(&m_window, QStringLiteral("palette"));
    palette->hide();
    SettingsDialog *const settings = m_window.showSettings(QStringLiteral("keys"));
    picture(settings, QStringLiteral("settings"));
    settings->close();
    // A file that is shorter than its header says cannot be had from the study; a table that is no recording can.
    m_window.open(study / "items.tsv");
    waitFor([&] { return !m_window.services().session.failures().empty(); });
    picture(&m_window, QStringLiteral("error"));
    const QString audit = qEnvironmentVariable("NG_TOUR_AUDIT");
    if (!audit.isEmpty() && !writeJsonFile(audit.toStdString(), m_audit))
        m_missing.append(audit);
    return m_missing.isEmpty() ? 0 : 1;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_keeper.h"

#include "app/window/main_window.h"
#include "app/window/status_strip.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/toast.h"

#include <QLocale>

#include <signal.h>
#include <unistd.h>

#include <fstream>
#include <utility>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kTries = 2; ///< then opening it again needs a person's word
constexpr const char *kFormat = "neuroglyph-window";
constexpr std::int64_t kVersion = 1;
constexpr int kSettledMs = 10000;
constexpr std::string_view kTaken = ".taken-"; ///< before the pid of who takes a file over

/// Start time of a process in clock ticks since boot: with the pid it names one process for good. Empty: it does not live.
std::string startOf(std::int64_t pid)
{
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(stat, line))
        return {};
    const std::size_t close = line.rfind(')'); // the name before it may hold anything
    if (close == std::string::npos)
        return {};
    const auto fields = split(std::string_view(line).substr(std::min(close + 2, line.size())), ' ');
    constexpr std::size_t kState = 0, kStart = 19;
    if (fields.size() <= kStart || fields[kState] == "Z")
        return {};
    return std::string(fields[kStart]);
}

std::string bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

bool lives(const Json &process)
{
    const std::int64_t pid = process["pid"].toInt();
    return pid > 0 && process["boot"].toString() == bootId() && startOf(pid) == process["start"].toString();
}

Json thisProcess()
{
    Json out = Json::object();
    out.set("pid", static_cast<std::int64_t>(::getpid()));
    out.set("start", startOf(::getpid()));
    out.set("boot", bootId());
    return out;
}

int filesIn(const Json &state)
{
    return static_cast<int>(state["session"]["recordings"].size()) + (state["session"]["study"].isString() ? 1 : 0);
}

QString clockOf(const QDateTime &time)
{
    return QLocale().toString(time.time(), QStringLiteral("HH:mm"));
}

} // namespace

fs::path SessionKeeper::defaultFolder()
{
    return dataFolder() / "session";
}

SessionKeeper::SessionKeeper(MainWindow &window, fs::path folder)
    : QObject(&window),
      m_window(window),
      m_folder(std::move(folder)),
      m_file(m_folder / ("window-" + std::to_string(::getpid()) + ".json"))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::save);
    Session &session = m_window.services().session;
    connect(&session, &Session::stateChanged, this, &SessionKeeper::saveLater);
    connect(&session, &Session::openingChanged, this, &SessionKeeper::saveLater);
    connect(&m_window, &MainWindow::windowStateChanged, this, &SessionKeeper::saveLater);
    connect(&m_window, &MainWindow::pageMade, this, [this](WorkspacePage *page) { watchDocks(*page); });
    watchDocks(m_window);
    connect(&m_window, &MainWindow::closed, this, &SessionKeeper::finish);
}

void SessionKeeper::saveLater()
{
    if (m_keeping && !m_timer.isActive())
        m_timer.start();
}

void SessionKeeper::saveLayoutLater()
{
    m_moved = true;
    saveLater();
}

void SessionKeeper::watchDocks(QObject &in)
{
    for (Dock *const dock : in.findChildren<Dock *>()) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::dockLocationChanged, this, &SessionKeeper::saveLayoutLater);
        connect(dock, &QDockWidget::topLevelChanged, this, &SessionKeeper::saveLayoutLater);
        connect(dock, &QDockWidget::visibilityChanged, this, &SessionKeeper::saveLayoutLater);
    }
}

bool SessionKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // between two docks; they do not tell
        saveLayoutLater();
    return QObject::eventFilter(watched, event);
}

Json SessionKeeper::content() const
{
    Json out = Json::object();
    out.set("format", kFormat);
    out.set("version", kVersion);
    out.set("process", thisProcess());
    out.set("saved", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString());
    out.set("attempts", m_attempts);
    out.set("window", m_window.sessionState());
    out.set("session", m_window.services().session.state());
    return out;
}

void SessionKeeper::save()
{
    if (!m_keeping)
        return;
    if (m_writing) {
        m_again = true;
        return;
    }
    // Into the settings, which outlive a crash too: not where nothing was moved.
    std::vector<KeptLayout> layouts;
    if (std::exchange(m_moved, false))
        layouts = m_window.layoutsNow();
    const Json now = content();
    m_held = m_held && (m_window.services().session.opening() || filesIn(now) == 0);
    if (m_held && layouts.empty())
        return; // what came of it is told when it is open
    m_writing = true;
    const std::string text = m_held ? std::string() : now.pretty();
    m_window.services().session.jobs().start<void>(
        QString(), Lane::Io, QString(),
        [file = m_file, text, layouts = std::move(layouts), ended = m_ended](const RunContext &) -> Result<> {
            if (!ended->load()) // else newer ones were written at the end
                writeLayouts(layouts);
            if (text.empty())
                return {};
            std::error_code ignored; // the write names what is wrong
            fs::create_directories(file.parent_path(), ignored);
            return writeFileAtomically(file, text);
        },
        this,
        [this](const Result<> &written) {
            m_writing = false;
            if (!written)
                qWarning("What is open cannot be kept: %s", written.error().message().c_str());
            if (!m_keeping) { // closed meanwhile
                std::error_code ignored;
                fs::remove(m_file, ignored);
            } else if (m_again) {
                m_again = false;
                m_timer.start();
            }
        });
}

void SessionKeeper::saveNow()
{
    m_timer.stop();
    save();
    m_window.services().session.jobs().waitUntilIdle(5000);
}

void SessionKeeper::finish()
{
    if (!m_keeping)
        return;
    const Json last = content();
    m_keeping = false;
    m_ended->store(true);
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
    if (filesIn(last) > 0) {
        if (const auto kept = writeFileAtomically(m_folder / "last.json", last.pretty()); !kept)
            qWarning("What was open cannot be kept: %s", kept.error().message().c_str());
    }
    fs::remove(m_file, ignored);
}

void SessionKeeper::start(bool recoverIt)
{
    if (!recoverIt) {
        m_keeping = true;
        save();
        return;
    }
    m_window.services().session.jobs().start<std::optional<CrashedSession>>(
        QString(), Lane::Io, QString(),
        [folder = m_folder, own = m_file](const RunContext &) { return takeCrashed(folder, own); }, this,
        [this](Result<std::optional<CrashedSession>> crashed) {
            m_keeping = true;
            if (crashed && *crashed) {
                m_held = true;
                recover(**crashed);
            }
            save();
        });
}

Result<std::optional<CrashedSession>> SessionKeeper::takeCrashed(const fs::path &folder, const fs::path &own)
{
    std::optional<CrashedSession> newest;
    std::vector<fs::path> claimed;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        const std::string kept = name.substr(0, name.find(kTaken));
        if (!matchesPattern(kept, "window-*.json"))
            continue;
        const Result<Json> content = readJsonFile(entry.path());
        // One that was taken belongs to whoever took it, for the moment that this takes.
        const auto taker = name == kept ? std::nullopt : parseInt(name.substr(kept.size() + kTaken.size()));
        if (taker ? !startOf(*taker).empty() : content && lives((*content)["process"]))
            continue;
        // Whoever renames it has it: another window that starts now finds nothing.
        const fs::path mine = folder / (kept + std::string(kTaken) + std::to_string(::getpid()));
        fs::rename(entry.path(), mine, error);
        if (error)
            continue;
        claimed.push_back(mine);
        if (!content || !checkFormat(*content, kFormat, kVersion) || filesIn(*content) == 0)
            continue;
        CrashedSession one;
        one.state = *content;
        one.saved = QDateTime::fromString(QString::fromStdString((*content)["saved"].toString()), Qt::ISODateWithMs)
                        .toLocalTime();
        one.attempts = (*content)["attempts"].toInt();
        if (!newest || newest->saved < one.saved)
            newest = std::move(one);
    }
    if (newest) {
        Json ours = newest->state;
        ours.set("process", thisProcess());
        ours.set("attempts", newest->attempts + 1);
        NG_TRY(writeFileAtomically(own, ours.pretty()));
        // Where it is asked first, a person who says nothing finds it among the actions.
        if (newest->attempts >= kTries)
            NG_TRY(writeFileAtomically(folder / "last.json", ours.pretty()));
    }
    for (const fs::path &one : claimed)
        fs::remove(one, error);
    return newest;
}

void SessionKeeper::recover(const CrashedSession &crashed)
{
    const int files = filesIn(crashed.state);
    const Json state = crashed.state;
    const auto open = [this, state, files, saved = crashed.saved] {
        m_window.restoreSessionState(state["window"]);
        m_window.services().session.restore(state["session"]);
        QStringList names;
        for (const Json &one : state["session"]["recordings"].items())
            names.append(QString::fromStdString(fs::path(one["path"].toString()).filename().string()));
        if (names.isEmpty())
            names.append(QString::fromStdString(fs::path(state["session"]["study"].toString()).filename().string()));
        const QString sentence = tr("Recovered %n file(s) as they were at %1: %2", nullptr, files)
                                     .arg(clockOf(saved), names.join(QStringLiteral(", ")));
        Toast::show(&m_window, {ToastKind::Ok, sentence, {}, {}});
        m_window.status().showMessage(sentence, 15000);
        Q_EMIT recovered(files);
    };
    // While it is being opened, the next crash would be of its making; after a while it is not.
    m_attempts = crashed.attempts + 1;
    QTimer::singleShot(kSettledMs, this, [this] {
        m_attempts = 0;
        save();
    });
    if (crashed.attempts < kTries) {
        open();
        return;
    }
    Toast::show(&m_window,
                {ToastKind::Warning,
                 tr("The window ended %n time(s) while opening what was open at %1", nullptr,
                    static_cast<int>(crashed.attempts))
                     .arg(clockOf(crashed.saved)),
                 tr("Try again"), open});
}

bool SessionKeeper::hasLast()
{
    std::error_code error;
    return fs::exists(defaultFolder() / "last.json", error);
}

void SessionKeeper::reopenLast(MainWindow &window)
{
    window.services().session.jobs().start<Json>(
        QString(), Lane::Io, QString(), [](const RunContext &) { return readJsonFile(defaultFolder() / "last.json"); },
        &window,
        [&window](Result<Json> last) {
            if (last && checkFormat(*last, kFormat, kVersion))
                window.services().session.restore((*last)["session"]);
            else
                window.status().showMessage(tr("The last session cannot be read"));
        });
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/app_actions.h"

#include "app/window/main_window.h"
#include "app/window/session_keeper.h"
#include "app/window/shared_docks.h"
#include "app/window/status_strip.h"
#include "app/window/tour_study.h"
#include "core/study/open_recording.h"
#include "widgets/export/export_sheet.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/figure.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QUndoGroup>
#include <QUrl>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

constexpr double kTextStep = 1.1;

QString lastFolder(const QString &kind)
{
    return QSettings().value(QStringLiteral("folders/") + kind).toString();
}

void keepFolder(const QString &kind, const QString &path)
{
    QSettings().setValue(QStringLiteral("folders/") + kind, path);
}

ActionSpec spec(const char *id, const QString &text, const QString &category, const char *icon, const QString &key,
                const QString &help = {})
{
    ActionSpec out;
    out.id = QLatin1String(id);
    out.text = text;
    out.category = category;
    out.icon = QLatin1String(icon);
    out.help = help;
    out.keys[0] = key;
    return out;
}

} // namespace

AppActions::AppActions(MainWindow &window) : QObject(&window), m_window(window)
{
    addFileActions();
    addEditActions();
    addViewActions();
    addWindowActions();
    addHelpActions();
    Session &session = m_window.services().session;
    connect(&m_window.services().figures, &FigureShelf::offersChanged, this, &AppActions::refresh);
    connect(&session.selection(), &Selection::recordingChanged, this, &AppActions::refresh);
    connect(&session, &Session::studyOpened, this, &AppActions::refresh);
    connect(&session, &Session::studyClosing, this, [this] { QTimer::singleShot(0, this, &AppActions::refresh); });
    connect(&m_window, &MainWindow::workspaceChanged, this, &AppActions::refresh);
    refresh();
}

void AppActions::addFileActions()
{
    ActionRegistry &actions = m_window.services().actions;
    const QString file = tr("File");
    actions.add(spec("app.open", tr("Open recording…"), file, "open", QStringLiteral("Ctrl+O"),
                     tr("Open EDF, BDF, BrainVision or EEGLAB files")),
                this, [this] { openRecording(); });
    actions.add(spec("app.open-folder", tr("Open study or BIDS folder…"), file, "study", QStringLiteral("Ctrl+Shift+O"),
                     tr("A folder with study.json is opened; any other is imported into a study")),
                this, [this] { openFolder(); });
    actions.add(spec("app.open-run", tr("Open run…"), file, "play", {}, tr("A folder with run.json")), this,
                [this] { openRun(); });
    actions.add(spec("app.open-review", tr("Open review file…"), file, "review-file", {},
                     tr("A review file (.jsonl), blinded or not")),
                this, [this] { openReview(); });
    actions.add(spec("app.import", tr("Import recordings…"), file, "import", {},
                     tr("Make a study from a BIDS folder or a folder of recordings")),
                this, [this] { m_window.showImport(); });
    actions.add(spec("app.simulate", tr("Simulate a study…"), file, "simulate", {},
                     tr("A study whose true answers are known")),
                this, [this] { m_window.showSimulate(); });
    actions.add(spec("app.reopen-last", tr("Reopen last session"), file, "resume", {},
                     tr("What was open when the window was last closed")),
                this, [this] { SessionKeeper::reopenLast(m_window); });
    actions.add(spec("app.close-recording", tr("Close recording"), file, "close", QStringLiteral("Ctrl+W")), this,
                [this] {
                    Session &session = m_window.services().session;
                    session.closeRecording(session.selection().recording());
                });
    actions.add(spec("app.close-study", tr("Close study"), file, "", {}), this,
                [this] { m_window.services().session.closeStudy(); });
    actions.add(spec("app.export-figure", tr("Export figure…"), file, "export", QStringLiteral("Ctrl+Shift+E"),
                     tr("The page of traces, a map or a plot as SVG, PDF or PNG, with its recipe inside")),
                this, [this] { exportFigure(); });
    actions.add(spec("app.quit", tr("Quit"), file, "", QStringLiteral("Ctrl+Q")), this, [this] { m_window.close(); });
}

void AppActions::addEditActions()
{
    ActionRegistry &actions = m_window.services().actions;
    const QString edit = tr("Edit");
    QUndoGroup &undo = m_window.services().session.undoGroup();
    QAction *const back = actions.add(spec("app.undo", tr("Undo"), edit, "undo", QStringLiteral("Ctrl+Z")), this,
                                      [&undo] { undo.undo(); });
    QAction *const again =
        actions.add(spec("app.redo", tr("Redo"), edit, "redo", QStringLiteral("Ctrl+Shift+Z; Ctrl+Y")), this,
                    [&undo] { undo.redo(); });
    const auto tellUndo = [&actions, &undo, back] {
        const bool can = undo.canUndo();
        back->setText(can ? tr("Undo %1").arg(undo.undoText()) : tr("Undo"));
        actions.setReason(QStringLiteral("app.undo"), can ? QString() : tr("There is nothing to undo"));
    };
    const auto tellRedo = [&actions, &undo, again] {
        const bool can = undo.canRedo();
        again->setText(can ? tr("Redo %1").arg(undo.redoText()) : tr("Redo"));
        actions.setReason(QStringLiteral("app.redo"), can ? QString() : tr("There is nothing to redo"));
    };
    connect(&undo, &QUndoGroup::canUndoChanged, this, tellUndo);
    connect(&undo, &QUndoGroup::undoTextChanged, this, tellUndo);
    connect(&undo, &QUndoGroup::canRedoChanged, this, tellRedo);
    connect(&undo, &QUndoGroup::redoTextChanged, this, tellRedo);
    tellUndo();
    tellRedo();
    actions.add(spec("app.palette", tr("Find action, item or channel…"), edit, "search", QStringLiteral("Ctrl+K")),
                this, [this] { m_window.showPalette(); });
    actions.add(spec("app.settings", tr("Settings…"), edit, "settings", QStringLiteral("Ctrl+,")), this,
                [this] { m_window.showSettings(); });
}

void AppActions::addViewActions()
{
    ActionRegistry &actions = m_window.services().actions;
    const QString view = tr("View");
    auto *const themes = new QActionGroup(this);
    const auto theme = [&](const char *id, const QString &text, ThemeChoice choice) {
        ActionSpec one = spec(id, text, view, "", {});
        one.checkable = true;
        QAction *const action = actions.add(one, this, [this, choice] { applyTheme(static_cast<int>(choice)); });
        action->setActionGroup(themes);
        action->setChecked(ThemeManager::exists() && ThemeManager::instance().choice() == choice);
    };
    theme("app.theme-system", tr("Theme as the desktop"), ThemeChoice::System);
    theme("app.theme-light", tr("Light theme"), ThemeChoice::Light);
    theme("app.theme-dark", tr("Dark theme"), ThemeChoice::Dark);
    actions.add(spec("app.text-larger", tr("Larger text"), view, "", QStringLiteral("Ctrl+Alt+=")), this,
                [this] { scaleText(kTextStep); });
    actions.add(spec("app.text-smaller", tr("Smaller text"), view, "", QStringLiteral("Ctrl+Alt+-")), this,
                [this] { scaleText(1.0 / kTextStep); });
    actions.add(spec("app.text-normal", tr("Normal text"), view, "", QStringLiteral("Ctrl+Alt+0")), this,
                [this] { scaleText(0.0); });
    ActionSpec full = spec("app.full-screen", tr("Full screen"), view, "", QStringLiteral("F11"));
    full.checkable = true;
    actions.add(full, this, [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    actions.add(spec("app.start", tr("Start page"), view, "", {}), this, [this] { m_window.showStartPage(); });
}

void AppActions::addWindowActions()
{
    ActionRegistry &actions = m_window.services().actions;
    const QString window = tr("Window");
    int number = 0;
    for (const WorkspaceEntry &entry : m_window.workspaces()) {
        ActionSpec one;
        one.id = QStringLiteral("app.workspace-") + entry.id;
        one.text = tr("Workspace %1").arg(entry.title);
        one.category = window;
        one.icon = entry.icon;
        one.keys[0] = QStringLiteral("Ctrl+%1").arg(++number);
        actions.add(one, this, [this, id = entry.id] { m_window.showWorkspace(id); });
    }
    actions.add(spec("app.jobs", tr("Jobs"), window, "jobs", QStringLiteral("Ctrl+Shift+J"),
                     tr("Show or hide what runs and what has ended")),
                this, [this] { m_window.shared().toggle(m_window.shared().jobs()); });
    actions.add(spec("app.log", tr("Log"), window, "log", QStringLiteral("Ctrl+Shift+L")), this,
                [this] { m_window.shared().toggle(m_window.shared().log()); });
    actions.add(spec("app.reset-layout", tr("Reset layout"), window, "layout", {},
                     tr("Docks of this workspace back to where they were at first")),
                this, [this] { m_window.resetLayout(); });
}

void AppActions::addHelpActions()
{
    ActionRegistry &actions = m_window.services().actions;
    const QString help = tr("Help");
    ActionSpec keys = spec("app.keys", tr("Keys"), help, "keyboard", QStringLiteral("?"));
    keys.keys[static_cast<std::size_t>(KeyPreset::Mne)] = QStringLiteral("F1; ?"); // elsewhere F1 is a montage
    actions.add(keys, this, [this] { m_window.showKeys(); });
    actions.add(spec("app.tour", tr("Tour of the bundled study"), help, "tour", {},
                     tr("Opens the simulated study that comes with the program; its true answers are known")),
                this, [this] { openTour(); });
    actions.add(spec("app.log-folder", tr("Show log folder"), help, "folder", {}), this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString((dataFolder() / "log").string())));
    });
    actions.add(spec("app.about", tr("About Neuroglyph"), help, "info", {}), this, [this] { m_window.showAbout(); });
    if (!SessionKeeper::hasLast())
        actions.setReason(QStringLiteral("app.reopen-last"), tr("There is no earlier session"));
    if (tourStudy().empty())
        actions.setReason(QStringLiteral("app.tour"), tr("This installation has no bundled study"));
}

void AppActions::refresh()
{
    ActionRegistry &actions = m_window.services().actions;
    const Session &session = m_window.services().session;
    actions.setReason(QStringLiteral("app.close-recording"),
                      m_window.services().session.selection().recording() == nullptr ? tr("No recording is open")
                                                                                     : QString());
    actions.setReason(QStringLiteral("app.close-study"),
                      session.study() == nullptr ? tr("No study is open") : QString());
    const std::vector<FigureShelf::Offer> offers = m_window.services().figures.offers();
    const bool any = std::any_of(offers.begin(), offers.end(),
                                 [](const FigureShelf::Offer &one) { return !one.table && one.unavailable.isEmpty(); });
    actions.setReason(QStringLiteral("app.export-figure"),
                      any ? QString() : tr("Nothing on screen can be exported yet"));
    actions.setReason(QStringLiteral("app.start"), m_window.onStartPage() ? tr("This is the start page") : QString());
    actions.setReason(QStringLiteral("app.reset-layout"),
                      m_window.onStartPage() ? tr("The start page has no docks") : QString());
}

// --- files ------------------------------------------------------------------------------------------------------------------

void AppActions::openRecording()
{
    QStringList patterns;
    for (const auto &reader : m_window.services().session.readers()->readers()) {
        for (const std::string &pattern : reader->patterns())
            patterns.append(QString::fromStdString(pattern));
    }
    auto *const dialog = new QFileDialog(&m_window, tr("Open recording"), lastFolder(QStringLiteral("recording")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Recordings (%1)").arg(patterns.join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files) {
            keepFolder(QStringLiteral("recording"), QFileInfo(file).path());
            m_window.open(file.toStdString());
        }
    });
    dialog->open();
}

void AppActions::openFolder()
{
    auto *const dialog =
        new QFileDialog(&m_window, tr("Open study or BIDS folder"), lastFolder(QStringLiteral("study")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        keepFolder(QStringLiteral("study"), folder);
        const fs::path path = folder.toStdString();
        m_window.services().session.jobs().start<bool>(
            QString(), Lane::Io, QString(),
            [path](const RunContext &) -> Result<bool> {
                std::error_code error;
                return fs::exists(path / "study.json", error) || fs::exists(path / "run.json", error);
            },
            this,
            [this, path](Result<bool> ours) {
                if (ours && *ours)
                    m_window.open(path);
                else
                    m_window.showImport(path);
            });
    });
    dialog->open();
}

void AppActions::openRun()
{
    auto *const dialog = new QFileDialog(&m_window, tr("Open run"), lastFolder(QStringLiteral("run")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        keepFolder(QStringLiteral("run"), QFileInfo(folder).path());
        m_window.open(folder.toStdString());
    });
    dialog->open();
}

void AppActions::openReview()
{
    auto *const dialog = new QFileDialog(&m_window, tr("Open review file"), lastFolder(QStringLiteral("review")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Review files (*.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        keepFolder(QStringLiteral("review"), QFileInfo(file).path());
        m_window.open(file.toStdString());
    });
    dialog->open();
}

void AppActions::exportFigure()
{
    auto *const sheet = new ExportSheet(m_window.services().session, m_window.services().figures, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    if (m_window.workspace() == QLatin1String("record"))
        sheet->chooseFigure(QStringLiteral("record.traces"));
    sheet->show();
}

void AppActions::openTour()
{
    const fs::path study = tourStudy();
    if (study.empty())
        return;
    if (!qEnvironmentVariableIsEmpty("NG_TOUR_STUDY")) { // somebody's own
        m_window.open(study);
        return;
    }
    m_window.services().session.jobs().start<fs::path>(
        tr("Copying the bundled study"), Lane::Io, QStringLiteral("copy the tour"),
        [study](const RunContext &ctx) -> Result<fs::path> {
            const fs::path copy = tourCopyPlace(study);
            NG_TRY(copyTourStudy(study, copy, ctx));
            return copy;
        },
        this,
        [this](const Result<fs::path> &copy) {
            if (copy)
                m_window.open(*copy);
            else if (copy.error().code != ErrorCode::Cancelled)
                Toast::show(&m_window, {ToastKind::Error, errorText(copy.error()), {}, {}});
        });
}

// --- look -------------------------------------------------------------------------------------------------------------------

void AppActions::applyTheme(int choice)
{
    QSettings().setValue(QStringLiteral("look/theme"), choice);
    ThemeManager::instance().setChoice(static_cast<ThemeChoice>(choice));
}

void AppActions::scaleText(double factor)
{
    ThemeManager &theme = ThemeManager::instance();
    theme.setFontScale(factor <= 0.0 ? 1.0 : theme.fontScale() * factor);
    QSettings().setValue(QStringLiteral("look/scale"), theme.fontScale());
    m_window.status().showMessage(tr("Text at %1 %").arg(qRound(theme.fontScale() * 100.0)));
}

bool AppActions::mayClose()
{
    return mayLoseEdits() && mayLeaveTraining();
}

bool AppActions::mayLoseEdits()
{
    QStringList unsaved;
    for (RecordingDocument *const recording : m_window.services().session.recordings()) {
        if (recording->log().error())
            unsaved.append(recording->title());
    }
    if (unsaved.isEmpty())
        return true;
    QMessageBox box(
        QMessageBox::Warning, tr("Changes are not on the disk"),
        tr("The journal of %1 could not be written. What was changed since then is lost when the window closes.")
            .arg(unsaved.join(QStringLiteral(", "))),
        QMessageBox::NoButton, &m_window);
    QPushButton *const retry = box.addButton(tr("Try again"), QMessageBox::RejectRole);
    QPushButton *const discard = box.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(retry);
    box.exec();
    if (box.clickedButton() == retry) {
        for (RecordingDocument *const recording : m_window.services().session.recordings())
            recording->log().retry();
        return false;
    }
    return box.clickedButton() == discard;
}

bool AppActions::mayLeaveTraining()
{
    Session &session = m_window.services().session;
    if (!session.hasHub() || session.hub().activeCount() == 0)
        return true;
    EngineHub &hub = session.hub();
    // Said of each what becomes of it: only what the engine trains can go on, and what still waits has no folder yet.
    int inEngine = 0, here = 0, waiting = 0;
    for (const HubRun &run : hub.runs()) {
        if (!run.active() || run.place == TrainPlace::Elsewhere)
            continue;
        (run.state == RunState::Queued ? waiting : run.place == TrainPlace::Engine ? inEngine : here) += 1;
    }
    QStringList said;
    if (inEngine > 0)
        said << tr("%n run(s) are training. They can go on without the window, and are found again when it is opened.",
                   nullptr, inEngine);
    if (here > 0)
        said << tr(
            "%n run(s) are training in this program. They write a checkpoint and pause when it ends; they can be resumed.",
            nullptr, here);
    if (waiting > 0)
        said << tr("%n run(s) still wait in the queue, which ends with the window: they will not be trained.", nullptr,
                   waiting);
    const bool canGoOn = hub.canDetach();
    QMessageBox box(QMessageBox::Question, tr("Training runs"), said.join(QStringLiteral("\n\n")),
                    QMessageBox::NoButton, &m_window);
    QPushButton *const goOn = canGoOn ? box.addButton(tr("Close, let them go on"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *const pause = box.addButton(tr("Pause them and close"), QMessageBox::AcceptRole);
    QPushButton *const stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(canGoOn ? goOn : pause);
    box.setEscapeButton(stay);
    box.exec();
    if (goOn != nullptr && box.clickedButton() == goOn) {
        if (hub.detach())
            return true;
        m_window.status().showMessage(tr("The engine did not answer; the window stays open"));
        return false;
    }
    return box.clickedButton() == pause;
}

} // namespace ng::ui

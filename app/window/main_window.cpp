// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/about_dialog.h"
#include "app/window/app_actions.h"
#include "app/window/command_palette.h"
#include "app/window/drop_frame.h"
#include "app/window/import_dialog.h"
#include "app/window/keys_dialog.h"
#include "app/window/menu_builder.h"
#include "app/window/page_tool_bar.h"
#include "app/window/settings_dialog.h"
#include "app/window/shared_docks.h"
#include "app/window/simulate_dialog.h"
#include "app/window/start_page.h"
#include "app/window/status_strip.h"
#include "app/window/workspace_bar.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QThread>
#include <QTimer>

namespace ng::ui {

namespace {

constexpr int kFailureMs = 200; ///< how long a failure in a tab speaks for the job that brought it

void present(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

QString placeOf(const QString &id)
{
    return id.section(QLatin1Char('.'), 0, 0);
}

} // namespace

MainWindow::MainWindow(WorkspaceServices services, LogStore &log, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_log(log),
      m_entries(workspaceEntries())
{
    setObjectName(QStringLiteral("neuroglyph"));
    setWindowTitle(tr("Neuroglyph"));
    setContextMenuPolicy(Qt::NoContextMenu);
    build();
    m_actions = new AppActions(*this);
    m_menus = new MenuBuilder(*this);
    connectSession();
    addPageActions();
    showWorkspace(m_entries.front().id);
}

MainWindow::~MainWindow()
{
    // Sheets that stand open look at figures of the pages: they go before them.
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    const QList<QPointer<QDialog>> sheets(dialogs.begin(), dialogs.end()); // one may own another
    for (const QPointer<QDialog> &one : sheets)
        delete one;
    // Pages first: their actions and docks refer to what is above them.
    for (const auto &[id, page] : m_pages)
        delete page;
    m_pages.clear();
}

void MainWindow::build()
{
    auto *const centre = new QWidget(this);
    auto *const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new QHBoxLayout;
    row->setSpacing(0);
    m_bar = new WorkspaceBar(centre);
    int number = 0;
    for (const WorkspaceEntry &entry : m_entries)
        m_bar->addWorkspace(entry.id, entry.icon, entry.title, QStringLiteral("Ctrl+%1").arg(++number));
    connect(m_bar, &WorkspaceBar::chosen, this, &MainWindow::showWorkspace);
    connect(m_bar, &WorkspaceBar::settingsRequested, this, [this] { showSettings(); });
    m_frame = new QMainWindow(centre);
    m_frame->setWindowFlags(Qt::Widget);
    m_frame->setObjectName(QStringLiteral("frame"));
    m_frame->setContextMenuPolicy(Qt::NoContextMenu);
    m_frame->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_stack = new QStackedWidget(m_frame);
    m_start = new StartPage(m_services, m_stack);
    connect(m_start, &StartPage::actionRequested, this, &MainWindow::runAction);
    m_stack->addWidget(m_start);
    m_frame->setCentralWidget(m_stack);
    m_shared = new SharedDocks(m_services.session.jobs(), m_log, m_frame);
    row->addWidget(m_bar);
    row->addWidget(m_frame, 1);
    column->addLayout(row, 1);
    m_status = new StatusStrip(m_services.session.jobs(), centre);
    m_status->setDevice(tr("CPU, %n thread(s)", nullptr, QThread::idealThreadCount()));
    connect(m_status, &StatusStrip::jobsPressed, this, [this] { m_shared->toggle(m_shared->jobs()); });
    column->addWidget(m_status);
    setCentralWidget(centre);
    connect(new DropFrame(this), &DropFrame::dropped, this, [this](const QString &path) { open(path.toStdString()); });
}

void MainWindow::connectSession()
{
    Session &session = m_services.session;
    connect(&session, &Session::recordingOpened, this, &MainWindow::refreshStart);
    connect(&session, &Session::recordingClosing, this,
            [this] { QTimer::singleShot(0, this, &MainWindow::refreshStart); });
    connect(&session, &Session::failuresChanged, this, &MainWindow::refreshStart);
    connect(&session, &Session::openFailed, this, [this] { showWorkspace(QStringLiteral("record")); });
    connect(&session, &Session::studyOpened, this, [this] {
        // Its first recording comes in a moment; a study without traces is shown where it is worked with.
        QTimer::singleShot(0, this, [this] {
            if (onStartPage() && !m_services.session.opening())
                showWorkspace(QStringLiteral("train"));
        });
    });
    connect(&session, &Session::runOpened, this, [this] { showWorkspace(QStringLiteral("review")); });
    connect(&session, &Session::reviewFileOpened, this, [this] { showWorkspace(QStringLiteral("review")); });
    connect(&session, &Session::message, this, [this](const QString &sentence) { m_status->showMessage(sentence); });
    connect(&session, &Session::openingChanged, this, &MainWindow::refreshStatus);
    connect(&session.selection(), &Selection::recordingChanged, this, [this](RecordingDocument *recording) {
        setWindowTitle(recording == nullptr ? tr("Neuroglyph") : tr("%1 – Neuroglyph").arg(recording->title()));
    });
    connect(&m_services.actions, &ActionRegistry::changed, this, [this] {
        if (m_actionsWaiting)
            return;
        m_actionsWaiting = true; // a page adds its actions in one go
        QTimer::singleShot(0, this, &MainWindow::addPageActions);
    });
    connect(&session, &Session::openFailed, this, [this] {
        m_failureShown = true;
        QTimer::singleShot(kFailureMs, this, [this] { m_failureShown = false; });
    });
    connect(&session.jobs(), &JobRunner::ended, this, [this](std::uint64_t id, const QString &title, JobState state) {
        Q_UNUSED(id)
        if (state == JobState::Failed) // what has a tab of its own needs no toast: known once all have heard of it
            QTimer::singleShot(0, this, [this, title] { tellFailure(title); });
    });
}

void MainWindow::tellFailure(const QString &job)
{
    if (std::exchange(m_failureShown, false))
        return;
    Toast::show(this, {ToastKind::Error, tr("%1: failed").arg(job), tr("Show jobs"), [this] {
                           m_shared->jobs()->show();
                           m_shared->jobs()->raise();
                       }});
}

// --- workspaces -------------------------------------------------------------------------------------------------------------

WorkspacePage *MainWindow::existingPage(const QString &id) const
{
    const auto at = m_pages.find(id);
    return at == m_pages.end() ? nullptr : at->second;
}

WorkspacePage *MainWindow::page(const QString &id)
{
    if (WorkspacePage *const there = existingPage(id))
        return there;
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const WorkspaceEntry &one) { return one.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    WorkspacePage *const made = entry->make(m_services);
    m_pages[id] = made;
    m_stack->addWidget(made);
    preparePageToolBar(*made, m_services.actions);
    setPageToolBarCompact(*made, compactNow());
    made->setCompact(compactNow());
    m_notLaidOut.insert(made); // sizes of docks hold only once it is on screen
    connect(made, &WorkspacePage::statusChanged, this, [this, made] {
        if (currentPage() == made)
            refreshStatus();
    });
    addPageActions();
    Q_EMIT pageMade(made);
    return made;
}

WorkspacePage *MainWindow::currentPage() const
{
    return qobject_cast<WorkspacePage *>(m_stack->currentWidget());
}

void MainWindow::ensureAllPages()
{
    for (const WorkspaceEntry &entry : m_entries)
        page(entry.id);
}

/// One page a turn of the event loop, so that none of them holds up what a person types.
void MainWindow::makePagesSoon()
{
    const auto next = std::find_if(m_entries.begin(), m_entries.end(),
                                   [this](const WorkspaceEntry &one) { return existingPage(one.id) == nullptr; });
    if (next == m_entries.end())
        return;
    QTimer::singleShot(0, this, [this, id = next->id] {
        page(id);
        makePagesSoon();
    });
}

void MainWindow::showWorkspace(const QString &id)
{
    const bool nothingOpen = id == QLatin1String("record") && m_services.session.recordings().empty()
        && m_services.session.failures().empty();
    QWidget *const wanted = nothingOpen ? static_cast<QWidget *>(m_start) : page(id);
    if (wanted == nullptr)
        return;
    const bool other = m_workspace != id || m_stack->currentWidget() != wanted;
    m_workspace = id;
    m_bar->setCurrent(id);
    if (!other)
        return;
    m_stack->setCurrentWidget(wanted);
    if (auto *const shown = qobject_cast<WorkspacePage *>(wanted)) {
        layOut(shown);
        shown->activated();
    }
    refreshStatus();
    Q_EMIT workspaceChanged(id);
    Q_EMIT windowStateChanged();
}

void MainWindow::layOut(WorkspacePage *page)
{
    if (!isVisible() || m_notLaidOut.erase(page) == 0)
        return;
    page->layout()->activate();
    page->restoreLayout(size());
    // Tabs of docks scroll rather than lose their words.
    QTimer::singleShot(0, page, [page] {
        for (QTabBar *const bar : page->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            bar->setElideMode(Qt::ElideNone);
    });
}

bool MainWindow::onStartPage() const
{
    return m_stack->currentWidget() == m_start;
}

void MainWindow::showStartPage()
{
    m_workspace = QStringLiteral("record");
    m_bar->setCurrent(m_workspace);
    m_stack->setCurrentWidget(m_start);
    refreshStatus();
    Q_EMIT workspaceChanged(m_workspace);
}

void MainWindow::refreshStart()
{
    if (m_workspace == QLatin1String("record"))
        showWorkspace(m_workspace);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    if (const WorkspacePage *const shown = currentPage()) {
        m_status->setFields(shown->statusFields());
        return;
    }
    StatusField none;
    none.id = QStringLiteral("file");
    none.value = m_services.session.opening() ? tr("Opening…") : tr("No file");
    m_status->setFields({none});
}

bool MainWindow::compactNow() const
{
    return WorkspacePage::isNarrow(size());
}

void MainWindow::applyCompact()
{
    const bool compact = compactNow();
    m_bar->setCompact(compact);
    for (const auto &[id, page] : m_pages) {
        if (page->compact() != compact)
            page->setCompact(compact);
        setPageToolBarCompact(*page, compact);
        if (m_notLaidOut.contains(page) || page->sizeClass() == WorkspacePage::sizeClassOf(size()))
            continue;
        page->keepLayout();
        page->restoreLayout(size());
    }
}

/// Keys of a page's actions work while the page is in front, those of the window always. Icons are given here, since the
/// registry knows no pictures.
void MainWindow::addPageActions()
{
    m_actionsWaiting = false;
    for (const ActionRegistry::Entry &entry : m_services.actions.entries()) {
        if (!entry.spec.icon.isEmpty() && entry.action->icon().isNull())
            entry.action->setIcon(icon(entry.spec.icon.toLatin1().constData()));
        if (!entry.action->associatedObjects().isEmpty())
            continue;
        const QString place = placeOf(entry.spec.id);
        if (place == QLatin1String("app"))
            addAction(entry.action);
        else if (WorkspacePage *const owner = existingPage(place))
            owner->addAction(entry.action);
    }
}

void MainWindow::runAction(const QString &id)
{
    const QString place = placeOf(id);
    if (place != QLatin1String("app") && place != m_workspace)
        showWorkspace(place);
    const auto &entries = m_services.actions.entries();
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [&id](const ActionRegistry::Entry &entry) { return entry.spec.id == id; });
    if (at == entries.end())
        return;
    if (!at->action->isEnabled()) {
        m_status->showMessage(at->reason.isEmpty() ? tr("%1 cannot run now").arg(at->spec.text) : at->reason);
        return;
    }
    at->action->trigger();
}

void MainWindow::open(const std::filesystem::path &path)
{
    m_services.session.open(path);
}

void MainWindow::endNow()
{
    m_ending = true;
    close();
    QCoreApplication::quit(); // also where a dialog is still open
}

// --- dialogs and shared docks -----------------------------------------------------------------------------------------------

CommandPalette *MainWindow::showPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(*this);
    m_palette->popUp();
    makePagesSoon();
    return m_palette;
}

SettingsDialog *MainWindow::showSettings(const QString &section)
{
    if (!m_settings) {
        makePagesSoon(); // their keys are in the table
        m_settings = new SettingsDialog(m_services, this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!section.isEmpty())
        m_settings->showSection(section);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    return m_settings;
}

void MainWindow::showSimulate()
{
    present(new SimulateDialog(m_services.session, this));
}

void MainWindow::showImport(const std::filesystem::path &source)
{
    present(new ImportDialog(m_services.session, source, this));
}

void MainWindow::showKeys()
{
    makePagesSoon();
    present(new KeysDialog(m_services.actions, this));
}

void MainWindow::showAbout()
{
    present(new AboutDialog(this));
}

std::vector<Dock *> MainWindow::docks() const
{
    std::vector<Dock *> out;
    if (const WorkspacePage *const shown = currentPage()) {
        for (Dock *const dock : shown->findChildren<Dock *>())
            out.push_back(dock);
    }
    return out;
}

// --- layout -----------------------------------------------------------------------------------------------------------------

void MainWindow::resetLayout()
{
    if (WorkspacePage *const shown = currentPage())
        shown->layOutAnew(size());
    m_shared->hideAll();
    m_status->showMessage(tr("Layout reset"));
}

std::vector<KeptLayout> MainWindow::layoutsNow()
{
    std::vector<KeptLayout> out;
    for (const auto &[id, page] : m_pages) {
        if (m_notLaidOut.contains(page))
            continue;
        page->keepLayout();
        for (KeptLayout &one : page->layouts())
            out.push_back(std::move(one));
    }
    return out;
}

Json MainWindow::sessionState() const
{
    Json out = Json::object();
    out.set("geometry", saveGeometry().toBase64().toStdString());
    out.set("workspace", m_workspace.toStdString());
    return out;
}

void MainWindow::restoreSessionState(const Json &state)
{
    const QByteArray geometry = QByteArray::fromBase64(QByteArray::fromStdString(state["geometry"].toString()));
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QString id = QString::fromStdString(state["workspace"].toString());
    if (!id.isEmpty())
        showWorkspace(id);
}

// --- events -----------------------------------------------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_ending && !m_actions->mayClose()) {
        event->ignore();
        return;
    }
    writeLayouts(layoutsNow());
    m_services.session.flush();
    Q_EMIT closed();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyCompact();
    if (m_palette && m_palette->isVisible())
        m_palette->place();
    Q_EMIT windowStateChanged();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (WorkspacePage *const shown = currentPage())
        QTimer::singleShot(0, this, [this, shown] { layOut(shown); });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        Q_EMIT windowStateChanged();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::StatusTip) {
        m_status->showMessage(static_cast<QStatusTipEvent *>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace ng::ui

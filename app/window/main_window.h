// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/workspaces.h"
#include "core/base/json.h"
#include "widgets/panels/workspace_page.h"

#include <QMainWindow>
#include <QPointer>

#include <filesystem>
#include <map>
#include <set>
#include <vector>

class QStackedWidget;

namespace ng::ui {

class AppActions;
class CommandPalette;
class Dock;
class LogStore;
class MenuBuilder;
class SettingsDialog;
class SharedDocks;
class StartPage;
class StatusStrip;
class WorkspaceBar;

/// The window: workspace bar, one page per workspace (made when first shown), shared docks, status strip. What it can do
/// lies in AppActions; how it is kept over restarts in SessionKeeper.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(WorkspaceServices services, LogStore &log, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WorkspaceServices services() const { return m_services; }
    [[nodiscard]] const std::vector<WorkspaceEntry> &workspaces() const { return m_entries; }
    [[nodiscard]] StatusStrip &status() { return *m_status; }
    [[nodiscard]] LogStore &log() { return m_log; }

    [[nodiscard]] const QString &workspace() const { return m_workspace; }
    void showWorkspace(const QString &id);
    /// Makes it where it is not there yet; null: no such workspace.
    WorkspacePage *page(const QString &id);
    [[nodiscard]] WorkspacePage *existingPage(const QString &id) const;
    /// The page in front; null while the start page is.
    [[nodiscard]] WorkspacePage *currentPage() const;
    /// All actions exist only when all pages do.
    void ensureAllPages();
    void makePagesSoon();
    [[nodiscard]] bool onStartPage() const;
    void showStartPage();

    /// Runs an action by id, whatever workspace it belongs to; says why where it cannot run.
    void runAction(const QString &id);
    void open(const std::filesystem::path &path);
    /// Closes without a question: the system wants the program to end. What trains pauses with a checkpoint.
    void endNow();

    CommandPalette *showPalette();
    SettingsDialog *showSettings(const QString &section = {});
    void showSimulate();
    void showImport(const std::filesystem::path &source = {});
    void showKeys();
    void showAbout();
    [[nodiscard]] SharedDocks &shared() { return *m_shared; }

    /// Docks of the front page, for the Window menu.
    [[nodiscard]] std::vector<Dock *> docks() const;
    void resetLayout();
    /// How the docks of all pages stand, and stood in other sizes of the window.
    [[nodiscard]] std::vector<KeptLayout> layoutsNow();
    /// Size, place, front workspace: for autosave.
    [[nodiscard]] Json sessionState() const;
    void restoreSessionState(const Json &state);

Q_SIGNALS:
    void workspaceChanged(const QString &id);
    void pageMade(ng::ui::WorkspacePage *page);
    void windowStateChanged();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void connectSession();
    void addPageActions();
    void layOut(WorkspacePage *page);
    void tellFailure(const QString &job);
    void refreshStart();
    void refreshStatus();
    void applyCompact();
    [[nodiscard]] bool compactNow() const;

    WorkspaceServices m_services;
    LogStore &m_log;
    std::vector<WorkspaceEntry> m_entries;
    std::map<QString, WorkspacePage *> m_pages;
    std::set<WorkspacePage *> m_notLaidOut;
    QString m_workspace;
    WorkspaceBar *m_bar = nullptr;
    QMainWindow *m_frame = nullptr; ///< holds the stack and the shared docks
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    StatusStrip *m_status = nullptr;
    AppActions *m_actions = nullptr;
    MenuBuilder *m_menus = nullptr;
    QPointer<CommandPalette> m_palette;
    QPointer<SettingsDialog> m_settings;
    SharedDocks *m_shared = nullptr;
    bool m_actionsWaiting = false;
    bool m_ending = false;
    bool m_failureShown = false;
};

} // namespace ng::ui

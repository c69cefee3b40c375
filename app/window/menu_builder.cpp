// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menu_builder.h"

#include "app/window/main_window.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <set>

namespace ng::ui {

namespace {

constexpr int kRecentInMenu = 10;

/// Actions of the window after which a line stands.
const std::set<QString> &lineAfter()
{
    static const std::set<QString> ids{
        QStringLiteral("app.open-review"),   QStringLiteral("app.reopen-last"), QStringLiteral("app.close-study"),
        QStringLiteral("app.export-figure"), QStringLiteral("app.redo"),        QStringLiteral("app.theme-dark"),
        QStringLiteral("app.text-normal"),   QStringLiteral("app.log"),         QStringLiteral("app.tour"),
    };
    return ids;
}

} // namespace

MenuBuilder::MenuBuilder(MainWindow &window) : QObject(&window), m_window(window)
{
    const std::array<std::pair<QString, QString>, 8> menus{{
        {QStringLiteral("File"), tr("&File")},
        {QStringLiteral("Edit"), tr("&Edit")},
        {QStringLiteral("View"), tr("&View")},
        {QStringLiteral("Signal"), tr("&Signal")},
        {QStringLiteral("Model"), tr("&Model")},
        {QStringLiteral("Review"), tr("&Review")},
        {QStringLiteral("Window"), tr("&Window")},
        {QStringLiteral("Help"), tr("&Help")},
    }};
    for (const auto &[category, title] : menus) {
        auto *const menu = m_window.menuBar()->addMenu(title);
        menu->setObjectName(QStringLiteral("menu.") + category);
        menu->setToolTipsVisible(true);
        const QString plain = QString(title).remove(QLatin1Char('&'));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, plain] { fill(menu, plain); });
        // What a menu holds has its key everywhere: the keys of a page must end with the page.
        connect(&m_window, &MainWindow::workspaceChanged, menu, &QMenu::clear);
    }
}

void MenuBuilder::fill(QMenu *menu, const QString &category)
{
    // A menu that belongs to one workspace has its actions even before that was shown.
    const QString name = menu->objectName().section(QLatin1Char('.'), 1);
    if (name == QLatin1String("Signal"))
        m_window.page(QStringLiteral("record"));
    else if (name == QLatin1String("Model"))
        m_window.page(QStringLiteral("train"));
    else if (name == QLatin1String("Review"))
        m_window.page(QStringLiteral("review"));
    menu->clear();
    const auto &entries = m_window.services().actions.entries();
    for (const ActionRegistry::Entry &entry : entries) {
        if (entry.spec.category != category || !entry.spec.id.startsWith(QLatin1String("app.")))
            continue;
        menu->addAction(entry.action);
        if (entry.spec.id == QLatin1String("app.open-review"))
            addRecent(menu);
        if (lineAfter().contains(entry.spec.id))
            menu->addSeparator();
    }
    if (menu->objectName() == QLatin1String("menu.Window"))
        addDocks(menu);
    for (const WorkspaceEntry &workspace : m_window.workspaces()) {
        bool first = true;
        for (const ActionRegistry::Entry &entry : entries) {
            if (entry.spec.category != category || entry.spec.id.section(QLatin1Char('.'), 0, 0) != workspace.id)
                continue;
            if (first)
                menu->addSeparator();
            first = false;
            if (workspace.id == m_window.workspace() && !m_window.onStartPage()) {
                menu->addAction(entry.action);
                continue;
            }
            const QString id = entry.spec.id;
            QAction *const there = menu->addAction(tr("%1: %2").arg(workspace.title, entry.spec.text), &m_window,
                                                   [this, id] { m_window.runAction(id); });
            there->setIcon(entry.action->icon());
            there->setEnabled(entry.reason.isEmpty());
            there->setToolTip(entry.reason.isEmpty() ? entry.spec.help : entry.reason);
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing here yet"))->setEnabled(false);
}

void MenuBuilder::addRecent(QMenu *menu)
{
    auto *const recent = menu->addMenu(tr("Open recent"));
    int shown = 0;
    for (const RecentEntry &entry : m_window.services().session.recent()) {
        if (++shown > kRecentInMenu)
            break;
        const QString path = entry.path;
        QAction *const one = recent->addAction(QFileInfo(path).fileName(), &m_window,
                                               [this, path] { m_window.open(path.toStdString()); });
        one->setToolTip(path);
    }
    recent->setEnabled(shown > 0);
}

void MenuBuilder::addDocks(QMenu *menu)
{
    const std::vector<Dock *> docks = m_window.docks();
    if (docks.empty())
        return;
    menu->addSeparator();
    for (const Dock *const dock : docks)
        menu->addAction(dock->toggleViewAction());
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/workspace_page.h"

#include "widgets/style/theme.h"

#include <QSettings>

namespace ng::ui {

namespace {

/// Raised when docks are added or renamed: an older layout would put the new ones anywhere.
constexpr int kLayoutVersion = 1;

constexpr int kTinyWidth = 1100;
constexpr int kTinyHeight = 640;

QString settingOf(const QString &id, bool tiny)
{
    return QStringLiteral("layout/") + id + (tiny ? QStringLiteral("-tiny") : QString());
}

} // namespace

WorkspacePage::WorkspacePage(WorkspaceServices services, QString id, QString title, QString icon, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_id(std::move(id)),
      m_title(std::move(title)),
      m_icon(std::move(icon))
{
    setWindowFlags(Qt::Widget);
    setObjectName(QStringLiteral("workspace.") + m_id);
    setAccessibleName(m_title);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::NoContextMenu);
    // Side docks keep their height: the centre ends where the bottom docks begin only under itself.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

bool WorkspacePage::isTiny(QSize window)
{
    return window.width() < px(kTinyWidth) || window.height() < px(kTinyHeight);
}

void WorkspacePage::saveLayout() const
{
    QSettings().setValue(settingOf(m_id, m_tiny), saveState(kLayoutVersion));
}

void WorkspacePage::restoreLayout(QSize window)
{
    m_tiny = isTiny(window);
    const QByteArray kept = QSettings().value(settingOf(m_id, m_tiny)).toByteArray();
    if (kept.isEmpty() || !restoreState(kept, kLayoutVersion))
        resetLayout(window);
}

void WorkspacePage::layOutAnew(QSize window)
{
    m_tiny = isTiny(window);
    resetLayout(window);
    saveLayout();
}

} // namespace ng::ui

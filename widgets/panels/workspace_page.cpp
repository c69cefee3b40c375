// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/workspace_page.h"

#include <QSettings>

namespace ng::ui {

namespace {

/// Raised when docks are added or renamed: an older layout would put the new ones anywhere.
constexpr int kLayoutVersion = 1;

QString settingOf(const QString &id)
{
    return QStringLiteral("layout/") + id;
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

void WorkspacePage::saveLayout() const
{
    QSettings().setValue(settingOf(m_id), saveState(kLayoutVersion));
}

void WorkspacePage::restoreLayout(QSize window)
{
    const QByteArray kept = QSettings().value(settingOf(m_id)).toByteArray();
    if (kept.isEmpty() || !restoreState(kept, kLayoutVersion))
        resetLayout(window);
}

} // namespace ng::ui

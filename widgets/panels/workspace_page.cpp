// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/workspace_page.h"

#include "widgets/style/theme.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QSettings>
#include <QToolBar>

#include <algorithm>

namespace ng::ui {

namespace {

/// Raised when docks are added or renamed: an older layout would put the new ones anywhere.
constexpr int kLayoutVersion = 1;

constexpr int kNarrowBelow = 1600;
constexpr int kTinyWidth = 1200; ///< docks beside each other need up to 1,150
constexpr int kTinyHeight = 640;

QString settingOf(const QString &id, WorkspacePage::SizeClass size)
{
    const char *const suffix = size == WorkspacePage::SizeClass::Tiny ? "-tiny"
        : size == WorkspacePage::SizeClass::Narrow                    ? "-narrow"
                                                                      : "";
    return QStringLiteral("layout/") + id + QLatin1String(suffix);
}

} // namespace

void writeLayouts(const std::vector<KeptLayout> &layouts)
{
    if (layouts.empty())
        return;
    QSettings settings;
    for (const KeptLayout &one : layouts)
        settings.setValue(one.setting, one.state);
}

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

bool WorkspacePage::isNarrow(QSize window)
{
    return window.width() < px(kNarrowBelow);
}

WorkspacePage::SizeClass WorkspacePage::sizeClassOf(QSize window)
{
    return isTiny(window) ? SizeClass::Tiny : isNarrow(window) ? SizeClass::Narrow : SizeClass::Wide;
}

bool WorkspacePage::isTiny(QSize window)
{
    return window.width() < px(kTinyWidth) || window.height() < px(kTinyHeight);
}

void WorkspacePage::keepLayout()
{
    if (!m_covered) // else its tool bar is away
        m_layouts[m_sizeClass] = saveState(kLayoutVersion);
}

std::vector<KeptLayout> WorkspacePage::layouts() const
{
    std::vector<KeptLayout> out;
    for (const auto &[size, state] : m_layouts)
        out.push_back({settingOf(m_id, size), state});
    return out;
}

void WorkspacePage::restoreLayout(QSize window)
{
    m_sizeClass = sizeClassOf(window);
    prepareFor(window);
    const auto remembered = m_layouts.find(m_sizeClass);
    const QByteArray kept = remembered != m_layouts.end()
        ? remembered->second
        : QSettings().value(settingOf(m_id, m_sizeClass)).toByteArray();
    if (kept.isEmpty() || !restoreState(kept, kLayoutVersion) || !allPlaced())
        resetLayout(window);
    setCovered(m_covered);
}

/// A dock that a layout does not know would be painted over the others in the page's corner.
bool WorkspacePage::allPlaced() const
{
    const QList<QDockWidget *> docks = findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::all_of(docks.begin(), docks.end(), [this](QDockWidget *dock) {
        return dock->isFloating() || dockWidgetArea(dock) != Qt::NoDockWidgetArea;
    });
}

void WorkspacePage::layOutAnew(QSize window)
{
    m_sizeClass = sizeClassOf(window);
    resetLayout(window);
    keepLayout();
    setCovered(m_covered);
}

void WorkspacePage::setCover(QWidget *cover)
{
    m_cover = cover;
    m_cover->setParent(this);
    m_cover->setAutoFillBackground(true);
    setCovered(m_covered);
}

void WorkspacePage::setCovered(bool on)
{
    m_covered = on;
    for (QToolBar *const bar : findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->setVisible(!on);
    if (!m_cover)
        return;
    m_cover->setVisible(on);
    m_cover->setGeometry(rect());
    m_cover->raise();
}

/// QMainWindow raises the dock of a tab that comes to the front, and its tab bars come later than the cover.
bool WorkspacePage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_covered && m_cover && watched != m_cover
        && (event->type() == QEvent::ZOrderChange || event->type() == QEvent::Show))
        m_cover->raise();
    return QMainWindow::eventFilter(watched, event);
}

void WorkspacePage::childEvent(QChildEvent *event)
{
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
    QMainWindow::childEvent(event);
}

void WorkspacePage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_cover)
        m_cover->setGeometry(rect());
}

} // namespace ng::ui

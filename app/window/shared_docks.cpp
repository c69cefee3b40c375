// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shared_docks.h"

#include "app/window/jobs_panel.h"
#include "app/window/log_panel.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/theme.h"

#include <QMainWindow>

namespace ng::ui {

namespace {

constexpr int kHeight = 184;

} // namespace

SharedDocks::SharedDocks(JobRunner &jobs, LogStore &log, QMainWindow *frame)
    : QObject(frame),
      m_jobs(jobs),
      m_log(log),
      m_frame(frame)
{ }

Dock *SharedDocks::add(Dock *dock, Dock *beside)
{
    m_frame->addDockWidget(Qt::BottomDockWidgetArea, dock);
    if (beside != nullptr)
        m_frame->tabifyDockWidget(beside, dock);
    dock->hide();
    return dock;
}

Dock *SharedDocks::jobs()
{
    if (m_jobsDock == nullptr) {
        m_jobsDock = new Dock(QStringLiteral("window.jobs"), tr("Jobs"), m_frame);
        m_jobsDock->setWidget(new JobsPanel(m_jobs, m_jobsDock));
        add(m_jobsDock, m_logDock);
    }
    return m_jobsDock;
}

Dock *SharedDocks::log()
{
    if (m_logDock == nullptr) {
        m_logDock = new Dock(QStringLiteral("window.log"), tr("Log"), m_frame);
        m_logDock->setWidget(new LogPanel(m_log, m_logDock));
        add(m_logDock, m_jobsDock);
    }
    return m_logDock;
}

void SharedDocks::toggle(Dock *dock)
{
    const bool inFront = dock->isVisible() && !dock->visibleRegion().isEmpty();
    dock->setVisible(!inFront);
    if (inFront)
        return;
    dock->raise();
    m_frame->resizeDocks({dock}, {px(kHeight)}, Qt::Vertical);
    if (QWidget *const inside = dock->widget())
        inside->setFocus(Qt::OtherFocusReason);
}

void SharedDocks::hideAll()
{
    for (Dock *const dock : {m_jobsDock, m_logDock}) {
        if (dock != nullptr)
            dock->hide();
    }
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/jobs_panel.h"

#include "app/window/jobs_item_model.h"
#include "widgets/style/icons.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/table_view.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ng::ui {

JobsPanel::JobsPanel(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_model(new JobsItemModel(jobs, this)),
      m_table(new TableView(this)),
      m_cancel(new QPushButton(icon("cancel"), tr("Cancel job"), this)),
      m_clear(new QPushButton(tr("Clear ended"), this))
{
    setFocusProxy(m_table);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setDense(false);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(JobsItemModel::Progress, new ProgressDelegate(m_table));
    m_table->setPlaceholder(tr("Nothing runs"));
    m_table->setStretchColumn(JobsItemModel::Rate);
    m_table->setColumnWidth(JobsItemModel::Title, px(240));
    m_table->setColumnWidth(JobsItemModel::Progress, px(200));
    m_table->setColumnWidth(JobsItemModel::Left, px(72));
    m_table->setColumnWidth(JobsItemModel::State, px(96));
    m_table->setSettingsKey(QStringLiteral("jobs"));
    column->addWidget(m_table, 1);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(px(8), px(4), px(8), px(4));
    row->setSpacing(px(8));
    row->addWidget(m_cancel);
    row->addWidget(m_clear);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &JobsPanel::cancelSelected);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_jobs.clearEnded(); });
    connect(&m_jobs, &JobRunner::changed, this, &JobsPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPanel::refresh);
    refresh();
}

void JobsPanel::refresh()
{
    bool running = false, ended = false;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const JobInfo *const job = m_model->job(row);
        running = running || (job != nullptr && !isOver(job->state));
    }
    for (const JobInfo &job : m_jobs.jobs())
        ended = ended || isOver(job.state);
    m_cancel->setEnabled(running);
    m_cancel->setToolTip(running ? QString() : tr("Select a job that runs or waits"));
    m_clear->setEnabled(ended);
}

void JobsPanel::cancelSelected()
{
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const JobInfo *const job = m_model->job(row); job != nullptr && !isOver(job->state))
            m_jobs.cancel(job->id);
    }
}

} // namespace ng::ui

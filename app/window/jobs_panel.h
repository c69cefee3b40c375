// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ng::ui {

class JobRunner;
class JobsItemModel;
class TableView;

/// Content of the jobs dock: the list, cancel, clear.
class JobsPanel : public QWidget
{
    Q_OBJECT
public:
    JobsPanel(JobRunner &jobs, QWidget *parent = nullptr);

private:
    void refresh();
    void cancelSelected();

    JobRunner &m_jobs;
    JobsItemModel *m_model;
    TableView *m_table;
    QPushButton *m_cancel;
    QPushButton *m_clear;
};

} // namespace ng::ui

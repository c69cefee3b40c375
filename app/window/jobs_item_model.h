// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job_runner.h"

#include <QAbstractTableModel>

#include <vector>

namespace ng::ui {

/// Jobs as the dock lists them: those that wait and run, then those that ended, with their errors.
class JobsItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Progress, Rate, Left, State, kColumns };

    explicit JobsItemModel(JobRunner &jobs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const JobInfo *job(const QModelIndex &index) const;

private:
    void refresh();
    [[nodiscard]] QString text(const JobInfo &job, int column) const;

    JobRunner &m_jobs;
    std::vector<JobInfo> m_list;
};

[[nodiscard]] bool isOver(JobState state);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/jobs_item_model.h"

#include "widgets/style/error_panel.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

namespace ng::ui {

bool isOver(JobState state)
{
    return state != JobState::Queued && state != JobState::Running;
}

JobsItemModel::JobsItemModel(JobRunner &jobs, QObject *parent)
    : QAbstractTableModel(parent),
      m_jobs(jobs),
      m_list(jobs.jobs())
{
    connect(&m_jobs, &JobRunner::changed, this, &JobsItemModel::refresh);
}

void JobsItemModel::refresh()
{
    std::vector<JobInfo> now = m_jobs.jobs();
    const auto sameRows = [&] {
        if (now.size() != m_list.size())
            return false;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (now[i].id != m_list[i].id)
                return false;
        }
        return true;
    };
    // The selection stays while only progress moves.
    if (sameRows()) {
        m_list = std::move(now);
        if (!m_list.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_list = std::move(now);
    endResetModel();
}

int JobsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.size());
}

int JobsItemModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

const JobInfo *JobsItemModel::job(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_list.size() ? &m_list[row] : nullptr;
}

QString JobsItemModel::text(const JobInfo &job, int column) const
{
    switch (column) {
    case Title:
        return job.title;
    case Progress:
        if (job.progress < 0.0 && job.state == JobState::Running)
            return formatDuration(static_cast<double>(job.started.secsTo(QDateTime::currentDateTime())));
        return job.progress < 0.0 ? QString() : formatPercent(job.progress);
    case Rate:
        return job.error ? errorText(*job.error) : job.status;
    case Left:
        return job.state == JobState::Running && job.secondsLeft >= 0.0 ? formatDuration(job.secondsLeft) : QString();
    default:
        switch (job.state) {
        case JobState::Queued:
            return tr("waiting");
        case JobState::Running:
            return tr("running");
        case JobState::Finished:
            return tr("done");
        case JobState::Failed:
            return tr("failed");
        case JobState::Cancelled:
            return tr("cancelled");
        }
        return {};
    }
}

QVariant JobsItemModel::data(const QModelIndex &index, int role) const
{
    const JobInfo *const one = job(index);
    if (one == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return one->error ? errorText(*one->error) : text(*one, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Left ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ProgressRole:
        return one->state == JobState::Finished ? 1.0 : one->progress;
    case ProgressStateRole: {
        const ProgressState state = one->state == JobState::Finished              ? ProgressState::Done
            : one->state == JobState::Failed || one->state == JobState::Cancelled ? ProgressState::Failed
            : one->state == JobState::Queued                                      ? ProgressState::Queued
                                                                                  : ProgressState::Running;
        return static_cast<int>(state);
    }
    case LeftOutRole:
        return one->state == JobState::Cancelled;
    case GlyphRole:
        if (index.column() != State)
            return {};
        return one->state == JobState::Failed  ? QByteArray("error")
            : one->state == JobState::Finished ? QByteArray("check")
            : one->state == JobState::Running  ? QByteArray("play")
                                               : QByteArray("clock");
    case GlyphTokenRole:
        return static_cast<int>(one->state == JobState::Failed         ? Token::Err
                                    : one->state == JobState::Finished ? Token::Ok
                                                                       : Token::Tx2);
    default:
        return {};
    }
}

QVariant JobsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Job");
    case Progress:
        return tr("Progress");
    case Rate:
        return tr("Doing");
    case Left:
        return tr("Left");
    default:
        return tr("State");
    }
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/queue_item_model.h"

#include "widgets/panels/train/run_style.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

namespace ng::ui {

namespace {

ProgressState progressState(const HubRun &run)
{
    switch (run.state) {
    case RunState::Queued:
        return ProgressState::Queued;
    case RunState::Paused:
        return ProgressState::Paused;
    case RunState::Failed:
    case RunState::Cancelled:
        return ProgressState::Failed;
    case RunState::Finished:
    case RunState::Stopped:
        return ProgressState::Done;
    default:
        return ProgressState::Running;
    }
}

const char *glyphOf(const HubRun &run)
{
    switch (run.state) {
    case RunState::Queued:
        return "clock";
    case RunState::Paused:
        return "pause";
    case RunState::Stopping:
    case RunState::Stopped:
        return "stop";
    case RunState::Failed:
        return "error";
    case RunState::Cancelled:
        return "cancel";
    case RunState::Finished:
        return "check";
    case RunState::Running:
        break;
    }
    return "play";
}

Token tokenOf(const HubRun &run)
{
    if (run.state == RunState::Failed || run.error)
        return Token::Err;
    return run.state == RunState::Finished ? Token::Ok : Token::Tx2;
}

} // namespace

QueueItemModel::QueueItemModel(EngineHub &hub, const RunStyles &styles, QObject *parent)
    : QAbstractTableModel(parent),
      m_hub(hub),
      m_styles(styles)
{
    connect(&hub, &EngineHub::listChanged, this, &QueueItemModel::reload);
    connect(&hub, &EngineHub::runChanged, this, &QueueItemModel::refresh);
    reload();
}

void QueueItemModel::reload()
{
    beginResetModel();
    m_folders.clear();
    for (const HubRun &run : m_hub.runs())
        m_folders.append(run.folder);
    endResetModel();
}

void QueueItemModel::refresh(const QString &folder)
{
    if (const int row = rowOf(folder); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    else
        reload();
}

void QueueItemModel::stylesChanged()
{
    if (!m_folders.isEmpty())
        Q_EMIT dataChanged(index(0, Style), index(static_cast<int>(m_folders.size()) - 1, Style));
}

int QueueItemModel::rowOf(const QString &folder) const
{
    return static_cast<int>(m_folders.indexOf(folder));
}

const HubRun *QueueItemModel::run(int row) const
{
    return row < 0 || row >= m_folders.size() ? nullptr : m_hub.find(m_folders[row]);
}

int QueueItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_folders.size());
}

int QueueItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant QueueItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section >= Step && section <= Left ? Qt::AlignRight | Qt::AlignVCenter
                                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Step:
        return tr("Step");
    case Rate:
        return tr("Steps/s");
    case Left:
        return tr("Time left");
    default:
        return {};
    }
}

QString QueueItemModel::text(const HubRun &run, int column) const
{
    const QString none = QStringLiteral("–");
    switch (column) {
    case Name:
        return run.name;
    case State:
        return hubStateText(run);
    case Progress:
        return run.progress                      ? formatPercent(run.progress->fraction)
            : run.place == TrainPlace::Elsewhere ? tr("elsewhere")
                                                 : QString();
    case Step:
        if (!run.progress)
            return none;
        return QStringLiteral("%1 / %2").arg(formatCount(run.progress->step), formatCount(run.progress->totalSteps));
    case Rate:
        return run.progress && run.active() && run.progress->stepsPerSecond > 0.0
            ? formatFixed(run.progress->stepsPerSecond, run.progress->stepsPerSecond < 10.0 ? 1 : 0)
            : none;
    case Left:
        return run.progress && run.active() ? formatDuration(run.progress->secondsLeft) : none;
    default:
        return {};
    }
}

QVariant QueueItemModel::data(const QModelIndex &index, int role) const
{
    const HubRun *const one = run(index.row());
    if (one == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column >= Step && column <= Left ? Qt::AlignRight | Qt::AlignVCenter
                                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        if (one->error)
            return errorText(*one->error);
        QStringList lines = one->notes;
        if (one->progress && one->progress->stages > 1)
            lines.prepend(tr("stage %1 of %2: %3")
                              .arg(one->progress->stageIndex + 1)
                              .arg(one->progress->stages)
                              .arg(QString::fromStdString(one->progress->stage)));
        if (one->place == TrainPlace::Elsewhere)
            lines.prepend(
                tr("Trained by process %1, which an earlier window let go on. It can be ended and resumed here.")
                    .arg(one->holder));
        return lines.isEmpty() ? text(*one, column) : lines.join(QLatin1Char('\n'));
    }
    case RunIndexRole:
        return column == Style ? QVariant(m_styles.of(one->folder)) : QVariant();
    case GlyphRole:
        return column == State ? QVariant(QByteArray(glyphOf(*one))) : QVariant();
    case GlyphTokenRole:
        return column == State ? QVariant(static_cast<int>(tokenOf(*one))) : QVariant();
    case ProgressRole:
        return column == Progress ? QVariant(one->progress                        ? one->progress->fraction
                                                 : one->state == RunState::Queued ? 0.0
                                                                                  : -1.0)
                                  : QVariant();
    case ProgressStateRole:
        return column == Progress ? QVariant(static_cast<int>(progressState(*one))) : QVariant();
    case LeftOutRole:
        return one->state == RunState::Cancelled;
    default:
        return {};
    }
}

} // namespace ng::ui

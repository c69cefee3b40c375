// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_item_model.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/style/item_roles.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace ng::ui {

QString openedText(qint64 openedMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(openedMs);
    const qint64 days = when.date().daysTo(QDate::currentDate());
    const QLocale locale;
    if (days == 0)
        return RecentItemModel::tr("today %1").arg(locale.toString(when.time(), QStringLiteral("HH:mm")));
    if (days == 1)
        return RecentItemModel::tr("yesterday");
    return locale.toString(when.date(),
                           when.date().year() == QDate::currentDate().year() ? QStringLiteral("d MMM")
                                                                             : QStringLiteral("d MMM yyyy"));
}

RecentItemModel::RecentItemModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&m_session, &Session::recentChanged, this, &RecentItemModel::refresh);
    refresh();
}

void RecentItemModel::refresh()
{
    beginResetModel();
    m_entries = m_session.recent();
    endResetModel();
    checkDisk();
}

void RecentItemModel::checkDisk()
{
    std::vector<std::filesystem::path> paths;
    for (const RecentEntry &entry : std::as_const(m_entries))
        paths.emplace_back(entry.path.toStdString());
    if (paths.empty())
        return;
    m_session.jobs().start<std::vector<bool>>(
        QString(), Lane::Io, QStringLiteral("recent files"),
        [paths](const RunContext &ctx) -> Result<std::vector<bool>> {
            std::vector<bool> missing;
            for (const std::filesystem::path &path : paths) {
                NG_TRY(ctx.checkpoint());
                std::error_code error;
                missing.push_back(!std::filesystem::exists(path, error));
            }
            return missing;
        },
        this,
        [this](Result<std::vector<bool>> missing) {
            if (!missing || missing->size() != static_cast<std::size_t>(m_entries.size()))
                return;
            for (int i = 0; i < m_entries.size(); ++i)
                m_entries[i].missing = (*missing)[static_cast<std::size_t>(i)];
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        });
}

int RecentItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RecentItemModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

const RecentEntry *RecentItemModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries.at(index.row()) : nullptr;
}

QVariant RecentItemModel::data(const QModelIndex &index, int role) const
{
    const RecentEntry *const one = entry(index);
    if (one == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return QFileInfo(one->path).fileName();
        if (index.column() == Kind)
            return one->kind == QLatin1String("recording") ? tr("recording")
                : one->kind == QLatin1String("study")      ? tr("study")
                : one->kind == QLatin1String("run")        ? tr("run")
                                                           : tr("review");
        return one->missing ? tr("moved: find…") : openedText(one->openedMs);
    case SortRole:
        return index.column() == Opened ? QVariant(one->openedMs) : data(index, Qt::DisplayRole);
    case LeftOutRole:
        return one->missing;
    case Qt::ToolTipRole:
    case CopyRole:
        return index.column() == Name || role == Qt::ToolTipRole ? one->path : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant RecentItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Kind ? tr("Kind") : tr("Opened");
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/session.h"

#include <QAbstractTableModel>

namespace ng::ui {

/// Recent files of the start page. Whether they are still there is asked of the disk in a job.
class RecentItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Opened, kColumns };

    explicit RecentItemModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const RecentEntry *entry(const QModelIndex &index) const;

private:
    void refresh();
    void checkDisk();

    Session &m_session;
    QList<RecentEntry> m_entries;
};

/// "today 11:06", "yesterday", "18 Nov".
[[nodiscard]] QString openedText(qint64 openedMs);

} // namespace ng::ui

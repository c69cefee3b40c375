// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/engine_hub.h"

#include <QAbstractTableModel>

#include <vector>

namespace ng::ui {

class RunStyles;

/// What trains and waits, as the queue shows it. The last column has the buttons.
class QueueItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Style, Name, State, Progress, Step, Rate, Left, Buttons, kColumns };

    QueueItemModel(EngineHub &hub, const RunStyles &styles, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const HubRun *run(int row) const;
    [[nodiscard]] int rowOf(const QString &folder) const;
    void stylesChanged();

private:
    void reload();
    void refresh(const QString &folder);
    [[nodiscard]] QString text(const HubRun &run, int column) const;

    EngineHub &m_hub;
    const RunStyles &m_styles;
    QStringList m_folders; ///< rows, oldest first
};

} // namespace ng::ui

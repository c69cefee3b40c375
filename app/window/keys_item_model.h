// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/action_registry.h"

#include <QAbstractTableModel>

namespace ng::ui {

/// Every action with its keys, for the cheat sheet and the settings.
class KeysItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, Action, Keys, kColumns };

    explicit KeysItemModel(ActionRegistry &actions, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString idOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// Names of the actions that share a key with this one.
    [[nodiscard]] QStringList collisions(const QString &id) const;

private:
    ActionRegistry &m_actions;
};

} // namespace ng::ui

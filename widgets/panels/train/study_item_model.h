// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ng::ui {

class Session;

/// Studies that were opened lately, and what a look at their two files tells.
class StudyItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Layout, Mark, Items, kColumns };

    explicit StudyItemModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString path(int row) const;
    [[nodiscard]] int openRow() const; ///< of the open study; -1: none

private:
    struct Row {
        QString path, name, layout;
        bool simulated = false, missing = false, open = false;
        std::optional<std::int64_t> items;
    };
    void reload();

    Session &m_session;
    std::vector<Row> m_rows;
};

} // namespace ng::ui

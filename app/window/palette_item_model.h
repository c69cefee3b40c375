// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <vector>

namespace ng::ui {

/// One line of the palette.
struct PaletteEntry {
    QString title;
    QString place;  ///< "File", "item of concepts-a", "recent study"
    QString key;    ///< "Ctrl+O"
    QString reason; ///< why it cannot run now; empty: it can
    QString icon;
    QString actionId; ///< of an action, else empty
    int weight = 0;   ///< added to the score: actions come before channels and items that fit as well
    std::function<void()> run;
};

/// Lines of the palette that fit what is typed, best first.
class PaletteItemModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole + 1, KeyRole, ReasonRole, IconRole };
    static constexpr std::size_t kShown = 200;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString &query);
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<PaletteEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void search();

    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_shown;
    QString m_query;
};

} // namespace ng::ui

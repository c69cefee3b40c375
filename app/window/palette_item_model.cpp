// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/palette_item_model.h"

#include "app/window/fuzzy.h"

#include <algorithm>

namespace ng::ui {

void PaletteItemModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    search();
}

void PaletteItemModel::setQuery(const QString &query)
{
    m_query = query;
    search();
}

void PaletteItemModel::search()
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        const int inTitle = fuzzyScore(m_query, entry.title);
        const int score = inTitle > 0 ? inTitle + entry.weight + 10
                                      : fuzzyScore(m_query, entry.place + QLatin1Char(' ') + entry.title);
        if (score > 0)
            found.emplace_back(score, i);
    }
    const auto better = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const std::size_t shown = std::min(found.size(), kShown);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(), better);
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < shown; ++i)
        m_shown.push_back(found[i].second);
    endResetModel();
}

const PaletteEntry *PaletteItemModel::entry(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_shown.size() ? &m_entries[m_shown[row]] : nullptr;
}

int PaletteItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteItemModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *const one = entry(index);
    if (one == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return one->title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(one->title, one->reason.isEmpty() ? one->place : one->reason, one->key);
    case Qt::ToolTipRole:
        return one->reason.isEmpty() ? one->place : one->reason;
    case PlaceRole:
        return one->place;
    case KeyRole:
        return one->key;
    case ReasonRole:
        return one->reason;
    case IconRole:
        return one->icon;
    default:
        return {};
    }
}

} // namespace ng::ui

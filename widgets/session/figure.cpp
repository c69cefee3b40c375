// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/figure.h"

#include <algorithm>

namespace ng::ui {

void FigureShelf::offerFigure(QObject *owner, const QString &id, const QString &title, const QString &workspace,
                              std::function<std::optional<FigureSnapshot>()> take)
{
    add(owner, {owner, {id, title, workspace, false, {}}, std::move(take), {}});
}

void FigureShelf::offerTable(QObject *owner, const QString &id, const QString &title, const QString &workspace,
                             std::function<std::optional<TableSnapshot>()> take)
{
    add(owner, {owner, {id, title, workspace, true, {}}, {}, std::move(take)});
}

void FigureShelf::add(QObject *owner, Entry entry)
{
    const QString id = entry.offer.id;
    std::erase_if(m_entries, [&id](const Entry &one) { return one.offer.id == id; });
    m_entries.push_back(std::move(entry));
    connect(owner, &QObject::destroyed, this, [this] {
        std::erase_if(m_entries, [](const Entry &one) { return one.owner.isNull(); });
        Q_EMIT offersChanged();
    });
    Q_EMIT offersChanged();
}

std::vector<FigureShelf::Offer> FigureShelf::offers() const
{
    std::vector<Offer> out;
    for (const Entry &entry : m_entries)
        out.push_back(entry.offer);
    return out;
}

const FigureShelf::Entry *FigureShelf::find(const QString &id) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &one) { return one.offer.id == id; });
    return at == m_entries.end() || at->owner.isNull() ? nullptr : &*at;
}

std::optional<FigureSnapshot> FigureShelf::figure(const QString &id) const
{
    const Entry *const entry = find(id);
    return entry != nullptr && entry->figure ? entry->figure() : std::nullopt;
}

std::optional<TableSnapshot> FigureShelf::table(const QString &id) const
{
    const Entry *const entry = find(id);
    return entry != nullptr && entry->table ? entry->table() : std::nullopt;
}

} // namespace ng::ui

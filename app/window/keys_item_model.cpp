// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/keys_item_model.h"

#include "widgets/style/item_roles.h"
#include "widgets/style/tokens.h"

namespace ng::ui {

KeysItemModel::KeysItemModel(ActionRegistry &actions, QObject *parent) : QAbstractTableModel(parent), m_actions(actions)
{
    connect(&m_actions, &ActionRegistry::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int KeysItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.entries().size());
}

int KeysItemModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

QString KeysItemModel::idOf(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_actions.entries().size() ? m_actions.entries()[row].spec.id : QString();
}

QModelIndex KeysItemModel::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_actions.entries().size(); ++i) {
        if (m_actions.entries()[i].spec.id == id)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

QStringList KeysItemModel::collisions(const QString &id) const
{
    QStringList out;
    for (const QKeySequence &key : m_actions.keysOf(id)) {
        for (const QString &other : m_actions.collisions(id, key)) {
            if (const QAction *const action = m_actions.find(other))
                out.append(QStringLiteral("%1 (%2)").arg(action->text(), key.toString(QKeySequence::NativeText)));
        }
    }
    return out;
}

QVariant KeysItemModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_actions.entries().size())
        return {};
    const ActionRegistry::Entry &entry = m_actions.entries()[row];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Where ? entry.spec.category
            : index.column() == Action
            ? entry.spec.text
            : QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
    case Qt::ToolTipRole: {
        const QStringList others = index.column() == Keys ? collisions(entry.spec.id) : QStringList();
        return others.isEmpty() ? entry.spec.help : tr("Also the key of: %1").arg(others.join(QStringLiteral(", ")));
    }
    case GlyphRole:
        return index.column() == Keys && !collisions(entry.spec.id).isEmpty() ? QVariant(QByteArray("warning"))
                                                                              : QVariant();
    case GlyphTokenRole:
        return static_cast<int>(Token::Warn);
    default:
        return {};
    }
}

QVariant KeysItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Menu") : section == Action ? tr("Action") : tr("Keys");
}

} // namespace ng::ui

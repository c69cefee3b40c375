// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/action_registry.h"

#include "core/base/assert.h"

#include <QSettings>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr const char *kPresetSetting = "keys/preset";

QString keySetting(const QString &id)
{
    return QStringLiteral("keys/changed/") + id;
}

QList<QKeySequence> parseKeys(const QString &text)
{
    QList<QKeySequence> out;
    for (const QString &part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        out.append(QKeySequence(part.trimmed(), QKeySequence::PortableText));
    return out;
}

QString placeOf(const QString &id)
{
    return id.section(QLatin1Char('.'), 0, 0);
}

/// Menus, window and application-wide actions live everywhere; those of one workspace only there.
bool meet(const QString &a, const QString &b)
{
    const QString one = placeOf(a), other = placeOf(b);
    return one == other || one == QLatin1String("app") || other == QLatin1String("app");
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent)
{
    const int kept = QSettings().value(QLatin1String(kPresetSetting), 0).toInt();
    m_preset = static_cast<KeyPreset>(std::clamp(kept, 0, static_cast<int>(kKeyPresets) - 1));
}

QAction *ActionRegistry::add(const ActionSpec &spec, QObject *owner, const std::function<void()> &run)
{
    NG_ASSERT(find(spec.id) == nullptr);
    auto *const action = new QAction(spec.text, owner);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    action->setToolTip(spec.help.isEmpty() ? spec.text : spec.help);
    action->setStatusTip(spec.help);
    if (run)
        connect(action, &QAction::triggered, owner, run);
    m_entries.push_back({spec, action, {}});
    applyKeys(m_entries.back());
    const QString id = spec.id;
    connect(action, &QObject::destroyed, this,
            [this, id] { std::erase_if(m_entries, [&id](const Entry &entry) { return entry.spec.id == id; }); });
    Q_EMIT changed();
    return action;
}

ActionRegistry::Entry *ActionRegistry::entryOf(const QString &id)
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.spec.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

QAction *ActionRegistry::find(const QString &id) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.spec.id == id; });
    return at == m_entries.end() ? nullptr : at->action;
}

void ActionRegistry::setReason(const QString &id, const QString &whyNot)
{
    Entry *const entry = entryOf(id);
    NG_ASSERT(entry != nullptr);
    if (entry->reason == whyNot && entry->action->isEnabled() == whyNot.isEmpty())
        return;
    entry->reason = whyNot;
    entry->action->setEnabled(whyNot.isEmpty());
    const QString &help = entry->spec.help.isEmpty() ? entry->spec.text : entry->spec.help;
    entry->action->setToolTip(whyNot.isEmpty() ? help : help + QLatin1Char('\n') + whyNot);
    Q_EMIT changed();
}

void ActionRegistry::applyKeys(Entry &entry) const
{
    const QString changed = QSettings().value(keySetting(entry.spec.id)).toString();
    if (!changed.isEmpty()) {
        entry.action->setShortcuts(parseKeys(changed));
        return;
    }
    const QString &own = entry.spec.keys[static_cast<std::size_t>(m_preset)];
    entry.action->setShortcuts(parseKeys(own.isEmpty() ? entry.spec.keys.front() : own));
}

void ActionRegistry::setPreset(KeyPreset preset)
{
    if (m_preset == preset)
        return;
    m_preset = preset;
    QSettings().setValue(QLatin1String(kPresetSetting), static_cast<int>(preset));
    for (Entry &entry : m_entries)
        applyKeys(entry);
    Q_EMIT changed();
}

void ActionRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    Entry *const entry = entryOf(id);
    NG_ASSERT(entry != nullptr);
    if (keys.isEmpty())
        QSettings().remove(keySetting(id));
    else
        QSettings().setValue(keySetting(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    applyKeys(*entry);
    Q_EMIT changed();
}

QList<QKeySequence> ActionRegistry::keysOf(const QString &id) const
{
    const QAction *const action = find(id);
    return action == nullptr ? QList<QKeySequence>() : action->shortcuts();
}

QStringList ActionRegistry::collisions(const QString &id, const QKeySequence &key) const
{
    QStringList out;
    for (const Entry &entry : m_entries) {
        if (entry.spec.id != id && meet(entry.spec.id, id) && entry.action->shortcuts().contains(key))
            out.append(entry.spec.id);
    }
    return out;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace ng::ui {

/// Whose keys a person's hands know.
enum class KeyPreset : std::uint8_t { Clinical, Mne, EdfBrowser };
inline constexpr std::size_t kKeyPresets = 3;

/// What an action is called and how it is reached.
struct ActionSpec {
    QString id;       ///< "record.next-page"; never changes; the part before the dot is where it belongs
    QString text;     ///< tr()ed, with an ellipsis where more is asked before anything happens
    QString category; ///< tr()ed menu name: "File", "Edit", "View", "Signal", "Model", "Review", "Window", "Help"
    QString icon;     ///< name for ng::ui::icon(), or empty
    QString help;     ///< tr()ed sentence for tooltip and palette; empty: the text
    /// Keys of each preset in portable text, several separated by "; ". One entry stands for all presets.
    std::array<QString, kKeyPresets> keys{};
    bool checkable = false;
};

/// Every action of the program: palette, menus, tool bars and key table are made from it. Workspaces add theirs; an action
/// whose workspace is not shown switches to it first. Belongs to the window's thread.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// Adds an action that belongs to \p owner (it is gone with it). Ids are unique (asserted).
    QAction *add(const ActionSpec &spec, QObject *owner, const std::function<void()> &run);
    [[nodiscard]] QAction *find(const QString &id) const; ///< null: none
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
        QString reason; ///< why it cannot run now; shown in palette and tooltip
    };
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// Enables it, or disables it and says why. An empty reason enables.
    void setReason(const QString &id, const QString &whyNot);

    [[nodiscard]] KeyPreset preset() const { return m_preset; }
    void setPreset(KeyPreset preset);
    /// Keys a person changed; empty list: back to the preset's.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    [[nodiscard]] QList<QKeySequence> keysOf(const QString &id) const;
    /// Ids of other actions of the same workspace (or of all) that a key would collide with.
    [[nodiscard]] QStringList collisions(const QString &id, const QKeySequence &key) const;

Q_SIGNALS:
    void changed(); ///< actions, keys or reasons

private:
    void applyKeys(Entry &entry) const;
    [[nodiscard]] Entry *entryOf(const QString &id);

    std::vector<Entry> m_entries;
    KeyPreset m_preset = KeyPreset::Clinical;
};

} // namespace ng::ui

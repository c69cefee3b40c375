// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace ng::ui {

class ActionRegistry;
class KeysItemModel;
class TableView;

/// Keys: a preset, and every action's key to change, with what it would collide with.
class SettingsKeys : public QWidget
{
    Q_OBJECT
public:
    SettingsKeys(ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void build();
    void selectionChanged();
    void warn();
    void assign();
    [[nodiscard]] QString selectedId() const;
    void reselect(const QString &id);

    ActionRegistry &m_actions;
    KeysItemModel *m_model;
    QSortFilterProxyModel *m_proxy = nullptr;
    TableView *m_table = nullptr;
    QComboBox *m_preset = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_warning = nullptr;
    QString m_shown; ///< id in the editor
};

} // namespace ng::ui

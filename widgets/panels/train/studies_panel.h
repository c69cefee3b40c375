// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ng::ui {

class ActionRegistry;
class Dock;
class Session;
class SplitPanel;
class StudyItemModel;
class TableView;

/// Studies at hand, and what the open one is.
class StudiesPanel : public QWidget
{
    Q_OBJECT
public:
    StudiesPanel(Session &session, ActionRegistry &actions, const SplitPanel &check, Dock *dock,
                 QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() const { return *m_table; }
    void refresh();

private:
    void addButton(QHBoxLayout *row, const QString &text, const QString &action);
    [[nodiscard]] QString summary() const;

    Session &m_session;
    ActionRegistry &m_actions;
    const SplitPanel &m_check;
    Dock *m_dock;
    StudyItemModel *m_model;
    TableView *m_table;
    QLabel *m_name;
    QLabel *m_summary;
};

} // namespace ng::ui

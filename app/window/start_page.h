// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ng::ui {

class RecentItemModel;
class TableView;

/// What is shown while nothing is open: ways to open something, recent files, the bundled study.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(WorkspaceServices services, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(QVBoxLayout *column, const QString &text, const char *iconName, const QString &action);
    QWidget *makeLeft();
    QWidget *makeRecent();
    void openRecent(const QModelIndex &index);
    void findMoved(const QString &path);

    WorkspaceServices m_services;
    QPushButton *m_first = nullptr;
    QPushButton *m_tour = nullptr;
    TableView *m_table = nullptr;
    RecentItemModel *m_recent = nullptr;
};

} // namespace ng::ui

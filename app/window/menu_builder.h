// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <map>

class QMenu;

namespace ng::ui {

class MainWindow;

/// The menu bar, made from the registry: a menu is filled when it is opened, with the window's actions first and those of
/// the workspaces after them. What belongs to a workspace that is not shown stands there without its key and switches first.
class MenuBuilder : public QObject
{
    Q_OBJECT
public:
    explicit MenuBuilder(MainWindow &window);

private:
    void fill(QMenu *menu, const QString &category);
    void addRecent(QMenu *menu);
    void addDocks(QMenu *menu);

    MainWindow &m_window;
};

} // namespace ng::ui

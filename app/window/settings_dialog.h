// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace ng::ui {

/// Settings: non-modal, each takes effect at once and is kept. Sections: look, person, keys, screen, signals, models.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(WorkspaceServices services, QWidget *parent = nullptr);

    /// By its id: "look", "person", "keys", "screen", "signals", "models".
    void showSection(const QString &id);

private:
    void addSection(const QString &id, const QString &title, const char *iconName, QWidget *page);
    [[nodiscard]] QWidget *makeLook();
    [[nodiscard]] QWidget *makePerson();
    [[nodiscard]] QWidget *makeModels();

    WorkspaceServices m_services;
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace ng::ui

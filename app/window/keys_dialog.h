// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ng::ui {

class ActionRegistry;

/// The cheat sheet: every action with its key, to search and to print by eye.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(ActionRegistry &actions, QWidget *parent = nullptr);
};

} // namespace ng::ui

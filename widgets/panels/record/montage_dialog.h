// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ng::ui {

class Session;

/// Own pairs: typed, tried against the recording, kept under a name.
class MontageDialog : public QDialog
{
    Q_OBJECT
public:
    MontageDialog(Session &session, QWidget *parent = nullptr);

private:
    void check();
    void apply();
    [[nodiscard]] QString description() const;

    Session &m_session;
    QLineEdit *m_name;
    QPlainTextEdit *m_pairs;
    QLabel *m_state;
    QPushButton *m_apply;
};

} // namespace ng::ui

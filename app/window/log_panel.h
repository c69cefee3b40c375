// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ng::ui {

class LogStore;

/// Content of the log dock: the program's messages, newest last, to read and to copy.
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    LogPanel(LogStore &log, QWidget *parent = nullptr);

private:
    void refresh();

    LogStore &m_log;
    QPlainTextEdit *m_text;
};

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ng::ui {

/// A line edit with a magnifier and a clear button; Escape clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Text after a short pause in typing, so that a long list is not filtered for each letter.
    void searchChanged(const QString &text);
    /// Down or Enter: the list below should take over.
    void leftToList();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ng::ui

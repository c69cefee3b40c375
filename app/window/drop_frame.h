// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ng::ui {

/// Takes files that are dropped on a window, and shows the dashed frame while it would take what is dragged over it.
class DropFrame : public QWidget
{
    Q_OBJECT
public:
    explicit DropFrame(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path); ///< one a file

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ng::ui

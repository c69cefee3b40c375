// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ng::ui {

/// The dashed frame over a window that would take what is dragged over it.
class DropFrame : public QWidget
{
    Q_OBJECT
public:
    explicit DropFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ng::ui

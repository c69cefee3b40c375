// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ng::ui {

/// Scrolls one widget up and down, without frame or fill of its own, so that the dock's colour shows.
class ScrollPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPanel(QWidget *content, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ng::ui

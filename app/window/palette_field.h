// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace ng::ui {

/// Looks like a search field and opens the palette; an icon alone in narrow windows.
class PaletteField : public QAbstractButton
{
    Q_OBJECT
public:
    PaletteField(QAction *action, QWidget *parent);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_action;
    bool m_compact = false;
};

} // namespace ng::ui

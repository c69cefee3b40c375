// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/link_button.h"

#include "widgets/style/theme.h"

#include <QPainter>

namespace ng::ui {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(true); // Enter presses it too
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextStyle(this, TextRole::Small, Token::Acc);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, px(16)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(true);
    painter.setFont(face);
    painter.setPen(isEnabled() ? color(underMouse() ? Token::Tx : Token::Acc) : color(Token::Dis));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace ng::ui

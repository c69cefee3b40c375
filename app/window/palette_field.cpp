// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/palette_field.h"

#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QPainter>

namespace ng::ui {

namespace {

constexpr int kWide = 232;
constexpr int kHeight = 24;

} // namespace

PaletteField::PaletteField(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    setText(tr("Find action, item or channel"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(QStringLiteral("%1 (%2)").arg(text(), action->shortcut().toString(QKeySequence::NativeText)));
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

void PaletteField::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize PaletteField::sizeHint() const
{
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    const int keyWidth = QFontMetrics(ng::ui::font(TextRole::Small)).horizontalAdvance(key);
    return m_compact ? QSize(px(kHeight), px(kHeight)) : QSize(px(kWide) + keyWidth + px(16), px(kHeight));
}

QSize PaletteField::minimumSizeHint() const
{
    return {px(kHeight), px(kHeight)};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(16);
    if (m_compact || width() < px(96)) {
        if (underMouse() || isDown())
            painter.fillRect(rect(), color(Token::AccHover));
        paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), "search",
                  color(Token::Tx));
    } else {
        const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
        painter.setFont(ng::ui::font(TextRole::Small));
        const int keyWidth = painter.fontMetrics().horizontalAdvance(key);
        const QRectF box = QRectF(0, 0, width() - keyWidth - px(12), height()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(color(underMouse() ? Token::Acc : Token::Line2));
        painter.setBrush(color(Token::Base));
        painter.drawRoundedRect(box, 3, 3);
        paintIcon(&painter, QRectF(px(6), (height() - side) / 2.0, side, side), "search", color(Token::Tx2));
        painter.setPen(color(Token::Tx3));
        painter.drawText(QRect(width() - keyWidth, 0, keyWidth, height()), Qt::AlignVCenter, key);
        painter.setFont(ng::ui::font(TextRole::Body));
        const int left = px(6) + side + px(6);
        const int room = static_cast<int>(box.right()) - left - px(6);
        painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    }
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, QRectF(rect()));
}

} // namespace ng::ui

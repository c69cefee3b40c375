// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/style_parts.h"

#include "widgets/style/proxy_style.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace ng::ui::parts {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)
        && has(option, QStyle::State_Enabled);
}

bool property(const QWidget *widget, const char *name)
{
    return widget != nullptr && widget->property(name).toBool();
}

QColor textColor(const QStyleOption *option, Token token)
{
    return color(has(option, QStyle::State_Enabled) ? token : Token::Dis);
}

void fillRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &frame, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame.isValid() ? QPen(frame, 1.0) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF shape = frame.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter->drawRoundedRect(shape, radius, radius);
    painter->restore();
}

void paintButton(QPainter *painter, const QRect &rect, const ButtonLook &look)
{
    QColor fill = look.flat ? QColor() : color(Token::Btn);
    QColor frame = look.flat ? QColor() : color(look.enabled ? Token::Line2 : Token::Line);
    if (look.enabled && look.primary) {
        fill = color(Token::Acc);
        frame = fill;
        if (look.down || look.hover) { // towards the text of the theme, so that contrast of the label only grows
            const QColor towards = color(Token::Tx);
            const qreal part = look.down ? 0.25 : 0.12;
            fill = QColor::fromRgbF(static_cast<float>(fill.redF() * (1 - part) + towards.redF() * part),
                                    static_cast<float>(fill.greenF() * (1 - part) + towards.greenF() * part),
                                    static_cast<float>(fill.blueF() * (1 - part) + towards.blueF() * part));
            frame = fill;
        }
    } else if (look.down) {
        fill = color(Token::AccBg);
        frame = color(look.enabled ? Token::Acc : Token::Line);
    } else if (look.enabled && look.hover) {
        fill = color(Token::AccHover);
        frame = look.flat ? QColor() : color(Token::Acc);
    }
    if (fill.isValid() || frame.isValid())
        fillRounded(painter, rect, fill, frame, kControlRadius);
}

void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget, Token fill)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const bool wrong = enabled && property(widget, kErrorProperty);
    Token frame = enabled ? Token::Line2 : Token::Line;
    if (wrong)
        frame = Token::Err;
    else if (focused || (enabled && has(option, QStyle::State_MouseOver)))
        frame = Token::Acc;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = wrong || focused ? 2.0 : 1.0;
    painter->setPen(QPen(color(frame), width));
    painter->setBrush(color(enabled ? fill : Token::Panel));
    const QRectF shape = QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(shape, kControlRadius, kControlRadius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Acc), 2.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1.0, 1.0, -1.0, -1.0), kControlRadius + 1.0, kControlRadius + 1.0);
    painter->restore();
}

void paintCheckBox(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool filled = has(option, QStyle::State_On) || partly;
    const int side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - (side - 1) / 2, rect.center().y() - (side - 1) / 2, side, side);
    if (!filled) {
        const bool hover = enabled && has(option, QStyle::State_MouseOver);
        const Token frame = !enabled ? Token::Line : hover ? Token::Acc : Token::Line2;
        fillRounded(painter, box, color(hover ? Token::AccHover : Token::Base), color(frame), kIndicatorRadius);
        return;
    }
    fillRounded(painter, box, color(enabled ? Token::Acc : Token::Dis), QColor(), kIndicatorRadius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(enabled ? Token::OnAcc : Token::Base), side / 14.0 * 1.7, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * side / 14.0; };
    if (partly)
        painter->drawLine(at(3.5, 7.0), at(10.5, 7.0));
    else
        painter->drawPolyline(QPolygonF({at(3.2, 7.2), at(5.9, 9.9), at(10.8, 4.3)}));
    painter->restore();
}

void paintRadio(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool on = has(option, QStyle::State_On);
    const Token frame = !enabled ? Token::Line : on || hover ? Token::Acc : Token::Line2;
    const qreal side = std::min(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(frame), on ? 1.5 : 1.0));
    painter->setBrush(color(hover ? Token::AccHover : Token::Base));
    const QPointF centre = QRectF(rect).center();
    painter->drawEllipse(centre, side / 2 - 1, side / 2 - 1);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(enabled ? Token::Acc : Token::Dis));
        painter->drawEllipse(centre, side / 4, side / 4);
    }
    painter->restore();
}

void paintChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, qreal extent)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    if (direction == Qt::UpArrow)
        painter->rotate(180);
    else if (direction == Qt::RightArrow)
        painter->rotate(-90);
    else if (direction == Qt::LeftArrow)
        painter->rotate(90);
    painter->setPen(QPen(colour, extent / 8.0 * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal half = extent / 2.0;
    painter->drawPolyline(QPolygonF({{-half, -half / 2}, {0.0, half / 2}, {half, -half / 2}}));
    painter->restore();
}

void paintTinted(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = icon.pixmap(rect.size(), ratio);
    if (pixmap.isNull())
        return;
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), rect.size()), colour);
    tint.end();
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace ng::ui::parts

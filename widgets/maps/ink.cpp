// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/ink.h"

#include "widgets/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

Ink Ink::screen()
{
    Ink ink;
    ink.theme = currentTheme();
    ink.scale = ng::ui::px(1000) / 1000.0;
    ink.small = font(TextRole::Small);
    ink.body = font(TextRole::Body);
    ink.bold = font(TextRole::BodyBold);
    return ink;
}

Ink Ink::paper(const FigureStyle &style)
{
    constexpr double kMmPerPoint = 25.4 / 72.0;
    constexpr double kBodyPx = 12.0, kSmallPx = 11.0; // as on screen: body text is style.pointSize
    const double bodyPx = style.pointSize * kMmPerPoint * style.unitsPerMm;
    Ink ink;
    ink.theme = Theme::Light;
    ink.scale = bodyPx / kBodyPx;
    ink.body = font(TextRole::Body);
    ink.bold = font(TextRole::BodyBold);
    ink.small = font(TextRole::Small);
    for (QFont *each : {&ink.body, &ink.bold})
        each->setPixelSize(std::max(1, static_cast<int>(std::lround(bodyPx))));
    ink.small.setPixelSize(std::max(1, static_cast<int>(std::lround(bodyPx * kSmallPx / kBodyPx))));
    return ink;
}

void paintHatched(QPainter &painter, const QRectF &rect, const Ink &ink, const QPointF &origin)
{
    constexpr double kStep = 8.0;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.color(Token::Grid2), 1.0));
    const double shift = origin.x() + origin.y();
    const double first = std::floor((rect.left() + rect.top() - shift) / kStep) * kStep + shift;
    for (double at = first; at <= rect.right() + rect.bottom(); at += kStep)
        painter.drawLine(QPointF(at - rect.top(), rect.top()), QPointF(at - rect.bottom(), rect.bottom()));
    painter.restore();
}

void paintWords(QPainter &painter, const QRectF &area, const QString &words, const Ink &ink, bool always)
{
    painter.save();
    painter.setFont(ink.small);
    const QFontMetricsF metrics(ink.small, painter.device());
    const double room = std::max(40.0, area.width() - 20.0);
    const QRectF text = metrics.boundingRect(QRectF(0.0, 0.0, room, 1e4), Qt::TextWordWrap | Qt::AlignCenter, words);
    QRectF plate(0.0, 0.0, std::ceil(text.width()) + 12.0, std::ceil(text.height()) + 6.0);
    plate.moveCenter(area.center());
    if (always || (plate.width() + 4.0 <= area.width() && text.height() < 1.5 * metrics.height())) {
        painter.setRenderHint(QPainter::Antialiasing);
        plate = QRectF(std::round(plate.left()) + 0.5, std::round(plate.top()) + 0.5, plate.width(), plate.height());
        painter.setPen(ink.color(Token::Line2));
        painter.setBrush(ink.color(Token::Base));
        painter.drawRect(plate);
        painter.setPen(ink.color(Token::Tx2));
        painter.drawText(plate, Qt::TextWordWrap | Qt::AlignCenter, words);
    }
    painter.restore();
}

void paintMapBar(QPainter &painter, const QRectF &rect, ColorMap map, const Ink &ink)
{
    painter.save();
    const MapTable &table = mapTable(map);
    QImage strip(static_cast<int>(table.size()), 1, QImage::Format_RGB32);
    std::copy(table.begin(), table.end(), reinterpret_cast<QRgb *>(strip.scanLine(0)));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, strip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ink.color(Token::Line2));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paintSelectionRing(QPainter &painter, const QPointF &centre, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3.5));
    painter.drawEllipse(centre, radius - 1.0, radius - 1.0);
    painter.setPen(QPen(Qt::black, 1.25));
    painter.drawEllipse(centre, radius, radius);
    painter.drawEllipse(centre, radius - 2.5, radius - 2.5);
}

void paintCross(QPainter &painter, const QPointF &centre, double radius)
{
    for (const QPen &pen : {QPen(Qt::white, 3.5, Qt::SolidLine, Qt::RoundCap),
                            QPen(QColor(20, 20, 20), 1.5, Qt::SolidLine, Qt::RoundCap)}) {
        painter.setPen(pen);
        painter.drawLine(centre + QPointF(-radius, -radius), centre + QPointF(radius, radius));
        painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
    }
}

void paintCurrentRing(QPainter &painter, const QPointF &centre, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 4.0));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(color(Token::Acc, Theme::Light), 2.0));
    painter.drawEllipse(centre, radius, radius);
}

QRectF paintPlate(QPainter &painter, const QPointF &anchor, const QString &text, const QRectF &area, const Ink &ink)
{
    painter.setFont(ink.small);
    const QFontMetricsF metrics(ink.small, painter.device());
    QRectF plate(0.0, 0.0, metrics.horizontalAdvance(text) + 6.0, metrics.height() + 1.0);
    const double beside = 9.0 + plate.width() / 2.0;
    plate.moveCenter(anchor
                     + QPointF(anchor.x() + beside + plate.width() / 2.0 > area.right() ? -beside : beside, 0.0));
    plate.moveTop(std::clamp(plate.top(), area.top(), std::max(area.top(), area.bottom() - plate.height())));
    plate.moveLeft(std::max(plate.left(), area.left()));
    QColor ground = ink.color(Token::Base);
    ground.setAlphaF(0.86F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, 2.0, 2.0);
    painter.setPen(ink.color(Token::Tx));
    painter.drawText(plate, Qt::AlignCenter, text);
    return plate;
}

} // namespace ng::ui

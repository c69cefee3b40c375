// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/head_outline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ng::ui {

QPointF projectOnDisc(const std::array<double, 3> &point)
{
    const double flat = std::hypot(point[0], point[1]);
    if (flat < 1e-12)
        return {0.0, 0.0};
    const double radius = std::atan2(flat, point[2]) / (std::numbers::pi / 2.0);
    return {radius * point[0] / flat, -radius * point[1] / flat};
}

QRectF headCircle(const QRectF &area)
{
    const double radius =
        std::max(0.0, std::min(area.width() / (2.0 + 2.0 * kEarRoom), area.height() / (2.0 + kNoseRoom)) - 1.0);
    const QPointF centre(area.center().x(), area.top() + (area.height() + kNoseRoom * radius) / 2.0);
    return {centre.x() - radius, centre.y() - radius, 2.0 * radius, 2.0 * radius};
}

void paintNoseAndEars(QPainter &painter, const QRectF &circle, const Ink &ink)
{
    const double r = circle.width() / 2.0;
    const QPointF c = circle.center();
    painter.setPen(QPen(ink.color(Token::Tx), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto onCircle = [&](double angle) { return c + QPointF(r * std::sin(angle), -r * std::cos(angle)); };
    QPainterPath nose(onCircle(-0.13));
    nose.quadTo(c + QPointF(-0.035 * r, -1.09 * r), c + QPointF(0.0, -(1.0 + kNoseRoom * 0.92) * r));
    nose.quadTo(c + QPointF(0.035 * r, -1.09 * r), onCircle(0.13));
    painter.drawPath(nose);
    for (const double side : {-1.0, 1.0}) {
        const auto at = [&](double x, double y) { return c + QPointF(side * x * r, y * r); };
        QPainterPath ear(at(0.985, -0.16));
        ear.cubicTo(at(1.05, -0.22), at(1.10, -0.14), at(1.085, -0.04));
        ear.cubicTo(at(1.08, 0.05), at(1.09, 0.10), at(1.06, 0.16));
        ear.cubicTo(at(1.04, 0.20), at(1.00, 0.19), at(0.985, 0.15));
        painter.drawPath(ear);
    }
}

void paintHeadCircle(QPainter &painter, const QRectF &circle, const Ink &ink)
{
    painter.setPen(QPen(ink.color(Token::Tx), 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
}

} // namespace ng::ui

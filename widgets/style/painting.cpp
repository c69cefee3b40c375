// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <cmath>

namespace ng::ui {

void paintMarker(QPainter *painter, const QPointF &centre, RunMarker marker, qreal size, const QColor &colour,
                 bool hollow)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(hollow ? color(Token::Base) : colour);
    const qreal r = size / 2.0;
    switch (marker) {
    case RunMarker::Circle:
        painter->drawEllipse(centre, r, r);
        break;
    case RunMarker::Square:
        painter->drawRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, size * 0.9, size * 0.9));
        break;
    case RunMarker::Triangle:
        painter->drawPolygon(QPolygonF(
            {centre + QPointF(0, -r * 1.1), centre + QPointF(r * 1.1, r * 0.9), centre + QPointF(-r * 1.1, r * 0.9)}));
        break;
    case RunMarker::Diamond:
        painter->drawPolygon(QPolygonF({centre + QPointF(0, -r * 1.2), centre + QPointF(r * 1.2, 0),
                                        centre + QPointF(0, r * 1.2), centre + QPointF(-r * 1.2, 0)}));
        break;
    }
    painter->restore();
}

void paintRunSample(QPainter *painter, const QRectF &rect, int runIndex)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = rect.center();
    painter->setPen(runPen(runIndex));
    painter->drawLine(QPointF(rect.left(), centre.y()), QPointF(rect.right(), centre.y()));
    painter->restore();
    paintMarker(painter, centre, runMarker(runIndex), 6.0, runColor(runIndex), runMarkerHollow(runIndex));
}

void paintHatch(QPainter *painter, const QRectF &rect, Token line, const QPointF &origin)
{
    constexpr qreal kStep = 8.0;
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(line), 1.0));
    // Lines x + y = n * step in the coordinates of origin, so that neighbouring blocks join.
    const qreal first = std::floor((rect.left() + rect.top() - origin.x() - origin.y()) / kStep) * kStep;
    const qreal last = rect.right() + rect.bottom() - origin.x() - origin.y();
    QVector<QLineF> lines;
    for (qreal sum = first; sum <= last; sum += kStep) {
        const qreal at = sum + origin.x() + origin.y();
        lines.append(QLineF(at - rect.top(), rect.top(), at - rect.bottom(), rect.bottom()));
    }
    painter->drawLines(lines);
    painter->restore();
}

void paintFrame(QPainter *painter, const QRectF &rect, Token line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color(line), 1.0));
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (radius > 0.0)
        painter->drawRoundedRect(inner, radius, radius);
    else
        painter->drawRect(inner);
    painter->restore();
}

void paintInnerFocus(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color(Token::Acc), 2.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(rect.adjusted(1.0, 1.0, -1.0, -1.0));
    painter->restore();
}

void paintDropTarget(QPainter *painter, const QRectF &rect)
{
    painter->save();
    QPen pen(color(Token::Acc), 2.0);
    pen.setDashPattern({3.0, 2.0});
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawRect(rect.adjusted(1.0, 1.0, -1.0, -1.0));
    painter->restore();
}

bool hasKeyboardFocus(const QWidget *widget)
{
    return widget != nullptr && widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace ng::ui

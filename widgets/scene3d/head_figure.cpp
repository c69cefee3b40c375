// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/head_outline.h"
#include "widgets/scene3d/head_view.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ng::ui::HeadFigure", text);
}

struct Strip {
    QRectF canvas, line;
};

/// Canvas in the middle of the area at its own proportions; the line of note and colour bar below.
Strip stripOf(const QRectF &area, const HeadFigure &figure, const Ink &ink)
{
    Strip out;
    out.line = QRectF(area.left() + ink.px(8), area.bottom() - ink.px(22), area.width() - ink.px(16), ink.px(16));
    const QRectF room = area.adjusted(0.0, 0.0, 0.0, -ink.px(24));
    const QSizeF fitted = figure.canvas.scaled(room.size(), Qt::KeepAspectRatio);
    out.canvas = QRectF(room.center() - QPointF(fitted.width() / 2.0, fitted.height() / 2.0), fitted);
    return out;
}

void paintPairs(QPainter &painter, const HeadFigure &figure, const Ink &ink)
{
    const auto find = [&](const QString &label) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < figure.contacts.size(); ++i) {
            if (figure.contacts[i].label == label && figure.spots[i])
                return i;
        }
        return std::nullopt;
    };
    for (const bool strong : {false, true}) {
        for (const ContactPair &pair : figure.pairs) {
            const bool chosen = figure.selected.contains(pair.first) && figure.selected.contains(pair.second);
            const auto from = find(pair.first), to = find(pair.second);
            if (chosen != strong || !from || !to)
                continue;
            QLineF line(*figure.spots[*from], *figure.spots[*to]);
            const double length = line.length(), cut = figure.radii[*from] + figure.radii[*to];
            if (length <= cut)
                continue;
            line = QLineF(line.pointAt(figure.radii[*from] / length), line.pointAt(1.0 - figure.radii[*to] / length));
            if (strong) {
                painter.setPen(QPen(ink.color(Token::Base), 4.5));
                painter.drawLine(line);
            }
            painter.setPen(QPen(strong ? ink.color(Token::Acc) : QColor(0, 0, 0, 110), strong ? 2.5 : 1.0));
            painter.drawLine(line);
        }
    }
}

void paintContacts(QPainter &painter, const QRectF &canvas, const HeadFigure &figure, const Ink &ink)
{
    for (std::size_t i = 0; i < figure.contacts.size(); ++i) {
        if (!figure.spots[i])
            continue;
        const QPointF spot = *figure.spots[i];
        const Contact &contact = figure.contacts[i];
        if (contact.bad)
            paintCross(painter, spot, figure.radii[i] * 0.7);
        if (static_cast<int>(i) == figure.hovered) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Qt::black, 1.25));
            painter.drawEllipse(spot, figure.radii[i] + 3.0, figure.radii[i] + 3.0);
        }
    }
    for (std::size_t i = 0; i < figure.contacts.size(); ++i) {
        if (!figure.spots[i])
            continue;
        const bool selected = figure.selected.contains(figure.contacts[i].label);
        if (selected)
            paintSelectionRing(painter, *figure.spots[i], figure.radii[i] + 4.0);
        if (selected || figure.anchors.contains(figure.contacts[i].label))
            paintPlate(painter, *figure.spots[i], figure.contacts[i].shown(), canvas, ink);
    }
}

/// Right, anterior and superior, in the corner.
void paintAxes(QPainter &painter, const QRectF &canvas, const HeadFigure &figure, const Ink &ink)
{
    const QPointF origin(canvas.right() - ink.px(34), canvas.bottom() - ink.px(30));
    const std::array<QString, 3> names{tr("R"), tr("A"), tr("S")};
    painter.setFont(ink.small);
    for (std::size_t a = 0; a < 3; ++a) {
        const double length = std::hypot(figure.axes[a].x(), figure.axes[a].y());
        if (length < 0.12)
            continue; // points at the viewer
        const QPointF tip = origin + figure.axes[a] * ink.px(18);
        painter.setPen(QPen(ink.color(Token::Tx2), 1.25));
        painter.drawLine(origin, tip);
        const QPointF beyond = tip + figure.axes[a] / length * ink.px(8);
        painter.drawText(QRectF(beyond - QPointF(10.0, 10.0), QSizeF(20.0, 20.0)), Qt::AlignCenter, names[a]);
    }
}

void paintLine(QPainter &painter, const QRectF &line, const HeadFigure &figure, const Ink &ink)
{
    painter.setFont(ink.small);
    painter.setPen(ink.color(Token::Tx2));
    const QFontMetricsF metrics(ink.small, painter.device());
    bool values = false;
    for (const Contact &contact : figure.contacts)
        values = values || std::isfinite(contact.value);
    double right = line.right();
    if (values) {
        ValueScale plain = figure.scale;
        plain.unit.clear();
        const QString low = plain.text(figure.scale.low), high = figure.scale.text(figure.scale.high);
        const double highWidth = metrics.horizontalAdvance(high) + 2.0, lowWidth = metrics.horizontalAdvance(low) + 2.0;
        painter.drawText(QRectF(right - highWidth, line.top(), highWidth, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, high);
        const QRectF bar(right - highWidth - ink.px(4) - ink.px(54), line.center().y() - ink.px(4), ink.px(54),
                         ink.px(8));
        paintMapBar(painter, bar, figure.scale.map, ink);
        painter.setPen(ink.color(Token::Tx2));
        painter.drawText(QRectF(bar.left() - ink.px(4) - lowWidth, line.top(), lowWidth, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, low);
        right = bar.left() - ink.px(4) - lowWidth - ink.px(8);
    }
    const double room = right - line.left();
    painter.drawText(QRectF(line.left(), line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(figure.note, Qt::ElideRight, room));
}

} // namespace

void paintHead(QPainter &painter, const QRectF &area, const HeadFigure &figure, const Ink &ink)
{
    if (figure.picture.isNull() || figure.canvas.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Strip strip = stripOf(area, figure, ink);
    painter.drawImage(strip.canvas, figure.picture);
    HeadFigure placed = figure;
    const double scale = strip.canvas.width() / figure.canvas.width();
    for (std::size_t i = 0; i < placed.spots.size(); ++i) {
        if (placed.spots[i])
            placed.spots[i] = strip.canvas.topLeft() + *placed.spots[i] * scale;
        placed.radii[i] *= scale;
    }
    paintPairs(painter, placed, ink);
    paintContacts(painter, strip.canvas, placed, ink);
    paintAxes(painter, strip.canvas, placed, ink);
    paintLine(painter, strip.line, placed, ink);
    painter.restore();
}

} // namespace ng::ui

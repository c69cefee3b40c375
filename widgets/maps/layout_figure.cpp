// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/layout_figure.h"

#include "widgets/maps/head_outline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kCellWidth = 26.0, kCellHeight = 20.0, kRowHeight = 28.0, kNameWidth = 56.0; // px at 100 %

struct Row {
    QString name;
    std::vector<int> contacts;
};

std::vector<Row> rowsOf(const LayoutFigure &figure)
{
    std::vector<Row> rows;
    for (int i = 0; i < static_cast<int>(figure.contacts.size()); ++i) {
        const QString group = i < figure.groups.size() ? figure.groups[i] : QString();
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.name == group; });
        if (row == rows.end())
            row = rows.insert(rows.end(), Row{group, {}});
        row->contacts.push_back(i);
    }
    return rows;
}

int cellsPerLine(double width, const Ink &ink)
{
    return std::max(1, static_cast<int>((width - ink.px(kNameWidth) - ink.px(8)) / ink.px(kCellWidth)));
}

/// "12" of "LA12" in row "LA"; the whole label where it does not begin with the row's name.
QString shortName(const QString &label, const QString &group)
{
    return !group.isEmpty() && label.startsWith(group) && label.size() > group.size() ? label.mid(group.size()) : label;
}

QColor readableOn(const QColor &ground)
{
    return contrast(ground, Qt::black) >= contrast(ground, Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
}

/// Circle that leaves room for the discs on its rim.
QRectF layoutCircle(const QRectF &area)
{
    return headCircle(area.adjusted(0.0, 0.0, 0.0, -area.height() / 40.0));
}

std::vector<LayoutSpot> headSpots(const QRectF &area, const LayoutFigure &figure)
{
    const QRectF circle = layoutCircle(area);
    std::vector<LayoutSpot> spots;
    double nearest = circle.width();
    for (const auto &place : figure.places)
        spots.push_back({circle.center() + projectOnDisc(*place) * (circle.width() / 2.0), 0.0, false});
    for (std::size_t i = 0; i < spots.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const QPointF d = spots[i].centre - spots[k].centre;
            nearest = std::min(nearest, std::hypot(d.x(), d.y()));
        }
    }
    for (LayoutSpot &spot : spots)
        spot.radius = std::clamp(0.43 * nearest, 3.0, circle.width() / 22.0);
    return spots;
}

QRectF cellOf(const LayoutSpot &spot, const Ink &ink)
{
    const double half = ink.px(kCellWidth) / 2.0 - 1.0;
    return QRectF(std::round(spot.centre.x() - half) + 0.5, std::round(spot.centre.y() - spot.radius) + 0.5,
                  std::round(2.0 * half), std::round(2.0 * spot.radius));
}

void paintPairs(QPainter &painter, const std::vector<LayoutSpot> &spots, const LayoutFigure &figure, const Ink &ink)
{
    const auto find = [&](const QString &label) {
        const auto at = std::find_if(figure.contacts.begin(), figure.contacts.end(),
                                     [&](const Contact &contact) { return contact.label == label; });
        return at == figure.contacts.end() ? -1 : static_cast<int>(at - figure.contacts.begin());
    };
    for (const bool strong : {false, true}) {
        for (const ContactPair &pair : figure.pairs) {
            const int from = find(pair.first), to = find(pair.second);
            const bool chosen = figure.selected.contains(pair.first) && figure.selected.contains(pair.second);
            if (from < 0 || to < 0 || chosen != strong)
                continue;
            painter.setPen(QPen(ink.color(strong ? Token::Acc : Token::Line2), strong ? 2.5 : 1.0));
            painter.drawLine(spots[static_cast<std::size_t>(from)].centre, spots[static_cast<std::size_t>(to)].centre);
        }
    }
}

void paintSpot(QPainter &painter, const LayoutSpot &spot, const Contact &contact, const QString &name,
               const LayoutFigure &figure, const Ink &ink)
{
    const bool filled = !contact.bad && std::isfinite(contact.value);
    const QColor ground = filled ? figure.scale.color(contact.value) : ink.color(Token::Base);
    painter.setPen(QPen(ink.color(Token::Line2), 1.0));
    painter.setBrush(ground);
    const QRectF box = spot.cell
        ? cellOf(spot, ink)
        : QRectF(spot.centre.x() - spot.radius, spot.centre.y() - spot.radius, 2 * spot.radius, 2 * spot.radius);
    if (spot.cell)
        painter.drawRect(box);
    else
        painter.drawEllipse(spot.centre, spot.radius, spot.radius);
    QFont small = ink.small;
    if (!spot.cell)
        small.setPixelSize(std::max(1, static_cast<int>(std::lround(ink.px(9)))));
    painter.setFont(small);
    const bool room = QFontMetricsF(small, painter.device()).horizontalAdvance(name) <= box.width() + 1.0
        && box.height() >= ink.px(12);
    if (room) {
        painter.setPen(filled ? readableOn(ground) : ink.color(contact.bad ? Token::Tx3 : Token::Tx));
        painter.drawText(box, Qt::AlignCenter, name);
    }
    if (contact.bad)
        paintCross(painter,
                   spot.cell  ? box.topRight() + QPointF(-5.5, 5.5)
                       : room ? box.topRight() + QPointF(-2.0, 2.0)
                              : spot.centre,
                   room ? 2.5 : spot.radius * 0.6);
}

void paintSelected(QPainter &painter, const LayoutSpot &spot, const Ink &ink)
{
    if (!spot.cell) {
        paintSelectionRing(painter, spot.centre, spot.radius + 3.5);
        return;
    }
    const QRectF box = cellOf(spot, ink);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3.0));
    painter.drawRect(box.adjusted(1.0, 1.0, -1.0, -1.0));
    painter.setPen(QPen(Qt::black, 1.25));
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.drawRect(box.adjusted(2.0, 2.0, -2.0, -2.0));
}

} // namespace

bool LayoutFigure::onHead() const
{
    return !places.empty()
        && std::all_of(places.begin(), places.end(), [](const auto &place) { return place.has_value(); });
}

double layoutHeight(double width, const LayoutFigure &figure, const Ink &ink)
{
    if (figure.onHead())
        return 0.0;
    const int perLine = cellsPerLine(width, ink);
    double lines = 0.0;
    for (const Row &row : rowsOf(figure))
        lines += (static_cast<int>(row.contacts.size()) + perLine - 1) / perLine;
    return lines * ink.px(kRowHeight) + ink.px(8);
}

std::vector<LayoutSpot> layoutSpots(const QRectF &area, const LayoutFigure &figure, const Ink &ink)
{
    if (figure.onHead())
        return headSpots(area, figure);
    std::vector<LayoutSpot> spots(figure.contacts.size());
    const int perLine = cellsPerLine(area.width(), ink);
    double top = area.top() + ink.px(4);
    for (const Row &row : rowsOf(figure)) {
        for (std::size_t k = 0; k < row.contacts.size(); ++k) {
            const int line = static_cast<int>(k) / perLine, column = static_cast<int>(k) % perLine;
            LayoutSpot &spot = spots[static_cast<std::size_t>(row.contacts[k])];
            spot.cell = true;
            spot.radius = ink.px(kCellHeight) / 2.0;
            spot.centre = {area.left() + ink.px(kNameWidth) + (column + 0.5) * ink.px(kCellWidth),
                           top + (line + 0.5) * ink.px(kRowHeight)};
        }
        const int lines = (static_cast<int>(row.contacts.size()) + perLine - 1) / perLine;
        top += lines * ink.px(kRowHeight);
    }
    return spots;
}

void paintLayout(QPainter &painter, const QRectF &area, const LayoutFigure &figure, const Ink &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<LayoutSpot> spots = layoutSpots(area, figure, ink);
    const bool head = figure.onHead();
    if (head) {
        const QRectF circle = layoutCircle(area);
        paintNoseAndEars(painter, circle, ink);
        paintHeadCircle(painter, circle, ink);
    }
    paintPairs(painter, spots, figure, ink);
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const QString group = !head && static_cast<qsizetype>(i) < figure.groups.size()
            ? figure.groups[static_cast<qsizetype>(i)]
            : QString();
        paintSpot(painter, spots[i], figure.contacts[i], shortName(figure.contacts[i].shown(), group), figure, ink);
    }
    if (!head) {
        painter.setFont(ink.small);
        painter.setPen(ink.color(Token::Tx2));
        const QFontMetricsF metrics(ink.small, painter.device());
        for (const Row &row : rowsOf(figure)) {
            const double y = spots[static_cast<std::size_t>(row.contacts.front())].centre.y();
            const QRectF place(area.left(), y - ink.px(8), ink.px(kNameWidth - 8), ink.px(16));
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(row.name, Qt::ElideRight, place.width()));
        }
    }
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (figure.selected.contains(figure.contacts[i].label))
            paintSelected(painter, spots[i], ink);
        if (static_cast<int>(i) != figure.hovered)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink.color(Token::Acc), 1.5));
        if (spots[i].cell)
            painter.drawRect(cellOf(spots[i], ink));
        else
            painter.drawEllipse(spots[i].centre, spots[i].radius + 1.5, spots[i].radius + 1.5);
    }
    painter.restore();
}

} // namespace ng::ui

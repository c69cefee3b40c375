// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/topo_map.h"

#include "widgets/maps/head_outline.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kContourOpacity = 0.35;
constexpr int kPaperPixels = 600; ///< a side, of the picture in a file
const QColor kOnMap(20, 20, 20);

struct TopoLayout {
    QRectF title, subtitle, circle, bar, labels;
};

TopoLayout layoutOf(const QRectF &area, const TopoFigure &figure, const Ink &ink)
{
    TopoLayout out;
    const double line = ink.px(16), bar = ink.px(8);
    const double above = (figure.title.isEmpty() ? 0.0 : line) + (figure.subtitle.isEmpty() ? 0.0 : line) + 2.0;
    const double below = ink.px(8) + bar + ink.px(3) + line;
    out.circle = headCircle(area.adjusted(0.0, above, 0.0, -below));
    // Titles and bar keep close to the head, whatever room there is.
    const double headTop = out.circle.top() - kNoseRoom * out.circle.height() / 2.0;
    out.title = QRectF(area.left(), headTop - above, area.width(), figure.title.isEmpty() ? 0.0 : line);
    out.subtitle = QRectF(area.left(), out.title.bottom(), area.width(), figure.subtitle.isEmpty() ? 0.0 : line);
    out.bar = QRectF(std::round(out.circle.left()), std::round(out.circle.bottom() + ink.px(8)),
                     std::round(out.circle.width()), bar);
    out.labels = QRectF(out.bar.left() - 4.0, out.bar.bottom() + ink.px(3), out.bar.width() + 8.0, line);
    return out;
}

QPointF placeIn(const QRectF &circle, const std::array<double, 3> &point)
{
    return circle.center() + projectOnDisc(point) * (circle.width() / 2.0);
}

void paintMap(QPainter &painter, const QRectF &circle, const TopoFigure &figure)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const bool screen = painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster;
    const int pixels = std::max(screen ? 1 : kPaperPixels, static_cast<int>(std::lround(circle.width() * ratio)));
    painter.drawImage(circle, figure.image.width() == pixels ? figure.image : topoImage(figure.picture, pixels));
    QPainterPath lines;
    for (const QPolygonF &contour : figure.picture.contours) {
        QPolygonF line;
        for (const QPointF &p : contour)
            line << circle.center() + p * (circle.width() / 2.0);
        lines.addPolygon(line);
    }
    QColor ink = kOnMap;
    ink.setAlphaF(static_cast<float>(kContourOpacity));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.8));
    painter.drawPath(lines);
}

void paintSensors(QPainter &painter, const QRectF &circle, const TopoFigure &figure, const Ink &ink)
{
    const double dot = std::clamp(circle.width() / 110.0, 1.0, 2.6);
    const bool map = figure.reason.isEmpty() && !figure.picture.empty();
    const std::size_t count = std::min(figure.places.size(), figure.contacts.size());
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF place = placeIn(circle, figure.places[i]);
        const QPointF off = place - circle.center();
        const bool onMap = map && std::hypot(off.x(), off.y()) < circle.width() / 2.0 - 1.0;
        const QColor colour = onMap ? kOnMap : ink.color(Token::Tx);
        if (figure.contacts[i].bad) {
            paintCross(painter, place, dot + 2.0);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(place, dot, dot);
        }
        if (static_cast<int>(i) == figure.hovered) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, 1.0));
            painter.drawEllipse(place, dot + 4.0, dot + 4.0);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (figure.selected.contains(figure.contacts[i].label))
            paintSelectionRing(painter, placeIn(circle, figure.places[i]), dot + 4.5);
    }
}

void paintBar(QPainter &painter, const TopoLayout &layout, const ValueScale &scale, const Ink &ink)
{
    paintMapBar(painter, layout.bar, scale.map, ink);
    ValueScale plain = scale;
    plain.unit.clear();
    painter.setFont(ink.small);
    painter.setPen(ink.color(Token::Tx2));
    const QString low = plain.text(scale.low), high = scale.text(scale.high);
    const double middle = (scale.low + scale.high) / 2.0, unit = std::pow(10.0, plain.decimals);
    plain.withSign = false;
    plain.decimals += std::abs(middle * unit - std::round(middle * unit)) > 1e-6 ? 1 : 0;
    plain.decimals = middle == 0.0 ? 0 : plain.decimals;
    // The middle stands at the middle of the bar. Where the three do not fit it goes, and then the outer two spread.
    const QFontMetricsF metrics(ink.small, painter.device());
    const double gap = ink.px(6), outer = std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high));
    const QString between = plain.text(middle);
    const bool three = 2.0 * (outer + gap) + metrics.horizontalAdvance(between) <= layout.labels.width();
    const double both = metrics.horizontalAdvance(low) + gap + metrics.horizontalAdvance(high);
    const double spread = std::max(0.0, both - layout.labels.width()) / 2.0;
    const QRectF labels = layout.labels.adjusted(-spread, 0.0, spread + 1.0, 0.0);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, low);
    if (three)
        painter.drawText(labels, Qt::AlignCenter, between);
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, high);
}

void paintUncovered(QPainter &painter, const QRectF &circle, const Ink &ink)
{
    painter.save();
    QPainterPath disc;
    disc.addEllipse(circle.adjusted(1.0, 1.0, -1.0, -1.0));
    painter.setClipPath(disc, Qt::IntersectClip);
    paintHatched(painter, circle, ink, circle.topLeft());
    painter.restore();
}

} // namespace

QRectF topoCircle(const QRectF &area, const TopoFigure &figure, const Ink &ink)
{
    return layoutOf(area, figure, ink).circle;
}

void paintTopo(QPainter &painter, const QRectF &area, const TopoFigure &figure, const Ink &ink)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const TopoLayout layout = layoutOf(area, figure, ink);
    painter.setPen(ink.color(Token::Tx));
    painter.setFont(ink.bold);
    painter.drawText(layout.title, Qt::AlignCenter, figure.title);
    painter.setFont(ink.small);
    painter.setPen(ink.color(Token::Tx2));
    painter.drawText(layout.subtitle, Qt::AlignCenter, figure.subtitle);
    paintNoseAndEars(painter, layout.circle, ink);
    const bool map = figure.reason.isEmpty() && !figure.picture.empty();
    if (map) {
        paintMap(painter, layout.circle, figure);
        paintBar(painter, layout, figure.picture.scale, ink);
    }
    if (!figure.reason.isEmpty())
        paintUncovered(painter, layout.circle, ink);
    paintHeadCircle(painter, layout.circle, ink);
    paintSensors(painter, layout.circle, figure, ink);
    if (!figure.reason.isEmpty())
        paintWords(painter, layout.circle, figure.reason, ink);
    painter.restore();
}

TopoMap::TopoMap(QWidget *parent) : ContactView(parent)
{
    setAccessibleName(tr("Topographic map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TopoMap::setTitles(const QString &title, const QString &subtitle)
{
    if (m_figure.title == title && m_figure.subtitle == subtitle)
        return;
    m_figure.title = title;
    m_figure.subtitle = subtitle;
    setAccessibleName(title.isEmpty() ? tr("Topographic map") : tr("Topographic map, %1, %2").arg(title, subtitle));
    update();
}

void TopoMap::setPlaces(std::vector<std::array<double, 3>> places)
{
    m_figure.places = std::move(places);
    contactsChanged();
}

void TopoMap::setPicture(TopoPicture picture)
{
    m_figure.picture = std::move(picture);
    m_figure.image = QImage();
    update();
}

void TopoMap::setReason(const QString &reason)
{
    if (m_figure.reason == reason)
        return;
    m_figure.reason = reason;
    setAccessibleDescription(reason);
    update();
}

TopoFigure TopoMap::figure() const
{
    TopoFigure out = m_figure;
    out.contacts = contacts();
    out.selected = selected();
    return out;
}

QSize TopoMap::sizeHint() const
{
    return {px(200), px(250)};
}

QSize TopoMap::minimumSizeHint() const
{
    return {px(112), px(150)};
}

QRectF TopoMap::area() const
{
    return QRectF(rect()).adjusted(4.0, 4.0, -4.0, -4.0);
}

std::optional<QPointF> TopoMap::placeOf(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_figure.places.size()))
        return std::nullopt;
    return placeIn(topoCircle(area(), m_figure, Ink::screen()), m_figure.places[static_cast<std::size_t>(index)]);
}

void TopoMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    const Ink ink = Ink::screen();
    const int pixels = static_cast<int>(std::lround(topoCircle(area(), m_figure, ink).width() * devicePixelRatioF()));
    if (!m_figure.picture.empty() && m_figure.image.width() != pixels)
        m_figure.image = topoImage(m_figure.picture, pixels);
    TopoFigure shown = figure();
    shown.hovered = hovered();
    paintTopo(painter, area(), shown, ink);
    if (!hasKeyboardFocus(this))
        return;
    paintInnerFocus(&painter, rect());
    if (const auto place = placeOf(current())) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintCurrentRing(painter, *place, 9.0);
        paintPlate(painter, *place, describe(current()), rect(), ink);
    }
}

} // namespace ng::ui

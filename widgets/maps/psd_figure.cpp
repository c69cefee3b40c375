// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/psd_figure.h"

#include "widgets/maps/axis_ticks.h"
#include "widgets/maps/band_text.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ng::ui::PsdFigure", text);
}

bool named(const PsdFigure &figure)
{
    return figure.data != nullptr && figure.data->curves.size() <= kNamedCurves;
}

QPen curvePen(std::size_t index, const Ink &ink)
{
    QPen pen = runPen(static_cast<int>(index));
    pen.setColor(runColor(static_cast<int>(index), ink.theme));
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void paintMark(QPainter &painter, const QPointF &at, std::size_t index, const Ink &ink)
{
    const double r = ink.px(3);
    const QColor colour = runColor(static_cast<int>(index), ink.theme);
    painter.setPen(QPen(colour, 1.25));
    painter.setBrush(runMarkerHollow(static_cast<int>(index)) ? ink.color(Token::Base) : colour);
    switch (runMarker(static_cast<int>(index))) {
    case RunMarker::Circle:
        painter.drawEllipse(at, r, r);
        break;
    case RunMarker::Square:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case RunMarker::Triangle:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)}));
        break;
    case RunMarker::Diamond:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
        break;
    }
}

QPolygonF lineOf(const PsdAxes &axes, const std::vector<double> &hz, const std::vector<double> &decibel)
{
    QPolygonF line;
    for (std::size_t k = 0; k < hz.size(); ++k) {
        if (std::isfinite(decibel[k]))
            line << QPointF(axes.xOf(hz[k]), axes.yOf(decibel[k]));
    }
    return line;
}

void paintTitle(QPainter &painter, const QRectF &area, const PsdFigure &figure, const Ink &ink)
{
    const QRectF title(area.left() + ink.px(4), area.top() + ink.px(2), area.width() - ink.px(8), ink.px(16));
    painter.setFont(ink.bold);
    painter.setPen(ink.color(Token::Tx));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, tr("Power spectral density"));
    if (figure.data == nullptr || figure.data->empty())
        return;
    const QString n =
        tr("n = %1 windows of %2 s, Hann, half overlapping · %3")
            .arg(formatCount(figure.data->windows()), formatFixed(figure.data->windowSeconds, 1), figure.span);
    painter.setFont(ink.small);
    painter.setPen(ink.color(Token::Tx2));
    const QFontMetricsF metrics(ink.small, painter.device());
    const QRectF below = title.translated(0.0, ink.px(15));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(n, Qt::ElideRight, below.width()));
}

void paintBands(QPainter &painter, const PsdAxes &axes, const PsdFigure &figure, const Ink &ink)
{
    painter.setFont(ink.small);
    const QFontMetricsF metrics(ink.small, painter.device());
    for (const Band &band : figure.bands) {
        const double from = std::max(axes.lowHz, band.lowHz), to = std::min(axes.highHz, band.highHz);
        if (to <= from)
            continue;
        const double left = axes.xOf(from), right = axes.xOf(to);
        painter.setPen(QPen(ink.color(Token::Grid2), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(std::round(right) + 0.5, axes.plot.top() - ink.px(12)),
                         QPointF(std::round(right) + 0.5, axes.plot.bottom()));
        painter.setPen(ink.color(Token::Tx2));
        const QRectF place(left, axes.plot.top() - ink.px(15), right - left, ink.px(14));
        const QString name = bandText(band);
        if (metrics.horizontalAdvance(name) + 2.0 <= place.width())
            painter.drawText(place, Qt::AlignCenter, name);
    }
}

void paintAxes(QPainter &painter, const PsdAxes &axes, const Ink &ink)
{
    const QRectF &plot = axes.plot;
    const double left = std::round(plot.left()) - 0.5, bottom = std::round(plot.bottom()) + 0.5;
    painter.setFont(ink.small);
    for (const double db :
         linearTicks(axes.lowDb, axes.highDb, static_cast<int>(std::max(2.0, plot.height() / ink.px(32))))) {
        const double y = std::round(axes.yOf(db)) + 0.5;
        painter.setPen(ink.color(Token::Grid));
        painter.drawLine(QPointF(left, y), QPointF(plot.right(), y));
        painter.setPen(ink.color(Token::Line2));
        painter.drawLine(QPointF(left - 4.0, y), QPointF(left, y));
        painter.setPen(ink.color(Token::Tx2));
        painter.drawText(QRectF(left - ink.px(46), y - ink.px(8), ink.px(40), ink.px(16)),
                         Qt::AlignRight | Qt::AlignVCenter, formatFixed(db, 0));
    }
    double lastRight = -1e9;
    const QFontMetricsF metrics(ink.small, painter.device());
    for (const double hz : logTicks(axes.lowHz, axes.highHz)) {
        const double x = std::round(axes.xOf(hz)) + 0.5;
        painter.setPen(ink.color(Token::Grid));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, bottom));
        painter.setPen(ink.color(Token::Line2));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 4.0));
        const QString text = formatGeneral(hz);
        const double half = metrics.horizontalAdvance(text) / 2.0;
        if (x - half < lastRight + 6.0)
            continue;
        lastRight = x + half;
        painter.setPen(ink.color(Token::Tx2));
        painter.drawText(QRectF(x - ink.px(24), bottom + 4.0, ink.px(48), ink.px(14)), Qt::AlignCenter, text);
    }
    painter.setPen(ink.color(Token::Line2));
    painter.drawLine(QPointF(left, plot.top()), QPointF(left, bottom));
    painter.drawLine(QPointF(left, bottom), QPointF(plot.right(), bottom));
    painter.setPen(ink.color(Token::Tx2));
    painter.drawText(QRectF(plot.left(), bottom + ink.px(18), plot.width(), ink.px(15)), Qt::AlignCenter,
                     tr("Frequency (Hz, log axis)"));
    painter.save();
    painter.translate(left - ink.px(46), plot.center().y());
    painter.rotate(-90.0);
    painter.drawText(QRectF(-plot.height() / 2.0 - 20.0, -ink.px(8), plot.height() + 40.0, ink.px(16)), Qt::AlignCenter,
                     tr("dB re 1 µV²/Hz"));
    painter.restore();
}

void paintCurves(QPainter &painter, const PsdAxes &axes, const PsdFigure &figure, const Ink &ink)
{
    const Psd &data = *figure.data;
    painter.save();
    painter.setClipRect(axes.plot.adjusted(0.0, -1.0, 1.0, 1.0), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    if (!named(figure)) {
        QColor thin = ink.color(Token::Trace);
        thin.setAlphaF(0.28F);
        painter.setPen(QPen(thin, 1.0));
        for (const Psd::Curve &curve : data.curves)
            painter.drawPolyline(lineOf(axes, data.frequenciesHz, curve.decibel));
        painter.setPen(QPen(ink.color(Token::Trace), 2.0));
        painter.drawPolyline(lineOf(axes, data.frequenciesHz, data.mean()));
        painter.restore();
        return;
    }
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        const QPolygonF line = lineOf(axes, data.frequenciesHz, data.curves[i].decibel);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(curvePen(i, ink));
        painter.drawPolyline(line);
        // Markers at even distances of the log axis, shifted from curve to curve.
        double next = axes.plot.left() + axes.plot.width() * (0.06 + 0.03 * static_cast<double>(i));
        for (const QPointF &p : line) {
            if (p.x() < next)
                continue;
            paintMark(painter, p, i, ink);
            next = p.x() + axes.plot.width() / 7.0;
        }
    }
    painter.restore();
}

void paintLegend(QPainter &painter, const QRectF &area, const PsdAxes &axes, const PsdFigure &figure, const Ink &ink)
{
    painter.setFont(ink.small);
    const QFontMetricsF metrics(ink.small, painter.device());
    double x = axes.plot.left();
    const double y = area.bottom() - ink.px(9);
    const auto entry = [&](const QPen &pen, const QString &text, std::optional<std::size_t> mark) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + ink.px(28), y));
        if (mark)
            paintMark(painter, {x + ink.px(14), y}, *mark, ink);
        painter.setPen(ink.color(Token::Tx));
        painter.drawText(QRectF(x + ink.px(33), y - ink.px(8), metrics.horizontalAdvance(text) + 4.0, ink.px(16)),
                         Qt::AlignVCenter, text);
        x += ink.px(33) + metrics.horizontalAdvance(text) + ink.px(16);
    };
    const Psd &data = *figure.data;
    if (named(figure)) {
        for (std::size_t i = 0; i < data.curves.size(); ++i)
            entry(curvePen(i, ink), data.curves[i].label, i);
        return;
    }
    QColor thin = ink.color(Token::Trace);
    thin.setAlphaF(0.45F);
    entry(QPen(thin, 1.0), tr("%1 channels").arg(formatCount(static_cast<std::int64_t>(data.curves.size()))),
          std::nullopt);
    entry(QPen(ink.color(Token::Trace), 2.0), tr("mean of power"), std::nullopt);
}

} // namespace

double PsdAxes::xOf(double hz) const
{
    return plot.left() + std::log(hz / lowHz) / std::log(highHz / lowHz) * plot.width();
}

double PsdAxes::hzAt(double x) const
{
    return lowHz * std::pow(highHz / lowHz, (x - plot.left()) / plot.width());
}

double PsdAxes::yOf(double decibel) const
{
    return plot.bottom() - (decibel - lowDb) / (highDb - lowDb) * plot.height();
}

PsdAxes psdAxes(const QRectF &area, const PsdFigure &figure, const Ink &ink)
{
    PsdAxes axes;
    axes.plot = area.adjusted(ink.px(56), ink.px(50), -ink.px(12), -ink.px(54));
    if (figure.data == nullptr || figure.data->empty())
        return axes;
    axes.lowHz = std::max(figure.data->frequenciesHz.front(), 1e-3);
    axes.highHz = std::max(figure.data->frequenciesHz.back(), axes.lowHz * 1.01);
    double low = 1e300, high = -1e300;
    for (const Psd::Curve &curve : figure.data->curves) {
        for (const double db : curve.decibel) {
            low = std::isfinite(db) ? std::min(low, db) : low;
            high = std::isfinite(db) ? std::max(high, db) : high;
        }
    }
    if (low <= high) {
        constexpr double kShown = 90.0; // a filter's stop band says nothing below that
        axes.lowDb = std::floor(std::max(low, high - kShown) / 5.0) * 5.0;
        axes.highDb = std::max(std::ceil(high / 5.0) * 5.0, axes.lowDb + 5.0);
    }
    return axes;
}

void paintPsd(QPainter &painter, const QRectF &area, const PsdFigure &figure, const Ink &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, area, figure, ink);
    if (figure.data != nullptr && !figure.data->empty()) {
        const PsdAxes axes = psdAxes(area, figure, ink);
        if (axes.plot.width() > 8.0 && axes.plot.height() > 8.0) {
            paintAxes(painter, axes, ink);
            paintBands(painter, axes, figure, ink);
            paintCurves(painter, axes, figure, ink);
            paintLegend(painter, area, axes, figure, ink);
        }
    }
    painter.restore();
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/spectrogram_figure.h"

#include "widgets/maps/axis_ticks.h"
#include "widgets/maps/band_text.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ng::ui::SpectrogramFigure", text);
}

struct Frame {
    QRectF plot;
    TimeScale time;
};

Frame frameOf(const QRectF &area, const SpectrogramFigure &figure, const Ink &ink)
{
    Frame frame{spectrogramPlot(area, figure, ink), figure.time};
    frame.time.gutter += area.left();
    return frame;
}

void paintPicture(QPainter &painter, const QRectF &area, const Frame &frame, const SpectrogramFigure &figure)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::lround(frame.plot.width() * ratio)),
                     static_cast<int>(std::lround(frame.plot.height() * ratio)));
    TimeRange page;
    page.start = frame.time.timeAt(frame.plot.left());
    page.duration = frame.time.timeAt(frame.plot.right()) - page.start;
    if (figure.image.size() == size && figure.imagePage == page)
        painter.drawImage(frame.plot, figure.image);
    else
        painter.drawImage(frame.plot, plotImage(figure, frame.plot, area, size, page));
}

/// Hatches the stretches between the first and the last sample that no whole window covers, and says why.
void paintUncovered(QPainter &painter, const Frame &frame, const SpectrogramFigure &figure, const Ink &ink)
{
    const QRectF &plot = frame.plot;
    const double end = figure.end.count() > 0 ? std::min(plot.right(), frame.time.xOf(figure.end)) : plot.right();
    double x = std::max(plot.left(), frame.time.xOf(TimeNs(0)));
    const auto hatchTo = [&](double to, bool atEdge) {
        to = std::min(to, end);
        if (to <= x + 0.75)
            return;
        const QRectF block(x, plot.top(), to - x, plot.height());
        paintHatched(painter, block, ink, plot.topLeft());
        paintWords(painter, block, atEdge ? tr("window crosses the end") : tr("window crosses gap"), ink, false);
    };
    bool first = true;
    for (const SpectrogramPiece &piece : figure.data->pieces) {
        const auto half = static_cast<std::int64_t>(piece.hopNs / 2.0);
        hatchTo(frame.time.xOf(piece.first - TimeNs(half)), first && x > plot.left());
        x = std::max(x, frame.time.xOf(TimeNs(static_cast<std::int64_t>(piece.lastNs()) + half)));
        first = false;
    }
    hatchTo(end, !first && end < plot.right());
}

void paintBand(QPainter &painter, const Frame &frame, const SpectrogramFigure &figure, const Ink &ink)
{
    if (figure.band.name.empty() || figure.band.lowHz >= figure.limitHz)
        return;
    const auto y = [&](double hz) { return frame.plot.bottom() - hz / figure.limitHz * frame.plot.height(); };
    for (const double hz : {figure.band.lowHz, figure.band.highHz}) {
        if (hz <= 0.0 || hz >= figure.limitHz)
            continue;
        const double end =
            figure.end.count() > 0 ? std::min(frame.plot.right(), frame.time.xOf(figure.end)) : frame.plot.right();
        const QLineF line(frame.plot.left(), std::round(y(hz)) + 0.5, end, std::round(y(hz)) + 0.5);
        painter.setPen(QPen(QColor(0, 0, 0, 90), 2.0));
        painter.drawLine(line);
        painter.setPen(QPen(Qt::white, 1.0, Qt::DotLine));
        painter.drawLine(line);
    }
    painter.setFont(ink.small);
    const QFontMetricsF metrics(ink.small, painter.device());
    const QString name = bandText(figure.band) + QLatin1Char(' ') + bandLimits(figure.band);
    QRectF plate(frame.plot.left() + 4.0, 0.0, metrics.horizontalAdvance(name) + 8.0, metrics.height());
    const double top = y(std::min(figure.band.highHz, figure.limitHz)), bottom = y(figure.band.lowHz);
    plate.moveTop(bottom - top > plate.height() ? (top + bottom - plate.height()) / 2.0 : top - plate.height() - 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 130));
    painter.drawRoundedRect(plate, 2.0, 2.0);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, name);
}

void paintFrequencies(QPainter &painter, const Frame &frame, const SpectrogramFigure &figure, const Ink &ink)
{
    const QRectF &plot = frame.plot;
    const double left = std::round(plot.left()) - 0.5, bottom = std::round(plot.bottom()) + 0.5;
    painter.setPen(ink.color(Token::Line2));
    painter.drawLine(QPointF(left, plot.top()), QPointF(left, bottom));
    painter.setFont(ink.small);
    const int wanted = static_cast<int>(std::max(2.0, plot.height() / ink.px(26)));
    for (const double hz : linearTicks(0.0, figure.limitHz, wanted)) {
        const double y = std::round(plot.bottom() - hz / figure.limitHz * plot.height()) + 0.5;
        painter.setPen(ink.color(Token::Line2));
        painter.drawLine(QPointF(left - 4.0, y), QPointF(left, y));
        painter.setPen(ink.color(Token::Tx2));
        painter.drawText(QRectF(left - ink.px(46), y - ink.px(8), ink.px(40), ink.px(16)),
                         Qt::AlignRight | Qt::AlignVCenter, formatGeneral(hz));
    }
    painter.save();
    painter.translate(left - figure.time.gutter + ink.px(14), plot.center().y());
    painter.rotate(-90.0);
    painter.drawText(QRectF(-plot.height() / 2.0 - 8.0, -ink.px(8), plot.height() + 16.0, ink.px(16)), Qt::AlignCenter,
                     plot.height() > ink.px(92) ? tr("Frequency (Hz)") : tr("Hz"));
    painter.restore();
}

void paintTimes(QPainter &painter, const Frame &frame, const SpectrogramFigure &figure, const Ink &ink)
{
    const QRectF &plot = frame.plot;
    const double left = std::round(plot.left()) - 0.5, bottom = std::round(plot.bottom()) + 0.5;
    painter.setPen(ink.color(Token::Line2));
    painter.drawLine(QPointF(left, bottom), QPointF(plot.right(), bottom));
    const double from = toSeconds(frame.time.timeAt(plot.left())), to = toSeconds(frame.time.timeAt(plot.right()));
    const std::vector<double> times =
        linearTicks(from, to, static_cast<int>(std::max(2.0, plot.width() / ink.px(100))));
    const int decimals = times.size() > 1 ? tickDecimals(times[1] - times[0]) : 0;
    painter.setFont(ink.small);
    for (const double t : times) {
        const double x = frame.time.xOf(TimeNs(std::llround(t * 1e9)));
        painter.setPen(ink.color(Token::Line2));
        painter.drawLine(QPointF(std::round(x) + 0.5, bottom), QPointF(std::round(x) + 0.5, bottom + 4.0));
        painter.setPen(ink.color(Token::Tx2));
        QRectF label(x - ink.px(40), bottom + 3.0, ink.px(80), ink.px(15));
        const bool atEdge = x + ink.px(16) > plot.right();
        label.moveRight(atEdge ? plot.right() - 2.0 : label.right());
        painter.drawText(label, Qt::AlignVCenter | (atEdge ? Qt::AlignRight : Qt::AlignHCenter),
                         figure.clock ? figure.clock(TimeNs(std::llround(t * 1e9)), decimals)
                                      : tr("%1 s").arg(formatFixed(t, decimals)));
    }
}

void paintCursor(QPainter &painter, const Frame &frame, const SpectrogramFigure &figure, const Ink &ink)
{
    if (!figure.cursor)
        return;
    const double x = frame.time.xOf(*figure.cursor);
    if (x < frame.plot.left() || x > frame.plot.right())
        return;
    painter.setPen(QPen(Qt::white, 3.5));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    painter.setPen(QPen(ink.color(Token::Acc), 1.5));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
}

} // namespace

QRectF spectrogramPlot(const QRectF &area, const SpectrogramFigure &figure, const Ink &ink)
{
    QRectF plot(area.left() + figure.time.gutter, area.top() + 5.0, area.width() - figure.time.gutter,
                area.height() - 5.0 - ink.px(19));
    if (figure.time.width > 0.0)
        plot.setWidth(std::min(plot.width(), figure.time.width));
    return plot;
}

QImage plotImage(const SpectrogramFigure &figure, const QRectF &plot, const QRectF &area, const QSize &pixels,
                 TimeRange &page)
{
    TimeScale time = figure.time;
    time.gutter += area.left();
    page.start = time.timeAt(plot.left());
    page.duration = time.timeAt(plot.right()) - page.start;
    return spectrogramImage(*figure.data, page, figure.limitHz, figure.values, pixels);
}

void paintSpectrogram(QPainter &painter, const QRectF &area, const SpectrogramFigure &figure, const Ink &ink)
{
    const Frame frame = frameOf(area, figure, ink);
    if (frame.plot.width() < 2.0 || frame.plot.height() < 2.0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (figure.data != nullptr) {
        paintUncovered(painter, frame, figure, ink);
        paintPicture(painter, area, frame, figure);
        paintBand(painter, frame, figure, ink);
    }
    paintFrequencies(painter, frame, figure, ink);
    paintTimes(painter, frame, figure, ink);
    paintCursor(painter, frame, figure, ink);
    painter.restore();
}

} // namespace ng::ui

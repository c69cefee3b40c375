// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_page.h"

#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kHatchStep = 8.0;
constexpr double kRadius = 2.0;
constexpr double kHandle = 4.0; // half of what a hand can hit at the edge of an event

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ng::ui::TraceView)
};

QPen thin(const PageContent &page, Token token)
{
    QPen pen(page.ink(token), page.hairline);
    pen.setCosmetic(false);
    return pen;
}

/// On the middle of a pixel, so that a line of one pixel is sharp.
double crisp(double x)
{
    return std::floor(x) + 0.5;
}

/// A word on a plate, in a frame.
void paintPlate(QPainter &painter, const PageContent &page, const QRectF &rect, const QString &text, Token frame,
                Token ink, int flags = Qt::AlignCenter)
{
    painter.setPen(thin(page, frame));
    painter.setBrush(page.ink(Token::Base));
    painter.drawRoundedRect(rect, kRadius, kRadius);
    painter.setPen(page.ink(ink));
    painter.drawText(rect.adjusted(4, 0, -4, 0), flags, text);
}

QRectF plotOf(const PageContent &page, const QRectF &band)
{
    return {page.layout.plotLeft, band.top(), page.layout.plotWidth(), band.height()};
}

void laneBorder(QPainter &painter, const PageContent &page, double y)
{
    painter.setPen(thin(page, Token::Line));
    painter.drawLine(QPointF(0, crisp(y)), QPointF(page.layout.traces.right(), crisp(y)));
}

} // namespace

double PageContent::xOf(TimeNs time) const
{
    return layout.plotLeft + toSeconds(time - start) * pixelsPerSecond;
}

TimeNs PageContent::timeAt(double x) const
{
    return start + TimeNs(static_cast<std::int64_t>(std::llround((x - layout.plotLeft) / pixelsPerSecond * 1e9)));
}

TimeRange PageContent::shown() const
{
    return {start, timeAt(layout.plotRight) - start};
}

void paintHatching(QPainter &painter, const PageContent &page, const QRectF &rect, Token token)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(page.ink(token), page.hairline));
    // Lines x + y = n * step from the recording's start: neighbouring blocks join, and none moves against the signal.
    const double origin = std::fmod(page.xOf(TimeNs(0)), kHatchStep);
    const double first = std::floor((rect.left() + rect.top() - origin) / kHatchStep) * kHatchStep + origin;
    for (double sum = first; sum < rect.right() + rect.bottom() + kHatchStep; sum += kHatchStep)
        painter.drawLine(QPointF(sum - rect.top(), rect.top()), QPointF(sum - rect.bottom(), rect.bottom()));
    painter.restore();
}

// --- events -----------------------------------------------------------------------------------------------------------------

QString eventText(const Event &event)
{
    QString out = QString::fromStdString(event.label);
    if (event.channels.empty())
        return out;
    QStringList channels;
    for (const std::string &channel : event.channels)
        channels.append(QString::fromStdString(channel));
    return out + QStringLiteral(" · ") + channels.join(QStringLiteral(", "));
}

namespace {

QRectF chipRect(const PageContent &page, const TimeRange &span, int row)
{
    const QRectF &lane = page.layout.eventRows[static_cast<std::size_t>(row)];
    const double left = page.xOf(span.start), right = std::max(page.xOf(span.end()), left + 3.0);
    return {left, lane.top() + 1.0, right - left, lane.height() - 2.0};
}

void paintChip(QPainter &painter, const PageContent &page, const QRectF &rect, bool strong, bool dashed)
{
    QPen pen(page.ink(Token::Acc), strong ? 2.0 * page.hairline : page.hairline);
    if (dashed)
        pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(page.ink(Token::AccBg));
    const double left = std::max(rect.left(), page.layout.plotLeft - 4.0);
    const double right = std::min(rect.right(), page.layout.plotRight + 4.0);
    painter.drawRoundedRect(
        QRectF(QPointF(crisp(left), crisp(rect.top())), QPointF(crisp(right), crisp(rect.bottom()))), kRadius, kRadius);
}

/// Inside where it fits, else right of it as far as the next one, shortened where it must be.
void paintEventLabel(QPainter &painter, const PageContent &page, const QRectF &rect, const QString &text, double nextX)
{
    const QFontMetricsF metrics(page.small);
    const double left = std::max(rect.left(), page.layout.plotLeft),
                 right = std::min(rect.right(), page.layout.plotRight);
    const double wanted = metrics.horizontalAdvance(text);
    const double inside = right - left - 8.0;
    const double outside = std::min(nextX, page.layout.plotRight) - right - 8.0;
    QRectF where;
    if (wanted <= inside || inside >= outside)
        where = QRectF(left + 4.0, rect.top(), inside, rect.height());
    else
        where = QRectF(right + 4.0, rect.top(), outside, rect.height());
    constexpr double kReadable = 18.0;
    if (where.width() < kReadable)
        return;
    painter.setPen(page.ink(Token::Tx));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, where.width()));
}

void paintHandles(QPainter &painter, const PageContent &page, const QRectF &rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(page.ink(Token::Acc));
    for (const double x : {rect.left(), rect.right()}) {
        if (x >= page.layout.plotLeft && x <= page.layout.plotRight)
            painter.drawRoundedRect(QRectF(x - 2.0, rect.top() - 1.0, 4.0, rect.height() + 2.0), 1.0, 1.0);
    }
}

} // namespace

QRectF eventRect(const PageContent &page, int event)
{
    if (!page.lanes || event < 0 || static_cast<std::size_t>(event) >= page.lanes->size()
        || page.layout.eventRows.empty())
        return {};
    const Event &one = (*page.events)[static_cast<std::size_t>(event)];
    const int row = page.lanes->rowOf(static_cast<std::size_t>(event));
    return chipRect(page, {one.onset, one.duration}, std::min(row, static_cast<int>(page.layout.eventRows.size()) - 1));
}

int eventAt(const PageContent &page, const QPointF &point)
{
    if (!page.lanes)
        return -1;
    int found = -1;
    for (std::size_t row = 0; row < page.layout.eventRows.size(); ++row) {
        const QRectF lane = page.layout.eventRows[row];
        if (point.y() < lane.top() || point.y() >= lane.bottom() || static_cast<int>(row) >= page.lanes->rows())
            continue;
        const TimeNs from = page.timeAt(point.x() - kHandle), to = page.timeAt(point.x() + kHandle);
        page.lanes->visit(static_cast<int>(row), {from, to - from}, TimeNs(0), [&](std::size_t event, TimeNs) {
            if (eventRect(page, static_cast<int>(event)).adjusted(-kHandle, -2, kHandle, 2).contains(point))
                found = static_cast<int>(event);
        });
    }
    return found;
}

void paintEventLane(QPainter &painter, const PageContent &page)
{
    const QRectF &band = page.layout.events;
    if (band.isEmpty())
        return;
    painter.save();
    painter.fillRect(band, page.ink(Token::Base));
    painter.setFont(page.small);
    painter.setPen(page.ink(Token::Tx2));
    painter.drawText(QRectF(0, band.top(), page.layout.plotLeft - 6.0, band.height()),
                     Qt::AlignRight | Qt::AlignVCenter, Words::tr("Events"));
    painter.setClipRect(plotOf(page, band).adjusted(0, 0, 1, 0), Qt::IntersectClip);
    const TimeRange shown = page.shown();
    const TimeNs pixel(static_cast<std::int64_t>(1e9 / page.pixelsPerSecond));
    for (int row = 0; page.lanes && row < page.lanes->rows(); ++row) {
        page.lanes->visit(row, shown, pixel, [&](std::size_t index, TimeNs next) {
            const int event = static_cast<int>(index);
            if (event == page.selectedEvent && page.draft)
                return;
            const QRectF rect = eventRect(page, event);
            paintChip(painter, page, rect, event == page.selectedEvent || event == page.hoveredEvent, false);
            const double nextX = next == TimeNs::max() ? page.layout.plotRight : page.xOf(next);
            paintEventLabel(painter, page, rect, eventText((*page.events)[index]), nextX);
            if (event == page.selectedEvent)
                paintHandles(painter, page, rect);
        });
    }
    if (page.draft) {
        const QRectF rect = chipRect(page, *page.draft, page.draftRow);
        paintChip(painter, page, rect, true, true);
        paintHandles(painter, page, rect);
    }
    painter.restore();
    laneBorder(painter, page, band.bottom() - 1.0);
}

// --- traces -----------------------------------------------------------------------------------------------------------------

void paintGutter(QPainter &painter, const PageContent &page)
{
    const TraceLayout &layout = page.layout;
    painter.save();
    painter.fillRect(QRectF(0, layout.traces.top(), layout.plotLeft, layout.traces.height()), page.ink(Token::Base));
    painter.setClipRect(QRectF(0, layout.traces.top(), layout.plotLeft, layout.traces.height()), Qt::IntersectClip);
    if (page.butterfly) {
        painter.setFont(page.small);
        painter.setPen(page.ink(Token::Tx2));
        painter.drawText(
            QRectF(0, layout.traces.center().y() - page.textHeight, layout.plotLeft - 8.0, 2.0 * page.textHeight),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, Words::tr("%1 traces").arg(page.traces.size()));
        painter.restore();
        return;
    }
    const double tall = std::min(page.textHeight + 6.0, layout.rowHeight);
    for (std::size_t i = 0; i < page.traces.size(); ++i) {
        const PageTrace &trace = page.traces[i];
        const double y = layout.baselines[i];
        if (y < layout.traces.top() - tall || y > layout.traces.bottom() + tall)
            continue;
        const QRectF row(0, y - tall / 2.0, layout.plotLeft, tall);
        if (trace.focused || trace.selected)
            painter.fillRect(row, page.ink(Token::AccBg));
        if (trace.focused)
            painter.fillRect(QRectF(0, row.top(), 3.0, row.height()), page.ink(Token::Acc));
        QFont font = page.small;
        font.setStrikeOut(!trace.bad.isEmpty());
        painter.setFont(font);
        painter.setPen(page.ink(trace.bad.isEmpty() ? Token::Tx : Token::Tx3));
        const double room = layout.plotLeft - 12.0;
        painter.drawText(QRectF(4.0, row.top(), room, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(trace.label, Qt::ElideMiddle, room));
        painter.setPen(thin(page, Token::Line2));
        painter.drawLine(QPointF(layout.plotLeft - 4.0, crisp(y)), QPointF(layout.plotLeft, crisp(y)));
    }
    painter.restore();
    painter.setPen(thin(page, Token::Line));
    painter.drawLine(QPointF(crisp(layout.plotLeft - 1.0), layout.events.top()),
                     QPointF(crisp(layout.plotLeft - 1.0), layout.lanes.bottom()));
}

void paintTimeGrid(QPainter &painter, const PageContent &page, const QRectF &area)
{
    const TimeGrid grid = gridOf(page.pixelsPerSecond);
    const auto first = static_cast<std::int64_t>(std::ceil(toSeconds(page.timeAt(area.left())) / grid.minorSeconds));
    const auto last = static_cast<std::int64_t>(std::floor(toSeconds(page.timeAt(area.right())) / grid.minorSeconds));
    for (std::int64_t i = first; i <= last; ++i) {
        const double x = page.layout.plotLeft
            + (static_cast<double>(i) * grid.minorSeconds - toSeconds(page.start)) * page.pixelsPerSecond;
        painter.setPen(thin(page, i % grid.majorEvery == 0 ? Token::Grid2 : Token::Grid));
        painter.drawLine(QPointF(crisp(x), area.top()), QPointF(crisp(x), area.bottom()));
    }
}

void paintBadRows(QPainter &painter, const PageContent &page)
{
    const QRectF plot = plotOf(page, page.layout.traces);
    for (std::size_t i = 0; i < page.traces.size() && !page.butterfly; ++i) {
        const double half = page.layout.rowHeight / 2.0;
        if (!page.traces[i].bad.isEmpty()) {
            painter.fillRect(
                QRectF(plot.left(), page.layout.baselines[i] - half, plot.width(), 2.0 * half).intersected(plot),
                page.ink(Token::Alt));
        }
    }
}

void paintBadges(QPainter &painter, const PageContent &page)
{
    if (page.butterfly)
        return;
    painter.save();
    painter.setFont(page.small);
    painter.setClipRect(page.layout.traces, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(page.small);
    for (std::size_t i = 0; i < page.traces.size(); ++i) {
        const PageTrace &trace = page.traces[i];
        if (trace.bad.isEmpty())
            continue;
        //: channel names follow "bad"; the cross is part of the badge
        const QString text = Words::tr("bad %1 ✕").arg(trace.bad.join(QStringLiteral(", ")));
        const double tall = std::min(page.textHeight, page.layout.rowHeight);
        const QRectF rect(page.layout.plotLeft + 4.0, page.layout.baselines[i] - tall / 2.0,
                          metrics.horizontalAdvance(text) + 10.0, tall);
        paintPlate(painter, page, rect.translated(0.5, 0.5), text, Token::Err, Token::Err);
    }
    painter.restore();
}

// --- model output -----------------------------------------------------------------------------------------------------------

namespace {

void paintTextLane(QPainter &painter, const PageContent &page, const ModelLane &lane, const QRectF &row)
{
    const QFontMetricsF metrics(page.small);
    for (const ModelLane::Piece &piece : lane.pieces) {
        const double left = std::max(page.xOf(piece.range.start), row.left() - 4.0);
        const double right = std::min(page.xOf(piece.range.end()), row.right() + 4.0);
        if (right <= left)
            continue;
        const QRectF rect(QPointF(crisp(left) + 1.0, crisp(row.top() + 1.0)),
                          QPointF(crisp(right) - 1.0, crisp(row.bottom() - 3.0)));
        QPen pen(page.ink(Token::Acc), page.hairline);
        if (!piece.accepted)
            pen.setDashPattern({3.0, 3.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, kRadius, kRadius);
        QRectF inside = rect.intersected(row).adjusted(5.0, 0.0, -5.0, 0.0);
        if (piece.probability >= 0.0) {
            const QString number = formatFixed(piece.probability, 2);
            painter.setPen(page.ink(Token::Tx2));
            if (inside.width() > metrics.horizontalAdvance(number)) {
                painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, number);
                inside.setRight(inside.right() - metrics.horizontalAdvance(number) - 8.0);
            }
        }
        painter.setPen(page.ink(Token::Tx));
        if (inside.width() > 12.0)
            painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(piece.text, Qt::ElideRight, inside.width()));
    }
}

void paintCurveLane(QPainter &painter, const PageContent &page, const ModelLane &lane, const QRectF &row)
{
    const double bottom = row.bottom() - 2.0, tall = row.height() - 5.0;
    const auto yOf = [&](double probability) { return bottom - std::clamp(probability, 0.0, 1.0) * tall; };
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = page.ink(Token::Acc);
    fill.setAlphaF(0.35F);
    for (std::size_t i = 0; i < lane.pieces.size();) {
        // Pieces that follow each other without a gap are one curve through their middles.
        QPolygonF curve{QPointF(page.xOf(lane.pieces[i].range.start), yOf(lane.pieces[i].probability))};
        std::size_t k = i;
        for (; k < lane.pieces.size(); ++k) {
            const TimeRange &range = lane.pieces[k].range;
            if (k > i && range.start > lane.pieces[k - 1].range.end())
                break;
            curve.append(QPointF(page.xOf(range.start + range.duration / 2), yOf(lane.pieces[k].probability)));
        }
        curve.append(QPointF(page.xOf(lane.pieces[k - 1].range.end()), curve.last().y()));
        i = k;
        if (curve.last().x() < row.left() || curve.first().x() > row.right())
            continue;
        QPolygonF area = curve;
        area.prepend(QPointF(curve.first().x(), bottom));
        area.append(QPointF(curve.last().x(), bottom));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(page.ink(Token::Acc), 1.2 * page.hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(curve);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (lane.chance < 0.0)
        return;
    QPen pen(page.ink(Token::Ctl), page.hairline);
    pen.setDashPattern({6.0, 4.0});
    painter.setPen(pen);
    painter.drawLine(QPointF(row.left(), crisp(yOf(lane.chance))), QPointF(row.right(), crisp(yOf(lane.chance))));
    const QString text = Words::tr("chance %1").arg(formatFixed(lane.chance, 2));
    painter.setPen(page.ink(Token::Tx2));
    painter.drawText(row.adjusted(0, -1, -4, 0), Qt::AlignRight | Qt::AlignTop, text);
}

} // namespace

void paintModelLanes(QPainter &painter, const PageContent &page)
{
    const QRectF &band = page.layout.lanes;
    if (band.isEmpty())
        return;
    painter.save();
    painter.fillRect(band, page.ink(Token::Base));
    painter.setFont(page.small);
    for (std::size_t i = 0; i < page.modelLanes.size() && i < page.layout.laneRows.size(); ++i) {
        const ModelLane &lane = page.modelLanes[i];
        const QRectF &row = page.layout.laneRows[i];
        painter.setPen(page.ink(Token::Tx2));
        const double room = page.layout.plotLeft - 8.0;
        painter.drawText(QRectF(2.0, row.top(), room - 2.0, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(page.small).elidedText(lane.name, Qt::ElideRight, room - 2.0));
        painter.save();
        painter.setClipRect(row, Qt::IntersectClip);
        if (lane.kind == ModelLane::Kind::Text)
            paintTextLane(painter, page, lane, row);
        else
            paintCurveLane(painter, page, lane, row);
        painter.restore();
    }
    painter.restore();
    laneBorder(painter, page, band.top());
}

// --- time -------------------------------------------------------------------------------------------------------------------

namespace {

/// Flag of the cursor on the clock; null where it is off the page.
QRectF flagRect(const PageContent &page)
{
    if (!page.cursor)
        return {};
    const TraceLayout &layout = page.layout;
    const double x = page.xOf(*page.cursor);
    if (x < layout.plotLeft || x > layout.plotRight)
        return {};
    const double wide = QFontMetricsF(page.small).horizontalAdvance(page.clock(*page.cursor, 2)) + 20.0;
    const double left = std::clamp(x - wide / 2.0, layout.plotLeft, std::max(layout.plotLeft, layout.plotRight - wide));
    return {std::floor(left), layout.axis.top() + 3.0, wide, layout.axis.height() - 5.0};
}

} // namespace

void paintAxis(QPainter &painter, const PageContent &page)
{
    const QRectF &band = page.layout.axis;
    painter.save();
    painter.fillRect(band, page.ink(Token::Base));
    painter.setFont(page.small);
    const QFontMetricsF metrics(page.small);
    // Of clock times every second label names its seconds alone; what is as short as 0:51 is the same everywhere.
    const double step = clockStep(page.pixelsPerSecond, metrics.horizontalAdvance(QStringLiteral("00:00:00.0")) + 16.0);
    const int decimals = step < 1.0 ? 1 : 0;
    const bool full = step >= 60.0;
    const QRectF flag = flagRect(page);
    const TimeRange shown = page.shown();
    const auto first = static_cast<std::int64_t>(std::ceil(toSeconds(shown.start) / step - 1e-9));
    const auto last = static_cast<std::int64_t>(std::floor(toSeconds(shown.end()) / step + 1e-9));
    for (std::int64_t i = first; i <= last; ++i) {
        const TimeNs time(static_cast<std::int64_t>(std::llround(static_cast<double>(i) * step * 1e9)));
        const double x = page.xOf(time);
        painter.setPen(thin(page, Token::Line2));
        painter.drawLine(QPointF(crisp(x), band.top()), QPointF(crisp(x), band.top() + 4.0));
        QString text = page.clock(time, decimals);
        if (!full && i % 2 != 0 && text.count(QLatin1Char(':')) > 1) {
            QString seconds = text.mid(text.lastIndexOf(QLatin1Char(':')) + 1);
            if (seconds.startsWith(QLatin1Char('0')) && seconds.size() > 1 && seconds[1].isDigit())
                seconds.remove(0, 1);
            text = Words::tr("%1 s").arg(seconds);
        }
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - width / 2.0, page.layout.plotLeft, page.layout.plotRight - width);
        if (std::abs(left + width / 2.0 - x) > width / 2.0)
            continue;
        if (QRectF(left, band.top(), width, band.height()).intersects(flag))
            continue; // the flag says it better
        painter.setPen(page.ink(Token::Tx2));
        painter.drawText(QRectF(left, band.top() + 4.0, width + 2.0, band.height() - 5.0),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.restore();
    painter.setPen(thin(page, Token::Line2));
    painter.drawLine(QPointF(page.layout.plotLeft, crisp(band.top())),
                     QPointF(page.layout.plotRight, crisp(band.top())));
}

void paintGaps(QPainter &painter, const PageContent &page)
{
    const QRectF all(page.layout.plotLeft, page.layout.events.top(), page.layout.plotWidth(),
                     page.layout.lanes.bottom() - page.layout.events.top());
    painter.save();
    painter.setFont(page.small);
    const QFontMetricsF metrics(page.small);
    for (const Gap &gap : page.gaps) {
        const double left = page.xOf(gap.range.start), right = page.xOf(gap.range.end());
        const QRectF block = QRectF(left, all.top(), std::max(right - left, 1.0), all.height()).intersected(all);
        if (block.isEmpty())
            continue;
        painter.fillRect(block, page.ink(Token::Base));
        paintHatching(painter, page, block);
        painter.setPen(thin(page, Token::Line2));
        for (const double x : {left, right}) {
            if (x >= all.left() && x <= all.right())
                painter.drawLine(QPointF(crisp(x), block.top()), QPointF(crisp(x), block.bottom()));
        }
        const QString length = Words::tr("Gap %1 s").arg(formatFixed(toSeconds(gap.range.duration), 2));
        const QString meaning = Words::tr("not recorded");
        const double wide = std::max(metrics.horizontalAdvance(length), metrics.horizontalAdvance(meaning)) + 12.0;
        if (block.width() < wide + 4.0)
            continue;
        const QRectF plate(block.center().x() - wide / 2.0, page.layout.traces.center().y() - page.textHeight - 4.0,
                           wide, 2.0 * page.textHeight + 4.0);
        painter.setPen(thin(page, Token::Line2));
        painter.setBrush(page.ink(Token::Base));
        painter.drawRect(plate.toAlignedRect());
        painter.setPen(page.ink(Token::Tx));
        painter.drawText(plate.adjusted(0, 2, 0, -plate.height() / 2.0), Qt::AlignCenter, length);
        painter.setPen(page.ink(Token::Tx2));
        painter.drawText(plate.adjusted(0, plate.height() / 2.0 - 2.0, 0, -2), Qt::AlignCenter, meaning);
    }
    painter.restore();
}

void paintSettling(QPainter &painter, const PageContent &page)
{
    const QRectF plot = plotOf(page, page.layout.traces);
    painter.save();
    painter.setFont(page.small);
    for (const TimeRange &range : page.settling) {
        const QRectF block =
            QRectF(QPointF(page.xOf(range.start), plot.top()), QPointF(page.xOf(range.end()), plot.bottom()))
                .intersected(plot);
        if (block.isEmpty())
            continue;
        QPen pen(page.ink(Token::Warn), page.hairline);
        pen.setDashPattern({2.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(crisp(block.right()), block.top()), QPointF(crisp(block.right()), block.bottom()));
        const QString text = Words::tr("filter settling");
        const double wide = QFontMetricsF(page.small).horizontalAdvance(text) + 10.0;
        const QRectF plate(block.left() + 3.0, block.top() + 2.0, wide, page.textHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(page.ink(Token::WarnBg));
        painter.drawRect(plate);
        painter.setPen(page.ink(Token::Warn));
        painter.drawText(plate, Qt::AlignCenter, text);
    }
    painter.restore();
}

void paintScaleBox(QPainter &painter, const PageContent &page)
{
    const QRectF plot = plotOf(page, page.layout.traces);
    const double text = page.textHeight;
    constexpr double kTallest = 44.0, kWidest = 130.0;
    const double seconds = niceBelow(kWidest / page.pixelsPerSecond);
    const double wide = seconds * page.pixelsPerSecond;
    const bool volts = page.scale.pixelsPerMicrovolt > 0.0;
    const double microvolts = volts ? niceBelow(kTallest / page.scale.pixelsPerMicrovolt) : 0.0;
    const double tall = microvolts * page.scale.pixelsPerMicrovolt;
    painter.save();
    painter.setFont(page.small);
    const QFontMetricsF metrics(page.small);
    const double left = metrics.horizontalAdvance(Words::tr("neg. up")) * 0.75 + 34.0;
    const QRectF box(plot.right() - left - wide - 14.0, plot.bottom() - std::max(kTallest, 2.0 * text) - 16.0,
                     left + wide + 10.0, std::max(kTallest, 2.0 * text) + 12.0);
    if (box.left() < plot.left() || box.top() < plot.top()) {
        painter.restore();
        return;
    }
    QColor plate = page.ink(Token::Base);
    plate.setAlphaF(0.97F);
    painter.setPen(thin(page, Token::Line));
    painter.setBrush(plate);
    painter.drawRect(box.toAlignedRect().adjusted(0, 0, -1, -1));
    painter.setPen(QPen(page.ink(Token::Tx), 1.25 * page.hairline));
    const double right = std::floor(box.right() - 8.0) + 0.5, floor = std::floor(box.bottom() - 7.0) + 0.5;
    painter.drawLine(QPointF(right - wide, floor), QPointF(right, floor));
    const double unit = seconds;
    const QString time = unit >= 60.0 ? Words::tr("%1 min").arg(formatGeneral(unit / 60.0))
        : unit >= 1.0                 ? Words::tr("%1 s").arg(formatGeneral(unit))
                                      : Words::tr("%1 ms").arg(formatGeneral(unit * 1000.0));
    painter.drawText(QRectF(right - wide, floor - text - 1.0, wide, text), Qt::AlignLeft | Qt::AlignVCenter, time);
    if (volts) {
        painter.drawLine(QPointF(right, floor - tall), QPointF(right, floor));
        painter.drawText(QRectF(box.left(), floor - tall, right - 6.0 - box.left(), text),
                         Qt::AlignRight | Qt::AlignVCenter, formatSI(microvolts * 1e-6, QStringLiteral("V")));
    }
    if (!page.scale.polarity.isEmpty()) {
        const double x = std::floor(box.left() + 14.0) + 0.5, top = box.top() + 9.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawLine(QPointF(x, top), QPointF(x, floor));
        painter.drawPolyline(QPolygonF({QPointF(x - 4.0, top + 5.0), QPointF(x, top), QPointF(x + 4.0, top + 5.0)}));
        painter.drawText(QRectF(x + 8.0, top - 3.0, left - 20.0, 2.0 * text),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, page.scale.polarity);
    }
    painter.restore();
}

void paintCursor(QPainter &painter, const PageContent &page)
{
    if (!page.cursor)
        return;
    const double x = page.xOf(*page.cursor);
    if (x < page.layout.plotLeft || x > page.layout.plotRight)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(page.ink(Token::Acc), 1.5));
    painter.drawLine(QPointF(crisp(x), page.layout.events.top()), QPointF(crisp(x), page.layout.axis.top() + 2.0));
    painter.setFont(page.small);
    const QRectF flag = flagRect(page);
    painter.fillRect(flag, page.ink(Token::Acc));
    painter.setPen(page.ink(Token::OnAcc));
    painter.drawText(flag, Qt::AlignCenter, page.clock(*page.cursor, 2));
    painter.restore();
}

void paintRange(QPainter &painter, const PageContent &page)
{
    if (!page.range)
        return;
    const QRectF plot(page.layout.plotLeft, page.layout.events.top(), page.layout.plotWidth(),
                      page.layout.lanes.bottom() - page.layout.events.top());
    const QRectF block =
        QRectF(QPointF(page.xOf(page.range->start), plot.top()), QPointF(page.xOf(page.range->end()), plot.bottom()))
            .intersected(plot);
    if (block.isEmpty())
        return;
    QColor fill = page.ink(Token::Acc);
    fill.setAlphaF(0.10F);
    painter.fillRect(block, fill);
    painter.setPen(thin(page, Token::Acc));
    painter.drawLine(QPointF(crisp(block.left()), block.top()), QPointF(crisp(block.left()), block.bottom()));
    painter.drawLine(QPointF(crisp(block.right()), block.top()), QPointF(crisp(block.right()), block.bottom()));
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/overview_strip.h"

#include "core/signal/reference_node.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

constexpr std::size_t kChannels = 24; // enough to see what a recording does, few enough for 256 channels and 24 hours
constexpr double kPercentile = 0.98;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ng::ui::TraceView)
};

std::vector<std::size_t> channelsFor(const std::vector<ChannelInfo> &channels)
{
    std::vector<std::size_t> brain;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (isBrainSignal(channels[i].type) && !channels[i].bad)
            brain.push_back(i);
    }
    for (std::size_t i = 0; brain.empty() && i < channels.size(); ++i)
        brain.push_back(i);
    std::vector<std::size_t> out;
    const std::size_t wanted = std::min(kChannels, brain.size());
    for (std::size_t i = 0; i < wanted; ++i)
        out.push_back(brain[i * brain.size() / wanted]);
    return out;
}

/// Range of each column, also where samples are few.
std::vector<float> ranges(const TraceData &data, int count)
{
    std::vector<MinMax> found(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < data.columns.size(); ++i)
        found[i] = {data.columns[i].min, data.columns[i].max};
    for (const TracePoint &point : data.points) {
        const double column = std::floor(point.x);
        if (column >= 0.0 && column < count && !std::isnan(point.value))
            found[static_cast<std::size_t>(column)].add({point.value, point.value});
    }
    std::vector<float> out;
    for (const MinMax &one : found)
        out.push_back(one.empty() ? std::numeric_limits<float>::quiet_NaN() : one.max - one.min);
    return out;
}

} // namespace

bool OverviewData::complete() const
{
    return std::all_of(scanned.begin(), scanned.end(), [](bool one) { return one; });
}

Result<OverviewData> readOverview(const OverviewRequest &request, const RunContext &ctx)
{
    OverviewData out;
    const double seconds = toSeconds(request.duration);
    if (seconds <= 0.0 || request.bars < 1)
        return out;
    TraceRequest wanted;
    wanted.source = request.source;
    wanted.pyramid = request.pyramid;
    wanted.channels = channelsFor(request.source->channels());
    wanted.grid.perSecond = request.bars / seconds;
    wanted.count = request.bars;
    NG_TRY_ASSIGN(const TraceBlock block, readTraces(wanted, ctx));
    const auto bars = static_cast<std::size_t>(request.bars);
    std::vector<double> sum(bars, 0.0);
    std::vector<int> count(bars, 0);
    out.scanned.assign(bars, true);
    for (const TraceData &data : block.channels) {
        const std::vector<float> range = ranges(data, request.bars);
        for (std::size_t i = 0; i < bars; ++i) {
            if (!std::isnan(range[i])) {
                sum[i] += static_cast<double>(range[i]);
                ++count[i];
            }
        }
        for (const Unscanned &part : data.unscanned) {
            for (int i = std::max(part.first, 0); i < std::min(part.end, request.bars); ++i)
                out.scanned[static_cast<std::size_t>(i)] = false;
        }
    }
    std::vector<double> known;
    for (std::size_t i = 0; i < bars; ++i) {
        if (count[i] > 0)
            known.push_back(sum[i] /= count[i]);
    }
    double top = 0.0;
    if (!known.empty()) {
        const auto rank = static_cast<std::ptrdiff_t>(kPercentile * static_cast<double>(known.size() - 1));
        std::nth_element(known.begin(), known.begin() + rank, known.end());
        top = known[static_cast<std::size_t>(rank)];
    }
    for (std::size_t i = 0; i < bars; ++i) {
        out.height.push_back(count[i] == 0   ? std::numeric_limits<float>::quiet_NaN()
                                 : top > 0.0 ? static_cast<float>(std::min(sum[i] / top, 1.0))
                                             : 0.0F);
    }
    return out;
}

TimeNs overviewTimeAt(const PageContent &page, double x)
{
    const double part = std::clamp((x - page.layout.plotLeft) / std::max(1.0, page.layout.plotWidth()), 0.0, 1.0);
    return TimeNs(static_cast<std::int64_t>(part * static_cast<double>(page.duration.count())));
}

double overviewX(const PageContent &page, TimeNs time)
{
    if (page.duration <= TimeNs(0))
        return page.layout.plotLeft;
    return page.layout.plotLeft
        + static_cast<double>(time.count()) / static_cast<double>(page.duration.count()) * page.layout.plotWidth();
}

namespace {

void paintEnvelope(QPainter &painter, const PageContent &page, const OverviewData &data, const QRectF &box)
{
    const std::size_t bars = data.height.size();
    if (bars == 0)
        return;
    const double wide = box.width() / static_cast<double>(bars);
    const QColor ink = page.ink(Token::Line2);
    for (std::size_t i = 0; i < bars; ++i) {
        const double left = std::floor(box.left() + wide * static_cast<double>(i));
        if (!data.scanned[i]) {
            std::size_t end = i;
            while (end < bars && !data.scanned[end])
                ++end;
            const QRectF part(left, box.top(), std::floor(box.left() + wide * static_cast<double>(end)) - left,
                              box.height());
            paintHatching(painter, page, part);
            const QString text = Words::tr("not scanned yet");
            if (part.width() > QFontMetricsF(page.small).horizontalAdvance(text) + 12.0) {
                painter.setPen(page.ink(Token::Tx2));
                painter.drawText(part, Qt::AlignCenter, text);
            }
            i = end - 1;
            continue;
        }
        if (std::isnan(data.height[i]))
            continue;
        const double right = std::floor(box.left() + wide * static_cast<double>(i + 1));
        const double tall = std::max(1.0, std::round(static_cast<double>(data.height[i]) * box.height()));
        const double gap = right - left >= 3.0 ? 1.0 : 0.0;
        painter.fillRect(QRectF(left, box.bottom() - tall, std::max(1.0, right - left - gap), tall), ink);
    }
}

void paintEventRow(QPainter &painter, const PageContent &page, const QRectF &row)
{
    if (!page.lanes || page.duration <= TimeNs(0))
        return;
    const TimeNs pixel(page.duration.count() / std::max<std::int64_t>(1, static_cast<std::int64_t>(row.width())));
    constexpr double kLong = 10.0; // pixels: longer ones are outlined, so that those within them are seen
    for (int lane = 0; lane < page.lanes->rows(); ++lane) {
        page.lanes->visit(lane, {TimeNs(0), page.duration}, pixel, [&](std::size_t index, TimeNs) {
            const Event &event = (*page.events)[index];
            const double left = std::floor(overviewX(page, event.onset));
            const double wide = std::max(2.0, std::floor(overviewX(page, event.onset + event.duration)) - left);
            const QRectF chip(left, row.center().y() - 2.5, wide, 5.0);
            if (wide <= kLong) {
                painter.fillRect(chip, page.ink(Token::Tx3));
            } else {
                painter.setPen(QPen(page.ink(Token::Line2), page.hairline));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(chip.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        });
    }
}

void paintModelRow(QPainter &painter, const PageContent &page, const QRectF &row)
{
    if (page.modelLanes.empty())
        return;
    QColor ink = page.ink(Token::Acc);
    ink.setAlphaF(0.75F);
    double drawn = -1.0;
    for (const ModelLane::Piece &piece : page.modelLanes.front().pieces) {
        const double left = std::max(std::floor(overviewX(page, piece.range.start)), drawn);
        const double right = std::max(left + 1.0, std::floor(overviewX(page, piece.range.end())));
        if (right <= drawn + 1.0 && right - left <= 1.0)
            continue;
        const double tall = piece.probability >= 0.0 ? 2.0 + 4.0 * std::clamp(piece.probability, 0.0, 1.0) : 4.0;
        painter.fillRect(QRectF(left, row.bottom() - tall, std::max(1.0, right - left - 1.0), tall), ink);
        drawn = right;
    }
}

} // namespace

void paintOverview(QPainter &painter, const PageContent &page, const OverviewData &data, const QString &label)
{
    const QRectF &band = page.layout.overview;
    if (band.isEmpty())
        return;
    painter.save();
    painter.fillRect(band, page.ink(Token::Panel));
    painter.setFont(page.small);
    const QRectF plot(page.layout.plotLeft, band.top(), page.layout.plotWidth(), band.height());
    const QRectF envelope(plot.left(), band.top() + 4.0, plot.width(), page.layout.overviewEnvelope - 2.0);
    const bool rows = band.height() > page.layout.overviewEnvelope + 10.0;
    const double half = (band.bottom() - 3.0 - envelope.bottom()) / 2.0;
    const QRectF events(plot.left(), envelope.bottom() + 1.0, plot.width(), half);
    const QRectF model = events.translated(0.0, half);
    painter.setPen(page.ink(Token::Tx2));
    const auto name = [&](const QRectF &row, const QString &text) {
        painter.drawText(QRectF(0, row.center().y() - page.textHeight / 2.0, plot.left() - 6.0, page.textHeight),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    name(envelope, label);
    paintEnvelope(painter, page, data, envelope);
    if (rows) {
        painter.setPen(page.ink(Token::Tx2));
        name(events, Words::tr("events"));
        paintEventRow(painter, page, events);
        if (!page.modelLanes.empty()) {
            painter.setPen(page.ink(Token::Tx2));
            name(model, Words::tr("model"));
            paintModelRow(painter, page, model);
        }
    }
    for (const Gap &gap : page.gaps) {
        const double left = overviewX(page, gap.range.start);
        const QRectF block(left, band.top() + 2.0, std::max(3.0, overviewX(page, gap.range.end()) - left),
                           band.height() - 4.0);
        painter.fillRect(block, page.ink(Token::Panel));
        paintHatching(painter, page, block, Token::Line2);
    }
    // The page: never so narrow that a hand cannot find it.
    const double from = overviewX(page, page.start), to = overviewX(page, page.shown().end());
    const double middle = (from + to) / 2.0, wide = std::max(to - from, 6.0);
    const QRectF frame = QRectF(middle - wide / 2.0, band.top() + 1.0, wide, band.height() - 3.0)
                             .intersected(plot.adjusted(-3.0, 0.0, 3.0, 0.0));
    QColor fill = page.ink(Token::Acc);
    fill.setAlphaF(0.16F);
    painter.fillRect(frame, fill);
    painter.setPen(QPen(page.ink(Token::Acc), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(1.0, 1.0, -1.0, -1.0));
    if (page.cursor) {
        const double x = std::floor(overviewX(page, *page.cursor)) + 0.5;
        painter.setPen(QPen(page.ink(Token::Acc), 1.0));
        painter.drawLine(QPointF(x, band.top() + 2.0), QPointF(x, band.bottom() - 3.0));
    }
    painter.setPen(QPen(page.ink(Token::Line), page.hairline));
    painter.drawLine(QPointF(0, band.bottom() - 0.5), QPointF(band.right(), band.bottom() - 0.5));
    painter.restore();
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_view.h"

#include "widgets/session/selection.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_scale.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kTraceWidth = 0.8; // device-independent pixels (design.md 1.3)
constexpr double kSelectedWidth = 1.1;
constexpr int kSmoothBelow = 24; // samples a column; above, columns are tall and their ends no longer tell

QRgb mixed(const QColor &a, const QColor &b, float part)
{
    const auto channel = [part](float from, float to) { return from + (to - from) * part; };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()))
        .rgb();
}

/// A plate with words beside a point, within \p area.
void paintWords(QPainter &painter, const PageContent &page, const QPointF &at, const QRectF &area,
                const QStringList &lines)
{
    const QFontMetricsF metrics(page.small);
    double wide = 0.0;
    for (const QString &line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    QRectF plate(at.x() + 10.0, at.y() + 10.0, wide + 12.0, page.textHeight * static_cast<double>(lines.size()) + 6.0);
    if (plate.right() > area.right())
        plate.moveRight(at.x() - 10.0);
    if (plate.bottom() > area.bottom())
        plate.moveBottom(at.y() - 10.0);
    painter.setPen(QPen(page.ink(Token::Line2), 1.0));
    painter.setBrush(page.ink(Token::Base));
    painter.drawRect(plate.toAlignedRect());
    painter.setPen(page.ink(Token::Tx));
    painter.setFont(page.small);
    for (int i = 0; i < lines.size(); ++i) {
        painter.drawText(QRectF(plate.left() + 6.0, plate.top() + 3.0 + page.textHeight * i, wide + 2.0,
                                page.textHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

} // namespace

SurfaceLook TraceView::surfaceLook() const
{
    const double ratio = devicePixelRatioF();
    const TraceLayout &layout = m_page.layout;
    SurfaceLook out;
    out.size = QSize(columns(), static_cast<int>(std::lround(layout.traces.height() * ratio)));
    out.base = m_page.ink(Token::Base).rgb();
    out.shade = m_page.ink(Token::Alt).rgb();
    out.gridMinor = m_page.ink(Token::Grid).rgb();
    out.gridMajor = m_page.ink(Token::Grid2).rgb();
    out.overlay = mixed(m_page.ink(Token::Base), m_page.ink(Token::TraceBad), 0.6F);
    out.grid = gridOf(m_page.pixelsPerSecond);
    out.gridWidth = std::max(1, static_cast<int>(ratio));
    const double top = layout.traces.top();
    const std::vector<ChannelInfo> &channels = m_recording->shown()->channels();
    for (std::size_t i = 0; i < m_page.traces.size(); ++i) {
        const PageTrace &trace = m_page.traces[i];
        const ClipRows clip = clipOf(layout, i, m_page.butterfly);
        if (clip.top >= clip.bottom)
            continue; // scrolled away
        const double perColumn =
            channels[m_recording->traces()[i].channel].axis.rate.hertz() / (m_page.pixelsPerSecond * ratio);
        SurfaceRow row;
        row.channel = i;
        row.raised = trace.focused;
        row.stroke.scale = static_cast<float>(trace.pixelsPerUnit * ratio);
        // A focused trace is on whole pixels: its zero line then is sharp at any scale.
        row.stroke.baseline = static_cast<float>(std::round((layout.baselines[i] - top) * ratio)
                                                 + trace.offset * trace.pixelsPerUnit * ratio);
        row.stroke.clipTop = static_cast<int>(std::lround((clip.top - top) * ratio));
        row.stroke.clipBottom = static_cast<int>(std::lround((clip.bottom - top) * ratio));
        row.stroke.width = static_cast<float>(std::max(1.0, (trace.focused ? kSelectedWidth : kTraceWidth) * ratio));
        row.stroke.dotted = !trace.bad.isEmpty();
        row.stroke.smooth = perColumn < kSmoothBelow;
        row.stroke.colour =
            m_page.ink(trace.focused             ? Token::Acc
                           : trace.bad.isEmpty() ? Token::Trace
                                                 : Token::TraceBad)
                .rgb();
        if (!trace.bad.isEmpty() && !m_page.butterfly) {
            const double half = layout.rowHeight / 2.0;
            row.shadeTop = static_cast<int>(std::lround((layout.baselines[i] - half - top) * ratio));
            row.shadeBottom = static_cast<int>(std::lround((layout.baselines[i] + half - top) * ratio));
        }
        out.rows.push_back(row);
    }
    return out;
}

void TraceView::paintTraces(QPainter &painter)
{
    const QRectF plot(m_page.layout.plotLeft, m_page.layout.traces.top(), m_page.layout.plotWidth(),
                      m_page.layout.traces.height());
    if (plot.height() < 1.0)
        return;
    // Columns of an older signal or of another speed are not those of this page: the picture waits for its own.
    static const TraceBlock kNone;
    const bool fits = m_feed.grid() == grid() && m_feed.block().channels.size() == m_page.traces.size();
    m_surface.render(surfaceLook(), grid(), grid().columnOf(m_start), fits ? m_feed.block() : kNone,
                     fits ? m_feed.overlay() : nullptr);
    QImage image = m_surface.image(); // shares the pixels
    const double ratio = devicePixelRatioF();
    const QRect device(QPoint(0, 0), image.size());
    painter.drawImage(QRectF(plot.left(), plot.top(), device.width() / ratio, device.height() / ratio), image, device);
    if (fits)
        paintUnscanned(painter);
}

void TraceView::paintUnscanned(QPainter &painter)
{
    const TraceBlock &block = m_feed.block();
    std::vector<Unscanned> parts;
    for (const TraceData &channel : block.channels) {
        for (const Unscanned &part : channel.unscanned) {
            if (std::find(parts.begin(), parts.end(), part) == parts.end() && parts.size() < 64)
                parts.push_back(part);
        }
    }
    painter.setFont(m_page.small);
    for (const Unscanned &part : parts) {
        const double left = m_page.xOf(m_feed.grid().timeOf(static_cast<double>(block.first + part.first)));
        const double right = m_page.xOf(m_feed.grid().timeOf(static_cast<double>(block.first + part.end)));
        const QRectF area =
            QRectF(QPointF(left, m_page.layout.traces.top()), QPointF(right, m_page.layout.traces.bottom()))
                .intersected(QRectF(m_page.layout.plotLeft, m_page.layout.traces.top(), m_page.layout.plotWidth(),
                                    m_page.layout.traces.height()));
        if (area.isEmpty())
            continue;
        paintHatching(painter, m_page, area);
        const QString text = tr("not scanned yet");
        const QRectF plate(area.center().x() - QFontMetricsF(m_page.small).horizontalAdvance(text) / 2.0 - 6.0,
                           area.center().y() - m_page.textHeight / 2.0,
                           QFontMetricsF(m_page.small).horizontalAdvance(text) + 12.0, m_page.textHeight + 2.0);
        if (plate.width() < area.width()) {
            painter.fillRect(plate, m_page.ink(Token::Base));
            painter.setPen(m_page.ink(Token::Tx2));
            painter.drawText(plate, Qt::AlignCenter, text);
        }
    }
}

void TraceView::paintCrosshair(QPainter &painter)
{
    const QRectF plot(m_page.layout.plotLeft, m_page.layout.traces.top(), m_page.layout.plotWidth(),
                      m_page.layout.traces.height());
    if (!m_crosshair || !m_hasMouse || m_drag != Drag::None || !plot.contains(m_mouse))
        return;
    QPen pen(m_page.ink(Token::Acc), 1.0);
    pen.setDashPattern({2.0, 2.0});
    painter.setPen(pen);
    const double x = std::floor(m_mouse.x()) + 0.5, y = std::floor(m_mouse.y()) + 0.5;
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const int trace = m_page.layout.traceAt(m_mouse.y());
    if (trace < 0)
        return;
    const TimeNs time = m_page.timeAt(m_mouse.x());
    QStringList lines{m_page.traces[static_cast<std::size_t>(trace)].label, m_page.clock(time, 3)};
    if (const std::optional<double> value = valueAt(trace, time))
        lines << valueText(*m_recording, static_cast<std::size_t>(trace), *value);
    paintWords(painter, m_page, m_mouse, plot, lines);
}

QString TraceView::measured() const
{
    if (!m_ruler || m_recording == nullptr || m_page.pixelsPerSecond <= 0.0)
        return {};
    const double seconds = m_ruler->width() / m_page.pixelsPerSecond;
    QStringList parts{tr("Δt %1 s").arg(formatFixed(seconds, 3))};
    const int trace = m_page.layout.traceAt(m_pressed.y());
    if (trace >= 0) {
        const double scale = m_page.traces[static_cast<std::size_t>(trace)].pixelsPerUnit;
        parts << QStringLiteral("Δ ")
                + valueText(*m_recording, static_cast<std::size_t>(trace), -m_ruler->height() / scale);
    }
    if (std::abs(seconds) > 1e-6)
        parts << tr("1/Δt %1 Hz").arg(formatFixed(1.0 / std::abs(seconds), 1));
    return parts.join(QStringLiteral(" · "));
}

void TraceView::paintRuler(QPainter &painter)
{
    if (!m_ruler)
        return;
    const QRectF plot(m_page.layout.plotLeft, m_page.layout.traces.top(), m_page.layout.plotWidth(),
                      m_page.layout.traces.height());
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF from = m_ruler->topLeft(), to = m_ruler->bottomRight();
    QPen dashed(m_page.ink(Token::Acc), 1.0);
    dashed.setDashPattern({4.0, 3.0});
    painter.setPen(dashed);
    painter.drawLine(from, QPointF(to.x(), from.y()));
    painter.drawLine(QPointF(to.x(), from.y()), to);
    painter.setPen(QPen(m_page.ink(Token::Acc), 1.5));
    painter.drawLine(from, to);
    for (const QPointF &end : {from, to}) {
        painter.drawLine(end - QPointF(0, 5), end + QPointF(0, 5));
        painter.drawLine(end - QPointF(5, 0), end + QPointF(5, 0));
    }
    painter.restore();
    paintWords(painter, m_page, to, plot, measured().split(QStringLiteral(" · ")));
}

/// What stands where there is nothing to draw, or why a graph could not be made.
void TraceView::paintMessage(QPainter &painter)
{
    QString title, text;
    if (m_recording == nullptr) {
        title = tr("No recording is open");
        text = tr("Open a file to see its traces.");
    } else if (m_recording->recorded()->channels().empty()) {
        title = tr("This recording has no signals");
        text =
            m_recording->events().empty() ? tr("It has no events either.") : tr("Its events are in the event table.");
    } else if (m_recording->traces().empty()) {
        title = tr("Every channel is hidden");
        text = tr("Show channels in the channel table.");
    } else if (m_feed.error()) {
        title = tr("The signal could not be read");
        text = translated(*m_feed.error());
    } else if (m_recording->graphError()) {
        text = translated(*m_recording->graphError());
    } else {
        return;
    }
    const QRectF plot(m_page.layout.plotLeft, m_page.layout.traces.top(), m_page.layout.plotWidth(),
                      m_page.layout.traces.height());
    if (title.isEmpty()) { // the picture is that of the last good settings; the reason stands above it
        const QRectF bar(plot.left(), plot.top(), plot.width(), m_page.textHeight + 8.0);
        painter.fillRect(bar, m_page.ink(Token::ErrBg));
        painter.setFont(m_page.small);
        painter.setPen(m_page.ink(Token::Err));
        painter.drawText(bar.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(m_page.small).elidedText(text, Qt::ElideRight, bar.width() - 16.0));
        return;
    }
    const QRectF area = m_recording == nullptr ? QRectF(rect()) : plot;
    painter.fillRect(area, m_page.ink(Token::Base));
    painter.setFont(ng::ui::font(TextRole::Title));
    painter.setPen(m_page.ink(Token::Tx));
    painter.drawText(area.adjusted(16, 0, -16, -area.height() / 2.0 - 4.0), Qt::AlignHCenter | Qt::AlignBottom, title);
    painter.setFont(m_page.body);
    painter.setPen(m_page.ink(Token::Tx2));
    painter.drawText(area.adjusted(16, area.height() / 2.0 + 4.0, -16, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void TraceView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(m_page.small);
    if (m_recording == nullptr) {
        paintMessage(painter);
        return;
    }
    const QRectF dirty = event->rect();
    const auto touched = [&](const QRectF &part) { return part.intersects(dirty); };
    if (touched(m_page.layout.overview))
        paintOverview(painter, m_page, m_overview, tr("Overview"));
    if (dirty.top() < m_page.layout.overview.bottom() && dirty.bottom() <= m_page.layout.overview.bottom()) {
        return;
    }
    paintEventLane(painter, m_page);
    if (touched(m_page.layout.traces))
        paintTraces(painter);
    paintModelLanes(painter, m_page);
    paintGutter(painter, m_page);
    paintAxis(painter, m_page);
    paintGaps(painter, m_page);
    paintSettling(painter, m_page);
    paintBadges(painter, m_page);
    paintRange(painter, m_page);
    paintScaleBox(painter, m_page);
    paintCursor(painter, m_page);
    paintCrosshair(painter);
    paintRuler(painter);
    paintMessage(painter);
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, QRectF(rect()));
}

} // namespace ng::ui

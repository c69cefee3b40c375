// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_base.h"

#include "core/base/assert.h"
#include "widgets/plots/plot_accessible.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

constexpr double kNear = 6.0; ///< pixels at which a curve counts as under the pointer
constexpr double kLegendLeft = 16.0;
constexpr double kLowPlot = 240.0; ///< below it the legend costs more than it says
constexpr double kAxisRoom = 64.0; ///< left of the data: title and n begin where they do
constexpr double kBesideGap = 24.0;

/// Smallest span that numbers of this size can be told apart in.
bool tooSmall(double low, double high)
{
    return !(high - low > 1e-9 * std::max({std::abs(low), std::abs(high), 1e-300}));
}

/// Distance from a point to a stretch, in pixels.
double distanceTo(QPointF at, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(at - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF gap = at - (a + t * along);
    return std::hypot(gap.x(), gap.y());
}

} // namespace

/// Cross hair, values and focus, so that moving them does not draw the curves again.
class PlotBase::Overlay final : public QWidget
{
public:
    explicit Overlay(PlotBase &plot) : QWidget(&plot), m_plot(plot)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_plot.paintOverlay(painter);
    }

private:
    PlotBase &m_plot;
};

PlotBase::PlotBase(QWidget *parent)
    : QWidget(parent),
      m_content(std::make_shared<const PlotContent>()),
      m_canvas(std::make_unique<PlotCanvas>(this)),
      m_overlay(new Overlay(*this))
{
    installPlotAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_canvas->setContent(m_content);
    if (ThemeManager::exists())
        connect(&ThemeManager::instance(), &ThemeManager::changed, this, &PlotBase::applyTheme);
    applyTheme();
}

PlotBase::~PlotBase() = default;

void PlotBase::setContent(PlotContent content)
{
    NG_ASSERT(content.isEmpty() || !content.count.isEmpty());
    const bool wasEmpty = m_content->isEmpty();
    const QString current = m_curve >= 0 && m_curve < static_cast<int>(curves().size())
        ? curves()[static_cast<std::size_t>(m_curve)]->key
        : QString();
    m_content = std::make_shared<const PlotContent>(std::move(content));
    m_canvas->setContent(m_content);
    if (wasEmpty || m_content->isEmpty())
        m_zoomedX = m_zoomedY = false;
    // The keys stay at their curve, wherever it is now.
    const auto now = curves();
    const auto at = std::find_if(now.begin(), now.end(),
                                 [&](const PlotLine *line) { return !current.isEmpty() && line->key == current; });
    if (at != now.end())
        m_curve = static_cast<int>(at - now.begin());
    else if (m_curve >= static_cast<int>(now.size()))
        m_curve = m_point = -1;
    if (m_curve >= 0)
        m_point = std::min(m_point, static_cast<int>(now[static_cast<std::size_t>(m_curve)]->x.size()) - 1);
    setAccessibleName(m_content->title);
    setAccessibleDescription(m_content->isEmpty() ? m_content->empty : m_content->count);
    fit();
    layOut();
}

void PlotBase::fit()
{
    if (!m_zoomedX)
        m_canvas->setX(m_canvas->fullX());
    if (!m_zoomedY)
        m_canvas->setY(m_canvas->fullY());
}

std::vector<const PlotLine *> PlotBase::curves() const
{
    std::vector<const PlotLine *> out;
    for (const PlotLine &line : m_content->lines) {
        if (!line.raw && !line.x.empty())
            out.push_back(&line);
    }
    return out;
}

void PlotBase::layOut()
{
    const PlotStyle style = PlotStyle::ofWindow();
    const int head = qRound(plotHeadHeight(*m_content, style));
    const int side = qRound(style.px(4));
    const int legend = m_content->isEmpty() || legendBesideCount(style) > 0.0
        ? 0
        : qRound(plotLegendHeight(*m_content, style, legendRoom(style)));
    m_canvas->widget()->setVisible(!m_content->isEmpty());
    m_canvas->widget()->setGeometry(side, head + side, std::max(width() - 2 * side, 1),
                                    std::max(height() - head - legend - 2 * side, 1));
    m_overlay->setGeometry(rect());
    m_overlay->raise();
    m_canvas->replot();
    update();
    m_overlay->update();
}

void PlotBase::applyTheme()
{
    m_canvas->setStyle(PlotStyle::ofWindow());
    layOut();
}

void PlotBase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

PlotBase::Range PlotBase::xRange() const
{
    return {m_canvas->x().low, m_canvas->x().high};
}

PlotBase::Range PlotBase::yRange() const
{
    return {m_canvas->y().low, m_canvas->y().high};
}

void PlotBase::setXRange(Range range)
{
    if (tooSmall(range.low, range.high) || (m_content->x.log && range.low <= 0.0))
        return;
    m_zoomedX = true;
    m_canvas->setX({range.low, range.high});
    m_canvas->replot();
    m_overlay->update();
}

void PlotBase::setYRange(Range range)
{
    if (tooSmall(range.low, range.high) || (m_content->y.log && range.low <= 0.0))
        return;
    m_zoomedY = true;
    m_canvas->setY({range.low, range.high});
    m_canvas->replot();
    m_overlay->update();
}

void PlotBase::showAll()
{
    m_zoomedX = m_zoomedY = false;
    fit();
    m_canvas->replot();
    m_overlay->update();
    Q_EMIT xRangeChanged();
}

void PlotBase::zoom(double factor, std::optional<double> x)
{
    const Range now = xRange();
    if (m_content->x.log) {
        const double centre = x.value_or(std::sqrt(now.low * now.high));
        setXRange({centre * std::pow(now.low / centre, factor), centre * std::pow(now.high / centre, factor)});
    } else {
        const double centre = x.value_or((now.low + now.high) / 2);
        setXRange({centre + (now.low - centre) * factor, centre + (now.high - centre) * factor});
    }
    Q_EMIT xRangeChanged();
}

void PlotBase::zoomY(double factor, double y)
{
    const Range now = yRange();
    if (m_content->y.log)
        setYRange({y * std::pow(now.low / y, factor), y * std::pow(now.high / y, factor)});
    else
        setYRange({y + (now.low - y) * factor, y + (now.high - y) * factor});
}

QRectF PlotBase::plotArea() const
{
    return m_canvas->area().translated(m_canvas->widget()->pos());
}

QPointF PlotBase::pointAt(double x, double y) const
{
    return m_canvas->toPixel(x, y) + m_canvas->widget()->pos();
}

void PlotBase::setHighlight(const QString &key)
{
    if (m_hover == key)
        return;
    m_hover = key;
    m_canvas->setHighlight(key);
    m_canvas->replot();
}

QString PlotBase::curveUnder(QPointF place) const
{
    QString best;
    double nearest = PlotStyle::ofWindow().px(kNear);
    for (const PlotLine &line : m_content->lines) {
        if (line.key.isEmpty() || line.x.empty())
            continue;
        // Only the points around the pointer.
        const double x = m_canvas->toX(place.x() - m_canvas->widget()->x());
        auto at = static_cast<std::size_t>(std::lower_bound(line.x.begin(), line.x.end(), x) - line.x.begin());
        const std::size_t from = at > 2 ? at - 2 : 0;
        const std::size_t to = std::min(line.x.size(), at + 3);
        for (std::size_t i = from; i + 1 < to || (line.x.size() == 1 && i < to); ++i) {
            const std::size_t next = std::min(i + 1, line.x.size() - 1);
            if (!std::isfinite(line.y[i]) || !std::isfinite(line.y[next]))
                continue;
            const double gap = distanceTo(place, pointAt(line.x[i], line.y[i]), pointAt(line.x[next], line.y[next]));
            if (gap < nearest) {
                nearest = gap;
                best = line.key;
            }
        }
    }
    if (!best.isEmpty() || !plotArea().contains(place))
        return best;
    for (const PlotBars &bars : m_content->bars) {
        for (std::size_t i = 0; i < bars.x.size() && !bars.key.isEmpty(); ++i) {
            const QRectF box(pointAt(bars.x[i] - bars.width / 2, 0.0), pointAt(bars.x[i] + bars.width / 2, bars.y[i]));
            if (box.normalized().contains(place))
                return bars.key;
        }
    }
    return {};
}

void PlotBase::setCursor(std::optional<double> x)
{
    if (m_cursor == x)
        return;
    m_cursor = x;
    m_overlay->update();
}

void PlotBase::moveCursorTo(std::optional<double> x)
{
    if (m_cursor == x)
        return;
    setCursor(x);
    Q_EMIT cursorMoved(x);
}

void PlotBase::wheelEvent(QWheelEvent *event)
{
    if (m_content->isEmpty() || !plotArea().contains(event->position())) {
        event->ignore();
        return;
    }
    const QPointF at = event->position() - m_canvas->widget()->pos();
    const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomY(factor, m_canvas->toY(at.y()));
    else
        zoom(factor, m_canvas->toX(at.x()));
    event->accept();
}

void PlotBase::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedX = xRange();
    m_pressedY = yRange();
    m_dragged = false;
}

void PlotBase::mouseMoveEvent(QMouseEvent *event)
{
    if (m_content->isEmpty())
        return;
    const QPointF at = event->position();
    if (m_pressed && (m_dragged || (at - *m_pressed).manhattanLength() >= QApplication::startDragDistance())) {
        m_dragged = true;
        m_canvas->setX({m_pressedX.low, m_pressedX.high});
        m_canvas->setY({m_pressedY.low, m_pressedY.high});
        const QRectF area = m_canvas->area().translated(m_pressed->x() - at.x(), m_pressed->y() - at.y());
        const Range x{m_canvas->toX(area.left()), m_canvas->toX(area.right())};
        const Range y{m_canvas->toY(area.bottom()), m_canvas->toY(area.top())};
        setXRange(x);
        if (m_zoomedY)
            setYRange(y);
        Q_EMIT xRangeChanged();
        return;
    }
    setHighlight(curveUnder(at));
    QWidget::setCursor(m_hover.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const bool inside = plotArea().contains(at);
    moveCursorTo(inside ? std::optional(m_canvas->toX(at.x() - m_canvas->widget()->x())) : std::nullopt);
}

void PlotBase::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = m_pressed && !m_dragged;
    m_pressed.reset();
    if (!click || event->button() != Qt::LeftButton)
        return;
    if (const QString key = curveUnder(event->position()); !key.isEmpty())
        Q_EMIT curvePicked(key);
}

void PlotBase::mouseDoubleClickEvent(QMouseEvent *)
{
    showAll();
}

void PlotBase::leaveEvent(QEvent *event)
{
    setHighlight({});
    moveCursorTo(std::nullopt);
    QWidget::leaveEvent(event);
}

void PlotBase::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void PlotBase::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PlotStyle style = PlotStyle::ofWindow();
    painter.fillRect(rect(), style.color(Token::Base));
    const QRectF inner = QRectF(rect()).adjusted(style.px(8), style.px(2), -style.px(8), 0);
    const double left =
        m_content->isEmpty() ? inner.left() : std::clamp(plotArea().left(), inner.left(), inner.right() - 1.0);
    const QRectF column(left, inner.top(), inner.right() - left, inner.height());
    paintPlotHead(&painter, column, *m_content, style);
    if (m_content->isEmpty()) {
        painter.setFont(style.font(TextRole::Body));
        painter.setPen(style.color(Token::Tx2));
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, m_content->empty);
        return;
    }
    const double beside = legendBesideCount(style);
    const double room = beside > 0.0 ? beside : legendRoom(style);
    const double bottom = beside > 0.0 ? inner.top() + plotHeadHeight(*m_content, style) : inner.bottom();
    paintPlotLegend(&painter, QRectF(QPointF(inner.right() - room, inner.top()), QPointF(inner.right(), bottom)),
                    *m_content, style);
}

void PlotBase::setLowLegend(bool beside)
{
    m_lowLegend = beside;
    layOut();
}

/// Room right of n, where the legend goes there; 0 where it stands below.
double PlotBase::legendBesideCount(const PlotStyle &style) const
{
    if (!m_lowLegend || height() >= style.px(kLowPlot) || m_content->count.isEmpty())
        return 0.0;
    const QFontMetricsF metrics(style.font(TextRole::Small));
    const double taken = style.px(kAxisRoom) + metrics.horizontalAdvance(m_content->count) + style.px(kBesideGap);
    const double room = width() - taken - style.px(8.0);
    return room > 0.0 && plotLegendLines(*m_content, style, room) == 1 ? room : 0.0;
}

double PlotBase::legendRoom(const PlotStyle &style) const
{
    return std::max(1.0, width() - style.px(8.0 + kLegendLeft));
}

void PlotBase::paintReadout(QPainter &painter, double x) const
{
    const PlotStyle style = PlotStyle::ofWindow();
    const QRectF area = plotArea();
    struct Row {
        QString text;
        QColor colour;
        QPointF at;
    };
    std::vector<Row> rows;
    const double reach = (xRange().high - xRange().low) * 0.02;
    for (const PlotLine *line : curves()) {
        const auto next = std::lower_bound(line->x.begin(), line->x.end(), x);
        auto i = static_cast<std::size_t>(next - line->x.begin());
        if (i == line->x.size() || (i > 0 && x - line->x[i - 1] < line->x[i] - x))
            --i;
        // Beyond its end a curve has no value; a little beside a point it has that of the point.
        if (std::isfinite(line->y[i])
            && (std::abs(line->x[i] - x) <= reach || (x >= line->x.front() && x <= line->x.back())))
            rows.push_back({QStringLiteral("%1  %2").arg(line->name, formatGeneral(line->y[i])),
                            style.colorOf(line->look, line->run), pointAt(line->x[i], line->y[i])});
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Row &row : rows) {
        painter.setPen(QPen(row.colour, style.px(1.5)));
        painter.setBrush(style.color(Token::Base));
        if (area.adjusted(-1, -1, 1, 1).contains(row.at))
            painter.drawEllipse(row.at, style.px(3), style.px(3));
    }
    painter.setFont(style.font(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    QStringList lines{QStringLiteral("%1 %2").arg(m_content->x.title, formatGeneral(x, 6))};
    for (const Row &row : rows)
        lines.append(row.text);
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double high = style.px(16);
    const double left = pointAt(x, yRange().low).x() + style.px(8);
    QRectF box(left, area.top() + style.px(4), width + style.px(12),
               high * static_cast<double>(lines.size()) + style.px(4));
    if (box.right() > area.right())
        box.moveRight(pointAt(x, yRange().low).x() - style.px(8));
    painter.fillRect(box, style.color(Token::Base));
    paintFrame(&painter, box, Token::Line);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(i == 0 ? style.color(Token::Tx2) : rows[static_cast<std::size_t>(i - 1)].colour);
        painter.drawText(QRectF(box.left() + style.px(6), box.top() + style.px(2) + high * static_cast<double>(i),
                                width + 1, high),
                         Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

void PlotBase::paintOverlay(QPainter &painter) const
{
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, rect());
    if (m_content->isEmpty() || !m_cursor || *m_cursor < xRange().low || *m_cursor > xRange().high)
        return;
    const PlotStyle style = PlotStyle::ofWindow();
    const double x = pointAt(*m_cursor, yRange().low).x();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color(Token::Acc), style.px(1.5)));
    painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
    paintReadout(painter, *m_cursor);
}

QSize PlotBase::sizeHint() const
{
    return {ng::ui::px(520), ng::ui::px(280)};
}

QSize PlotBase::minimumSizeHint() const
{
    return {ng::ui::px(240), ng::ui::px(160 + 24)};
}

} // namespace ng::ui

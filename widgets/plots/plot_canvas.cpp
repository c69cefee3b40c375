// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_canvas.h"

#include "widgets/style/texts.h"

#include <QPicture>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

constexpr int kMarkers = 7;
constexpr int kMarkEach = 8; ///< so few points are marked one by one
constexpr double kBandAlpha = 0.14;
constexpr double kRawAlpha = 0.28;
constexpr double kMarginY = 0.05;
constexpr double kMarginRing = 0.14; ///< room for the words at the best value
constexpr double kHatchStep = 6.0;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Few, round places with numbers as people read them; names of categories where there are any.
class Ticker final : public QCPAxisTicker
{
public:
    Ticker(const PlotAxis &axis) : m_axis(axis) { }

    void generate(const QCPRange &range, const QLocale &locale, QChar, int, QVector<double> &ticks,
                  QVector<double> *subTicks, QVector<QString> *labels) override
    {
        ticks.clear();
        if (subTicks != nullptr)
            subTicks->clear();
        if (!m_axis.categories.isEmpty()) {
            for (int i = 0; i < m_axis.categories.size(); ++i) {
                if (range.contains(i))
                    ticks.append(i);
            }
        } else {
            const auto places = axisTicks(range.lower, range.upper, m_axis.log);
            ticks = QVector<double>(places.begin(), places.end());
        }
        if (labels == nullptr)
            return;
        labels->clear();
        for (const double tick : ticks)
            labels->append(m_axis.categories.isEmpty() ? label(tick, ticks, locale)
                                                       : m_axis.categories.value(static_cast<int>(tick)));
    }

private:
    static QString label(double tick, const QVector<double> &ticks, const QLocale &locale)
    {
        const double size = std::max(std::abs(ticks.front()), std::abs(ticks.back()));
        if (size >= 1e6 || size < 1e-3)
            return formatGeneral(tick, 4, locale);
        // As many decimals as tell neighbours apart, the same for all.
        int decimals = 0;
        for (const double one : ticks) {
            for (int d = decimals;
                 d < 6 && std::abs(one - std::round(one * std::pow(10.0, d)) / std::pow(10.0, d)) > 1e-9 * size; ++d)
                decimals = d + 1;
        }
        return formatFixed(tick, decimals, locale);
    }

    PlotAxis m_axis;
};

/// What all parts of one drawing share.
struct Shared {
    std::shared_ptr<const PlotContent> content;
    PlotStyle style;
    QString highlight;
};

/// A curve with its markers and whiskers.
class CurveGraph final : public QCPGraph
{
public:
    CurveGraph(QCustomPlot &plot, const Shared &shared, const PlotLine &line)
        : QCPGraph(plot.xAxis, plot.yAxis),
          m_shared(shared),
          m_line(line)
    { }

protected:
    void draw(QCPPainter *painter) override
    {
        QCPGraph::draw(painter);
        if (m_line.raw)
            return;
        applyScattersAntialiasingHint(painter);
        if (m_line.whiskers)
            drawWhiskers(painter);
        if (m_line.look == PlotLook::Run || m_line.look == PlotLook::Plain)
            drawMarkers(painter);
    }

private:
    [[nodiscard]] bool drawable(std::size_t i) const
    {
        const bool fits = std::isfinite(m_line.x[i]) && std::isfinite(m_line.y[i]);
        return fits && (mValueAxis->scaleType() == QCPAxis::stLinear || m_line.y[i] > 0.0)
            && mKeyAxis->range().contains(m_line.x[i]);
    }

    [[nodiscard]] QPointF pixelOf(std::size_t i) const { return coordsToPixels(m_line.x[i], m_line.y[i]); }

    void drawMarkers(QCPPainter *painter) const
    {
        std::vector<std::size_t> visible;
        for (std::size_t i = 0; i < m_line.x.size(); ++i) {
            if (drawable(i))
                visible.push_back(i);
        }
        const double size = m_shared.style.px(7.0);
        const auto mark = [&](std::size_t i) {
            if (m_line.look == PlotLook::Run) {
                paintPlotMarker(painter, pixelOf(i), m_line.run, size, m_shared.style);
            } else {
                painter->setPen(QPen(m_shared.style.color(Token::Tx), 1.0));
                painter->setBrush(m_shared.style.color(Token::Tx));
                painter->drawEllipse(pixelOf(i), size / 3, size / 3);
            }
        };
        if (visible.size() <= kMarkEach) {
            for (const std::size_t i : visible)
                mark(i);
            return;
        }
        if (m_line.look != PlotLook::Run)
            return;
        // Evenly along the width; each run a little further, so that curves that lie upon each other both read.
        const double left = pixelOf(visible.front()).x();
        const double width = pixelOf(visible.back()).x() - left;
        std::size_t at = 0;
        for (int n = 0; n < kMarkers; ++n) {
            const double target = left + width * (n + 0.3 + 0.12 * (m_line.run % 4)) / kMarkers;
            while (at + 1 < visible.size() && pixelOf(visible[at]).x() < target)
                ++at;
            mark(visible[at]);
        }
    }

    void drawWhiskers(QCPPainter *painter) const
    {
        QPen pen(m_shared.style.colorOf(m_line.look, m_line.run), 1.0);
        painter->setPen(pen);
        const double cap = m_shared.style.px(3.0);
        for (std::size_t i = 0; i < m_line.low.size(); ++i) {
            if (!drawable(i) || !std::isfinite(m_line.low[i]) || !std::isfinite(m_line.high[i]))
                continue;
            const QPointF low = coordsToPixels(m_line.x[i], m_line.low[i]);
            const QPointF high = coordsToPixels(m_line.x[i], m_line.high[i]);
            painter->drawLine(low, high);
            painter->drawLine(low - QPointF(cap, 0), low + QPointF(cap, 0));
            painter->drawLine(high - QPointF(cap, 0), high + QPointF(cap, 0));
        }
    }

    const Shared &m_shared;
    const PlotLine &m_line; ///< of the shared content
};

/// What is drawn by ourselves between the axes.
class Drawing : public QCPLayerable
{
public:
    Drawing(QCustomPlot &plot, const QString &layer, const Shared &shared)
        : QCPLayerable(&plot, layer),
          m_shared(shared)
    { }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->axisRect()->rect().adjusted(0, -1, 1, 0); }
    [[nodiscard]] double columnOf(double x) const { return mParentPlot->xAxis->coordToPixel(x); }
    [[nodiscard]] double rowOf(double y) const { return mParentPlot->yAxis->coordToPixel(y); }
    [[nodiscard]] QRectF area() const { return mParentPlot->axisRect()->rect(); }
    [[nodiscard]] const PlotStyle &style() const { return m_shared.style; }
    [[nodiscard]] const PlotContent *content() const { return m_shared.content.get(); }

    const Shared &m_shared;
};

/// Ranges of chance, and bars.
class BackDrawing final : public Drawing
{
public:
    using Drawing::Drawing;

protected:
    void draw(QCPPainter *painter) override
    {
        if (content() == nullptr)
            return;
        for (const PlotLevel &level : content()->levels) {
            if (!level.low || !level.high)
                continue;
            painter->fillRect(QRectF(area().left(), rowOf(*level.high), area().width(),
                                     rowOf(*level.low) - rowOf(*level.high)),
                              faded(style().color(Token::Ctl), 0.14));
        }
        for (const PlotBars &bars : content()->bars)
            drawBars(painter, bars);
    }

private:
    void drawBars(QCPPainter *painter, const PlotBars &bars) const
    {
        const QColor colour = style().colorOf(bars.look, bars.run);
        const bool hatched = bars.look == PlotLook::Control || bars.look == PlotLook::Chance;
        const bool strong = !bars.key.isEmpty() && bars.key == m_shared.highlight;
        const double base = mParentPlot->yAxis->scaleType() == QCPAxis::stLinear ? rowOf(0.0) : area().bottom();
        for (std::size_t i = 0; i < bars.x.size(); ++i) {
            if (!std::isfinite(bars.y[i]))
                continue;
            const double left = columnOf(bars.x[i] - bars.width / 2), right = columnOf(bars.x[i] + bars.width / 2);
            const QRectF box = QRectF(QPointF(left, base), QPointF(right, rowOf(bars.y[i]))).normalized();
            if (hatched)
                drawHatch(painter, box, colour);
            painter->setBrush(hatched ? QBrush(Qt::NoBrush) : QBrush(colour));
            painter->setPen(QPen(strong ? style().color(Token::Acc) : colour, strong ? style().px(3) : 1.0));
            painter->drawRect(box);
            if (i < bars.low.size() && i < bars.high.size())
                drawWhisker(painter, box.center().x(), rowOf(bars.low[i]), rowOf(bars.high[i]));
        }
    }

    void drawWhisker(QCPPainter *painter, double x, double low, double high) const
    {
        const double cap = style().px(3.0);
        painter->setPen(QPen(style().color(Token::Tx), 1.0));
        painter->drawLine(QPointF(x, low), QPointF(x, high));
        painter->drawLine(QPointF(x - cap, low), QPointF(x + cap, low));
        painter->drawLine(QPointF(x - cap, high), QPointF(x + cap, high));
    }

    /// Lines and not a pattern brush, which vector formats do not have.
    void drawHatch(QCPPainter *painter, const QRectF &box, const QColor &colour) const
    {
        painter->setPen(QPen(colour, 1.0));
        const double step = style().px(kHatchStep);
        for (double at = std::floor((box.left() - box.height()) / step) * step; at < box.right(); at += step) {
            // From the bottom edge up to the right, cut at the box.
            const double from = std::max(at, box.left());
            const double to = std::min(at + box.height(), box.right());
            if (to > from)
                painter->drawLine(QPointF(from, box.bottom() - (from - at)), QPointF(to, box.bottom() - (to - at)));
        }
    }
};

/// Levels with their words, and marks.
class FrontDrawing final : public Drawing
{
public:
    using Drawing::Drawing;

protected:
    void draw(QCPPainter *painter) override
    {
        if (content() == nullptr)
            return;
        painter->setFont(style().font(TextRole::Small));
        m_taken.clear();
        for (const PlotLevel &level : content()->levels)
            drawLevel(painter, level);
        for (const PlotMark &mark : content()->marks)
            drawMark(painter, mark);
    }

private:
    /// Kept between the axes.
    [[nodiscard]] QRectF inside(QRectF place) const
    {
        place.moveLeft(std::clamp(place.left(), area().left() + 2.0,
                                  std::max(area().left() + 2.0, area().right() - place.width() - 2.0)));
        place.moveTop(std::clamp(place.top(), area().top(), std::max(area().top(), area().bottom() - place.height())));
        return place;
    }

    /// How much of curves, bars and levels lies under \p place: stretches that touch it.
    [[nodiscard]] int covered(const QRectF &place) const
    {
        const QRectF wide = place.adjusted(-style().px(4), -style().px(2), style().px(4), style().px(2));
        int out = 0;
        for (const PlotLine &line : content()->lines) {
            const double low = mParentPlot->xAxis->pixelToCoord(wide.left());
            const double high = mParentPlot->xAxis->pixelToCoord(wide.right());
            auto i = static_cast<std::size_t>(std::lower_bound(line.x.begin(), line.x.end(), low) - line.x.begin());
            for (i = i > 0 ? i - 1 : 0; i + 1 < line.x.size() && line.x[i] <= high; ++i) {
                if (!std::isfinite(line.y[i]) || !std::isfinite(line.y[i + 1]))
                    continue;
                const QLineF stretch(columnOf(line.x[i]), rowOf(line.y[i]), columnOf(line.x[i + 1]),
                                     rowOf(line.y[i + 1]));
                out += touches(wide, stretch) ? (line.look == PlotLook::Run ? 3 : 1) : 0;
            }
        }
        for (const PlotBars &bars : content()->bars) {
            for (std::size_t i = 0; i < bars.x.size(); ++i) {
                const QRectF box(QPointF(columnOf(bars.x[i] - bars.width / 2), rowOf(bars.y[i])),
                                 QPointF(columnOf(bars.x[i] + bars.width / 2), area().bottom()));
                out += wide.intersects(box.normalized()) ? 3 : 0;
            }
        }
        for (const PlotLevel &level : content()->levels)
            out += rowOf(level.y) > wide.top() && rowOf(level.y) < wide.bottom() ? 3 : 0;
        return out;
    }

    static bool touches(const QRectF &box, const QLineF &line)
    {
        if (box.contains(line.p1()) || box.contains(line.p2()))
            return true;
        const QLineF edges[] = {{box.topLeft(), box.topRight()},
                                {box.topRight(), box.bottomRight()},
                                {box.bottomRight(), box.bottomLeft()},
                                {box.bottomLeft(), box.topLeft()}};
        return std::any_of(std::begin(edges), std::end(edges), [&line](const QLineF &edge) {
            return edge.intersects(line, nullptr) == QLineF::BoundedIntersection;
        });
    }

    /// The first of the places that covers least.
    [[nodiscard]] QRectF freest(const std::vector<QRectF> &places) const
    {
        QRectF best;
        int least = std::numeric_limits<int>::max();
        for (const QRectF &one : places) {
            const QRectF place = inside(one);
            int cost = covered(place) + (place.topLeft() == one.topLeft() ? 0 : 2); // pushed in: close to an axis
            for (const QRectF &taken : m_taken)
                cost += taken.intersects(place) ? 100 : 0;
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    /// A plate under the words keeps them readable over curves.
    void drawWords(QCPPainter *painter, QRectF place, const QString &text, const QColor &colour)
    {
        place = inside(place);
        m_taken.push_back(place);
        painter->fillRect(place.adjusted(-2, 1, 2, -1), faded(style().color(Token::Base), 0.8));
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    void drawLevel(QCPPainter *painter, const PlotLevel &level)
    {
        const double y = rowOf(level.y);
        if (y < area().top() - 1 || y > area().bottom() + 1)
            return;
        painter->setPen(style().penOf(level.look, 0, style().px(1.5)));
        painter->drawLine(QPointF(area().left(), y), QPointF(area().right(), y));
        const QFontMetricsF metrics(painter->font());
        const double width = metrics.horizontalAdvance(level.text), height = metrics.height();
        if (level.text.isEmpty())
            return;
        std::vector<QRectF> places;
        const double step = height + style().px(4);
        for (const double top : {y - step, y + style().px(4), y - 2.0 * step}) {
            for (const double left :
                 {area().right() - width - 2.0, area().center().x() - width / 2.0, area().left() + 4.0})
                places.emplace_back(left, top, width, height);
        }
        drawWords(painter, freest(places), level.text, style().color(Token::Tx2));
    }

    /// A sign above a bar, and words beside it.
    void drawSign(QCPPainter *painter, const QPointF &at, const QString &text, QSizeF words)
    {
        const double half = style().px(4.0), foot = at.y() - style().px(3.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(style().color(Token::Tx));
        painter->drawPolygon(QPolygonF({QPointF(at.x() - half, foot - 1.6 * half),
                                        QPointF(at.x() + half, foot - 1.6 * half), QPointF(at.x(), foot)}));
        const double top = foot - 0.8 * half - words.height() / 2.0;
        drawWords(painter,
                  freest({QRectF(QPointF(at.x() + 2.0 * half, top), words),
                          QRectF(QPointF(at.x() - 2.0 * half - words.width(), top), words)}),
                  text, style().color(Token::Tx));
    }

    void drawMark(QCPPainter *painter, const PlotMark &mark)
    {
        const double x = columnOf(mark.x);
        if (x < area().left() - 1 || x > area().right() + 1)
            return;
        const QColor colour =
            mark.kind == PlotMark::Kind::Incident ? style().color(Token::Err) : style().color(Token::Tx);
        const QFontMetricsF metrics(painter->font());
        const double width = metrics.horizontalAdvance(mark.text), height = metrics.height();
        if (mark.y) {
            const QPointF at(x, rowOf(*mark.y));
            if (!content()->bars.empty())
                return drawSign(painter, at, mark.text, {width, height});
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colour, style().px(1.5)));
            painter->drawEllipse(at, style().px(6), style().px(6));
            std::vector<QRectF> places;
            const double off = style().px(10);
            for (const double left : {at.x() - width / 2, at.x() - width - off, at.x() + off, at.x() - 1.5 * width}) {
                for (const double top : {at.y() - off - height, at.y() + off, at.y() + off + 1.5 * height})
                    places.emplace_back(left, top, width, height);
            }
            drawWords(painter, freest(places), mark.text, colour);
            return;
        }
        QPen pen(mark.kind == PlotMark::Kind::Incident ? colour : style().colorOf(mark.look, mark.run),
                 style().px(1.5));
        pen.setDashPattern({1, 2});
        painter->setPen(pen);
        painter->drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
        const bool right = x + width + style().px(8) <= area().right();
        drawWords(painter,
                  QRectF(right ? x + style().px(6) : x - style().px(6) - width, area().top() + area().height() * 0.5,
                         width, height),
                  mark.text, style().color(Token::Tx));
    }

    std::vector<QRectF> m_taken; ///< by words, in one drawing
};

/// Smallest and largest of what fits the axis.
struct Extent {
    explicit Extent(bool isLog) : log(isLog) { }
    void add(double value)
    {
        if (!std::isfinite(value) || (log && value <= 0.0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void add(const std::vector<double> &values)
    {
        for (const double value : values)
            add(value);
    }
    /// With a margin; a range of one value becomes one around it.
    [[nodiscard]] PlotCanvas::Span span(double below, double above) const
    {
        if (high < low)
            return log ? PlotCanvas::Span{1.0, 10.0} : PlotCanvas::Span{0.0, 1.0};
        if (log) {
            const double ratio = std::max(high / low, 1.2);
            return {low / std::pow(ratio, below), low * std::pow(ratio, 1.0 + above)};
        }
        const double size = high > low ? high - low : std::max(std::abs(high) * 0.2, 1.0);
        return {low - size * below - (high > low ? 0.0 : size / 2),
                high + size * above + (high > low ? 0.0 : size / 2)};
    }

    bool log;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

} // namespace

struct PlotCanvas::Impl {
    explicit Impl(QWidget *parent) : plot(new QCustomPlot(parent)), owned(parent == nullptr ? plot : nullptr)
    {
        plot->setAttribute(Qt::WA_TransparentForMouseEvents);
        plot->setFocusPolicy(Qt::NoFocus);
        plot->setInteractions({});
        plot->setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid);
        plot->setAntialiasedElements(QCP::aePlottables | QCP::aeFills | QCP::aeScatters | QCP::aeItems | QCP::aeOther);
        plot->plotLayout()->setMargins({});
        plot->axisRect()->setMinimumMargins({8, 8, 8, 8});
        back = new BackDrawing(*plot, QStringLiteral("main"), shared);
        front = new FrontDrawing(*plot, QStringLiteral("overlay"), shared);
    }

    void restyle()
    {
        const PlotStyle &style = shared.style;
        plot->setBackground(QBrush(style.color(Token::Base)));
        for (QCPAxis *axis : {plot->xAxis, plot->yAxis}) {
            const QPen line(style.color(Token::Line2), 1.0);
            axis->setBasePen(line);
            axis->setTickPen(line);
            axis->setSubTicks(false);
            axis->setTickLength(0, qRound(style.px(4)));
            axis->setTickLabelFont(style.font(TextRole::Small));
            axis->setTickLabelColor(style.color(Token::Tx2));
            axis->setLabelFont(style.font(TextRole::Small));
            axis->setLabelColor(style.color(Token::Tx2));
            axis->setTickLabelPadding(qRound(style.px(2)));
            axis->setLabelPadding(qRound(style.px(2)));
            axis->grid()->setPen(QPen(style.color(Token::Grid), 1.0));
            axis->grid()->setZeroLinePen(Qt::NoPen); // as the others
            axis->grid()->setSubGridVisible(false);
        }
        const int side = qRound(style.px(8));
        plot->axisRect()->setMinimumMargins(
            {side, qRound(style.px(10)), qRound(style.px(22)), side}); // half a label at either end
    }

    void setAxis(QCPAxis *axis, const PlotAxis &spec) const
    {
        axis->setLabel(axisText(spec));
        axis->setScaleType(spec.log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new Ticker(spec)));
    }

    void addBand(const PlotLine &line)
    {
        const auto edge = [&](const std::vector<double> &y) {
            auto *const graph = new QCPGraph(plot->xAxis, plot->yAxis);
            graph->setPen(Qt::NoPen);
            graph->setData(QVector<double>(line.x.begin(), line.x.end()), QVector<double>(y.begin(), y.end()), true);
            return graph;
        };
        QCPGraph *const low = edge(line.low);
        QCPGraph *const high = edge(line.high);
        high->setChannelFillGraph(low);
        high->setBrush(faded(shared.style.colorOf(line.look, line.run), kBandAlpha));
    }

    void addLine(const PlotLine &line)
    {
        if (!line.low.empty() && !line.whiskers)
            addBand(line);
        auto *const graph = new CurveGraph(*plot, shared, line);
        graph->setData(QVector<double>(line.x.begin(), line.x.end()), QVector<double>(line.y.begin(), line.y.end()),
                       true);
        graph->setName(line.raw ? QString() : line.key);
        graphs.emplace_back(graph, &line);
    }

    void setPens()
    {
        for (const auto &[graph, line] : graphs) {
            const bool strong = !line->key.isEmpty() && line->key == shared.highlight;
            if (line->raw) {
                QColor colour = shared.style.colorOf(line->look, line->run);
                graph->setPen(QPen(faded(colour, strong ? 0.5 : kRawAlpha), 1.0));
            } else {
                const double width = line->look == PlotLook::Run ? (strong ? 3.0 : 2.0) : 1.5;
                graph->setPen(shared.style.penOf(line->look, line->run, shared.style.px(width)));
            }
        }
    }

    void rebuild()
    {
        graphs.clear();
        plot->clearPlottables();
        if (shared.content == nullptr)
            return;
        setAxis(plot->xAxis, shared.content->x);
        setAxis(plot->yAxis, shared.content->y);
        for (const PlotLine &line : shared.content->lines) {
            if (line.raw)
                addLine(line);
        }
        for (const PlotLine &line : shared.content->lines) {
            if (!line.raw)
                addLine(line);
        }
        setPens();
    }

    Shared shared;
    QCustomPlot *plot;
    std::unique_ptr<QCustomPlot> owned; ///< on paper there is no parent
    BackDrawing *back;
    FrontDrawing *front;
    std::vector<std::pair<CurveGraph *, const PlotLine *>> graphs;
};

PlotCanvas::PlotCanvas(QWidget *parent) : m_impl(std::make_unique<Impl>(parent)) { }
PlotCanvas::~PlotCanvas() = default;

QWidget *PlotCanvas::widget() const
{
    return m_impl->plot;
}

void PlotCanvas::setStyle(const PlotStyle &style)
{
    m_impl->shared.style = style;
    m_impl->restyle();
    m_impl->rebuild();
}

void PlotCanvas::setContent(std::shared_ptr<const PlotContent> content)
{
    // The old content must outlive the graphs that point into it.
    const std::shared_ptr<const PlotContent> old = std::exchange(m_impl->shared.content, std::move(content));
    m_impl->rebuild();
}

void PlotCanvas::setHighlight(const QString &key)
{
    m_impl->shared.highlight = key;
    m_impl->setPens();
}

PlotCanvas::Span PlotCanvas::fullX() const
{
    const PlotContent &content = *m_impl->shared.content;
    if (!content.x.categories.isEmpty())
        return {-0.5, static_cast<double>(content.x.categories.size()) - 0.5};
    Extent extent(content.x.log);
    for (const PlotLine &line : content.lines)
        extent.add(line.x);
    for (const PlotBars &bars : content.bars) {
        for (const double x : bars.x) {
            extent.add(x - bars.width / 2);
            extent.add(x + bars.width / 2);
        }
    }
    Span out = extent.span(0.0, content.bars.empty() ? 0.01 : 0.0);
    out.low = content.x.minimum.value_or(out.low);
    out.high = content.x.maximum.value_or(out.high);
    return out.high > out.low ? out : Span{out.low, out.low + 1.0};
}

PlotCanvas::Span PlotCanvas::fullY() const
{
    const PlotContent &content = *m_impl->shared.content;
    Extent extent(content.y.log);
    for (const PlotLine &line : content.lines) {
        extent.add(line.y);
        extent.add(line.low);
        extent.add(line.high);
    }
    for (const PlotBars &bars : content.bars) {
        extent.add(0.0);
        extent.add(bars.y);
        extent.add(bars.high);
    }
    for (const PlotLevel &level : content.levels) {
        extent.add(level.y);
        extent.add(level.high.value_or(level.y));
    }
    const bool ring = std::any_of(content.marks.begin(), content.marks.end(),
                                  [](const PlotMark &mark) { return mark.y.has_value(); });
    Span out = extent.span(content.bars.empty() ? kMarginY : 0.0, ring ? kMarginRing : kMarginY);
    out.low = content.y.minimum.value_or(out.low);
    out.high = content.y.maximum.value_or(out.high);
    return out.high > out.low ? out : Span{out.low, out.low + 1.0};
}

PlotCanvas::Span PlotCanvas::x() const
{
    return {m_impl->plot->xAxis->range().lower, m_impl->plot->xAxis->range().upper};
}

PlotCanvas::Span PlotCanvas::y() const
{
    return {m_impl->plot->yAxis->range().lower, m_impl->plot->yAxis->range().upper};
}

void PlotCanvas::setX(Span span)
{
    m_impl->plot->xAxis->setRange(span.low, span.high);
}

void PlotCanvas::setY(Span span)
{
    m_impl->plot->yAxis->setRange(span.low, span.high);
}

QRectF PlotCanvas::area() const
{
    return m_impl->plot->axisRect()->rect();
}

QPointF PlotCanvas::toPixel(double x, double y) const
{
    return {m_impl->plot->xAxis->coordToPixel(x), m_impl->plot->yAxis->coordToPixel(y)};
}

double PlotCanvas::toX(double pixel) const
{
    return m_impl->plot->xAxis->pixelToCoord(pixel);
}

double PlotCanvas::toY(double pixel) const
{
    return m_impl->plot->yAxis->pixelToCoord(pixel);
}

void PlotCanvas::replot()
{
    m_impl->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void PlotCanvas::record(QPicture &picture, QSize size)
{
    m_impl->plot->setViewport(QRect(QPoint(), size)); // so that area() is that of the picture afterwards
    QCPPainter painter;
    painter.begin(&picture);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    m_impl->plot->toPainter(&painter, size.width(), size.height());
    painter.end();
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_base.h"
#include "widgets/plots/plot_canvas.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPicture>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace ng::ui {

namespace {

constexpr double kMmPerPoint = 25.4 / 72.0;
constexpr double kSmallPx = 11.0;
constexpr double kLegendSide = 12.0;
constexpr std::chrono::seconds kPatience{10};

/// What is on a picture: content and, where a person had zoomed, the part in view.
struct Wanted {
    std::shared_ptr<const PlotContent> content;
    std::optional<PlotBase::Range> x, y;
    QSizeF size; ///< in design pixels
};

/// In the window's thread, where widgets may be made.
QPicture record(const Wanted &wanted)
{
    const PlotStyle style = PlotStyle::ofPaper();
    QPicture picture;
    const double head = plotHeadHeight(*wanted.content, style);
    const double legend =
        plotLegendHeight(*wanted.content, style, std::max(1.0, wanted.size.width() - style.px(2.0 * kLegendSide)));
    const QSize inner(std::max(1, qRound(wanted.size.width())),
                      std::max(1, qRound(wanted.size.height() - head - legend)));
    PlotCanvas canvas(nullptr);
    canvas.setStyle(style);
    canvas.setContent(wanted.content);
    const auto spanOf = [](const std::optional<PlotBase::Range> &range, PlotCanvas::Span full) {
        return range ? PlotCanvas::Span{range->low, range->high} : full;
    };
    canvas.setX(spanOf(wanted.x, canvas.fullX()));
    canvas.setY(spanOf(wanted.y, canvas.fullY()));
    QPicture axes;
    canvas.record(axes, inner);

    QPainter painter(&picture);
    painter.fillRect(QRectF(QPointF(), wanted.size), style.color(Token::Base));
    const double left = canvas.area().left();
    const QRectF column(left, 0.0, wanted.size.width() - left - style.px(12), wanted.size.height());
    paintPlotHead(&painter, column, *wanted.content, style);
    painter.drawPicture(QPointF(0.0, head), axes);
    paintPlotLegend(&painter,
                    QRectF(style.px(kLegendSide), 0.0, std::max(1.0, wanted.size.width() - style.px(2.0 * kLegendSide)),
                           wanted.size.height()),
                    *wanted.content, style);
    return picture;
}

/// Asks the window's thread for a picture. Empty where it does not answer: it is closing down, and nobody will see the page.
QPicture recordThere(Wanted wanted)
{
    struct Shared {
        std::mutex mutex;
        std::condition_variable done;
        std::optional<QPicture> picture;
    };
    const auto shared = std::make_shared<Shared>();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [shared, wanted = std::move(wanted)] {
            QPicture picture = record(wanted);
            const std::lock_guard lock(shared->mutex);
            shared->picture = std::move(picture);
            shared->done.notify_all();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(shared->mutex);
    shared->done.wait_for(lock, kPatience, [&] { return shared->picture.has_value(); });
    return shared->picture.value_or(QPicture());
}

void paint(QPainter &painter, const QRectF &rect, const FigureStyle &style, Wanted wanted)
{
    const double scale = style.pointSize * kMmPerPoint * style.unitsPerMm / kSmallPx;
    wanted.size = rect.size() / scale;
    const bool here = QThread::currentThread() == QCoreApplication::instance()->thread();
    QPicture picture = here ? record(wanted) : recordThere(std::move(wanted));
    painter.save();
    painter.translate(rect.topLeft());
    // QPicture scales itself from the screen's dots to the device's; the figure's size is in painter units already.
    const double dots = painter.device() == nullptr
        ? 1.0
        : static_cast<double>(painter.device()->logicalDpiX()) / picture.logicalDpiX();
    painter.scale(scale / dots, scale / dots);
    picture.play(&painter);
    painter.restore();
}

} // namespace

void PlotBase::paintFigure(QPainter &painter, const QRectF &rect, const FigureStyle &style, const PlotContent &content)
{
    paint(painter, rect, style, {std::make_shared<const PlotContent>(content), {}, {}, {}});
}

void PlotBase::paintFigure(QPainter &painter, const QRectF &rect, const FigureStyle &style) const
{
    paint(painter, rect, style,
          {m_content,
           m_zoomedX ? std::optional(xRange()) : std::nullopt,
           m_zoomedY ? std::optional(yRange()) : std::nullopt,
           {}});
}

std::optional<FigureSnapshot> PlotBase::snapshot(const QString &id, const QString &caption, const Json &recipe) const
{
    if (m_content->isEmpty())
        return std::nullopt;
    FigureSnapshot out;
    out.id = id;
    out.title = m_content->title;
    out.caption = caption;
    out.recipe = recipe;
    out.data = m_content->table();
    const Wanted wanted{m_content,
                        m_zoomedX ? std::optional(xRange()) : std::nullopt,
                        m_zoomedY ? std::optional(yRange()) : std::nullopt,
                        {}};
    out.paint = [wanted](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        paint(painter, rect, style, wanted);
    };
    return out;
}

} // namespace ng::ui

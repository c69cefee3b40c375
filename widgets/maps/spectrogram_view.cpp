// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/spectrogram_view.h"

#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

SpectrogramView::SpectrogramView(QWidget *parent) : QWidget(parent)
{
    installAxisPlotAccessible();
    setAccessibleName(tr("Spectrogram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_figure.values.map = ColorMap::Viridis;
}

void SpectrogramView::setTimeScale(const TimeScale &scale)
{
    if (m_figure.time == scale)
        return;
    m_figure.time = scale;
    update();
}

void SpectrogramView::setSpectrogram(std::shared_ptr<const Spectrogram> spectrogram)
{
    m_figure.data = std::move(spectrogram);
    m_figure.image = QImage();
    if (m_figure.data != nullptr && !m_figure.data->empty())
        m_figure.values = m_figure.data->scale();
    update();
    Q_EMIT valueScaleChanged(m_figure.values);
    announceReadOut(this);
}

void SpectrogramView::setLimit(double hz)
{
    if (hz == m_figure.limitHz || !(hz > 0.0))
        return;
    m_figure.limitHz = hz;
    m_readHz = std::min(m_readHz, hz);
    m_figure.image = QImage();
    update();
}

void SpectrogramView::setBand(const Band &band)
{
    m_figure.band = band;
    update();
}

void SpectrogramView::setCursorTime(std::optional<TimeNs> time)
{
    if (m_figure.cursor == time)
        return;
    m_figure.cursor = time;
    update();
    announceReadOut(this);
}

void SpectrogramView::setClock(std::function<QString(TimeNs, int)> clock)
{
    m_clock = std::move(clock);
    update();
}

void SpectrogramView::setEnd(TimeNs end)
{
    m_figure.end = end;
    update();
}

QSize SpectrogramView::sizeHint() const
{
    return {px(640), px(160)};
}

QSize SpectrogramView::minimumSizeHint() const
{
    return {px(240), px(72)};
}

QRectF SpectrogramView::plotRect() const
{
    return spectrogramPlot(rect(), m_figure, Ink::screen());
}

double SpectrogramView::yOf(double hz) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - hz / m_figure.limitHz * plot.height();
}

QString SpectrogramView::textAt(TimeNs time, double hz) const
{
    const QString when = m_clock ? m_clock(time, 2) : tr("%1 s").arg(formatFixed(toSeconds(time), 2));
    const double value = m_figure.data == nullptr ? std::nan("") : m_figure.data->at(time, hz);
    const QString what =
        std::isnan(value) ? tr("no whole window here") : tr("%1 dB re 1 µV²/Hz").arg(formatFixed(value, 1));
    return tr("%1, %2 Hz, %3").arg(when, formatFixed(hz, 1), what);
}

QString SpectrogramView::readOut() const
{
    return m_figure.cursor ? textAt(*m_figure.cursor, m_readHz) : QString();
}

void SpectrogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    const Ink ink = Ink::screen();
    const QRectF plot = spectrogramPlot(rect(), m_figure, ink);
    const QSize size(static_cast<int>(std::lround(plot.width() * devicePixelRatioF())),
                     static_cast<int>(std::lround(plot.height() * devicePixelRatioF())));
    TimeRange page;
    page.start = m_figure.time.timeAt(plot.left());
    page.duration = m_figure.time.timeAt(plot.right()) - page.start;
    if (m_figure.data != nullptr && (m_figure.image.size() != size || m_figure.imagePage != page))
        m_figure.image = plotImage(m_figure, plot, rect(), size, m_figure.imagePage);
    m_figure.clock = m_clock; // a copy for paper outlives what it asks
    paintSpectrogram(painter, rect(), m_figure, ink);
    m_figure.clock = nullptr;
    if (!hasKeyboardFocus(this))
        return;
    paintInnerFocus(&painter, rect());
    if (m_figure.cursor && plot.contains(m_figure.time.xOf(*m_figure.cursor), plot.center().y())) {
        const QPointF at(m_figure.time.xOf(*m_figure.cursor), yOf(m_readHz));
        painter.setRenderHint(QPainter::Antialiasing);
        paintCurrentRing(painter, at, 5.0);
        paintPlate(painter, at, readOut(), plot, ink);
    }
}

void SpectrogramView::readAt(const QPointF &point)
{
    const QRectF plot = plotRect();
    m_readHz = std::clamp((plot.bottom() - point.y()) / plot.height(), 0.0, 1.0) * m_figure.limitHz;
    Q_EMIT timePicked(m_figure.time.timeAt(std::clamp(point.x(), plot.left(), plot.right())));
    announceReadOut(this);
}

void SpectrogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && plotRect().contains(event->position()))
        readAt(event->position());
    else
        QWidget::mousePressEvent(event);
}

void SpectrogramView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0) {
        readAt(event->position());
        return;
    }
    const QRectF plot = plotRect();
    const bool inside = m_figure.data != nullptr && plot.contains(event->position());
    const double hz = (plot.bottom() - event->position().y()) / plot.height() * m_figure.limitHz;
    setToolTip(inside ? textAt(m_figure.time.timeAt(event->position().x()), hz) : QString());
}

void SpectrogramView::moveTime(TimeNs by)
{
    const TimeRange page = m_figure.time.page();
    const TimeNs from = m_figure.cursor ? *m_figure.cursor : page.start + page.duration / 2;
    const TimeNs to = std::max(TimeNs(0), from + by);
    Q_EMIT timePicked(m_figure.end.count() > 0 ? std::min(to, m_figure.end) : to);
}

void SpectrogramView::keyPressEvent(QKeyEvent *event)
{
    const bool far = (event->modifiers() & Qt::ShiftModifier) != 0;
    const TimeNs pixel(std::max<std::int64_t>(1, static_cast<std::int64_t>(m_figure.time.nsPerPixel)));
    const double bin = m_figure.data == nullptr ? 1.0 : m_figure.data->binHz;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTime(far ? -kSecond : -pixel);
        return;
    case Qt::Key_Right:
        moveTime(far ? kSecond : pixel);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_readHz = std::clamp(m_readHz + (event->key() == Qt::Key_Up ? bin : -bin), 0.0, m_figure.limitHz);
        announceReadOut(this);
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SpectrogramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void SpectrogramView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SpectrogramView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ng::ui

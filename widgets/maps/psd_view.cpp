// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/psd_view.h"

#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

PsdView::PsdView(QWidget *parent) : QWidget(parent)
{
    installAxisPlotAccessible();
    setAccessibleName(tr("Power spectral density"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_figure.bands = standardBands();
}

void PsdView::setPsd(std::shared_ptr<const Psd> psd, const QString &span)
{
    m_figure.data = std::move(psd);
    m_figure.span = span;
    update();
    announceReadOut(this);
}

void PsdView::setBands(std::vector<Band> bands)
{
    m_figure.bands = std::move(bands);
    update();
}

void PsdView::setReadFrequency(std::optional<double> hz)
{
    if (m_figure.readHz == hz)
        return;
    m_figure.readHz = hz;
    update();
    announceReadOut(this);
}

PsdAxes PsdView::axes() const
{
    return psdAxes(rect(), m_figure, Ink::screen());
}

std::size_t PsdView::binOf(double hz) const
{
    const std::vector<double> &all = m_figure.data->frequenciesHz;
    const auto above = std::lower_bound(all.begin(), all.end(), hz);
    if (above == all.begin())
        return 0;
    if (above == all.end())
        return all.size() - 1;
    const auto index = static_cast<std::size_t>(above - all.begin());
    return hz - all[index - 1] < all[index] - hz ? index - 1 : index;
}

QString PsdView::readOut() const
{
    if (!m_figure.readHz || m_figure.data == nullptr || m_figure.data->empty())
        return {};
    const std::size_t bin = binOf(*m_figure.readHz);
    QStringList parts;
    if (m_figure.data->curves.size() <= kNamedCurves) {
        for (const Psd::Curve &curve : m_figure.data->curves)
            parts << tr("%1 %2 dB").arg(curve.label, formatFixed(curve.decibel[bin], 1));
    } else {
        parts << tr("mean %1 dB").arg(formatFixed(m_figure.data->mean()[bin], 1));
    }
    return tr("%1 Hz: %2").arg(formatFixed(m_figure.data->frequenciesHz[bin], 1), parts.join(QStringLiteral(", ")));
}

QSize PsdView::sizeHint() const
{
    return {px(360), px(280)};
}

QSize PsdView::minimumSizeHint() const
{
    return {px(220), px(180)};
}

void PsdView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    const Ink ink = Ink::screen();
    paintPsd(painter, rect(), m_figure, ink);
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, rect());
    if (!m_figure.readHz || m_figure.data == nullptr || m_figure.data->empty())
        return;
    const PsdAxes place = axes();
    const double x = place.xOf(m_figure.data->frequenciesHz[binOf(*m_figure.readHz)]);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.color(Token::Acc), 1.5));
    painter.drawLine(QPointF(x, place.plot.top()), QPointF(x, place.plot.bottom()));
    paintPlate(painter, {x, place.plot.top() + ink.px(10)}, readOut(), place.plot, ink);
}

void PsdView::mouseMoveEvent(QMouseEvent *event)
{
    const PsdAxes place = axes();
    const bool inside = m_figure.data != nullptr && place.plot.contains(event->position());
    setReadFrequency(inside ? std::optional(place.hzAt(event->position().x())) : std::nullopt);
}

void PsdView::leaveEvent(QEvent *event)
{
    setReadFrequency(std::nullopt);
    QWidget::leaveEvent(event);
}

void PsdView::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction == 0 || m_figure.data == nullptr || m_figure.data->empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto &all = m_figure.data->frequenciesHz;
    const auto bin = static_cast<std::ptrdiff_t>(binOf(m_figure.readHz.value_or(10.0)));
    const std::ptrdiff_t step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 10 : 1;
    const std::ptrdiff_t next = m_figure.readHz ? bin + direction * step : bin;
    setReadFrequency(all[static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(next, 0, static_cast<std::ptrdiff_t>(all.size()) - 1))]);
}

void PsdView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void PsdView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PsdView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ng::ui

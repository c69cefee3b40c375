// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_accessible.h"
#include "widgets/plots/plot_base.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/style/texts.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr int kBigStep = 10;

} // namespace

void PlotBase::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? kBigStep : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        shift ? pan(-0.1) : stepPoint(-step);
        return;
    case Qt::Key_Right:
        shift ? pan(0.1) : stepPoint(step);
        return;
    case Qt::Key_Up:
        stepCurve(-1);
        return;
    case Qt::Key_Down:
        stepCurve(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.8, m_cursor);
        return;
    case Qt::Key_Minus:
        zoom(1.25, m_cursor);
        return;
    case Qt::Key_Home:
        showAll();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_curve >= 0 && !curves()[static_cast<std::size_t>(m_curve)]->key.isEmpty()) {
            Q_EMIT curvePicked(curves()[static_cast<std::size_t>(m_curve)]->key);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_cursor || m_curve >= 0) {
            m_curve = m_point = -1;
            setHighlight({});
            moveCursorTo(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlotBase::pan(double screens)
{
    if (m_content->isEmpty())
        return;
    const Range now = xRange();
    if (m_content->x.log) {
        const double by = std::pow(now.high / now.low, screens);
        setXRange({now.low * by, now.high * by});
    } else {
        const double by = (now.high - now.low) * screens;
        setXRange({now.low + by, now.high + by});
    }
    Q_EMIT xRangeChanged();
}

void PlotBase::stepCurve(int steps)
{
    const int count = static_cast<int>(curves().size());
    if (count == 0)
        return;
    m_curve = m_curve < 0 ? (steps > 0 ? 0 : count - 1) : (m_curve + steps + count) % count;
    // The point nearest to where the cross hair is.
    const auto &x = curves()[static_cast<std::size_t>(m_curve)]->x;
    const auto at = std::lower_bound(x.begin(), x.end(), m_cursor.value_or(x.back()));
    goToPoint(static_cast<int>(at - x.begin()));
}

void PlotBase::stepPoint(int steps)
{
    if (curves().empty())
        return;
    if (m_curve < 0) {
        stepCurve(1);
        return;
    }
    goToPoint(m_point + steps);
}

void PlotBase::goToPoint(int point)
{
    const PlotLine &line = *curves()[static_cast<std::size_t>(m_curve)];
    m_point = std::clamp(point, 0, static_cast<int>(line.x.size()) - 1);
    const double x = line.x[static_cast<std::size_t>(m_point)];
    const Range now = xRange();
    if (x < now.low || x > now.high) {
        const double half = (now.high - now.low) / 2;
        if (!m_content->x.log)
            setXRange({x - half, x + half});
    }
    setHighlight(line.key);
    moveCursorTo(x);
    announce();
    Q_EMIT currentChanged();
}

QString PlotBase::currentText() const
{
    const auto all = curves();
    if (m_curve < 0 || m_curve >= static_cast<int>(all.size()) || m_point < 0)
        return {};
    const PlotLine &line = *all[static_cast<std::size_t>(m_curve)];
    const auto i = static_cast<std::size_t>(m_point);
    const QString x = m_content->x.categories.isEmpty() ? formatGeneral(line.x[i], 6)
                                                        : m_content->x.categories.value(static_cast<int>(line.x[i]));
    QString value = std::isfinite(line.y[i]) ? formatGeneral(line.y[i]) : tr("not a finite number");
    if (!m_content->y.unit.isEmpty())
        value += QLatin1Char(' ') + m_content->y.unit;
    QString out = tr("%1, %2 %3: %4").arg(line.name, m_content->x.title, x, value);
    if (i < line.low.size() && i < line.high.size())
        out += tr(", %1 to %2").arg(formatGeneral(line.low[i]), formatGeneral(line.high[i]));
    return out;
}

void PlotBase::announce()
{
    announcePlot(this);
}

void PlotBase::focusInEvent(QFocusEvent *event)
{
    m_overlay->update();
    QWidget::focusInEvent(event);
}

void PlotBase::focusOutEvent(QFocusEvent *event)
{
    m_overlay->update();
    QWidget::focusOutEvent(event);
}

} // namespace ng::ui

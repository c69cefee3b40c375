// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/history_strip.h"

#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr std::size_t kKept = 31; ///< a minute in steps of two seconds

} // namespace

HistoryStrip::HistoryStrip(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(title);
}

void HistoryStrip::add(double value, double full, const QString &text)
{
    m_why.clear();
    m_values.push_back(value);
    if (m_values.size() > kKept)
        m_values.pop_front();
    m_full = full;
    m_text = text;
    setAccessibleDescription(text);
    update();
}

void HistoryStrip::setUnavailable(const QString &why)
{
    m_why = why;
    m_values.clear();
    setAccessibleDescription(why);
    setToolTip(why);
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {px(200), px(84)};
}

QSize HistoryStrip::minimumSizeHint() const
{
    return {px(140), px(44)};
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = px(16);
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(color(Token::Tx));
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight | Qt::AlignVCenter, m_text);
    const QString top = formatGeneral(m_full, 3);
    // One gutter for all strips, so that they share their left edge.
    const int gutter = painter.fontMetrics().horizontalAdvance(QStringLiteral("100.0")) + px(6);
    const QRectF area(gutter, line + px(2), width() - gutter, height() - line - px(6));
    painter.setPen(color(Token::Tx2));
    if (!m_why.isEmpty()) {
        painter.drawText(QRectF(0, line, width(), height() - line), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         m_why);
        return;
    }
    if (m_values.empty()) {
        painter.drawText(QRectF(0, line, width(), height() - line), Qt::AlignCenter, tr("measuring…"));
        return;
    }
    painter.drawText(QRectF(0, area.top() - px(4), gutter - px(6), line), Qt::AlignRight | Qt::AlignTop, top);
    painter.drawText(QRectF(0, area.bottom() - line + px(4), gutter - px(6), line), Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("0"));
    if (m_values.size() >= 2) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPolygonF curve;
        const double step = area.width() / static_cast<double>(kKept - 1);
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const double back = static_cast<double>(m_values.size() - 1 - i);
            curve.append({area.right() - back * step,
                          area.bottom() - area.height() * std::clamp(m_values[i] / m_full, 0.0, 1.0)});
        }
        QPolygonF filled = curve;
        filled.append({curve.back().x(), area.bottom()});
        filled.append({curve.front().x(), area.bottom()});
        QColor fill = color(Token::Acc);
        fill.setAlpha(64);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(filled);
        painter.setPen(QPen(color(Token::Acc), 1.0));
        painter.drawPolyline(curve);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(color(Token::Line2));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace ng::ui

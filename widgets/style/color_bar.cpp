// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/color_bar.h"

#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace ng::ui {
namespace {

constexpr int kThickness = 8;
constexpr int kInlineBar = 72;
constexpr int kBelowBar = 120;

} // namespace

void paintColorBar(QPainter *painter, const QRectF &rect, ColorMap map)
{
    QImage image(256, 1, QImage::Format_RGB32);
    const MapTable &table = mapTable(map);
    for (int i = 0; i < 256; ++i)
        image.setPixel(i, 0, table[static_cast<std::size_t>(i)]);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(rect, image);
    painter->restore();
    paintFrame(painter, rect, Token::Line2);
}

ColorBar::ColorBar(ColorMap map, Place place, QWidget *parent) : QWidget(parent), m_map(map), m_place(place)
{
    setSizePolicy(place == Place::Inline ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void ColorBar::setMap(ColorMap map)
{
    m_map = map;
    update();
}

void ColorBar::setRange(double low, double high, const QString &unit, int decimals)
{
    m_low = low;
    m_high = high;
    m_unit = unit;
    m_decimals = decimals;
    describe();
    updateGeometry();
    update();
}

void ColorBar::setSigned(bool isSigned)
{
    m_signed = isSigned;
    describe();
    update();
}

QString ColorBar::label(double value) const
{
    return m_signed ? formatSigned(value, m_decimals) : formatFixed(value, m_decimals);
}

void ColorBar::describe()
{
    setAccessibleName(tr("Colour bar"));
    setAccessibleDescription(tr("%1 to %2 %3").arg(label(m_low), label(m_high), m_unit));
}

QSize ColorBar::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextRole::Small));
    if (m_place == Place::Below)
        return {px(kBelowBar) + px(40), px(kThickness) + 2 + metrics.height()};
    const QString high = label(m_high) + QLatin1Char(' ') + m_unit;
    return {metrics.horizontalAdvance(label(m_low)) + px(kInlineBar) + metrics.horizontalAdvance(high) + 2 * px(4),
            px(16)};
}

QSize ColorBar::minimumSizeHint() const
{
    return m_place == Place::Inline ? sizeHint() : QSize(px(96), sizeHint().height());
}

void ColorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(color(Token::Tx2));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString low = label(m_low);
    const QString high = m_unit.isEmpty() ? label(m_high) : label(m_high) + QLatin1Char(' ') + m_unit;
    if (m_place == Place::Inline) {
        const int left = metrics.horizontalAdvance(low);
        painter.drawText(QRect(0, 0, left + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, low);
        const QRectF bar(left + px(4), (height() - px(kThickness)) / 2, px(kInlineBar), px(kThickness));
        painter.drawText(QRectF(bar.right() + px(4), 0, width() - bar.right(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, high);
        paintColorBar(&painter, bar, m_map);
        return;
    }
    // The outer labels are centred under the ends where there is room for them.
    const int inset = px(12);
    const QRectF bar(inset, 0, width() - 2 * inset, px(kThickness));
    const int top = px(kThickness) + 2;
    const auto centred = [&](const QString &text, qreal x) {
        const qreal wide = metrics.horizontalAdvance(text);
        const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, top, wide + 2, metrics.height()), Qt::AlignLeft | Qt::AlignTop, text);
    };
    centred(low, bar.left());
    centred(label((m_low + m_high) / 2.0), bar.center().x());
    centred(high, bar.right());
    paintColorBar(&painter, bar, m_map);
}

} // namespace ng::ui

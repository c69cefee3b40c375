// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/electrode_layout_view.h"

#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

ElectrodeLayoutView::ElectrodeLayoutView(QWidget *parent) : ContactView(parent)
{
    setAccessibleName(tr("Layout of contacts"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ElectrodeLayoutView::setPlaces(std::vector<std::optional<std::array<double, 3>>> places, const QStringList &groups)
{
    m_figure.places = std::move(places);
    m_figure.groups = groups;
    contactsChanged();
}

LayoutFigure ElectrodeLayoutView::figure() const
{
    LayoutFigure out = m_figure;
    out.contacts = contacts();
    out.pairs = pairs();
    out.selected = selected();
    out.scale = scale();
    return out;
}

QRectF ElectrodeLayoutView::area() const
{
    return QRectF(rect()).adjusted(6.0, 6.0, -6.0, -6.0);
}

const std::vector<LayoutSpot> &ElectrodeLayoutView::spots() const
{
    if (m_spots.size() != contacts().size())
        m_spots = layoutSpots(area(), figure(), Ink::screen());
    return m_spots;
}

std::optional<QPointF> ElectrodeLayoutView::placeOf(int index) const
{
    if (index < 0 || index >= static_cast<int>(spots().size()))
        return std::nullopt;
    return spots()[static_cast<std::size_t>(index)].centre;
}

int ElectrodeLayoutView::contactAt(const QPointF &point) const
{
    for (std::size_t i = 0; i < spots().size(); ++i) {
        const LayoutSpot &spot = spots()[i];
        const QPointF d = point - spot.centre;
        if (spot.cell && std::abs(d.x()) <= px(12) && std::abs(d.y()) <= spot.radius)
            return static_cast<int>(i);
    }
    const int nearest = ContactView::contactAt(point);
    return nearest >= 0 && spots()[static_cast<std::size_t>(nearest)].cell ? -1 : nearest;
}

void ElectrodeLayoutView::contactsChanged()
{
    m_spots.clear();
    fitRows();
    update();
}

void ElectrodeLayoutView::fitRows()
{
    // Rows scroll; a head shrinks. The height asked for depends on the width, so it follows it.
    const double height = m_figure.onHead() ? px(140) : layoutHeight(width() - 12.0, figure(), Ink::screen()) + 12.0;
    const int wanted = static_cast<int>(std::ceil(height));
    if (minimumHeight() != wanted)
        setMinimumHeight(wanted);
}

void ElectrodeLayoutView::resizeEvent(QResizeEvent *event)
{
    ContactView::resizeEvent(event);
    m_spots.clear();
    fitRows();
}

QSize ElectrodeLayoutView::sizeHint() const
{
    return {px(260), std::max(px(220), minimumHeight())};
}

QSize ElectrodeLayoutView::minimumSizeHint() const
{
    return {px(140), px(140)};
}

void ElectrodeLayoutView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    const Ink ink = Ink::screen();
    LayoutFigure shown = figure();
    shown.hovered = hovered();
    paintLayout(painter, area(), shown, ink);
    const bool keyboard = hasKeyboardFocus(this);
    if (keyboard)
        paintInnerFocus(&painter, rect());
    const int named = hovered() >= 0 ? hovered() : keyboard ? current() : -1;
    const auto place = placeOf(named);
    if (!place)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (keyboard && named == current())
        paintCurrentRing(painter, *place, spots()[static_cast<std::size_t>(named)].radius + 4.0);
    paintPlate(painter, *place, describe(named), rect(), ink);
}

} // namespace ng::ui

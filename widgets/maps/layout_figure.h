// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/contact_view.h"
#include "widgets/maps/ink.h"

#include <array>
#include <optional>

namespace ng::ui {

/// Everything a 2-D layout shows, as a value. Scalp sites lie on the head seen from above; contacts without such a place
/// stand in rows, one a shaft or grid, in the order of their channels.
struct LayoutFigure {
    std::vector<Contact> contacts;
    std::vector<std::optional<std::array<double, 3>>> places; ///< on the unit sphere
    QStringList groups;                                       ///< shaft of each contact
    std::vector<ContactPair> pairs;
    QStringList selected;
    ValueScale scale;
    int hovered = -1;

    [[nodiscard]] bool onHead() const; ///< all have a place
};

/// Where one contact is drawn.
struct LayoutSpot {
    QPointF centre;
    double radius = 6.0; ///< of a disc, or half a cell's height
    bool cell = false;   ///< a cell of a row
};

/// One spot for each contact, in \p area.
[[nodiscard]] std::vector<LayoutSpot> layoutSpots(const QRectF &area, const LayoutFigure &figure, const Ink &ink);
/// Height that rows need in \p width; 0 for a head.
[[nodiscard]] double layoutHeight(double width, const LayoutFigure &figure, const Ink &ink);
void paintLayout(QPainter &painter, const QRectF &area, const LayoutFigure &figure, const Ink &ink);

} // namespace ng::ui

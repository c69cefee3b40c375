// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/topography.h"
#include "widgets/maps/value_scale.h"

#include <QImage>
#include <QPointF>
#include <QPolygonF>

#include <memory>
#include <vector>

namespace ng::ui {

/// Points a side at which a map is computed; between them it is cubic. 96 costs 0.1 s a montage, once.
inline constexpr std::size_t kTopoGrid = 96;
/// Contour lines between the ends of the scale.
inline constexpr int kContours = 7;

/// One map, without size or colour: what a job hands to the window.
struct TopoPicture {
    std::size_t size = 0;            ///< points a side; 0: no map
    std::vector<float> grid;         ///< [size, size], north first; continued beyond the circle for the rim's sake
    std::vector<QPolygonF> contours; ///< within the circle, whose radius is 1; x right, y down
    ValueScale scale;

    [[nodiscard]] bool empty() const { return size == 0; }
    /// Value at a place of the disc (radius 1; x right, y down); NaN outside.
    [[nodiscard]] double at(const QPointF &place) const;
};

/// Map of \p values (one for each electrode of the operator, asserted) with contour lines of \p scale.
/// A value that is not finite gives an empty picture: a map with a hole would be an invention.
[[nodiscard]] TopoPicture renderTopo(const TopoOperator &op, const std::vector<float> &values, const ValueScale &scale);

/// The map in colours, \p pixels a side, transparent outside the circle.
[[nodiscard]] QImage topoImage(const TopoPicture &picture, int pixels);

} // namespace ng::ui

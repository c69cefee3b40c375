// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/ink.h"

#include <QPointF>
#include <QRectF>

#include <array>

class QPainter;

namespace ng::ui {

/// Head seen from above, nose up, in an azimuthal equidistant projection: the circle is 90 degrees from the vertex, at the
/// height of nasion, inion and the points before the ears.
/// \param point  on the unit sphere: x right, y nose, z up
/// \return       1 is the circle's radius; x right, y down
[[nodiscard]] QPointF projectOnDisc(const std::array<double, 3> &point);

/// Room that nose and ears need around the circle, as a part of its radius.
inline constexpr double kNoseRoom = 0.13;
inline constexpr double kEarRoom = 0.11;

/// Largest circle that leaves room for nose and ears in \p area.
[[nodiscard]] QRectF headCircle(const QRectF &area);
/// Nose and ears, behind the map; the circle itself, above it.
void paintNoseAndEars(QPainter &painter, const QRectF &circle, const Ink &ink);
void paintHeadCircle(QPainter &painter, const QRectF &circle, const Ink &ink);

} // namespace ng::ui

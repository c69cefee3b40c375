// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scene3d/head_surface.h"

#include <QPointF>
#include <QSizeF>

namespace ng::ui {

enum class HeadPose { Front, Back, Left, Right, Top, Oblique };

/// Where the head is seen from: a parallel projection, so that sizes and distances on screen stay true while it turns.
struct SceneCamera {
    double yaw = 0.0;          ///< radians about z; 0 looks at the face, positive from the head's right
    double pitch = 0.0;        ///< radians; pi/2 looks from above
    double halfHeight = 0.132; ///< metres from the middle to the upper edge
    double panX = 0.0;         ///< metres on the screen
    double panY = 0.0;

    [[nodiscard]] Vec3 towardsViewer() const;
    [[nodiscard]] Vec3 right() const;
    [[nodiscard]] Vec3 up() const;
    /// Place on a picture of \p size of a point in metres.
    [[nodiscard]] QPointF project(const Vec3 &point, const QSizeF &size) const;
    /// Distance towards the viewer, in metres.
    [[nodiscard]] double depth(const Vec3 &point) const;
    [[nodiscard]] double pixelsPerMetre(const QSizeF &size) const;
    void turn(double yawBy, double pitchBy);
    void zoom(double factor); ///< > 1 comes nearer

    [[nodiscard]] static SceneCamera of(HeadPose pose);
    friend bool operator==(const SceneCamera &, const SceneCamera &) = default;
};

} // namespace ng::ui

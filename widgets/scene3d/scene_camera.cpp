// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_camera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ng::ui {

namespace {

constexpr Vec3 kMiddle{0.0, 0.0, -0.012}; ///< metres; what the picture is centred on

double along(const Vec3 &axis, const Vec3 &point)
{
    double sum = 0.0;
    for (std::size_t a = 0; a < 3; ++a)
        sum += axis[a] * (point[a] - kMiddle[a]);
    return sum;
}

} // namespace

Vec3 SceneCamera::towardsViewer() const
{
    return {std::cos(pitch) * std::sin(yaw), std::cos(pitch) * std::cos(yaw), std::sin(pitch)};
}

Vec3 SceneCamera::right() const
{
    return {-std::cos(yaw), std::sin(yaw), 0.0};
}

Vec3 SceneCamera::up() const
{
    return {-std::sin(pitch) * std::sin(yaw), -std::sin(pitch) * std::cos(yaw), std::cos(pitch)};
}

double SceneCamera::pixelsPerMetre(const QSizeF &size) const
{
    return std::min(size.width(), size.height()) / (2.0 * halfHeight);
}

QPointF SceneCamera::project(const Vec3 &point, const QSizeF &size) const
{
    const double scale = pixelsPerMetre(size);
    return {size.width() / 2.0 + (along(right(), point) + panX) * scale,
            size.height() / 2.0 - (along(up(), point) + panY) * scale};
}

double SceneCamera::depth(const Vec3 &point) const
{
    return along(towardsViewer(), point);
}

void SceneCamera::turn(double yawBy, double pitchBy)
{
    constexpr double kFull = 2.0 * std::numbers::pi, kUpright = std::numbers::pi / 2.0;
    yaw = std::remainder(yaw + yawBy, kFull);
    pitch = std::clamp(pitch + pitchBy, -kUpright, kUpright);
}

void SceneCamera::zoom(double factor)
{
    halfHeight = std::clamp(halfHeight / factor, 0.015, 0.40);
}

SceneCamera SceneCamera::of(HeadPose pose)
{
    constexpr double kQuarter = std::numbers::pi / 2.0;
    SceneCamera camera;
    switch (pose) {
    case HeadPose::Front:
        break;
    case HeadPose::Back:
        camera.yaw = 2.0 * kQuarter;
        break;
    case HeadPose::Left:
        camera.yaw = -kQuarter;
        break;
    case HeadPose::Right:
        camera.yaw = kQuarter;
        break;
    case HeadPose::Top:
        camera.yaw = 2.0 * kQuarter;
        camera.pitch = kQuarter;
        break;
    case HeadPose::Oblique:
        camera.yaw = -0.62 * kQuarter;
        camera.pitch = 0.33 * kQuarter;
        break;
    }
    return camera;
}

} // namespace ng::ui

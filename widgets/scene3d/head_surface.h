// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace ng::ui {

using Vec3 = std::array<double, 3>;

/// Triangles of a closed surface.
struct Mesh {
    std::vector<std::array<float, 3>> points; ///< metres
    std::vector<std::array<float, 3>> normals;
    std::vector<std::array<std::uint32_t, 3>> triangles; ///< counter-clockwise seen from outside
};

/// Point of the schematic head that belongs to \p direction (of unit length; x right, y nose, z up), in metres about the
/// middle between the ears. The smooth image of a sphere under a formula: nothing of it is anybody's anatomy.
[[nodiscard]] Vec3 headPoint(const Vec3 &direction);
/// Outward normal there.
[[nodiscard]] Vec3 headNormal(const Vec3 &direction);

/// The schematic head, closed at the neck.
[[nodiscard]] const Mesh &schematicHead();

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/head_surface.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ng::ui {

namespace {

constexpr double kHalfWidth = 0.077, kHalfLength = 0.096, kHeight = 0.096, kDepth = 0.150;
constexpr double kNeck = -0.128; ///< height of the cut
constexpr int kColumns = 168, kRows = 120;

double smoothStep(double from, double to, double x)
{
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

double bump(double x, double width)
{
    return std::exp(-x * x / (width * width));
}

/// Edge of an ear: flat inside, steep at its border.
double plate(double x, double width)
{
    const double t = x / width;
    return std::exp(-t * t * t * t);
}

Vec3 cross(const Vec3 &a, const Vec3 &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vec3 minus(const Vec3 &a, const Vec3 &b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

double dot(const Vec3 &a, const Vec3 &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// How far the face stands out in front of the smooth head. \p azimuth from the nose; \p below 0 at its root, 1 at the bottom.
double faceRelief(double azimuth, double below)
{
    const double nose = 0.020 * smoothStep(0.0, 0.30, below) * (1.0 - smoothStep(0.305, 0.365, below))
        * bump(azimuth, 0.085 + 0.28 * std::clamp(below, 0.0, 0.34));
    const double root = -0.003 * bump(azimuth, 0.30) * bump(below - 0.04, 0.08);
    const double eyes = -0.0075 * bump(std::abs(azimuth) - 0.36, 0.17) * bump(below - 0.12, 0.09);
    const double mouth = -0.003 * bump(azimuth, 0.35) * bump(below - 0.42, 0.025);
    const double chin = 0.006 * bump(azimuth, 0.33) * bump(below - 0.58, 0.09);
    return nose + root + eyes + mouth + chin;
}

double earRelief(double azimuth, double below)
{
    const double rim = plate(std::abs(azimuth) - 1.66, 0.13) * plate(below - 0.11, 0.20);
    const double bowl = bump(std::abs(azimuth) - 1.64, 0.07) * bump(below - 0.10, 0.10);
    return 0.014 * rim - 0.007 * bowl;
}

} // namespace

Vec3 headPoint(const Vec3 &direction)
{
    const double level = std::hypot(direction[0], direction[1]); // of the ring, 1 at the equator
    const double below = std::max(0.0, -direction[2]);
    const double azimuth = std::atan2(direction[0], direction[1]);
    double width = kHalfWidth, length = kHalfLength, ring = level;
    double z = kHeight * direction[2];
    double forward = 0.0;
    if (below > 0.0) {
        // From the equator down: jaw and neck, then the flat cut.
        const double front = 0.5 + 0.5 * std::cos(azimuth);
        const double jaw = smoothStep(0.40, 0.74, below) * front;
        const double nape = smoothStep(0.05, 0.62, below) * (1.0 - front);
        const double taper = 1.0 - 0.10 * smoothStep(0.0, 0.5, below) - 0.34 * jaw - 0.30 * nape;
        const double cap = below > 0.86 ? std::sqrt(std::max(0.0, 1.0 - std::pow((below - 0.86) / 0.14, 2.0))) : 1.0;
        ring = std::max(taper, 0.2) * cap;
        z = std::max(-kDepth * below, kNeck);
        forward = (0.006 * smoothStep(0.0, 0.6, below)) * cap;
    }
    const double safe = level > 1e-9 ? level : 1.0;
    const double hx = direction[0] / safe, hy = direction[1] / safe;
    const double relief = faceRelief(azimuth, -direction[2]) + earRelief(azimuth, -direction[2]);
    const double out = relief * std::min(1.0, level * 4.0);
    return {width * ring * hx + out * hx, length * ring * hy + out * hy + forward, z};
}

Vec3 headNormal(const Vec3 &direction)
{
    // Two tangents by central differences on the sphere.
    const Vec3 pole = std::abs(direction[2]) > 0.9 ? Vec3{0.0, 1.0, 0.0} : Vec3{0.0, 0.0, 1.0};
    const auto moved = [&](const Vec3 &side, double step) {
        Vec3 p{direction[0] + step * side[0], direction[1] + step * side[1], direction[2] + step * side[2]};
        const double length = std::sqrt(dot(p, p));
        return headPoint({p[0] / length, p[1] / length, p[2] / length});
    };
    const Vec3 u = cross(pole, direction), v = cross(direction, u);
    const Vec3 normal = cross(minus(moved(u, 0.02), moved(u, -0.02)), minus(moved(v, 0.02), moved(v, -0.02)));
    const double length = std::max(1e-12, std::sqrt(dot(normal, normal)));
    return {normal[0] / length, normal[1] / length, normal[2] / length};
}

namespace {

void addNormals(Mesh &mesh)
{
    std::vector<Vec3> sums(mesh.points.size(), Vec3{});
    const auto at = [&](std::uint32_t i) {
        const auto &p = mesh.points[i];
        return Vec3{static_cast<double>(p[0]), static_cast<double>(p[1]), static_cast<double>(p[2])};
    };
    for (const auto &t : mesh.triangles) {
        const Vec3 n = cross(minus(at(t[1]), at(t[0])), minus(at(t[2]), at(t[0])));
        for (const std::uint32_t i : t) {
            for (std::size_t a = 0; a < 3; ++a)
                sums[i][a] += n[a];
        }
    }
    // The seam's two columns are one line.
    for (int row = 0; row <= kRows; ++row) {
        Vec3 &first = sums[static_cast<std::size_t>(row * (kColumns + 1))];
        Vec3 &last = sums[static_cast<std::size_t>(row * (kColumns + 1) + kColumns)];
        for (std::size_t a = 0; a < 3; ++a)
            first[a] = last[a] = first[a] + last[a];
    }
    for (const Vec3 &n : sums) {
        const double length = std::max(1e-18, std::sqrt(dot(n, n)));
        mesh.normals.push_back(
            {static_cast<float>(n[0] / length), static_cast<float>(n[1] / length), static_cast<float>(n[2] / length)});
    }
}

Mesh makeHead()
{
    Mesh mesh;
    for (int row = 0; row <= kRows; ++row) {
        const double polar = std::numbers::pi * std::clamp(row / static_cast<double>(kRows), 1e-4, 1.0 - 1e-4);
        for (int column = 0; column <= kColumns; ++column) {
            const double azimuth = 2.0 * std::numbers::pi * column / kColumns;
            const Vec3 p =
                headPoint({std::sin(polar) * std::cos(azimuth), std::sin(polar) * std::sin(azimuth), std::cos(polar)});
            mesh.points.push_back({static_cast<float>(p[0]), static_cast<float>(p[1]), static_cast<float>(p[2])});
        }
    }
    const auto index = [](int row, int column) { return static_cast<std::uint32_t>(row * (kColumns + 1) + column); };
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            mesh.triangles.push_back({index(row, column), index(row + 1, column), index(row + 1, column + 1)});
            mesh.triangles.push_back({index(row, column), index(row + 1, column + 1), index(row, column + 1)});
        }
    }
    addNormals(mesh);
    return mesh;
}

} // namespace

const Mesh &schematicHead()
{
    static const Mesh head = makeHead();
    return head;
}

} // namespace ng::ui

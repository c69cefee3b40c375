// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/standard_positions.h"

#include <cmath>
#include <numbers>

namespace ng {

namespace {

using Vec = std::array<double, 3>;

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr int kRowCount = 21;
constexpr int kVertexRow = 10;
constexpr int kFirstWideRow = 3; // AFp
constexpr int kLastWideRow = 17; // POO

// Rows from nasion to inion, one for each 5 % of the midline arc (9 degrees).
constexpr std::array<std::string_view, kRowCount> kRows{"N",   "NFp", "Fp",  "AFp", "AF",  "AFF", "F",
                                                        "FFC", "FC",  "FCC", "C",   "CCP", "CP",  "CPP",
                                                        "P",   "PPO", "PO",  "POO", "O",   "OI",  "I"};
// What the outer columns (7 and beyond) of rows 7..13 are called.
constexpr std::array<std::string_view, 7> kTemporalRows{"FFT", "FT", "FTT", "T", "TTP", "TP", "TPP"};
constexpr int kFirstTemporalRow = 7;

// Columns from the midline to the 10 % ring, each an eighth of the row's arc: number and whether it is a half ("h") column.
struct Column {
    int odd;
    bool half;
};
constexpr std::array<Column, 8> kInner{Column{1, true}, {1, false}, {3, true}, {3, false},
                                       {5, true},       {5, false}, {7, true}, {7, false}};

double dot(const Vec &a, const Vec &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Vec cross(const Vec &a, const Vec &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vec combined(double p, const Vec &a, double q, const Vec &b)
{
    return {p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]};
}

Vec normalised(const Vec &a)
{
    const double length = std::sqrt(dot(a, a));
    return combined(1.0 / length, a, 0.0, a);
}

Vec mirrored(const Vec &a)
{
    return {-a[0], a[1], a[2]};
}

/// Point of the left half of the sphere by azimuth from the nose and elevation above the plane of nasion, ears and inion.
Vec leftPoint(double azimuthDegrees, double elevationDegrees)
{
    const double azimuth = azimuthDegrees * kRadians;
    const double elevation = elevationDegrees * kRadians;
    return {-std::cos(elevation) * std::sin(azimuth), std::cos(elevation) * std::cos(azimuth), std::sin(elevation)};
}

/// Point on the circle through \p ring, \p middle and the mirror image of \p ring, \p part of the way from middle to ring.
Vec alongRow(const Vec &ring, const Vec &middle, double part)
{
    const Vec other = mirrored(ring);
    const Vec normal = normalised(cross(combined(1.0, ring, -1.0, middle), combined(1.0, other, -1.0, middle)));
    const Vec centre = combined(dot(normal, middle), normal, 0.0, normal);
    const Vec toMiddle = combined(1.0, middle, -1.0, centre);
    const Vec toRing = combined(1.0, ring, -1.0, centre);
    const double radius = std::sqrt(dot(toMiddle, toMiddle));
    const Vec u = normalised(toMiddle);
    const Vec v = normalised(combined(1.0, toRing, -dot(toRing, u), u));
    const double angle = std::atan2(dot(toRing, v), dot(toRing, u)) * part;
    return combined(1.0, centre, radius, combined(std::cos(angle), u, std::sin(angle), v));
}

class Builder
{
public:
    std::vector<StandardSite> take() { return std::move(m_sites); }

    void midline(int row)
    {
        const double arc = 9.0 * row * kRadians;
        const Vec point = {0.0, row == kVertexRow ? 0.0 : std::cos(arc), std::sin(arc)};
        m_sites.push_back({std::string(kRows[static_cast<std::size_t>(row)]) + "z", row, 0, false, point});
    }

    /// Left site with an odd column number and its mirror image with the next even one.
    void pair(int row, Column column, const Vec &left)
    {
        std::string_view name = kRows[static_cast<std::size_t>(row)];
        const int temporal = row - kFirstTemporalRow;
        if (column.odd >= 7 && temporal >= 0 && temporal < static_cast<int>(kTemporalRows.size()))
            name = kTemporalRows[static_cast<std::size_t>(temporal)];
        const std::string suffix = column.half ? "h" : "";
        const int even = column.odd + 1;
        m_sites.push_back(
            {std::string(name) + std::to_string(column.odd) + suffix, row, column.odd, column.half, left});
        m_sites.push_back({std::string(name) + std::to_string(even) + suffix, row, even, column.half, mirrored(left)});
    }

private:
    std::vector<StandardSite> m_sites;
};

/// The three front and three back rows lie on the horizontal rings at 0, 5 and 10 % and have two columns a side.
void addNarrowRow(Builder &builder, int row)
{
    const bool front = row < kVertexRow;
    const double elevation = 9.0 * (front ? row : kRowCount - 1 - row);
    builder.midline(row);
    for (const Column column : {Column{1, true}, Column{1, false}}) {
        const double fromMidline = column.half ? 9.0 : 18.0;
        builder.pair(row, column, leftPoint(front ? fromMidline : 180.0 - fromMidline, elevation));
    }
}

void addWideRow(Builder &builder, int row)
{
    builder.midline(row);
    const double azimuth = 27.0 + 9.0 * (row - kFirstWideRow);
    const double arc = 9.0 * row * kRadians;
    const Vec middle = {0.0, std::cos(arc), std::sin(arc)};
    const Vec ring = leftPoint(azimuth, 18.0);
    for (std::size_t c = 0; c < kInner.size(); ++c)
        builder.pair(row, kInner[c], alongRow(ring, middle, static_cast<double>(c + 1) / 8.0));
    builder.pair(row, {9, true}, leftPoint(azimuth, 9.0));
    builder.pair(row, {9, false}, leftPoint(azimuth, 0.0));
}

std::vector<StandardSite> builtSites()
{
    Builder builder;
    for (int row = 0; row < kRowCount; ++row) {
        if (row < kFirstWideRow || row > kLastWideRow)
            addNarrowRow(builder, row);
        else
            addWideRow(builder, row);
    }
    return builder.take();
}

} // namespace

const std::vector<StandardSite> &standardSites()
{
    // Labels are looked up one by one, thousands in a wide recording; the sites never change.
    static const std::vector<StandardSite> sites = builtSites();
    return sites;
}

} // namespace ng

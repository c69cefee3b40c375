// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/data/electrodes.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ng {

using Point3 = std::array<double, 3>;

/// Settings of spherical-spline interpolation.
struct SplineSpec {
    int stiffness = 4;    ///< m of Perrin's equation, 2 to 6
    int terms = 50;       ///< Legendre polynomials summed
    double lambda = 1e-5; ///< added to the diagonal of G
};

/// Matrix that takes values at \p from to values at \p to: [to, from]. Rows sum to 1.
/// \param from, to  points on the unit sphere
/// \errors InvalidArgument for fewer than 2 points or points that coincide so that there is no solution
/// \source Perrin et al. 1989, equations 1 to 3 (corrigendum 1990); matches mne.channels.interpolation 1.13
[[nodiscard]] Result<NdArray<double, 2>> splineMatrix(std::span<const Point3> from, std::span<const Point3> to,
                                                      const SplineSpec &spec = {}, const RunContext &ctx = {});

/// Positions of channels on the unit sphere: about the origin in an ideal head, else about the centre of the sphere that
/// fits all electrodes best. \p found receives the index of each channel that has a position.
/// \errors InvalidArgument with fewer than 4 positions or positions on a plane (outside an ideal head)
[[nodiscard]] Result<std::vector<Point3>> unitSpherePositions(const ElectrodeSet &electrodes,
                                                              const std::vector<std::string> &labels,
                                                              std::vector<std::size_t> &found);

/// Linear operator from electrode values to a picture of the head seen from above, nose up.
/// Azimuthal equidistant projection: the rim of the disc is 90 degrees from the vertex; pixels outside are NaN.
struct TopoOperator {
    std::size_t size = 0; ///< pixels a side
    std::size_t electrodes = 0;
    std::vector<std::uint32_t> pixels; ///< indices (row * size + column) inside the disc, ascending
    std::size_t stride = 0;            ///< pixels rounded up to 64
    std::vector<float> weights;        ///< [electrodes, stride]: column p belongs to pixels[p]
};

/// \param size  pixels a side, 8 to 1024
/// \errors InvalidArgument with fewer than 8 electrodes (a map would mislead) or a size out of range
[[nodiscard]] Result<TopoOperator> makeTopoOperator(std::span<const Point3> positions, std::size_t size = 64,
                                                    const SplineSpec &spec = {}, const RunContext &ctx = {});

/// Maps of values: [maps, electrodes] to [maps, size * size] (asserted), in float32; NaN outside the head.
/// A value that is not finite makes its own map NaN. One thread; the same bits on every instruction set.
void applyTopoOperator(const TopoOperator &op, NdView<const float, 2> values, NdView<float, 2> maps);

} // namespace ng

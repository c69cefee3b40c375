// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/topography.h"

#include "core/base/assert.h"
#include "core/base/simd.h"
#include "core/base/text.h"
#include "core/signal/dispatch.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

namespace ng {

namespace {

double dot(const Point3 &a, const Point3 &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// Factors of Perrin's sum: (2n + 1) / (4 pi n^m (n + 1)^m), n = 1 …
std::vector<double> splineFactors(const SplineSpec &spec)
{
    std::vector<double> out;
    for (int n = 1; n <= spec.terms; ++n)
        out.push_back((2.0 * n + 1.0)
                      / (4.0 * std::numbers::pi * std::pow(static_cast<double>(n) * (n + 1.0), spec.stiffness)));
    return out;
}

/// Perrin's g at the cosine of an angle.
double splineG(double cosine, const std::vector<double> &factors)
{
    const double x = std::clamp(cosine, -1.0, 1.0);
    double before = 1.0, now = x, sum = 0.0;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        sum += factors[i] * now;
        const double n = static_cast<double>(i) + 1.0;
        const double next = ((2.0 * n + 1.0) * x * now - n * before) / (n + 1.0);
        before = now;
        now = next;
    }
    return sum;
}

/// Solves A X = B in place by elimination with row exchange; false where A has no inverse.
bool solve(NdArray<double, 2> &a, NdArray<double, 2> &b)
{
    const std::size_t n = a.extent(0);
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k + 1; i < n; ++i)
            pivot = std::abs(a(i, k)) > std::abs(a(pivot, k)) ? i : pivot;
        if (!(std::abs(a(pivot, k)) > 1e-14))
            return false;
        if (pivot != k) {
            std::swap_ranges(a.row(k).begin(), a.row(k).end(), a.row(pivot).begin());
            std::swap_ranges(b.row(k).begin(), b.row(k).end(), b.row(pivot).begin());
        }
        for (std::size_t i = 0; i < n; ++i) {
            if (i == k)
                continue;
            const double factor = a(i, k) / a(k, k);
            if (factor == 0.0)
                continue;
            double *target = a.row(i).data();
            const double *source = a.row(k).data();
            for (std::size_t j = k; j < n; ++j)
                target[j] -= factor * source[j];
            double *right = b.row(i).data();
            const double *from = b.row(k).data();
            for (std::size_t j = 0; j < b.extent(1); ++j)
                right[j] -= factor * from[j];
        }
    }
    for (std::size_t k = 0; k < n; ++k) {
        for (double &value : b.row(k))
            value /= a(k, k);
    }
    return true;
}

/// Centre of the sphere that fits points best in the linear least-squares sense: |p|^2 = 2 c p + const.
Result<Point3> sphereCentre(const std::vector<Point3> &points)
{
    NdArray<double, 2> a({4, 4}), b({4, 1});
    for (const Point3 &p : points) {
        const std::array<double, 4> row{2.0 * p[0], 2.0 * p[1], 2.0 * p[2], 1.0};
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::size_t j = 0; j < 4; ++j)
                a(i, j) += row[i] * row[j];
            b(i, 0) += row[i] * dot(p, p);
        }
    }
    if (points.size() < 4 || !solve(a, b))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal",
                          "No sphere fits the electrode positions: there are too few, or they lie on a plane."));
    return Point3{b(0, 0), b(1, 0), b(2, 0)};
}

typedef float Float4 __attribute__((vector_size(16), aligned(4), may_alias));
typedef float Float8 __attribute__((vector_size(32), aligned(4), may_alias));
typedef float Float16 __attribute__((vector_size(64), aligned(4), may_alias));

/// M maps times 64 pixels, C vectors of pixels at a time: as many as leave the sums over electrodes in registers.
template<std::size_t M, class V, std::size_t C>
NG_INLINE void mapTile(const float *weights, std::size_t stride, std::size_t electrodes, const float *values,
                       float *out)
{
    constexpr std::size_t kLanes = sizeof(V) / sizeof(float);
    for (std::size_t pixel = 0; pixel < 64; pixel += C * kLanes) {
        V sums[M][C] = {};
        for (std::size_t k = 0; k < electrodes; ++k) {
            const float *at = weights + k * stride + pixel;
#pragma GCC unroll 6
            for (std::size_t m = 0; m < M; ++m) {
                const float v = values[m * electrodes + k];
#pragma GCC unroll 4
                for (std::size_t c = 0; c < C; ++c) {
                    V w; // copied: as a template's argument a vector type loses that it may lie anywhere
                    std::memcpy(&w, at + c * kLanes, sizeof(V));
                    sums[m][c] += w * v;
                }
            }
        }
#pragma GCC unroll 6
        for (std::size_t m = 0; m < M; ++m) {
#pragma GCC unroll 4
            for (std::size_t c = 0; c < C; ++c)
                std::memcpy(out + m * 64 + pixel + c * kLanes, &sums[m][c], sizeof(V));
        }
    }
}

template<class V, std::size_t C>
NG_INLINE void mapTiles(std::size_t maps, const float *weights, std::size_t stride, std::size_t electrodes,
                        const float *values, float *out)
{
    if (maps == 6)
        return mapTile<6, V, C>(weights, stride, electrodes, values, out);
    for (std::size_t m = 0; m < maps; ++m)
        mapTile<1, V, 4>(weights, stride, electrodes, values + m * electrodes, out + m * 64);
}

void map16(std::size_t maps, const float *weights, std::size_t stride, std::size_t electrodes, const float *values,
           float *out)
{
    mapTiles<Float4, 2>(maps, weights, stride, electrodes, values, out);
}
NG_TARGET_32 void map32(std::size_t maps, const float *weights, std::size_t stride, std::size_t electrodes,
                        const float *values, float *out)
{
    mapTiles<Float8, 2>(maps, weights, stride, electrodes, values, out);
}
NG_TARGET_64 void map64(std::size_t maps, const float *weights, std::size_t stride, std::size_t electrodes,
                        const float *values, float *out)
{
    mapTiles<Float16, 4>(maps, weights, stride, electrodes, values, out);
}

void applyBlock(const TopoOperator &op, NdView<const float, 2> values, NdView<float, 2> maps)
{
    static const auto kernel = forThisMachine(map16, map32, map64);
    std::array<float, std::size_t{6} * 64> tile{};
    std::fill(maps.data(), maps.data() + maps.size(), std::numeric_limits<float>::quiet_NaN());
    for (std::size_t p = 0; p < op.stride; p += 64) {
        const std::size_t width = std::min<std::size_t>(64, op.pixels.size() - p);
        for (std::size_t m = 0; m < values.extent(0); m += 6) {
            const std::size_t n = std::min<std::size_t>(6, values.extent(0) - m);
            kernel(n, op.weights.data() + p, op.stride, op.electrodes, values.data() + m * op.electrodes, tile.data());
            for (std::size_t k = 0; k < n; ++k) {
                float *map = maps.data() + (m + k) * maps.extent(1);
                for (std::size_t i = 0; i < width; ++i)
                    map[op.pixels[p + i]] = tile[k * 64 + i];
            }
        }
    }
}

} // namespace

Result<NdArray<double, 2>> splineMatrix(std::span<const Point3> from, std::span<const Point3> to,
                                        const SplineSpec &spec, const RunContext &ctx)
{
    const std::size_t n = from.size();
    if (n < 2)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "Interpolation needs at least two electrodes with positions."));
    if (spec.stiffness < 2 || spec.stiffness > 6 || spec.terms < 1 || spec.terms > 1000)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "The spline's stiffness must be 2 to 6 and its terms 1 to 1000."));
    const std::vector<double> factors = splineFactors(spec);
    NdArray<double, 2> system({n + 1, n + 1}), inverse({n + 1, n + 1});
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k)
            system(i, k) = splineG(dot(from[i], from[k]), factors) + (i == k ? spec.lambda : 0.0);
        system(i, n) = system(n, i) = 1.0;
    }
    for (std::size_t i = 0; i <= n; ++i)
        inverse(i, i) = 1.0;
    if (!solve(system, inverse))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "Two electrodes lie at the same place: leave one out or use a positive lambda."));
    NdArray<double, 2> out({to.size(), n});
    std::vector<double> g(n + 1, 1.0);
    for (std::size_t p = 0; p < to.size(); ++p) {
        if (p % 64 == 0)
            NG_TRY(ctx.checkpoint());
        for (std::size_t k = 0; k < n; ++k)
            g[k] = splineG(dot(to[p], from[k]), factors);
        const std::span<double> row = out.row(p);
        for (std::size_t k = 0; k <= n; ++k) {
            for (std::size_t c = 0; c < n; ++c)
                row[c] += g[k] * inverse(k, c);
        }
    }
    return out;
}

Result<std::vector<Point3>> unitSpherePositions(const ElectrodeSet &electrodes, const std::vector<std::string> &labels,
                                                std::vector<std::size_t> &found)
{
    found.clear();
    std::vector<Point3> out;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Electrode *electrode = electrodes.find(labels[i]);
        if (electrode != nullptr && electrode->positionMetres) {
            out.push_back(*electrode->positionMetres);
            found.push_back(i);
        }
    }
    Point3 centre{0.0, 0.0, 0.0};
    if (electrodes.frame != CoordinateFrame::SphericalHead) {
        NG_TRY_ASSIGN(centre, sphereCentre(out));
    }
    for (Point3 &p : out) {
        for (std::size_t a = 0; a < 3; ++a)
            p[a] -= centre[a];
        const double length = std::sqrt(dot(p, p));
        if (!(length > 0.0))
            return fail(ErrorCode::InvalidArgument, NG_TR("signal", "An electrode lies at the centre of the head."));
        for (double &value : p)
            value /= length;
    }
    return out;
}

Result<TopoOperator> makeTopoOperator(std::span<const Point3> positions, std::size_t size, const SplineSpec &spec,
                                      const RunContext &ctx)
{
    if (size < 8 || size > 1024)
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "A map of %1 pixels a side is not between 8 and 1024."),
                    numberText(static_cast<std::int64_t>(size)));
    if (positions.size() < 8) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "A map needs at least 8 electrodes with positions; there are %1."),
                    numberText(static_cast<std::int64_t>(positions.size())));
    }
    TopoOperator out{.size = size, .electrodes = positions.size()};
    std::vector<Point3> to;
    for (std::size_t i = 0; i < size * size; ++i) {
        const double x = (static_cast<double>(i % size) + 0.5) * 2.0 / static_cast<double>(size) - 1.0;
        const double y = 1.0 - (static_cast<double>(i / size) + 0.5) * 2.0 / static_cast<double>(size);
        const double r = std::hypot(x, y);
        if (r > 1.0)
            continue;
        const double angle = r * std::numbers::pi / 2.0; // from the vertex
        const double scale = r > 0.0 ? std::sin(angle) / r : 0.0;
        out.pixels.push_back(static_cast<std::uint32_t>(i));
        to.push_back({x * scale, y * scale, std::cos(angle)});
    }
    NG_TRY_ASSIGN(const auto matrix, splineMatrix(positions, to, spec, ctx));
    out.stride = (out.pixels.size() + 63) / 64 * 64;
    out.weights.assign(out.electrodes * out.stride, 0.0F);
    for (std::size_t p = 0; p < out.pixels.size(); ++p) {
        for (std::size_t k = 0; k < out.electrodes; ++k)
            out.weights[k * out.stride + p] = static_cast<float>(matrix(p, k));
    }
    return out;
}

void applyTopoOperator(const TopoOperator &op, NdView<const float, 2> values, NdView<float, 2> maps)
{
    NG_ASSERT(values.extent(1) == op.electrodes && maps.extent(0) == values.extent(0)
              && maps.extent(1) == op.size * op.size);
    constexpr std::size_t kMaps = 48; // their pixels and a strip of weights stay in the second-level cache
    for (std::size_t m = 0; m < values.extent(0); m += kMaps) {
        const std::size_t n = std::min(kMaps, values.extent(0) - m);
        applyBlock(op, {values.data() + m * op.electrodes, {n, op.electrodes}},
                   {maps.data() + m * maps.extent(1), {n, maps.extent(1)}});
    }
}

} // namespace ng

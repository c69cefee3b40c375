// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/signal/topography.h"
#include "tests/signal/golden.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace ng;
using namespace ng::test;

namespace {

std::vector<Point3> points(const char *name)
{
    const Golden values = golden(name);
    std::vector<Point3> out;
    for (std::size_t i = 0; i < values.shape[0]; ++i)
        out.push_back({values(i, 0), values(i, 1), values(i, 2)});
    return out;
}

} // namespace

TEST_CASE("the spherical spline equals MNE's")
{
    const auto matrix = splineMatrix(points("spline/from"), points("spline/to"));
    NG_REQUIRE_RESULT(matrix);
    // MNE inverts by singular values: two ways to solve a system of condition 1e4.
    NG_CHECK_ARRAYS(std::span<const double>(matrix->flat()), std::span<const double>(golden("spline/matrix").values),
                    {.absolute = 1e-9});
    for (std::size_t p = 0; p < matrix->extent(0); ++p) {
        double sum = 0.0;
        for (const double weight : matrix->row(p))
            sum += weight;
        CHECK(sum == doctest::Approx(1.0).epsilon(1e-9));
    }
}

TEST_CASE("without smoothing the spline goes through its points")
{
    const auto from = points("spline/from");
    const auto matrix = splineMatrix(from, from, {.lambda = 0.0});
    NG_REQUIRE_RESULT(matrix);
    for (std::size_t i = 0; i < from.size(); ++i) {
        for (std::size_t k = 0; k < from.size(); ++k)
            CHECK((*matrix)(i, k) == doctest::Approx(i == k ? 1.0 : 0.0).epsilon(1e-6));
    }
    std::vector<Point3> twice = from;
    twice.push_back(from[0]);
    NG_CHECK_ERROR(splineMatrix(twice, from, {.lambda = 0.0}), ErrorCode::InvalidArgument);
    NG_CHECK_RESULT(splineMatrix(twice, from));
}

TEST_CASE("maps: a constant is flat, a gradient points the right way, outside is NaN")
{
    const auto positions = points("spline/from");
    const auto op = makeTopoOperator(positions, 64);
    NG_REQUIRE_RESULT(op);
    NdArray<float, 2> values({3, 32});
    for (std::size_t k = 0; k < 32; ++k) {
        values(0, k) = 2.5F;
        values(1, k) = static_cast<float>(positions[k][0]); // to the right
        values(2, k) = static_cast<float>(positions[k][1]); // to the nose
    }
    NdArray<float, 2> maps({3, 64 * 64});
    applyTopoOperator(*op, std::as_const(values).view(), maps.view());
    for (const std::uint32_t pixel : op->pixels)
        CHECK(maps(0, pixel) == doctest::Approx(2.5).epsilon(1e-5));
    CHECK(std::isnan(maps(0, 0)));
    CHECK(maps(1, 32 * 64 + 50) > maps(1, 32 * 64 + 14) + 0.5F);
    CHECK(maps(2, 14 * 64 + 32) > maps(2, 50 * 64 + 32) + 0.5F);
}

TEST_CASE("the kernel equals the matrix row by row, for any number of maps")
{
    const auto positions = points("spline/from");
    const auto op = makeTopoOperator(positions, 33);
    Philox random(3);
    for (const std::size_t count : {0, 1, 5, 6, 7, 13}) {
        NdArray<float, 2> values({count, 32}), maps({count, 33 * 33});
        random.fillNormal(values.flat());
        applyTopoOperator(*op, std::as_const(values).view(), maps.view());
        for (std::size_t m = 0; m < count; ++m) {
            for (std::size_t p = 0; p < op->pixels.size(); ++p) {
                float sum = 0.0F; // same order, no fused operations: the same bits
                for (std::size_t k = 0; k < 32; ++k)
                    sum += op->weights[k * op->stride + p] * values(m, k);
                CHECK(maps(m, op->pixels[p]) == sum);
            }
        }
    }
}

TEST_CASE("a value that is not finite spoils its own map alone")
{
    const auto op = makeTopoOperator(points("spline/from"), 16);
    NdArray<float, 2> values({2, 32}, 1.0F), maps({2, 256});
    values(0, 3) = std::numeric_limits<float>::quiet_NaN();
    applyTopoOperator(*op, std::as_const(values).view(), maps.view());
    CHECK(std::isnan(maps(0, op->pixels[10])));
    CHECK(std::isfinite(maps(1, op->pixels[10])));
}

TEST_CASE("positions come from the electrodes, about a fitted centre where the head is real")
{
    ElectrodeSet set{CoordinateFrame::HeadRas, "test", {}};
    std::vector<std::string> labels;
    const auto sphere = points("spline/from");
    for (std::size_t i = 0; i < sphere.size(); ++i) {
        labels.push_back("E" + std::to_string(i));
        set.electrodes.push_back(
            {labels.back(),
             std::array{0.09 * sphere[i][0] + 0.01, 0.09 * sphere[i][1] - 0.02, 0.09 * sphere[i][2] + 0.04}, "", "",
             ""});
    }
    set.electrodes[4].positionMetres.reset();
    std::vector<std::size_t> found;
    const auto unit = unitSpherePositions(set, labels, found);
    NG_REQUIRE_RESULT(unit);
    REQUIRE(unit->size() == 31);
    CHECK(found[4] == 5);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t a = 0; a < 3; ++a)
            CHECK(std::abs((*unit)[i][a] - sphere[found[i]][a]) < 1e-9);
    }
}

TEST_CASE("too few electrodes are not evaluable")
{
    const auto all = points("spline/from");
    NG_CHECK_ERROR(makeTopoOperator(std::span(all).first(7)), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeTopoOperator(all, 4), ErrorCode::InvalidArgument);
}

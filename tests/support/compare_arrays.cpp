// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/compare_arrays.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

namespace ng::test {

namespace {

std::string describe(const ArrayDifference &difference, double actual, double expected, std::size_t size)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.precision(std::numeric_limits<double>::max_digits10);
    out << difference.countOutside << " of " << size << " outside; worst at [" << difference.worstIndex << "]: actual "
        << actual << ", expected " << expected << "; max abs " << difference.maxAbsolute << ", max rel "
        << difference.maxRelative;
    return out.str();
}

/// By how much a pair exceeds its tolerance; not positive where it is close.
double excess(double actual, double expected, Tolerance tolerance, ArrayDifference &difference)
{
    if (actual == expected || (std::isnan(actual) && std::isnan(expected)))
        return -1.0;
    if (!std::isfinite(actual) || !std::isfinite(expected)) {
        difference.maxAbsolute = difference.maxRelative = std::numeric_limits<double>::infinity();
        return std::numeric_limits<double>::infinity();
    }
    const double distance = std::abs(actual - expected);
    difference.maxAbsolute = std::max(difference.maxAbsolute, distance);
    if (expected != 0.0)
        difference.maxRelative = std::max(difference.maxRelative, distance / std::abs(expected));
    return distance - (tolerance.absolute + tolerance.relative * std::abs(expected));
}

template<class T>
ArrayDifference compare(std::span<const T> actual, std::span<const T> expected, Tolerance tolerance)
{
    ArrayDifference difference;
    if (actual.size() != expected.size()) {
        difference.close = false;
        difference.text =
            "lengths differ: actual " + std::to_string(actual.size()) + ", expected " + std::to_string(expected.size());
        return difference;
    }
    double worst = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double over =
            excess(static_cast<double>(actual[i]), static_cast<double>(expected[i]), tolerance, difference);
        if (over > 0.0)
            ++difference.countOutside;
        if (over > worst) {
            worst = over;
            difference.worstIndex = i;
        }
    }
    difference.close = difference.countOutside == 0;
    if (!actual.empty()) {
        const std::size_t i = difference.worstIndex;
        difference.text =
            describe(difference, static_cast<double>(actual[i]), static_cast<double>(expected[i]), actual.size());
    }
    return difference;
}

} // namespace

ArrayDifference compareArrays(std::span<const double> actual, std::span<const double> expected, Tolerance tolerance)
{
    return compare(actual, expected, tolerance);
}

ArrayDifference compareArrays(std::span<const float> actual, std::span<const float> expected, Tolerance tolerance)
{
    return compare(actual, expected, tolerance);
}

} // namespace ng::test

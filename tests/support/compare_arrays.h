// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace ng::test {

/// How close two numbers must be: |actual - expected| <= absolute + relative * |expected|. NaN equals NaN, infinity itself.
struct Tolerance {
    double absolute = 0.0;
    double relative = 0.0;
};

/// What a comparison found; `text` is a sentence with the worst index, its two values and both maxima.
struct ArrayDifference {
    bool close = true;
    std::size_t worstIndex = 0;
    double maxAbsolute = 0.0;
    double maxRelative = 0.0;
    std::size_t countOutside = 0;
    std::string text;

    explicit operator bool() const { return close; }
};

/// Compares element by element; arrays of unequal length are never close.
ArrayDifference compareArrays(std::span<const double> actual, std::span<const double> expected, Tolerance tolerance);
ArrayDifference compareArrays(std::span<const float> actual, std::span<const float> expected, Tolerance tolerance);

} // namespace ng::test

/// Fails the test case, with the worst place named, where two arrays differ by more than the tolerance.
#define NG_CHECK_ARRAYS(actual, expected, ...)                                                  \
    do {                                                                                        \
        const ::ng::test::ArrayDifference ngDifference =                                        \
            ::ng::test::compareArrays((actual), (expected), ::ng::test::Tolerance __VA_ARGS__); \
        CHECK_MESSAGE(ngDifference.close, ngDifference.text);                                   \
    } while (false)

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/compare_arrays.h"
#include "tests/support/fixtures.h"

#include <doctest/doctest.h>

#include <array>
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <sstream>
#include <vector>

using namespace ng::test;

TEST_CASE("compareArrays names the worst place")
{
    const std::vector<double> expected{1.0, 2.0, 3.0};
    const std::vector<double> actual{1.0, 2.5, 3.1};
    const ArrayDifference difference = compareArrays(actual, expected, {.absolute = 0.2});
    CHECK_FALSE(difference.close);
    CHECK(difference.worstIndex == 1);
    CHECK(difference.countOutside == 1);
    CHECK(difference.maxAbsolute == doctest::Approx(0.5));
    CHECK(difference.text.find("[1]: actual 2.5, expected 2") != std::string::npos);
}

TEST_CASE("compareArrays: lengths, NaN and infinity")
{
    const double nan = std::nan("");
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(compareArrays(std::array{nan, infinity}, std::array{nan, infinity}, {}).close);
    CHECK_FALSE(compareArrays(std::array{1.0}, std::array{nan}, {.absolute = 1e9}).close);
    CHECK_FALSE(compareArrays(std::array{1.0}, std::array{1.0, 1.0}, {.absolute = 1e9}).close);
    CHECK_FALSE(compareArrays(std::array{-infinity}, std::array{infinity}, {.absolute = 1e9}).close);
}

TEST_CASE("compareArrays: the relative part scales with the expected value")
{
    CHECK(compareArrays(std::array{1000.9F}, std::array{1000.0F}, {.relative = 1e-3}).close);
    CHECK_FALSE(compareArrays(std::array{1001.1F}, std::array{1000.0F}, {.relative = 1e-3}).close);
}

TEST_CASE("a missing fixture is reported")
{
    const char *ci = std::getenv("CI");
    if (ci != nullptr && std::string_view(ci) == "true")
        return; // there it fails on purpose; tests/checks shows that
    CHECK_FALSE(haveFixture("no/such/file"));
}

TEST_CASE("a temporary folder is empty and goes away")
{
    std::filesystem::path path;
    {
        const TempFolder folder;
        path = folder.path();
        CHECK(std::filesystem::is_empty(path));
    }
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("the stage under de_DE really has a decimal comma")
{
    const char *name = std::getenv("NG_TEST_LOCALE");
    if (name == nullptr || std::string_view(name).substr(0, 5) != "de_DE")
        return;
    CHECK(std::string_view(std::localeconv()->decimal_point) == ",");
    std::ostringstream out;
    out << 1.5;
    CHECK(out.str() == "1,5");
}

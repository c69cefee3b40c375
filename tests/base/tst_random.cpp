// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

using namespace ng;

namespace {

Json golden()
{
    const Result<Json> value = readJsonFile(ng::test::sourceFolder() / "tests/reference/base/base.json");
    NG_REQUIRE_RESULT(value);
    return *value;
}

} // namespace

TEST_CASE("golden values belong to the committed script")
{
    const Result<std::string> hash = sha256OfFile(ng::test::sourceFolder() / "tests/reference/base/generate.py");
    NG_REQUIRE_RESULT(hash);
    CHECK(golden()["script_sha256"].toString() == *hash);
}

TEST_CASE("Philox gives the known answers of Random123")
{
    using Block = std::array<std::uint32_t, 4>;
    CHECK(Philox::block({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    constexpr std::uint32_t kOnes = 0xffffffff;
    CHECK(Philox::block({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes})
          == Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(Philox::block({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0})
          == Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
    Philox random(0);
    CHECK(random.next32() == 0x6627e8d5);
    CHECK(random.next32() == 0xe169c58d);
    CHECK(random.next64() == 0x9b00dbd8bc57ac4cULL);
}

TEST_CASE("the quantiles of the normal distribution agree with SciPy")
{
    // 2e-15: AS 241 promises 1e-16 of rounding-free arithmetic; ours and SciPy's each round about ten times.
    const Json reference = golden();
    for (const Json &pair : reference["quantiles"].items()) {
        const double p = pair.items().at(0).toDouble();
        const double expected = pair.items().at(1).toDouble();
        CAPTURE(p);
        CHECK(std::fabs(inverseNormal(p) - expected) <= 2e-15 * std::fabs(expected) + 1e-300);
    }
}

TEST_CASE("the logarithm is within two units in the last place")
{
    const Json reference = golden();
    for (const Json &pair : reference["logarithms"].items()) {
        const double x = pair.items().at(0).toDouble();
        const double expected = pair.items().at(1).toDouble();
        const double unit = std::nextafter(std::fabs(expected), HUGE_VAL) - std::fabs(expected);
        CAPTURE(x);
        CHECK(std::fabs(portableLog(x) - expected) <= 2.0 * unit);
    }
    CHECK(portableLog(1.0) == 0.0);
}

TEST_CASE("a saved state goes on where it was")
{
    for (int taken = 0; taken < 9; ++taken) {
        Philox random(7, 8);
        for (int i = 0; i < taken; ++i)
            static_cast<void>(random.next32());
        Philox copy = Philox::fromState(random.state());
        CHECK(copy.state() == random.state());
        for (int i = 0; i < 10; ++i)
            CHECK(copy.next32() == random.next32());
    }
}

TEST_CASE("numbers of different seeds, streams and names differ")
{
    const Philox base(1, 2);
    std::set<std::uint64_t> first;
    std::vector<Philox> all{base,
                            Philox(2, 1),
                            Philox(1, 3),
                            base.split("a"),
                            base.split("b"),
                            base.split("a", 1),
                            base.split(""),
                            Philox(2, 2).split("a"),
                            base.split("a").split("a")};
    for (Philox &random : all)
        first.insert(random.next64());
    CHECK(first.size() == all.size());
    CHECK(base.split("a").next64() == Philox(1, 2).split("a").next64());
}

TEST_CASE("numbers below a bound are even and within it")
{
    Philox random(11);
    std::array<int, 6> counts{};
    for (int i = 0; i < 60'000; ++i)
        ++counts.at(random.below(6));
    double chiSquare = 0.0;
    for (const int count : counts)
        chiSquare += (count - 10'000) * (count - 10'000) / 10'000.0;
    CHECK(chiSquare < 20.5); // 5 degrees of freedom, p = 0.001
    // A bound of 3/4 of the range, where scaling without rejection gives every third number twice as often.
    const std::uint64_t bound = 3ULL << 62U;
    int thirds = 0;
    for (int i = 0; i < 30'000; ++i)
        thirds += random.below(bound) % 3 == 0 ? 1 : 0;
    CHECK(std::abs(thirds - 10'000) < 330); // 4 standard deviations
    CHECK(random.below(1) == 0);
}

TEST_CASE("uniform and normal numbers have their moments")
{
    Philox random(12);
    std::vector<float> values(200'000);
    random.fillNormal(values);
    double sum = 0.0;
    double squares = 0.0;
    double fourth = 0.0;
    for (const float value : values) {
        const double v = value;
        sum += v;
        squares += v * v;
        fourth += v * v * v * v;
    }
    const double n = static_cast<double>(values.size());
    CHECK(std::fabs(sum / n) < 0.009); // 4 standard errors each
    CHECK(std::fabs(squares / n - 1.0) < 0.0127);
    CHECK(std::fabs(fourth / n - 3.0) < 0.088);
    double uniformSum = 0.0;
    for (int i = 0; i < 100'000; ++i) {
        const double u = random.uniform();
        CHECK_UNARY(u >= 0.0 && u < 1.0);
        uniformSum += u;
    }
    CHECK(std::fabs(uniformSum / 100'000 - 0.5) < 0.0037);
}

TEST_CASE("normal numbers are the same on every machine")
{
    Philox random(2026, 7);
    double sum = 0.0;
    for (int i = 0; i < 1000; ++i)
        sum = sum * 0.5 + random.normal();
    CHECK(std::bit_cast<std::uint64_t>(sum) == 0x40023bd53f124266U); // every operation is exact IEEE
}

TEST_CASE("a permutation holds every index once and mixes them")
{
    Philox random(5);
    std::vector<std::size_t> order = permutation(1000, random);
    CHECK_FALSE(std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i)
        CHECK(order[i] == i);
    CHECK(permutation(0, random).empty());
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/base/assert.h"
#include "core/base/sha256.h"

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace ng {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::uint32_t low(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value);
}

constexpr std::uint32_t high(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value >> 32U);
}

std::uint64_t littleEndian(std::span<const std::uint8_t> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;)
        value = value << 8U | bytes[i];
    return value;
}

/// Quotient of two polynomials of degree 7, lowest coefficient first.
double quotient(double x, const std::array<double, 8> &above, const std::array<double, 8> &below)
{
    double a = above[7];
    double b = below[7];
    for (std::size_t i = 7; i-- > 0;) {
        a = a * x + above[i];
        b = b * x + below[i];
    }
    return a / b;
}

// Coefficients of AS 241, routine PPND16: |q| <= 0.425, then r <= 5, then the far tail.
constexpr std::array<double, 8> kCentreAbove{3.3871328727963666080e0,  1.3314166789178437745e+2,
                                             1.9715909503065514427e+3, 1.3731693765509461125e+4,
                                             4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                             3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr std::array<double, 8> kCentreBelow{1.0,
                                             4.2313330701600911252e+1,
                                             6.8718700749205790830e+2,
                                             5.3941960214247511077e+3,
                                             2.1213794301586595867e+4,
                                             3.9307895800092710610e+4,
                                             2.8729085735721942674e+4,
                                             5.2264952788528545610e+3};
constexpr std::array<double, 8> kTailAbove{1.42343711074968357734e0,  4.63033784615654529590e0,
                                           5.76949722146069140550e0,  3.64784832476320460504e0,
                                           1.27045825245236838258e0,  2.41780725177450611770e-1,
                                           2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr std::array<double, 8> kTailBelow{1.0,
                                           2.05319162663775882187e0,
                                           1.67638483018380384940e0,
                                           6.89767334985100004550e-1,
                                           1.48103976427480074590e-1,
                                           1.51986665636164571966e-2,
                                           5.47593808499534494600e-4,
                                           1.05075007164441684324e-9};
constexpr std::array<double, 8> kFarAbove{6.65790464350110377720e0,  5.46378491116411436990e0,
                                          1.78482653991729133580e0,  2.96560571828504891230e-1,
                                          2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                          2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr std::array<double, 8> kFarBelow{1.0,
                                          5.99832206555887937690e-1,
                                          1.36929880922735805310e-1,
                                          1.48753612908506148525e-2,
                                          7.86869131145613259100e-4,
                                          1.84631831751005468180e-5,
                                          1.42151175831644588870e-7,
                                          2.04426310338993978564e-15};

} // namespace

Philox::Philox(std::uint64_t seed, std::uint64_t stream) : m_seed(seed), m_stream(stream) { }

std::array<std::uint32_t, 4> Philox::block(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53U; // Salmon et al. 2011, section 3.3
    constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57U;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9U;
    constexpr std::uint32_t kWeyl1 = 0xBB67AE85U;
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t product0 = kMultiplier0 * counter[0];
        const std::uint64_t product1 = kMultiplier1 * counter[2];
        counter = {high(product1) ^ counter[1] ^ key[0], low(product1), high(product0) ^ counter[3] ^ key[1],
                   low(product0)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

std::uint32_t Philox::next32()
{
    if (m_used == 4) {
        m_buffer = block({low(m_counter), high(m_counter), low(m_stream), high(m_stream)}, {low(m_seed), high(m_seed)});
        ++m_counter;
        m_used = 0;
    }
    return m_buffer[m_used++];
}

std::uint64_t Philox::next64()
{
    const std::uint64_t first = next32();
    return first | static_cast<std::uint64_t>(next32()) << 32U;
}

double Philox::uniform()
{
    return static_cast<double>(next64() >> 11U) * 0x1p-53;
}

std::uint64_t Philox::below(std::uint64_t bound)
{
    NG_ASSERT(bound > 0);
    // Lemire 2019, "Fast random integer generation in an interval", algorithm 5.
    Wide product = static_cast<Wide>(next64()) * bound;
    if (static_cast<std::uint64_t>(product) < bound) {
        const std::uint64_t threshold = (0 - bound) % bound;
        while (static_cast<std::uint64_t>(product) < threshold)
            product = static_cast<Wide>(next64()) * bound;
    }
    return static_cast<std::uint64_t>(product >> 64U);
}

double Philox::normal()
{
    // 52 bits and a half: never 0 or 1, and exact, so that the tails are symmetric.
    return inverseNormal((static_cast<double>(next64() >> 12U) + 0.5) * 0x1p-52);
}

void Philox::fillNormal(std::span<float> out)
{
    for (float &value : out)
        value = static_cast<float>(normal());
}

Philox Philox::split(std::string_view name, std::uint64_t index) const
{
    // 128 bits of a cryptographic hash: two names meet with a probability that can be neglected.
    Sha256 hash;
    for (const std::uint64_t word : {m_seed, m_stream, index}) {
        std::array<std::byte, 8> bytes{};
        for (std::size_t i = 0; i < 8; ++i)
            bytes[i] = static_cast<std::byte>(word >> (8 * i));
        hash.update(bytes);
    }
    hash.update(name);
    const std::array<std::uint8_t, 32> digest = hash.digest();
    const std::span<const std::uint8_t> bytes(digest);
    return Philox(littleEndian(bytes.first(8)), littleEndian(bytes.subspan(8, 8)));
}

Philox::State Philox::state() const
{
    return {m_seed, m_stream, m_counter, m_used};
}

Philox Philox::fromState(const State &state)
{
    Philox random(state[0], state[1]);
    random.m_counter = state[2];
    if (state[3] < 4) {
        --random.m_counter;
        static_cast<void>(random.next32());
        random.m_used = static_cast<unsigned>(state[3]);
    }
    return random;
}

std::vector<std::size_t> permutation(std::size_t n, Philox &random)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(std::span<std::size_t>(order), random);
    return order;
}

double inverseNormal(double p)
{
    NG_ASSERT(p > 0.0 && p < 1.0);
    const double q = p - 0.5;
    if (q >= -0.425 && q <= 0.425)
        return q * quotient(0.180625 - q * q, kCentreAbove, kCentreBelow);
    const double r = std::sqrt(-portableLog(q < 0.0 ? p : 1.0 - p)); // sqrt is exact IEEE everywhere
    const double size = r <= 5.0 ? quotient(r - 1.6, kTailAbove, kTailBelow) : quotient(r - 5.0, kFarAbove, kFarBelow);
    return q < 0.0 ? -size : size;
}

double portableLog(double x)
{
    NG_ASSERT(x > 0.0);
    if (x == std::numeric_limits<double>::infinity())
        return x;
    std::int64_t exponent = 0;
    if (x < std::numeric_limits<double>::min()) {
        x *= 0x1p54;
        exponent = -54;
    }
    const auto bits = std::bit_cast<std::uint64_t>(x);
    exponent += static_cast<std::int64_t>(bits >> 52U) - 1023;
    double mantissa = std::bit_cast<double>((bits & 0xFFFFFFFFFFFFFU) | 0x3FF0000000000000U); // [1, 2)
    if (mantissa > 1.4142135623730951) {
        mantissa *= 0.5;
        ++exponent;
    }
    // log(1 + f) = 2 atanh(s) with s = f / (2 + f), written as f - s (f - R) so that the large part is exact.
    const double f = mantissa - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    double series = 2.0 / 27.0;
    for (int k = 25; k >= 3; k -= 2)
        series = series * z + 2.0 / k;
    const double remainder = series * z;
    constexpr double kLn2High = 0x1.62e42feep-1; // 33 bits: times an exponent it stays exact
    constexpr double kLn2Low = 0x1.a39ef35793c76p-33;
    const auto e = static_cast<double>(exponent);
    return e * kLn2High + (f - (s * (f - remainder) - e * kLn2Low));
}

} // namespace ng

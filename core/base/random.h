// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace ng {

/// Philox4x32-10 counter-based generator: the same numbers on every machine.
/// \source Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"; known-answer vectors of Random123 1.14
class Philox
{
public:
    /// Independent streams differ in \p seed or \p stream.
    explicit Philox(std::uint64_t seed, std::uint64_t stream = 0);

    [[nodiscard]] std::uint32_t next32();
    [[nodiscard]] std::uint64_t next64();
    [[nodiscard]] double uniform();                         ///< [0, 1), 53 bits
    [[nodiscard]] std::uint64_t below(std::uint64_t bound); ///< [0, bound), unbiased; bound > 0
    /// Standard normal by inversion with arithmetic that is exact IEEE on every machine (no libm).
    /// \source Wichura 1988, algorithm AS 241
    [[nodiscard]] double normal();
    void fillNormal(std::span<float> out);

    /// Generator of a named, numbered sub-stream: streams of different names never meet.
    [[nodiscard]] Philox split(std::string_view name, std::uint64_t index = 0) const;

    /// State for checkpoints: seed, stream, counter, position.
    using State = std::array<std::uint64_t, 4>;
    [[nodiscard]] State state() const;
    static Philox fromState(const State &state);

    /// One block of the bijection, for tests.
    static std::array<std::uint32_t, 4> block(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

private:
    std::uint64_t m_seed;
    std::uint64_t m_stream;
    std::uint64_t m_counter = 0;
    std::array<std::uint32_t, 4> m_buffer{};
    unsigned m_used = 4;
};

/// Fisher-Yates shuffle with our generator.
template<class T>
void shuffle(std::span<T> values, Philox &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[static_cast<std::size_t>(random.below(i))]);
}

/// 0..n-1 in random order.
[[nodiscard]] std::vector<std::size_t> permutation(std::size_t n, Philox &random);

/// Inverse of the standard normal distribution function for p in (0, 1); exact IEEE arithmetic, |relative error| < 1e-15 of AS 241.
[[nodiscard]] double inverseNormal(double p);
/// Natural logarithm from +, -, *, / only: the same bits on every machine; x > 0, within 2 units in the last place.
[[nodiscard]] double portableLog(double x);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/iir_kernels.h"

#include "core/signal/dispatch.h"

#include <cmath>
#include <cstring>

namespace ng {

namespace {

typedef double Vec8 __attribute__((vector_size(64), aligned(8)));
typedef float Float8 __attribute__((vector_size(32), aligned(4)));
typedef float Float4 __attribute__((vector_size(16), aligned(4)));
typedef double Vec4 __attribute__((vector_size(32), aligned(8)));

constexpr std::size_t kLanes = kIirLanes;

/// Numerators that Butterworth filters have: they need two multiplications instead of five, with the same bits.
enum class Shape { Any, Low, High, Band };

Shape shapeOf(const Sos &f)
{
    if (f.b0 == f.b2 && f.b1 == 2.0 * f.b0)
        return Shape::Low;
    if (f.b0 == f.b2 && f.b1 == -2.0 * f.b0)
        return Shape::High;
    return f.b1 == 0.0 && f.b2 == -f.b0 ? Shape::Band : Shape::Any;
}

/// One section, one sample, eight channels; \p x goes in and comes out.
template<Shape N>
NG_INLINE void section(const Sos &f, Vec8 &x, Vec8 &z1, Vec8 &z2)
{
    if constexpr (N == Shape::Any) {
        const Vec8 y = f.b0 * x + z1;
        z1 = (f.b1 * x - f.a1 * y) + z2;
        z2 = f.b2 * x - f.a2 * y;
        x = y;
    } else {                              // x has been scaled by b0
        if constexpr (N == Shape::Band) { // z1 and z2 are held with the other sign, which spares a negation
            const Vec8 y = x - z1;
            z1 = z2 + f.a1 * y;
            z2 = x + f.a2 * y;
            x = y;
            return;
        }
        const Vec8 y = x + z1;
        z1 = ((N == Shape::Low ? 2.0 : -2.0) * x - f.a1 * y) + z2;
        z2 = x - f.a2 * y;
        x = y;
    }
}

template<Shape N>
NG_INLINE void loadState(const double *state, Vec8 &z)
{
    std::memcpy(&z, state, sizeof(z));
    if constexpr (N == Shape::Band)
        z = -z;
}

template<Shape N>
NG_INLINE void saveState(const Vec8 &z, double *state)
{
    const Vec8 out = N == Shape::Band ? -z : z;
    std::memcpy(state, &out, sizeof(out));
}

/// S sections of one shape over the two halves of a tile, states in registers. All but the first have b0 = 1, or N is Any.
template<std::size_t S, Shape N>
NG_INLINE void run(const Sos *sections, double *state, double *tile, std::size_t samples, std::ptrdiff_t stride)
{
    Vec8 z1[S][2], z2[S][2];
    Sos local[S]; // copied: writes to the tile could otherwise change the coefficients
    for (std::size_t s = 0; s < S; ++s) {
        local[s] = sections[s];
        for (std::size_t v = 0; v < 2; ++v) {
            loadState<N>(state + (2 * s) * kLanes + 8 * v, z1[s][v]);
            loadState<N>(state + (2 * s + 1) * kLanes + 8 * v, z2[s][v]);
        }
    }
    for (std::size_t t = 0; t < samples; ++t, tile += stride) {
        Vec8 low, high;
        std::memcpy(&low, tile, sizeof(low));
        std::memcpy(&high, tile + 8, sizeof(high));
        if constexpr (N != Shape::Any) {
            low *= local[0].b0;
            high *= local[0].b0;
        }
#pragma GCC unroll 4
        for (std::size_t s = 0; s < S; ++s) {
            section<N>(local[s], low, z1[s][0], z2[s][0]);
            section<N>(local[s], high, z1[s][1], z2[s][1]);
        }
        std::memcpy(tile, &low, sizeof(low));
        std::memcpy(tile + 8, &high, sizeof(high));
    }
    for (std::size_t s = 0; s < S; ++s) {
        for (std::size_t v = 0; v < 2; ++v) {
            saveState<N>(z1[s][v], state + (2 * s) * kLanes + 8 * v);
            saveState<N>(z2[s][v], state + (2 * s + 1) * kLanes + 8 * v);
        }
    }
}

template<Shape N>
NG_INLINE void runGroup(std::size_t count, const Sos *sections, double *state, double *tile, std::size_t samples,
                        std::ptrdiff_t stride)
{
    switch (count) {
    case 4:
        return run<4, N>(sections, state, tile, samples, stride);
    case 3:
        return run<3, N>(sections, state, tile, samples, stride);
    case 2:
        return run<2, N>(sections, state, tile, samples, stride);
    default:
        return run<1, N>(sections, state, tile, samples, stride);
    }
}

NG_KERNEL void filterKernel(Shape shape, std::size_t count, const Sos *sections, double *state, double *tile,
                            std::size_t samples, std::ptrdiff_t stride)
{
    switch (shape) {
    case Shape::Any:
        return runGroup<Shape::Any>(count, sections, state, tile, samples, stride);
    case Shape::Low:
        return runGroup<Shape::Low>(count, sections, state, tile, samples, stride);
    case Shape::High:
        return runGroup<Shape::High>(count, sections, state, tile, samples, stride);
    case Shape::Band:
        return runGroup<Shape::Band>(count, sections, state, tile, samples, stride);
    }
}

/// How many sections from the first share its shape and may run together.
std::size_t groupSize(std::span<const Sos> sections)
{
    const Shape shape = shapeOf(sections[0]);
    std::size_t n = 1;
    while (n < sections.size() && n < 4 && shapeOf(sections[n]) == shape
           && (shape == Shape::Any || sections[n].b0 == 1.0))
        ++n;
    return n;
}

/// Four rows by four samples, turned.
NG_INLINE void turn4(const float *const *rows, std::size_t t, double *tile)
{
    Float4 a, b, c, d;
    std::memcpy(&a, rows[0] + t, sizeof(a));
    std::memcpy(&b, rows[1] + t, sizeof(b));
    std::memcpy(&c, rows[2] + t, sizeof(c));
    std::memcpy(&d, rows[3] + t, sizeof(d));
    const Float4 ab0 = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const Float4 ab1 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const Float4 cd0 = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const Float4 cd1 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const Float4 out[4] = {__builtin_shufflevector(ab0, cd0, 0, 1, 4, 5), __builtin_shufflevector(ab0, cd0, 2, 3, 6, 7),
                           __builtin_shufflevector(ab1, cd1, 0, 1, 4, 5),
                           __builtin_shufflevector(ab1, cd1, 2, 3, 6, 7)};
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i) {
        const Vec4 wide = __builtin_convertvector(out[i], Vec4);
        std::memcpy(tile + i * kLanes, &wide, sizeof(wide));
    }
}

NG_INLINE void turnBack4(const double *tile, float *const *rows, std::size_t t)
{
    Vec4 wide[4];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i)
        std::memcpy(&wide[i], tile + i * kLanes, sizeof(Vec4));
    const Float4 a = __builtin_convertvector(wide[0], Float4), b = __builtin_convertvector(wide[1], Float4);
    const Float4 c = __builtin_convertvector(wide[2], Float4), d = __builtin_convertvector(wide[3], Float4);
    const Float4 ab0 = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const Float4 ab1 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const Float4 cd0 = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const Float4 cd1 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const Float4 out[4] = {__builtin_shufflevector(ab0, cd0, 0, 1, 4, 5), __builtin_shufflevector(ab0, cd0, 2, 3, 6, 7),
                           __builtin_shufflevector(ab1, cd1, 0, 1, 4, 5),
                           __builtin_shufflevector(ab1, cd1, 2, 3, 6, 7)};
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i)
        std::memcpy(rows[i] + t, &out[i], sizeof(Float4));
}

NG_KERNEL void rowsToTileKernel(const float *const *rows, std::size_t samples, double *tile)
{
    std::size_t t = 0;
    for (; t + 4 <= samples; t += 4) {
#pragma GCC unroll 4
        for (std::size_t c = 0; c < kLanes; c += 4)
            turn4(rows + c, t, tile + t * kLanes + c);
    }
    for (; t < samples; ++t) {
        for (std::size_t c = 0; c < kLanes; ++c)
            tile[t * kLanes + c] = static_cast<double>(rows[c][t]);
    }
}

NG_KERNEL void tileToRowsKernel(const double *tile, std::size_t samples, float *const *rows)
{
    std::size_t t = 0;
    for (; t + 4 <= samples; t += 4) {
#pragma GCC unroll 4
        for (std::size_t c = 0; c < kLanes; c += 4)
            turnBack4(tile + t * kLanes + c, rows + c, t);
    }
    for (; t < samples; ++t) {
        for (std::size_t c = 0; c < kLanes; ++c)
            rows[c][t] = static_cast<float>(tile[t * kLanes + c]);
    }
}

NG_KERNEL void narrowKernel(const double *in, std::size_t count, float *out)
{
    for (std::size_t i = 0; i < count; i += 8) {
        Vec8 wide;
        std::memcpy(&wide, in + i, sizeof(wide));
        const Float8 narrow = __builtin_convertvector(wide, Float8);
        std::memcpy(out + i, &narrow, sizeof(narrow));
    }
}

NG_KERNEL void widenKernel(const float *in, std::size_t count, double *out)
{
    for (std::size_t i = 0; i < count; i += 8) {
        Float8 narrow;
        std::memcpy(&narrow, in + i, sizeof(narrow));
        const Vec8 wide = __builtin_convertvector(narrow, Vec8);
        std::memcpy(out + i, &wide, sizeof(wide));
    }
}

/// Not 0 where a tile holds something that is not finite: x - x is 0 for finite x alone.
NG_KERNEL double strangenessKernel(const double *tile, std::size_t count)
{
    Vec8 sum{};
    for (std::size_t i = 0; i < count; i += 8) {
        Vec8 x;
        std::memcpy(&x, tile + i, sizeof(x));
        sum += x - x;
    }
    double out = 0.0;
    for (std::size_t i = 0; i < 8; ++i)
        out += sum[i];
    return out;
}

} // namespace

IirState::IirState(std::span<const Sos> sections)
    : m_unit(steadyState(sections)),
      m_values(sections.size() * 2 * kLanes, 0.0)
{ }

void IirState::settle(std::span<const double> value)
{
    for (std::size_t s = 0; s < m_unit.size(); ++s) {
        for (std::size_t c = 0; c < kLanes; ++c) {
            const double level = c < value.size() ? value[c] : 0.0;
            m_values[(2 * s) * kLanes + c] = m_unit[s][0] * level;
            m_values[(2 * s + 1) * kLanes + c] = m_unit[s][1] * level;
        }
    }
}

void filterTile(std::span<const Sos> sections, IirState &state, double *tile, std::size_t samples, Direction direction)
{
    if (samples == 0)
        return;
    const bool forward = direction == Direction::Forward;
    double *first = forward ? tile : tile + (samples - 1) * kLanes;
    const std::ptrdiff_t stride = forward ? std::ptrdiff_t{kLanes} : -std::ptrdiff_t{kLanes};
    double *values = state.data();
    while (!sections.empty()) {
        const std::size_t count = groupSize(sections);
        filterKernel(shapeOf(sections[0]), count, sections.data(), values, first, samples, stride);
        values += count * 2 * kLanes;
        sections = sections.subspan(count);
    }
}

void filterTileScalar(std::span<const Sos> sections, IirState &state, double *tile, std::size_t samples,
                      Direction direction)
{
    for (std::size_t i = 0; i < samples; ++i) {
        double *row = tile + (direction == Direction::Forward ? i : samples - 1 - i) * kLanes;
        for (std::size_t s = 0; s < sections.size(); ++s) {
            const Sos &f = sections[s];
            double *z1 = state.data() + (2 * s) * kLanes;
            double *z2 = z1 + kLanes;
            for (std::size_t c = 0; c < kLanes; ++c) {
                const double y = f.b0 * row[c] + z1[c];
                z1[c] = (f.b1 * row[c] - f.a1 * y) + z2[c];
                z2[c] = f.b2 * row[c] - f.a2 * y;
                row[c] = y;
            }
        }
    }
}

unsigned rowsToTile(const float *const *rows, std::size_t samples, double *tile)
{
    rowsToTileKernel(rows, samples, tile);
    if (strangenessKernel(tile, samples * kLanes) == 0.0)
        return 0;
    unsigned lanes = 0;
    for (std::size_t i = 0; i < samples * kLanes; ++i) {
        if (!std::isfinite(tile[i])) {
            tile[i] = 0.0;
            lanes |= 1U << (i % kLanes);
        }
    }
    return lanes;
}

void tileToRows(const double *tile, std::size_t samples, float *const *rows)
{
    tileToRowsKernel(tile, samples, rows);
}

void tileToFloats(const double *tile, std::size_t samples, float *out)
{
    narrowKernel(tile, samples * kLanes, out);
}

void floatsToTile(const float *in, std::size_t samples, double *tile)
{
    widenKernel(in, samples * kLanes, tile);
}

} // namespace ng

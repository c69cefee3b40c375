// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/iir_kernels.h"

#include "core/base/simd.h"
#include "core/signal/dispatch.h"

#include <cmath>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ng {

namespace {

// Vectors that may lie anywhere in arrays of their elements.
typedef double Double2 __attribute__((vector_size(16), aligned(8), may_alias));
typedef double Double4 __attribute__((vector_size(32), aligned(8), may_alias));
typedef double Double8 __attribute__((vector_size(64), aligned(8), may_alias));
typedef float Float4 __attribute__((vector_size(16), aligned(4), may_alias));

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

/// One section, one sample, as many channels as a vector has; \p x goes in and comes out.
template<Shape N, class V>
NG_INLINE void section(const Sos &f, V &x, V &z1, V &z2)
{
    if constexpr (N == Shape::Any) {
        const V y = f.b0 * x + z1;
        z1 = (f.b1 * x - f.a1 * y) + z2;
        z2 = f.b2 * x - f.a2 * y;
        x = y;
    } else {                              // x has been scaled by b0
        if constexpr (N == Shape::Band) { // z1 and z2 are held with the other sign, which spares a negation
            const V y = x - z1;
            z1 = z2 + f.a1 * y;
            z2 = x + f.a2 * y;
            x = y;
            return;
        }
        const V y = x + z1;
        z1 = ((N == Shape::Low ? 2.0 : -2.0) * x - f.a1 * y) + z2;
        z2 = x - f.a2 * y;
        x = y;
    }
}

template<Shape N, class V>
NG_INLINE void loadState(const double *state, V &z)
{
    std::memcpy(&z, state, sizeof(z));
    if constexpr (N == Shape::Band)
        z = -z;
}

template<Shape N, class V>
NG_INLINE void saveState(const V &z, double *state)
{
    const V out = N == Shape::Band ? -z : z;
    std::memcpy(state, &out, sizeof(out));
}

/// S sections of one shape over M vectors of channels, states in registers. All but the first section have b0 = 1, or N is Any.
template<std::size_t S, Shape N, class V, std::size_t M>
NG_INLINE void run(const Sos *sections, double *state, double *tile, std::size_t samples, std::ptrdiff_t stride)
{
    constexpr std::size_t kWidth = sizeof(V) / sizeof(double);
    V z1[S][M], z2[S][M];
    Sos local[S]; // copied: writes to the tile could otherwise change the coefficients
    for (std::size_t s = 0; s < S; ++s) {
        local[s] = sections[s];
        for (std::size_t v = 0; v < M; ++v) {
            loadState<N>(state + (2 * s) * kLanes + kWidth * v, z1[s][v]);
            loadState<N>(state + (2 * s + 1) * kLanes + kWidth * v, z2[s][v]);
        }
    }
    for (std::size_t t = 0; t < samples; ++t, tile += stride) {
        V x[M];
#pragma GCC unroll 4
        for (std::size_t v = 0; v < M; ++v) {
            std::memcpy(&x[v], tile + kWidth * v, sizeof(V));
            if constexpr (N != Shape::Any)
                x[v] *= local[0].b0;
        }
#pragma GCC unroll 4
        for (std::size_t s = 0; s < S; ++s) {
#pragma GCC unroll 4
            for (std::size_t v = 0; v < M; ++v)
                section<N>(local[s], x[v], z1[s][v], z2[s][v]);
        }
#pragma GCC unroll 4
        for (std::size_t v = 0; v < M; ++v)
            std::memcpy(tile + kWidth * v, &x[v], sizeof(V));
    }
    for (std::size_t s = 0; s < S; ++s) {
        for (std::size_t v = 0; v < M; ++v) {
            saveState<N>(z1[s][v], state + (2 * s) * kLanes + kWidth * v);
            saveState<N>(z2[s][v], state + (2 * s + 1) * kLanes + kWidth * v);
        }
    }
}

/// All channels, M vectors at a time: as many as leave their states in registers.
template<std::size_t S, Shape N, class V, std::size_t M>
NG_INLINE void runLanes(const Sos *sections, double *state, double *tile, std::size_t samples, std::ptrdiff_t stride)
{
    for (std::size_t lane = 0; lane < kLanes; lane += M * sizeof(V) / sizeof(double))
        run<S, N, V, M>(sections, state + lane, tile + lane, samples, stride);
}

template<Shape N, class V, std::size_t M>
NG_INLINE void runGroup(std::size_t count, const Sos *sections, double *state, double *tile, std::size_t samples,
                        std::ptrdiff_t stride)
{
    switch (count) {
    case 4:
        return runLanes<4, N, V, M>(sections, state, tile, samples, stride);
    case 3:
        return runLanes<3, N, V, M>(sections, state, tile, samples, stride);
    case 2:
        return runLanes<2, N, V, 2>(sections, state, tile, samples, stride);
    default:
        return runLanes<1, N, V, 2>(sections, state, tile, samples, stride);
    }
}

template<class V, std::size_t M>
NG_INLINE void runShape(Shape shape, std::size_t count, const Sos *sections, double *state, double *tile,
                        std::size_t samples, std::ptrdiff_t stride)
{
    switch (shape) {
    case Shape::Any:
        return runGroup<Shape::Any, V, M>(count, sections, state, tile, samples, stride);
    case Shape::Low:
        return runGroup<Shape::Low, V, M>(count, sections, state, tile, samples, stride);
    case Shape::High:
        return runGroup<Shape::High, V, M>(count, sections, state, tile, samples, stride);
    case Shape::Band:
        return runGroup<Shape::Band, V, M>(count, sections, state, tile, samples, stride);
    }
}

void filter16(Shape shape, std::size_t count, const Sos *sections, double *state, double *tile, std::size_t samples,
              std::ptrdiff_t stride)
{
    runShape<Double2, 1>(shape, count, sections, state, tile, samples, stride);
}
NG_TARGET_32 void filter32(Shape shape, std::size_t count, const Sos *sections, double *state, double *tile,
                           std::size_t samples, std::ptrdiff_t stride)
{
    runShape<Double4, 1>(shape, count, sections, state, tile, samples, stride);
}
NG_TARGET_64 void filter64(Shape shape, std::size_t count, const Sos *sections, double *state, double *tile,
                           std::size_t samples, std::ptrdiff_t stride)
{
    runShape<Double8, 2>(shape, count, sections, state, tile, samples, stride);
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

/// Four rows by four samples, turned. Vectors are loaded and stored through pointers: a copy by memcpy into an array goes
/// through memory in halves, and waits for both.
NG_INLINE void turn4(const float *const *rows, std::size_t t, double *tile)
{
    const Float4 a = *reinterpret_cast<const Float4 *>(rows[0] + t), b = *reinterpret_cast<const Float4 *>(rows[1] + t);
    const Float4 c = *reinterpret_cast<const Float4 *>(rows[2] + t), d = *reinterpret_cast<const Float4 *>(rows[3] + t);
    const Float4 ab0 = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const Float4 ab1 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const Float4 cd0 = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const Float4 cd1 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const Float4 t0 = __builtin_shufflevector(ab0, cd0, 0, 1, 4, 5);
    const Float4 t1 = __builtin_shufflevector(ab0, cd0, 2, 3, 6, 7);
    const Float4 t2 = __builtin_shufflevector(ab1, cd1, 0, 1, 4, 5);
    const Float4 t3 = __builtin_shufflevector(ab1, cd1, 2, 3, 6, 7);
    *reinterpret_cast<Double4 *>(tile) = __builtin_convertvector(t0, Double4);
    *reinterpret_cast<Double4 *>(tile + kLanes) = __builtin_convertvector(t1, Double4);
    *reinterpret_cast<Double4 *>(tile + 2 * kLanes) = __builtin_convertvector(t2, Double4);
    *reinterpret_cast<Double4 *>(tile + 3 * kLanes) = __builtin_convertvector(t3, Double4);
}

NG_INLINE void turnBack4(const double *tile, float *const *rows, std::size_t t)
{
    const Float4 a = __builtin_convertvector(*reinterpret_cast<const Double4 *>(tile), Float4);
    const Float4 b = __builtin_convertvector(*reinterpret_cast<const Double4 *>(tile + kLanes), Float4);
    const Float4 c = __builtin_convertvector(*reinterpret_cast<const Double4 *>(tile + 2 * kLanes), Float4);
    const Float4 d = __builtin_convertvector(*reinterpret_cast<const Double4 *>(tile + 3 * kLanes), Float4);
    const Float4 ab0 = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const Float4 ab1 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const Float4 cd0 = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const Float4 cd1 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    *reinterpret_cast<Float4 *>(rows[0] + t) = __builtin_shufflevector(ab0, cd0, 0, 1, 4, 5);
    *reinterpret_cast<Float4 *>(rows[1] + t) = __builtin_shufflevector(ab0, cd0, 2, 3, 6, 7);
    *reinterpret_cast<Float4 *>(rows[2] + t) = __builtin_shufflevector(ab1, cd1, 0, 1, 4, 5);
    *reinterpret_cast<Float4 *>(rows[3] + t) = __builtin_shufflevector(ab1, cd1, 2, 3, 6, 7);
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
    for (std::size_t i = 0; i < count; i += 4)
        *reinterpret_cast<Float4 *>(out + i) =
            __builtin_convertvector(*reinterpret_cast<const Double4 *>(in + i), Float4);
}

NG_KERNEL void widenKernel(const float *in, std::size_t count, double *out)
{
    for (std::size_t i = 0; i < count; i += 4)
        *reinterpret_cast<Double4 *>(out + i) =
            __builtin_convertvector(*reinterpret_cast<const Float4 *>(in + i), Double4);
}

void remainingToTile(const float *const *rows, std::size_t first, std::size_t samples, double *tile)
{
    for (std::size_t t = first; t < samples; ++t) {
        for (std::size_t c = 0; c < kLanes; ++c)
            tile[t * kLanes + c] = static_cast<double>(rows[c][t]);
    }
}

/// \return whether all is finite: x - x is 0 for finite x alone
bool isFinite(const double *tile, std::size_t count)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += tile[i] - tile[i];
    return sum == 0.0;
}

bool rowsToTile16(const float *const *rows, std::size_t samples, double *tile)
{
    std::size_t t = 0;
    for (; t + 4 <= samples; t += 4) {
        for (std::size_t c = 0; c < kLanes; c += 4)
            turn4(rows + c, t, tile + t * kLanes + c);
    }
    remainingToTile(rows, t, samples, tile);
    return isFinite(tile, samples * kLanes);
}

#if defined(__x86_64__)
// By intrinsics: the compiler widens four floats in two halves.
NG_TARGET_32 bool rowsToTile32(const float *const *rows, std::size_t samples, double *tile)
{
    __m128 strange = _mm_setzero_ps();
    std::size_t t = 0;
    for (; t + 4 <= samples; t += 4) {
#pragma GCC unroll 4
        for (std::size_t c = 0; c < kLanes; c += 4) {
            __m128 x0 = _mm_loadu_ps(rows[c] + t), x1 = _mm_loadu_ps(rows[c + 1] + t);
            __m128 x2 = _mm_loadu_ps(rows[c + 2] + t), x3 = _mm_loadu_ps(rows[c + 3] + t);
            strange = _mm_add_ps(strange,
                                 _mm_add_ps(_mm_add_ps(_mm_sub_ps(x0, x0), _mm_sub_ps(x1, x1)),
                                            _mm_add_ps(_mm_sub_ps(x2, x2), _mm_sub_ps(x3, x3))));
            _MM_TRANSPOSE4_PS(x0, x1, x2, x3);
            double *to = tile + t * kLanes + c;
            _mm256_storeu_pd(to, _mm256_cvtps_pd(x0));
            _mm256_storeu_pd(to + kLanes, _mm256_cvtps_pd(x1));
            _mm256_storeu_pd(to + 2 * kLanes, _mm256_cvtps_pd(x2));
            _mm256_storeu_pd(to + 3 * kLanes, _mm256_cvtps_pd(x3));
        }
    }
    remainingToTile(rows, t, samples, tile);
    const bool finite = _mm_movemask_ps(_mm_cmpeq_ps(strange, _mm_setzero_ps())) == 15;
    return finite && isFinite(tile + t * kLanes, (samples - t) * kLanes);
}
#else
constexpr auto rowsToTile32 = rowsToTile16;
#endif

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
    static const auto kernel = forThisMachine(filter16, filter32, filter64);
    double *values = state.data();
    while (!sections.empty()) {
        const std::size_t count = groupSize(sections);
        kernel(shapeOf(sections[0]), count, sections.data(), values, first, samples, stride);
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
    static const auto kernel = forThisMachine(rowsToTile16, rowsToTile32, rowsToTile32);
    if (kernel(rows, samples, tile))
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

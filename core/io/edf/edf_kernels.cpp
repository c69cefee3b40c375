// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_kernels.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#if defined(__x86_64__)
// NOTE: GCC 12 takes the deliberately undefined operands of its own AVX-512 intrinsics for mistakes (GCC bug 105593).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>
#endif

namespace ng {

namespace {

std::uint32_t byteAt(const std::byte *source, std::size_t i)
{
    return std::to_integer<std::uint32_t>(source[i]);
}

void int16Scalar(const std::byte *source, float *target, std::size_t count, const DecodeScale &scale)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<std::int16_t>(byteAt(source, 2 * i) | byteAt(source, 2 * i + 1) << 8U);
        target[i] = static_cast<float>(static_cast<double>(value) * scale.gain + scale.offset);
    }
}

void int16SplitScalar(const std::byte *source, float *target, std::size_t count, const DecodeScale &scale)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto integer = static_cast<std::int16_t>(byteAt(source, 2 * i) | byteAt(source, 2 * i + 1) << 8U);
        const auto value = static_cast<float>(integer);
        const float high = value * scale.gainHigh + scale.offsetHigh;
        const float low = value * scale.gainLow + scale.offsetLow;
        target[i] = high + low;
    }
}

void int24Scalar(const std::byte *source, float *target, std::size_t count, const DecodeScale &scale)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t high =
            byteAt(source, 3 * i) << 8U | byteAt(source, 3 * i + 1) << 16U | byteAt(source, 3 * i + 2) << 24U;
        const std::int32_t value = static_cast<std::int32_t>(high) >> 8;
        target[i] = static_cast<float>(static_cast<double>(value) * scale.gain + scale.offset);
    }
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) void int16SplitAvx2(const std::byte *source, float *target, std::size_t count,
                                                    const DecodeScale &scale)
{
    if (count < 8)
        return int16SplitScalar(source, target, count, scale);
    const __m256 gh = _mm256_set1_ps(scale.gainHigh);
    const __m256 gl = _mm256_set1_ps(scale.gainLow);
    const __m256 oh = _mm256_set1_ps(scale.offsetHigh);
    const __m256 ol = _mm256_set1_ps(scale.offsetLow);
    // The last block overlaps the one before it: the same values once more, and no slow rest.
    for (std::size_t i = 0; i < count; i += 8) {
        const std::size_t at = std::min(i, count - 8);
        const __m128i raw = _mm_loadu_si128(reinterpret_cast<const __m128i *>(source + 2 * at));
        const __m256 value = _mm256_cvtepi32_ps(_mm256_cvtepi16_epi32(raw));
        const __m256 high = _mm256_add_ps(_mm256_mul_ps(value, gh), oh);
        const __m256 low = _mm256_add_ps(_mm256_mul_ps(value, gl), ol);
        _mm256_storeu_ps(target + at, _mm256_add_ps(high, low));
    }
}

__attribute__((target("avx512f"))) void int16SplitAvx512(const std::byte *source, float *target, std::size_t count,
                                                         const DecodeScale &scale)
{
    if (count < 16)
        return int16SplitScalar(source, target, count, scale);
    const __m512 gh = _mm512_set1_ps(scale.gainHigh);
    const __m512 gl = _mm512_set1_ps(scale.gainLow);
    const __m512 oh = _mm512_set1_ps(scale.offsetHigh);
    const __m512 ol = _mm512_set1_ps(scale.offsetLow);
    // The last block overlaps the one before it: the same values once more, and no slow rest.
    for (std::size_t i = 0; i < count; i += 16) {
        const std::size_t at = std::min(i, count - 16);
        const __m256i raw = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(source + 2 * at));
        const __m512 value = _mm512_cvtepi32_ps(_mm512_cvtepi16_epi32(raw));
        const __m512 high = _mm512_add_ps(_mm512_mul_ps(value, gh), oh);
        const __m512 low = _mm512_add_ps(_mm512_mul_ps(value, gl), ol);
        _mm512_storeu_ps(target + at, _mm512_add_ps(high, low));
    }
}

// The integers are exact in double, the product and the sum are rounded once each, as in the plain variant.
__attribute__((target("avx2"))) void int16Avx2(const std::byte *source, float *target, std::size_t count,
                                               const DecodeScale &scale)
{
    if (count < 8)
        return int16Scalar(source, target, count, scale);
    const __m256d g = _mm256_set1_pd(scale.gain);
    const __m256d o = _mm256_set1_pd(scale.offset);
    // The last block overlaps the one before it: the same values once more, and no slow rest.
    for (std::size_t i = 0; i < count; i += 8) {
        const std::size_t at = std::min(i, count - 8);
        const __m128i raw = _mm_loadu_si128(reinterpret_cast<const __m128i *>(source + 2 * at));
        const __m256i wide = _mm256_cvtepi16_epi32(raw);
        const __m256d low = _mm256_cvtepi32_pd(_mm256_castsi256_si128(wide));
        const __m256d high = _mm256_cvtepi32_pd(_mm256_extracti128_si256(wide, 1));
        _mm_storeu_ps(target + at, _mm256_cvtpd_ps(_mm256_add_pd(_mm256_mul_pd(low, g), o)));
        _mm_storeu_ps(target + at + 4, _mm256_cvtpd_ps(_mm256_add_pd(_mm256_mul_pd(high, g), o)));
    }
}

__attribute__((target("avx2"))) void int24Avx2(const std::byte *source, float *target, std::size_t count,
                                               const DecodeScale &scale)
{
    if (count < 8)
        return int24Scalar(source, target, count, scale);
    const __m256d g = _mm256_set1_pd(scale.gain);
    const __m256d o = _mm256_set1_pd(scale.offset);
    // Each triple goes to the upper three bytes of its lane; the shift brings it down with its sign.
    const __m128i first = _mm_setr_epi8(-1, 0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11);
    const __m128i second = _mm_setr_epi8(-1, 4, 5, 6, -1, 7, 8, 9, -1, 10, 11, 12, -1, 13, 14, 15);
    // The last block overlaps the one before it: the same values once more, and no slow rest.
    for (std::size_t i = 0; i < count; i += 8) {
        const std::size_t at = std::min(i, count - 8);
        const std::byte *triples = source + 3 * at;
        const __m128i a = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(triples)), first);
        const __m128i b = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(triples + 8)), second);
        const __m256d low = _mm256_cvtepi32_pd(_mm_srai_epi32(a, 8));
        const __m256d high = _mm256_cvtepi32_pd(_mm_srai_epi32(b, 8));
        _mm_storeu_ps(target + at, _mm256_cvtpd_ps(_mm256_add_pd(_mm256_mul_pd(low, g), o)));
        _mm_storeu_ps(target + at + 4, _mm256_cvtpd_ps(_mm256_add_pd(_mm256_mul_pd(high, g), o)));
    }
}

__attribute__((target("avx512f"))) inline void storeAvx512(float *target, __m512i integers, __m512d gain,
                                                           __m512d offset)
{
    const __m512d low = _mm512_cvtepi32_pd(_mm512_castsi512_si256(integers));
    const __m512d high = _mm512_cvtepi32_pd(_mm512_extracti64x4_epi64(integers, 1));
    _mm256_storeu_ps(target, _mm512_cvtpd_ps(_mm512_add_pd(_mm512_mul_pd(low, gain), offset)));
    _mm256_storeu_ps(target + 8, _mm512_cvtpd_ps(_mm512_add_pd(_mm512_mul_pd(high, gain), offset)));
}

__attribute__((target("avx512f"))) void int16Avx512(const std::byte *source, float *target, std::size_t count,
                                                    const DecodeScale &scale)
{
    if (count < 16)
        return int16Scalar(source, target, count, scale);
    const __m512d g = _mm512_set1_pd(scale.gain);
    const __m512d o = _mm512_set1_pd(scale.offset);
    // The last block overlaps the one before it: the same values once more, and no slow rest.
    for (std::size_t i = 0; i < count; i += 16) {
        const std::size_t at = std::min(i, count - 16);
        const __m256i raw = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(source + 2 * at));
        storeAvx512(target + at, _mm512_cvtepi16_epi32(raw), g, o);
    }
}

__attribute__((target("avx512f,avx512bw"))) void int24Avx512(const std::byte *source, float *target, std::size_t count,
                                                             const DecodeScale &scale)
{
    if (count < 16)
        return int24Scalar(source, target, count, scale);
    const __m512d g = _mm512_set1_pd(scale.gain);
    const __m512d o = _mm512_set1_pd(scale.offset);
    const __m512i lanes = _mm512_setr_epi32(0, 1, 2, 0, 3, 4, 5, 0, 6, 7, 8, 0, 9, 10, 11, 0);
    const __m512i triples = _mm512_broadcast_i32x4(_mm_setr_epi8(-1, 0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11));
    // The last block overlaps the one before it: the same values once more, and no slow rest.
    for (std::size_t i = 0; i < count; i += 16) {
        const std::size_t at = std::min(i, count - 16);
        const __m512i raw = _mm512_maskz_loadu_epi32(0x0FFF, source + 3 * at); // 48 bytes, not one more
        const __m512i spread = _mm512_shuffle_epi8(_mm512_permutexvar_epi32(lanes, raw), triples);
        storeAvx512(target + at, _mm512_srai_epi32(spread, 8), g, o);
    }
}

#endif

} // namespace

DecodeScale decodeScale(double gain, double offset)
{
    DecodeScale scale{gain, offset};
    int exponent = 0;
    const double mantissa = std::frexp(gain, &exponent);
    const double high = std::ldexp(std::nearbyint(mantissa * 256.0), exponent - 8);
    scale.gainHigh = static_cast<float>(high);
    scale.gainLow = static_cast<float>(gain - high);
    scale.offsetHigh = static_cast<float>(offset);
    scale.offsetLow = static_cast<float>(offset - static_cast<double>(scale.offsetHigh));
    // Far from zero, steps of float32 are large against the signal, and the one rounding too many would show;
    // near the ends of float32 the parts would lose bits.
    constexpr double kFarthest = 65'536.0;
    scale.split = std::abs(offset) <= kFarthest * std::abs(gain) && std::abs(gain) > 1e-25 && std::abs(gain) < 1e25;
    return scale;
}

std::vector<DecodeKernels> availableDecodeKernels()
{
    std::vector<DecodeKernels> kernels{{"scalar", int16SplitScalar, int16Scalar, int24Scalar}};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2"))
        kernels.push_back({"avx2", int16SplitAvx2, int16Avx2, int24Avx2});
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw"))
        kernels.push_back({"avx512", int16SplitAvx512, int16Avx512, int24Avx512});
#endif
    return kernels;
}

DecodeKernels bestDecodeKernels()
{
    return availableDecodeKernels().back();
}

} // namespace ng

#if defined(__x86_64__)
#pragma GCC diagnostic pop
#endif

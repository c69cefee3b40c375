// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/minmax.h"

#include <algorithm>
#include <cstring>
#if defined(__SSE4_1__)
#include <immintrin.h>
#endif

// One copy each for x86-64-v2, AVX2 and AVX-512 (with the byte and word instructions), chosen when the program starts;
// sanitizers instrument the resolver, so they get the plain one. Comparisons give the same result in all.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) \
    && !defined(__SANITIZE_THREAD__)
#define NG_SCAN_KERNEL __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define NG_SCAN_KERNEL
#endif

namespace ng {

namespace {

typedef std::int16_t Int16s __attribute__((vector_size(64)));
typedef std::int16_t Int16x16 __attribute__((vector_size(32)));
typedef std::int16_t Int16x8 __attribute__((vector_size(16)));
typedef std::int32_t Int32s __attribute__((vector_size(64)));
typedef float Floats __attribute__((vector_size(64)));

constexpr std::int64_t kReadSamples = 8192; // a channel and step, where a source has to be decoded

/// Halves a vector of extremes twice; the rest is left to scalars.
inline __attribute__((always_inline)) void halve(const Int16s &low, const Int16s &high, Int16x8 &low8, Int16x8 &high8)
{
    Int16x16 a[2], b[2];
    std::memcpy(a, &low, sizeof(low));
    std::memcpy(b, &high, sizeof(high));
    const Int16x16 a16 = a[0] < a[1] ? a[0] : a[1], b16 = b[0] > b[1] ? b[0] : b[1];
    Int16x8 c[2], d[2];
    std::memcpy(c, &a16, sizeof(a16));
    std::memcpy(d, &b16, sizeof(b16));
    low8 = c[0] < c[1] ? c[0] : c[1];
    high8 = d[0] > d[1] ? d[0] : d[1];
}

/// Smallest of eight: one instruction where there is SSE 4.1, which blocks of a few hundred samples feel.
inline __attribute__((always_inline)) std::int16_t smallest(const Int16x8 &values)
{
#if defined(__SSE4_1__)
    __m128i integers;
    std::memcpy(&integers, &values, sizeof(integers));
    // The instruction takes them as unsigned; the sign bit turned over keeps the order.
    const __m128i found = _mm_minpos_epu16(_mm_xor_si128(integers, _mm_set1_epi16(INT16_MIN)));
    return static_cast<std::int16_t>(_mm_cvtsi128_si32(found) ^ 0x8000);
#else
    std::int16_t low = values[0];
    for (std::size_t k = 1; k < 8; ++k)
        low = std::min<std::int16_t>(low, values[k]);
    return low;
#endif
}

NG_SCAN_KERNEL void scanInt16(const std::byte *bytes, std::size_t count, std::int16_t *low, std::int16_t *high)
{
    std::int16_t first = 0;
    std::memcpy(&first, bytes, sizeof(first));
    *low = *high = first;
    if (count < 32) {
        for (std::size_t i = 1; i < count; ++i) {
            std::int16_t x = 0;
            std::memcpy(&x, bytes + 2 * i, sizeof(x));
            *low = std::min(*low, x);
            *high = std::max(*high, x);
        }
        return;
    }
    // The last vector overlaps what came before it: extremes do not mind.
    Int16s a0, x;
    std::memcpy(&a0, bytes + 2 * (count - 32), sizeof(a0));
    Int16s a1 = a0, b0 = a0, b1 = a0, y = a0;
    std::size_t i = 0;
    for (; i + 64 <= count; i += 64) {
        std::memcpy(&x, bytes + 2 * i, sizeof(x));
        std::memcpy(&y, bytes + 2 * i + 64, sizeof(y));
        a0 = x < a0 ? x : a0;
        a1 = y < a1 ? y : a1;
        b0 = x > b0 ? x : b0;
        b1 = y > b1 ? y : b1;
    }
    if (i + 32 <= count) {
        std::memcpy(&x, bytes + 2 * i, sizeof(x));
        a0 = x < a0 ? x : a0;
        b0 = x > b0 ? x : b0;
    }
    a0 = a1 < a0 ? a1 : a0;
    b0 = b1 > b0 ? b1 : b0;
    Int16x8 low8, high8;
    halve(a0, b0, low8, high8);
    *low = smallest(low8);
    *high = static_cast<std::int16_t>(~smallest(~high8)); // ~ turns the order round
}

std::int32_t int24At(const std::byte *bytes)
{
    const auto byte = [&](int i) { return std::to_integer<std::uint32_t>(bytes[i]); };
    return static_cast<std::int32_t>((byte(0) | byte(1) << 8U | byte(2) << 16U) << 8U) >> 8;
}

/// Four bytes from each third byte, the lowest shifted out: sixteen integers times 256.
NG_SCAN_KERNEL void scanInt24(const std::byte *bytes, std::size_t count, std::int32_t *low, std::int32_t *high)
{
    const std::int32_t first = int24At(bytes) * 256;
    Int32s a = first - Int32s{}, b = a;
    std::size_t i = 0;
    // Integer i + 1 starts at byte 3 i + 3; the four bytes before its end are 3 i + 2 … 3 i + 5, so nothing past it is touched.
    for (i = 1; i + 16 <= count; i += 16) {
        std::int32_t words[16];
        for (std::size_t k = 0; k < 16; ++k)
            std::memcpy(&words[k], bytes + 3 * (i + k) - 1, 4);
        Int32s x;
        std::memcpy(&x, words, sizeof(x));
        x &= -256 - Int32s{};
        a = x < a ? x : a;
        b = x > b ? x : b;
    }
    *low = *high = first;
    for (std::size_t k = 0; k < 16; ++k) {
        *low = std::min(*low, static_cast<std::int32_t>(a[k]));
        *high = std::max(*high, static_cast<std::int32_t>(b[k]));
    }
    for (; i < count; ++i) {
        const std::int32_t x = int24At(bytes + 3 * i) * 256;
        *low = std::min(*low, x);
        *high = std::max(*high, x);
    }
}

/// Comparisons with NaN are false, so NaN never enters.
NG_SCAN_KERNEL void scanFloats(const float *values, std::size_t count, MinMax *out)
{
    const Floats high = std::numeric_limits<float>::infinity() - Floats{};
    Floats a0 = high, a1 = high, b0 = -high, b1 = -high;
    std::size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        Floats x, y;
        std::memcpy(&x, values + i, sizeof(x));
        std::memcpy(&y, values + i + 16, sizeof(y));
        a0 = x < a0 ? x : a0;
        a1 = y < a1 ? y : a1;
        b0 = x > b0 ? x : b0;
        b1 = y > b1 ? y : b1;
    }
    MinMax all;
    for (std::size_t k = 0; k < 16; ++k) {
        all.add({a0[k], b0[k]});
        all.add({a1[k], b1[k]});
    }
    for (; i < count; ++i)
        all.add({values[i], values[i]});
    *out = all;
}

} // namespace

MinMax extremes(std::span<const float> values)
{
    MinMax out;
    scanFloats(values.data(), values.size(), &out);
    return out;
}

IntegerRange extremesInt16(const std::byte *bytes, std::size_t count)
{
    std::int16_t low = 0, high = 0;
    scanInt16(bytes, count, &low, &high);
    return {low, high};
}

IntegerRange extremesInt24(const std::byte *bytes, std::size_t count)
{
    std::int32_t low = 0, high = 0;
    scanInt24(bytes, count, &low, &high);
    return {low / 256, high / 256};
}

Result<> scanRange(const SignalSource &source, std::span<const std::size_t> channels, SampleRange range,
                   std::int64_t block, NdView<MinMax, 2> out, const RunContext &ctx)
{
    if (const auto *scanner = dynamic_cast<const RangeScanner *>(&source))
        return scanner->scan(channels, range, block, out, ctx);
    return scanByReading(source, channels, range, block, out, ctx);
}

Result<> scanByReading(const SignalSource &source, std::span<const std::size_t> channels, SampleRange range,
                       std::int64_t block, NdView<MinMax, 2> out, const RunContext &ctx)
{
    std::fill(out.data(), out.data() + out.size(), MinMax{});
    for (std::int64_t at = 0; at < range.count; at += kReadSamples) {
        NG_TRY(ctx.checkpoint());
        const std::int64_t end = std::min(at + kReadSamples, range.count);
        NG_TRY_ASSIGN(const auto data, readBlock(source, channels, {range.first + at, end - at}, ctx));
        for (std::size_t c = 0; c < channels.size(); ++c) {
            for (std::int64_t from = at; from < end;) {
                const std::int64_t to = std::min((from / block + 1) * block, end);
                const auto part =
                    data.row(c).subspan(static_cast<std::size_t>(from - at), static_cast<std::size_t>(to - from));
                out(c, static_cast<std::size_t>(from / block)).add(extremes(part));
                from = to;
            }
        }
    }
    return {};
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/minmax.h"

#include "core/base/simd.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#if defined(__SSE4_1__)
#include <immintrin.h>
#endif

#define NG_INLINE inline __attribute__((always_inline))

namespace ng {

namespace {

typedef std::uint8_t Bytes16 __attribute__((vector_size(16)));
typedef std::int16_t Int16x8 __attribute__((vector_size(16)));
typedef std::int16_t Int16x16 __attribute__((vector_size(32)));
typedef std::int16_t Int16x32 __attribute__((vector_size(64)));
typedef std::int32_t Int32x4 __attribute__((vector_size(16)));
typedef float Float4 __attribute__((vector_size(16)));
typedef float Float8 __attribute__((vector_size(32)));
typedef float Float16 __attribute__((vector_size(64)));

constexpr std::size_t kAhead = 1024;        // bytes that are asked for before they are scanned
constexpr std::int64_t kReadSamples = 8192; // a channel and step, where a source has to be decoded

template<class V>
NG_INLINE void load(V &vector, const void *from)
{
    std::memcpy(&vector, from, sizeof(V));
}

template<class V>
NG_INLINE void widen(const V &x, V &low, V &high)
{
    low = x < low ? x : low;
    high = x > high ? x : high;
}

/// Extremes of eight lanes each.
NG_INLINE void narrow(const Int16x8 &low, const Int16x8 &high, Int16x8 &low8, Int16x8 &high8)
{
    low8 = low;
    high8 = high;
}

NG_INLINE void narrow(const Int16x16 &low, const Int16x16 &high, Int16x8 &low8, Int16x8 &high8)
{
    const Int16x8 a0 = __builtin_shufflevector(low, low, 0, 1, 2, 3, 4, 5, 6, 7);
    const Int16x8 a1 = __builtin_shufflevector(low, low, 8, 9, 10, 11, 12, 13, 14, 15);
    const Int16x8 b0 = __builtin_shufflevector(high, high, 0, 1, 2, 3, 4, 5, 6, 7);
    const Int16x8 b1 = __builtin_shufflevector(high, high, 8, 9, 10, 11, 12, 13, 14, 15);
    low8 = a0 < a1 ? a0 : a1;
    high8 = b0 > b1 ? b0 : b1;
}

NG_INLINE void narrow(const Int16x32 &low, const Int16x32 &high, Int16x8 &low8, Int16x8 &high8)
{
    Int16x16 a[2], b[2];
    std::memcpy(a, &low, sizeof(low));
    std::memcpy(b, &high, sizeof(high));
    narrow(a[0] < a[1] ? a[0] : a[1], b[0] > b[1] ? b[0] : b[1], low8, high8);
}

/// Smallest of eight: one instruction where there is SSE 4.1, which blocks of a few hundred samples feel.
NG_INLINE std::int16_t smallest(const Int16x8 &values)
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

/// The last vector overlaps what came before it: extremes do not mind.
template<class V>
NG_INLINE IntegerRange scanInt16(const std::byte *bytes, std::size_t count)
{
    constexpr std::size_t kLanes = sizeof(V) / sizeof(std::int16_t);
    if (count < kLanes) {
        if constexpr (kLanes > 8)
            return scanInt16<Int16x8>(bytes, count);
        IntegerRange range;
        for (std::size_t i = 0; i < count; ++i) {
            std::int16_t x = 0;
            std::memcpy(&x, bytes + 2 * i, sizeof(x));
            range = {std::min<std::int32_t>(range.min, x), std::max<std::int32_t>(range.max, x)};
        }
        return range;
    }
    V a0, x, y;
    load(a0, bytes + 2 * (count - kLanes));
    V a1 = a0, b0 = a0, b1 = a0;
    std::size_t i = 0;
    for (; i + 2 * kLanes <= count; i += 2 * kLanes) {
        __builtin_prefetch(bytes + 2 * i + kAhead); // what follows in the file, mostly: no memory needs to be there
        load(x, bytes + 2 * i);
        load(y, bytes + 2 * i + sizeof(V));
        widen(x, a0, b0);
        widen(y, a1, b1);
    }
    if (i + kLanes <= count) {
        load(x, bytes + 2 * i);
        widen(x, a0, b0);
    }
    a0 = a1 < a0 ? a1 : a0;
    b0 = b1 > b0 ? b1 : b0;
    Int16x8 low8, high8;
    narrow(a0, b0, low8, high8);
    return {smallest(low8), static_cast<std::int16_t>(~smallest(~high8))}; // ~ turns the order round
}

NG_INLINE std::int32_t int16At(const std::byte *bytes)
{
    std::int16_t x = 0;
    std::memcpy(&x, bytes, sizeof(x));
    return x;
}

template<class V>
NG_INLINE void addParts(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns)
{
    for (const IntegerPart &part : parts) {
        const std::byte *const first = bytes + 2 * part.begin;
        const IntegerRange range = scanInt16<V>(first, static_cast<std::size_t>(part.end - part.begin));
        IntegerColumn &column = columns[part.column];
        column.first = column.min > column.max ? int16At(first) : column.first;
        column.min = std::min(column.min, range.min);
        column.max = std::max(column.max, range.max);
        column.last = int16At(bytes + 2 * (part.end - 1));
    }
}

std::int32_t int24At(const std::byte *bytes)
{
    const auto byte = [&](int i) { return std::to_integer<std::uint32_t>(bytes[i]); };
    return static_cast<std::int32_t>((byte(0) | byte(1) << 8U | byte(2) << 16U) << 8U) >> 8;
}

/// Four integers times 256 from twelve bytes; reads sixteen.
NG_INLINE void loadInt24(Int32x4 &integers, const std::byte *bytes)
{
    Bytes16 x;
    load(x, bytes);
    // 16 and above is the vector of zeros: the lowest byte of each.
    x = __builtin_shufflevector(x, Bytes16{}, 16, 0, 1, 2, 17, 3, 4, 5, 18, 6, 7, 8, 19, 9, 10, 11);
    std::memcpy(&integers, &x, sizeof(x));
}

NG_INLINE IntegerRange scanInt24(const std::byte *bytes, std::size_t count)
{
    IntegerRange range{int24At(bytes), int24At(bytes)};
    Int32x4 a0 = range.min * 256 - Int32x4{}, x, y;
    Int32x4 a1 = a0, b0 = a0, b1 = a0;
    std::size_t i = 0;
    for (; i + 10 <= count; i += 8) {
        __builtin_prefetch(bytes + 3 * i + kAhead);
        // two integers more than are used: the last load reads four bytes too many
        loadInt24(x, bytes + 3 * i);
        loadInt24(y, bytes + 3 * i + 12);
        widen(x, a0, b0);
        widen(y, a1, b1);
    }
    for (std::size_t k = 0; k < 4; ++k) {
        range.min = std::min({range.min, a0[k] / 256, a1[k] / 256});
        range.max = std::max({range.max, b0[k] / 256, b1[k] / 256});
    }
    for (; i < count; ++i) {
        const std::int32_t one = int24At(bytes + 3 * i);
        range = {std::min(range.min, one), std::max(range.max, one)};
    }
    return range;
}

/// Comparisons with NaN are false, so NaN never enters.
template<class V>
NG_INLINE MinMax scanFloats(const float *values, std::size_t count)
{
    constexpr std::size_t kLanes = sizeof(V) / sizeof(float);
    const V high = std::numeric_limits<float>::infinity() - V{};
    V a0 = high, a1 = high, b0 = -high, b1 = -high, x, y;
    std::size_t i = 0;
    for (; i + 2 * kLanes <= count; i += 2 * kLanes) {
        load(x, values + i);
        load(y, values + i + kLanes);
        widen(x, a0, b0);
        widen(y, a1, b1);
    }
    MinMax all;
    for (std::size_t k = 0; k < kLanes; ++k) {
        all.add({a0[k], b0[k]});
        all.add({a1[k], b1[k]});
    }
    for (; i < count; ++i)
        all.add({values[i], values[i]});
    return all;
}

IntegerRange int16Bytes16(const std::byte *bytes, std::size_t count)
{
    return scanInt16<Int16x8>(bytes, count);
}
NG_TARGET_32 IntegerRange int16Bytes32(const std::byte *bytes, std::size_t count)
{
    return scanInt16<Int16x16>(bytes, count);
}
NG_TARGET_64 IntegerRange int16Bytes64(const std::byte *bytes, std::size_t count)
{
    return scanInt16<Int16x32>(bytes, count);
}

void int16Parts16(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns)
{
    addParts<Int16x8>(bytes, parts, columns);
}
NG_TARGET_32 void int16Parts32(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns)
{
    addParts<Int16x16>(bytes, parts, columns);
}
NG_TARGET_64 void int16Parts64(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns)
{
    addParts<Int16x32>(bytes, parts, columns);
}

MinMax floatsBytes16(const float *values, std::size_t count)
{
    return scanFloats<Float4>(values, count);
}
NG_TARGET_32 MinMax floatsBytes32(const float *values, std::size_t count)
{
    return scanFloats<Float8>(values, count);
}
NG_TARGET_64 MinMax floatsBytes64(const float *values, std::size_t count)
{
    return scanFloats<Float16>(values, count);
}

} // namespace

MinMax extremes(std::span<const float> values)
{
    static const auto kernel = forThisMachine(floatsBytes16, floatsBytes32, floatsBytes64);
    return kernel(values.data(), values.size());
}

IntegerRange extremesInt16(const std::byte *bytes, std::size_t count)
{
    static const auto kernel = forThisMachine(int16Bytes16, int16Bytes32, int16Bytes64);
    return kernel(bytes, count);
}

void addInt16(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns)
{
    static const auto kernel = forThisMachine(int16Parts16, int16Parts32, int16Parts64);
    kernel(bytes, parts, columns);
}

IntegerRange extremesInt24(const std::byte *bytes, std::size_t count)
{
    return scanInt24(bytes, count);
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

Result<> columnsByReading(const SignalSource &source, std::span<const std::size_t> channels,
                          std::span<const std::int64_t> borders, NdView<ColumnExtremes, 2> out, const RunContext &ctx)
{
    std::fill(out.data(), out.data() + out.size(), ColumnExtremes());
    std::size_t column = 0;
    for (std::int64_t at = borders.front(); at < borders.back(); at += kReadSamples) {
        NG_TRY(ctx.checkpoint());
        const std::int64_t end = std::min(at + kReadSamples, borders.back());
        NG_TRY_ASSIGN(const auto data, readBlock(source, channels, {at, end - at}, ctx));
        for (std::int64_t from = at; from < end;) {
            while (borders[column + 1] <= from)
                ++column;
            const std::int64_t to = std::min(borders[column + 1], end);
            for (std::size_t c = 0; c < channels.size(); ++c) {
                const auto part =
                    data.row(c).subspan(static_cast<std::size_t>(from - at), static_cast<std::size_t>(to - from));
                ColumnExtremes &found = out(c, column);
                MinMax all = extremes(part);
                if (from == borders[column])
                    found.first = part.front();
                if (!std::isnan(found.min))
                    all.add({found.min, found.max});
                if (!all.empty()) {
                    found.min = all.min;
                    found.max = all.max;
                }
                found.last = part.back();
            }
            from = to;
        }
    }
    return {};
}

} // namespace ng

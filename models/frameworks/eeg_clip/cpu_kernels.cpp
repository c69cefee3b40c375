// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/cpu_kernels.h"

#include <algorithm>

namespace ng::eeg_clip::cpu {

namespace {

// NOTE: dispatched at run time by the loader; the default clone is the reference path.
#define NG_DISPATCHED __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))

/// 32-bit finaliser with full avalanche. \source the "lowbias32" constants found by search (Wellons 2018)
inline std::uint32_t mixed(std::uint32_t x)
{
    x ^= x >> 16U;
    x *= 0x7feb352dU;
    x ^= x >> 15U;
    x *= 0x846ca68bU;
    x ^= x >> 16U;
    return x;
}

} // namespace

NG_DISPATCHED void maskedScale(const float *in, float *out, std::uint32_t from, std::uint32_t count, std::uint32_t key,
                               std::uint32_t threshold, float scale)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t random = mixed((from + i) ^ key);
        out[i] = random >= threshold ? in[i] * scale : 0.0F;
    }
}

/// out[d] += sum over k of in[d + k - half] * taps[k], zeros outside.
NG_DISPATCHED void correlate(const float *in, float *out, std::int64_t length, const float *taps, std::int64_t count)
{
    const std::int64_t half = count / 2;
    std::fill_n(out, length, 0.0F);
    for (std::int64_t k = 0; k < count; ++k) {
        const std::int64_t shift = k - half;
        const std::int64_t begin = std::max<std::int64_t>(0, -shift);
        const std::int64_t end = std::min(length, length - shift);
        const float tap = taps[k];
        const float *moved = in + shift;
        for (std::int64_t d = begin; d < end; ++d)
            out[d] += moved[d] * tap;
    }
}

/// Sum over d of g[d] * in[d + shift] where both exist; eight partial sums, so that the order is the same on every path.
NG_DISPATCHED float shiftedDot(const float *g, const float *in, std::int64_t length, std::int64_t shift)
{
    const std::int64_t begin = std::max<std::int64_t>(0, -shift);
    const std::int64_t end = std::min(length, length - shift);
    float sums[16] = {};
    std::int64_t d = begin;
    for (; d + 16 <= end; d += 16)
        for (int j = 0; j < 16; ++j)
            sums[j] += g[d + j] * in[d + j + shift];
    float total = 0.0F;
    for (; d < end; ++d)
        total += g[d] * in[d + shift];
    for (const float sum : sums)
        total += sum;
    return total;
}

} // namespace ng::eeg_clip::cpu

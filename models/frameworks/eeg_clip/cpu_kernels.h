// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ng::eeg_clip::cpu {

// Inner loops of ops.cpp on plain pointers, in a file of their own: it is compiled with -O3 (at -O2 GCC 12 leaves loops of
// unknown length scalar) and without the precompiled header, which is tied to one level. Dispatched at run time; the default
// clone is the reference path.

/// out[i] = in[i] * scale where the random word of element from + i under \p key is at least \p threshold, else 0.
void maskedScale(const float *in, float *out, std::uint32_t from, std::uint32_t count, std::uint32_t key,
                 std::uint32_t threshold, float scale);

/// out[d] = sum over k of in[d + k - count / 2] * taps[k], zeros outside.
void correlate(const float *in, float *out, std::int64_t length, const float *taps, std::int64_t count);

/// Sum over d of g[d] * in[d + shift] where both exist; sixteen partial sums in a fixed order, the same on every path.
[[nodiscard]] float shiftedDot(const float *g, const float *in, std::int64_t length, std::int64_t shift);

} // namespace ng::eeg_clip::cpu

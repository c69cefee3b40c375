// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/sos.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ng {

/// Channels that are filtered side by side: one AVX-512 register of floats, two of doubles.
inline constexpr std::size_t kIirLanes = 16;

/// States of all sections for 16 channels: [section][z1, z2][lane].
class IirState
{
public:
    explicit IirState(std::span<const Sos> sections);
    /// As after an endless input that equals \p value[lane].
    void settle(std::span<const double> value);
    [[nodiscard]] double *data() { return m_values.data(); }

private:
    std::vector<std::array<double, 2>> m_unit;
    std::vector<double> m_values;
};

enum class Direction : std::uint8_t { Forward, Backward };

/// Filters a tile [samples][16] of doubles in place, in double arithmetic without fused multiply-add: the same bits on
/// every instruction set. Backward starts at the last sample.
void filterTile(std::span<const Sos> sections, IirState &state, double *tile, std::size_t samples, Direction direction);

/// The same in plain loops: what filterTile must equal bit for bit.
void filterTileScalar(std::span<const Sos> sections, IirState &state, double *tile, std::size_t samples,
                      Direction direction);

/// 16 rows of floats to a tile [samples][16]. A sample that is not finite becomes 0; the lanes that had one are set in
/// the returned mask.
unsigned rowsToTile(const float *const *rows, std::size_t samples, double *tile);

/// A tile [samples][16] to 16 rows of floats.
void tileToRows(const double *tile, std::size_t samples, float *const *rows);

/// Narrows and widens count * 16 values.
void tileToFloats(const double *tile, std::size_t samples, float *out);
void floatsToTile(const float *in, std::size_t samples, double *tile);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ng {

/// Little-endian integers of a file as float32 physical values: float(double(i) * gain + offset).
/// Every variant computes in double without fused multiply-add, so that all give the same bits.
struct DecodeKernels {
    using Decode = void (*)(const std::byte *source, float *target, std::size_t count, double gain, double offset);

    std::string_view name;  ///< "scalar", "avx2", "avx512"
    Decode int16 = nullptr; ///< 2 bytes a sample
    Decode int24 = nullptr; ///< 3 bytes a sample
};

/// Variants this processor can run, slowest first; the first is the plain one that the others are tested against.
[[nodiscard]] std::vector<DecodeKernels> availableDecodeKernels();
/// The fastest of them.
[[nodiscard]] DecodeKernels bestDecodeKernels();

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ng {

/// Gain and offset as the kernels want them.
struct DecodeScale {
    double gain = 1.0;
    double offset = 0.0;
    // 16-bit integers need no double: integer * gainHigh is exact in float32 (8 bits of gain), the low parts add the rest.
    float gainHigh = 1.0F, gainLow = 0.0F;
    float offsetHigh = 0.0F, offsetLow = 0.0F;
    bool split = true; ///< the float32 form is within one step of float(integer * gain + offset)
};
[[nodiscard]] DecodeScale decodeScale(double gain, double offset);

/// Little-endian integers of a file as float32 physical values, integer * gain + offset.
/// No variant fuses multiply and add, and all do the same operations in the same order: they give the same bits.
struct DecodeKernels {
    using Decode = void (*)(const std::byte *source, float *target, std::size_t count, const DecodeScale &scale);

    std::string_view name;       ///< "scalar", "avx2", "avx512"
    Decode int16Split = nullptr; ///< 2 bytes a sample, in float32; needs scale.split
    Decode int16 = nullptr;      ///< 2 bytes a sample, in double
    Decode int24 = nullptr;      ///< 3 bytes a sample, in double
};

/// Variants this processor can run, slowest first; the first is the plain one that the others are tested against.
[[nodiscard]] std::vector<DecodeKernels> availableDecodeKernels();
/// The fastest of them.
[[nodiscard]] DecodeKernels bestDecodeKernels();

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// An array of a NumPy file, converted to float32 or kept as float64/int64 as asked; row-major.
struct NpyInfo {
    std::string type; ///< NumPy's descriptor: "<f4", "<f8", "<i2", "<i8", "|u1", …
    std::vector<std::size_t> shape;
    bool fortranOrder = false;
    std::uint64_t dataOffset = 0;
};

/// Header of a version 1, 2 or 3 .npy file. CorruptData where it lies about its size; Unsupported for object arrays
/// (they hold pickled code, which is never run) and structured types.
[[nodiscard]] Result<NpyInfo> readNpyInfo(const std::filesystem::path &path);
/// All elements as float32 in row-major order (real number and boolean types of either byte order).
[[nodiscard]] Result<std::vector<float>> readNpyFloats(const std::filesystem::path &path, NpyInfo *info = nullptr);
[[nodiscard]] Result<std::vector<double>> readNpyDoubles(const std::filesystem::path &path, NpyInfo *info = nullptr);
/// Two axes required, else ShapeMismatch.
[[nodiscard]] Result<NdArray<float, 2>> readNpyMatrix(const std::filesystem::path &path);

/// Writes atomically, little-endian, version 1.0.
[[nodiscard]] Result<> writeNpy(const std::filesystem::path &path, std::span<const float> data,
                                std::span<const std::size_t> shape);
[[nodiscard]] Result<> writeNpy(const std::filesystem::path &path, std::span<const double> data,
                                std::span<const std::size_t> shape);
[[nodiscard]] Result<> writeNpy(const std::filesystem::path &path, std::span<const std::int64_t> data,
                                std::span<const std::size_t> shape);
/// Header bytes of such a file, for writers that stream: descriptor ("<f4") and shape, padded to 64 bytes.
[[nodiscard]] std::string npyHeader(std::string_view type, std::span<const std::size_t> shape);

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// Picture of 8 bits a channel, row by row from the top: red, green, blue of each pixel.
struct RgbImage {
    std::size_t width = 0;
    std::size_t height = 0;
    std::vector<std::uint8_t> pixels; ///< height * width * 3

    RgbImage() = default;
    RgbImage(std::size_t w, std::size_t h) : width(w), height(h), pixels(w * h * 3) { }
    [[nodiscard]] std::span<std::uint8_t, 3> at(std::size_t x, std::size_t y)
    {
        return std::span<std::uint8_t, 3>(pixels.data() + 3 * (y * width + x), 3);
    }
    friend bool operator==(const RgbImage &, const RgbImage &) = default;
};

/// A picture as the bytes of a PNG file, colour type 2. Packed by an encoder of our own (deflate.h): the same bytes on
/// every machine, whatever its zlib.
[[nodiscard]] std::string pngBytes(const RgbImage &image);
/// \errors Io
[[nodiscard]] Result<> writePng(const std::filesystem::path &path, const RgbImage &image);

/// Reads PNG files of 8 bits a channel that are not interlaced: grey, grey with alpha, RGB, RGBA (alpha is dropped).
/// \errors NotFound; CorruptData for what breaks off, has a wrong checksum or sizes that its content does not bear;
///         Unsupported for palettes, 1, 2, 4 and 16 bits, and interlacing
[[nodiscard]] Result<RgbImage> readPng(const std::filesystem::path &path);
/// The same from memory; \p name is for messages.
[[nodiscard]] Result<RgbImage> pngFromBytes(std::string_view bytes, const std::string &name);

} // namespace ng

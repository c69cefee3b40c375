// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/png/png_file.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ng {

/// Places on a canvas are in sixteenths of a pixel, angles in 64ths of a turn clockwise.
inline constexpr int kCanvasUnit = 16;
inline constexpr int kCanvasTurn = 64;

struct CanvasPoint {
    int x = 0;
    int y = 0;
};
using Contour = std::vector<CanvasPoint>;
/// Closed contours; inside is where an odd number of them lies around (a ring is two).
using Outline = std::vector<Contour>;

struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};
/// \param hue degrees, any; \param saturation, \param value 0 to 255
[[nodiscard]] Rgb rgbOfHsv(int hue, int saturation, int value);
/// (a (whole - part) + b part) / whole
[[nodiscard]] Rgb mixedColour(Rgb a, Rgb b, int part, int whole);

/// How much of each pixel lies inside an outline: 0 to kFull.
struct Mask {
    static constexpr int kFull = 64;
    std::size_t width = 0;
    std::size_t top = 0;             ///< first row
    std::vector<std::uint8_t> cover; ///< rows from there on
};

/// sin of an angle times 2^14, from a table: no library's sine decides about a picture's bytes.
[[nodiscard]] int canvasSine(int angle);
[[nodiscard]] inline int canvasCosine(int angle)
{
    return canvasSine(angle + kCanvasTurn / 4);
}

// Outlines about a centre, of half widths \p w and half heights \p h.
[[nodiscard]] Contour ellipseAt(CanvasPoint centre, int w, int h);
[[nodiscard]] Contour boxAt(CanvasPoint centre, int w, int h);
[[nodiscard]] Contour roundBoxAt(CanvasPoint centre, int w, int h);
[[nodiscard]] Contour triangleAt(CanvasPoint centre, int w, int h); ///< apex up
[[nodiscard]] Contour taperAt(CanvasPoint centre, int w, int h);    ///< wide below, half as wide above
[[nodiscard]] Contour domeAt(CanvasPoint centre, int w, int h);     ///< upper half of an ellipse, flat below
[[nodiscard]] Contour leafAt(CanvasPoint centre, int w, int h);     ///< pointed left and right
[[nodiscard]] Contour starAt(CanvasPoint centre, int w, int h);     ///< five points
/// Turned about \p centre.
[[nodiscard]] Outline turned(Outline outline, CanvasPoint centre, int angle);

/// A picture being drawn, in whole numbers alone: the same bytes on every machine.
class Canvas
{
public:
    Canvas(std::size_t width, std::size_t height) : m_image(width, height) { }

    /// Coverage by four lines a row, exact along each line.
    [[nodiscard]] Mask cover(const Outline &outline) const;
    void fill(const Mask &mask, Rgb colour);
    /// Where both masks are.
    void fill(const Mask &mask, const Mask &clip, Rgb colour);
    void fill(const Outline &outline, Rgb colour) { fill(cover(outline), colour); }
    /// From \p upper to \p lower over rows top .. bottom-1.
    void fillRows(std::size_t top, std::size_t bottom, Rgb upper, Rgb lower);

    [[nodiscard]] const RgbImage &image() const { return m_image; }

private:
    void blend(std::size_t x, std::size_t y, Rgb colour, int cover);
    RgbImage m_image;
};

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/canvas.h"

#include "core/base/assert.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

constexpr int kLines = 4; // a row
constexpr int kLineStep = kCanvasUnit / kLines;
constexpr int kSineOne = 1 << 14;
constexpr std::array<int, kCanvasTurn / 4 + 1> kQuarter{0,     1606,  3196,  4756,  6270,  7723,  9102,  10394, 11585,
                                                        12665, 13623, 14449, 15137, 15679, 16069, 16305, 16384};

/// Adds the stretch [from, to) of a line, in sixteenths, to the row it belongs to.
void addStretch(std::uint8_t *row, int width, int from, int to)
{
    from = std::clamp(from, 0, width * kCanvasUnit);
    to = std::clamp(to, 0, width * kCanvasUnit);
    while (from < to) {
        const int pixel = from / kCanvasUnit;
        const int end = std::min(to, (pixel + 1) * kCanvasUnit);
        row[pixel] = static_cast<std::uint8_t>(row[pixel] + end - from);
        from = end;
    }
}

std::uint8_t blended(int below, int above, int cover)
{
    return static_cast<std::uint8_t>((below * (Mask::kFull - cover) + above * cover + Mask::kFull / 2) / Mask::kFull);
}

} // namespace

Rgb rgbOfHsv(int hue, int saturation, int value)
{
    hue = (hue % 360 + 360) % 360;
    const int sector = hue / 60, part = hue % 60;
    const int low = value * (255 - saturation) / 255;
    const int falling = value - (value - low) * part / 60, rising = low + (value - low) * part / 60;
    const std::array<std::array<int, 3>, 6> sectors{{{value, rising, low},
                                                     {falling, value, low},
                                                     {low, value, rising},
                                                     {low, falling, value},
                                                     {rising, low, value},
                                                     {value, low, falling}}};
    const std::array<int, 3> &rgb = sectors[static_cast<std::size_t>(sector)];
    return {static_cast<std::uint8_t>(rgb[0]), static_cast<std::uint8_t>(rgb[1]), static_cast<std::uint8_t>(rgb[2])};
}

Rgb mixedColour(Rgb a, Rgb b, int part, int whole)
{
    const auto one = [&](int x, int y) { return static_cast<std::uint8_t>((x * (whole - part) + y * part) / whole); };
    return {one(a.red, b.red), one(a.green, b.green), one(a.blue, b.blue)};
}

int canvasSine(int angle)
{
    angle = (angle % kCanvasTurn + kCanvasTurn) % kCanvasTurn;
    const int half = angle % (kCanvasTurn / 2);
    const int quarter = half <= kCanvasTurn / 4 ? half : kCanvasTurn / 2 - half;
    const int sine = kQuarter[static_cast<std::size_t>(quarter)];
    return angle < kCanvasTurn / 2 ? sine : -sine;
}

Contour ellipseAt(CanvasPoint centre, int w, int h)
{
    Contour out;
    for (int a = 0; a < kCanvasTurn; ++a)
        out.push_back({centre.x + w * canvasCosine(a) / kSineOne, centre.y + h * canvasSine(a) / kSineOne});
    return out;
}

Contour boxAt(CanvasPoint centre, int w, int h)
{
    return {{centre.x - w, centre.y - h},
            {centre.x + w, centre.y - h},
            {centre.x + w, centre.y + h},
            {centre.x - w, centre.y + h}};
}

Contour roundBoxAt(CanvasPoint centre, int w, int h)
{
    const int radius = std::min(w, h) * 2 / 5;
    Contour out;
    for (int corner = 0; corner < 4; ++corner) {
        const int x = centre.x + (corner == 0 || corner == 3 ? w - radius : radius - w);
        const int y = centre.y + (corner < 2 ? h - radius : radius - h);
        for (int a = 0; a <= kCanvasTurn / 4; a += 2) {
            const int angle = corner * kCanvasTurn / 4 + a;
            out.push_back({x + radius * canvasCosine(angle) / kSineOne, y + radius * canvasSine(angle) / kSineOne});
        }
    }
    return out;
}

Contour triangleAt(CanvasPoint centre, int w, int h)
{
    return {{centre.x, centre.y - h}, {centre.x + w, centre.y + h}, {centre.x - w, centre.y + h}};
}

Contour taperAt(CanvasPoint centre, int w, int h)
{
    return {{centre.x - w / 2, centre.y - h},
            {centre.x + w / 2, centre.y - h},
            {centre.x + w, centre.y + h},
            {centre.x - w, centre.y + h}};
}

Contour domeAt(CanvasPoint centre, int w, int h)
{
    Contour out;
    for (int a = kCanvasTurn / 2; a <= kCanvasTurn; ++a)
        out.push_back({centre.x + w * canvasCosine(a) / kSineOne, centre.y + h + 2 * h * canvasSine(a) / kSineOne});
    return out;
}

Contour leafAt(CanvasPoint centre, int w, int h)
{
    // Half a wave above and below: x runs evenly, y as a sine.
    Contour out;
    constexpr int kHalf = kCanvasTurn / 2;
    for (int a = 0; a < kCanvasTurn; ++a) {
        const int along = a < kHalf ? a : kCanvasTurn - a;
        out.push_back({centre.x - w + 2 * w * along / kHalf, centre.y - h * canvasSine(a) / kSineOne});
    }
    return out;
}

Contour starAt(CanvasPoint centre, int w, int h)
{
    Contour out;
    for (int k = 0; k < 10; ++k) {
        const int angle = k * kCanvasTurn / 10 - kCanvasTurn / 4;
        const int part = k % 2 == 0 ? 16 : 7;
        out.push_back({centre.x + w * part / 16 * canvasCosine(angle) / kSineOne,
                       centre.y + h * part / 16 * canvasSine(angle) / kSineOne});
    }
    return out;
}

Outline turned(Outline outline, CanvasPoint centre, int angle)
{
    if (angle % kCanvasTurn == 0)
        return outline;
    const int sine = canvasSine(angle), cosine = canvasCosine(angle);
    for (Contour &contour : outline) {
        for (CanvasPoint &p : contour) {
            const int x = p.x - centre.x, y = p.y - centre.y;
            p = {centre.x + (x * cosine - y * sine) / kSineOne, centre.y + (x * sine + y * cosine) / kSineOne};
        }
    }
    return outline;
}

Mask Canvas::cover(const Outline &outline) const
{
    Mask mask;
    mask.width = m_image.width;
    const int height = static_cast<int>(m_image.height) * kCanvasUnit;
    int low = height, high = 0;
    for (const Contour &contour : outline) {
        for (const CanvasPoint &p : contour) {
            low = std::min(low, std::clamp(p.y, 0, height));
            high = std::max(high, std::clamp(p.y, 0, height));
        }
    }
    if (low >= high)
        return mask;
    const int top = low / kCanvasUnit, bottom = (high + kCanvasUnit - 1) / kCanvasUnit;
    const int lines = (bottom - top) * kLines;
    std::vector<std::vector<int>> crossings(static_cast<std::size_t>(lines));
    for (const Contour &contour : outline) {
        for (std::size_t k = 0; k < contour.size(); ++k) {
            CanvasPoint a = contour[k], b = contour[(k + 1) % contour.size()];
            if (a.y > b.y)
                std::swap(a, b);
            // Line i runs at y = top + (i + 1/2) steps; it meets the edge where a.y <= y < b.y.
            const int first = std::max(0, (a.y - top * kCanvasUnit + kLineStep / 2 - 1) / kLineStep);
            for (int i = a.y < top * kCanvasUnit ? 0 : first; i < lines; ++i) {
                const int y = top * kCanvasUnit + i * kLineStep + kLineStep / 2;
                if (y >= b.y)
                    break;
                if (y >= a.y)
                    crossings[static_cast<std::size_t>(i)].push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
            }
        }
    }
    mask.top = static_cast<std::size_t>(top);
    mask.cover.assign(static_cast<std::size_t>(bottom - top) * mask.width, 0);
    for (int i = 0; i < lines; ++i) {
        std::vector<int> &xs = crossings[static_cast<std::size_t>(i)];
        std::sort(xs.begin(), xs.end());
        std::uint8_t *row = mask.cover.data() + static_cast<std::size_t>(i / kLines) * mask.width;
        for (std::size_t k = 0; k + 1 < xs.size(); k += 2)
            addStretch(row, static_cast<int>(mask.width), xs[k], xs[k + 1]);
    }
    return mask;
}

void Canvas::blend(std::size_t x, std::size_t y, Rgb colour, int cover)
{
    const auto pixel = m_image.at(x, y);
    pixel[0] = blended(pixel[0], colour.red, cover);
    pixel[1] = blended(pixel[1], colour.green, cover);
    pixel[2] = blended(pixel[2], colour.blue, cover);
}

void Canvas::fill(const Mask &mask, Rgb colour)
{
    for (std::size_t i = 0; i < mask.cover.size(); ++i) {
        if (mask.cover[i] != 0)
            blend(i % mask.width, mask.top + i / mask.width, colour, mask.cover[i]);
    }
}

void Canvas::fill(const Mask &mask, const Mask &clip, Rgb colour)
{
    for (std::size_t i = 0; i < mask.cover.size(); ++i) {
        const std::size_t row = mask.top + i / mask.width;
        if (mask.cover[i] == 0 || row < clip.top)
            continue;
        const std::size_t there = (row - clip.top) * clip.width + i % mask.width;
        if (there < clip.cover.size() && clip.cover[there] != 0)
            blend(i % mask.width, row, colour, mask.cover[i] * clip.cover[there] / Mask::kFull);
    }
}

void Canvas::fillRows(std::size_t top, std::size_t bottom, Rgb upper, Rgb lower)
{
    NG_ASSERT(bottom <= m_image.height);
    for (std::size_t y = top; y < bottom; ++y) {
        const Rgb colour = mixedColour(upper, lower, static_cast<int>(y - top), static_cast<int>(bottom - top));
        for (std::size_t x = 0; x < m_image.width; ++x)
            blend(x, y, colour, Mask::kFull);
    }
}

} // namespace ng

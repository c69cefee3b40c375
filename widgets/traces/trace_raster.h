// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace ng::ui {

/// What a trace does within one column of device pixels: its extremes, and where it enters and leaves.
struct TraceColumn {
    float min = std::numeric_limits<float>::infinity();
    float max = -std::numeric_limits<float>::infinity();
    float first = std::numeric_limits<float>::quiet_NaN(); ///< first sample; NaN: not joined to the column before
    float last = std::numeric_limits<float>::quiet_NaN();  ///< last sample; NaN: not joined to the column after

    [[nodiscard]] bool empty() const { return !(min <= max); } ///< nothing was recorded
};

/// A sample where there are fewer samples than columns.
struct TracePoint {
    double x = 0.0;     ///< in absolute columns: it lies in column floor(x)
    float value = 0.0F; ///< NaN: the line is broken here
};

/// How and where one trace is drawn. Lengths are device pixels; the centre of pixel row r is at y = r.
struct TraceStroke {
    float baseline = 0.0F; ///< y of value 0
    float scale = 1.0F;    ///< pixels a unit; > 0: larger values higher up
    int clipTop = 0;       ///< rows [clipTop, clipBottom) may be painted
    int clipBottom = 0;
    QRgb colour = 0xFF000000; ///< opaque
    float width = 1.0F;
    bool dotted = false;
    bool smooth = false; ///< pixels at the ends of a column get the colour by how much of them is covered
    std::int64_t origin =
        0; ///< absolute number of column 0: dots and samples stay where they are while the page scrolls
};

/// Rows that a column's part of a line covers; top > bottom: none.
struct RowSpan {
    int top = 1;
    int bottom = 0;
    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

/// The rule: rows that a line of one pixel through every sample covers, each sample in its own column and nearest row,
/// neighbours joined by Bresenham's line. Not clipped. One span for each column; equal to drawing the samples one by one.
[[nodiscard]] std::vector<RowSpan> columnSpans(std::span<const TraceColumn> columns, const TraceStroke &stroke);

/// The same where samples are fewer than columns: spans of columns 0 to \p width - 1, counted from the stroke's origin.
[[nodiscard]] std::vector<RowSpan> pointSpans(std::span<const TracePoint> points, int width, const TraceStroke &stroke);

/// Draws columns [begin, end) of a trace; column 0 is at pixel column \p x. Neighbours outside [begin, end) only join.
/// \p image is RGB32 or ARGB32_Premultiplied; what lies outside it is left out. Smooth lines cover at least half of exactly
/// the pixels that columnSpans() names, so both forms show the same columns.
void drawColumns(QImage &image, int x, std::span<const TraceColumn> columns, int begin, int end,
                 const TraceStroke &stroke);

/// Draws what lies in columns [begin, end), counted from the stroke's origin, of a trace of few samples in order of x.
void drawPoints(QImage &image, int x, std::span<const TracePoint> points, int begin, int end,
                const TraceStroke &stroke);

/// Columns to redraw beside new ones, since they join them.
[[nodiscard]] int joinColumns(const TraceStroke &stroke);

/// Moves the pixels of \p area by \p dx columns; those that come free keep their old content.
void shiftPixels(QImage &image, const QRect &area, int dx);

/// One colour over \p area.
void fillPixels(QImage &image, const QRect &area, QRgb colour);

} // namespace ng::ui

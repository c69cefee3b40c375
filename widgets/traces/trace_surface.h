// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/traces/trace_columns.h"
#include "widgets/traces/trace_layout.h"

#include <QImage>
#include <QSize>

#include <cstdint>
#include <vector>

namespace ng::ui {

/// One trace on the surface, in device pixels.
struct SurfaceRow {
    std::size_t channel = 0;           ///< in the blocks
    TraceStroke stroke;                ///< without origin, which the surface sets
    bool raised = false;               ///< drawn after the others
    int shadeTop = 0, shadeBottom = 0; ///< rows behind it in the shade colour; equal: none
    friend bool operator==(const SurfaceRow &a, const SurfaceRow &b);
};

/// How the surface looks: all but time and samples.
struct SurfaceLook {
    QSize size; ///< device pixels
    std::vector<SurfaceRow> rows;
    QRgb base = 0xFFFFFFFF, shade = 0xFFFFFFFF, gridMinor = 0xFFFFFFFF, gridMajor = 0xFFFFFFFF;
    QRgb overlay = 0xFFFFFFFF; ///< colour of the second set of samples
    TimeGrid grid;
    int gridWidth = 1;
    friend bool operator==(const SurfaceLook &a, const SurfaceLook &b);
};

/// The picture of the traces: background, time grid and lines. Scrolling moves it and draws the columns that are new; the
/// result equals a redraw.
class TraceSurface
{
public:
    /// Brings the picture to columns [left, left + width). What \p block does not hold stays background.
    /// \param overlay  drawn behind, may be null
    void render(const SurfaceLook &look, const ColumnGrid &grid, std::int64_t left, const TraceBlock &block,
                const TraceBlock *overlay);
    /// The next render() starts anew: samples have changed.
    void invalidate();

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] std::int64_t left() const { return m_left; }
    [[nodiscard]] std::int64_t columnsDrawn() const
    {
        return m_drawn;
    } ///< by the last render(), for tests and the bench

private:
    void drawPart(std::int64_t begin, std::int64_t end, const TraceBlock &block, const TraceBlock *overlay);
    void drawBackground(std::int64_t begin, std::int64_t end);
    void drawRow(const SurfaceRow &row, std::int64_t begin, std::int64_t end, const TraceBlock &block, bool behind);

    QImage m_image;
    SurfaceLook m_look;
    ColumnGrid m_grid;
    std::int64_t m_left = 0;
    std::int64_t m_validFirst = 0, m_validEnd = 0; ///< columns that show samples
    std::int64_t m_drawn = 0;
    bool m_hasOverlay = false;
};

} // namespace ng::ui

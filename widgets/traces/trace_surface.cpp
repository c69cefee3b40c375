// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_surface.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

bool sameStroke(const TraceStroke &a, const TraceStroke &b)
{
    return a.baseline == b.baseline && a.scale == b.scale && a.clipTop == b.clipTop && a.clipBottom == b.clipBottom
        && a.colour == b.colour && a.width == b.width && a.dotted == b.dotted && a.smooth == b.smooth;
}

} // namespace

bool operator==(const SurfaceRow &a, const SurfaceRow &b)
{
    return a.channel == b.channel && sameStroke(a.stroke, b.stroke) && a.raised == b.raised && a.shadeTop == b.shadeTop
        && a.shadeBottom == b.shadeBottom;
}

bool operator==(const SurfaceLook &a, const SurfaceLook &b)
{
    return a.size == b.size && a.rows == b.rows && a.base == b.base && a.shade == b.shade && a.gridMinor == b.gridMinor
        && a.gridMajor == b.gridMajor && a.overlay == b.overlay && a.grid.minorSeconds == b.grid.minorSeconds
        && a.grid.majorEvery == b.grid.majorEvery && a.gridWidth == b.gridWidth;
}

void TraceSurface::invalidate()
{
    m_validFirst = m_validEnd = 0;
}

void TraceSurface::render(const SurfaceLook &look, const ColumnGrid &grid, std::int64_t left, const TraceBlock &block,
                          const TraceBlock *overlay)
{
    m_drawn = 0;
    if (look.size.isEmpty())
        return;
    if (m_image.size() != look.size) {
        m_image = QImage(look.size, QImage::Format_RGB32);
        invalidate();
    }
    if (!(look == m_look) || !(grid == m_grid) || m_hasOverlay != (overlay != nullptr)) {
        invalidate();
        m_look = look;
        m_grid = grid;
        m_hasOverlay = overlay != nullptr;
    }
    const std::int64_t width = look.size.width(), end = left + width;
    if (m_validFirst < m_validEnd && left != m_left && std::abs(left - m_left) < width)
        shiftPixels(m_image, m_image.rect(), static_cast<int>(m_left - left));
    m_left = left;
    const std::int64_t validFirst = std::max(m_validFirst, left), validEnd = std::min(m_validEnd, end);
    std::int64_t wantFirst = std::max(left, block.first), wantEnd = std::min(end, block.first + block.count);
    if (overlay != nullptr) {
        wantFirst = std::max(wantFirst, overlay->first);
        wantEnd = std::min(wantEnd, overlay->first + overlay->count);
    }
    if (wantFirst >= wantEnd) {
        drawBackground(left, end);
        invalidate();
        return;
    }
    drawBackground(left, wantFirst);
    drawBackground(wantEnd, end);
    int beside = 1;
    for (const SurfaceRow &row : look.rows)
        beside = std::max(beside, joinColumns(row.stroke));
    if (validFirst >= validEnd || wantEnd <= validFirst || wantFirst >= validEnd) {
        drawPart(wantFirst, wantEnd, block, overlay);
    } else {
        // Lines join what was at the edge of the old part, too.
        if (wantFirst < validFirst)
            drawPart(wantFirst, std::min(validFirst + beside, wantEnd), block, overlay);
        if (validEnd < wantEnd)
            drawPart(std::max(validEnd - beside, wantFirst), wantEnd, block, overlay);
    }
    m_validFirst = wantFirst;
    m_validEnd = wantEnd;
}

void TraceSurface::drawBackground(std::int64_t begin, std::int64_t end)
{
    if (begin >= end)
        return;
    const int x = static_cast<int>(begin - m_left), width = static_cast<int>(end - begin),
              height = m_look.size.height();
    fillPixels(m_image, QRect(x, 0, width, height), m_look.base);
    for (const SurfaceRow &row : m_look.rows)
        fillPixels(m_image, QRect(x, row.shadeTop, width, row.shadeBottom - row.shadeTop), m_look.shade);
    const double step = m_look.grid.minorSeconds * m_grid.perSecond;
    for (auto i = static_cast<std::int64_t>(std::ceil((static_cast<double>(begin) - m_look.gridWidth) / step));; ++i) {
        const auto column = static_cast<std::int64_t>(std::floor(static_cast<double>(i) * step + 1e-6));
        if (column >= end)
            break;
        const std::int64_t from = std::max(column, begin), to = std::min(column + m_look.gridWidth, end);
        if (from < to) {
            fillPixels(m_image, QRect(static_cast<int>(from - m_left), 0, static_cast<int>(to - from), height),
                       i % m_look.grid.majorEvery == 0 ? m_look.gridMajor : m_look.gridMinor);
        }
    }
}

void TraceSurface::drawPart(std::int64_t begin, std::int64_t end, const TraceBlock &block, const TraceBlock *overlay)
{
    drawBackground(begin, end);
    m_drawn += end - begin;
    if (overlay != nullptr) {
        for (const SurfaceRow &row : m_look.rows)
            drawRow(row, begin, end, *overlay, true);
    }
    for (const bool raised : {false, true}) {
        for (const SurfaceRow &row : m_look.rows) {
            if (row.raised == raised)
                drawRow(row, begin, end, block, false);
        }
    }
}

void TraceSurface::drawRow(const SurfaceRow &row, std::int64_t begin, std::int64_t end, const TraceBlock &block,
                           bool behind)
{
    if (row.channel >= block.channels.size())
        return;
    const TraceData &data = block.channels[row.channel];
    TraceStroke stroke = row.stroke;
    if (behind) {
        stroke.colour = m_look.overlay;
        stroke.dotted = false;
    }
    if (data.few) {
        stroke.origin = m_left;
        // Points before the part matter only where a line reaches into it.
        const auto before = [](const TracePoint &point, double x) { return point.x < x; };
        auto first = std::lower_bound(data.points.begin(), data.points.end(), static_cast<double>(begin) - 1.0, before);
        auto last = std::lower_bound(first, data.points.end(), static_cast<double>(end) + 1.0, before);
        for (int i = 0; i < 2 && first != data.points.begin(); ++i)
            --first;
        for (int i = 0; i < 2 && last != data.points.end(); ++i)
            ++last;
        drawPoints(m_image, 0, std::span(first, last), static_cast<int>(begin - m_left), static_cast<int>(end - m_left),
                   stroke);
        return;
    }
    stroke.origin = block.first;
    drawColumns(m_image, static_cast<int>(block.first - m_left), data.columns, static_cast<int>(begin - block.first),
                static_cast<int>(end - block.first), stroke);
}

} // namespace ng::ui

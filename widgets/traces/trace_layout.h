// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <vector>

namespace ng::ui {

/// What decides where the parts of the trace panel lie. Lengths are device-independent pixels.
struct LayoutInput {
    QSizeF size;
    double gutter = 72.0;     ///< for labels, at the left
    double margin = 0.0;      ///< kept free at the right (scroll bar)
    double textHeight = 16.0; ///< of a line of small text
    bool overview = true;
    bool overviewRows = true;     ///< events and model output below the overview's envelope
    int eventRows = 0;            ///< 0: no event lane
    std::vector<bool> newGroup;   ///< one for each trace: half a row of space above it
    std::vector<bool> laneIsText; ///< one for each lane of model output: text, else a curve
    double minimumRow = 18.0;
    double scroll = 0.0; ///< how far the traces are scrolled down
    bool butterfly = false;
};

/// Where everything is, in the coordinates of the panel. Rectangles have the gutter; plotLeft and plotRight bound the data.
struct TraceLayout {
    double plotLeft = 0.0, plotRight = 0.0;
    QRectF overview;               ///< null where there is none
    double overviewEnvelope = 0.0; ///< height of the envelope at the top of it
    QRectF events;
    QRectF traces;
    QRectF lanes;
    QRectF axis;
    std::vector<QRectF> eventRows;
    std::vector<QRectF> laneRows;
    double rowHeight = 18.0;       ///< of a trace
    double contentHeight = 0.0;    ///< of all traces; larger than traces.height(): they scroll
    double scroll = 0.0;           ///< as asked for, within bounds
    std::vector<double> baselines; ///< y of each trace's zero line; outside \c traces where it is scrolled away

    [[nodiscard]] double plotWidth() const { return plotRight - plotLeft; }
    [[nodiscard]] double maximumScroll() const;
    /// Trace whose baseline is nearest to \p y; -1 where there is none.
    [[nodiscard]] int traceAt(double y) const;
};

/// Fixed scales: a smaller panel shows fewer seconds and lower rows; below \c minimumRow the traces scroll.
[[nodiscard]] TraceLayout layOut(const LayoutInput &input);

/// Rows of a trace that may be painted: 2.4 rows up and down from its baseline, within the traces' rectangle.
struct ClipRows {
    double top = 0.0;
    double bottom = 0.0;
};
[[nodiscard]] ClipRows clipOf(const TraceLayout &layout, std::size_t trace, bool butterfly);

/// Distance of grid lines, and which of them are strong: each fifth of a second and each second, coarser on long pages.
struct TimeGrid {
    double minorSeconds = 0.2;
    int majorEvery = 5; ///< minor steps
};
[[nodiscard]] TimeGrid gridOf(double pixelsPerSecond);

/// Distance of the clock's labels, in seconds, so that they keep \p labelWidth apart.
[[nodiscard]] double clockStep(double pixelsPerSecond, double labelWidth);

/// 1, 2 or 5 times a power of ten, at most \p value (> 0).
[[nodiscard]] double niceBelow(double value);

} // namespace ng::ui

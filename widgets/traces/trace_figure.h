// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure.h"
#include "widgets/traces/trace_columns.h"
#include "widgets/traces/trace_layout.h"
#include "widgets/traces/trace_page.h"

#include <QSizeF>

#include <memory>

namespace ng::ui {

/// A page of traces for paper: everything that paintPage() needs, immutable once filled.
struct PageSpec {
    LayoutInput input;   ///< size and lengths in pixels of \c pixelsPerMm
    PageContent content; ///< its layout is made anew for the rectangle that is painted into
    double pixelsPerMm = 96.0 / 25.4;
    TraceRequest request; ///< what the samples are
    std::shared_ptr<const TraceBlock> block;
    std::shared_ptr<const TraceBlock> overlay; ///< drawn lighter behind; may be null
};

/// A page of a recording as its document shows it, on paper of \p sizeMm, always in the light theme; without samples.
[[nodiscard]] PageSpec preparePage(const RecordingDocument &recording, TimeNs start, const QSizeF &sizeMm);
/// Reads the samples. In any thread. \errors those of reading; Cancelled
[[nodiscard]] Result<> fillPage(PageSpec &page, const RunContext &ctx = {});

/// Draws a page into \p rect with vector operations: lines through samples or extremes, text as text. Keeps mm/s and µV/mm
/// for painters of \p unitsPerMm; a smaller rectangle shows fewer seconds and lower rows.
void paintPage(QPainter &painter, const QRectF &rect, const PageSpec &page, double unitsPerMm, double pointSize = 8.0);

/// The lines of the traces alone.
void paintTraceLines(QPainter &painter, const PageContent &content, const ColumnGrid &grid, const TraceBlock &block,
                     const TraceBlock *overlay);

/// "S001R01.edf, 16:15:12–16:15:22 · double-banana · 0.5–70 Hz, notch 60 Hz, zero phase · 7 µV/mm, 30 mm/s, EEG negative up".
[[nodiscard]] QString captionOf(const RecordingDocument &recording, const TimeRange &page);
[[nodiscard]] FigureSnapshot snapshotOf(const RecordingDocument &recording, PageSpec page);

} // namespace ng::ui

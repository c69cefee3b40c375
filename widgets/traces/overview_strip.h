// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/traces/trace_columns.h"
#include "widgets/traces/trace_page.h"

#include <memory>
#include <vector>

class QPainter;

namespace ng::ui {

/// Envelope of a whole recording: one bar for each stretch of equal length.
struct OverviewData {
    std::vector<float> height; ///< 0 to 1; NaN: nothing was recorded
    std::vector<bool> scanned; ///< where false, the height is not known yet
    [[nodiscard]] bool complete() const;
};

struct OverviewRequest {
    SignalPtr source;
    std::shared_ptr<const Pyramid> pyramid; ///< of the same samples; may be null
    TimeNs duration{0};
    int bars = 1;
};

/// Mean over brain signals (all channels where there are none; at most 24, evenly chosen) of the range in each bar, the 98th
/// percentile being 1.
/// \errors those of reading; Cancelled
[[nodiscard]] Result<OverviewData> readOverview(const OverviewRequest &request, const RunContext &ctx = {});

/// Time at a place of the strip, and back.
[[nodiscard]] TimeNs overviewTimeAt(const PageContent &page, double x);
[[nodiscard]] double overviewX(const PageContent &page, TimeNs time);

/// Envelope, events, model output, gaps, the page's frame and the cursor.
void paintOverview(QPainter &painter, const PageContent &page, const OverviewData &data, const QString &label);

} // namespace ng::ui

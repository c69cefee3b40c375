// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

namespace ng::ui {

/// Room left of a time axis for labels, at 100 %.
inline constexpr int kTimeGutter = 72;

/// Which time stands at which pixel. Views one above the other share one, so that one cursor line runs through all.
struct TimeScale {
    TimeNs start{0};         ///< time at the left edge of the plot
    double nsPerPixel = 1e7; ///< of device-independent pixels
    double gutter = kTimeGutter;
    double width = 0.0; ///< of the plot, without the gutter

    /// Scale of a page that fills a view of \p viewWidth.
    [[nodiscard]] static TimeScale ofPage(const TimeRange &page, double viewWidth, double gutter)
    {
        TimeScale out;
        out.start = page.start;
        out.gutter = gutter;
        out.width = viewWidth > gutter + 1.0 ? viewWidth - gutter : 1.0;
        out.nsPerPixel = page.duration.count() > 0 ? static_cast<double>(page.duration.count()) / out.width : 1e7;
        return out;
    }
    [[nodiscard]] double xOf(TimeNs time) const
    {
        return gutter + static_cast<double>((time - start).count()) / nsPerPixel;
    }
    [[nodiscard]] TimeNs timeAt(double x) const
    {
        return start + TimeNs(static_cast<std::int64_t>((x - gutter) * nsPerPixel));
    }
    [[nodiscard]] TimeRange page() const { return {start, TimeNs(static_cast<std::int64_t>(width * nsPerPixel))}; }
    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

} // namespace ng::ui

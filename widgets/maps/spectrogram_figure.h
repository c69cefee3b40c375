// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/welch.h"
#include "widgets/maps/ink.h"
#include "widgets/maps/spectrogram.h"
#include "widgets/maps/time_scale.h"

#include <QImage>

#include <functional>
#include <memory>
#include <optional>

namespace ng::ui {

/// Everything a spectrogram shows, as a value.
struct SpectrogramFigure {
    TimeScale time;
    std::shared_ptr<const Spectrogram> data; ///< null: nothing computed yet
    ValueScale values;
    double limitHz = 45.0;
    Band band; ///< marked by dotted lines; without a name: none
    std::optional<TimeNs> cursor;
    TimeNs end{0}; ///< of the recording
    /// As the traces above name a time, with so many decimals; empty (on paper): seconds from the beginning.
    std::function<QString(TimeNs, int)> clock;
    /// Picture kept between drawings, and the page it is of.
    QImage image;
    TimeRange imagePage;
};

/// Plot without gutter and time labels.
[[nodiscard]] QRectF spectrogramPlot(const QRectF &area, const SpectrogramFigure &figure, const Ink &ink);
/// Power in colours, hatched where no whole window lies; axes; band; cursor with a white edge.
void paintSpectrogram(QPainter &painter, const QRectF &area, const SpectrogramFigure &figure, const Ink &ink);
/// Picture of the plot for \p pixels device pixels.
[[nodiscard]] QImage plotImage(const SpectrogramFigure &figure, const QRectF &plot, const QRectF &area,
                               const QSize &pixels, TimeRange &page);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/ink.h"
#include "widgets/maps/psd.h"

#include <memory>
#include <optional>

namespace ng::ui {

/// Curves that are told apart by colour, dash and marker; more are drawn alike, with their mean on top.
inline constexpr std::size_t kNamedCurves = 4;

/// Everything a plot of spectra shows, as a value.
struct PsdFigure {
    std::shared_ptr<const Psd> data; ///< null: nothing computed yet
    std::vector<Band> bands;         ///< named above the plot
    QString span;                    ///< what the spectra are of: "page", "selection"
    std::optional<double> readHz;    ///< frequency that is read out
};

/// Where values stand in a plot.
struct PsdAxes {
    QRectF plot;
    double lowHz = 1.0, highHz = 100.0; ///< log axis
    double lowDb = -20.0, highDb = 20.0;

    [[nodiscard]] double xOf(double hz) const;
    [[nodiscard]] double hzAt(double x) const;
    [[nodiscard]] double yOf(double decibel) const;
};

[[nodiscard]] PsdAxes psdAxes(const QRectF &area, const PsdFigure &figure, const Ink &ink);
/// Curves over a log axis of frequency, bands named above, n below the title, legend under the plot.
void paintPsd(QPainter &painter, const QRectF &area, const PsdFigure &figure, const Ink &ink);

} // namespace ng::ui

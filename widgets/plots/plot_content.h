// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tsv.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ng::ui {

/// Whose line or bar it is: that decides colour, dash, marker and hatch.
enum class PlotLook {
    Run,     ///< colour, dash and marker of run \c run (0 is A)
    Chance,  ///< Ctl, dash 6-4
    Control, ///< Ctl, dots 1-3; bars hatched
    Plain,   ///< text colour, solid: neither a run nor a control
};

/// A curve, with a band or whiskers where low and high are given.
struct PlotLine {
    QString key;  ///< what curvePicked() tells: a run's folder; empty: cannot be picked
    QString name; ///< in the legend: "run-014"
    QString note; ///< after it in tx2: "small, seed 1"
    PlotLook look = PlotLook::Run;
    int run = 0;
    std::vector<double> x;         ///< ascending
    std::vector<double> y;         ///< as long as x; NaN interrupts the line
    std::vector<double> low, high; ///< empty, or as long as x
    bool whiskers = false;         ///< low and high as error bars instead of a band
    bool raw = false;              ///< 1 px at 28 % without markers: every step below a smoothed line
    bool inLegend = true;
    QString legend; ///< in the legend in place of name and note; lines that share one are named there once
};

/// Bars of one look beside each other.
struct PlotBars {
    QString key, name, note;
    PlotLook look = PlotLook::Run;
    int run = 0;
    std::vector<double> x, y; ///< centre and height
    std::vector<double> low, high;
    double width = 0.8; ///< in units of x
    bool inLegend = true;
};

/// A level over the whole width, named on the line itself: chance, the score of a control, the best possible.
struct PlotLevel {
    double y = 0.0;
    QString text; ///< "chance 5 %"
    PlotLook look = PlotLook::Chance;
    std::optional<double> low, high; ///< range of chance, as a grey band
    bool inLegend = true;
    QString name; ///< in the legend: "chance"
};

/// A place on the x axis with words: a number that is not finite, the best step, the step under discussion.
struct PlotMark {
    enum class Kind { Incident, Best, Note };
    Kind kind = Kind::Note;
    double x = 0.0;
    std::optional<double> y; ///< a ring there, else a line through the whole height
    QString text;
    PlotLook look = PlotLook::Plain;
    int run = 0;
};

struct PlotAxis {
    QString title; ///< "Validation recall@10"
    QString unit;  ///< "%", "nats"; empty: a number without one
    bool log = false;
    std::optional<double> minimum, maximum; ///< where the axis ends; absent: where the data end
    QStringList categories;                 ///< names of 0, 1, 2, … in place of numbers
};

/// Everything one plot shows: a value, so that what was on screen can be drawn again on paper.
struct PlotContent {
    QString title;
    QString
        count; ///< line under the title: n and what the band or whisker is. A plot without it is refused (asserted).
    QString detail; ///< right of the title: values at the cursor
    PlotAxis x, y;
    std::vector<PlotLine> lines;
    std::vector<PlotBars> bars;
    std::vector<PlotLevel> levels;
    std::vector<PlotMark> marks;
    QString empty; ///< says why there is nothing, and what to do; shown while there are no lines and no bars

    [[nodiscard]] bool isEmpty() const;
    /// The numbers: one row a point, or nothing where they are more than \p limit.
    [[nodiscard]] std::optional<TsvTable> table(std::size_t limit = 20000) const;
};

/// Text of an axis: "Loss (nats, log axis)".
[[nodiscard]] QString axisText(const PlotAxis &axis);
/// Four to seven round places within a range, on a logarithmic axis too.
[[nodiscard]] std::vector<double> axisTicks(double low, double high, bool log);

} // namespace ng::ui

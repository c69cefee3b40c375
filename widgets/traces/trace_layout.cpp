// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

constexpr double kClipRows = 2.4;             // up and down: traces may cross their neighbours, but no further
constexpr double kEdgeRows = 0.7;             // above the first trace and below the last
constexpr double kFootRows = kEdgeRows - 0.5; // so much more than whole rows: the next one begins below the edge

/// Rows counted in traces: half a row before each chain.
double placesOf(const LayoutInput &input)
{
    double places = static_cast<double>(input.newGroup.size()) - 1.0 + 2.0 * kEdgeRows;
    for (std::size_t i = 1; i < input.newGroup.size(); ++i)
        places += input.newGroup[i] ? 0.5 : 0.0;
    return places;
}

void placeTraces(const LayoutInput &input, TraceLayout &out)
{
    const std::size_t count = input.newGroup.size();
    if (count == 0)
        return;
    if (input.butterfly) {
        out.rowHeight = std::max(input.minimumRow, out.traces.height());
        out.contentHeight = out.traces.height();
        out.baselines.assign(count, out.traces.center().y());
        return;
    }
    const double places = placesOf(input);
    out.rowHeight = out.traces.height() / places;
    if (out.rowHeight < input.minimumRow) {
        // They scroll: whole rows fill the height, so that none is cut at the foot.
        const double whole = std::max(1.0, std::floor(out.traces.height() / input.minimumRow - kFootRows));
        out.rowHeight = std::max(input.minimumRow, out.traces.height() / (whole + kFootRows));
    }
    out.contentHeight = std::max(out.traces.height(), out.rowHeight * places);
    out.scroll = std::clamp(input.scroll, 0.0, out.maximumScroll());
    double y = out.traces.top() - out.scroll + kEdgeRows * out.rowHeight;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            y += out.rowHeight * (input.newGroup[i] ? 1.5 : 1.0);
        out.baselines.push_back(y);
    }
}

} // namespace

double TraceLayout::maximumScroll() const
{
    return std::max(0.0, contentHeight - traces.height());
}

int TraceLayout::traceAt(double y) const
{
    int best = -1;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < baselines.size(); ++i) {
        const double distance = std::abs(baselines[i] - y);
        if (distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

TraceLayout layOut(const LayoutInput &input)
{
    TraceLayout out;
    const double width = input.size.width(), height = input.size.height(), text = input.textHeight;
    out.plotLeft = std::min(input.gutter, width);
    out.plotRight = std::max(out.plotLeft, width - input.margin);
    double top = 0.0;
    if (input.overview) {
        out.overviewEnvelope = input.overviewRows ? 1.75 * text : 2.25 * text;
        const double rows = input.overviewRows ? 1.25 * text : 0.0;
        out.overview = QRectF(0.0, 0.0, width, out.overviewEnvelope + rows + 8.0);
        top = out.overview.bottom();
    }
    out.events = QRectF(0.0, top, width, input.eventRows > 0 ? 6.0 + (text + 2.0) * input.eventRows : 0.0);
    for (int row = 0; row < input.eventRows; ++row)
        out.eventRows.emplace_back(out.plotLeft, top + 3.0 + (text + 2.0) * row, out.plotWidth(), text);
    top = out.events.bottom();
    double lanes = input.laneIsText.empty() ? 0.0 : 2.0;
    for (const bool isText : input.laneIsText)
        lanes += isText ? text + 4.0 : 1.5 * text;
    const double axis = 1.5 * text;
    const double traces = std::max(0.0, height - top - lanes - axis);
    out.traces = QRectF(0.0, top, width, traces);
    out.lanes = QRectF(0.0, out.traces.bottom(), width, lanes);
    double at = out.lanes.top() + 2.0;
    for (const bool isText : input.laneIsText) {
        const double tall = isText ? text + 4.0 : 1.5 * text;
        out.laneRows.emplace_back(out.plotLeft, at, out.plotWidth(), tall);
        at += tall;
    }
    out.axis = QRectF(0.0, out.lanes.bottom(), width, axis);
    placeTraces(input, out);
    return out;
}

ClipRows clipOf(const TraceLayout &layout, std::size_t trace, bool butterfly)
{
    if (butterfly)
        return {layout.traces.top(), layout.traces.bottom()};
    const double half = kClipRows * layout.rowHeight, y = layout.baselines[trace];
    return {std::max(layout.traces.top(), y - half), std::min(layout.traces.bottom(), y + half)};
}

TimeGrid gridOf(double pixelsPerSecond)
{
    struct Step {
        double minorSeconds;
        int majorEvery;
    };
    static constexpr std::array<Step, 11> kSteps{{{0.02, 5},
                                                  {0.1, 10},
                                                  {0.2, 5},
                                                  {1.0, 5},
                                                  {2.0, 5},
                                                  {10.0, 6},
                                                  {30.0, 2},
                                                  {60.0, 5},
                                                  {300.0, 6},
                                                  {1800.0, 2},
                                                  {7200.0, 12}}};
    constexpr double kNearest = 12.0; // pixels
    constexpr double kMajor = 48.0;
    for (const Step &step : kSteps) {
        if (step.minorSeconds < 0.2 && step.minorSeconds * pixelsPerSecond < 4.0 * kNearest)
            continue; // fifths of a second are what eyes know; finer ones only when there is much room
        if (step.minorSeconds * pixelsPerSecond >= kNearest
            && step.minorSeconds * step.majorEvery * pixelsPerSecond >= kMajor)
            return {step.minorSeconds, step.majorEvery};
    }
    return {86400.0, 7};
}

double clockStep(double pixelsPerSecond, double labelWidth)
{
    static constexpr std::array<double, 17> kSteps{0.1,  0.2,  0.5,  1,    2,    5,     10,    20,   30,
                                                   60.0, 120., 300., 600., 1800, 3600., 7200., 21600};
    for (const double step : kSteps) {
        if (step * pixelsPerSecond >= labelWidth)
            return step;
    }
    return 86400.0;
}

double niceBelow(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double lead = value / power;
    return power * (lead >= 5.0 ? 5.0 : lead >= 2.0 ? 2.0 : 1.0);
}

} // namespace ng::ui

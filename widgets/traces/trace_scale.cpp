// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_scale.h"

#include "core/signal/reference_node.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ng::ui::TraceView)
};

const std::string &unitOf(const RecordingDocument &recording, const RecordingDocument::Trace &trace)
{
    return recording.shown()->channels()[trace.channel].unit;
}

} // namespace

double scaleOf(const RecordingDocument &recording, const RecordingDocument::Trace &trace, double pixelsPerMm)
{
    const DisplaySettings &display = recording.display();
    const double perUnit = unitOf(recording, trace) == "V" ? 1e6 : 1.0;
    const double sign = display.polarityOf(trace.type) == Polarity::NegativeUp ? -1.0 : 1.0;
    return sign * perUnit * pixelsPerMm / display.microvoltsPerMmOf(trace.type);
}

PageScale scaleBoxOf(const RecordingDocument &recording, double pixelsPerMm)
{
    PageScale out;
    const RecordingDocument::Trace *shown = nullptr;
    bool mixed = false;
    for (const RecordingDocument::Trace &trace : recording.traces()) {
        if (unitOf(recording, trace) != "V")
            continue;
        if (shown == nullptr || (!isBrainSignal(shown->type) && isBrainSignal(trace.type)))
            shown = &trace;
    }
    if (shown == nullptr)
        return out;
    const DisplaySettings &display = recording.display();
    for (const RecordingDocument::Trace &trace : recording.traces())
        mixed = mixed || display.polarityOf(trace.type) != display.polarityOf(shown->type);
    out.pixelsPerMicrovolt = std::abs(scaleOf(recording, *shown, pixelsPerMm)) * 1e-6;
    out.negativeUp = display.polarityOf(shown->type) == Polarity::NegativeUp;
    const QString name = QString::fromUtf8(channelTypeName(shown->type).data());
    if (mixed)
        out.polarity = out.negativeUp ? Words::tr("%1 neg. up").arg(name) : Words::tr("%1 pos. up").arg(name);
    else
        out.polarity = out.negativeUp ? Words::tr("neg. up") : Words::tr("pos. up");
    return out;
}

std::optional<double> meanOf(const TraceBlock &block, std::size_t trace, std::int64_t first, std::int64_t end)
{
    const TraceData &data = block.channels[trace];
    double sum = 0.0;
    std::int64_t count = 0;
    if (data.few) {
        for (const TracePoint &point : data.points) {
            if (point.x >= static_cast<double>(first) && point.x < static_cast<double>(end)
                && std::isfinite(point.value)) {
                sum += static_cast<double>(point.value);
                ++count;
            }
        }
    } else {
        const std::int64_t from = std::max<std::int64_t>(first - block.first, 0);
        const std::int64_t to =
            std::min<std::int64_t>(end - block.first, static_cast<std::int64_t>(data.columns.size()));
        for (std::int64_t i = from; i < to; ++i) {
            const TraceColumn &column = data.columns[static_cast<std::size_t>(i)];
            if (!column.empty()) {
                sum += 0.5 * (static_cast<double>(column.min) + static_cast<double>(column.max));
                ++count;
            }
        }
    }
    if (count == 0)
        return std::nullopt;
    return sum / static_cast<double>(count);
}

std::optional<double> valueIn(const TraceBlock &block, std::size_t trace, double column)
{
    const TraceData &data = block.channels[trace];
    if (!data.few) {
        const std::int64_t i = static_cast<std::int64_t>(std::floor(column)) - block.first;
        if (i < 0 || i >= static_cast<std::int64_t>(data.columns.size())
            || data.columns[static_cast<std::size_t>(i)].empty())
            return std::nullopt;
        const TraceColumn &found = data.columns[static_cast<std::size_t>(i)];
        return 0.5 * (static_cast<double>(found.min) + static_cast<double>(found.max));
    }
    const auto after = std::lower_bound(data.points.begin(), data.points.end(), column,
                                        [](const TracePoint &point, double x) { return point.x < x; });
    std::optional<double> best;
    double nearest = std::numeric_limits<double>::infinity();
    const auto consider = [&](std::vector<TracePoint>::const_iterator point) {
        if (std::isfinite(point->value) && std::abs(point->x - column) < nearest) {
            nearest = std::abs(point->x - column);
            best = static_cast<double>(point->value);
        }
    };
    if (after != data.points.end())
        consider(after);
    if (after != data.points.begin())
        consider(after - 1);
    // Farther away than a few samples there is none: a gap, or the end.
    const double reach = data.points.size() > 1
        ? 1.5 * (data.points.back().x - data.points.front().x) / static_cast<double>(data.points.size() - 1)
        : 1.0;
    return nearest <= std::max(reach, 1.0) ? best : std::nullopt;
}

double typicalRange(const TraceBlock &block, const std::vector<bool> &wanted, std::int64_t first, std::int64_t end)
{
    std::vector<double> ranges;
    for (std::size_t c = 0; c < block.channels.size(); ++c) {
        if (!wanted[c])
            continue;
        // Middle 98 % of the columns: one artefact must not decide.
        std::vector<float> low, high;
        const TraceData &data = block.channels[c];
        for (std::size_t i = 0; i < data.columns.size(); ++i) {
            const std::int64_t column = block.first + static_cast<std::int64_t>(i);
            if (column >= first && column < end && !data.columns[i].empty()) {
                low.push_back(data.columns[i].min);
                high.push_back(data.columns[i].max);
            }
        }
        for (const TracePoint &point : data.points) {
            if (point.x >= static_cast<double>(first) && point.x < static_cast<double>(end)
                && std::isfinite(point.value)) {
                low.push_back(point.value);
                high.push_back(point.value);
            }
        }
        if (low.empty())
            continue;
        std::sort(low.begin(), low.end());
        std::sort(high.begin(), high.end());
        const auto rank = static_cast<std::size_t>(0.01 * static_cast<double>(low.size() - 1));
        ranges.push_back(static_cast<double>(high[high.size() - 1 - rank]) - static_cast<double>(low[rank]));
    }
    if (ranges.empty())
        return 0.0;
    std::nth_element(ranges.begin(), ranges.begin() + static_cast<std::ptrdiff_t>(ranges.size() / 2), ranges.end());
    return ranges[ranges.size() / 2];
}

QString valueText(const RecordingDocument &recording, std::size_t trace, double value)
{
    const std::string &unit = unitOf(recording, recording.traces()[trace]);
    if (unit == "V") {
        const double microvolts = value * 1e6;
        const int decimals = std::abs(microvolts) < 10.0 ? 1 : 0;
        return Words::tr("%1 µV").arg(formatFixed(microvolts, decimals));
    }
    return (formatGeneral(value) + QLatin1Char(' ') + QString::fromStdString(unit)).trimmed();
}

} // namespace ng::ui

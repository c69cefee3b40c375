// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_content.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr int kFewestTicks = 4;
constexpr int kMostTicks = 7;

std::string cellOf(double value)
{
    return std::isfinite(value) ? numberText(value) : std::string(kNotAvailable);
}

/// Multiples of a round step within the range.
std::vector<double> multiples(double low, double high, double step)
{
    std::vector<double> out;
    for (double at = std::ceil(low / step - 1e-9); at * step <= high + step * 1e-9; at += 1.0)
        out.push_back(at == 0.0 ? 0.0 : at * step);
    return out;
}

std::vector<double> linearTicks(double low, double high)
{
    const double power = std::pow(10.0, std::floor(std::log10((high - low) / kFewestTicks)) - 1.0);
    std::vector<double> best;
    for (const double round : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0}) {
        auto ticks = multiples(low, high, power * round);
        if (ticks.size() > static_cast<std::size_t>(kMostTicks))
            continue;
        best = std::move(ticks);
        break;
    }
    return best;
}

/// Whole decades where there are enough, else round numbers within them.
std::vector<double> logTicks(double low, double high)
{
    if (high / low < 8.0)
        return linearTicks(low, high);
    std::vector<double> out;
    const auto first = std::floor(std::log10(low));
    const auto last = std::ceil(std::log10(high));
    const double decades = std::log10(high / low);
    const std::vector<double> rounds = decades < 2.0 ? std::vector<double>{1, 2, 5} : std::vector<double>{1};
    const double stride = std::max(1.0, std::ceil(decades / kMostTicks));
    for (double decade = first; decade <= last; decade += stride) {
        for (const double round : rounds) {
            const double value = round * std::pow(10.0, decade);
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
                out.push_back(value);
        }
    }
    return out;
}

void addRows(TsvTable &table, const QString &curve, const std::vector<double> &x, const std::vector<double> &y,
             const std::vector<double> &low, const std::vector<double> &high)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        const bool whisker = i < low.size() && i < high.size();
        table.rows.push_back({curve.toStdString(), cellOf(x[i]), cellOf(y[i]),
                              whisker ? cellOf(low[i]) : std::string(kNotAvailable),
                              whisker ? cellOf(high[i]) : std::string(kNotAvailable)});
    }
}

} // namespace

bool PlotContent::isEmpty() const
{
    return lines.empty() && bars.empty();
}

std::optional<TsvTable> PlotContent::table(std::size_t limit) const
{
    std::size_t points = levels.size();
    for (const PlotLine &line : lines)
        points += line.x.size();
    for (const PlotBars &one : bars)
        points += one.x.size();
    if (points > limit || isEmpty())
        return std::nullopt;
    TsvTable out{{"curve", "x", "y", "low", "high"}, {}};
    for (const PlotLine &line : lines)
        addRows(out, line.raw ? line.name + QStringLiteral(" (raw)") : line.name, line.x, line.y, line.low, line.high);
    for (const PlotBars &one : bars)
        addRows(out, one.name, one.x, one.y, one.low, one.high);
    for (const PlotLevel &level : levels)
        out.rows.push_back({level.text.toStdString(), std::string(kNotAvailable), cellOf(level.y),
                            level.low ? cellOf(*level.low) : std::string(kNotAvailable),
                            level.high ? cellOf(*level.high) : std::string(kNotAvailable)});
    return out;
}

QString axisText(const PlotAxis &axis)
{
    const QString log = QCoreApplication::translate("ng::ui::PlotBase", "log axis");
    QStringList inside;
    if (!axis.unit.isEmpty())
        inside.append(axis.unit);
    if (axis.log)
        inside.append(log);
    return inside.isEmpty() ? axis.title : QStringLiteral("%1 (%2)").arg(axis.title, inside.join(QStringLiteral(", ")));
}

std::vector<double> axisTicks(double low, double high, bool log)
{
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high))
        return {};
    return log && low > 0.0 ? logTicks(low, high) : linearTicks(low, high);
}

} // namespace ng::ui

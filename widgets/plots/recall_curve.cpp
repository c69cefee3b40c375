// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/recall_curve.h"

#include "widgets/style/texts.h"

#include <algorithm>

namespace ng::ui {

namespace {

std::vector<double> percent(std::vector<double> values)
{
    for (double &value : values)
        value *= 100.0;
    return values;
}

} // namespace

RecallCurvePlot::RecallCurvePlot(QWidget *parent) : PlotBase(parent)
{
    setAccessibleName(tr("Recall at k"));
    setLowLegend(true);
}

PlotContent RecallCurvePlot::contentOf(const std::vector<RecallCurveData> &runs, std::size_t items,
                                       std::size_t candidates)
{
    PlotContent out;
    out.title = tr("Recall@k");
    out.count =
        tr("n = %1 items, %2 candidates, 95 % interval")
            .arg(formatCount(static_cast<std::int64_t>(items)), formatCount(static_cast<std::int64_t>(candidates)));
    out.x = {tr("k"), {}, true, 1.0, static_cast<double>(std::max<std::size_t>(candidates, 2)), {}};
    out.y = {tr("Recall@k"), QStringLiteral("%"), false, 0.0, 100.0, {}};
    bool control = false;
    for (const RecallCurveData &run : runs) {
        PlotLine line;
        line.key = run.key;
        line.name = run.name;
        line.run = run.run;
        line.x = run.k;
        line.y = percent(run.recall);
        line.low = percent(run.low);
        line.high = percent(run.high);
        out.lines.push_back(std::move(line));
    }
    PlotLine chance;
    chance.name = tr("chance");
    chance.look = PlotLook::Chance;
    for (const RecallCurveData &run : runs) {
        if (run.k.size() > chance.x.size()) {
            chance.x = run.k;
            chance.y.clear();
            for (const double k : run.k)
                chance.y.push_back(100.0 * k / static_cast<double>(candidates));
        }
        if (run.shuffled.empty())
            continue;
        PlotLine shuffled;
        shuffled.name = tr("shuffled");
        shuffled.look = PlotLook::Control;
        shuffled.x = run.k;
        shuffled.y = percent(run.shuffled);
        shuffled.inLegend = !control;
        control = true;
        out.lines.push_back(std::move(shuffled));
    }
    out.lines.push_back(std::move(chance));
    if (!control)
        out.count += tr(" · no shuffled control");
    return out;
}

void RecallCurvePlot::setData(const std::vector<RecallCurveData> &runs, std::size_t items, std::size_t candidates)
{
    setContent(contentOf(runs, items, candidates));
}

void RecallCurvePlot::setEmpty(const QString &reason)
{
    PlotContent content;
    content.title = tr("Recall@k");
    content.count = tr("n = 0");
    content.empty = reason;
    setContent(std::move(content));
}

} // namespace ng::ui

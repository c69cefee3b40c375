// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/rank_histogram.h"

#include "widgets/style/texts.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

RankHistogram::RankHistogram(QWidget *parent) : PlotBase(parent)
{
    setAccessibleName(tr("Rank histogram"));
    setLowLegend(true);
}

PlotContent RankHistogram::contentOf(const RankHistogramData &data)
{
    PlotContent out;
    const auto items = static_cast<std::int64_t>(data.items);
    const auto candidates = static_cast<std::int64_t>(data.candidates);
    const auto bins = static_cast<double>(std::max<std::size_t>(data.counts.size(), 1));
    const double perBin = static_cast<double>(data.candidates) / bins;
    out.title = tr("Rank histogram, %1").arg(data.runName);
    out.count = perBin > 1.0
        ? tr("n = %1 items, %2 bins of %3 ranks")
              .arg(formatCount(items), formatCount(static_cast<std::int64_t>(bins)), formatGeneral(perBin, 3))
        : tr("n = %1 items, one bin a rank").arg(formatCount(items));
    if (data.median)
        out.count += tr(", median %1 of %2").arg(formatGeneral(*data.median, 4), formatCount(candidates));
    if (data.shuffled.empty() && !data.noShuffled.isEmpty())
        out.count += QStringLiteral(" · ") + data.noShuffled;
    out.x = {tr("Rank of the true item among %1").arg(formatCount(candidates)),
             {},
             false,
             0.5,
             static_cast<double>(data.candidates) + 0.5,
             {}};
    out.y = {tr("Items"), {}, false, 0.0, {}, {}};
    PlotBars run;
    run.name = data.runName;
    run.run = data.run;
    const bool paired = !data.shuffled.empty();
    run.width = perBin * (paired ? 0.46 : 0.92);
    PlotBars shuffled;
    shuffled.name = tr("shuffled labels");
    shuffled.look = PlotLook::Control;
    shuffled.width = run.width;
    for (std::size_t bin = 0; bin < data.counts.size(); ++bin) {
        const double centre = 0.5 + (static_cast<double>(bin) + 0.5) * perBin;
        run.x.push_back(paired ? centre - perBin * 0.23 : centre);
        run.y.push_back(data.counts[bin]);
        if (bin < data.shuffled.size()) {
            shuffled.x.push_back(centre + perBin * 0.23);
            shuffled.y.push_back(data.shuffled[bin]);
        }
    }
    out.bars.push_back(std::move(run));
    if (paired)
        out.bars.push_back(std::move(shuffled));
    PlotLevel chance;
    chance.y = static_cast<double>(data.items) / bins;
    chance.name = tr("chance %1").arg(formatGeneral(chance.y, 3));
    out.levels.push_back(std::move(chance));
    if (data.rank && !data.counts.empty()) {
        const auto bin = static_cast<std::size_t>(std::clamp((*data.rank - 1.0) / perBin, 0.0, bins - 1.0));
        PlotMark mark;
        mark.x = out.bars.front().x[bin]; // the run's bar, which the sign stands on
        mark.y = data.counts[bin];
        mark.text = tr("this item, rank %1").arg(formatGeneral(*data.rank, 5));
        mark.look = PlotLook::Run;
        mark.run = data.run;
        out.marks.push_back(std::move(mark));
    }
    return out;
}

void RankHistogram::setData(const RankHistogramData &shown)
{
    setContent(contentOf(shown));
}

void RankHistogram::setEmpty(const QString &reason)
{
    PlotContent content;
    content.title = tr("Rank histogram");
    content.count = tr("n = 0");
    content.empty = reason;
    setContent(std::move(content));
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_base.h"

#include <QString>

#include <optional>
#include <vector>

namespace ng::ui {

/// Where the truth stood among the candidates, over all items of a run.
struct RankHistogramData {
    QString runName; ///< "run B"
    int run = 0;     ///< its colour
    std::size_t candidates = 0;
    std::size_t items = 0;
    std::vector<double> counts;   ///< items per bin of equally many ranks
    std::vector<double> shuffled; ///< of the shuffled control, scaled to as many items; empty: none
    QString noShuffled;           ///< why there is none
    std::optional<double> median; ///< rank
    std::optional<double> rank;   ///< of the item that is shown
};

/// Rank histogram with the chance line, the shuffled control hatched beside it, and the shown item marked.
class RankHistogram : public PlotBase
{
    Q_OBJECT
public:
    explicit RankHistogram(QWidget *parent = nullptr);
    void setData(const RankHistogramData &data);
    /// No data, and why.
    void setEmpty(const QString &reason);

    [[nodiscard]] static PlotContent contentOf(const RankHistogramData &data);
};

} // namespace ng::ui

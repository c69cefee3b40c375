// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_base.h"

#include <QString>

#include <vector>

namespace ng::ui {

/// Recall at k of one run.
struct RecallCurveData {
    QString key;  ///< told by curvePicked()
    QString name; ///< "A", "run-014"
    int run = 0;
    std::vector<double> k;
    std::vector<double> recall, low, high; ///< 0 to 1; low and high are the 95 % interval
    std::vector<double> shuffled;          ///< of its shuffled control; empty: none
};

/// Share of items whose truth is among the first k, of several runs: log k, 95 % bands, chance and shuffled.
class RecallCurvePlot : public PlotBase
{
    Q_OBJECT
public:
    explicit RecallCurvePlot(QWidget *parent = nullptr);
    void setData(const std::vector<RecallCurveData> &runs, std::size_t items, std::size_t candidates);
    void setEmpty(const QString &reason);

    [[nodiscard]] static PlotContent contentOf(const std::vector<RecallCurveData> &runs, std::size_t items,
                                               std::size_t candidates);
};

} // namespace ng::ui

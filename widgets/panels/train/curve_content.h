// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "widgets/plots/plot_content.h"
#include "widgets/session/curve_data.h"
#include "widgets/session/run_record.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ng::ui {

/// How many items each side of a run's folds has.
struct SideCounts {
    std::size_t folds = 0;
    std::size_t train = 0, validation = 0, test = 0; ///< of the first fold
};
[[nodiscard]] SideCounts sideCounts(const std::filesystem::path &runFolder);

/// One run whose curves are drawn.
struct CurveRun {
    QString folder, name, note;
    int style = 0; ///< 0 is A
    std::shared_ptr<const CurveData> data;
    RunSummary run;
    SideCounts sides;
};

struct CurveOptions {
    std::string series;           ///< "train_loss"
    bool raw = true;              ///< every step
    std::optional<double> smooth; ///< weight of the moving average; absent: off
    bool logY = false;
    std::optional<double> low, high; ///< part of the x axis in view; absent: all
    std::size_t pixels = 800;
};

/// Name of a series: "Training loss"; its unit and factor: percent for rates of hits.
[[nodiscard]] QString seriesText(const std::string &series);
[[nodiscard]] bool isPercent(const std::string &series);
/// Score that guessing has on a series of a run; nothing where that is not known.
[[nodiscard]] std::optional<double> chanceOf(const std::string &series, const RunSummary &run);
/// Series that are in any of the runs, those of training first.
[[nodiscard]] std::vector<std::string> seriesOf(const std::vector<CurveRun> &runs);

/// One plot of a series of several runs with its chance and controls. Made in a job: long curves take their time.
[[nodiscard]] Result<PlotContent> curveContent(const std::vector<CurveRun> &runs, const CurveOptions &options,
                                               const RunContext &ctx = {});

} // namespace ng::ui

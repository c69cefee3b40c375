// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/curve_content.h"

#include "core/run/run_folder.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("ng::ui::CurvesPanel", text, note, n);
}

double factorOf(const std::string &series)
{
    return isPercent(series) ? 100.0 : 1.0;
}

std::vector<double> scaled(std::vector<double> values, double factor)
{
    for (double &value : values)
        value *= factor;
    return values;
}

/// A run's curve: its units as one mean, and between which they lie.
struct Joined {
    CurveSeries mean, low, high;
    std::size_t units = 0;
};

Joined join(const CurveData &data, const std::string &stage, const std::string &series)
{
    Joined out;
    const auto all = data.of(stage, series);
    out.units = all.size();
    if (all.size() == 1)
        out.mean = *all.front();
    else
        out.mean = CurveSeries::mean(all, &out.low, &out.high);
    return out;
}

/// Mean over the repeats of a control.
CurveSeries controlCurve(const CurveData &data, const std::string &control, const std::string &series)
{
    std::vector<CurveSeries> repeats;
    for (const std::string &stage : data.stages) {
        if (stage.starts_with(control + "-"))
            repeats.push_back(join(data, stage, series).mean);
    }
    std::erase_if(repeats, [](const CurveSeries &one) { return one.size() == 0; });
    std::vector<const CurveSeries *> all;
    for (const CurveSeries &one : repeats)
        all.push_back(&one);
    return repeats.size() == 1 ? repeats.front() : CurveSeries::mean(all);
}

struct View {
    double low = 0.0, high = 0.0;
};

View viewOf(const CurveSeries &series, const CurveOptions &options)
{
    if (series.size() == 0)
        return {};
    const View all{static_cast<double>(series.stepAt(0)), static_cast<double>(series.stepAt(series.size() - 1))};
    return {options.low.value_or(all.low), options.high.value_or(all.high)};
}

PlotLine lineOf(const CurveRun &run, const CurveSeries &series, const CurveOptions &options)
{
    const View view = viewOf(series, options);
    CurveSeries::Points points = series.sample(view.low, view.high, options.pixels);
    PlotLine line;
    line.key = run.folder;
    line.name = run.name;
    line.note = run.note;
    line.run = run.style;
    line.x = std::move(points.x);
    line.y = scaled(std::move(points.y), factorOf(options.series));
    return line;
}

/// A band between the lowest and the highest fold, at the points of the line where it has all of them.
void addBand(PlotLine &line, const Joined &joined, const CurveOptions &options)
{
    const View view = viewOf(joined.low, options);
    if (joined.low.size() == 0)
        return;
    const auto low = joined.low.sample(view.low, view.high, options.pixels);
    const auto high = joined.high.sample(view.low, view.high, options.pixels);
    if (low.x != line.x || high.x != line.x)
        return;
    line.low = scaled(low.y, factorOf(options.series));
    line.high = scaled(high.y, factorOf(options.series));
}

void addRun(PlotContent &content, const CurveRun &run, const CurveOptions &options)
{
    const Joined joined = join(*run.data, "real", options.series);
    if (joined.mean.size() == 0)
        return;
    if (options.smooth) {
        if (options.raw) {
            PlotLine raw = lineOf(run, joined.mean, options);
            raw.raw = true;
            content.lines.push_back(std::move(raw));
        }
        content.lines.push_back(lineOf(run, joined.mean.smoothed(*options.smooth), options));
    } else {
        PlotLine line = lineOf(run, joined.mean, options);
        addBand(line, joined, options);
        content.lines.push_back(std::move(line));
    }
}

QString controlText(const char *control)
{
    const std::string_view name = control;
    return name == "shuffled"  ? tr("shuffled labels")
        : name == "noise"      ? tr("noise input")
        : name == "time_shift" ? tr("time shift")
                               : tr("duration only");
}

void addControls(PlotContent &content, const CurveRun &run, const CurveOptions &options)
{
    for (const char *const control : {"shuffled", "noise", "time_shift", "duration_only"}) {
        const CurveSeries curve = controlCurve(*run.data, control, options.series);
        if (curve.size() == 0)
            continue;
        PlotLine line = lineOf(run, curve, options);
        line.key.clear();
        line.look = PlotLook::Control;
        line.name = tr("%1 of %2").arg(controlText(control), run.name);
        line.note.clear();
        line.legend = controlText(control);
        content.lines.push_back(std::move(line));
    }
}

void addChance(PlotContent &content, const std::vector<CurveRun> &runs, const CurveOptions &options)
{
    std::vector<double> levels;
    for (const CurveRun &run : runs) {
        const auto chance = chanceOf(options.series, run.run);
        if (!chance || std::find(levels.begin(), levels.end(), *chance) != levels.end())
            continue;
        levels.push_back(*chance);
        PlotLevel level;
        level.y = *chance * factorOf(options.series);
        level.name = tr("chance");
        const QString value = isPercent(options.series) ? formatPercent(*chance, 1) : formatFixed(*chance, 2);
        level.text = isPercent(options.series) ? tr("chance, 1 of %1: %2").arg(run.run.classes).arg(value)
                                               : tr("chance, ln %1: %2").arg(run.run.classes).arg(value);
        content.levels.push_back(std::move(level));
    }
}

/// Where a number was not finite, and what was kept.
void addIncidents(PlotContent &content, const CurveRun &run, const CurveOptions &options)
{
    std::vector<std::int64_t> steps;
    for (const CurveSeries *one : run.data->of("real", options.series)) {
        if (!one->notFinite().empty())
            steps.push_back(one->notFinite().front());
    }
    if (steps.empty())
        return;
    PlotMark mark;
    mark.kind = PlotMark::Kind::Incident;
    mark.x = static_cast<double>(*std::min_element(steps.begin(), steps.end()));
    mark.run = run.style;
    mark.text = tr("%1: not finite at step %2, checkpoint before it kept")
                    .arg(run.name, formatCount(static_cast<std::int64_t>(mark.x)));
    content.marks.push_back(std::move(mark));
}

/// The best value by validation of the run drawn first.
void addBest(PlotContent &content, const CurveRun &run, const CurveOptions &options)
{
    if (!options.series.starts_with("validation_"))
        return;
    const CurveSeries mean = join(*run.data, "real", options.series).mean;
    const bool lowest = options.series.ends_with("loss");
    double best = std::numeric_limits<double>::quiet_NaN();
    std::int64_t step = 0;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        const double value = mean.valueAt(i);
        if (std::isfinite(value) && (std::isnan(best) || (lowest ? value < best : value > best))) {
            best = value;
            step = mean.stepAt(i);
        }
    }
    if (std::isnan(best))
        return;
    PlotMark mark;
    mark.kind = PlotMark::Kind::Best;
    mark.x = static_cast<double>(step);
    mark.y = best * factorOf(options.series);
    mark.text = tr("best %1, step %2")
                    .arg(isPercent(options.series) ? formatPercent(best, 1) : formatFixed(best, 3), formatCount(step));
    content.marks.push_back(std::move(mark));
}

/// Smallest and largest of what several runs have, as "400" or "380–400".
QString rangeOf(const std::vector<CurveRun> &runs, std::size_t SideCounts::*side)
{
    std::size_t low = std::numeric_limits<std::size_t>::max(), high = 0;
    for (const CurveRun &run : runs) {
        low = std::min(low, run.sides.*side);
        high = std::max(high, run.sides.*side);
    }
    const QString first = formatCount(static_cast<std::int64_t>(low)),
                  second = formatCount(static_cast<std::int64_t>(high));
    return low == high ? first : first + QChar(0x2013) + second;
}

QString countLine(const std::vector<CurveRun> &runs, const CurveOptions &options)
{
    const bool validation = options.series.starts_with("validation_");
    QStringList parts{validation ? tr("n = %1 validation items").arg(rangeOf(runs, &SideCounts::validation))
                                 : tr("n = %1 training items").arg(rangeOf(runs, &SideCounts::train))};
    std::size_t units = 0;
    for (const CurveRun &run : runs)
        units = std::max(units, run.data->of("real", options.series).size());
    if (units > 1)
        parts.append(options.smooth
                         ? tr("mean of %n fold(s) and seed(s)", "", static_cast<int>(units))
                         : tr("mean of %n fold(s) and seed(s), band: lowest to highest", "", static_cast<int>(units)));
    if (options.smooth)
        parts.append((options.raw ? tr("every step drawn, smoothed line: EMA %1") : tr("EMA %1"))
                         .arg(QLocale().toString(*options.smooth)));
    else
        parts.append(tr("every step drawn"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

SideCounts sideCounts(const std::filesystem::path &runFolder)
{
    SideCounts out;
    const auto record = readRunRecord(runFolder);
    if (!record)
        return out;
    const Json &folds = (*record)["split"]["folds"];
    out.folds = folds.size();
    if (out.folds > 0) {
        const Json &first = folds.items().front();
        out.train = first["train"].size();
        out.validation = first["validation"].size();
        out.test = first["test"].size();
    }
    return out;
}

bool isPercent(const std::string &series)
{
    return series.find("top") != std::string::npos || series.find("accuracy") != std::string::npos;
}

QString seriesText(const std::string &series)
{
    if (series == "train_loss")
        return tr("Training loss");
    if (series == "validation_loss")
        return tr("Validation loss");
    const std::string prefix = "validation_top";
    if (series.starts_with(prefix))
        return tr("Validation top-%1").arg(QString::fromStdString(series.substr(prefix.size())));
    QString out = QString::fromStdString(series).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out;
}

std::optional<double> chanceOf(const std::string &series, const RunSummary &run)
{
    if (run.classes < 2)
        return std::nullopt;
    const auto classes = static_cast<double>(run.classes);
    const std::string prefix = "validation_top";
    if (series.starts_with(prefix)) {
        const double k = QString::fromStdString(series.substr(prefix.size())).toDouble();
        return k >= 1.0 ? std::optional(std::min(k / classes, 1.0)) : std::nullopt;
    }
    // Cross-entropy over all classes. The training loss is over a batch and its negatives, which no rule tells for all frameworks.
    return series == "validation_loss" && run.framework == "eeg_clip" ? std::optional(std::log(classes)) : std::nullopt;
}

std::vector<std::string> seriesOf(const std::vector<CurveRun> &runs)
{
    std::vector<std::string> out;
    for (const CurveRun &run : runs) {
        for (const std::string &name : run.data ? run.data->seriesNames() : std::vector<std::string>{}) {
            if (std::find(out.begin(), out.end(), name) == out.end())
                out.push_back(name);
        }
    }
    std::stable_partition(out.begin(), out.end(),
                          [](const std::string &one) { return !one.starts_with("validation_"); });
    return out;
}

Result<PlotContent> curveContent(const std::vector<CurveRun> &runs, const CurveOptions &options, const RunContext &ctx)
{
    PlotContent out;
    out.title = seriesText(options.series);
    out.x.title = tr("Step");
    out.x.minimum = 0.0;
    out.y.title = seriesText(options.series);
    out.y.unit = isPercent(options.series) ? QStringLiteral("%") : QString();
    out.y.log = options.logY && !isPercent(options.series);
    if (isPercent(options.series))
        out.y.minimum = 0.0;
    std::vector<CurveRun> shown;
    for (const CurveRun &run : runs) {
        if (run.data && !run.data->of("real", options.series).empty())
            shown.push_back(run);
    }
    for (const CurveRun &run : shown) {
        NG_TRY(ctx.checkpoint());
        addControls(out, run, options); // below the runs
        addIncidents(out, run, options);
    }
    for (const CurveRun &run : shown) {
        NG_TRY(ctx.checkpoint());
        addRun(out, run, options);
    }
    if (out.lines.empty()) {
        out.empty = runs.empty() ? tr("Check a run in the table below to see its curves.")
                                 : tr("These runs have no curves of this kind.");
        return out;
    }
    addBest(out, shown.front(), options);
    addChance(out, shown, options);
    out.count = countLine(shown, options);
    return out;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"
#include "widgets/panels/report/page_layout.h"
#include "widgets/panels/report/report_templates.h"
#include "widgets/panels/report/report_text.h"
#include "widgets/plots/plot_base.h"
#include "widgets/plots/rank_histogram.h"
#include "widgets/plots/recall_curve.h"
#include "widgets/session/curve_data.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ng::ui {

namespace {

/// One entry of a legend that two plots share.
struct LegendEntry {
    QString name;
    PlotLook look = PlotLook::Run;
    int run = 0;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreParts)
public:
    static QString interval() { return tr("95 % interval"); }
    static QString control(const std::string &name);
    static QString metric(const std::string &name);
    static TableSnapshot oneRun(const RunReview &run);
    static TableSnapshot manyRuns(const std::vector<RunReviewPtr> &runs);
    static std::vector<LegendEntry> legend(const std::vector<RunReviewPtr> &runs);
    static QString recallCaption(const std::vector<RunReviewPtr> &runs);
    static QString sentence(const RunReview &run);
    static std::optional<PlotContent> curves(const std::vector<RunReviewPtr> &runs);
    static void addCurve(PlotContent &content, const RunReview &run, int index, const std::string &series);
    static QString tableCaption(const std::vector<RunReviewPtr> &runs);
};

bool isShare(const std::string &name)
{
    return name.starts_with("top");
}

QString value(const std::string &metric, double number)
{
    if (isShare(metric))
        return formatFixed(number * 100.0, 1);
    return formatFixed(number, metric.ends_with("rank") ? 1 : 3);
}

QString intervalOf(const Metric &metric)
{
    const double factor = isShare(metric.name) ? 100.0 : 1.0;
    return formatInterval(metric.low * factor, metric.high * factor,
                          isShare(metric.name) || metric.name.ends_with("rank") ? 1 : 3);
}

QString dash()
{
    return QString(QChar(0x2013));
}

QString Words::control(const std::string &name)
{
    if (name == "shuffled")
        return tr("Shuffled labels");
    if (name == "noise")
        return tr("Noise input");
    if (name == "time_shift")
        return tr("Time shift");
    if (name == "duration_only")
        return tr("Duration only");
    return QString::fromStdString(name);
}

QString Words::metric(const std::string &name)
{
    if (isShare(name))
        return tr("Recall@%1 (%)").arg(QString::fromStdString(name.substr(3)));
    if (name == "mrr")
        return tr("Mean reciprocal rank");
    if (name == "mean_rank")
        return tr("Mean rank");
    if (name == "median_rank")
        return tr("Median rank");
    if (name == "pearson_r")
        return tr("Correlation r");
    if (name == "r2")
        return tr("Variance explained R²");
    return QString::fromStdString(name);
}

std::size_t itemsOf(const RunReview &run)
{
    return run.judgement().real.pooled.metrics.empty() ? 0 : run.judgement().real.pooled.metrics.front().n;
}

Json recipeOf(const std::vector<RunReviewPtr> &runs, const char *view)
{
    Json all = Json::array();
    for (const RunReviewPtr &run : runs)
        all.push(runRecipe(*run));
    return Json(Json::Object{{"view", view}, {"runs", std::move(all)}});
}

QString Words::tableCaption(const std::vector<RunReviewPtr> &runs)
{
    QStringList counts;
    for (const RunReviewPtr &run : runs) {
        const QString count = run->regression()
            ? tr("%1 test items").arg(formatCount(static_cast<std::int64_t>(itemsOf(*run))))
            : tr("%1 test items among %2 candidates")
                  .arg(formatCount(static_cast<std::int64_t>(itemsOf(*run))),
                       formatCount(static_cast<std::int64_t>(run->candidateCount())));
        if (!counts.contains(count))
            counts += count;
    }
    return tr("Scores on %1. Intervals: 95 %, bootstrap. Controls: mean over their repeats.")
        .arg(counts.join(tr(" and ")));
}

TableSnapshot Words::oneRun(const RunReview &run)
{
    TableSnapshot table;
    table.columns = {tr("Measure"), QString::fromStdString(run.name()), tr("95 % interval"), tr("Chance")};
    for (const ControlJudgement &one : run.judgement().controls)
        table.columns += control(one.control);
    table.columns += tr("p");
    for (const Metric &one : run.judgement().real.pooled.metrics) {
        QStringList row{metric(one.name), value(one.name, one.value), intervalOf(one),
                        one.chanceFormula.empty() ? dash() : value(one.name, one.chance)};
        for (const ControlJudgement &each : run.judgement().controls) {
            const std::optional<double> mean = each.mean(one.name);
            row += mean ? value(one.name, *mean) : dash();
        }
        row +=
            one.p ? (*one.p < 0.001 ? QStringLiteral("< ") + formatFixed(0.001, 3) : formatFixed(*one.p, 3)) : dash();
        table.rows.push_back(row);
        table.subRow.push_back(false);
    }
    return table;
}

TableSnapshot Words::manyRuns(const std::vector<RunReviewPtr> &runs)
{
    TableSnapshot table;
    table.columns = {tr("Measure")};
    std::vector<std::string> metrics, controls;
    for (const RunReviewPtr &run : runs) {
        table.columns += QString::fromStdString(run->name());
        for (const Metric &one : run->judgement().real.pooled.metrics) {
            if (std::find(metrics.begin(), metrics.end(), one.name) == metrics.end())
                metrics.push_back(one.name);
        }
        for (const ControlJudgement &one : run->judgement().controls) {
            if (std::find(controls.begin(), controls.end(), one.control) == controls.end())
                controls.push_back(one.control);
        }
    }
    const auto addRow = [&](const QString &name, bool sub, const std::function<QString(const RunReview &)> &cell) {
        QStringList row{name};
        for (const RunReviewPtr &run : runs)
            row += cell(*run);
        table.rows.push_back(row);
        table.subRow.push_back(sub);
    };
    for (const std::string &name : metrics) {
        const auto of = [&name](const RunReview &run) { return run.judgement().real.pooled.find(name); };
        addRow(metric(name), false,
               [&](const RunReview &run) { return of(run) != nullptr ? value(name, of(run)->value) : dash(); });
        addRow(interval(), true,
               [&](const RunReview &run) { return of(run) != nullptr ? intervalOf(*of(run)) : dash(); });
        addRow(tr("Chance"), true, [&](const RunReview &run) {
            return of(run) != nullptr && !of(run)->chanceFormula.empty() ? value(name, of(run)->chance) : dash();
        });
        for (const std::string &each : controls) {
            addRow(control(each), true, [&](const RunReview &run) {
                for (const ControlJudgement &one : run.judgement().controls) {
                    if (one.control == each)
                        return one.mean(name) ? value(name, *one.mean(name)) : dash();
                }
                return dash();
            });
        }
    }
    return table;
}

/// Entries stand in a legend that both plots share.
PlotContent withoutLegend(PlotContent content)
{
    for (PlotLine &line : content.lines)
        line.inLegend = false;
    for (PlotBars &bars : content.bars)
        bars.inLegend = false;
    for (PlotLevel &level : content.levels)
        level.inLegend = false;
    return content;
}

PlotContent recallOf(const std::vector<RunReviewPtr> &runs)
{
    std::vector<RecallCurveData> curves;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const RecallCurve &curve = runs[i]->recall();
        RecallCurveData data;
        data.key = data.name = QString::fromStdString(runs[i]->name());
        data.run = static_cast<int>(i);
        data.k.assign(curve.k.begin(), curve.k.end());
        data.recall = curve.recall;
        data.low = curve.low;
        data.high = curve.high;
        if (const auto &shuffled = runs[i]->shuffledRecall(); shuffled && shuffled->recall.size() == data.k.size())
            data.shuffled = shuffled->recall;
        curves.push_back(std::move(data));
    }
    return withoutLegend(RecallCurvePlot::contentOf(curves, runs.front()->recall().n, runs.front()->candidateCount()));
}

PlotContent ranksOf(const RunReview &run)
{
    RankHistogramData data;
    data.runName = QString::fromStdString(run.name());
    data.candidates = run.candidateCount();
    data.items = run.ranks().n;
    data.counts = run.ranks().counts;
    if (const auto &shuffled = run.shuffledRanks(); shuffled && shuffled->n > 0) {
        // On the scale of the run, should the control have judged other numbers of items.
        for (const double count : shuffled->counts)
            data.shuffled.push_back(count * static_cast<double>(data.items) / static_cast<double>(shuffled->n));
    }
    return withoutLegend(RankHistogram::contentOf(data));
}

std::vector<LegendEntry> Words::legend(const std::vector<RunReviewPtr> &runs)
{
    std::vector<LegendEntry> entries;
    bool shuffled = false;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        entries.push_back({QString::fromStdString(runs[i]->name()), PlotLook::Run, static_cast<int>(i)});
        shuffled = shuffled || runs[i]->shuffledRecall().has_value();
    }
    entries.push_back({tr("chance"), PlotLook::Chance, 0});
    if (shuffled)
        entries.push_back({tr("shuffled"), PlotLook::Control, 0});
    return entries;
}

QString Words::recallCaption(const std::vector<RunReviewPtr> &runs)
{
    QStringList names;
    for (const RunReviewPtr &run : runs)
        names += QString::fromStdString(run->name());
    const RunReview &first = *runs.front();
    return tr("Left: recall@k of %1 with 95 % bootstrap intervals, chance and shuffled-label control, n = %2 items, %3 candidates. Right: "
              "rank of the true item, %4; hatched: shuffled labels; dashed: chance.")
        .arg(names.join(QStringLiteral(", ")), formatCount(static_cast<std::int64_t>(first.recall().n)),
             formatCount(static_cast<std::int64_t>(first.candidateCount())), names.first());
}

QString Words::sentence(const RunReview &run)
{
    const auto &metrics = run.judgement().real.pooled.metrics;
    if (metrics.empty())
        return tr("Run %1 has no score.").arg(QString::fromStdString(run.name()));
    const Metric &main = metrics.front();
    const QString unit = isShare(main.name) ? tr(" %") : QString();
    QStringList beside{tr("95 % interval %1").arg(intervalOf(main))};
    if (!main.chanceFormula.empty())
        beside += tr("chance %1").arg(value(main.name, main.chance));
    for (const ControlJudgement &one : run.judgement().controls) {
        if (const auto mean = one.mean(main.name))
            beside += tr("%1 %2").arg(control(one.control).toLower(), value(main.name, *mean));
    }
    const QString count = formatCount(static_cast<std::int64_t>(main.n));
    QString text;
    if (main.name == "top1")
        text =
            tr("Run %1 put the true one of %2 candidates first in %3%4 of %5 test items")
                .arg(QString::fromStdString(run.name()), formatCount(static_cast<std::int64_t>(run.candidateCount())),
                     value(main.name, main.value), unit, count);
    else
        text =
            tr("Run %1 reached %2 = %3%4 on %5 test items")
                .arg(QString::fromStdString(run.name()), metric(main.name), value(main.name, main.value), unit, count);
    text += QStringLiteral(" (") + beside.join(QStringLiteral("; ")) + QStringLiteral(").");
    if (!main.chanceFormula.empty() && main.low <= main.chance && main.high >= main.chance)
        text += QLatin1Char(' ') + tr("The interval holds chance: nothing shows that anything was decoded.");
    return text;
}

/// Levels of validation first, else the loss; empty where a run has neither.
std::string curveSeries(const CurveData &data)
{
    std::string chosen;
    for (const std::string &name : data.seriesNames()) {
        if (name.starts_with("validation_top")
            || (chosen.empty() && (name.starts_with("validation_") || name.ends_with("loss"))))
            chosen = name;
    }
    return chosen;
}

void Words::addCurve(PlotContent &content, const RunReview &run, int index, const std::string &series)
{
    const auto data = readCurves(run.folder() / "curves.jsonl", nullptr);
    if (!data || (*data)->of("real", series).empty())
        return;
    CurveSeries low, high;
    const CurveSeries mean = CurveSeries::mean((*data)->of("real", series), &low, &high);
    const double factor = series.find("top") != std::string::npos ? 100.0 : 1.0;
    PlotLine line;
    line.key = QString::fromStdString(run.name());
    line.name = line.key;
    line.run = index;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        line.x.push_back(static_cast<double>(mean.stepAt(i)));
        line.y.push_back(mean.valueAt(i) * factor);
        line.low.push_back(low.valueAt(i) * factor);
        line.high.push_back(high.valueAt(i) * factor);
    }
    if (line.x.size() > 1)
        content.lines.push_back(std::move(line));
}

std::optional<PlotContent> Words::curves(const std::vector<RunReviewPtr> &runs)
{
    std::string series;
    for (const RunReviewPtr &run : runs) {
        const auto data = readCurves(run->folder() / "curves.jsonl", nullptr);
        if (data && series.empty())
            series = curveSeries(**data);
    }
    if (series.empty())
        return {};
    PlotContent content;
    const bool share = series.find("top") != std::string::npos;
    content.title = share
        ? tr("Validation, recall@%1").arg(QString::fromStdString(series.substr(series.find("top") + 3)))
        : series.ends_with("loss") ? tr("Loss")
                                   : QString::fromStdString(series);
    content.x = {tr("Step"), {}, false, {}, {}, {}};
    content.y = {content.title, share ? QStringLiteral("%") : QString(), false, {}, {}, {}};
    for (std::size_t i = 0; i < runs.size(); ++i)
        addCurve(content, *runs[i], static_cast<int>(i), series);
    if (content.lines.empty())
        return {};
    content.count = content.lines.size() == 1
        ? tr("n = 1 run; mean over folds and seeds, band: lowest to highest")
        : tr("n = %1 runs; mean over folds and seeds, band: lowest to highest").arg(content.lines.size());
    if (share && !runs.front()->regression()) {
        const double k = std::atof(series.substr(series.find("top") + 3).c_str());
        PlotLevel chance;
        chance.y =
            100.0 * std::max(1.0, k) / static_cast<double>(std::max<std::size_t>(1, runs.front()->candidateCount()));
        chance.name = tr("chance");
        content.levels.push_back(chance);
    }
    return content;
}

/// Samples with names in rows below both plots. Returns the height; draws nothing without a painter.
double paintLegend(QPainter *painter, const QRectF &area, const std::vector<LegendEntry> &entries,
                   const FigureStyle &style)
{
    const double px = style.unitsPerMm * 25.4 / 96.0 * style.pointSize / 8.25;
    QFont font = paper::textFont(style.pointSize);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(11.0 * px))));
    const QFontMetricsF metrics(font);
    double x = area.left(), y = area.top();
    for (const LegendEntry &entry : entries) {
        const double width = 34.0 * px + metrics.horizontalAdvance(entry.name);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += 16.0 * px;
        }
        if (painter != nullptr) {
            const bool isRun = entry.look == PlotLook::Run;
            QPen pen(isRun ? runColor(entry.run, Theme::Light) : color(Token::Ctl, Theme::Light),
                     (isRun ? 2.0 : 1.5) * px);
            pen.setCapStyle(Qt::FlatCap);
            const QVector<qreal> dash = isRun    ? runDash(entry.run)
                : entry.look == PlotLook::Chance ? QVector<qreal>{6, 4}
                                                 : QVector<qreal>{1, 3};
            QVector<qreal> pattern;
            for (const qreal length : dash)
                pattern += length * px / pen.widthF();
            if (!pattern.isEmpty())
                pen.setDashPattern(pattern);
            painter->setPen(pen);
            painter->drawLine(QPointF(x, y + 8.0 * px), QPointF(x + 28.0 * px, y + 8.0 * px));
            if (isRun)
                paintMarker(painter, QPointF(x + 14.0 * px, y + 8.0 * px), runMarker(entry.run), 6.0 * px, pen.color(),
                            false);
            painter->setFont(font);
            painter->setPen(color(Token::Tx2, Theme::Light));
            painter->drawText(QPointF(x + 34.0 * px, y + 8.0 * px + (metrics.ascent() - metrics.descent()) / 2.0),
                              entry.name);
        }
        x += width + 14.0 * px;
    }
    return y + 16.0 * px - area.top();
}

} // namespace

TableSnapshot scoreTable(const std::vector<RunReviewPtr> &runs)
{
    TableSnapshot table = runs.size() == 1 ? Words::oneRun(*runs.front()) : Words::manyRuns(runs);
    table.id = QStringLiteral("report.scores");
    table.title = QCoreApplication::translate("ScoreParts", "Scores");
    table.caption = Words::tableCaption(runs);
    table.recipe = recipeOf(runs, "scores");
    table.rightAligned.assign(static_cast<std::size_t>(table.columns.size()), true);
    table.rightAligned.front() = false;
    return table;
}

std::optional<FigureSnapshot> recallAndRanks(const std::vector<RunReviewPtr> &runs)
{
    if (runs.empty() || runs.front()->regression() || runs.front()->recall().k.empty())
        return {};
    const auto left = std::make_shared<const PlotContent>(recallOf(runs));
    const auto right = std::make_shared<const PlotContent>(ranksOf(*runs.front()));
    FigureSnapshot figure;
    figure.id = QStringLiteral("report.recall-and-ranks");
    figure.title = QCoreApplication::translate("ScoreParts", "Recall and ranks");
    figure.caption = Words::recallCaption(runs);
    figure.recipe = recipeOf(runs, "recall-and-ranks");
    figure.sizeMm = QSizeF(178.0, 66.0);
    figure.data = left->table();
    figure.paint = [left, right, legend = Words::legend(runs)](QPainter &painter, const QRectF &rect,
                                                               const FigureStyle &style) {
        const double gap = 4.0 * style.unitsPerMm, half = (rect.width() - gap) / 2.0;
        const QRectF inner = rect.adjusted(gap, 0.0, -gap, 0.0);
        const double plots = rect.height() - paintLegend(nullptr, inner, legend, style) - gap / 4.0;
        PlotBase::paintFigure(painter, QRectF(rect.left(), rect.top(), half, plots), style, *left);
        PlotBase::paintFigure(painter, QRectF(rect.left() + half + gap, rect.top(), half, plots), style, *right);
        painter.save();
        paintLegend(&painter, QRectF(inner.left(), rect.top() + plots + gap / 4.0, inner.width(), 0.0), legend, style);
        painter.restore();
    };
    return figure;
}

std::optional<FigureSnapshot> trainingCurves(const std::vector<RunReviewPtr> &runs)
{
    std::optional<PlotContent> content = Words::curves(runs);
    if (!content)
        return {};
    const auto shared = std::make_shared<const PlotContent>(std::move(*content));
    FigureSnapshot figure;
    figure.id = QStringLiteral("report.curves");
    figure.title = QCoreApplication::translate("ScoreParts", "Training");
    figure.caption = QCoreApplication::translate("ScoreParts", "%1 over the steps of training; %2.")
                         .arg(shared->title, shared->count);
    figure.recipe = recipeOf(runs, "curves");
    figure.sizeMm = QSizeF(120.0, 62.0);
    figure.data = shared->table();
    figure.paint = [shared](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        PlotBase::paintFigure(painter, rect, style, *shared);
    };
    return figure;
}

QString scoreSentences(const std::vector<RunReviewPtr> &runs)
{
    QStringList sentences;
    for (const RunReviewPtr &run : runs)
        sentences += Words::sentence(*run);
    return sentences.join(QLatin1Char(' '));
}

} // namespace ng::ui

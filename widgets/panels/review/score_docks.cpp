// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/score_docks.h"

#include "widgets/panels/review/decoded_cells.h"
#include "widgets/panels/review/metrics_item_model.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/plots/rank_histogram.h"
#include "widgets/plots/recall_curve.h"
#include "widgets/session/figure.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr std::size_t kHubsShown = 200;

} // namespace

ScoreDocks::ScoreDocks(ReviewModel &model, FigureShelf &figures, QWidget *parent)
    : QObject(parent),
      m_model(model),
      m_figures(figures),
      m_ranks(new RankHistogram(parent)),
      m_recall(new RecallCurvePlot(parent)),
      m_metrics(new MetricsItemModel(model, this)),
      m_metricsTable(new TableView(parent)),
      m_hubs(new QStandardItemModel(0, 4, this)),
      m_hubTable(new TableView(parent)),
      m_rankPages(pages(m_ranks, parent)),
      m_hubPages(pages(m_hubTable, parent)),
      m_recallPages(pages(m_recall, parent)),
      m_metricPages(pages(m_metricsTable, parent))
{
    m_metricsTable->setModel(m_metrics);
    m_metricsTable->setSortingEnabled(false);
    m_metricsTable->setStretchColumn(0);
    m_metricsTable->setAccessibleName(tr("Metrics of the runs"));
    m_metricsTable->setPlaceholder(tr("No run is shown."));
    m_hubs->setHorizontalHeaderLabels({tr("Candidate"), tr("Wins"), tr("Wins (%)"), tr("True for")});
    for (int column = 1; column < 4; ++column)
        m_hubs->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter),
                              Qt::TextAlignmentRole);
    m_hubTable->setSortedModel(m_hubs, 1, Qt::DescendingOrder);
    m_hubTable->setStretchColumn(0);
    m_hubTable->setAccessibleName(tr("Candidates by how often they are answered"));
    m_hubTable->setPlaceholder(tr("This run ranks nothing."));
    for (const auto signal : {&ReviewModel::runsChanged, &ReviewModel::reviewChanged, &ReviewModel::focusedRunChanged})
        connect(&model, signal, this, &ScoreDocks::refresh);
    connect(&model, &ReviewModel::judgedChanged, this, &ScoreDocks::refresh);
    connect(&model, &ReviewModel::itemChanged, this, &ScoreDocks::refreshRanks);
    connect(&model, &ReviewModel::verdictsChanged, this, &ScoreDocks::refreshRanks);
    connect(m_recall, &PlotBase::curvePicked, this, [this](const QString &key) { m_model.setFocusedRun(key.toInt()); });
    offer(figures);
    refresh();
}

QStackedWidget *ScoreDocks::pages(QWidget *shown, QWidget *parent)
{
    auto *const out = new QStackedWidget(parent);
    out->addWidget(shown);
    auto *const hidden = new DecodedCell(out);
    hidden->showHidden(tr("Hidden until all is judged."), tr("The review file locks the scores."));
    out->addWidget(hidden);
    return out;
}

QWidget *ScoreDocks::ranks() const
{
    return m_rankPages;
}

QWidget *ScoreDocks::hubs() const
{
    return m_hubPages;
}

QWidget *ScoreDocks::recall() const
{
    return m_recallPages;
}

QWidget *ScoreDocks::metrics() const
{
    return m_metricPages;
}

void ScoreDocks::refresh()
{
    const int page = m_model.hidden().scores ? 1 : 0;
    for (QStackedWidget *pages : {m_rankPages, m_hubPages, m_recallPages, m_metricPages})
        pages->setCurrentIndex(page);
    refreshRanks();
    refreshRecall();
    refreshHubs();
    const int runs = static_cast<int>(m_model.runs().size());
    for (int column = 1; column < m_metrics->columnCount(); ++column) // chance, shuffled, noise are short words
        m_metricsTable->setColumnWidth(column, px(column <= runs || column > runs + 3 ? 84 : 60));
    m_metricsTable->setPlaceholder(m_model.runs().empty() ? tr("No run is shown.") : notJudged());
    m_figures.touch(QStringLiteral("review.metrics"));
}

/// Why there are no scores yet.
QString ScoreDocks::notJudged() const
{
    return m_model.judging() ? tr("Intervals and controls are being worked out…")
                             : tr("The scores were not worked out. “Work out scores” does it.");
}

void ScoreDocks::refreshRanks()
{
    if (m_model.runs().empty() || m_model.hidden().scores) {
        m_ranks->setEmpty(tr("No run is shown."));
        return;
    }
    const RunReview &run = *m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())];
    if (run.regression()) {
        m_ranks->setEmpty(tr("This run predicts values: it ranks nothing."));
        return;
    }
    RankHistogramData data;
    data.runName = m_model.hidden().runNames ? tr("run %1").arg(m_model.runLetter(m_model.focusedRun()))
                                             : m_model.runName(m_model.focusedRun());
    data.run = m_model.focusedRun();
    data.candidates = run.ranks().candidates;
    data.items = run.ranks().n;
    data.counts = run.ranks().counts;
    if (run.shuffledRanks() && run.shuffledRanks()->n > 0) {
        const double factor = static_cast<double>(data.items) / static_cast<double>(run.shuffledRanks()->n);
        for (const double count : run.shuffledRanks()->counts)
            data.shuffled.push_back(count * factor);
    } else {
        data.noShuffled = run.judged() ? tr("no shuffled control") : tr("shuffled control not read yet");
    }
    if (const Metric *median = run.judgement().real.pooled.find("median_rank"))
        data.median = median->value;
    if (m_model.referenceVisible(m_model.item()))
        data.rank = run.rankOfTruth(m_model.item().toStdString());
    m_ranks->setData(data);
    m_figures.touch(QStringLiteral("review.rank-histogram"));
}

void ScoreDocks::refreshRecall()
{
    if (!m_model.runs().empty() && !m_model.judged() && !m_model.hidden().scores) {
        m_recall->setEmpty(notJudged());
        m_figures.touch(QStringLiteral("review.recall"));
        return;
    }
    std::vector<RecallCurveData> curves;
    std::size_t items = 0, candidates = 0;
    for (int r = 0; r < static_cast<int>(m_model.runs().size()); ++r) {
        const RunReview &run = *m_model.runs()[static_cast<std::size_t>(r)];
        if (run.regression())
            continue;
        RecallCurveData curve;
        curve.key = QString::number(r);
        curve.name = m_model.hidden().runNames ? m_model.runLetter(r) : m_model.runName(r);
        curve.run = r;
        curve.k.assign(run.recall().k.begin(), run.recall().k.end());
        curve.recall = run.recall().recall;
        curve.low = run.recall().low;
        curve.high = run.recall().high;
        if (run.shuffledRecall())
            curve.shuffled = run.shuffledRecall()->recall;
        items = std::max(items, run.recall().n);
        candidates = std::max(candidates, run.recall().candidates);
        curves.push_back(std::move(curve));
    }
    if (curves.empty() || m_model.hidden().scores)
        m_recall->setEmpty(m_model.runs().empty() ? tr("No run is shown.")
                                                  : tr("These runs predict values: they rank nothing."));
    else
        m_recall->setData(curves, items, candidates);
    m_figures.touch(QStringLiteral("review.recall"));
}

void ScoreDocks::refreshHubs()
{
    m_hubs->setRowCount(0);
    if (m_model.runs().empty() || m_model.hidden().scores)
        return;
    const RunReview &run = *m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())];
    const auto items = static_cast<double>(std::max<std::size_t>(run.items().size(), 1));
    for (const Hub &hub : run.hubs()) {
        if (m_hubs->rowCount() >= static_cast<int>(kHubsShown))
            break;
        QList<QStandardItem *> row;
        const double share = static_cast<double>(hub.wins) / items;
        const std::pair<QString, double> numbers[] = {
            {formatCount(static_cast<std::int64_t>(hub.wins)), static_cast<double>(hub.wins)},
            {formatFixed(share * 100.0, 1), share},
            {formatCount(static_cast<std::int64_t>(hub.truths)), static_cast<double>(hub.truths)}};
        row.append(new QStandardItem(QString::fromStdString(hub.name)));
        for (const auto &[text, value] : numbers) {
            auto *const cell = new QStandardItem(text);
            cell->setData(value, SortRole);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row.append(cell);
        }
        for (QStandardItem *cell : row)
            cell->setEditable(false);
        m_hubs->appendRow(row);
    }
}

void ScoreDocks::offer(FigureShelf &figures)
{
    const QString workspace = tr("Review");
    const auto recipe = [this](const char *figure) {
        Json out = Json::object();
        out.set("figure", figure);
        Json runs = Json::array();
        for (int run = 0; run < static_cast<int>(m_model.runs().size()); ++run)
            runs.push(m_model.runName(run).toStdString());
        out.set("runs", std::move(runs));
        // What makes the figure again: the decodings by their key, and the command that trained them where names are not hidden.
        Json made = Json::array();
        for (const RunReviewPtr &run : m_model.runs()) {
            Json one = Json::object();
            one.set("decodings", run->key()).set("study_hash", run->studyHash());
            if (!m_model.hidden().runNames)
                one.set("command", run->record()["command"].toString());
            made.push(std::move(one));
        }
        out.set("made_by", std::move(made));
        return out;
    };
    figures.offerFigure(this, QStringLiteral("review.rank-histogram"), tr("Rank histogram"), workspace,
                        [this, recipe]() -> std::optional<FigureSnapshot> {
                            if (m_model.hidden().scores || !m_model.judged())
                                return std::nullopt;
                            return m_ranks->snapshot(QStringLiteral("review.rank-histogram"), m_ranks->content().count,
                                                     recipe("review.rank-histogram"));
                        });
    figures.offerFigure(this, QStringLiteral("review.recall"), tr("Recall@k"), workspace,
                        [this, recipe]() -> std::optional<FigureSnapshot> {
                            if (m_model.hidden().scores || !m_model.judged())
                                return std::nullopt;
                            return m_recall->snapshot(QStringLiteral("review.recall"), m_recall->content().count,
                                                      recipe("review.recall"));
                        });
    figures.offerTable(this, QStringLiteral("review.metrics"), tr("Metrics of the runs"), workspace,
                       [this]() -> std::optional<TableSnapshot> {
                           if (m_model.hidden().scores || m_model.runs().empty() || !m_model.judged())
                               return std::nullopt;
                           return m_metrics->snapshot();
                       });
}

} // namespace ng::ui

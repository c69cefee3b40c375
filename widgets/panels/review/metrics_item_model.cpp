// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/metrics_item_model.h"

#include "widgets/panels/review/decoded_cells.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/style/badge.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

struct Look {
    QString name;
    double factor = 1.0;
    int decimals = 2;
};

Look lookOf(const std::string &metric)
{
    if (metric.starts_with("top"))
        return {MetricsItemModel::tr("Recall@%1 (%)").arg(QString::fromStdString(metric.substr(3))), 100.0, 1};
    if (metric == "mrr")
        return {MetricsItemModel::tr("MRR"), 1.0, 3};
    if (metric == "mean_rank")
        return {MetricsItemModel::tr("Mean rank"), 1.0, 1};
    if (metric == "median_rank")
        return {MetricsItemModel::tr("Median rank"), 1.0, 1};
    if (metric == "pearson_r")
        return {MetricsItemModel::tr("Pearson r"), 1.0, 3};
    if (metric == "r2")
        return {MetricsItemModel::tr("R²"), 1.0, 3};
    return {QString::fromStdString(metric), 1.0, 3};
}

QString number(double value, const Look &look)
{
    return formatFixed(value * look.factor, look.decimals);
}

} // namespace

MetricsItemModel::MetricsItemModel(ReviewModel &model, QObject *parent) : QAbstractTableModel(parent), m_model(model)
{
    connect(&model, &ReviewModel::runsChanged, this, &MetricsItemModel::rebuild);
    connect(&model, &ReviewModel::reviewChanged, this, &MetricsItemModel::rebuild);
    connect(&model, &ReviewModel::judgedChanged, this, &MetricsItemModel::rebuild);
    connect(&model, &ReviewModel::focusedRunChanged, this, &MetricsItemModel::rebuild);
    rebuild();
}

void MetricsItemModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::vector<std::string> metrics;
    for (const RunReviewPtr &run : m_model.runs()) {
        for (const Metric &metric : run->judgement().real.pooled.metrics) {
            if (std::find(metrics.begin(), metrics.end(), metric.name) == metrics.end())
                metrics.push_back(metric.name);
        }
    }
    m_controls = {"shuffled", "noise"};
    // What tells of priors (how long an item lasts, what comes when) has its column where a run was trained with it.
    for (const char *const name : {"time_shift", "duration_only"}) {
        const bool any = std::any_of(m_model.runs().begin(), m_model.runs().end(), [name](const RunReviewPtr &run) {
            const auto &controls = run->judgement().controls;
            return std::any_of(controls.begin(), controls.end(),
                               [name](const ControlJudgement &one) { return one.control == name; });
        });
        if (any)
            m_controls.push_back(name);
    }
    for (const std::string &metric : metrics)
        addMetric(metric);
    endResetModel();
}

MetricsItemModel::Cell MetricsItemModel::control(const char *name, const std::string &metric, double factor,
                                                 int decimals) const
{
    const RunReview &run = *m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())];
    for (const ControlJudgement &control : run.judgement().controls) {
        if (control.control != name)
            continue;
        if (const auto mean = control.mean(metric))
            return {formatFixed(*mean * factor, decimals), {}};
    }
    const auto skipped = run.skippedReason(name);
    return {QStringLiteral("–"), skipped ? translated(*skipped) : tr("This control was not trained with the run.")};
}

void MetricsItemModel::addMetric(const std::string &metric)
{
    const Look look = lookOf(metric);
    Row value{look.name, false, {}}, interval{tr("95 % interval"), true, {}};
    for (const RunReviewPtr &run : m_model.runs()) {
        const Metric *found = run->judgement().real.pooled.find(metric);
        if (found == nullptr) {
            value.cells.push_back({QStringLiteral("–"), tr("This run does not have this metric.")});
            interval.cells.push_back({});
            continue;
        }
        value.cells.push_back({number(found->value, look), {}});
        interval.cells.push_back(
            {formatInterval(found->low * look.factor, found->high * look.factor, look.decimals), {}});
    }
    const Metric *focused =
        m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())]->judgement().real.pooled.find(metric);
    value.cells.push_back(focused != nullptr && std::isfinite(focused->chance)
                              ? Cell{number(focused->chance, look), {}}
                              : Cell{QStringLiteral("–"), tr("There is no chance level for this metric.")});
    for (const char *const name : m_controls)
        value.cells.push_back(control(name, metric, look.factor, look.decimals));
    interval.cells.resize(value.cells.size());
    m_rows.push_back(std::move(value));
    m_rows.push_back(std::move(interval));
}

int MetricsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricsItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_model.runs().empty()
        ? 0
        : 1 + static_cast<int>(m_model.runs().size() + 1 + m_controls.size());
}

QVariant MetricsItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == LeftOutRole)
        return row.interval; // drawn in tx3: it belongs to the line above
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return row.interval ? QStringLiteral("  ") + row.name : row.name;
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column() - 1);
    if (column >= row.cells.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[column].text;
    case Qt::ToolTipRole:
        return row.cells[column].reason.isEmpty() ? QVariant() : QVariant(row.cells[column].reason);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MetricsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const int runs = static_cast<int>(m_model.runs().size());
    if (role == Qt::ToolTipRole && section >= 1 && section <= runs)
        return m_model.runName(section - 1);
    if (role == Qt::ToolTipRole && section > runs)
        return tr("Of run %1").arg(m_model.runLetter(m_model.focusedRun()));
    if (role == Qt::DecorationRole && section >= 1 && section <= runs)
        return runIcon(section - 1);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return countText();
    if (section <= runs)
        return m_model.runLetter(section - 1);
    if (section == runs + 1)
        return tr("chance");
    const std::string_view name =
        m_controls[std::min(static_cast<std::size_t>(section - runs - 2), m_controls.size() - 1)];
    return name == "shuffled"  ? tr("shuffled")
        : name == "noise"      ? tr("noise")
        : name == "time_shift" ? tr("time shift")
                               : tr("duration only");
}

QString MetricsItemModel::countText() const
{
    std::vector<std::size_t> counts;
    for (const RunReviewPtr &run : m_model.runs())
        counts.push_back(run->items().size());
    if (counts.empty())
        return tr("n = 0");
    const auto [low, high] = std::minmax_element(counts.begin(), counts.end());
    const auto text = [](std::size_t n) { return formatCount(static_cast<std::int64_t>(n)); };
    return *low == *high ? tr("n = %1").arg(text(*low)) : tr("n = %1–%2").arg(text(*low), text(*high));
}

TableSnapshot MetricsItemModel::snapshot() const
{
    TableSnapshot out;
    out.id = QStringLiteral("review.metrics");
    out.title = tr("Metrics of the runs");
    out.caption = tr("%1 test items; 95 % bootstrap interval; chance and controls of run %2.")
                      .arg(countText(), m_model.runLetter(m_model.focusedRun()));
    out.recipe.set("table", "review.metrics");
    Json runs = Json::array();
    for (int run = 0; run < static_cast<int>(m_model.runs().size()); ++run)
        runs.push(m_model.runName(run).toStdString());
    out.recipe.set("runs", std::move(runs));
    for (int column = 0; column < columnCount(); ++column) {
        out.columns.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        out.rightAligned.push_back(column > 0);
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(data(index(row, column), Qt::DisplayRole).toString().trimmed());
        out.rows.push_back(std::move(cells));
        out.subRow.push_back(m_rows[static_cast<std::size_t>(row)].interval);
    }
    return out;
}

} // namespace ng::ui

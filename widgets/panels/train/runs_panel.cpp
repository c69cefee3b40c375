// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/runs_panel.h"

#include "widgets/panels/train/run_style.h"
#include "widgets/panels/train/runs_item_model.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <map>

namespace ng::ui {

RunsPanel::RunsPanel(RunLibrary &library, EngineHub &hub, RunStyles &styles, Dock *dock, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_dock(dock),
      m_model(new RunsItemModel(library, hub, styles, this)),
      m_table(new TableView(this)),
      m_metric(new QComboBox(this)),
      m_buttons(new QWidget(this)),
      m_count(makeLabel({}, TextRole::Small, Token::Tx2, this))
{
    m_proxy = m_table->setSortedModel(m_model, RunsItemModel::Name, Qt::DescendingOrder);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setStretchColumn(RunsItemModel::Note);
    m_table->setPlaceholder(tr("No runs yet. Train one: the form is on the left."));
    const int widths[] = {28, 36, 96, 72, 76, 64, 80, 52, 60, 64, 40, 52, 68, 72};
    for (int i = 0; i < RunsItemModel::kColumns; ++i)
        m_table->setColumnWidth(i, px(widths[i]));
    m_table->sortByColumn(RunsItemModel::Name, Qt::DescendingOrder); // the newest first
    m_table->setSettingsKey(QStringLiteral("train.runs"));
    m_metric->setAccessibleName(tr("Metric shown"));
    m_metric->setToolTip(tr("Metric shown"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *const line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(px(8), px(6), px(8), px(6));
    line->setSpacing(px(8));
    line->addStretch(1);
    line->addWidget(m_count);
    m_buttons->setMinimumWidth(px(200)); // they lose their words rather than hold the window open
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
    if (m_dock != nullptr)
        m_dock->addTitleWidget(m_metric);

    connect(m_metric, &QComboBox::activated, this, [this] {
        m_model->setMetric(m_metric->currentData().toString().toStdString());
        tell();
    });
    connect(m_model, &RunsItemModel::checkChanged, this, &RunsPanel::checkChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPanel::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RunsPanel::selectionChanged);
    connect(&library, &RunLibrary::changed, this, [this] {
        fillMetrics();
        tell();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex source = m_proxy->mapToSource(index);
        if (source.column() != RunsItemModel::Check)
            Q_EMIT activated(m_model->folder(source.row()));
    });
    fillMetrics();
    tell();
}

void RunsPanel::addButton(QAction *action, const char *iconName)
{
    auto *const button = new QPushButton(action->text(), m_buttons);
    button->setObjectName(QStringLiteral("button.") + action->objectName());
    button->setAccessibleName(action->text());
    button->setIcon(icon(iconName));
    const auto sync = [this, button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        fitButtons();
    };
    m_actions.emplace_back(button, action);
    connect(action, &QAction::changed, button, sync);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    sync();
    auto *const line = static_cast<QHBoxLayout *>(m_buttons->layout());
    line->insertWidget(line->count() - 2, button);
}

/// Words and keys of the buttons go where they do not fit: first the keys, then the words.
void RunsPanel::fitButtons()
{
    const auto dress = [this](bool words, bool keys) {
        int wide = px(16) + m_count->sizeHint().width();
        for (const auto &[button, action] : m_actions) {
            button->setText(words ? action->text() : QString());
            setKeyHint(button, keys ? action->shortcut().toString(QKeySequence::NativeText) : QString());
            wide += button->sizeHint().width() + px(8);
        }
        return wide <= width();
    };
    if (!dress(true, true) && !dress(true, false))
        dress(false, false);
}

void RunsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

QStringList RunsPanel::selected() const
{
    QStringList out;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &index : rows)
        out.append(m_model->folder(m_proxy->mapToSource(index).row()));
    return out;
}

void RunsPanel::select(const QString &folder)
{
    const int row = m_model->rowOf(folder);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, RunsItemModel::Name));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RunsPanel::edit(int column)
{
    const QStringList runs = selected();
    if (runs.isEmpty())
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(runs.front()), column));
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void RunsPanel::editName()
{
    edit(RunsItemModel::Name);
}

void RunsPanel::editTags()
{
    edit(RunsItemModel::Tags);
}

void RunsPanel::editNote()
{
    edit(RunsItemModel::Note);
}

void RunsPanel::showBin(bool bin)
{
    m_bin = bin;
    m_model->setBin(bin);
    m_table->setPlaceholder(bin ? tr("The bin is empty.") : tr("No runs yet. Train one: the form is on the left."));
    tell();
    Q_EMIT selectionChanged();
}

/// Metrics that any run has, in the order of the first that has them.
void RunsPanel::fillMetrics()
{
    QStringList now;
    for (const RunRecord &record : m_library.records()) {
        for (const RunScore &score : record.run ? record.run->scores : std::vector<RunScore>{}) {
            const QString id = QString::fromStdString(score.metric);
            if (!now.contains(id))
                now.append(id);
        }
    }
    QStringList shown;
    for (int i = 0; i < m_metric->count(); ++i)
        shown.append(m_metric->itemData(i).toString());
    if (now != shown) {
        m_metric->clear();
        for (const QString &id : now)
            m_metric->addItem(metricText(id.toStdString()), id);
    }
    int at = m_metric->findData(QString::fromStdString(m_model->metric()));
    if (at < 0 && m_metric->count() > 0) {
        at = 0;
        m_model->setMetric(m_metric->itemData(0).toString().toStdString());
    }
    m_metric->setCurrentIndex(at);
    m_metric->setVisible(m_metric->count() > 1);
}

QString RunsPanel::countText() const
{
    std::map<std::pair<std::size_t, std::size_t>, int> seen;
    for (const RunRecord &record : m_library.records()) {
        const RunScore *const score = record.run ? record.run->score(m_model->metric()) : nullptr;
        if (score != nullptr && record.labels.binned == m_bin)
            ++seen[{score->n, record.run->candidates}];
    }
    if (seen.empty())
        return {};
    if (seen.size() > 1)
        return tr("runs were judged on different items: see n");
    const auto [n, candidates] = seen.begin()->first;
    const QString items = tr("n = %1 test items").arg(formatCount(static_cast<std::int64_t>(n)));
    return candidates == 0
        ? items
        : tr("%1, %2 candidates each").arg(items, formatCount(static_cast<std::int64_t>(candidates)));
}

void RunsPanel::tell()
{
    m_count->setText(countText());
    if (m_dock != nullptr) {
        m_dock->setContext(m_bin ? tr("bin") : QString());
        m_dock->setDetail(formatCount(m_model->rowCount()));
    }
    fitButtons();
}

std::vector<QStringList> RunsPanel::rowsForReport(QStringList &columns, std::vector<bool> &rightAligned) const
{
    const std::vector<int> wanted{RunsItemModel::Name,       RunsItemModel::Framework, RunsItemModel::Score,
                                  RunsItemModel::Interval,   RunsItemModel::Chance,    RunsItemModel::Shuffled,
                                  RunsItemModel::MedianRank, RunsItemModel::Items,     RunsItemModel::Tags};
    for (const int column : wanted) {
        columns.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        rightAligned.push_back(column >= RunsItemModel::Score && column <= RunsItemModel::Step);
    }
    std::vector<QStringList> out;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        for (const int column : wanted)
            cells.append(m_model->data(m_model->index(source, column), Qt::DisplayRole).toString());
        out.push_back(cells);
    }
    return out;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/items_panel.h"

#include "widgets/panels/review/item_item_model.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ng::ui {

ItemsPanel::ItemsPanel(ReviewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_items(new ReviewItemModel(model, this)),
      m_search(new SearchField(tr("Search items"), this)),
      m_show(new QComboBox(this)),
      m_split(new QComboBox(this)),
      m_disagreements(new QCheckBox(tr("Disagreements only"), this)),
      m_count(makeLabel({}, TextRole::Body, Token::Tx2, this)),
      m_table(new TableView(this)),
      m_progress(new QProgressBar(this)),
      m_reviewed(makeLabel({}, TextRole::Body, Token::Tx, this)),
      m_verdicts(makeLabel({}, TextRole::Small, Token::Tx2, this))
{
    m_search->setAccessibleName(tr("Search items"));
    m_show->setAccessibleName(tr("Which items"));
    m_split->setAccessibleName(tr("Split"));
    for (const QString &text : {tr("All items"), tr("Not yet reviewed"), tr("Reviewed"), tr("Skipped"), tr("Flagged")})
        m_show->addItem(text);
    m_disagreements->setToolTip(tr("Items where one run hits and another misses, or where their first answers differ"));

    m_table->setModel(m_items);
    m_table->setAccessibleName(tr("Items"));
    m_table->setStatusColumn(ReviewItemModel::Glyph);
    m_table->setStretchColumn(ReviewItemModel::Reference);
    m_table->setSortingEnabled(false); // the order is the review's
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPlaceholder(tr("No item passes the filters."));
    m_table->setColumnWidth(ReviewItemModel::Name, px(88));
    m_table->setColumnWidth(ReviewItemModel::Rank, px(52));

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(8));
    column->addWidget(m_search);
    auto *const filters = new QHBoxLayout;
    filters->setSpacing(px(8));
    filters->addWidget(m_show, 3);
    filters->addWidget(m_split, 2);
    for (QComboBox *combo : {m_show, m_split}) {
        combo->setMinimumContentsLength(6);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    column->addLayout(filters);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_disagreements);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    auto *const progress = new QHBoxLayout;
    progress->setSpacing(px(8));
    progress->addWidget(makeLabel(tr("Reviewed"), TextRole::Body, Token::Tx, this));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reviewed"));
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_reviewed);
    column->addLayout(progress);
    column->addWidget(m_verdicts);

    connect(m_search, &SearchField::searchChanged, this, &ItemsPanel::applyFilter);
    connect(m_search, &SearchField::leftToList, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_show, &QComboBox::currentIndexChanged, this, &ItemsPanel::applyFilter);
    connect(m_split, &QComboBox::currentIndexChanged, this, &ItemsPanel::applyFilter);
    connect(m_disagreements, &QCheckBox::toggled, this, &ItemsPanel::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            m_model.setItem(m_items->itemOf(index.row()));
    });
    connect(m_items, &QAbstractItemModel::modelReset, this, [this] {
        countItems();
        followItem();
    });
    connect(&model, &ReviewModel::itemChanged, this, &ItemsPanel::followItem);
    connect(&model, &ReviewModel::runsChanged, this, &ItemsPanel::fillSplits);
    for (const auto signal : {&ReviewModel::verdictsChanged, &ReviewModel::reviewChanged, &ReviewModel::runsChanged,
                              &ReviewModel::focusedRunChanged})
        connect(&model, signal, this, &ItemsPanel::countReviewed);
    fillSplits();
    countItems();
    countReviewed();
    followItem();
}

void ItemsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ItemsPanel::setDisagreementsOnly(bool on)
{
    m_disagreements->setChecked(on);
}

void ItemsPanel::applyFilter()
{
    ReviewItemModel::Filter filter;
    filter.show = static_cast<ReviewItemModel::Show>(m_show->currentIndex());
    filter.split = m_split->currentData().toString();
    filter.disagreementsOnly = m_disagreements->isChecked();
    filter.text = m_search->text().trimmed();
    m_items->setFilter(filter);
}

void ItemsPanel::fillSplits()
{
    const QStringList splits = m_items->splits();
    const QString kept = m_split->currentData().toString();
    const QSignalBlocker quiet(m_split);
    m_split->clear();
    m_split->addItem(tr("All splits"), QString());
    for (const QString &split : splits)
        m_split->addItem(split == QLatin1String("test")             ? tr("Test split")
                             : split == QLatin1String("train")      ? tr("Training split")
                             : split == QLatin1String("validation") ? tr("Validation split")
                                                                    : split,
                         split);
    m_split->setCurrentIndex(std::max(0, m_split->findData(kept)));
    m_split->setEnabled(!splits.isEmpty());
    m_split->setToolTip(splits.isEmpty() ? tr("The items of this study name no split.") : QString());
}

void ItemsPanel::followItem()
{
    const int row = m_items->rowOf(m_model.itemIndex());
    m_following = true;
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else if (m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_items->index(row, ReviewItemModel::Name));
        m_table->scrollTo(m_items->index(row, ReviewItemModel::Name));
    }
    m_following = false;
}

void ItemsPanel::countItems()
{
    m_count->setText(
        tr("%1 of %2", "items that pass the filters")
            .arg(formatCount(m_items->rowCount()), formatCount(static_cast<std::int64_t>(m_model.items().size()))));
}

void ItemsPanel::countReviewed()
{
    const int all = static_cast<int>(m_model.items().size());
    const ReviewModel::Counts counts = m_model.counts();
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(counts.reviewed);
    m_reviewed->setText(tr("%1 of %2", "items reviewed").arg(formatCount(counts.reviewed), formatCount(all)));
    m_verdicts->setText(m_model.hasFile() ? tr("✓ %1   ✎ %2   ✗ %3   ⚑ %4")
                                                .arg(formatCount(counts.accepted), formatCount(counts.edited),
                                                     formatCount(counts.rejected), formatCount(counts.flagged))
                                          : tr("No review file yet"));
    m_verdicts->setAccessibleName(tr("%1 accepted, %2 edited, %3 rejected, %4 flagged")
                                      .arg(counts.accepted)
                                      .arg(counts.edited)
                                      .arg(counts.rejected)
                                      .arg(counts.flagged));
}

} // namespace ng::ui

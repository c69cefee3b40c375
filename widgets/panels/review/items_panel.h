// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;

namespace ng::ui {

class ReviewItemModel;
class ReviewModel;
class SearchField;
class TableView;

/// List of items with search and filters, and how many of them are reviewed.
class ItemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ItemsPanel(ReviewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] ReviewItemModel *items() const { return m_items; }
    void focusSearch();
    void setDisagreementsOnly(bool on);

private:
    void applyFilter();
    void fillSplits();
    void followItem();
    void countItems();
    void countReviewed();

    ReviewModel &m_model;
    ReviewItemModel *m_items;
    SearchField *m_search;
    QComboBox *m_show;
    QComboBox *m_split;
    QCheckBox *m_disagreements;
    QLabel *m_count;
    TableView *m_table;
    QProgressBar *m_progress;
    QLabel *m_reviewed;
    QLabel *m_verdicts;
    bool m_following = false;
};

} // namespace ng::ui

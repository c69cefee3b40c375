// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStackedWidget;
class QStandardItemModel;
class QWidget;

namespace ng::ui {

class DecodedCell;
class FigureShelf;
class MetricsItemModel;
class RankHistogram;
class RecallCurvePlot;
class ReviewModel;
class TableView;

/// Contents of the docks with scores: ranks, hubs, recall, metrics. While the review file locks scores, each is a hatched
/// panel that says so.
class ScoreDocks : public QObject
{
    Q_OBJECT
public:
    ScoreDocks(ReviewModel &model, FigureShelf &figures, QWidget *parent);

    [[nodiscard]] QWidget *ranks() const;
    [[nodiscard]] QWidget *hubs() const;
    [[nodiscard]] QWidget *recall() const;
    [[nodiscard]] QWidget *metrics() const;
    [[nodiscard]] TableView *metricsTable() const { return m_metricsTable; }
    [[nodiscard]] RankHistogram *rankPlot() const { return m_ranks; }
    [[nodiscard]] RecallCurvePlot *recallPlot() const { return m_recall; }

private:
    QStackedWidget *pages(QWidget *shown, QWidget *parent);
    void refresh();
    void refreshRanks();
    void refreshRecall();
    void refreshHubs();
    [[nodiscard]] QString notJudged() const;
    void offer(FigureShelf &figures);

    ReviewModel &m_model;
    FigureShelf &m_figures;
    RankHistogram *m_ranks;
    RecallCurvePlot *m_recall;
    MetricsItemModel *m_metrics;
    TableView *m_metricsTable;
    QStandardItemModel *m_hubs;
    TableView *m_hubTable;
    QStackedWidget *m_rankPages, *m_hubPages, *m_recallPages, *m_metricPages;
};

} // namespace ng::ui

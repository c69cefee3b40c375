// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace ng::ui {

class ReviewModel;

/// Metrics × runs, each with its interval below, and chance, shuffled and noise of the focused run beside it. What could not
/// be computed is a dash with its reason.
class MetricsItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MetricsItemModel(ReviewModel &model, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString countText() const; ///< "n = 400"
    [[nodiscard]] TableSnapshot snapshot() const;

private:
    struct Cell {
        QString text;
        QString reason; ///< of a dash
    };
    struct Row {
        QString name;
        bool interval = false;
        std::vector<Cell> cells; ///< runs, then chance, shuffled, noise
    };
    void rebuild();
    void addMetric(const std::string &metric);
    [[nodiscard]] Cell control(const char *name, const std::string &metric, double factor, int decimals) const;

    ReviewModel &m_model;
    std::vector<Row> m_rows;
    std::vector<const char *> m_controls{"shuffled", "noise"}; ///< of the columns behind chance
};

} // namespace ng::ui

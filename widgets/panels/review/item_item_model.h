// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <QString>

#include <vector>

namespace ng::ui {

class ReviewModel;

/// Items that pass the filters, in the order of the review; nothing is computed for rows that are not on screen.
class ReviewItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Glyph, Name, Reference, Rank, Columns };
    enum class Show { All, NotReviewed, Reviewed, Skipped, Flagged };
    struct Filter {
        Show show = Show::All;
        QString split; ///< empty: all
        bool disagreementsOnly = false;
        QString text; ///< in id, reference or recording
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit ReviewItemModel(ReviewModel &model, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Index into ReviewModel::items() of a row, and back (-1: filtered out).
    [[nodiscard]] int itemOf(int row) const;
    [[nodiscard]] int rowOf(int item) const;
    /// Splits that the study's items name.
    [[nodiscard]] QStringList splits() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refilter();
    void refresh();
    [[nodiscard]] bool passes(int item) const;
    [[nodiscard]] QString placeOf(const QString &item) const;
    [[nodiscard]] QVariant glyph(const QString &item, int role) const;
    [[nodiscard]] QVariant rank(const QString &item, int role) const;

    ReviewModel &m_model;
    Filter m_filter;
    std::vector<int> m_rows;
};

} // namespace ng::ui

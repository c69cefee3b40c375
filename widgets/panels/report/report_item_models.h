// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/report_content.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ng::ui {

/// Parts of a report in order: sign of the kind, name, where it comes from.
class ReportPartItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ReportContent *report); ///< null: none; must outlive the next call
    [[nodiscard]] QString partAt(int row) const;
    [[nodiscard]] int rowOf(const QString &part) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString id, name, source;
        PartKind kind = PartKind::Text;
        bool faint = false, old = false;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
};

/// What is on screen and can go onto a page. Rows can be dragged.
class FigureOfferItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FigureOfferItemModel(const FigureShelf &shelf, QObject *parent = nullptr);

    static const QString &mimeType(); ///< of a dragged row: its id

    void refresh();
    /// Ids whose figure on a page is older than what the source shows.
    void setOld(const QSet<QString> &ids);
    [[nodiscard]] QString offerAt(int row) const;
    [[nodiscard]] bool isTable(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    const FigureShelf &m_shelf;
    std::vector<FigureShelf::Offer> m_offers;
    QSet<QString> m_old;
};

/// Two columns: what and value.
class RecipeItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<std::pair<QString, QString>> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::pair<QString, QString>> m_rows;
};

} // namespace ng::ui

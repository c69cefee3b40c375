// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_item_models.h"

#include "widgets/style/badge.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/tokens.h"

#include <QMimeData>

namespace ng::ui {

namespace {

QByteArray glyphOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Figure:
        return "figure";
    case PartKind::Table:
        return "table";
    case PartKind::Signature:
        return "sign";
    case PartKind::Text:
    case PartKind::Methods:
    case PartKind::Repeat:
        break;
    }
    return "text";
}

} // namespace

void ReportPartItemModel::setReport(const ReportContent *report)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; report != nullptr && i < report->parts.size(); ++i) {
        const ReportPart &part = report->parts[i];
        Row row{part.id, report->nameOf(part), {}, part.kind, !isPrinted(part), part.old};
        if (part.leftOut)
            row.source = tr("left out");
        else if (part.old)
            row.source = tr("old");
        else if (part.kind == PartKind::Figure || part.kind == PartKind::Table)
            row.source = part.kind == PartKind::Figure && !part.figure ? tr("not open") : tr("linked");
        else if (!isPrinted(part))
            row.source = tr("empty");
        else if (part.kind == PartKind::Methods || part.kind == PartKind::Repeat)
            row.source = part.inStep ? tr("from recipe") : tr("written");
        rows.push_back(std::move(row));
    }
    if (rows.size() == m_rows.size()) {
        // The same rows with other words: selection and scroll position stay.
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString ReportPartItemModel::partAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)].id : QString();
}

int ReportPartItemModel::rowOf(const QString &part) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == part)
            return static_cast<int>(i);
    }
    return -1;
}

int ReportPartItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportPartItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ReportPartItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == GlyphRole && index.column() == 0)
        return glyphOf(row.kind);
    if (role == LeftOutRole)
        return row.faint;
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return QString::fromUtf8(partKindName(row.kind).data());
    if ((role == Qt::DisplayRole || role == Qt::ToolTipRole) && index.column() == 1)
        return row.name;
    if (role == Qt::DisplayRole && index.column() == 2)
        return row.source;
    if (role == BadgeRole && index.column() == 2 && row.old && !row.faint)
        return static_cast<int>(BadgeKind::Plain);
    return {};
}

QVariant ReportPartItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 1 ? tr("Part") : section == 2 ? tr("Source") : QString();
}

FigureOfferItemModel::FigureOfferItemModel(const FigureShelf &shelf, QObject *parent)
    : QAbstractTableModel(parent),
      m_shelf(shelf)
{
    refresh();
}

const QString &FigureOfferItemModel::mimeType()
{
    static const QString type = QStringLiteral("application/x-neuroglyph-figure");
    return type;
}

void FigureOfferItemModel::refresh()
{
    beginResetModel();
    m_offers = m_shelf.offers();
    endResetModel();
}

void FigureOfferItemModel::setOld(const QSet<QString> &ids)
{
    if (m_old == ids)
        return;
    m_old = ids;
    if (!m_offers.empty())
        Q_EMIT dataChanged(index(0, 2), index(static_cast<int>(m_offers.size()) - 1, 2));
}

QString FigureOfferItemModel::offerAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_offers.size()) ? m_offers[static_cast<std::size_t>(row)].id : QString();
}

bool FigureOfferItemModel::isTable(int row) const
{
    return row >= 0 && row < static_cast<int>(m_offers.size()) && m_offers[static_cast<std::size_t>(row)].table;
}

int FigureOfferItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int FigureOfferItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant FigureOfferItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_offers.size()))
        return {};
    const FigureShelf::Offer &offer = m_offers[static_cast<std::size_t>(index.row())];
    const bool old = m_old.contains(offer.id);
    if (role == LeftOutRole)
        return !offer.unavailable.isEmpty();
    if (role == Qt::ToolTipRole && !offer.unavailable.isEmpty())
        return offer.unavailable;
    if (index.column() == 2 && old && role == BadgeRole)
        return static_cast<int>(BadgeKind::Plain);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return offer.title;
    return index.column() == 1 ? offer.workspace : old ? tr("old") : QString();
}

QVariant FigureOfferItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Figure") : section == 1 ? tr("From") : QString();
}

Qt::ItemFlags FigureOfferItemModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList FigureOfferItemModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *FigureOfferItemModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *const data = new QMimeData;
    data->setData(mimeType(), offerAt(indexes.constFirst().row()).toUtf8());
    return data;
}

void RecipeItemModel::setRows(std::vector<std::pair<QString, QString>> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RecipeItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecipeItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RecipeItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &[name, value] = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() == 0 ? name : value;
}

QVariant RecipeItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What") : tr("Value");
}

} // namespace ng::ui

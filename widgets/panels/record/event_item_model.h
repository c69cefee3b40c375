// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/recording_document.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace ng::ui {

/// Events of one recording that fit a filter, with the gaps of the file between them. Virtual: rows are made when asked for.
class EventItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Clock, LengthS, Term, Channels, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecording(RecordingDocument *recording);
    void setFilter(const QString &text);
    /// Index into RecordingDocument::events(); -1: a gap, or no such row.
    [[nodiscard]] int eventAt(int row) const;
    [[nodiscard]] TimeRange rangeAt(int row) const;
    [[nodiscard]] int rowOfEvent(int index) const;
    [[nodiscard]] int total() const; ///< events without the filter

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        int event = -1; ///< -1: a gap
        int gap = -1;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void rebuild();
    void follow();
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] bool fits(const Event &event) const;
    [[nodiscard]] QString text(const Row &row, int column) const;

    QPointer<RecordingDocument> m_recording;
    QString m_filter;
    std::vector<Row> m_rows;
    int m_sortColumn = Clock;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_edited = false; ///< what changes is what is being typed here
};

} // namespace ng::ui

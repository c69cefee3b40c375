// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/recording_document.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace ng::ui {

class JobRunner;

/// Channels of one recording: shown or not, name, type, rate, standard deviation, bad. Rows can be dragged to another place.
class ChannelItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Shown, Name, Type, RateHz, Deviation, Bad, kColumns };

    explicit ChannelItemModel(JobRunner &jobs, QObject *parent = nullptr);

    void setRecording(RecordingDocument *recording);
    [[nodiscard]] QString label(int row) const;
    [[nodiscard]] int rowOf(const QString &label) const;
    [[nodiscard]] int badCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    /// Puts these rows before \p target (rowCount(): at the end) and makes it the order of the traces.
    void moveRows(std::vector<int> rows, int target);

Q_SIGNALS:
    void countsChanged();

private:
    void rebuild();
    void measure();
    [[nodiscard]] QVariant display(const ChannelInfo &channel, std::size_t place, int column) const;
    [[nodiscard]] const ChannelInfo *channel(int row) const;

    JobRunner &m_jobs;
    QPointer<RecordingDocument> m_recording;
    std::vector<std::size_t> m_order; ///< row -> channel of the recording
    std::vector<double> m_deviations; ///< per channel of the recording; empty: not measured yet
};

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/run_library.h"

#include <QAbstractTableModel>

#include <string>

namespace ng::ui {

class EngineHub;
class RunStyles;

/// Runs as the table lists them, one metric with what it must be read against.
class RunsItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Check,
        Style,
        Name,
        Framework,
        State,
        Score,
        Interval,
        Chance,
        Shuffled,
        MedianRank,
        Items,
        Step,
        Tags,
        Note,
        kColumns
    };

    RunsItemModel(RunLibrary &library, EngineHub &hub, RunStyles &styles, QObject *parent = nullptr);

    /// Which metric is shown: "top1".
    void setMetric(const std::string &metric);
    [[nodiscard]] const std::string &metric() const { return m_metric; }
    void setBin(bool bin); ///< lists the bin instead

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const RunRecord *record(int row) const;
    [[nodiscard]] QString folder(int row) const { return m_folders.value(row); }
    [[nodiscard]] int rowOf(const QString &folder) const { return static_cast<int>(m_folders.indexOf(folder)); }
    void stylesChanged();

Q_SIGNALS:
    void checkChanged();

private:
    void reload();
    [[nodiscard]] QString text(const RunRecord &record, int column) const;
    [[nodiscard]] QVariant sortKey(const RunRecord &record, int column) const;
    [[nodiscard]] QString tooltip(const RunRecord &record, int column) const;
    [[nodiscard]] QString stateText(const RunRecord &record) const;
    [[nodiscard]] QVariant alignment(int column) const;

    RunLibrary &m_library;
    EngineHub &m_hub;
    RunStyles &m_styles;
    QStringList m_folders;
    std::string m_metric = "top1";
    bool m_bin = false;
};

/// "Top-1", "Mean rank"; whether it is a share that is shown in percent.
[[nodiscard]] QString metricText(const std::string &metric);
[[nodiscard]] bool isShare(const std::string &metric);
[[nodiscard]] QString scoreText(const std::string &metric, double value);
/// Word of a state for a run nobody trains now.
[[nodiscard]] QString runStateText(RunState state);

} // namespace ng::ui

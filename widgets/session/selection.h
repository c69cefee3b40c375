// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/recording_document.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

namespace ng::ui {

/// The one selection that everything on screen shares: recording, time cursor, time range, channels, item, runs.
/// Whoever changes it emits nothing itself; whoever shows it listens. Setting what is set already emits nothing, so views
/// may set from their own slots without going in circles. Belongs to the window's thread.
class Selection : public QObject
{
    Q_OBJECT
public:
    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] RecordingDocument *recording() const { return m_recording; } ///< null: none
    void setRecording(RecordingDocument *recording);

    /// Time cursor on the recording's clock; nullopt: not set.
    [[nodiscard]] std::optional<TimeNs> cursor() const { return m_cursor; }
    void setCursor(std::optional<TimeNs> time);

    /// Marked stretch of time; nullopt: none.
    [[nodiscard]] std::optional<TimeRange> range() const { return m_range; }
    void setRange(std::optional<TimeRange> range);

    /// What the trace view shows now; the views that share its time axis follow it.
    [[nodiscard]] TimeRange page() const { return m_page; }
    void setPage(TimeRange page);

    /// Labels of recorded channels (contacts), in the order they were selected. A selected derivation selects its inputs.
    [[nodiscard]] const QStringList &channels() const { return m_channels; }
    void setChannels(const QStringList &labels);
    void toggleChannel(const QString &label);
    /// Label of the trace (channel or derivation) that has the focus; empty: none.
    [[nodiscard]] const QString &trace() const { return m_trace; }
    /// Focuses a trace and selects \p inputs, its recorded channels.
    void setTrace(const QString &label, const QStringList &inputs);

    /// Event under the hand: index into RecordingDocument::events(); -1: none.
    [[nodiscard]] int event() const { return m_event; }
    void setEvent(int index);

    /// Item of the open study; empty: none.
    [[nodiscard]] const QString &item() const { return m_item; }
    void setItem(const QString &id);

    /// Folders of the runs that are shown side by side, at most four in Review; their order is their colour.
    [[nodiscard]] const QStringList &runs() const { return m_runs; }
    void setRuns(const QStringList &folders);

Q_SIGNALS:
    void recordingChanged(ng::ui::RecordingDocument *recording);
    void cursorChanged();
    void rangeChanged();
    void pageChanged();
    void channelsChanged(); ///< channels or trace
    void eventChanged(int index);
    void itemChanged(const QString &id);
    void runsChanged(const QStringList &folders);
    /// Someone asks the trace view to bring this into view (from event table, item list, overview).
    void revealRequested(ng::TimeRange range);

private:
    QPointer<RecordingDocument> m_recording;
    std::optional<TimeNs> m_cursor;
    std::optional<TimeRange> m_range;
    TimeRange m_page;
    QStringList m_channels;
    QString m_trace;
    int m_event = -1;
    QString m_item;
    QStringList m_runs;
};

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/selection.h"

namespace ng::ui {

Selection::Selection(QObject *parent) : QObject(parent) { }

void Selection::setRecording(RecordingDocument *recording)
{
    if (m_recording == recording)
        return;
    m_recording = recording;
    // Times, channels and events mean nothing in another recording; the cursor is where it was left in this one.
    m_cursor = recording != nullptr ? recording->place().cursor : std::nullopt;
    m_range.reset();
    m_page = {};
    m_channels.clear();
    m_trace.clear();
    m_event = -1;
    Q_EMIT recordingChanged(recording);
    Q_EMIT channelsChanged();
    Q_EMIT rangeChanged();
    Q_EMIT cursorChanged();
    Q_EMIT eventChanged(-1);
}

void Selection::setCursor(std::optional<TimeNs> time)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    if (m_recording)
        m_recording->setPlace({m_recording->place().page, time});
    Q_EMIT cursorChanged();
}

void Selection::setRange(std::optional<TimeRange> range)
{
    if (m_range == range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

void Selection::setPage(TimeRange page)
{
    if (m_page == page)
        return;
    m_page = page;
    if (m_recording)
        m_recording->setPlace({page, m_recording->place().cursor});
    Q_EMIT pageChanged();
}

void Selection::setChannels(const QStringList &labels)
{
    if (m_channels == labels)
        return;
    m_channels = labels;
    m_trace = labels.size() == 1 ? labels.first() : QString();
    Q_EMIT channelsChanged();
}

void Selection::toggleChannel(const QString &label)
{
    QStringList labels = m_channels;
    if (!labels.removeOne(label))
        labels.append(label);
    setChannels(labels);
}

void Selection::setTrace(const QString &label, const QStringList &inputs)
{
    if (m_trace == label && m_channels == inputs)
        return;
    m_trace = label;
    m_channels = inputs;
    Q_EMIT channelsChanged();
}

void Selection::setEvent(int index)
{
    if (m_event == index)
        return;
    m_event = index;
    Q_EMIT eventChanged(index);
}

void Selection::setItem(const QString &id)
{
    if (m_item == id)
        return;
    m_item = id;
    Q_EMIT itemChanged(id);
}

void Selection::setRuns(const QStringList &folders)
{
    if (m_runs == folders)
        return;
    m_runs = folders;
    Q_EMIT runsChanged(folders);
}

} // namespace ng::ui

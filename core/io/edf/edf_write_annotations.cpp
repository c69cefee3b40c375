// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_write_annotations.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ng {

namespace {

constexpr char kTextEnd = '\x14';
constexpr char kDurationBegin = '\x15';

std::string signedSeconds(TimeNs time)
{
    const std::string text = secondsText(time);
    return text.starts_with('-') ? text : "+" + text;
}

/// Text of an event as an annotation: what other formats call it stays in front, as in "Stimulus/S  1".
std::string annotationText(const Event &event)
{
    std::string text = event.label.empty() ? event.kind : event.label;
    const bool plain =
        event.kind.empty() || event.kind == "annotation" || event.kind == "event" || event.kind == "trigger";
    if (!plain && !event.label.empty() && !event.label.starts_with(event.kind + "/"))
        text = event.kind + "/" + text;
    if (text.empty())
        text = "event";
    if (event.channels.size() == 1)
        text += "@@" + event.channels.front();
    // Control characters would end the list.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

/// Whether the event follows from the samples of a trigger channel, which is written itself.
bool followsFromSamples(const Event &event, const std::vector<ChannelInfo> &channels)
{
    if (event.kind != "trigger" || event.channels.size() != 1)
        return false;
    return std::any_of(channels.begin(), channels.end(), [&](const ChannelInfo &channel) {
        return channel.type == ChannelType::Trigger && channel.label == event.channels.front();
    });
}

std::int64_t recordAt(const EdfRecordLayout &layout, TimeNs time)
{
    std::int64_t record = 0;
    for (const EdfWriteRun &run : layout.runs) {
        if (time < run.start)
            break;
        const std::int64_t within = layout.duration.count() > 0 ? (time - run.start) / layout.duration : 0;
        record = run.firstRecord + std::min(within, run.count - 1);
    }
    return record;
}

} // namespace

EdfAnnotationTrack::EdfAnnotationTrack(const Recording &recording, const EdfRecordLayout &layout, TimeNs shift)
    : m_layout(layout),
      m_shift(shift)
{
    std::vector<std::int64_t> wanted;
    std::int64_t total = 0;
    std::int64_t longest = 0;
    for (const Event &event : recording.events) {
        if (followsFromSamples(event, recording.channels()))
            continue;
        std::string list = signedSeconds(event.onset + shift);
        if (event.duration.count() > 0)
            list += kDurationBegin + secondsText(event.duration);
        list += kTextEnd + annotationText(event) + kTextEnd;
        list += '\0';
        total += static_cast<std::int64_t>(list.size());
        longest = std::max(longest, static_cast<std::int64_t>(list.size()));
        wanted.push_back(recordAt(layout, event.onset));
        m_lists.push_back(std::move(list));
    }
    constexpr std::int64_t time = 24; // sign, ten digits, point, nine digits and the three bytes that end a list
    // Room for twice the mean and for the longest; what does not fit beside its neighbours moves to later records.
    const std::int64_t records = layout.recordCount();
    m_capacity = time + std::max(longest, 2 * (total / records + 1));
    for (bool placed = false; !placed; m_capacity *= 2) {
        m_placed.clear();
        std::int64_t record = 0;
        std::int64_t used = time;
        placed = true;
        for (std::size_t i = 0; i < m_lists.size() && placed; ++i) {
            const auto size = static_cast<std::int64_t>(m_lists[i].size());
            if (wanted[i] > record) {
                record = wanted[i];
                used = time;
            }
            if (used + size > m_capacity) {
                ++record;
                used = time;
            }
            placed = record < records;
            used += size;
            m_placed.emplace_back(record, i);
        }
        if (placed)
            break;
    }
}

std::string EdfAnnotationTrack::recordTime(std::int64_t index) const
{
    const auto after =
        std::upper_bound(m_layout.runs.begin(), m_layout.runs.end(), index,
                         [](std::int64_t i, const EdfWriteRun &candidate) { return i < candidate.firstRecord; });
    const auto run = std::prev(after);
    const TimeNs time = run->start + (index - run->firstRecord) * m_layout.duration;
    std::string list = signedSeconds(time + m_shift);
    list += kTextEnd;
    list += kTextEnd;
    list += '\0';
    return list;
}

std::int64_t EdfAnnotationTrack::bytesPerRecord(std::int64_t width) const
{
    return (m_capacity + width - 1) / width * width;
}

std::string EdfAnnotationTrack::record(std::int64_t index, std::int64_t size) const
{
    std::string bytes = recordTime(index);
    auto at = std::lower_bound(m_placed.begin(), m_placed.end(), std::pair<std::int64_t, std::size_t>{index, 0});
    for (; at != m_placed.end() && at->first == index; ++at)
        bytes += m_lists[at->second];
    bytes.resize(static_cast<std::size_t>(size), '\0');
    return bytes;
}

} // namespace ng

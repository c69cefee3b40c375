// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/event_lanes.h"

#include <algorithm>

namespace ng::ui {

EventLanes::EventLanes(std::span<const TimeRange> spans, int maximumRows)
{
    m_rowOf.reserve(spans.size());
    m_starts.reserve(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const TimeRange &span = spans[i];
        std::size_t row = 0;
        while (row < m_rows.size() && m_rows[row].back().latestEnd > span.start)
            ++row;
        if (row == m_rows.size()) {
            if (static_cast<int>(row) < maximumRows)
                m_rows.emplace_back();
            else
                --row;
        }
        std::vector<Entry> &entries = m_rows[row];
        const TimeNs latest = entries.empty() ? span.end() : std::max(entries.back().latestEnd, span.end());
        entries.push_back({i, span.start, span.end(), latest});
        m_rowOf.push_back(static_cast<int>(row));
        m_starts.push_back(span.start);
    }
}

void EventLanes::visit(int row, TimeRange range, TimeNs resolution,
                       const std::function<void(std::size_t event, TimeNs next)> &visit) const
{
    const std::vector<Entry> &entries = m_rows[static_cast<std::size_t>(row)];
    const auto endsFrom = [](const Entry &entry, TimeNs time) { return entry.latestEnd < time; };
    auto at = std::lower_bound(entries.begin(), entries.end(), range.start, endsFrom);
    while (at != entries.end() && at->start < range.end()) {
        if (at->end < range.start) { // shares the last row with a longer one before it
            ++at;
            continue;
        }
        const auto after = at + 1;
        visit(at->event, after == entries.end() ? TimeNs::max() : after->start);
        const TimeNs covered = std::min(at->end, TimeNs::max() - resolution) + resolution;
        at = after;
        if (at != entries.end() && at->latestEnd < covered)
            at = std::lower_bound(at, entries.end(), covered, endsFrom);
    }
}

int EventLanes::next(TimeNs time) const
{
    const auto at = std::upper_bound(m_starts.begin(), m_starts.end(), time);
    return at == m_starts.end() ? -1 : static_cast<int>(at - m_starts.begin());
}

int EventLanes::previous(TimeNs time) const
{
    const auto at = std::lower_bound(m_starts.begin(), m_starts.end(), time);
    return at == m_starts.begin() ? -1 : static_cast<int>(at - m_starts.begin()) - 1;
}

} // namespace ng::ui

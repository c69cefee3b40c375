// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ng {

/// Spans of time of one recording, merged and sorted by close(), that can be asked whether a window shares an instant with any.
class SpanSet
{
public:
    void add(const TimeRange &range, TimeNs margin = TimeNs{0})
    {
        m_spans.emplace_back(range.start - margin, range.end() + margin);
    }
    void close()
    {
        std::sort(m_spans.begin(), m_spans.end());
        std::vector<std::pair<TimeNs, TimeNs>> merged;
        for (const auto &span : m_spans) {
            if (!merged.empty() && span.first <= merged.back().second)
                merged.back().second = std::max(merged.back().second, span.second);
            else
                merged.push_back(span);
        }
        m_spans = std::move(merged);
    }
    [[nodiscard]] bool meets(const TimeRange &range) const
    {
        if (range.duration <= TimeNs{0})
            return false;
        const auto after = std::lower_bound(m_spans.begin(), m_spans.end(), range.end(),
                                            [](const auto &span, TimeNs end) { return span.first < end; });
        return after != m_spans.begin() && std::prev(after)->second > range.start;
    }

private:
    std::vector<std::pair<TimeNs, TimeNs>> m_spans; ///< start and end
};

} // namespace ng

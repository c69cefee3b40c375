// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace ng::ui {

/// Events laid out in rows so that those of a row do not overlap, found again by time. Which row an event has depends on the
/// whole recording and not on the page, so nothing jumps while scrolling. What finds no free row shares the last one.
class EventLanes
{
public:
    EventLanes() = default;
    /// \param spans  of the events, by start; index i is event i
    EventLanes(std::span<const TimeRange> spans, int maximumRows);

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] std::size_t size() const { return m_rowOf.size(); }
    [[nodiscard]] int rowOf(std::size_t event) const { return m_rowOf[event]; }

    /// Calls \p visit for the events of a row that meet \p range, by start; after each, those that end within the next
    /// \p resolution are passed over: they would be painted over it. Costs grow with what is visited.
    /// \p visit gets the event and the start of the next one of the row (TimeNs::max() where there is none).
    void visit(int row, TimeRange range, TimeNs resolution,
               const std::function<void(std::size_t event, TimeNs next)> &visit) const;

    /// First event that starts after \p time, last one that starts before it; -1: none.
    [[nodiscard]] int next(TimeNs time) const;
    [[nodiscard]] int previous(TimeNs time) const;

private:
    struct Entry {
        std::size_t event = 0;
        TimeNs start{0};
        TimeNs end{0};
        TimeNs latestEnd{0}; ///< of this and all before it: rises, so that it can be searched
    };
    std::vector<std::vector<Entry>> m_rows;
    std::vector<int> m_rowOf;
    std::vector<TimeNs> m_starts;
};

} // namespace ng::ui

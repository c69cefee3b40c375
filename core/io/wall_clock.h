// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <chrono>

namespace ng {

/// Time from 1970-01-01 to a valid clock of the years 1700 to 2200.
[[nodiscard]] inline TimeNs sinceEpoch(const WallClock &clock)
{
    const std::chrono::year_month_day date{std::chrono::year{clock.year},
                                           std::chrono::month{static_cast<unsigned>(clock.month)},
                                           std::chrono::day{static_cast<unsigned>(clock.day)}};
    const auto days = std::chrono::sys_days(date).time_since_epoch();
    return std::chrono::duration_cast<TimeNs>(days) + std::chrono::hours(clock.hour)
        + std::chrono::minutes(clock.minute) + std::chrono::seconds(clock.second) + clock.fraction;
}

/// The clock \p time later (or earlier, where negative).
[[nodiscard]] inline WallClock laterBy(const WallClock &clock, TimeNs time)
{
    const TimeNs total = sinceEpoch(clock) + time;
    const auto days = std::chrono::floor<std::chrono::days>(total);
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    const TimeNs ofDay = total - std::chrono::duration_cast<TimeNs>(days);
    WallClock result;
    result.year = static_cast<int>(date.year());
    result.month = static_cast<std::int32_t>(static_cast<unsigned>(date.month()));
    result.day = static_cast<std::int32_t>(static_cast<unsigned>(date.day()));
    const std::int64_t seconds = ofDay / kSecond;
    result.hour = static_cast<std::int32_t>(seconds / 3600);
    result.minute = static_cast<std::int32_t>(seconds / 60 % 60);
    result.second = static_cast<std::int32_t>(seconds % 60);
    result.fraction = ofDay % kSecond;
    return result;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ng {

/// Time since the start of a recording, or a duration, in whole nanoseconds.
using TimeNs = std::chrono::duration<std::int64_t, std::nano>;

inline constexpr TimeNs kSecond{1'000'000'000};

/// Half-open span of time [start, start + duration).
struct TimeRange {
    TimeNs start{0};
    TimeNs duration{0};

    [[nodiscard]] constexpr TimeNs end() const { return start + duration; }
    friend constexpr auto operator<=>(const TimeRange &, const TimeRange &) = default;
};

/// Whether two half-open spans share an instant; empty spans share none.
[[nodiscard]] bool overlaps(const TimeRange &a, const TimeRange &b);

/// Sampling rate as the file has it: \c samples samples in each \c per of time, in lowest terms.
class Rate
{
public:
    constexpr Rate() = default; ///< 1 Hz
    /// \p samples > 0 in \p per > 0, at most one a nanosecond; reduced to lowest terms. Anything else is InvalidArgument.
    [[nodiscard]] static Result<Rate> make(std::int64_t samples, TimeNs per);
    /// Rate of a whole number of hertz, > 0 (asserted).
    [[nodiscard]] static Rate hertz(std::int64_t hz);
    /// Nearest rational to \p hz with a denominator of at most 10^6 seconds; finite and within [1e-6, 1e9], else InvalidArgument.
    [[nodiscard]] static Result<Rate> fromHertz(double hz);

    [[nodiscard]] constexpr std::int64_t samples() const { return m_samples; }
    [[nodiscard]] constexpr TimeNs per() const { return m_per; }
    [[nodiscard]] double hertz() const;     ///< for labels and filter design only, never for time arithmetic
    [[nodiscard]] std::string text() const; ///< exact, in Hz: "250", "44100/3" (samples[/whole seconds])

    friend constexpr bool operator==(const Rate &, const Rate &) = default;

private:
    std::int64_t m_samples = 1;
    TimeNs m_per = kSecond;
};

/// Time of sample \p index counted from a segment's start: floor(index * per / samples). Saturates at the limits of int64.
[[nodiscard]] TimeNs timeOfSample(std::int64_t index, Rate rate);
/// Last sample whose time is at or before \p time; the inverse of timeOfSample: sampleAt(timeOfSample(i)) == i.
[[nodiscard]] std::int64_t sampleAt(TimeNs time, Rate rate);
/// First sample whose time is at or after \p time.
[[nodiscard]] std::int64_t firstSampleFrom(TimeNs time, Rate rate);
/// Number of samples nearest to \p duration (ties up).
[[nodiscard]] std::int64_t sampleCount(TimeNs duration, Rate rate);

/// Exact decimal seconds with as many digits as needed ("1.5", "-0.2", "0.000000001").
[[nodiscard]] std::string secondsText(TimeNs time);
/// Parses decimal seconds ("12", "-0.25", "+.5"; "1e-3" is refused), rounding half away from zero beyond 1 ns; overflow is refused.
[[nodiscard]] Result<TimeNs> parseSeconds(std::string_view text);
/// Nearest TimeNs to a number of seconds from outside; not finite or out of range is InvalidArgument.
[[nodiscard]] Result<TimeNs> fromSeconds(double seconds);
[[nodiscard]] double toSeconds(TimeNs time); ///< for display and plots only

/// Local wall clock without a zone, never shifted by daylight saving.
struct WallClock {
    std::int32_t year = 1970, month = 1, day = 1;
    std::int32_t hour = 0, minute = 0, second = 0;
    TimeNs fraction{0}; ///< [0, 1 s)

    friend auto operator<=>(const WallClock &, const WallClock &) = default;
    [[nodiscard]] std::string iso() const; ///< 2009-08-12T16:15:00[.fraction]
};

/// Parses ISO 8601 local date and time as iso() writes it; a missing fraction is 0; a trailing zone is refused.
[[nodiscard]] Result<WallClock> parseWallClock(std::string_view text);
/// Whether it names a day and time that exist (proleptic Gregorian; seconds up to 60).
[[nodiscard]] bool isValid(const WallClock &clock);

} // namespace ng

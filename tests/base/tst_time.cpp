// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/time.h"
#include "tests/support/result_checks.h"

#include <cmath>
#include <limits>

using namespace ng;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

void checkInverse(std::int64_t index, Rate rate)
{
    const TimeNs time = timeOfSample(index, rate);
    CAPTURE(index);
    CAPTURE(rate.text());
    CHECK(sampleAt(time, rate) == index);
    CHECK(sampleAt(time - TimeNs(1), rate) == index - 1);
    CHECK(timeOfSample(firstSampleFrom(time, rate), rate) >= time);
    CHECK(timeOfSample(firstSampleFrom(time, rate) - 1, rate) < time);
    CHECK(timeOfSample(index + 1, rate) > time);
}

} // namespace

TEST_CASE("samples and times are inverse over 24 hours, before the start and for odd rates")
{
    const Rate third = Rate::make(44'100, TimeNs(3'000'000'000)).value(); // 44,100 / 3 Hz
    CHECK(third == Rate::hertz(14'700));
    Philox random(1);
    for (const Rate rate :
         {third, Rate::hertz(256), Rate::fromHertz(1000.0 / 3).value(), Rate::hertz(30'000),
          Rate::make(1, TimeNs(1)).value(), Rate::make(999'999'937, TimeNs(999'999'999'989)).value()}) {
        const std::int64_t day = sampleCount(TimeNs(86'400LL * 1'000'000'000), rate);
        for (const std::int64_t index : {std::int64_t{0}, std::int64_t{1}, day - 1, day, -day, std::int64_t{-1}})
            checkInverse(index, rate);
        for (int i = 0; i < 500; ++i)
            checkInverse(
                static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(day))) * (i % 2 == 0 ? 1 : -1), rate);
    }
}

TEST_CASE("random rates keep samples and times inverse")
{
    Philox random(2);
    for (int i = 0; i < 5000; ++i) {
        const auto samples = static_cast<std::int64_t>(random.below(1'000'000)) + 1;
        const std::int64_t per = samples + static_cast<std::int64_t>(random.below(1'000'000'000'000));
        const Rate rate = Rate::make(samples, TimeNs(per)).value();
        checkInverse(static_cast<std::int64_t>(random.below(1'000'000)) - 500'000, rate);
    }
}

TEST_CASE("times at the limits saturate instead of overflowing")
{
    CHECK(timeOfSample(kMost, Rate::hertz(1)).count() == kMost);
    CHECK(timeOfSample(kLeast, Rate::hertz(1)).count() == kLeast);
    CHECK(sampleAt(TimeNs(kMost), Rate::make(1, TimeNs(1)).value()) == kMost);
    CHECK(sampleAt(TimeNs(kLeast), Rate::make(1, TimeNs(1)).value()) == kLeast);
    CHECK(sampleCount(TimeNs(kMost), Rate::make(kMost, TimeNs(kMost)).value()) == kMost);
    CHECK_FALSE(overlaps({TimeNs(kMost - 5), TimeNs(kMost)}, {TimeNs(0), TimeNs(5)}));
}

TEST_CASE("the number of samples is the nearest, ties up")
{
    const Rate two = Rate::hertz(2);
    CHECK(sampleCount(TimeNs(250'000'000), two) == 1);
    CHECK(sampleCount(TimeNs(249'999'999), two) == 0);
    CHECK(sampleCount(TimeNs(-250'000'000), two) == 0);
    CHECK(sampleCount(TimeNs(-250'000'001), two) == -1);
}

TEST_CASE("rates are exact and in lowest terms")
{
    CHECK(Rate::fromHertz(256.0).value() == Rate::hertz(256));
    CHECK(Rate::fromHertz(1000.0 / 3).value() == Rate::make(1000, TimeNs(3'000'000'000)).value());
    CHECK(Rate::fromHertz(0.104).value().text() == "13/125");
    CHECK(Rate::fromHertz(499.907).value().text() == "499907/1000");
    CHECK(Rate::fromHertz(1e-6).value().text() == "1/1000000");
    CHECK(Rate::fromHertz(1e9).value().text() == "1000000000");
    CHECK(Rate::fromHertz(1.0 / 3).value().text() == "1/3");
    CHECK(Rate::make(30, TimeNs(100'000'000)).value().text() == "300");
    CHECK(Rate().text() == "1");
    CHECK(Rate::hertz(14'700).text() == "14700");
    CHECK(Rate::fromHertz(1000.0 / 3).value().hertz() == doctest::Approx(1000.0 / 3).epsilon(1e-15));
    // Nearest under the limit of denominators: pi = 3126535/995207, not the earlier convergent 1146408/364913.
    CHECK(Rate::fromHertz(3.14159265358979323846).value().text() == "3126535/995207");
    for (const double bad : {0.0, -1.0, 1e-7, 1.1e9, std::nan(""), HUGE_VAL})
        NG_CHECK_ERROR(Rate::fromHertz(bad), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(Rate::make(0, kSecond), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(Rate::make(5, TimeNs(-1)), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(Rate::make(3, TimeNs(2)), ErrorCode::InvalidArgument);
}

TEST_CASE("every rate written as a double in hertz comes back")
{
    Philox random(3);
    for (int i = 0; i < 2000; ++i) {
        const auto seconds = static_cast<std::int64_t>(random.below(1000)) + 1;
        const auto samples = static_cast<std::int64_t>(random.below(100'000)) + 1;
        const Rate rate = Rate::make(samples, seconds * kSecond).value();
        CHECK(Rate::fromHertz(static_cast<double>(samples) / static_cast<double>(seconds)).value() == rate);
    }
}

TEST_CASE("half-open spans overlap only where they share an instant")
{
    const TimeRange a{TimeNs(0), TimeNs(10)};
    CHECK_FALSE(overlaps(a, {TimeNs(10), TimeNs(5)}));
    CHECK(overlaps(a, {TimeNs(9), TimeNs(1)}));
    CHECK_FALSE(overlaps(a, {TimeNs(5), TimeNs(0)}));
    CHECK(overlaps({TimeNs(-3), TimeNs(4)}, a));
}

TEST_CASE("seconds are exact decimals both ways")
{
    CHECK(secondsText(TimeNs(1'500'000'000)) == "1.5");
    CHECK(secondsText(TimeNs(-200'000'000)) == "-0.2");
    CHECK(secondsText(TimeNs(1)) == "0.000000001");
    CHECK(secondsText(TimeNs(0)) == "0");
    CHECK(secondsText(TimeNs(kLeast)) == "-9223372036.854775808");
    CHECK(parseSeconds("-9223372036.854775808").value().count() == kLeast);
    CHECK(parseSeconds("12").value() == 12 * kSecond);
    CHECK(parseSeconds("-0.25").value().count() == -250'000'000);
    CHECK(parseSeconds("+.5").value().count() == 500'000'000);
    CHECK(parseSeconds("0.0000000005").value().count() == 1);
    CHECK(parseSeconds("-0.0000000005").value().count() == -1);
    CHECK(parseSeconds("0.00000000049999").value().count() == 0);
    CHECK(parseSeconds("0.9999999999").value() == kSecond);
    for (const char *bad : {"", "-", ".", "1e-3", "1,5", " 1", "1 ", "1.2.3", "--1", "9223372036.854775808",
                            "99999999999999999999999999999999999999999999", "nan", "0x10"})
        NG_CHECK_ERROR(parseSeconds(bad), ErrorCode::InvalidArgument);
    Philox random(4);
    for (int i = 0; i < 2000; ++i) {
        const TimeNs time(static_cast<std::int64_t>(random.next64()) >> (random.below(60)));
        CHECK(parseSeconds(secondsText(time)).value() == time);
    }
}

TEST_CASE("seconds from outside are rounded to the nearest nanosecond")
{
    CHECK(fromSeconds(0.1).value().count() == 100'000'000);
    CHECK(fromSeconds(-0.2).value().count() == -200'000'000);
    CHECK(fromSeconds(86'400.123456789).value().count() == 86'400'123'456'789);
    CHECK(fromSeconds(0.5e-9 * 1.0000001).value().count() == 1);
    CHECK(fromSeconds(0.49e-9).value().count() == 0);
    CHECK(fromSeconds(-0.0).value().count() == 0);
    CHECK(fromSeconds(9223372036.0).value() == 9'223'372'036 * kSecond);
    for (const double bad : {std::nan(""), HUGE_VAL, 9.25e9, -9.25e9, 1e300})
        NG_CHECK_ERROR(fromSeconds(bad), ErrorCode::InvalidArgument);
    CHECK(toSeconds(TimeNs(1'500'000'000)) == 1.5);
}

TEST_CASE("wall clocks name days that exist")
{
    for (const char *good : {"2009-08-12T16:15:00", "2000-02-29T00:00:00", "2024-02-29T23:59:60",
                             "1969-12-31T23:59:59.25", "2009-08-12T16:15:00.000000001"})
        CHECK(parseWallClock(good).value().iso() == good);
    CHECK(parseWallClock("2009-08-12T16:15:00.250000").value().fraction.count() == 250'000'000);
    for (const char *bad : {"1900-02-29T00:00:00", "2023-02-29T00:00:00", "2023-04-31T00:00:00", "2023-13-01T00:00:00",
                            "2023-01-00T00:00:00", "2023-01-01T24:00:00", "2023-01-01T00:60:00", "2023-01-01T00:00:61",
                            "2009-08-12T16:15:00Z", "2009-08-12T16:15:00+01:00", "2009-08-12 16:15:00", "2009-08-12",
                            "", "2009-08-12T16:15:00.", "2009-08-12T16:15:00.1234567890", "2009-08-12T16:15:00.-1"})
        NG_CHECK_ERROR(parseWallClock(bad), ErrorCode::InvalidArgument);
}

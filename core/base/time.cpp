// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ng {

namespace {

__extension__ using Wide = __int128; // products of two int64 are exact in it

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

Wide floorDivide(Wide a, Wide positive)
{
    const Wide quotient = a / positive;
    return a % positive < 0 ? quotient - 1 : quotient;
}

std::int64_t saturated(Wide value)
{
    return static_cast<std::int64_t>(std::clamp<Wide>(value, kLeast, kMost));
}

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

struct Fraction {
    Wide numerator;
    Wide denominator;
};

/// \p value as an exact fraction: a double is a whole number times a power of two. 1e-6 <= value <= 1e9.
Fraction exactFraction(double value)
{
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent);
    Wide numerator = static_cast<Wide>(std::ldexp(mantissa, 53));
    exponent -= 53;
    while (exponent < 0 && numerator % 2 == 0) {
        numerator /= 2;
        ++exponent;
    }
    if (exponent >= 0)
        return {numerator << exponent, 1};
    return {numerator, static_cast<Wide>(1) << -exponent};
}

/// Whether \p a is nearer to \p x than \p b is.
bool nearer(const Fraction &x, const Fraction &a, const Fraction &b)
{
    const Wide distanceA = magnitude(x.numerator * a.denominator - a.numerator * x.denominator);
    const Wide distanceB = magnitude(x.numerator * b.denominator - b.numerator * x.denominator);
    return distanceA * b.denominator < distanceB * a.denominator;
}

/// Best approximation of \p x with a denominator up to \p limit, by its continued fraction.
Fraction bestApproximation(const Fraction &x, std::int64_t limit)
{
    Fraction before{0, 1};
    Fraction last{1, 0};
    Fraction rest = x;
    while (rest.denominator != 0) {
        const Wide term = rest.numerator / rest.denominator;
        const Wide denominator = term * last.denominator + before.denominator;
        if (denominator > limit) {
            const Wide smaller = (limit - before.denominator) / last.denominator;
            const Fraction between{smaller * last.numerator + before.numerator,
                                   smaller * last.denominator + before.denominator};
            return nearer(x, between, last) ? between : last;
        }
        const Fraction next{term * last.numerator + before.numerator, denominator};
        before = last;
        last = next;
        rest = {rest.denominator, rest.numerator - term * rest.denominator};
    }
    return last;
}

std::string wideText(Wide value)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value > 0);
    return digits;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Nine digits of \p fraction without trailing zeros, with the leading point; empty for 0.
std::string fractionText(std::int64_t fraction)
{
    if (fraction == 0)
        return {};
    std::string digits = numberText(fraction);
    digits.insert(0, 9 - digits.size(), '0');
    digits.erase(digits.find_last_not_of('0') + 1);
    return "." + digits;
}

tl::unexpected<Error> badSeconds(std::string_view text)
{
    return fail(ErrorCode::InvalidArgument,
                NG_TR("base",
                      "\"%1\" is no time in seconds. Write it as a decimal number such as 12.5, within 292 years."),
                quotable(text));
}

} // namespace

bool overlaps(const TimeRange &a, const TimeRange &b)
{
    if (a.duration.count() <= 0 || b.duration.count() <= 0)
        return false;
    const Wide endA = static_cast<Wide>(a.start.count()) + a.duration.count();
    const Wide endB = static_cast<Wide>(b.start.count()) + b.duration.count();
    return a.start.count() < endB && b.start.count() < endA;
}

Result<Rate> Rate::make(std::int64_t samples, TimeNs per)
{
    if (samples <= 0 || per.count() <= 0)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("base",
                          "A sampling rate of %1 samples in %2 s is not possible. Both numbers must be above 0."),
                    numberText(samples), secondsText(per));
    const std::int64_t divisor = std::gcd(samples, per.count());
    Rate rate;
    rate.m_samples = samples / divisor;
    rate.m_per = TimeNs(per.count() / divisor);
    if (rate.m_samples > rate.m_per.count())
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR(
                "base",
                "A sampling rate of %1 samples in %2 s is above 1 GHz, which times in nanoseconds cannot tell apart."),
            numberText(samples), secondsText(per));
    return rate;
}

Rate Rate::hertz(std::int64_t hz)
{
    const Result<Rate> rate = make(hz, kSecond);
    NG_ASSERT(rate);
    return *rate;
}

Result<Rate> Rate::fromHertz(double hz)
{
    if (!(hz >= 1e-6 && hz <= 1e9))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("base",
                          "A sampling rate of %1 Hz is not possible. It must be from 0.000001 to 1000000000 Hz."),
                    numberText(hz));
    const Fraction best = bestApproximation(exactFraction(hz), 1'000'000);
    return make(static_cast<std::int64_t>(best.numerator),
                TimeNs(static_cast<std::int64_t>(best.denominator) * kNsPerSecond));
}

double Rate::hertz() const
{
    const Wide numerator = static_cast<Wide>(m_samples) * kNsPerSecond;
    const auto whole = static_cast<std::int64_t>(numerator / m_per.count()); // at most 1e9
    const auto rest = static_cast<double>(static_cast<std::int64_t>(numerator % m_per.count()));
    if (whole == 0)
        return static_cast<double>(m_samples) * 1e9 / static_cast<double>(m_per.count());
    return static_cast<double>(whole) + rest / static_cast<double>(m_per.count());
}

std::string Rate::text() const
{
    const Wide numerator = static_cast<Wide>(m_samples) * kNsPerSecond;
    const std::int64_t divisor = std::gcd(static_cast<std::int64_t>(numerator % m_per.count()), m_per.count());
    const Wide seconds = m_per.count() / divisor;
    const std::string samples = wideText(numerator / divisor);
    return seconds == 1 ? samples : samples + "/" + wideText(seconds);
}

TimeNs timeOfSample(std::int64_t index, Rate rate)
{
    return TimeNs(saturated(floorDivide(static_cast<Wide>(index) * rate.per().count(), rate.samples())));
}

std::int64_t sampleAt(TimeNs time, Rate rate)
{
    // floor(i * per / samples) <= t  <=>  i * per < (t + 1) * samples, in whole numbers.
    const Wide bound = (static_cast<Wide>(time.count()) + 1) * rate.samples() - 1;
    return saturated(floorDivide(bound, rate.per().count()));
}

std::int64_t firstSampleFrom(TimeNs time, Rate rate)
{
    const Wide product = static_cast<Wide>(time.count()) * rate.samples();
    return saturated(-floorDivide(-product, rate.per().count()));
}

std::int64_t sampleCount(TimeNs duration, Rate rate)
{
    const Wide product = static_cast<Wide>(duration.count()) * rate.samples();
    const Wide whole = floorDivide(product, rate.per().count());
    const Wide rest = product - whole * rate.per().count();
    return saturated(2 * rest >= rate.per().count() ? whole + 1 : whole);
}

std::string secondsText(TimeNs time)
{
    const Wide ns = magnitude(time.count());
    return (time.count() < 0 ? "-" : "") + wideText(ns / kNsPerSecond)
        + fractionText(static_cast<std::int64_t>(ns % kNsPerSecond));
}

Result<TimeNs> parseSeconds(std::string_view text)
{
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    Wide ns = 0;
    Wide scale = kNsPerSecond;
    bool anyDigit = false;
    bool afterPoint = false;
    bool roundUp = false;
    bool beyond = false;
    for (const char c : rest) {
        if (c == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (!isDigit(c))
            return badSeconds(text);
        anyDigit = true;
        if (!afterPoint) {
            ns = ns * 10 + static_cast<Wide>(c - '0') * kNsPerSecond;
            if (ns > static_cast<Wide>(kMost) + 1)
                return badSeconds(text);
        } else if (scale > 1) {
            scale /= 10;
            ns += static_cast<Wide>(c - '0') * scale;
        } else if (!beyond) {
            beyond = true;
            roundUp = c >= '5';
        }
    }
    ns += roundUp ? 1 : 0;
    if (!anyDigit || ns > static_cast<Wide>(kMost) + (negative ? 1 : 0))
        return badSeconds(text);
    return TimeNs(static_cast<std::int64_t>(negative ? -ns : ns));
}

Result<TimeNs> fromSeconds(double seconds)
{
    const double size = std::fabs(seconds);
    if (!(size < 9.3e9))
        return badSeconds(numberText(seconds));
    if (size < 1e-10)
        return TimeNs(0);
    int exponent = 0;
    const double mantissa = std::frexp(size, &exponent);
    Wide ns = static_cast<Wide>(std::ldexp(mantissa, 53)) * kNsPerSecond; // exact: 83 bits
    const int shift = 53 - exponent;                                      // 19..86 here
    ns = (ns + (static_cast<Wide>(1) << (shift - 1))) >> shift;
    ns = seconds < 0 ? -ns : ns;
    if (ns > kMost || ns < kLeast)
        return badSeconds(numberText(seconds));
    return TimeNs(static_cast<std::int64_t>(ns));
}

double toSeconds(TimeNs time)
{
    return static_cast<double>(time.count()) / 1e9;
}

std::string WallClock::iso() const
{
    const auto padded = [](std::int32_t value, std::size_t width) {
        std::string digits = numberText(static_cast<std::int64_t>(value));
        if (digits.size() < width)
            digits.insert(0, width - digits.size(), '0');
        return digits;
    };
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T" + padded(hour, 2) + ":"
        + padded(minute, 2) + ":" + padded(second, 2) + fractionText(fraction.count());
}

Result<WallClock> parseWallClock(std::string_view text)
{
    constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:dd";
    bool good = text.size() >= kForm.size();
    for (std::size_t i = 0; good && i < kForm.size(); ++i)
        good = kForm[i] == 'd' ? isDigit(text[i]) : text[i] == kForm[i];
    WallClock clock;
    if (good) {
        const auto number = [text](std::size_t from, std::size_t digits) {
            return static_cast<std::int32_t>(parseInt(text.substr(from, digits)).value_or(-1));
        };
        clock = {number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2), number(17, 2), TimeNs(0)};
        std::string_view rest = text.substr(kForm.size());
        if (!rest.empty()) {
            good = rest.front() == '.' && rest.size() >= 2 && rest.size() <= 10;
            std::int64_t scale = kNsPerSecond;
            for (std::size_t i = 1; good && i < rest.size(); ++i) {
                good = isDigit(rest[i]);
                scale /= 10;
                clock.fraction += TimeNs((rest[i] - '0') * scale);
            }
        }
    }
    if (!good || !isValid(clock))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("base", "\"%1\" is no local date and time. Write it as 2009-08-12T16:15:00, without a zone."),
                    quotable(text));
    return clock;
}

bool isValid(const WallClock &clock)
{
    if (clock.year < 0 || clock.year > 9999 || clock.month < 1 || clock.month > 12)
        return false;
    const bool leap = (clock.year % 4 == 0 && clock.year % 100 != 0) || clock.year % 400 == 0;
    constexpr std::int32_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const std::int32_t days = clock.month == 2 && leap ? 29 : kDays[clock.month - 1];
    return clock.day >= 1 && clock.day <= days && clock.hour >= 0 && clock.hour <= 23 && clock.minute >= 0
        && clock.minute <= 59 && clock.second >= 0 && clock.second <= 60 && clock.fraction.count() >= 0
        && clock.fraction < kSecond;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_write_layout.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace ng {

namespace {

constexpr std::size_t kNumberWidth = 8;
constexpr TimeNs kShortestRecord{50'000'000};
constexpr TimeNs kLongestRecord{60'000'000'000};
constexpr std::int64_t kMaxRecordBytes = 10 << 20; ///< EDFlib opens no larger records

bool fitsField(TimeNs duration)
{
    return secondsText(duration).size() <= kNumberWidth;
}

/// Smallest duration in which every rate has whole samples.
Result<TimeNs> commonPeriod(const std::vector<ChannelInfo> &channels)
{
    std::int64_t period = 1;
    for (const ChannelInfo &channel : channels) {
        const std::int64_t per = channel.axis.rate.per().count();
        if (__builtin_mul_overflow(period / std::gcd(period, per), per, &period) || period > kLongestRecord.count())
            return fail(
                ErrorCode::Unsupported,
                NG_TR(
                    "io",
                    "The sampling rates have no common data record of at most 60 s (channel %1: %2 Hz): resample first."),
                channel.label, channel.axis.rate.text());
    }
    return TimeNs{period};
}

std::int64_t bytesOf(const std::vector<ChannelInfo> &channels, TimeNs duration, std::int64_t bytesPerSample)
{
    std::int64_t bytes = 0;
    for (const ChannelInfo &channel : channels)
        bytes += sampleCount(duration, channel.axis.rate) * bytesPerSample;
    return bytes;
}

/// Whole multiples of \p period a segment needs; \p exact is cleared where its samples do not fill them.
Result<std::vector<std::int64_t>> segmentPeriods(const std::vector<ChannelInfo> &channels, TimeNs period, bool &exact)
{
    const std::vector<Segment> &first = channels.front().axis.segments;
    std::vector<std::int64_t> periods(first.size(), 0);
    for (const ChannelInfo &channel : channels) {
        const std::int64_t samples = sampleCount(period, channel.axis.rate);
        if (channel.axis.segments.size() != first.size())
            return fail(ErrorCode::Unsupported,
                        NG_TR("io",
                              "Channels %1 and %2 have different gaps, which this format cannot hold: "
                              "write them to separate files."),
                        channels.front().label, channel.label);
        for (std::size_t i = 0; i < first.size(); ++i) {
            const Segment &segment = channel.axis.segments[i];
            if (segment.start != first[i].start)
                return fail(ErrorCode::Unsupported,
                            NG_TR("io",
                                  "Channels %1 and %2 begin at different times, which this format cannot "
                                  "hold: write them to separate files."),
                            channels.front().label, channel.label);
            const std::int64_t whole = segment.count / samples + (segment.count % samples != 0 ? 1 : 0);
            exact = exact && segment.count % samples == 0 && (periods[i] == 0 || periods[i] == whole);
            periods[i] = std::max(periods[i], whole);
        }
    }
    return periods;
}

double distanceFromSecond(TimeNs duration)
{
    return std::abs(std::log(toSeconds(duration)));
}

} // namespace

Result<EdfRecordLayout> layOutRecords(const std::vector<ChannelInfo> &channels, std::int64_t bytesPerSample)
{
    EdfRecordLayout layout;
    if (channels.empty()) {
        layout.runs.push_back({TimeNs{0}, 0, 1}); // annotations alone: one record without duration
        return layout;
    }
    if (channels.front().axis.segments.empty())
        return fail(ErrorCode::Unsupported, NG_TR("io", "The recording has no samples: there is nothing to write."));
    NG_TRY_ASSIGN(const TimeNs period, commonPeriod(channels));
    bool exact = true;
    NG_TRY_ASSIGN(const std::vector<std::int64_t> periods, segmentPeriods(channels, period, exact));
    const auto possible = [&](std::int64_t multiple) {
        const TimeNs duration = multiple * period;
        return fitsField(duration) && (multiple == 1 || bytesOf(channels, duration, bytesPerSample) <= kMaxRecordBytes);
    };
    std::int64_t common = 0;
    for (const std::int64_t count : periods)
        common = std::gcd(common, count);
    std::int64_t chosen = 0;
    if (exact && common > 0) {
        const std::int64_t most = std::min(common, kLongestRecord / period);
        for (std::int64_t multiple = 1; multiple <= most; ++multiple) {
            const TimeNs duration = multiple * period;
            if (common % multiple != 0 || (duration < kShortestRecord && multiple != common) || !possible(multiple))
                continue;
            if (chosen == 0 || distanceFromSecond(duration) < distanceFromSecond(chosen * period))
                chosen = multiple;
        }
    }
    layout.padded = chosen == 0;
    for (std::int64_t multiple = std::max<std::int64_t>(1, kSecond / period); chosen == 0 && multiple >= 1;
         --multiple) {
        if (possible(multiple))
            chosen = multiple;
    }
    if (chosen == 0)
        return fail(
            ErrorCode::Unsupported,
            NG_TR("io",
                  "No duration of a data record suits the sampling rates in eight characters (%1 s and its multiples): "
                  "resample to a rate in whole hertz first."),
            secondsText(period));
    layout.duration = chosen * period;
    for (const ChannelInfo &channel : channels)
        layout.samplesPerRecord.push_back(sampleCount(layout.duration, channel.axis.rate));
    std::int64_t record = 0;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const std::int64_t count = (periods[i] + chosen - 1) / chosen;
        layout.runs.push_back({channels.front().axis.segments[i].start, record, count});
        record += count;
    }
    return layout;
}

std::optional<std::string> edfNumber(double value, EdfRounding rounding)
{
    double scale = 1e6;
    for (int decimals = 6; decimals >= 0; --decimals, scale /= 10.0) {
        const double scaled = value * scale;
        const double whole = rounding == EdfRounding::Down ? std::floor(scaled)
            : rounding == EdfRounding::Up                  ? std::ceil(scaled)
                                                           : std::nearbyint(scaled);
        if (!(std::abs(whole) < 1e15))
            continue;
        std::string text = fixedText(whole / scale, decimals);
        if (text.find('.') != std::string::npos) {
            text.erase(text.find_last_not_of('0') + 1);
            if (text.back() == '.')
                text.pop_back();
        }
        if (text == "-0")
            text = "0";
        if (text.size() <= kNumberWidth)
            return text;
    }
    return std::nullopt;
}

} // namespace ng

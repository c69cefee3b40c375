// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/markers.h"

#include "core/base/text.h"
#include "core/io/brainvision/header.h"
#include "core/io/wall_clock.h"

#include <algorithm>

namespace ng {

namespace {

constexpr std::string_view kNewSegment = "New Segment";
constexpr std::int64_t kSampleLimit = std::int64_t{1} << 48;

std::optional<std::int64_t> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (text.size() < at + count)
        return std::nullopt;
    const std::string_view part = text.substr(at, count);
    if (part.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return parseInt(part);
}

/// YYYYMMDDhhmmss followed by microseconds; zeros stand for an unknown date.
std::optional<WallClock> markerDate(std::string_view text)
{
    text = trimmed(text);
    const auto year = digits(text, 0, 4), month = digits(text, 4, 2), day = digits(text, 6, 2),
               hour = digits(text, 8, 2), minute = digits(text, 10, 2), second = digits(text, 12, 2);
    if (text.size() < 14 || !year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    WallClock clock;
    clock.year = static_cast<std::int32_t>(*year);
    clock.month = static_cast<std::int32_t>(*month);
    clock.day = static_cast<std::int32_t>(*day);
    clock.hour = static_cast<std::int32_t>(*hour);
    clock.minute = static_cast<std::int32_t>(*minute);
    clock.second = static_cast<std::int32_t>(*second);
    if (const auto micro = digits(text, 14, 6))
        clock.fraction = TimeNs{*micro * 1000};
    // The format is from 1998; dates a century off would also leave the range of TimeNs.
    return isValid(clock) && clock.year >= 1970 && clock.year <= 2100 ? std::optional(clock) : std::nullopt;
}

Result<BrainVisionMarker> markerOf(const IniEntry &entry, const std::string &file)
{
    std::vector<std::string> fields = iniFields(entry.value);
    fields.resize(std::max<std::size_t>(fields.size(), 6));
    const auto position = parseInt(trimmed(fields[2]));
    const std::string_view sizeText = trimmed(fields[3]);
    const auto size = sizeText.empty() ? std::optional<std::int64_t>(0) : parseInt(sizeText);
    const std::string_view channelText = trimmed(fields[4]);
    const auto channel = channelText.empty() ? std::optional<std::int64_t>(0) : parseInt(channelText);
    const auto absurd = [](const std::optional<std::int64_t> &n) {
        return !n || *n < -kSampleLimit || *n > kSampleLimit;
    };
    if (absurd(position) || absurd(size) || absurd(channel) || *size < 0)
        return fail(ErrorCode::CorruptData,
                    NG_TR("io", "%1 line %2: %3=%4 makes no sense. Correct it, or read the recording with --tolerant."),
                    file, std::to_string(entry.line), quotable(entry.key), quotable(entry.value));
    return BrainVisionMarker{
        std::string(trimmed(fields[0])), fields[1], *position - 1, *size, *channel, markerDate(fields[5])};
}

bool isNewSegment(const BrainVisionMarker &marker)
{
    return equalsIgnoringCase(marker.kind, kNewSegment);
}

/// What \p date says beyond the samples, where that is more than drift.
TimeNs pauseBefore(TimeNs expected, TimeNs actual, TimeNs elapsed, TimeNs period)
{
    const TimeNs slack = std::max(period, TimeNs{20'000'000}) + elapsed / 10'000;
    const TimeNs difference = actual - expected;
    return difference > slack || difference < -slack ? difference : TimeNs{0};
}

} // namespace

std::optional<std::int64_t> markerCode(std::string_view description)
{
    std::string_view text = trimmed(description);
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (!text.empty() && isLetter(text.front()))
        text = trimmed(text.substr(1));
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return parseInt(text);
}

Result<std::vector<BrainVisionMarker>> readBrainVisionMarkers(const std::filesystem::path &path, bool tolerant,
                                                              std::vector<Warning> &warnings)
{
    NG_TRY_ASSIGN(const IniFile ini, readIniFile(path, warnings));
    if (!isBrainVisionMarkers(ini.firstLine))
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io",
                  "%1 does not begin as a BrainVision marker file does (\"Brain Vision Data Exchange Marker File\")."),
            ini.name);
    std::vector<BrainVisionMarker> markers;
    for (const IniEntry &entry : ini.entries("marker infos")) {
        if (!numberedKey(entry.key, "Mk"))
            continue;
        auto marker = markerOf(entry, ini.name);
        if (marker) {
            markers.push_back(std::move(*marker));
        } else if (tolerant) {
            warnings.push_back({"marker-invalid",
                                NG_TR("io", "A marker that makes no sense was left out: %1"),
                                {quotable(entry.value)},
                                ini.name + " line " + std::to_string(entry.line),
                                true});
        } else {
            return tl::unexpected<Error>(std::move(marker.error()));
        }
    }
    return markers;
}

std::vector<Segment> segmentsOfMarkers(const std::vector<BrainVisionMarker> &markers, std::int64_t samples, Rate rate,
                                       std::vector<Warning> &warnings)
{
    std::vector<Segment> segments{{TimeNs{0}, 0, samples}};
    const BrainVisionMarker *last = nullptr; // newest segment that has a date
    std::int64_t newest = -1;
    const TimeNs period = timeOfSample(1, rate);
    for (const BrainVisionMarker &marker : markers) {
        // Segments come in order; one that repeats or goes back says nothing about time.
        if (!isNewSegment(marker) || marker.sample <= newest || marker.sample >= samples)
            continue;
        newest = marker.sample;
        if (marker.sample == 0) {
            last = marker.date ? &marker : nullptr;
            continue;
        }
        const std::string place = "sample " + std::to_string(marker.sample);
        if (!last || !marker.date) {
            warnings.push_back(
                {"segment-without-date",
                 NG_TR(
                     "io",
                     "The recording was interrupted here, but the file does not say for how long; time goes on without a gap."),
                 {},
                 place,
                 true});
            continue;
        }
        Segment &open = segments.back();
        const TimeNs elapsed = timeOfSample(marker.sample - last->sample, rate);
        const TimeNs pause = pauseBefore(elapsed, sinceEpoch(*marker.date) - sinceEpoch(*last->date), elapsed, period);
        if (pause < TimeNs{0}) {
            warnings.push_back(
                {"segment-clock-backwards",
                 NG_TR("io",
                       "The clock of this segment lies before the end of the last one; time goes on without a gap."),
                 {},
                 place,
                 true});
        } else if (pause > TimeNs{0}) {
            const TimeNs start = open.start + timeOfSample(marker.sample - open.firstSample, rate) + pause;
            open.count = marker.sample - open.firstSample;
            segments.push_back({start, marker.sample, samples - marker.sample});
        }
        last = &marker;
    }
    return segments;
}

std::vector<Event> eventsOfMarkers(const std::vector<BrainVisionMarker> &markers, const TimeAxis &axis,
                                   const std::vector<ChannelInfo> &channels, std::vector<Warning> &warnings)
{
    const std::int64_t samples = axis.sampleCount();
    std::vector<Event> events;
    std::size_t outside = 0;
    for (const BrainVisionMarker &marker : markers) {
        if (marker.sample < 0 || marker.sample >= samples) {
            ++outside;
            continue;
        }
        Event event;
        event.onset = axis.timeOf(marker.sample);
        event.duration = timeOfSample(std::min(marker.size, samples), axis.rate);
        event.kind = marker.kind;
        event.label = marker.description;
        event.code = isNewSegment(marker) ? std::nullopt : markerCode(marker.description);
        if (marker.channel >= 1 && marker.channel <= static_cast<std::int64_t>(channels.size()))
            event.channels.push_back(channels[static_cast<std::size_t>(marker.channel - 1)].label);
        events.push_back(std::move(event));
    }
    if (outside > 0)
        warnings.push_back({"events-outside-data",
                            NG_TR("io", "%1 markers lie before or after the data and were left out."),
                            {std::to_string(outside)},
                            "markers",
                            true});
    std::ranges::stable_sort(events, {}, &Event::onset);
    return events;
}

} // namespace ng

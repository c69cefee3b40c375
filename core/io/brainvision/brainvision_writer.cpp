// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/brainvision_writer.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/brainvision/header.h"
#include "core/io/wall_clock.h"

#include <algorithm>

namespace ng {

namespace {

__extension__ using Wide = __int128;
constexpr std::size_t kBlockValues = 1U << 18U;
constexpr WallClock kPlaceholder{2000, 1, 1, 0, 0, 0, TimeNs{0}};

/// A field of a comma-separated line: commas are coded, line breaks become blanks.
std::string field(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ',')
            out += "\\1";
        else
            out += (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? ' ' : c;
    }
    return out;
}

/// Interval in microseconds, rounded to the picosecond.
std::string intervalText(Rate rate)
{
    // Extended to 128 bits: a thousand seconds are 10^15 picoseconds and rates go up to 10^9 samples.
    const auto scaled = static_cast<Wide>(rate.per().count()) * 1000 + rate.samples() / 2;
    const auto picoseconds = static_cast<std::int64_t>(scaled / rate.samples());
    std::string fraction = std::to_string(picoseconds % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    return std::to_string(picoseconds / 1'000'000) + (fraction.empty() ? "" : "." + fraction);
}

std::string dateText(const WallClock &clock)
{
    const auto padded = [](std::int64_t value, std::size_t width) {
        std::string text = std::to_string(value);
        return text.insert(0, width - std::min(width, text.size()), '0');
    };
    return padded(clock.year, 4) + padded(clock.month, 2) + padded(clock.day, 2) + padded(clock.hour, 2)
        + padded(clock.minute, 2) + padded(clock.second, 2) + padded(clock.fraction.count() / 1000, 6);
}

Result<> checkOneAxis(const Recording &recording)
{
    for (const ChannelInfo &channel : recording.channels()) {
        if (channel.axis != recording.channels().front().axis)
            return fail(
                ErrorCode::Unsupported,
                NG_TR(
                    "io",
                    "BrainVision files have one rate for all channels, but %1 and %2 differ. Resample them, or write EDF+ (.edf) or BDF+ (.bdf)."),
                recording.channels().front().label, channel.label);
    }
    if (recording.channels().empty() || recording.channels().front().axis.sampleCount() == 0)
        return fail(ErrorCode::InvalidArgument, NG_TR("io", "There are no samples to write."));
    return {};
}

std::string headerText(const Recording &recording, const std::filesystem::path &path)
{
    const auto &channels = recording.channels();
    const std::string stem = path.stem().string();
    std::string text =
        "Brain Vision Data Exchange Header File Version 1.0\r\n; Written by Neuroglyph\r\n\r\n[Common Infos]\r\nCodepage=UTF-8\r\nDataFile="
        + stem + ".eeg\r\nMarkerFile=" + stem
        + ".vmrk\r\nDataFormat=BINARY\r\n; Data orientation: MULTIPLEXED=ch1,pt1, ch2,pt1 ...\r\nDataOrientation=MULTIPLEXED\r\n"
        + "NumberOfChannels=" + std::to_string(channels.size())
        + "\r\n; Sampling interval in microseconds\r\nSamplingInterval=" + intervalText(channels.front().axis.rate)
        + "\r\n\r\n[Binary Infos]\r\nBinaryFormat=IEEE_FLOAT_32\r\n\r\n[Channel Infos]\r\n"
        + "; Each entry: Ch<Channel number>=<Name>,<Reference channel name>,<Resolution in \"Unit\">,<Unit>\r\n; Commas in names are coded as \"\\1\".\r\n";
    for (std::size_t c = 0; c < channels.size(); ++c) {
        // An absent unit would mean microvolts.
        const std::string unit = channels[c].unit.empty() ? "n/a" : channels[c].unit;
        text += "Ch" + std::to_string(c + 1) + "=" + field(channels[c].label) + "," + field(channels[c].reference)
            + ",1," + field(unit) + "\r\n";
    }
    return text;
}

/// Nearest sample of a time, and whether the time lies in a gap or outside.
struct Placed {
    std::int64_t sample = 0;
    bool exact = false;
    bool outside = false;
};

Placed placed(TimeNs time, const TimeAxis &axis)
{
    Placed result;
    const Segment *segment = &axis.segments.front();
    for (const Segment &candidate : axis.segments) {
        if (candidate.start <= time)
            segment = &candidate;
    }
    const std::int64_t inside = sampleCount(std::max(time - segment->start, TimeNs{0}), axis.rate);
    result.outside = time < segment->start || inside >= segment->count;
    result.sample = segment->firstSample + std::clamp<std::int64_t>(inside, 0, segment->count - 1);
    result.exact = axis.timeOf(result.sample) == time;
    return result;
}

struct MarkerLine {
    std::int64_t sample = 0;
    std::string text; ///< after "Mk<n>="
};

std::vector<MarkerLine> segmentMarkers(const Recording &recording, bool withIdentity)
{
    const TimeAxis &axis = recording.channels().front().axis;
    const bool known = withIdentity && recording.identity.start.has_value();
    const WallClock start = recording.identity.start && known ? *recording.identity.start : kPlaceholder;
    const bool dated = known || axis.segments.size() > 1;
    std::vector<MarkerLine> lines;
    for (const Segment &segment : axis.segments) {
        const std::string date = dated ? "," + dateText(laterBy(start, segment.start)) : "";
        lines.push_back(
            {segment.firstSample, "New Segment,," + std::to_string(segment.firstSample + 1) + ",1,0" + date});
    }
    return lines;
}

std::string markerText(const Recording &recording, const std::filesystem::path &path, bool withIdentity,
                       std::vector<Warning> &warnings)
{
    const TimeAxis &axis = recording.channels().front().axis;
    std::vector<MarkerLine> lines = segmentMarkers(recording, withIdentity);
    std::size_t moved = 0, outside = 0;
    for (const Event &event : recording.events) {
        const Placed at = placed(event.onset, axis);
        const bool ours =
            event.kind == "New Segment" && event.label.empty() && axis.segmentOf(at.sample).firstSample == at.sample;
        if (ours)
            continue; // one was written for each segment
        outside += at.outside ? 1 : 0;
        moved += !at.exact && !at.outside ? 1 : 0;
        std::size_t channel = 0;
        for (std::size_t c = 0; event.channels.size() == 1 && c < recording.channels().size(); ++c)
            channel = recording.channels()[c].label == event.channels.front() ? c + 1 : channel;
        lines.push_back({at.sample,
                         field(event.kind.empty() ? "Comment" : event.kind) + "," + field(event.label) + ","
                             + std::to_string(at.sample + 1) + ","
                             + std::to_string(sampleCount(event.duration, axis.rate)) + "," + std::to_string(channel)});
    }
    std::ranges::stable_sort(lines, {}, &MarkerLine::sample);
    if (moved > 0)
        warnings.push_back({"events-between-samples",
                            NG_TR("io", "%1 events lay between two samples and were moved to the nearest."),
                            {std::to_string(moved)},
                            "markers",
                            true});
    if (outside > 0)
        warnings.push_back(
            {"events-outside-data",
             NG_TR("io", "%1 events lay in gaps or outside the data and were moved to the nearest sample."),
             {std::to_string(outside)},
             "markers",
             true});
    std::string text =
        "Brain Vision Data Exchange Marker File, Version 1.0\r\n\r\n[Common Infos]\r\nCodepage=UTF-8\r\nDataFile="
        + path.stem().string()
        + ".eeg\r\n\r\n[Marker Infos]\r\n; Each entry: Mk<Marker number>=<Type>,<Description>,<Position in data points>,\r\n"
        + "; <Size in data points>, <Channel number (0 = marker is related to all channels)>, <Date (YYYYMMDDhhmmssuuuuuu)>\r\n";
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += "Mk" + std::to_string(i + 1) + "=" + lines[i].text + "\r\n";
    return text;
}

Result<> writeSamples(const Recording &recording, AtomicFileWriter &file, const RunContext &ctx)
{
    const std::size_t channels = recording.channels().size();
    std::vector<std::size_t> all(channels);
    for (std::size_t c = 0; c < channels; ++c)
        all[c] = c;
    const std::int64_t total = recording.channels().front().axis.sampleCount();
    const auto step = static_cast<std::int64_t>(std::max<std::size_t>(1, kBlockValues / channels));
    std::vector<float> frames;
    for (std::int64_t first = 0; first < total; first += step) {
        NG_TRY(ctx.checkpoint());
        const std::int64_t count = std::min(step, total - first);
        NG_TRY_ASSIGN(const auto block, readBlock(*recording.signal, all, {first, count}, ctx));
        const auto n = static_cast<std::size_t>(count);
        frames.resize(n * channels);
        for (std::size_t c = 0; c < channels; ++c) {
            const std::span<const float> row = block.row(c);
            for (std::size_t t = 0; t < n; ++t)
                frames[t * channels + c] = row[t];
        }
        NG_TRY(file.write(std::as_bytes(std::span(frames))));
        ctx.progress(static_cast<double>(first + count) / static_cast<double>(total));
    }
    return {};
}

} // namespace

Result<std::vector<Warning>> writeBrainVision(const Recording &recording, const std::filesystem::path &path,
                                              bool withIdentity, const RunContext &ctx)
{
    NG_TRY(checkOneAxis(recording));
    std::filesystem::path data = path, markers = path;
    data.replace_extension(".eeg");
    markers.replace_extension(".vmrk");
    std::vector<Warning> warnings;
    const Rate rate = recording.channels().front().axis.rate;
    if (const auto kept = rateOfInterval(intervalText(rate)); !kept || *kept != rate)
        warnings.push_back({"rate-rounded",
                            NG_TR("io", "The sampling interval of %1 Hz was rounded to %2 microseconds."),
                            {rate.text(), intervalText(rate)},
                            "header",
                            true});
    NG_TRY_ASSIGN(AtomicFileWriter file, AtomicFileWriter::open(data));
    NG_TRY(writeSamples(recording, file, ctx));
    NG_TRY(file.commit());
    NG_TRY(writeFileAtomically(markers, markerText(recording, path, withIdentity, warnings)));
    NG_TRY(writeFileAtomically(path, headerText(recording, path)));
    return warnings;
}

} // namespace ng

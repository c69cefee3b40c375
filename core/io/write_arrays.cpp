// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_recording.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/io/hdf5/hdf5_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace ng {

namespace {

// Channels are gathered until this many values fill the memory; files that hold moments side by side are then read few times.
constexpr std::int64_t kGatheredValues = std::int64_t{1} << 25; // 128 MB
constexpr std::int64_t kBlock = std::int64_t{1} << 20;

using UseRows = std::function<Result<>(std::size_t firstRow, std::int64_t firstSample, const NdArray<float, 2> &)>;

/// Reads a group of channels in pieces of a few whole channels, or of parts of one where that is long, in order of rows.
Result<> inPieces(const SignalSource &signal, const std::vector<std::size_t> &channels, const UseRows &use,
                  const RunContext &ctx)
{
    const std::int64_t total = signal.channels()[channels.front()].axis.sampleCount();
    const auto together =
        static_cast<std::size_t>(std::max<std::int64_t>(1, kGatheredValues / std::max<std::int64_t>(1, total)));
    const std::int64_t length = together > 1 ? std::max<std::int64_t>(total, 1) : kBlock;
    for (std::size_t row = 0; row < channels.size(); row += together) {
        const std::size_t rows = std::min(together, channels.size() - row);
        for (std::int64_t first = 0; first < total; first += length) {
            NG_TRY(ctx.checkpoint());
            const std::int64_t count = std::min(length, total - first);
            NG_TRY_ASSIGN(const auto block,
                          readBlock(signal, std::span(channels).subspan(row, rows), {first, count}, ctx));
            NG_TRY(use(row, first, block));
        }
        ctx.progress(static_cast<double>(row + rows) / static_cast<double>(channels.size()));
    }
    return {};
}

std::vector<std::size_t> allChannels(const Recording &recording)
{
    std::vector<std::size_t> all(recording.channels().size());
    for (std::size_t c = 0; c < all.size(); ++c)
        all[c] = c;
    return all;
}

Result<> writeGroup(Hdf5File &file, const Recording &recording, const std::string &name,
                    const std::vector<std::size_t> &channels, const RunContext &ctx)
{
    const TimeAxis &axis = recording.channels()[channels.front()].axis;
    const std::array<std::size_t, 2> shape{channels.size(), static_cast<std::size_t>(axis.sampleCount())};
    NG_TRY(file.makeFloats(name + "/data", shape));
    NG_TRY(inPieces(
        *recording.signal, channels,
        [&](std::size_t row, std::int64_t first, const NdArray<float, 2> &block) {
            const std::array<std::size_t, 2> start{row, static_cast<std::size_t>(first)};
            const std::array<std::size_t, 2> count{block.extent(0), block.extent(1)};
            return file.writeFloatBlock(name + "/data", start, count, block.flat());
        },
        ctx));
    std::vector<std::string> labels, units, types;
    for (const std::size_t c : channels) {
        labels.push_back(recording.channels()[c].label);
        units.push_back(recording.channels()[c].unit);
        types.emplace_back(channelTypeName(recording.channels()[c].type));
    }
    NG_TRY(file.writeStrings(name + "/label", labels));
    NG_TRY(file.writeStrings(name + "/unit", units));
    NG_TRY(file.writeStrings(name + "/type", types));
    std::vector<std::int64_t> segments;
    for (const Segment &segment : axis.segments)
        segments.insert(segments.end(), {segment.start.count(), segment.firstSample, segment.count});
    NG_TRY(file.writeInts(name + "/segments", segments, std::array<std::size_t, 2>{axis.segments.size(), 3}));
    NG_TRY(file.setAttribute(name + "/segments", "columns",
                             std::vector<std::string>{"start_ns", "first_sample", "count"}));
    NG_TRY(file.setAttribute(name, "rate_hz", axis.rate.hertz()));
    NG_TRY(file.setAttribute(name, "rate_samples", axis.rate.samples()));
    return file.setAttribute(name, "rate_per_ns", std::int64_t{axis.rate.per().count()});
}

Result<> writeEvents(Hdf5File &file, const std::vector<Event> &events)
{
    std::vector<std::int64_t> onsets, durations;
    std::vector<std::string> labels, kinds;
    for (const Event &event : events) {
        onsets.push_back(event.onset.count());
        durations.push_back(event.duration.count());
        labels.push_back(event.label);
        kinds.push_back(event.kind);
    }
    const std::array<std::size_t, 1> shape{events.size()};
    NG_TRY(file.writeInts("events/onset_ns", onsets, shape));
    NG_TRY(file.writeInts("events/duration_ns", durations, shape));
    NG_TRY(file.writeStrings("events/label", labels));
    return file.writeStrings("events/kind", kinds);
}

Result<> writeElectrodes(Hdf5File &file, const ElectrodeSet &set)
{
    std::vector<std::string> labels;
    std::vector<double> positions;
    for (const Electrode &electrode : set.electrodes) {
        labels.push_back(electrode.label);
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const auto p = electrode.positionMetres.value_or(std::array{none, none, none});
        positions.insert(positions.end(), p.begin(), p.end());
    }
    NG_TRY(file.writeStrings("electrodes/label", labels));
    NG_TRY(file.writeDoubles("electrodes/position_m", positions, std::array<std::size_t, 2>{labels.size(), 3}));
    return file.setAttribute("electrodes", "frame", std::string(coordinateFrameName(set.frame)));
}

} // namespace

Result<> writeNpyRecording(const Recording &recording, const std::filesystem::path &path, const RunContext &ctx)
{
    if (rateGroups(recording.channels()).size() != 1)
        return fail(
            ErrorCode::Unsupported,
            NG_TR(
                "io",
                "An .npy file holds channels of one rate, and these differ. Resample them, or write .h5, .edf or .bdf."));
    const std::array<std::size_t, 2> shape{recording.channels().size(),
                                           static_cast<std::size_t>(recording.channels().front().axis.sampleCount())};
    NG_TRY_ASSIGN(AtomicFileWriter file, AtomicFileWriter::open(path));
    NG_TRY(file.write(npyHeader("<f4", shape)));
    NG_TRY(inPieces(
        *recording.signal, allChannels(recording),
        [&](std::size_t, std::int64_t, const NdArray<float, 2> &block) {
            return file.write(std::as_bytes(block.flat()));
        },
        ctx));
    return file.commit();
}

Result<> writeHdf5Recording(const Recording &recording, const std::filesystem::path &path, bool withIdentity,
                            const RunContext &ctx)
{
    NG_TRY_ASSIGN(Hdf5File file, Hdf5File::create(path));
    NG_TRY(file.setAttribute("/", "format", std::string("neuroglyph-recording")));
    NG_TRY(file.setAttribute("/", "version", std::int64_t{1}));
    if (withIdentity) {
        NG_TRY(file.setAttribute("/", "patient", recording.identity.patient));
        NG_TRY(file.setAttribute("/", "recording", recording.identity.recordingText));
        if (recording.identity.start)
            NG_TRY(file.setAttribute("/", "start", recording.identity.start->iso()));
    }
    const auto groups = rateGroups(recording.channels());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto count = static_cast<double>(groups.size());
        NG_TRY(writeGroup(file, recording, "signal" + std::to_string(g), groups[g],
                          ctx.slice(static_cast<double>(g) / count, static_cast<double>(g + 1) / count)));
    }
    NG_TRY(writeEvents(file, recording.events));
    NG_TRY(writeElectrodes(file, recording.electrodes));
    return file.commit();
}

} // namespace ng

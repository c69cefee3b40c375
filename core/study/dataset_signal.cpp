// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/signal/filter_node.h"
#include "core/signal/reference_node.h"
#include "core/signal/resample_node.h"
#include "core/signal/slice_node.h"
#include "core/study/dataset_parts.h"
#include "core/study/open_recording.h"

#include <algorithm>
#include <optional>

namespace ng {

namespace {

Result<SignalPtr> referenced(SignalPtr signal, const std::string &reference)
{
    if (reference.empty())
        return signal;
    ReferenceSpec spec;
    if (reference != "average") {
        spec.kind = ReferenceKind::Channels;
        for (const std::string_view name : split(reference, ','))
            spec.channels.emplace_back(trimmed(name));
    }
    return makeReference(std::move(signal), spec);
}

Result<SignalPtr> filtered(SignalPtr signal, const DatasetSpec &spec)
{
    for (const double hz : spec.notchHz) {
        NG_TRY_ASSIGN(signal, makeNotch(std::move(signal), NotchSpec{.frequencyHz = hz, .harmonics = 1}));
    }
    if (!spec.highpassHz && !spec.lowpassHz)
        return signal;
    FilterSpec filter;
    filter.kind = spec.highpassHz && spec.lowpassHz ? BandKind::BandPass
        : spec.highpassHz                           ? BandKind::HighPass
                                                    : BandKind::LowPass;
    filter.lowHz = spec.highpassHz.value_or(0.0);
    filter.highHz = spec.lowpassHz.value_or(0.0);
    return makeFilter(std::move(signal), filter);
}

/// Labels of a recording that the spec takes, in the recording's order or the spec's.
Result<std::vector<std::string>> wantedLabels(const Recording &recording, const DatasetSpec &spec)
{
    std::vector<std::string> labels;
    const std::vector<ChannelInfo> &channels = recording.channels();
    if (spec.channels.empty()) {
        for (const ChannelInfo &channel : channels) {
            if (isBrainSignal(channel.type))
                labels.push_back(channel.label);
        }
        return labels;
    }
    for (const std::string &name : spec.channels) {
        const Result<std::size_t> index = resolveChannel(channels, name);
        if (!index)
            return fail(ErrorCode::ShapeMismatch, NG_TR("study", "%1 has no channel %2."),
                        recording.path.filename().string(), quotable(name));
        labels.push_back(channels[*index].label);
    }
    return labels;
}

const ChannelInfo *findLabel(const Recording &recording, const std::string &label)
{
    const auto at = std::find_if(recording.channels().begin(), recording.channels().end(),
                                 [&label](const ChannelInfo &channel) { return channel.label == label; });
    return at == recording.channels().end() ? nullptr : &*at;
}

/// The one rate of the channels of a recording that are used.
Result<Rate> rateOf(const Recording &recording, const std::vector<std::string> &labels)
{
    const ChannelInfo *first = nullptr;
    for (const std::string &label : labels) {
        const ChannelInfo *channel = findLabel(recording, label);
        if (channel == nullptr)
            continue;
        if (first != nullptr && !(first->axis.rate == channel->axis.rate))
            return fail(
                ErrorCode::ShapeMismatch,
                NG_TR(
                    "study",
                    "%1: the channels %2 (%3 Hz) and %4 (%5 Hz) differ in rate; give a rate to resample to, or choose channels."),
                recording.path.filename().string(), first->label, first->axis.rate.text(), channel->label,
                channel->axis.rate.text());
        first = first == nullptr ? channel : first;
    }
    return first == nullptr ? Rate() : first->axis.rate;
}

} // namespace

tl::expected<WindowPlace, std::string> placeWindow(const TimeAxis &axis, std::size_t item, const TimeRange &window,
                                                   std::int64_t samples)
{
    const Rate rate = axis.rate;
    std::optional<std::size_t> found;
    for (std::size_t s = 0; s < axis.segments.size(); ++s) {
        // Half a sample of tolerance: onsets are rounded to the nearest sample.
        if (sampleCount(window.start - axis.segments[s].start, rate) >= 0)
            found = s;
    }
    if (!found)
        return tl::unexpected<std::string>("the window starts before the recording");
    const Segment &segment = axis.segments[*found];
    const std::int64_t first = sampleCount(window.start - segment.start, rate);
    if (first + samples <= segment.count)
        return WindowPlace{item, segment.firstSample + first, *found};
    const bool last = *found + 1 == axis.segments.size();
    return tl::unexpected<std::string>(last ? "the window reaches past the end of the recording"
                                            : "the window crosses a gap");
}

Result<SignalPtr> datasetSignal(const Recording &recording, const DatasetSpec &spec,
                                const std::vector<std::string> &channels)
{
    NG_TRY_ASSIGN(SignalPtr signal, referenced(recording.signal, spec.reference));
    std::vector<std::size_t> indices;
    for (const std::string &label : channels) {
        const std::vector<ChannelInfo> &all = signal->channels();
        const auto at = std::find_if(all.begin(), all.end(),
                                     [&label](const ChannelInfo &channel) { return channel.label == label; });
        if (at == all.end())
            return fail(ErrorCode::ShapeMismatch, NG_TR("study", "%1 has no channel %2 after re-referencing."),
                        recording.path.filename().string(), label);
        indices.push_back(static_cast<std::size_t>(at - all.begin()));
    }
    NG_TRY_ASSIGN(signal, makeSelection(std::move(signal), std::move(indices)));
    NG_TRY_ASSIGN(signal, filtered(std::move(signal), spec));
    if (spec.rate) {
        const bool same = std::all_of(signal->channels().begin(), signal->channels().end(),
                                      [&spec](const ChannelInfo &channel) { return channel.axis.rate == *spec.rate; });
        if (!same) {
            NG_TRY_ASSIGN(signal, makeResample(std::move(signal), *spec.rate));
        }
    }
    const TimeAxis &axis = signal->channels().front().axis;
    for (const ChannelInfo &channel : signal->channels()) {
        if (!(channel.axis == axis))
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("study", "%1: the channels %2 and %3 differ in their rate or gaps."),
                        recording.path.filename().string(), signal->channels().front().label, channel.label);
    }
    return signal;
}

Result<> planChannels(DatasetPlan &plan, const Study &study, const DatasetSpec &spec, const ReaderRegistry &readers,
                      const RunContext &ctx)
{
    std::optional<Rate> rate = spec.rate;
    std::string rateFrom;
    std::vector<std::string> common, bad;
    for (std::size_t r = 0; r < plan.recordings.size(); ++r) {
        NG_TRY(ctx.checkpoint());
        const std::string &name = plan.recordings[r];
        NG_TRY_ASSIGN(const RecordingPtr recording, openRecording(study, name, plan.edits, readers, ctx));
        NG_TRY_ASSIGN(const std::vector<std::string> labels, wantedLabels(*recording, spec));
        if (r == 0)
            common = labels;
        std::erase_if(common, [&labels](const std::string &label) {
            return std::find(labels.begin(), labels.end(), label) == labels.end();
        });
        for (const ChannelInfo &channel : recording->channels()) {
            if (channel.bad && spec.channels.empty())
                bad.push_back(channel.label);
        }
        if (common.empty())
            return fail(
                ErrorCode::ShapeMismatch,
                NG_TR("study",
                      "%1 shares no brain-signal channel with the recordings before it; name channels that all have."),
                name);
        if (spec.rate)
            continue;
        NG_TRY_ASSIGN(const Rate own, rateOf(*recording, common));
        if (rate && !(*rate == own))
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("study", "%1 has %2 Hz and %3 has %4 Hz; give a rate to resample to."), rateFrom,
                        rate->text(), name, own.text());
        rate = own;
        rateFrom = name;
    }
    std::erase_if(common,
                  [&bad](const std::string &label) { return std::find(bad.begin(), bad.end(), label) != bad.end(); });
    if (common.empty())
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("study", "No channel is left: each one is marked bad in some recording."));
    plan.channels = std::move(common);
    plan.rate = *rate;
    return {};
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_reader.h"

#include "core/base/text.h"
#include "core/io/edf/edf_header.h"
#include "core/io/edf/edf_source.h"
#include "core/io/edf/edf_timeline.h"
#include "core/io/electrode_tables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ng {

namespace {

constexpr std::size_t kMaxTriggerEvents = 1'000'000;
constexpr std::int64_t kTriggerBlock = 65'536;

/// Cutoff after \p word ("HP:0.5Hz", "LP: 417 Hz"); nothing where it is 0, "DC" or not a number.
std::optional<double> cutoffIn(std::string_view filterText, std::string_view word)
{
    std::size_t at = filterText.find(word);
    if (at == std::string_view::npos)
        return std::nullopt;
    at = filterText.find_first_not_of(" :=", at + word.size());
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::size_t end = std::min(filterText.find_first_not_of("0123456789.,", at), filterText.size());
    std::string digits(filterText.substr(at, end - at));
    std::replace(digits.begin(), digits.end(), ',', '.');
    const std::optional<double> value = parseDouble(digits);
    const std::string_view unit = trimmed(filterText.substr(end));
    if (!value || *value <= 0.0)
        return std::nullopt;
    if (unit.starts_with("kHz"))
        return *value * 1000.0;
    return unit.empty() || unit.starts_with("Hz") || unit.starts_with("hz") ? value : std::nullopt;
}

Result<TimeAxis> axisOf(const EdfSignal &signal, const EdfHeader &header, const EdfTimeline &timeline)
{
    TimeAxis axis;
    NG_TRY_ASSIGN(axis.rate,
                  within(Rate::make(signal.samplesPerRecord, header.recordDuration), "channel " + signal.label));
    for (const EdfRun &run : timeline.runs)
        axis.segments.push_back(
            {run.start, run.firstRecord * signal.samplesPerRecord, run.count * signal.samplesPerRecord});
    return axis;
}

/// Codes are the digits where the scale is one to one or the unit is a voltage that codes cannot have.
EdfCoding triggerCoding(const EdfSignal &signal, const std::optional<UnitScale> &scale)
{
    const bool voltage = scale && scale->siUnit == "V";
    return signal.oneToOne || voltage ? EdfCoding::Code16 : EdfCoding::RoundedValue;
}

struct Channels {
    std::vector<ChannelInfo> infos;
    std::vector<EdfChannelLayout> layout;
};

void describeTrigger(const EdfSignal &signal, const std::optional<UnitScale> &scale, ChannelInfo &info,
                     EdfChannelLayout &layout, std::vector<Warning> &warnings)
{
    layout.coding = triggerCoding(signal, scale);
    info.unit.clear();
    if (layout.coding == EdfCoding::RoundedValue) {
        layout.scale = decodeScale(signal.gain, signal.offset);
        return;
    }
    layout.scale = decodeScale(1.0, 0.0);
    if (!signal.oneToOne)
        warnings.push_back(
            {"trigger-scale-ignored",
             NG_TR("io", "A trigger channel is scaled to %1: its codes are taken from the file's digits."),
             {signal.unit},
             "channel " + signal.label,
             true});
}

Result<Channels> describeChannels(const EdfHeader &header, const EdfTimeline &timeline, std::vector<Warning> &warnings)
{
    Channels channels;
    std::vector<std::string> labels;
    for (const EdfSignal &signal : header.signals) {
        if (signal.annotations || signal.samplesPerRecord == 0)
            continue;
        ChannelInfo info;
        EdfChannelLayout layout;
        NG_TRY_ASSIGN(info.axis, axisOf(signal, header, timeline));
        info.fileLabel = signal.label;
        info.fileUnit = signal.unit;
        info.filterText = signal.filterText;
        info.highpassHz = cutoffIn(signal.filterText, "HP");
        info.lowpassHz = cutoffIn(signal.filterText, "LP");
        info.type = guessChannelType(signal.label, signal.unit);
        const std::optional<UnitScale> scale = unitScale(signal.unit);
        layout.byteOffset = signal.byteOffset;
        layout.samplesPerRecord = signal.samplesPerRecord;
        if (info.type == ChannelType::Trigger) {
            describeTrigger(signal, scale, info, layout, warnings);
        } else {
            if (!scale)
                warnings.push_back({"unit-unknown",
                                    NG_TR("io", "The unit \"%1\" is unknown: numbers are given as the file has them."),
                                    {quotable(signal.unit)},
                                    "channel " + signal.label,
                                    false});
            info.unit = scale ? scale->siUnit : std::string();
            const double factor = scale ? scale->factor : 1.0;
            layout.scale = decodeScale(signal.gain * factor, signal.offset * factor);
        }
        info.gain = layout.scale.gain;
        info.offset = layout.scale.offset;
        labels.push_back(signal.label);
        channels.infos.push_back(std::move(info));
        channels.layout.push_back(layout);
    }
    const std::vector<std::string> unique = uniqueLabels(labels);
    std::vector<std::string> renamed;
    for (std::size_t i = 0; i < unique.size(); ++i) {
        channels.infos[i].label = unique[i];
        if (unique[i] != labels[i])
            renamed.push_back(unique[i]);
    }
    if (!renamed.empty())
        warnings.push_back({"labels-repeated",
                            NG_TR("io", "%1 channels have a label that others have too, or none: they are numbered."),
                            {numberText(static_cast<std::int64_t>(renamed.size()))},
                            "channel " + renamed.front(),
                            true});
    return channels;
}

/// Changes of a trigger channel to a code other than 0; the code it begins with is no change.
Result<> addTriggerEvents(const SignalSource &source, std::size_t channel, std::vector<Event> &events,
                          std::vector<Warning> &warnings, const RunContext &ctx)
{
    const ChannelInfo &info = source.channels()[channel];
    const std::int64_t total = info.axis.sampleCount();
    const std::array<std::size_t, 1> one{channel};
    const std::size_t before = events.size();
    NdArray<float, 2> block({1, static_cast<std::size_t>(std::min(kTriggerBlock, total))});
    std::optional<float> previous;
    for (std::int64_t first = 0; first < total; first += kTriggerBlock) {
        const std::int64_t count = std::min(kTriggerBlock, total - first);
        const NdView<float, 2> view(block.data(), {1, static_cast<std::size_t>(count)});
        NG_TRY(source.read(one, {first, count}, view, ctx));
        for (std::int64_t i = 0; i < count; ++i) {
            const float code = view.data()[i];
            if (previous && code != *previous && code != 0.0F) {
                if (events.size() - before >= kMaxTriggerEvents) {
                    events.resize(before);
                    warnings.push_back(
                        {"trigger-changes-too-often",
                         NG_TR("io",
                               "The trigger channel changes more often than triggers do: no events are made of it."),
                         {},
                         "channel " + info.label,
                         false});
                    return {};
                }
                Event event;
                event.onset = info.axis.timeOf(first + i);
                event.code = static_cast<std::int64_t>(code);
                event.label = numberText(*event.code);
                event.kind = "trigger";
                event.channels = {info.label};
                events.push_back(std::move(event));
            }
            previous = code;
        }
    }
    return {};
}

std::vector<Gap> gapsBetween(const EdfHeader &header, const EdfTimeline &timeline)
{
    std::vector<Gap> gaps;
    for (std::size_t i = 1; i < timeline.runs.size(); ++i) {
        const EdfRun &before = timeline.runs[i - 1];
        const TimeNs end = before.start + before.count * header.recordDuration;
        gaps.push_back({{end, timeline.runs[i].start - end}});
    }
    return gaps;
}

RecordingIdentity identityOf(const EdfHeader &header, const EdfTimeline &timeline)
{
    RecordingIdentity identity;
    identity.patient = header.patient;
    identity.recordingText = header.recordingText;
    const std::vector<std::string_view> words = split(header.recordingText, ' ');
    if (words.size() >= 5 && words[0] == "Startdate" && words[4] != "X")
        identity.equipment = words[4];
    identity.start = header.start;
    if (identity.start && timeline.fraction >= TimeNs{0} && timeline.fraction < kSecond)
        identity.start->fraction = timeline.fraction;
    return identity;
}

void noteFormatOddities(const EdfHeader &header, const EdfTimeline &timeline, std::vector<Warning> &warnings)
{
    const bool annotations = std::any_of(header.signals.begin(), header.signals.end(),
                                         [](const EdfSignal &signal) { return signal.annotations; });
    if (annotations && header.variant == EdfVariant::Plain)
        warnings.push_back({"annotations-in-plain-file",
                            NG_TR("io", "The file does not say that it is %1+ but has annotations: they are read."),
                            {header.bdf ? "BDF" : "EDF"},
                            "header byte 192",
                            false});
    if (timeline.fraction >= kSecond || timeline.fraction < TimeNs{0})
        warnings.push_back(
            {"first-record-late",
             NG_TR("io", "The first data record begins %1 s after the header's start time: time 0 is that record."),
             {secondsText(timeline.fraction)},
             "record 0",
             false});
}

class EdfReader final : public Reader
{
public:
    std::string_view id() const override { return "edf"; }
    std::string_view name() const override
    {
        return NG_TR("io", "European and BioSemi data format (EDF, EDF+, BDF, BDF+)");
    }
    std::vector<std::string> patterns() const override { return {"*.edf", "*.bdf", "*.rec"}; }

    double confidence(const FileProbe &probe) const override
    {
        if (isEdf(probe.head) || isBdf(probe.head))
            return 0.9;
        const std::string extension = asciiLower(probe.path.extension().string());
        return extension == ".edf" || extension == ".bdf" ? 0.3 : 0.0;
    }

    Result<RecordingPtr> open(const std::filesystem::path &path, const ReadOptions &options,
                              const RunContext &ctx) const override
    {
        NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
        return within(read(file, options, ctx), path.filename().string());
    }

private:
    static Result<RecordingPtr> read(const std::shared_ptr<const InputFile> &file, const ReadOptions &options,
                                     const RunContext &ctx)
    {
        auto recording = std::make_shared<Recording>();
        std::vector<Warning> &warnings = recording->warnings;
        NG_TRY_ASSIGN(const EdfHeader header, readEdfHeader(*file, options.tolerant, warnings));
        NG_TRY_ASSIGN(EdfTimeline timeline, readEdfTimeline(*file, header, options.tolerant, warnings, ctx));
        NG_TRY_ASSIGN(Channels channels, describeChannels(header, timeline, warnings));
        noteFormatOddities(header, timeline, warnings);
        recording->format = header.formatName();
        recording->readerId = "edf";
        recording->path = file->path();
        recording->identity = identityOf(header, timeline);
        recording->gaps = gapsBetween(header, timeline);
        const auto source =
            std::make_shared<EdfSource>(file, header, std::move(channels.infos), std::move(channels.layout));
        for (std::size_t i = 0; i < source->channels().size(); ++i) {
            if (source->channels()[i].type == ChannelType::Trigger)
                NG_TRY(addTriggerEvents(*source, i, timeline.events, warnings, ctx));
        }
        recording->events = std::move(timeline.events);
        std::stable_sort(recording->events.begin(), recording->events.end(),
                         [](const Event &a, const Event &b) { return a.onset < b.onset; });
        NG_TRY_ASSIGN(recording->electrodes, chooseElectrodes(options.electrodes, {}, source->channels()));
        recording->signal = source;
        return RecordingPtr(std::move(recording));
    }
};

} // namespace

std::unique_ptr<const Reader> makeEdfReader()
{
    return std::make_unique<EdfReader>();
}

} // namespace ng

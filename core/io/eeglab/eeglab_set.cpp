// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/eeglab_set.h"

#include "core/base/text.h"
#include "core/io/brainvision/markers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace ng {

namespace {

constexpr double kHeadRadiusMetres = 0.095;
constexpr double kMaxSamples = 1e12;
constexpr TimeNs kEpochSpacing = kSecond;

/// A field that must be a whole number in [least, most].
Result<std::int64_t> wholeNumber(const EeglabSet &set, std::string_view name, std::int64_t least, double most,
                                 const std::string &file)
{
    const double value = set.field(name).number(std::numeric_limits<double>::quiet_NaN());
    if (!(value >= static_cast<double>(least)) || value > most || value != std::floor(value))
        return fail(ErrorCode::CorruptData,
                    NG_TR("io",
                          "%1: the field EEG.%2 is missing or makes no sense. Save the data set again from EEGLAB."),
                    file, name);
    return static_cast<std::int64_t>(value);
}

/// A text, or a number as text.
std::string textOf(const MatValue &value)
{
    if (value.kind == MatValue::Kind::Text)
        return std::string(trimmed(value.text));
    const double number = value.number(std::numeric_limits<double>::quiet_NaN());
    return std::isfinite(number) ? numberText(number) : std::string();
}

/// An event of the set before it has a time.
struct RawEvent {
    std::string type;
    bool numericType = false;
    double sample = 0.0;   ///< from 0
    double duration = 0.0; ///< samples
};

std::vector<RawEvent> rawEvents(const EeglabSet &set, std::size_t *unplaced = nullptr)
{
    const MatValue &events = set.field("event");
    std::vector<RawEvent> result;
    if (events.kind != MatValue::Kind::Struct)
        return result;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(events.count(), 3'000'000));
    for (std::size_t i = 0; i < count; ++i) {
        const MatValue &type = events.field("type", i);
        const double latency = events.field("latency", i).number(std::numeric_limits<double>::quiet_NaN());
        if (!std::isfinite(latency) || std::abs(latency) > kMaxSamples) {
            if (unplaced)
                ++*unplaced;
            continue;
        }
        RawEvent event{textOf(type), type.kind == MatValue::Kind::Number, latency - 1.0, 0.0};
        const double duration = events.field("duration", i).number(0.0);
        if (std::isfinite(duration) && duration > 0.0 && duration < kMaxSamples)
            event.duration = duration;
        result.push_back(std::move(event));
    }
    return result;
}

bool isBoundary(const RawEvent &event)
{
    return equalsIgnoringCase(event.type, "boundary");
}

/// Time of a number of samples that may have a fraction, to the nearest nanosecond.
TimeNs timeOfSamples(double samples, Rate rate)
{
    const double whole = std::floor(samples);
    const double fraction = samples - whole;
    const double period = static_cast<double>(rate.per().count()) / static_cast<double>(rate.samples());
    return timeOfSample(static_cast<std::int64_t>(whole), rate) + TimeNs{std::llround(fraction * period)};
}

TimeNs timeOnAxis(double sample, const TimeAxis &axis)
{
    const auto whole = static_cast<std::int64_t>(std::floor(sample));
    const Segment &segment = axis.segmentOf(std::clamp<std::int64_t>(whole, 0, axis.sampleCount() - 1));
    return segment.start + timeOfSamples(sample - static_cast<double>(segment.firstSample), axis.rate);
}

/// EEGLAB writes where the nose is; all else follows.
std::array<double, 3> toRas(const std::array<double, 3> &p, std::string_view noseDirection)
{
    if (noseDirection == "+Y")
        return p;
    if (noseDirection == "-X")
        return {p[1], -p[0], p[2]};
    if (noseDirection == "-Y")
        return {-p[0], -p[1], p[2]};
    return {-p[1], p[0], p[2]};
}

std::optional<std::array<double, 3>> cartesian(const MatValue &locations, std::size_t index,
                                               std::string_view noseDirection)
{
    std::array<double, 3> p{};
    constexpr std::array<std::string_view, 3> axes{"X", "Y", "Z"};
    for (std::size_t a = 0; a < 3; ++a) {
        p[a] = locations.field(axes[a], index).number(std::numeric_limits<double>::quiet_NaN());
        if (!std::isfinite(p[a]) || std::abs(p[a]) > 1e7)
            return std::nullopt;
    }
    return toRas(p, noseDirection);
}

std::optional<std::array<double, 3>> polar(const MatValue &locations, std::size_t index)
{
    const double theta = locations.field("theta", index).number(std::numeric_limits<double>::quiet_NaN());
    const double radius = locations.field("radius", index).number(std::numeric_limits<double>::quiet_NaN());
    if (!std::isfinite(theta) || !std::isfinite(radius) || std::abs(theta) > 1e6 || std::abs(radius) > 10.0)
        return std::nullopt;
    const double angle = theta * std::numbers::pi / 180.0;
    const double elevation = (0.5 - radius) * std::numbers::pi;
    return std::array{std::cos(elevation) * std::sin(angle), std::cos(elevation) * std::cos(angle),
                      std::sin(elevation)};
}

ChannelType typeOf(const std::string &label, const std::string &declared)
{
    if (const auto type = channelTypeFromName(declared); type && *type != ChannelType::Trigger)
        return *type;
    const ChannelType guess = guessChannelType(label, "uV");
    // What EEGLAB holds is EEG unless it says otherwise; there are no trigger channels of codes.
    return guess == ChannelType::Misc || guess == ChannelType::Trigger ? ChannelType::Eeg : guess;
}

} // namespace

EeglabSet::EeglabSet(MatVariables variables) : m_variables(std::move(variables))
{
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        if (m_variables[i].name == "EEG" && !m_variables[i].values.empty()
            && m_variables[i].values.front().kind == MatValue::Kind::Struct) {
            m_eeg = i;
            m_inStructure = true;
        }
    }
}

const MatValue &EeglabSet::field(std::string_view name) const
{
    if (m_inStructure)
        return m_variables[m_eeg].values.front().field(name);
    for (const MatValue::Field &variable : m_variables) {
        if (variable.name == name && !variable.values.empty())
            return variable.values.front();
    }
    static const MatValue none;
    return none;
}

MatValue EeglabSet::takeData()
{
    auto &fields = m_inStructure ? m_variables[m_eeg].values.front().fields : m_variables;
    for (MatValue::Field &candidate : fields) {
        if (candidate.name == "data" && !candidate.values.empty())
            return std::move(candidate.values.front());
    }
    return {};
}

Result<EeglabShape> eeglabShape(const EeglabSet &set, const std::string &file)
{
    EeglabShape shape;
    NG_TRY_ASSIGN(const std::int64_t channels, wholeNumber(set, "nbchan", 1, 65536.0, file));
    shape.channels = static_cast<std::size_t>(channels);
    NG_TRY_ASSIGN(shape.points, wholeNumber(set, "pnts", 1, kMaxSamples, file));
    if (set.field("trials").kind != MatValue::Kind::Empty) {
        NG_TRY_ASSIGN(shape.trials, wholeNumber(set, "trials", 1, 1e6, file));
    }
    if (static_cast<double>(shape.points) * static_cast<double>(shape.trials) > kMaxSamples)
        return fail(ErrorCode::CorruptData,
                    NG_TR("io",
                          "%1: the field EEG.%2 is missing or makes no sense. Save the data set again from EEGLAB."),
                    file, "pnts");
    auto rate = Rate::fromHertz(set.field("srate").number(std::numeric_limits<double>::quiet_NaN()));
    // A signal of decades, or epochs that would fill them, is no signal.
    if (!rate || timeOfSample(shape.points * shape.trials, *rate).count() > (std::int64_t{1} << 60))
        return fail(ErrorCode::CorruptData,
                    NG_TR("io",
                          "%1: the field EEG.%2 is missing or makes no sense. Save the data set again from EEGLAB."),
                    file, "srate");
    shape.rate = *rate;
    return shape;
}

Result<std::vector<ChannelInfo>> eeglabChannels(const EeglabSet &set, const EeglabShape &shape, bool tolerant,
                                                const std::string &file, std::vector<Warning> &warnings)
{
    const MatValue &locations = set.field("chanlocs");
    const std::size_t described =
        locations.kind == MatValue::Kind::Struct ? static_cast<std::size_t>(locations.count()) : 0;
    if (described != shape.channels) {
        if (described != 0 && !tolerant)
            return fail(
                ErrorCode::CorruptData,
                NG_TR("io",
                      "%1 describes %2 channels and has %3. Correct EEG.chanlocs, or read the file with --tolerant."),
                file, std::to_string(described), std::to_string(shape.channels));
        warnings.push_back({"channels-not-described",
                            NG_TR("io", "%1 of %2 channels are described; the others are called by their number."),
                            {std::to_string(std::min(described, shape.channels)), std::to_string(shape.channels)},
                            "EEG.chanlocs",
                            true});
    }
    std::vector<std::string> labels;
    for (std::size_t c = 0; c < shape.channels; ++c) {
        std::string label = c < described ? textOf(locations.field("labels", c)) : std::string();
        labels.push_back(label.empty() ? "Ch" + std::to_string(c + 1) : std::move(label));
    }
    const std::vector<std::string> unique = uniqueLabels(labels);
    const std::string commonReference = textOf(set.field("ref"));
    std::vector<ChannelInfo> infos;
    for (std::size_t c = 0; c < shape.channels; ++c) {
        ChannelInfo info;
        info.label = unique[c];
        info.fileLabel = labels[c];
        info.type = typeOf(labels[c], c < described ? textOf(locations.field("type", c)) : std::string());
        info.unit = "V";
        info.fileUnit = "uV";
        info.reference = c < described ? textOf(locations.field("ref", c)) : std::string();
        if (info.reference.empty())
            info.reference = commonReference;
        infos.push_back(std::move(info));
    }
    return infos;
}

ElectrodeSet eeglabElectrodes(const EeglabSet &set, const std::vector<ChannelInfo> &channels, const std::string &file)
{
    const MatValue &locations = set.field("chanlocs");
    const std::string nose = textOf(set.field("chaninfo").field("nosedir"));
    ElectrodeSet electrodes;
    electrodes.source = file;
    electrodes.frame = CoordinateFrame::SphericalHead;
    double farthest = 0.0;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < channels.size(); ++c) {
        auto position = cartesian(locations, c, nose);
        if (!position)
            position = polar(locations, c);
        if (!position)
            continue;
        const double radius = std::hypot((*position)[0], (*position)[1], (*position)[2]);
        farthest = std::max(farthest, radius);
        nearest = std::min(nearest, radius);
        Electrode electrode;
        electrode.label = channels[c].label;
        electrode.positionMetres = position;
        electrodes.electrodes.push_back(std::move(electrode));
    }
    // EEGLAB keeps no unit: a sphere of radius 1 is ideal, 85 or so are millimetres, 9 are centimetres.
    const double scale = farthest > 30.0 ? 1e-3 : farthest > 2.0 ? 1e-2 : farthest > 0.5 ? kHeadRadiusMetres : 1.0;
    if (farthest - nearest > 0.01 * farthest)
        electrodes.frame = CoordinateFrame::HeadRas;
    for (Electrode &electrode : electrodes.electrodes) {
        for (double &coordinate : *electrode.positionMetres)
            coordinate *= scale;
    }
    return electrodes;
}

std::vector<Segment> eeglabSegments(const EeglabSet &set, const EeglabShape &shape, std::vector<Warning> &warnings)
{
    std::vector<Segment> segments;
    if (shape.trials > 1) {
        warnings.push_back(
            {"epoched-data",
             NG_TR(
                 "io",
                 "The set holds %1 epochs without the time at which they were recorded; they are put one second apart."),
             {std::to_string(shape.trials)},
             "EEG.trials",
             true});
        const TimeNs length = timeOfSample(shape.points, shape.rate);
        for (std::int64_t k = 0; k < shape.trials; ++k)
            segments.push_back({k * (length + kEpochSpacing), k * shape.points, shape.points});
        return segments;
    }
    segments.push_back({TimeNs{0}, 0, shape.points});
    std::size_t unknown = 0;
    TimeNs removed{0};
    for (const RawEvent &event : rawEvents(set)) {
        // The cut lies between two samples; what follows it is the next whole one.
        const double next = std::ceil(event.sample);
        if (!isBoundary(event) || next <= static_cast<double>(segments.back().firstSample)
            || next >= static_cast<double>(shape.points))
            continue;
        if (event.duration <= 0.0) {
            ++unknown;
            continue;
        }
        const TimeNs cut = timeOfSamples(event.duration, shape.rate);
        if (removed + cut > TimeNs{std::int64_t{1} << 60})
            break;
        removed += cut;
        const auto first = static_cast<std::int64_t>(next);
        Segment &open = segments.back();
        open.count = first - open.firstSample;
        segments.push_back({open.start + timeOfSample(open.count, shape.rate) + cut, first, shape.points - first});
    }
    if (unknown > 0)
        warnings.push_back(
            {"boundary-without-duration",
             NG_TR("io",
                   "At %1 places data were cut out and the set does not say how much; time goes on without a gap."),
             {std::to_string(unknown)},
             "EEG.event",
             true});
    return segments;
}

std::vector<Event> eeglabEvents(const EeglabSet &set, const TimeAxis &axis, std::vector<Warning> &warnings)
{
    const auto samples = static_cast<double>(axis.sampleCount());
    std::vector<Event> events;
    std::size_t outside = 0;
    for (const RawEvent &raw : rawEvents(set, &outside)) {
        // A boundary may lie half a sample before the first one.
        if (raw.sample < -0.5 || raw.sample > samples - 0.5) {
            ++outside;
            continue;
        }
        Event event;
        event.onset = timeOnAxis(std::max(raw.sample, 0.0), axis);
        event.duration = timeOfSamples(std::min(raw.duration, samples), axis.rate);
        event.label = raw.type;
        event.kind = "event";
        event.code = raw.numericType ? parseInt(raw.type) : markerCode(raw.type);
        events.push_back(std::move(event));
    }
    if (outside > 0)
        warnings.push_back({"events-outside-data",
                            NG_TR("io", "%1 events lie before or after the data, or nowhere, and were left out."),
                            {std::to_string(outside)},
                            "EEG.event",
                            true});
    std::ranges::stable_sort(events, {}, &Event::onset);
    return events;
}

} // namespace ng

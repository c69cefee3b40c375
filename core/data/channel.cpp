// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/channel.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/data/electrodes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace ng {

namespace {

struct NamedType {
    ChannelType type;
    std::string_view name;
};

constexpr std::array kTypeNames{
    NamedType{ChannelType::Eeg, "EEG"},          NamedType{ChannelType::Ecog, "ECOG"},
    NamedType{ChannelType::Seeg, "SEEG"},        NamedType{ChannelType::Dbs, "DBS"},
    NamedType{ChannelType::Eog, "EOG"},          NamedType{ChannelType::Ecg, "ECG"},
    NamedType{ChannelType::Emg, "EMG"},          NamedType{ChannelType::Resp, "RESP"},
    NamedType{ChannelType::Temperature, "TEMP"}, NamedType{ChannelType::Gsr, "GSR"},
    NamedType{ChannelType::Audio, "AUDIO"},      NamedType{ChannelType::Trigger, "TRIG"},
    NamedType{ChannelType::Misc, "MISC"},
};

// First words of labels, in lower case and without a number at their end.
constexpr std::array kLabelWords{
    NamedType{ChannelType::Eeg, "eeg"},          NamedType{ChannelType::Ecog, "ecog"},
    NamedType{ChannelType::Ecog, "ieeg"},        NamedType{ChannelType::Seeg, "seeg"},
    NamedType{ChannelType::Dbs, "dbs"},          NamedType{ChannelType::Dbs, "lfp"},
    NamedType{ChannelType::Eog, "eog"},          NamedType{ChannelType::Eog, "heog"},
    NamedType{ChannelType::Eog, "veog"},         NamedType{ChannelType::Eog, "loc"},
    NamedType{ChannelType::Eog, "roc"},          NamedType{ChannelType::Ecg, "ecg"},
    NamedType{ChannelType::Ecg, "ekg"},          NamedType{ChannelType::Emg, "emg"},
    NamedType{ChannelType::Emg, "chin"},         NamedType{ChannelType::Resp, "resp"},
    NamedType{ChannelType::Resp, "respiration"}, NamedType{ChannelType::Resp, "airflow"},
    NamedType{ChannelType::Resp, "thor"},        NamedType{ChannelType::Resp, "abdo"},
    NamedType{ChannelType::Temperature, "temp"}, NamedType{ChannelType::Gsr, "gsr"},
    NamedType{ChannelType::Gsr, "eda"},          NamedType{ChannelType::Audio, "audio"},
    NamedType{ChannelType::Audio, "mic"},        NamedType{ChannelType::Audio, "snore"},
    NamedType{ChannelType::Trigger, "status"},   NamedType{ChannelType::Trigger, "trigger"},
    NamedType{ChannelType::Trigger, "trig"},     NamedType{ChannelType::Trigger, "sti"},
    NamedType{ChannelType::Trigger, "stim"},     NamedType{ChannelType::Trigger, "ttl"},
};

struct NamedScale {
    std::string_view unit;
    double factor;
    std::string_view si;
};

// The two micro signs of Unicode, ASCII's u, and the spellings that clinical exports use.
constexpr std::array kUnits{
    NamedScale{"V", 1.0, "V"},
    NamedScale{"mV", 1e-3, "V"},
    NamedScale{"uV", 1e-6, "V"},
    NamedScale{"\xC2\xB5V", 1e-6, "V"},
    NamedScale{"\xCE\xBCV", 1e-6, "V"},
    NamedScale{"uv", 1e-6, "V"},
    NamedScale{"UV", 1e-6, "V"},
    NamedScale{"mv", 1e-3, "V"},
    NamedScale{"nV", 1e-9, "V"},
    NamedScale{"pV", 1e-12, "V"},
    NamedScale{"kV", 1e3, "V"},
    NamedScale{"volt", 1.0, "V"},
    NamedScale{"microvolt", 1e-6, "V"},
    NamedScale{"uVolt", 1e-6, "V"},
    NamedScale{"microV", 1e-6, "V"},
    NamedScale{"A", 1.0, "A"},
    NamedScale{"mA", 1e-3, "A"},
    NamedScale{"uA", 1e-6, "A"},
    NamedScale{"\xC2\xB5"
               "A",
               1e-6, "A"},
    NamedScale{"nA", 1e-9, "A"},
    NamedScale{"T", 1.0, "T"},
    NamedScale{"fT", 1e-15, "T"},
    NamedScale{"pT", 1e-12, "T"},
    NamedScale{"S", 1.0, "S"},
    NamedScale{"uS", 1e-6, "S"},
    NamedScale{"\xC2\xB5S", 1e-6, "S"},
    NamedScale{"\xCE\xBCS", 1e-6, "S"},
    NamedScale{"mS", 1e-3, "S"},
    NamedScale{"Ohm", 1.0, "Ohm"},
    NamedScale{"ohm", 1.0, "Ohm"},
    NamedScale{"kOhm", 1e3, "Ohm"},
    NamedScale{"kohm", 1e3, "Ohm"},
    NamedScale{"MOhm", 1e6, "Ohm"},
    NamedScale{"\xCE\xA9", 1.0, "Ohm"},
    NamedScale{"k\xCE\xA9", 1e3, "Ohm"},
    NamedScale{"degC", 1.0, "degC"},
    NamedScale{"DegC", 1.0, "degC"},
    NamedScale{"C", 1.0, "degC"},
    NamedScale{"\xC2\xB0"
               "C",
               1.0, "degC"},
    NamedScale{"Cel", 1.0, "degC"},
    NamedScale{"K", 1.0, "K"},
    NamedScale{"Hz", 1.0, "Hz"},
    NamedScale{"s", 1.0, "s"},
    NamedScale{"ms", 1e-3, "s"},
    NamedScale{"m", 1.0, "m"},
    NamedScale{"mm", 1e-3, "m"},
    NamedScale{"cm", 1e-2, "m"},
    NamedScale{"Pa", 1.0, "Pa"},
    NamedScale{"hPa", 1e2, "Pa"},
    NamedScale{"kPa", 1e3, "Pa"},
    NamedScale{"N", 1.0, "N"},
    NamedScale{"rad", 1.0, "rad"},
    NamedScale{"%", 1.0, "%"},
    NamedScale{"bpm", 1.0, "bpm"},
    NamedScale{"BPM", 1.0, "bpm"},
    NamedScale{"mmHg", 1.0, "mmHg"},
    NamedScale{"cmH2O", 1.0, "cmH2O"},
    NamedScale{"L/min", 1.0, "L/min"},
    NamedScale{"g", 1.0, "g"},
    NamedScale{"m/s^2", 1.0, "m/s^2"},
    NamedScale{"dB", 1.0, "dB"},
    NamedScale{"lx", 1.0, "lx"},
    NamedScale{"", 1.0, ""},
    NamedScale{"-", 1.0, ""},
    NamedScale{"Boolean", 1.0, ""},
    NamedScale{"n/a", 1.0, ""},
    NamedScale{"au", 1.0, ""},
    NamedScale{"a.u.", 1.0, ""},
    NamedScale{"ADU", 1.0, ""},
};

std::string firstWord(std::string_view label)
{
    const std::size_t end = label.find_first_of(" -_:.");
    std::string word = asciiLower(label.substr(0, end));
    while (!word.empty() && word.back() >= '0' && word.back() <= '9')
        word.pop_back();
    return word;
}

// BioSemi caps name their electrodes A1..A32, B1..B32 up to H32; EGI nets E1..E256.
bool isCapName(std::string_view label)
{
    if (label.size() < 2 || label.size() > 4)
        return false;
    const std::optional<std::int64_t> number = parseInt(label.substr(1));
    if (!number || *number < 1)
        return false;
    if (label[0] == 'E')
        return *number <= 257;
    return label[0] >= 'A' && label[0] <= 'H' && *number <= 32;
}

} // namespace

std::string_view channelTypeName(ChannelType type)
{
    for (const NamedType &entry : kTypeNames) {
        if (entry.type == type)
            return entry.name;
    }
    return "MISC";
}

std::optional<ChannelType> channelTypeFromName(std::string_view bidsName)
{
    for (const NamedType &entry : kTypeNames) {
        if (equalsIgnoringCase(entry.name, bidsName))
            return entry.type;
    }
    // Finer names of BIDS that we keep in one type.
    if (equalsIgnoringCase(bidsName, "HEOG") || equalsIgnoringCase(bidsName, "VEOG"))
        return ChannelType::Eog;
    if (equalsIgnoringCase(bidsName, "PPG") || equalsIgnoringCase(bidsName, "REF")
        || equalsIgnoringCase(bidsName, "OTHER"))
        return ChannelType::Misc;
    return std::nullopt;
}

ChannelType guessChannelType(std::string_view label, std::string_view unit)
{
    const std::string_view text = trimmed(label);
    const std::string word = firstWord(text);
    for (const NamedType &entry : kLabelWords) {
        if (entry.name == word)
            return entry.type;
    }
    const std::optional<UnitScale> scale = unitScale(trimmed(unit));
    if (scale && scale->siUnit == "degC")
        return ChannelType::Temperature;
    // A label alone ("A1", "Fp1") means the scalp only where nothing speaks against volts.
    if (scale && !scale->siUnit.empty() && scale->siUnit != "V")
        return ChannelType::Misc;
    if (standardPositionName(text) || isCapName(text))
        return ChannelType::Eeg;
    // "Fp1-F7": a bipolar derivation of two positions.
    const std::size_t dash = text.find('-');
    if (dash != std::string_view::npos && standardPositionName(text.substr(0, dash)))
        return ChannelType::Eeg;
    return ChannelType::Misc;
}

std::int64_t TimeAxis::sampleCount() const
{
    return segments.empty() ? 0 : segments.back().firstSample + segments.back().count;
}

const Segment &TimeAxis::segmentOf(std::int64_t sample) const
{
    NG_ASSERT(sample >= 0 && sample < sampleCount());
    const auto after = std::upper_bound(segments.begin(), segments.end(), sample,
                                        [](std::int64_t s, const Segment &segment) { return s < segment.firstSample; });
    return *std::prev(after);
}

TimeNs TimeAxis::timeOf(std::int64_t sample) const
{
    const Segment &segment = segmentOf(sample);
    return segment.start + timeOfSample(sample - segment.firstSample, rate);
}

TimeNs TimeAxis::end() const
{
    if (segments.empty())
        return TimeNs{0};
    return segments.back().start + timeOfSample(segments.back().count, rate);
}

namespace {

TimeNs endOf(const Segment &segment, Rate rate)
{
    return segment.start + timeOfSample(segment.count, rate);
}

tl::unexpected<Error> outsideData(const TimeRange &range, TimeNs from, TimeNs to)
{
    return fail(
        ErrorCode::InvalidArgument,
        NG_TR("data",
              "The span from %1 s to %2 s is not within the data, which go from %3 s to %4 s: choose a span inside."),
        secondsText(range.start), secondsText(range.end()), secondsText(from), secondsText(to));
}

} // namespace

Result<std::pair<std::int64_t, std::int64_t>> TimeAxis::samplesIn(const TimeRange &range) const
{
    std::int64_t endNs = 0;
    if (range.duration < TimeNs{0} || __builtin_add_overflow(range.start.count(), range.duration.count(), &endNs))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("data", "A span of time needs a duration of 0 s or more, not %1 s."),
                    secondsText(range.duration));
    if (segments.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("data", "The channel has no samples."));
    if (range.start < segments.front().start || range.end() > end())
        return outsideData(range, segments.front().start, end());
    const auto after = std::upper_bound(segments.begin(), segments.end(), range.start,
                                        [](TimeNs t, const Segment &segment) { return t < segment.start; });
    const Segment &segment = *std::prev(after);
    if (range.end() > endOf(segment, rate)) {
        const TimeNs gapStart = endOf(segment, rate);
        const TimeNs gapEnd = after == segments.end() ? end() : after->start;
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("data",
                          "The span from %1 s to %2 s crosses the gap from %3 s to %4 s, where nothing was recorded: "
                          "choose a span on one side of it."),
                    secondsText(range.start), secondsText(range.end()), secondsText(gapStart), secondsText(gapEnd));
    }
    const std::int64_t first = std::min(firstSampleFrom(range.start - segment.start, rate), segment.count);
    const std::int64_t last = std::min(firstSampleFrom(range.end() - segment.start, rate), segment.count);
    return std::pair{segment.firstSample + first, last - first};
}

std::optional<UnitScale> unitScale(std::string_view fileUnit)
{
    const std::string_view unit = trimmed(fileUnit);
    for (const NamedScale &entry : kUnits) {
        if (entry.unit == unit)
            return UnitScale{entry.factor, std::string(entry.si)};
    }
    return std::nullopt;
}

std::vector<std::string> uniqueLabels(const std::vector<std::string> &fileLabels)
{
    std::vector<std::string> labels;
    labels.reserve(fileLabels.size());
    std::multiset<std::string_view> seen;
    for (const std::string &label : fileLabels)
        labels.push_back(label.empty() ? "unnamed" : label);
    for (const std::string &label : labels)
        seen.insert(label);
    std::set<std::string> taken;
    for (const std::string &label : labels) {
        if (seen.count(label) == 1)
            taken.insert(label);
    }
    std::vector<std::string> unique;
    unique.reserve(labels.size());
    std::map<std::string_view, std::int64_t> next;
    for (const std::string &label : labels) {
        if (seen.count(label) == 1) {
            unique.push_back(label);
            continue;
        }
        std::string numbered;
        do {
            numbered = label + "-" + numberText(next[label]++);
        } while (!taken.insert(numbered).second);
        unique.push_back(std::move(numbered));
    }
    return unique;
}

} // namespace ng

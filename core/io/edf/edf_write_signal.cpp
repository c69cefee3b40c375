// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_write_signal.h"

#include "core/base/text.h"
#include "core/io/edf/edf_write_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace ng {

namespace {

constexpr std::size_t kLabelWidth = 16;
constexpr std::size_t kUnitWidth = 8;
constexpr std::size_t kFilterWidth = 80;
constexpr std::int64_t kBlockSamples = 1 << 20; ///< floats held at once in the first pass

/// Smallest and largest finite sample of a channel.
struct Extremes {
    float low = std::numeric_limits<float>::max();
    float high = std::numeric_limits<float>::lowest();
    bool notFinite = false;
    bool notCode = false; ///< some sample is no integer of 0 to 65,535

    void add(std::span<const float> samples)
    {
        for (const float sample : samples) {
            if (!std::isfinite(sample)) {
                notFinite = true;
                continue;
            }
            low = std::min(low, sample);
            high = std::max(high, sample);
            notCode = notCode || !(sample >= 0.0F && sample <= 65535.0F && sample == std::floor(sample));
        }
    }
};

Result<std::vector<Extremes>> findExtremes(const SignalSource &source, const RunContext &ctx)
{
    std::vector<Extremes> extremes(source.channels().size());
    for (std::size_t channel = 0; channel < extremes.size(); ++channel) {
        const std::array<std::size_t, 1> one{channel};
        const std::int64_t total = source.channels()[channel].axis.sampleCount();
        for (std::int64_t first = 0; first < total; first += kBlockSamples) {
            NG_TRY(ctx.checkpoint());
            NG_TRY_ASSIGN(const auto block,
                          (readBlock(source, one, {first, std::min(kBlockSamples, total - first)}, ctx)));
            extremes[channel].add(block.flat());
        }
        ctx.progress(static_cast<double>(channel + 1) / static_cast<double>(extremes.size()));
    }
    return extremes;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// Unit written for a channel and how many of it make one SI unit.
void chooseUnit(const ChannelInfo &info, EdfWriteSignal &signal)
{
    const std::optional<UnitScale> own = unitScale(info.fileUnit);
    if (own && own->siUnit == info.unit && isAscii(info.fileUnit) && info.fileUnit.size() <= kUnitWidth) {
        signal.unit = info.fileUnit;
        signal.perUnit = 1.0 / own->factor;
    } else if (info.unit == "V") {
        signal.unit = "uV";
        signal.perUnit = 1e6;
    } else {
        signal.unit = edfText(info.unit, kUnitWidth);
    }
}

/// Sets the limits from texts, so that gain and offset are those a reader will compute.
bool setRange(EdfWriteSignal &signal, const std::optional<std::string> &low, const std::optional<std::string> &high)
{
    if (!low || !high)
        return false;
    const double pmin = parseDouble(*low).value_or(0.0);
    const double pmax = parseDouble(*high).value_or(0.0);
    if (pmin == pmax)
        return false;
    signal.physicalMin = *low;
    signal.physicalMax = *high;
    signal.gain = (pmax - pmin) / static_cast<double>(signal.digitalMax - signal.digitalMin);
    signal.offset = pmin - signal.gain * static_cast<double>(signal.digitalMin);
    return true;
}

/// Keeps the step of a channel that was integers: every sample comes back within a quarter of a step, so as the same integer.
bool keepStep(const ChannelInfo &info, const Extremes &extremes, EdfWriteSignal &signal)
{
    if (!info.gain || !info.offset || *info.gain == 0.0)
        return false;
    const double gain = *info.gain * signal.perUnit;
    const double offset = *info.offset * signal.perUnit;
    const double a = (static_cast<double>(extremes.low) * signal.perUnit - offset) / gain;
    const double b = (static_cast<double>(extremes.high) * signal.perUnit - offset) / gain;
    if (std::min(a, b) < static_cast<double>(signal.digitalMin) - 0.25
        || std::max(a, b) > static_cast<double>(signal.digitalMax) + 0.25)
        return false;
    const double atMin = offset + gain * static_cast<double>(signal.digitalMin);
    const double atMax = offset + gain * static_cast<double>(signal.digitalMax);
    EdfWriteSignal kept = signal;
    if (!setRange(kept, edfNumber(atMin, EdfRounding::Nearest), edfNumber(atMax, EdfRounding::Nearest)))
        return false;
    for (const double digit : {std::nearbyint(a), std::nearbyint(b)}) {
        const double drift = (kept.gain * digit + kept.offset - (gain * digit + offset)) / gain;
        if (!(std::abs(drift) < 0.25))
            return false;
    }
    signal = kept;
    return true;
}

Result<> chooseRange(const ChannelInfo &info, const Extremes &extremes, EdfWriteSignal &signal,
                     std::vector<Warning> &warnings)
{
    const std::string place = "channel " + info.label;
    if (extremes.notFinite)
        warnings.push_back(
            {"not-finite-written", NG_TR("io", "Samples that are not numbers are written as 0."), {}, place, true});
    const bool empty = extremes.low > extremes.high;
    if (!empty && keepStep(info, extremes, signal))
        return {};
    double low = empty ? 0.0 : static_cast<double>(extremes.low) * signal.perUnit;
    double high = empty ? 0.0 : static_cast<double>(extremes.high) * signal.perUnit;
    if (extremes.notFinite) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    std::optional<std::string> lowText = edfNumber(low, EdfRounding::Down);
    std::optional<std::string> highText = edfNumber(high, EdfRounding::Up);
    if (lowText && lowText == highText)
        highText = edfNumber(low + std::max(1.0, std::abs(low) * 1e-3), EdfRounding::Up);
    if (!setRange(signal, lowText, highText))
        return fail(ErrorCode::Unsupported,
                    NG_TR("io",
                          "Channel %1 goes from %2 to %3 %4, which does not fit into the eight characters of the "
                          "header: rescale it, or write NPY or HDF5."),
                    info.label, numberText(low), numberText(high), signal.unit);
    const double used = high - low;
    const double span = signal.gain * static_cast<double>(signal.digitalMax - signal.digitalMin);
    if (used > 0.0 && span > 4.0 * used)
        warnings.push_back(
            {"range-coarse",
             NG_TR("io", "The samples use little of the range that the header can express: they are stored coarsely."),
             {},
             place,
             true});
    return {};
}

Result<EdfWriteSignal> planSignal(const ChannelInfo &info, const Extremes &extremes, bool bdf,
                                  std::vector<Warning> &warnings)
{
    EdfWriteSignal signal;
    signal.filterText = edfText(info.filterText, kFilterWidth);
    signal.digitalMin = bdf ? -8'388'608 : -32'768;
    signal.digitalMax = bdf ? 8'388'607 : 32'767;
    if (info.type == ChannelType::Trigger) {
        signal.codes = true;
        signal.unit = bdf ? "Boolean" : "";
        signal.physicalMin = numberText(signal.digitalMin);
        signal.physicalMax = numberText(signal.digitalMax);
        if (extremes.notCode || extremes.notFinite)
            warnings.push_back({"codes-cut",
                                NG_TR("io", "Some codes are no integers of 0 to 65535: their low 16 bits are written."),
                                {},
                                "channel " + info.label,
                                true});
        return signal;
    }
    chooseUnit(info, signal);
    NG_TRY(chooseRange(info, extremes, signal, warnings));
    return signal;
}

} // namespace

std::int64_t EdfWriteSignal::digit(float sample) const
{
    if (codes) {
        const double code = std::isfinite(sample) ? std::nearbyint(static_cast<double>(sample)) : 0.0;
        const auto low = static_cast<std::int64_t>(std::clamp(code, -2147483648.0, 2147483647.0)) & 0xFFFF;
        return low > digitalMax ? low - 65'536 : low;
    }
    const double value = std::isfinite(sample) ? static_cast<double>(sample) * perUnit : 0.0;
    const double exact = std::nearbyint((value - offset) / gain);
    return static_cast<std::int64_t>(
        std::clamp(exact, static_cast<double>(digitalMin), static_cast<double>(digitalMax)));
}

std::string edfText(std::string_view text, std::size_t width)
{
    std::string ascii;
    for (std::size_t i = 0; i < text.size() && ascii.size() < width; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c < 0x7F) {
            ascii += text[i];
        } else if (c < 0x80) {
            ascii += ' ';
        } else if (c >= 0xC0) {
            const std::string_view pair = text.substr(i, 2);
            ascii += pair == "\xC2\xB5" || pair == "\xCE\xBC" ? 'u' : '?'; // bytes that follow are skipped
        }
    }
    return std::string(trimmed(ascii));
}

Result<std::vector<EdfWriteSignal>> planEdfSignals(const Recording &recording, bool bdf, std::vector<Warning> &warnings,
                                                   const RunContext &ctx)
{
    NG_TRY_ASSIGN(const std::vector<Extremes> extremes, findExtremes(*recording.signal, ctx));
    const std::vector<ChannelInfo> &channels = recording.channels();
    std::vector<EdfWriteSignal> signals;
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        NG_TRY_ASSIGN(EdfWriteSignal signal, planSignal(channels[i], extremes[i], bdf, warnings));
        signals.push_back(std::move(signal));
        labels.push_back(edfText(channels[i].label, kLabelWidth - 4)); // room for a number should two become the same
        if (channels[i].label.size() <= kLabelWidth && isAscii(channels[i].label))
            labels.back() = channels[i].label;
        else
            warnings.push_back({"label-cut",
                                NG_TR("io", "The label does not fit into 16 ASCII characters: written as \"%1\"."),
                                {labels.back()},
                                "channel " + channels[i].label,
                                true});
        // The name of the annotation signal would make the samples annotations.
        if (labels.back() == "EDF Annotations" || labels.back() == "BDF Annotations")
            labels.back() = "Annotations";
    }
    const std::vector<std::string> unique = uniqueLabels(labels);
    for (std::size_t i = 0; i < signals.size(); ++i)
        signals[i].label = unique[i].substr(0, kLabelWidth);
    return signals;
}

} // namespace ng

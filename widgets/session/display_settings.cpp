// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/display_settings.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr std::array<const char *, kChannelClasses> kClassNames{"scalp", "intracranial", "eog", "ecg", "emg", "other"};
constexpr double kMatch = 1e-6;

double positive(const Json &value, double fallback)
{
    const double number = value.toDouble(fallback);
    return std::isfinite(number) && number > 0.0 ? number : fallback;
}

double cutoff(const Json &value)
{
    const double number = value.toDouble(0.0);
    return std::isfinite(number) && number > 0.0 ? number : 0.0;
}

} // namespace

ChannelClass classOf(ChannelType type)
{
    switch (type) {
    case ChannelType::Eeg:
        return ChannelClass::Scalp;
    case ChannelType::Ecog:
    case ChannelType::Seeg:
    case ChannelType::Dbs:
        return ChannelClass::Intracranial;
    case ChannelType::Eog:
        return ChannelClass::Eog;
    case ChannelType::Ecg:
        return ChannelClass::Ecg;
    case ChannelType::Emg:
        return ChannelClass::Emg;
    default:
        return ChannelClass::Other;
    }
}

DisplaySettings::DisplaySettings()
{
    classFactor = {1.0, 4.0, 1.0, 10.0, 2.0, 10.0};
    polarity.fill(Polarity::PositiveUp);
    polarity[static_cast<std::size_t>(ChannelClass::Scalp)] = Polarity::NegativeUp;
}

Polarity DisplaySettings::polarityOf(ChannelType type) const
{
    return polarity[static_cast<std::size_t>(classOf(type))];
}

double DisplaySettings::microvoltsPerMmOf(ChannelType type) const
{
    return microvoltsPerMm * classFactor[static_cast<std::size_t>(classOf(type))];
}

Json DisplaySettings::toJson() const
{
    Json out = Json::object();
    out.set("uv_per_mm", microvoltsPerMm);
    out.set("mm_per_s", mmPerSecond);
    Json classes = Json::object();
    for (std::size_t i = 0; i < kChannelClasses; ++i) {
        Json one = Json::object();
        one.set("sensitivity_factor", classFactor[i]);
        one.set("negative_up", polarity[i] == Polarity::NegativeUp);
        classes.set(kClassNames[i], std::move(one));
    }
    out.set("classes", std::move(classes));
    out.set("montage", montage);
    out.set("low_cut_hz", filter.lowCutHz);
    out.set("high_cut_hz", filter.highCutHz);
    out.set("notch_hz", filter.notchHz);
    out.set("phase", filter.phase == FilterPhase::Zero ? "zero" : "causal");
    out.set("butterfly", butterfly);
    out.set("overlay_unfiltered", overlayUnfiltered);
    out.set("remove_offset", removeOffset);
    return out;
}

DisplaySettings DisplaySettings::fromJson(const Json &value)
{
    DisplaySettings out;
    out.microvoltsPerMm = positive(value["uv_per_mm"], out.microvoltsPerMm);
    out.mmPerSecond = positive(value["mm_per_s"], out.mmPerSecond);
    for (std::size_t i = 0; i < kChannelClasses; ++i) {
        const Json &one = value["classes"][kClassNames[i]];
        out.classFactor[i] = positive(one["sensitivity_factor"], out.classFactor[i]);
        if (one.contains("negative_up"))
            out.polarity[i] = one["negative_up"].toBool() ? Polarity::NegativeUp : Polarity::PositiveUp;
    }
    out.montage = value["montage"].toString(out.montage);
    out.filter.lowCutHz = cutoff(value["low_cut_hz"]);
    out.filter.highCutHz = cutoff(value["high_cut_hz"]);
    out.filter.notchHz = cutoff(value["notch_hz"]);
    out.filter.phase = value["phase"].toString() == "causal" ? FilterPhase::Causal : FilterPhase::Zero;
    out.butterfly = value["butterfly"].toBool();
    out.overlayUnfiltered = value["overlay_unfiltered"].toBool();
    out.removeOffset = value["remove_offset"].toBool(true);
    return out;
}

double stepFrom(double value, int direction, std::span<const double> steps)
{
    if (direction > 0) {
        const auto next =
            std::find_if(steps.begin(), steps.end(), [value](double step) { return step > value * (1.0 + kMatch); });
        return next == steps.end() ? std::max(value, steps.back()) : *next;
    }
    const auto next =
        std::find_if(steps.rbegin(), steps.rend(), [value](double step) { return step < value * (1.0 - kMatch); });
    return next == steps.rend() ? std::min(value, steps.front()) : *next;
}

Result<SignalPtr> makeDisplayFilter(SignalPtr signal, const DisplayFilter &filter)
{
    if (filter.lowCutHz > 0.0 || filter.highCutHz > 0.0) {
        FilterSpec spec;
        spec.order = 2;
        spec.phase = filter.phase;
        spec.lowHz = filter.lowCutHz;
        spec.highHz = filter.highCutHz;
        spec.kind = filter.lowCutHz <= 0.0 ? BandKind::LowPass
            : filter.highCutHz <= 0.0      ? BandKind::HighPass
                                           : BandKind::BandPass;
        NG_TRY_ASSIGN(signal, makeFilter(std::move(signal), spec));
    }
    if (filter.notchHz > 0.0) {
        NotchSpec spec;
        spec.frequencyHz = filter.notchHz;
        spec.phase = filter.phase;
        NG_TRY_ASSIGN(signal, makeNotch(std::move(signal), spec));
    }
    return signal;
}

} // namespace ng::ui

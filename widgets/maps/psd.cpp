// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/psd.h"

#include "widgets/maps/spectrogram.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

/// Samples of the channels' axis whose time lies in the range, whatever gaps it has.
SampleRange samplesOf(const TimeAxis &axis, const TimeRange &range)
{
    std::int64_t first = -1, end = 0;
    for (const Segment &segment : axis.segments) {
        const std::int64_t from =
            std::clamp<std::int64_t>(firstSampleFrom(range.start - segment.start, axis.rate), 0, segment.count);
        const std::int64_t to =
            std::clamp<std::int64_t>(firstSampleFrom(range.end() - segment.start, axis.rate), from, segment.count);
        if (to == from)
            continue;
        first = first < 0 ? segment.firstSample + from : first;
        end = segment.firstSample + to;
    }
    return {std::max<std::int64_t>(first, 0), first < 0 ? 0 : end - first};
}

} // namespace

std::int64_t Psd::windows() const
{
    std::int64_t least = curves.empty() ? 0 : curves.front().windows;
    for (const Curve &curve : curves)
        least = std::min(least, curve.windows);
    return least;
}

std::vector<double> Psd::mean() const
{
    std::vector<double> out(frequenciesHz.size(), 0.0);
    for (std::size_t k = 0; k < out.size(); ++k) {
        double sum = 0.0, count = 0.0;
        for (const Curve &curve : curves) {
            if (!std::isfinite(curve.decibel[k]))
                continue;
            sum += std::pow(10.0, curve.decibel[k] / 10.0);
            count += 1.0;
        }
        out[k] = count > 0.0 ? 10.0 * std::log10(sum / count) : std::nan("");
    }
    return out;
}

Result<Psd> computePsd(const PsdSpec &spec, const RunContext &ctx)
{
    if (spec.channels.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("maps", "No channel is selected."));
    const TimeAxis &axis = spec.signal->channels()[spec.channels.front()].axis;
    const double rateHz = axis.rate.hertz();
    const SampleRange range = samplesOf(axis, spec.range);
    const std::int64_t window = std::min<std::int64_t>(std::llround(spec.windowSeconds * rateHz), range.count);
    if (window < 8)
        return fail(ErrorCode::InvalidArgument, NG_TR("maps", "Too few samples were recorded here for a spectrum."));
    WelchSpec settings;
    settings.window = static_cast<std::size_t>(window);
    settings.hop = std::max<std::size_t>(1, settings.window / 2);
    NG_TRY_ASSIGN(const Spectrum spectrum, welch(*spec.signal, spec.channels, range, settings, ctx));
    Psd out;
    out.windowSeconds = static_cast<double>(window) / rateHz;
    out.range = spec.range;
    std::vector<std::size_t> kept;
    for (std::size_t k = 1; k < spectrum.frequenciesHz.size(); ++k) {
        const double hz = spectrum.frequenciesHz[k];
        if (hz >= spec.lowHz - 1e-9 && hz <= spec.limitHz + 1e-9 && k + 1 < spectrum.frequenciesHz.size()) {
            kept.push_back(k);
            out.frequenciesHz.push_back(hz);
        }
    }
    for (std::size_t c = 0; c < spec.channels.size(); ++c) {
        Psd::Curve curve;
        curve.label =
            static_cast<qsizetype>(c) < spec.labels.size() ? spec.labels[static_cast<qsizetype>(c)] : QString();
        curve.windows = spectrum.windows[c];
        for (const std::size_t k : kept)
            curve.decibel.push_back(decibelOfDensity(spectrum.density(c, k)));
        out.curves.push_back(std::move(curve));
    }
    if (out.windows() == 0)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("maps", "No window of %1 s lies here without a gap. Show a longer page."),
                    secondsText(TimeNs(std::llround(out.windowSeconds * 1e9))));
    return out;
}

} // namespace ng::ui

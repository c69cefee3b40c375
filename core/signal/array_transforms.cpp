// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/signal/reference_node.h"
#include "core/signal/segments.h"
#include "core/signal/transforms.h"

#include <algorithm>
#include <cmath>

namespace ng {

namespace {

constexpr std::size_t kLargestArray = std::size_t{1} << 29U; // 2 GiB of float32

Result<> checkSize(std::size_t elements)
{
    if (elements > kLargestArray) {
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR("signal", "The result would have %1 numbers, more than %2: take fewer channels or a shorter part."),
            numberText(static_cast<std::int64_t>(elements)), numberText(static_cast<std::int64_t>(kLargestArray)));
    }
    return {};
}

ParamInfo real(std::string id, std::string label, std::string unit, double value, double low, double high,
               std::string help)
{
    return {.id = std::move(id),
            .label = std::move(label),
            .type = ParamInfo::Type::Real,
            .unit = std::move(unit),
            .defaultValue = value,
            .minimum = low,
            .maximum = high,
            .help = std::move(help)};
}

ParamInfo choice(std::string id, std::string label, std::vector<std::string> choices, std::string help)
{
    Json first(choices.front());
    return {.id = std::move(id),
            .label = std::move(label),
            .type = ParamInfo::Type::Choice,
            .defaultValue = std::move(first),
            .choices = std::move(choices),
            .help = std::move(help)};
}

std::vector<ParamInfo> windowParams(double windowSeconds)
{
    return {real("window_s", NG_TR("signal", "Window"), "s", windowSeconds, 1e-3, 3600.0,
                 NG_TR("signal", "length of a window")),
            real("overlap", NG_TR("signal", "Overlap"), "", 0.5, 0.0, 0.99,
                 NG_TR("signal", "part of a window that the next one shares")),
            choice("taper", NG_TR("signal", "Taper"), {"hann", "hamming", "boxcar"},
                   NG_TR("signal", "shape of the window"))};
}

/// Window and hop in samples, at least two and one.
Result<WelchSpec> windowOf(const Json &params, double rateHz)
{
    WelchSpec spec;
    spec.window = static_cast<std::size_t>(std::max(2.0, std::round(params["window_s"].toDouble() * rateHz)));
    spec.hop = static_cast<std::size_t>(
        std::max(1.0, std::round(static_cast<double>(spec.window) * (1.0 - params["overlap"].toDouble()))));
    NG_TRY_ASSIGN(spec.kind, windowFromName(params["taper"].toString()));
    return spec;
}

Json recipeOf(const Transform &transform, const Json &params, const SignalBackend &backend, const SignalSource &input)
{
    Json out = Json::object();
    out.set("id", transform.id());
    out.set("version", 1);
    out.set("parameters", params);
    out.set("device", backend.id());
    out.set("input", input.recipe());
    return out;
}

ArrayAxis channelAxis(const SignalSource &source, std::span<const std::size_t> channels)
{
    ArrayAxis out{.name = "channel"};
    for (const std::size_t channel : channels)
        out.labels.push_back(source.channels()[channel].label);
    return out;
}

std::string squared(const SignalSource &source, std::size_t channel)
{
    const std::string &unit = source.channels()[channel].unit;
    return unit.empty() ? std::string() : unit + "^2";
}

/// Consecutive stretches of \p seconds in every segment that fit into it; 0: everything as one.
std::vector<SampleRange> stretches(const TimeAxis &axis, double seconds)
{
    if (seconds <= 0.0)
        return {{0, axis.sampleCount()}};
    const auto count = static_cast<std::int64_t>(std::max(1.0, std::round(seconds * axis.rate.hertz())));
    std::vector<SampleRange> out;
    for (const Segment &segment : axis.segments) {
        for (std::int64_t at = 0; at + count <= segment.count; at += count)
            out.push_back({segment.firstSample + at, count});
    }
    return out;
}

ArrayAxis timeAxisOf(const TimeAxis &axis, const std::vector<SampleRange> &ranges)
{
    ArrayAxis out{.name = "time", .unit = "s"};
    for (const SampleRange &range : ranges)
        out.values.push_back(toSeconds(axis.timeOf(range.first)));
    return out;
}

class WelchTransform final : public Transform
{
public:
    [[nodiscard]] std::string_view id() const override { return "welch"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("signal", "Power spectral density"); }
    [[nodiscard]] std::string_view summary() const override
    {
        return NG_TR("signal", "One-sided density by Welch's method: [channel, frequency]");
    }
    [[nodiscard]] const std::vector<ParamInfo> &parameters() const override { return m_parameters; }
    [[nodiscard]] Result<TransformOutput> run(const TransformInput &input, const Json &params,
                                              const SignalBackend &backend, const RunContext &ctx) const override
    {
        const SignalSource &source = *input.signal;
        NG_TRY_ASSIGN(const auto channels, channelsOfOneAxis(source));
        const TimeAxis &axis = source.channels()[channels[0]].axis;
        NG_TRY_ASSIGN(const WelchSpec spec, windowOf(params, axis.rate.hertz()));
        NG_TRY_ASSIGN(const Spectrum spectrum, backend.welch(source, channels, {0, axis.sampleCount()}, spec, ctx));
        TransformArray out{.shape = {channels.size(), spectrum.frequenciesHz.size()}};
        out.values.assign(spectrum.density.flat().begin(), spectrum.density.flat().end());
        out.axes = {channelAxis(source, channels), {"frequency", "Hz", {}, spectrum.frequenciesHz}};
        out.unit = squared(source, channels[0]) + "/Hz";
        out.recipe = recipeOf(*this, params, backend, source);
        return TransformOutput(std::move(out));
    }

private:
    std::vector<ParamInfo> m_parameters = windowParams(2.0);
};

class StftTransform final : public Transform
{
public:
    StftTransform()
    {
        m_parameters.push_back(
            choice("value", NG_TR("signal", "Value"), {"power", "magnitude", "complex"},
                   NG_TR("signal", "what is stored; complex adds a last axis of real and imaginary part")));
    }
    [[nodiscard]] std::string_view id() const override { return "stft"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("signal", "Spectrogram"); }
    [[nodiscard]] std::string_view summary() const override
    {
        return NG_TR("signal", "Short-time Fourier transform: [channel, frequency, time]");
    }
    [[nodiscard]] const std::vector<ParamInfo> &parameters() const override { return m_parameters; }
    [[nodiscard]] Result<TransformOutput> run(const TransformInput &input, const Json &params,
                                              const SignalBackend &backend, const RunContext &ctx) const override;

private:
    std::vector<ParamInfo> m_parameters = windowParams(1.0);
};

/// Puts the frames of one channel's segment into the array.
void storeStft(const Stft<float> &part, const std::string &value, std::size_t channel, std::size_t firstFrame,
               TransformArray &out)
{
    const std::size_t bins = out.shape[1], frames = out.shape[2];
    for (std::size_t k = 0; k < bins; ++k) {
        for (std::size_t f = 0; f < part.centres.size(); ++f) {
            const std::complex<float> z = part.values(0, k, f);
            const std::size_t at = (channel * bins + k) * frames + firstFrame + f;
            if (value == "complex") {
                out.values[2 * at] = z.real();
                out.values[2 * at + 1] = z.imag();
            } else {
                out.values[at] = value == "power" ? z.real() * z.real() + z.imag() * z.imag() : std::abs(z);
            }
        }
    }
}

Result<TransformOutput> StftTransform::run(const TransformInput &input, const Json &params,
                                           const SignalBackend &backend, const RunContext &ctx) const
{
    const SignalSource &source = *input.signal;
    NG_TRY_ASSIGN(const auto channels, channelsOfOneAxis(source));
    const TimeAxis &axis = source.channels()[channels[0]].axis;
    NG_TRY_ASSIGN(const WelchSpec window, windowOf(params, axis.rate.hertz()));
    const StftSpec spec{window.window, window.hop, 0, window.kind};
    NG_TRY(checkSpec(spec));
    const std::string value = params["value"].toString();
    std::size_t frames = 0;
    for (const Segment &segment : axis.segments)
        frames += frameCount(spec, static_cast<std::size_t>(segment.count));
    const std::size_t parts = value == "complex" ? 2 : 1;
    TransformArray out{.shape = {channels.size(), spec.window / 2 + 1, frames}};
    NG_TRY(checkSize(elementCount(out.shape) * parts));
    out.values.resize(elementCount(out.shape) * parts);
    ArrayAxis times{.name = "time", .unit = "s"}, frequencies{.name = "frequency", .unit = "Hz"};
    for (std::size_t c = 0; c < channels.size(); ++c) {
        std::size_t frame = 0;
        for (const Segment &segment : axis.segments) {
            NG_TRY_ASSIGN(const auto x,
                          readBlock(source, std::span(channels).subspan(c, 1), {segment.firstSample, segment.count},
                                    ctx));
            NG_TRY_ASSIGN(const Stft<float> part, backend.stft(x.view(), axis.rate.hertz(), spec, ctx));
            storeStft(part, value, c, frame, out);
            frame += part.centres.size();
            frequencies.values = part.frequenciesHz;
            for (std::size_t f = 0; c == 0 && f < part.centres.size(); ++f)
                times.values.push_back(toSeconds(segment.start + timeOfSample(part.centres[f], axis.rate)));
        }
        ctx.progress(static_cast<double>(c + 1) / static_cast<double>(channels.size()));
    }
    out.axes = {channelAxis(source, channels), std::move(frequencies), std::move(times)};
    if (parts == 2) {
        out.shape.push_back(2);
        out.axes.push_back({"part", "", {"re", "im"}, {}});
    }
    out.unit = value == "power" ? squared(source, channels[0]) : source.channels()[channels[0]].unit;
    out.recipe = recipeOf(*this, params, backend, source);
    return TransformOutput(std::move(out));
}

std::vector<ParamInfo> stretchParams()
{
    std::vector<ParamInfo> out = windowParams(2.0);
    out.push_back(real("segment_s", NG_TR("signal", "Segment"), "s", 0.0, 0.0, 86400.0,
                       NG_TR("signal", "length of consecutive stretches; 0: one for everything")));
    return out;
}

class BandPowerTransform final : public Transform
{
public:
    BandPowerTransform()
    {
        m_parameters.insert(
            m_parameters.begin(),
            {.id = "bands",
             .label = NG_TR("signal", "Bands"),
             .type = ParamInfo::Type::Text,
             .defaultValue = "standard",
             .help = NG_TR("signal",
                           "name:low-high in Hz, separated by commas; standard: delta, theta, alpha, beta, gamma")});
        m_parameters.push_back(choice(
            "quantity", NG_TR("signal", "Quantity"), {"power", "relative"},
            NG_TR(
                "signal",
                "power: sum of the density's bins in [low, high) times their distance; relative: over the sum of all bands given")));
    }
    [[nodiscard]] std::string_view id() const override { return "bandpower"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("signal", "Band power"); }
    [[nodiscard]] std::string_view summary() const override
    {
        return NG_TR("signal", "Power in frequency bands: [time, channel, band]");
    }
    [[nodiscard]] const std::vector<ParamInfo> &parameters() const override { return m_parameters; }
    [[nodiscard]] Result<TransformOutput> run(const TransformInput &input, const Json &params,
                                              const SignalBackend &backend, const RunContext &ctx) const override;

private:
    std::vector<ParamInfo> m_parameters = stretchParams();
};

/// [stretches] of [channels, bands].
Result<std::vector<NdArray<double, 2>>> powers(const SignalSource &source, std::span<const std::size_t> channels,
                                               const std::vector<SampleRange> &ranges, const std::vector<Band> &bands,
                                               const WelchSpec &spec, const SignalBackend &backend,
                                               const RunContext &ctx)
{
    if (ranges.empty())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "No stretch of segment_s fits between the gaps: take a shorter one."));
    std::vector<NdArray<double, 2>> out;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const double from = static_cast<double>(i) / static_cast<double>(ranges.size());
        const double to = static_cast<double>(i + 1) / static_cast<double>(ranges.size());
        NG_TRY_ASSIGN(const Spectrum spectrum, backend.welch(source, channels, ranges[i], spec, ctx.slice(from, to)));
        NG_TRY_ASSIGN(auto power, bandPower(spectrum, bands));
        out.push_back(std::move(power));
    }
    return out;
}

Result<TransformOutput> BandPowerTransform::run(const TransformInput &input, const Json &params,
                                                const SignalBackend &backend, const RunContext &ctx) const
{
    const SignalSource &source = *input.signal;
    NG_TRY_ASSIGN(const auto channels, channelsOfOneAxis(source));
    const TimeAxis &axis = source.channels()[channels[0]].axis;
    NG_TRY_ASSIGN(const WelchSpec spec, windowOf(params, axis.rate.hertz()));
    NG_TRY_ASSIGN(const std::vector<Band> bands, parseBands(params["bands"].toString()));
    const std::vector<SampleRange> ranges = stretches(axis, params["segment_s"].toDouble());
    NG_TRY(checkSize(ranges.size() * channels.size() * bands.size()));
    NG_TRY_ASSIGN(const auto found, powers(source, channels, ranges, bands, spec, backend, ctx));
    const bool relative = params["quantity"].toString() == "relative";
    TransformArray out{.shape = {ranges.size(), channels.size(), bands.size()}};
    for (const NdArray<double, 2> &power : found) {
        for (std::size_t c = 0; c < channels.size(); ++c) {
            double sum = 0.0;
            for (const double value : power.row(c))
                sum += value;
            for (const double value : power.row(c))
                out.values.push_back(static_cast<float>(relative ? value / sum : value));
        }
    }
    ArrayAxis names{.name = "band", .unit = "Hz"};
    for (const Band &band : bands)
        names.labels.push_back(band.name + ":" + numberText(band.lowHz) + "-" + numberText(band.highHz));
    out.axes = {timeAxisOf(axis, ranges), channelAxis(source, channels), std::move(names)};
    out.unit = relative ? std::string() : squared(source, channels[0]);
    out.recipe = recipeOf(*this, params, backend, source);
    return TransformOutput(std::move(out));
}

class TopomapTransform final : public Transform
{
public:
    TopomapTransform()
    {
        m_parameters.insert(m_parameters.begin(),
                            {real("low_hz", NG_TR("signal", "Lower edge"), "Hz", 8.0, 0.0, 1e6,
                                  NG_TR("signal", "of the band whose power is mapped")),
                             real("high_hz", NG_TR("signal", "Upper edge"), "Hz", 13.0, 0.0, 1e6,
                                  NG_TR("signal", "of the band")),
                             {.id = "size",
                              .label = NG_TR("signal", "Size"),
                              .type = ParamInfo::Type::Integer,
                              .unit = "pixels",
                              .defaultValue = 64,
                              .minimum = 8,
                              .maximum = 1024,
                              .help = NG_TR("signal", "pixels a side")}});
        m_parameters.push_back(choice("quantity", NG_TR("signal", "Quantity"), {"log_power", "power"},
                                      NG_TR("signal", "log_power: decimal logarithm of µV²; power: V²")));
    }
    [[nodiscard]] std::string_view id() const override { return "topomap"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("signal", "Topographic map"); }
    [[nodiscard]] std::string_view summary() const override
    {
        return NG_TR(
            "signal",
            "Band power over the head by spherical splines, seen from above: [time, row, column], NaN outside");
    }
    [[nodiscard]] const std::vector<ParamInfo> &parameters() const override { return m_parameters; }
    [[nodiscard]] Result<TransformOutput> run(const TransformInput &input, const Json &params,
                                              const SignalBackend &backend, const RunContext &ctx) const override;

private:
    std::vector<ParamInfo> m_parameters = stretchParams();
};

/// Brain signals with a position that are not bad.
Result<std::vector<std::size_t>> mapChannels(const TransformInput &input, std::vector<Point3> &positions)
{
    const std::vector<ChannelInfo> &channels = input.signal->channels();
    std::vector<std::size_t> candidates, found, out;
    std::vector<std::string> labels;
    NG_TRY_ASSIGN(const auto usable, channelsOfOneAxis(*input.signal));
    for (const std::size_t channel : usable) {
        if (isBrainSignal(channels[channel].type) && !channels[channel].bad) {
            candidates.push_back(channel);
            labels.push_back(channels[channel].label);
        }
    }
    NG_TRY_ASSIGN(positions, unitSpherePositions(input.electrodes, labels, found));
    for (const std::size_t index : found)
        out.push_back(candidates[index]);
    return out;
}

Result<TransformOutput> TopomapTransform::run(const TransformInput &input, const Json &params,
                                              const SignalBackend &backend, const RunContext &ctx) const
{
    std::vector<Point3> positions;
    NG_TRY_ASSIGN(const auto channels, mapChannels(input, positions));
    const auto size = static_cast<std::size_t>(params["size"].toInt());
    NG_TRY_ASSIGN(const TopoOperator op, makeTopoOperator(positions, size, {}, ctx));
    const SignalSource &source = *input.signal;
    const TimeAxis &axis = source.channels()[channels[0]].axis;
    NG_TRY_ASSIGN(const WelchSpec spec, windowOf(params, axis.rate.hertz()));
    const std::vector<Band> bands{{"band", params["low_hz"].toDouble(), params["high_hz"].toDouble()}};
    const std::vector<SampleRange> ranges = stretches(axis, params["segment_s"].toDouble());
    NG_TRY(checkSize(ranges.size() * size * size));
    NG_TRY_ASSIGN(const auto found, powers(source, channels, ranges, bands, spec, backend, ctx));
    const bool log = params["quantity"].toString() == "log_power";
    NdArray<float, 2> values({ranges.size(), channels.size()});
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        for (std::size_t c = 0; c < channels.size(); ++c)
            values(i, c) = static_cast<float>(log ? std::log10(found[i](c, 0) * 1e12) : found[i](c, 0));
    }
    TransformArray out{.shape = {ranges.size(), size, size}};
    out.values.resize(elementCount(out.shape));
    NG_TRY(
        backend.topography(op, std::as_const(values).view(), {out.values.data(), {ranges.size(), size * size}}, ctx));
    ArrayAxis rows{.name = "row"}, columns{.name = "column"};
    for (std::size_t i = 0; i < size; ++i) {
        const double place = (static_cast<double>(i) + 0.5) * 2.0 / static_cast<double>(size) - 1.0;
        rows.values.push_back(-place);   // towards the nose, in head radii
        columns.values.push_back(place); // to the right
    }
    out.axes = {timeAxisOf(axis, ranges), std::move(rows), std::move(columns)};
    out.unit = log ? "log10(uV^2)" : squared(source, channels[0]);
    out.recipe = recipeOf(*this, params, backend, source);
    return TransformOutput(std::move(out));
}

} // namespace

std::unique_ptr<const Transform> makeBandPowerTransform()
{
    return std::make_unique<const BandPowerTransform>();
}

std::unique_ptr<const Transform> makeStftTransform()
{
    return std::make_unique<const StftTransform>();
}

std::unique_ptr<const Transform> makeTopomapTransform()
{
    return std::make_unique<const TopomapTransform>();
}

std::unique_ptr<const Transform> makeWelchTransform()
{
    return std::make_unique<const WelchTransform>();
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/spectrogram.h"

#include "core/base/text.h"
#include "core/signal/stft.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Samples of one segment that windows about the page's moments need.
SampleRange neededOf(const Segment &segment, Rate rate, const TimeRange &page, std::int64_t window)
{
    const std::int64_t from = firstSampleFrom(page.start - segment.start, rate) - window / 2 - 1;
    const std::int64_t to = sampleAt(page.end() - segment.start, rate) + window / 2 + 2;
    const std::int64_t first = std::clamp<std::int64_t>(from, 0, segment.count);
    const std::int64_t end = std::clamp<std::int64_t>(to, first, segment.count);
    return {segment.firstSample + first, end - first};
}

/// Mean power of the channels as dB in the frames whose window lies within the samples.
SpectrogramPiece pieceOf(const Stft<float> &frames, const StftSpec &spec, std::int64_t samples, double rateHz,
                         std::size_t bins)
{
    const std::vector<double> window = makeWindow(spec.kind, spec.window);
    double sum = 0.0, energy = 0.0;
    for (const double w : window) {
        sum += w;
        energy += w * w;
    }
    const std::int64_t before = static_cast<std::int64_t>(spec.window / 2);
    const std::int64_t after = static_cast<std::int64_t>(spec.window) - before;
    std::vector<std::size_t> whole;
    for (std::size_t f = 0; f < frames.centres.size(); ++f) {
        if (frames.centres[f] >= before && frames.centres[f] + after <= samples)
            whole.push_back(f);
    }
    SpectrogramPiece piece;
    piece.decibel = NdArray<float, 2>({whole.size(), bins});
    const std::size_t channels = frames.values.extent(0);
    const double toDensity = 2.0 * sum * sum / (rateHz * energy) / static_cast<double>(channels);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (std::size_t k = 0; k < bins; ++k) {
            double power = 0.0;
            for (std::size_t c = 0; c < channels; ++c)
                power += static_cast<double>(std::norm(frames.values(c, k, whole[i])));
            piece.decibel(i, k) = static_cast<float>(decibelOfDensity(power * (k == 0 ? 0.5 : 1.0) * toDensity));
        }
    }
    piece.first = TimeNs(whole.empty() ? 0 : frames.centres[whole.front()]); // a sample for now
    return piece;
}

} // namespace

double decibelOfDensity(double voltsSquaredPerHz)
{
    if (std::isnan(voltsSquaredPerHz))
        return voltsSquaredPerHz;
    return 10.0 * std::log10(std::max(voltsSquaredPerHz * 1e12, 1e-12)); // silence is drawn as -120 dB
}

Result<Spectrogram> computeSpectrogram(const SpectrogramSpec &spec, const RunContext &ctx)
{
    if (spec.page.duration > kLongestPage)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("maps", "A spectrogram is drawn for pages of up to 30 minutes. Show a shorter page."));
    if (spec.channels.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("maps", "No channel is selected."));
    const TimeAxis &axis = spec.signal->channels()[spec.channels.front()].axis;
    const double rateHz = axis.rate.hertz();
    const std::int64_t window = std::llround(spec.windowSeconds * rateHz);
    if (window < 4)
        return fail(ErrorCode::InvalidArgument, NG_TR("maps", "At %1 Hz a window of %2 s holds too few samples."),
                    axis.rate.text(), numberText(spec.windowSeconds));
    StftSpec settings;
    settings.window = static_cast<std::size_t>(window);
    settings.fft = std::bit_ceil(settings.window * 2);
    const double perColumn = toSeconds(spec.page.duration) * rateHz / std::max(1, spec.columns);
    settings.hop = static_cast<std::size_t>(std::clamp<std::int64_t>(std::llround(perColumn * 2.0), 1, window));
    Spectrogram out;
    out.windowSeconds = static_cast<double>(window) / rateHz;
    out.binHz = rateHz / static_cast<double>(settings.fft);
    out.limitHz = std::min(spec.limitHz, rateHz / 2.0);
    out.bins = std::min(settings.fft / 2 + 1, static_cast<std::size_t>(std::ceil(out.limitHz / out.binHz)) + 2);
    out.channelCount = spec.channels.size();
    for (const Segment &segment : axis.segments) {
        const SampleRange range = neededOf(segment, axis.rate, spec.page, window);
        if (range.count < window)
            continue;
        NG_TRY_ASSIGN(const auto block, readBlock(*spec.signal, spec.channels, range, ctx));
        NG_TRY_ASSIGN(const auto frames, stft<float>(block.view(), rateHz, settings, ctx));
        SpectrogramPiece piece = pieceOf(frames, settings, range.count, rateHz, out.bins);
        if (piece.decibel.extent(0) == 0)
            continue;
        piece.first = axis.timeOf(range.first + piece.first.count());
        piece.hopNs = static_cast<double>(settings.hop) * 1e9 / rateHz;
        out.pieces.push_back(std::move(piece));
    }
    return out;
}

double Spectrogram::at(TimeNs time, double hz) const
{
    const double bin = hz / binHz;
    if (bins < 2 || !(bin >= 0.0) || bin > static_cast<double>(bins - 1))
        return kNaN;
    for (const SpectrogramPiece &piece : pieces) {
        const double t = static_cast<double>(time.count());
        const double frame = (t - static_cast<double>(piece.first.count())) / piece.hopNs;
        const double last = static_cast<double>(piece.decibel.extent(0)) - 1.0;
        if (frame < -0.5 || frame > last + 0.5)
            continue;
        const double f = std::clamp(frame, 0.0, last);
        const auto f0 = static_cast<std::size_t>(f), k0 = std::min(static_cast<std::size_t>(bin), bins - 2);
        const std::size_t f1 = std::min(f0 + 1, piece.decibel.extent(0) - 1);
        const double u = f - static_cast<double>(f0), v = bin - static_cast<double>(k0);
        const auto value = [&](std::size_t i, std::size_t k) { return static_cast<double>(piece.decibel(i, k)); };
        return (value(f0, k0) * (1 - u) + value(f1, k0) * u) * (1 - v)
            + (value(f0, k0 + 1) * (1 - u) + value(f1, k0 + 1) * u) * v;
    }
    return kNaN;
}

ValueScale Spectrogram::scale() const
{
    std::vector<float> values;
    const auto keep = static_cast<std::size_t>(limitHz / binHz) + 1;
    for (const SpectrogramPiece &piece : pieces) {
        const std::size_t step = std::max<std::size_t>(1, piece.decibel.extent(0) / 400);
        for (std::size_t f = 0; f < piece.decibel.extent(0); f += step) {
            for (std::size_t k = 1; k < std::min(keep, bins); ++k) {
                if (std::isfinite(piece.decibel(f, k)))
                    values.push_back(piece.decibel(f, k));
            }
        }
    }
    ValueScale out;
    out.map = ColorMap::Viridis;
    out.unit = QStringLiteral("dB");
    out.withSign = false;
    if (values.size() < 8)
        return out;
    const auto part = [&](double fraction) {
        const auto nth =
            values.begin() + static_cast<std::ptrdiff_t>(fraction * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), nth, values.end());
        return static_cast<double>(*nth);
    };
    out.low = std::floor(part(0.02));
    out.high = std::max(std::ceil(part(0.98)), out.low + 3.0);
    return out;
}

namespace {

/// dB of every bin at a moment, \p step apart; false, and nothing written, where no whole window lies.
bool binsAt(const Spectrogram &spectrogram, TimeNs time, float *out, std::size_t step)
{
    const double t = static_cast<double>(time.count());
    for (const SpectrogramPiece &piece : spectrogram.pieces) {
        const double frame = (t - static_cast<double>(piece.first.count())) / piece.hopNs;
        const double last = static_cast<double>(piece.decibel.extent(0)) - 1.0;
        if (frame < -0.5 || frame > last + 0.5)
            continue;
        const double f = std::clamp(frame, 0.0, last);
        const auto f0 = static_cast<std::size_t>(f);
        const std::size_t f1 = std::min(f0 + 1, piece.decibel.extent(0) - 1);
        const auto u = static_cast<float>(f - static_cast<double>(f0));
        const float *const left = &piece.decibel(f0, 0), *const right = &piece.decibel(f1, 0);
        for (std::size_t k = 0; k < spectrogram.bins; ++k)
            out[k * step] = left[k] * (1.0F - u) + right[k] * u;
        return true;
    }
    return false;
}

} // namespace

QImage spectrogramImage(const Spectrogram &spectrogram, const TimeRange &page, double limitHz, const ValueScale &scale,
                        const QSize &size)
{
    QImage image(size.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (size.isEmpty() || spectrogram.bins < 2)
        return image;
    const auto width = static_cast<std::size_t>(size.width());
    // Row by row, since a page turn waits for it: a row of values for each bin, then the rows of pixels between them.
    std::vector<float> values(spectrogram.bins * width, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t x = 0; x < width; ++x) {
        const double part = (static_cast<double>(x) + 0.5) / static_cast<double>(width);
        const auto time =
            page.start + TimeNs(static_cast<std::int64_t>(part * static_cast<double>(page.duration.count())));
        binsAt(spectrogram, time, values.data() + x, width);
    }
    const MapTable &table = mapTable(scale.map);
    const auto low = static_cast<float>(scale.low);
    const auto perDecibel = static_cast<float>(255.0 / std::max(scale.high - scale.low, 1e-30));
    for (int y = 0; y < size.height(); ++y) {
        const double bin = (size.height() - y - 0.5) / size.height() * limitHz / spectrogram.binHz;
        const auto k = static_cast<std::size_t>(bin);
        if (k + 1 >= spectrogram.bins)
            continue;
        const auto v = static_cast<float>(bin - static_cast<double>(k));
        const float *const below = values.data() + k * width, *const above = below + width;
        auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (std::size_t x = 0; x < width; ++x) {
            const float value = below[x] * (1.0F - v) + above[x] * v;
            if (std::isfinite(value))
                row[x] = table[static_cast<std::size_t>(std::clamp((value - low) * perDecibel, 0.0F, 255.0F) + 0.5F)];
        }
    }
    return image;
}

} // namespace ng::ui

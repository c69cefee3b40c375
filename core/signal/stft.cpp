// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/stft.h"

#include "core/base/text.h"
#include "core/signal/dispatch.h"
#include "core/signal/fft.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ng {

namespace {

std::string countText(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

NG_KERNEL void multiply(const float *x, const float *window, float *out, std::size_t count)
{
    typedef float Float8 __attribute__((vector_size(32), aligned(4), may_alias));
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8)
        *reinterpret_cast<Float8 *>(out + i) =
            *reinterpret_cast<const Float8 *>(x + i) * *reinterpret_cast<const Float8 *>(window + i);
    for (; i < count; ++i)
        out[i] = x[i] * window[i];
}

void multiply(const double *x, const double *window, double *out, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = x[i] * window[i];
}

/// Windowed samples around each centre; zeros where the data end.
template<class T>
void fillFrames(std::span<const T> x, const std::vector<T> &window, const StftSpec &spec, std::size_t firstFrame,
                std::size_t frames, RealFft<T> &fft)
{
    const std::int64_t half = static_cast<std::int64_t>(spec.window / 2);
    const std::int64_t total = static_cast<std::int64_t>(x.size());
    for (std::size_t f = 0; f < fft.batch(); ++f) {
        T *row = fft.input() + f * fft.size();
        const std::int64_t start = static_cast<std::int64_t>((firstFrame + f) * spec.hop) - half;
        const std::int64_t length = f < frames ? static_cast<std::int64_t>(spec.window) : 0;
        const std::int64_t from = std::clamp(-start, std::int64_t{0}, length);
        const std::int64_t to = std::clamp(total - start, from, length);
        std::fill(row, row + from, T{0});
        multiply(x.data() + (start + from), window.data() + from, row + from, static_cast<std::size_t>(to - from));
        std::fill(row + to, row + fft.size(), T{0});
    }
}

/// [bins, batch] to columns of [bins, all frames].
template<class T>
void storeFrames(const RealFft<T> &fft, std::size_t frames, std::size_t firstFrame, std::size_t allFrames,
                 std::complex<T> *out)
{
    for (std::size_t k = 0; k < fft.bins(); ++k)
        std::copy_n(fft.output() + k * fft.batch(), frames, out + k * allFrames + firstFrame);
}

} // namespace

std::string_view windowName(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Hann:
        return "hann";
    case WindowKind::Hamming:
        return "hamming";
    case WindowKind::Boxcar:
        return "boxcar";
    }
    return "hann";
}

Result<WindowKind> windowFromName(std::string_view name)
{
    for (const WindowKind kind : {WindowKind::Hann, WindowKind::Hamming, WindowKind::Boxcar}) {
        if (windowName(kind) == name)
            return kind;
    }
    return fail(ErrorCode::InvalidArgument,
                NG_TR("signal", "There is no window “%1”; there are hann, hamming and boxcar."), quotable(name));
}

std::vector<double> makeWindow(WindowKind kind, std::size_t size)
{
    std::vector<double> out(size, 1.0);
    if (kind == WindowKind::Boxcar || size == 1)
        return out;
    const double a = kind == WindowKind::Hann ? 0.5 : 0.54;
    for (std::size_t i = 0; i < size; ++i)
        out[i] = a - (1.0 - a) * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size));
    return out;
}

Result<> checkSpec(const StftSpec &spec)
{
    constexpr std::size_t kLargest = std::size_t{1} << 22U;
    if (spec.window < 2 || spec.window > kLargest || spec.hop < 1 || spec.hop > spec.window) {
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR(
                "signal",
                "A window of %1 samples with a hop of %2 is not possible: 2 to %3 samples, hop from 1 to the window."),
            countText(spec.window), countText(spec.hop), countText(kLargest));
    }
    if (spec.fft != 0 && (spec.fft < spec.window || spec.fft > kLargest)) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "A transform of %1 samples is shorter than the window of %2 or above %3."),
                    countText(spec.fft), countText(spec.window), countText(kLargest));
    }
    return {};
}

std::size_t frameCount(const StftSpec &spec, std::size_t samples)
{
    const std::size_t extended = samples + 2 * (spec.window / 2);
    if (extended <= spec.window)
        return 1;
    return (extended - spec.window + spec.hop - 1) / spec.hop + 1;
}

template<class T>
Result<Stft<T>> stft(NdView<const T, 2> x, double rateHz, const StftSpec &spec, const RunContext &ctx)
{
    NG_TRY(checkSpec(spec));
    if (x.extent(1) == 0)
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "There are no samples to transform."));
    const std::size_t size = spec.fft == 0 ? spec.window : spec.fft;
    const std::size_t frames = frameCount(spec, x.extent(1));
    Stft<T> out;
    for (std::size_t k = 0; k <= size / 2; ++k)
        out.frequenciesHz.push_back(static_cast<double>(k) * rateHz / static_cast<double>(size));
    for (std::size_t f = 0; f < frames; ++f)
        out.centres.push_back(static_cast<std::int64_t>(f * spec.hop));

    // The scale goes into the window: one multiplication less for each bin.
    const std::vector<double> exact = makeWindow(spec.kind, spec.window);
    double sum = 0.0;
    for (const double value : exact)
        sum += value;
    std::vector<T> window;
    for (const double value : exact)
        window.push_back(static_cast<T>(value / sum));

    const std::size_t bins = size / 2 + 1;
    out.values = NdArray<std::complex<T>, 3>({x.extent(0), bins, frames});
    const std::size_t batch =
        std::clamp<std::size_t>((std::size_t{1} << 15U) / size, 1, std::min<std::size_t>(frames, 64));
    RealFft<T> fft(size, batch, FftOrder::ByBin);
    for (std::size_t c = 0; c < x.extent(0); ++c) {
        for (std::size_t f = 0; f < frames; f += batch) {
            NG_TRY(ctx.checkpoint());
            const std::size_t n = std::min(batch, frames - f);
            fillFrames<T>(x.row(c), window, spec, f, n, fft);
            fft.execute();
            storeFrames(fft, n, f, frames, out.values.data() + c * bins * frames);
        }
    }
    return out;
}

template Result<Stft<float>> stft(NdView<const float, 2>, double, const StftSpec &, const RunContext &);
template Result<Stft<double>> stft(NdView<const double, 2>, double, const StftSpec &, const RunContext &);

} // namespace ng

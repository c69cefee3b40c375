// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/welch.h"

#include "core/base/text.h"
#include "core/signal/fft.h"
#include "core/signal/segments.h"
#include "core/signal/stft.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng {

namespace {

/// Sums |X|^2 of windows of each channel.
template<class T>
class Accumulator
{
public:
    Accumulator(std::size_t channels, const WelchSpec &spec)
        : m_spec(spec),
          m_size(spec.fft == 0 ? spec.window : spec.fft),
          m_window(makeWindow(spec.kind, spec.window)),
          m_sums({channels, m_size / 2 + 1}),
          m_counts(channels, 0),
          m_fft(m_size, std::clamp<std::size_t>((std::size_t{1} << 15U) / m_size, 1, 64))
    { }

    /// All windows of one stretch of a channel.
    Result<> add(std::size_t channel, std::span<const T> x, const RunContext &ctx)
    {
        const std::size_t windows = x.size() < m_spec.window ? 0 : (x.size() - m_spec.window) / m_spec.hop + 1;
        for (std::size_t w = 0; w < windows;) {
            NG_TRY(ctx.checkpoint());
            std::size_t used = 0;
            for (; w < windows && used < m_fft.batch(); ++w)
                used += fill(x.subspan(w * m_spec.hop, m_spec.window), m_fft.input() + used * m_size) ? 1 : 0;
            std::fill(m_fft.input() + used * m_size, m_fft.input() + m_fft.batch() * m_size, T{0});
            m_fft.execute();
            const std::span<double> sums = m_sums.row(channel);
            for (std::size_t f = 0; f < used; ++f) {
                const std::complex<T> *bins = m_fft.output() + f * m_fft.bins();
                for (std::size_t k = 0; k < sums.size(); ++k) {
                    const double re = static_cast<double>(bins[k].real()), im = static_cast<double>(bins[k].imag());
                    sums[k] += re * re + im * im;
                }
            }
            m_counts[channel] += static_cast<std::int64_t>(used);
        }
        return {};
    }

    Spectrum result(double rateHz)
    {
        double energy = 0.0;
        for (const double value : m_window)
            energy += value * value;
        Spectrum out{std::move(m_sums), {}, m_counts};
        for (std::size_t k = 0; k < m_fft.bins(); ++k)
            out.frequenciesHz.push_back(static_cast<double>(k) * rateHz / static_cast<double>(m_size));
        for (std::size_t c = 0; c < m_counts.size(); ++c) {
            const double count = static_cast<double>(m_counts[c]);
            for (std::size_t k = 0; k < m_fft.bins(); ++k) {
                const bool twice = k > 0 && 2 * k != m_size;
                double &value = out.density(c, k);
                value = m_counts[c] == 0 ? std::numeric_limits<double>::quiet_NaN()
                                         : value * (twice ? 2.0 : 1.0) / (rateHz * energy * count);
            }
        }
        return out;
    }

private:
    /// Window without its mean; false where it holds something that is not finite.
    bool fill(std::span<const T> x, T *row) const
    {
        double mean = 0.0;
        for (const T value : x)
            mean += static_cast<double>(value);
        mean /= static_cast<double>(x.size());
        if (!std::isfinite(mean))
            return false;
        for (std::size_t i = 0; i < x.size(); ++i)
            row[i] = static_cast<T>((static_cast<double>(x[i]) - mean) * m_window[i]);
        std::fill(row + x.size(), row + m_size, T{0});
        return true;
    }

    WelchSpec m_spec;
    std::size_t m_size;
    std::vector<double> m_window;
    NdArray<double, 2> m_sums;
    std::vector<std::int64_t> m_counts;
    RealFft<T> m_fft;
};

Result<> checkSpec(const WelchSpec &spec)
{
    return checkSpec(StftSpec{spec.window, spec.hop, spec.fft, spec.kind});
}

tl::unexpected<Error> tooShort(const WelchSpec &spec, std::int64_t samples)
{
    return fail(ErrorCode::InvalidArgument,
                NG_TR("signal",
                      "A window of %1 samples does not fit into %2 samples without a gap: take a shorter one."),
                numberText(static_cast<std::int64_t>(spec.window)), numberText(samples));
}

} // namespace

template<class T>
Result<Spectrum> welch(NdView<const T, 2> x, double rateHz, const WelchSpec &spec, const RunContext &ctx)
{
    NG_TRY(checkSpec(spec));
    if (x.extent(1) < spec.window)
        return tooShort(spec, static_cast<std::int64_t>(x.extent(1)));
    Accumulator<T> sums(x.extent(0), spec);
    for (std::size_t c = 0; c < x.extent(0); ++c)
        NG_TRY(sums.add(c, x.row(c), ctx));
    return sums.result(rateHz);
}

template Result<Spectrum> welch(NdView<const float, 2>, double, const WelchSpec &, const RunContext &);
template Result<Spectrum> welch(NdView<const double, 2>, double, const WelchSpec &, const RunContext &);

Result<Spectrum> welch(const SignalSource &source, std::span<const std::size_t> channels, SampleRange range,
                       const WelchSpec &spec, const RunContext &ctx)
{
    NG_TRY(checkSpec(spec));
    if (channels.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "No channel is named."));
    const std::int64_t window = static_cast<std::int64_t>(spec.window);
    const std::int64_t hop = static_cast<std::int64_t>(spec.hop);
    const TimeAxis &axis = source.channels()[channels[0]].axis;
    Accumulator<float> sums(channels.size(), spec);
    std::int64_t longest = 0;
    for (const SegmentPiece &piece : piecesOf(axis, range)) {
        longest = std::max(longest, piece.count);
        const std::int64_t windows = piece.count < window ? 0 : (piece.count - window) / hop + 1;
        const std::int64_t step = std::max<std::int64_t>(1, 65536 / hop); // windows a read
        for (std::int64_t w = 0; w < windows; w += step) {
            const std::int64_t n = std::min(step, windows - w);
            NG_TRY_ASSIGN(const auto block,
                          readBlock(source, channels, {piece.first + w * hop, (n - 1) * hop + window}, ctx));
            for (std::size_t c = 0; c < channels.size(); ++c)
                NG_TRY(sums.add(c, block.row(c), ctx));
            ctx.progress(static_cast<double>(piece.offset + w * hop) / static_cast<double>(range.count));
        }
    }
    if (longest < window)
        return tooShort(spec, longest);
    return sums.result(axis.rate.hertz());
}

std::vector<Band> standardBands()
{
    return {
        {"delta", 1.0, 4.0}, {"theta", 4.0, 8.0}, {"alpha", 8.0, 13.0}, {"beta", 13.0, 30.0}, {"gamma", 30.0, 45.0}};
}

Result<std::vector<Band>> parseBands(std::string_view text)
{
    if (trimmed(text) == "standard")
        return standardBands();
    std::vector<Band> out;
    for (const std::string_view part : split(text, ',')) {
        const std::size_t colon = part.find(':');
        const std::size_t dash = part.find('-', colon == std::string_view::npos ? 0 : colon);
        const bool whole = colon != std::string_view::npos && dash != std::string_view::npos;
        const auto low = whole ? parseDouble(trimmed(part.substr(colon + 1, dash - colon - 1))) : std::nullopt;
        const auto high = whole ? parseDouble(trimmed(part.substr(dash + 1))) : std::nullopt;
        if (!low || !high || !(*low >= 0.0 && *low < *high) || trimmed(part.substr(0, colon)).empty()) {
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("signal", "“%1” is no band: write name:low-high in Hz, such as alpha:8-13."),
                        quotable(part));
        }
        out.push_back({std::string(trimmed(part.substr(0, colon))), *low, *high});
    }
    return out;
}

Result<NdArray<double, 2>> bandPower(const Spectrum &spectrum, const std::vector<Band> &bands)
{
    const std::vector<double> &hz = spectrum.frequenciesHz;
    const double distance = hz.size() > 1 ? hz[1] - hz[0] : 0.0;
    NdArray<double, 2> out({spectrum.density.extent(0), bands.size()});
    for (std::size_t b = 0; b < bands.size(); ++b) {
        const auto first = std::lower_bound(hz.begin(), hz.end(), bands[b].lowHz);
        const auto last = std::lower_bound(hz.begin(), hz.end(), bands[b].highHz);
        if (first == last || bands[b].highHz > hz.back() + distance) {
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "signal",
                    "Band %1 (%2 to %3 Hz) holds no frequency of this spectrum, which has one every %4 Hz up to %5: take a longer window or a higher rate."),
                bands[b].name, numberText(bands[b].lowHz), numberText(bands[b].highHz), numberText(distance),
                numberText(hz.back()));
        }
        for (std::size_t c = 0; c < out.extent(0); ++c) {
            double sum = 0.0;
            for (auto at = first; at != last; ++at)
                sum += spectrum.density(c, static_cast<std::size_t>(at - hz.begin()));
            out(c, b) = sum * distance;
        }
    }
    return out;
}

} // namespace ng

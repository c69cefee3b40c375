// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/sos.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <tuple>
#include <utility>

namespace ng {

namespace {

using Complex = std::complex<double>;

/// Zeros, poles and gain. Complex ones stand once a pair, with positive imaginary part.
struct Zpk {
    std::vector<Complex> zeros;
    std::vector<Complex> poles;
    double gain = 1.0;
};

bool isReal(const Complex &value)
{
    return value.imag() == 0.0;
}

Complex product(const std::vector<Complex> &values)
{
    Complex out = 1.0;
    for (const Complex &value : values)
        out *= isReal(value) ? value : Complex(std::norm(value));
    return out;
}

std::vector<Complex> map(const std::vector<Complex> &values, auto &&change)
{
    std::vector<Complex> out;
    for (const Complex &value : values)
        out.push_back(change(value));
    return out;
}

/// Poles of the analogue prototype with cutoff 1 rad/s.
std::vector<Complex> prototype(int order)
{
    std::vector<Complex> poles;
    for (int m = -order + 1; m < order; m += 2) {
        if (m == 0)
            poles.emplace_back(-1.0);
        else if (m < 0)
            poles.push_back(-std::exp(Complex(0.0, std::numbers::pi * m / (2.0 * order))));
    }
    return poles;
}

/// Low-pass prototype to low-pass or high-pass with cutoff \p omega.
Zpk shiftedCutoff(BandKind kind, const std::vector<Complex> &poles, int order, double omega)
{
    Zpk out;
    if (kind == BandKind::LowPass) {
        out.poles = map(poles, [&](Complex p) { return p * omega; });
        out.gain = std::pow(omega, order);
        return out;
    }
    out.poles = map(poles, [&](Complex p) { return std::conj(omega / p); });
    for (Complex &pole : out.poles) {
        if (std::abs(pole.imag()) <= 1e-14 * std::abs(pole))
            pole = pole.real();
    }
    out.zeros.assign(static_cast<std::size_t>(order), Complex(0.0));
    return out; // gain: the prototype has no zeros and the product of its negated poles is 1
}

/// Splits each prototype pole (scaled to half the width) into the two of a band around \p centre.
void splitPole(Complex half, double centre, std::vector<Complex> &poles)
{
    const Complex root = std::sqrt(half * half - centre * centre);
    if (!isReal(half)) { // its conjugate gives the conjugates
        for (const Complex p : {half + root, half - root})
            poles.push_back(p.imag() < 0.0 ? std::conj(p) : p);
        return;
    }
    if (root.imag() != 0.0) {
        poles.emplace_back(half.real(), std::abs(root.imag()));
        return;
    }
    poles.push_back(half + root);
    poles.push_back(half - root);
}

Zpk bandOf(BandKind kind, const std::vector<Complex> &poles, int order, double centre, double width)
{
    Zpk out;
    for (const Complex &p : poles)
        splitPole(kind == BandKind::BandPass ? p * (width / 2.0) : (width / 2.0) / std::conj(p), centre, out.poles);
    for (int i = 0; i < order; ++i)
        out.zeros.push_back(kind == BandKind::BandPass ? Complex(0.0) : Complex(0.0, centre));
    out.gain = kind == BandKind::BandPass ? std::pow(width, order) : 1.0;
    return out;
}

/// Sampled at 2 Hz (frequencies are normalised to half the rate = 1).
Zpk bilinear(const Zpk &analogue, int degree)
{
    const auto sampled = [](Complex s) { return (4.0 + s) / (4.0 - s); };
    Zpk out{map(analogue.zeros, sampled), map(analogue.poles, sampled), 1.0};
    const auto distance = [](Complex s) { return 4.0 - s; };
    out.gain = analogue.gain * (product(map(analogue.zeros, distance)) / product(map(analogue.poles, distance))).real();
    for (int i = 0; i < degree; ++i)
        out.zeros.emplace_back(-1.0);
    return out;
}

std::size_t nearestToCircle(const std::vector<Complex> &values, bool realOnly)
{
    std::size_t best = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (realOnly && !isReal(values[i]))
            continue;
        if (best == values.size() || std::abs(1.0 - std::abs(values[i])) < std::abs(1.0 - std::abs(values[best])))
            best = i;
    }
    return best;
}

enum class Which { Any, Real, NotReal };

/// Takes the value nearest to \p to out of \p values.
Complex takeNearest(std::vector<Complex> &values, Complex to, Which which)
{
    std::size_t best = values.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (which != Which::Any && isReal(values[i]) != (which == Which::Real))
            continue;
        if (best == values.size() || std::abs(values[i] - to) < std::abs(values[best] - to))
            best = i;
    }
    NG_ASSERT(best < values.size());
    const Complex out = values[best];
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(best));
    return out;
}

Sos section(Complex z1, Complex z2, Complex p1, Complex p2)
{
    return {1.0, -(z1 + z2).real(), (z1 * z2).real(), -(p1 + p2).real(), (p1 * p2).real()};
}

std::ptrdiff_t countReal(const std::vector<Complex> &values)
{
    return std::count_if(values.begin(), values.end(), isReal);
}

std::size_t countAll(const std::vector<Complex> &values)
{
    return 2 * values.size() - static_cast<std::size_t>(countReal(values));
}

/// One section of the pairing: the pole nearest the circle with its partner and the nearest zeros.
Sos takeSection(std::vector<Complex> &zeros, std::vector<Complex> &poles)
{
    const std::size_t worst = nearestToCircle(poles, false);
    const Complex p1 = poles[worst];
    poles.erase(poles.begin() + static_cast<std::ptrdiff_t>(worst));
    if (isReal(p1) && countReal(poles) == 0)
        return section(takeNearest(zeros, p1, Which::Real), 0.0, p1, 0.0);
    if (!isReal(p1) && poles.size() + 1 == zeros.size() && countReal(poles) == 1 && countReal(zeros) == 1) {
        const Complex z = takeNearest(zeros, p1, Which::NotReal);
        return section(z, std::conj(z), p1, std::conj(p1));
    }
    Complex p2 = std::conj(p1);
    if (isReal(p1)) {
        const std::size_t other = nearestToCircle(poles, true);
        p2 = poles[other];
        poles.erase(poles.begin() + static_cast<std::ptrdiff_t>(other));
    }
    const Complex z1 = takeNearest(zeros, p1, Which::Any);
    const Complex z2 = isReal(z1) ? takeNearest(zeros, p1, Which::Real) : std::conj(z1);
    return section(z1, z2, p1, p2);
}

/// \source the "nearest" pairing of scipy.signal.zpk2sos
std::vector<Sos> sectionsOf(Zpk zpk)
{
    const std::size_t count = (countAll(zpk.poles) + 1) / 2;
    if (countAll(zpk.poles) % 2 == 1) {
        zpk.poles.emplace_back(0.0);
        zpk.zeros.emplace_back(0.0);
    }
    const auto order = [](const Complex &a, const Complex &b) {
        return std::make_tuple(isReal(a), a.real(), a.imag()) < std::make_tuple(isReal(b), b.real(), b.imag());
    };
    std::sort(zpk.poles.begin(), zpk.poles.end(), order);
    std::sort(zpk.zeros.begin(), zpk.zeros.end(), order);
    std::vector<Sos> out(count);
    for (std::size_t i = count; i-- > 0;)
        out[i] = takeSection(zpk.zeros, zpk.poles);
    out[0].b0 *= zpk.gain;
    out[0].b1 *= zpk.gain;
    out[0].b2 *= zpk.gain;
    return out;
}

Result<> checkCutoff(double hz, double rateHz)
{
    if (!(hz > 0.0 && hz < rateHz / 2.0)) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "A cutoff of %1 Hz is not between 0 and half the sampling rate, %2 Hz."),
                    numberText(hz), numberText(rateHz / 2.0));
    }
    return {};
}

/// One sample through all sections.
double step(std::span<const Sos> sections, std::vector<std::array<double, 2>> &state, double value)
{
    for (std::size_t s = 0; s < sections.size(); ++s) {
        const Sos &f = sections[s];
        const double out = f.b0 * value + state[s][0];
        state[s][0] = f.b1 * value - f.a1 * out + state[s][1];
        state[s][1] = f.b2 * value - f.a2 * out;
        value = out;
    }
    return value;
}

} // namespace

std::string_view bandKindName(BandKind kind)
{
    switch (kind) {
    case BandKind::LowPass:
        return "lowpass";
    case BandKind::HighPass:
        return "highpass";
    case BandKind::BandPass:
        return "bandpass";
    case BandKind::BandStop:
        return "bandstop";
    }
    return "bandpass";
}

Result<std::vector<Sos>> butterworthSos(BandKind kind, int order, double lowHz, double highHz, double rateHz)
{
    if (order < 1 || order > 16) {
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "A filter order of %1 is not between 1 and 16."),
                    numberText(std::int64_t{order}));
    }
    if (kind != BandKind::LowPass)
        NG_TRY(checkCutoff(lowHz, rateHz));
    if (kind != BandKind::HighPass)
        NG_TRY(checkCutoff(highHz, rateHz));
    const auto warped = [rateHz](double hz) { return 4.0 * std::tan(std::numbers::pi * hz / rateHz); };
    const std::vector<Complex> poles = prototype(order);
    if (kind == BandKind::LowPass)
        return sectionsOf(bilinear(shiftedCutoff(kind, poles, order, warped(highHz)), order));
    if (kind == BandKind::HighPass)
        return sectionsOf(bilinear(shiftedCutoff(kind, poles, order, warped(lowHz)), 0));
    if (lowHz >= highHz) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "The lower edge of a band, %1 Hz, is not below the upper, %2 Hz."),
                    numberText(lowHz), numberText(highHz));
    }
    const double centre = std::sqrt(warped(lowHz) * warped(highHz));
    const double width = warped(highHz) - warped(lowHz);
    return sectionsOf(bilinear(bandOf(kind, poles, order, centre, width), kind == BandKind::BandPass ? order : 0));
}

std::vector<Sos> evenBandPass(std::vector<Sos> sections)
{
    double gain = sections.empty() ? 1.0 : sections[0].b0;
    for (Sos &section : sections) {
        section.b0 = gain;
        section.b1 = 0.0;
        section.b2 = -gain;
        gain = 1.0;
    }
    return sections;
}

Result<Sos> notchSos(double frequencyHz, double quality, double rateHz)
{
    NG_TRY(checkCutoff(frequencyHz, rateHz));
    if (!(quality > 0.0) || !std::isfinite(quality))
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "A notch quality of %1 is not above 0."),
                    numberText(quality));
    const double omega = 2.0 * std::numbers::pi * frequencyHz / rateHz;
    const double gain = 1.0 / (1.0 + std::tan(omega / quality / 2.0));
    const double middle = -2.0 * gain * std::cos(omega);
    if (!(gain > 0.0)) { // the width reaches past the rate
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "A notch at %1 Hz with quality %2 is wider than the spectrum."),
                    numberText(frequencyHz), numberText(quality));
    }
    return Sos{gain, middle, gain, middle, 2.0 * gain - 1.0};
}

std::vector<std::array<double, 2>> steadyState(std::span<const Sos> sections)
{
    std::vector<std::array<double, 2>> out;
    double input = 1.0;
    for (const Sos &f : sections) {
        const double gain = (f.b0 + f.b1 + f.b2) / (1.0 + f.a1 + f.a2);
        const double z2 = f.b2 - f.a2 * gain;
        out.push_back({(f.b1 - f.a1 * gain + z2) * input, z2 * input});
        input *= gain;
    }
    return out;
}

Result<std::int64_t> settlingSamples(std::span<const Sos> sections, double fraction)
{
    constexpr std::int64_t kBlock = 32;
    constexpr std::int64_t kLimit = std::int64_t{1} << 24U;
    std::vector<std::array<double, 2>> state(sections.size(), {0.0, 0.0});
    std::vector<double> sums;
    double total = 0.0;
    double value = 1.0;
    // The response has died when sixteen blocks in a row add nothing that counts.
    for (int quiet = 0; quiet < 16;) {
        double sum = 0.0;
        for (std::int64_t i = 0; i < kBlock; ++i, value = 0.0)
            sum += std::abs(step(sections, state, value));
        sums.push_back(sum);
        total += sum;
        quiet = sum <= 1e-3 * fraction * total / kBlock ? quiet + 1 : 0;
        if (!std::isfinite(total) || static_cast<std::int64_t>(sums.size()) * kBlock > kLimit) {
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("signal",
                              "The filter rings for more than %1 samples: raise the cutoff or resample first."),
                        numberText(kLimit));
        }
    }
    double tail = 0.0;
    std::size_t block = sums.size();
    while (block > 0 && tail + sums[block - 1] < fraction * total)
        tail += sums[--block];
    return static_cast<std::int64_t>(block) * kBlock;
}

std::int64_t paddingSamples(std::span<const Sos> sections)
{
    std::int64_t noZero = 0, noPole = 0;
    for (const Sos &f : sections) {
        noZero += f.b2 == 0.0 ? 1 : 0;
        noPole += f.a2 == 0.0 ? 1 : 0;
    }
    return 3 * (2 * static_cast<std::int64_t>(sections.size()) + 1 - std::min(noZero, noPole));
}

double gainAt(std::span<const Sos> sections, double frequencyHz, double rateHz)
{
    const Complex z = std::exp(Complex(0.0, -2.0 * std::numbers::pi * frequencyHz / rateHz));
    double gain = 1.0;
    for (const Sos &f : sections)
        gain *= std::abs((f.b0 + z * (f.b1 + z * f.b2)) / (1.0 + z * (f.a1 + z * f.a2)));
    return gain;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/moment.h"

#include "widgets/maps/spectrogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t kOperatorsKept = 6;
/// Next to no smoothing, so that the map goes through what its sensors measured. The usual 1e-5 missed the outermost of 20
/// sensors by 3 % of the range of a rough pattern, 1e-7 by 0.5 %, this by less than 0.01 %.
constexpr SplineSpec kSpline{4, 50, 1e-9};

/// Segment that holds a moment; null: none.
const Segment *segmentAt(const TimeAxis &axis, TimeNs time)
{
    for (const Segment &segment : axis.segments) {
        if (time >= segment.start && time < segment.start + timeOfSample(segment.count, axis.rate))
            return &segment;
    }
    return nullptr;
}

/// Which contacts the average reference is the mean of: good scalp sites with a place.
std::vector<std::size_t> referenceOf(const ContactSet &contacts)
{
    return contacts.scalp ? contacts.mapped() : std::vector<std::size_t>{};
}

/// Takes the mean of \p rows off every row, sample by sample.
void reReference(NdArray<float, 2> &block, const std::vector<std::size_t> &rows)
{
    if (rows.size() < 2)
        return;
    for (std::size_t s = 0; s < block.extent(1); ++s) {
        double sum = 0.0;
        for (const std::size_t r : rows)
            sum += static_cast<double>(block(r, s));
        const auto mean = static_cast<float>(sum / static_cast<double>(rows.size()));
        for (std::size_t r = 0; r < block.extent(0); ++r)
            block(r, s) -= mean;
    }
}

Result<NdArray<float, 2>> readAll(const MomentSpec &spec, SampleRange range, const RunContext &ctx)
{
    std::vector<std::size_t> channels;
    for (const ContactPlace &place : spec.contacts->places)
        channels.push_back(place.channel);
    NG_TRY_ASSIGN(auto block, readBlock(*spec.signal, channels, range, ctx));
    reReference(block, referenceOf(*spec.contacts));
    return block;
}

Result<> addPotential(const MomentSpec &spec, const TimeAxis &axis, const Segment *segment, Moment &out,
                      const RunContext &ctx)
{
    if (segment == nullptr) {
        out.potentialGap = MomentGap::NotRecorded;
        return {};
    }
    const std::int64_t sample = segment->firstSample
        + std::clamp<std::int64_t>(sampleAt(spec.time - segment->start, axis.rate), 0, segment->count - 1);
    NG_TRY_ASSIGN(const auto block, readAll(spec, {sample, 1}, ctx));
    for (std::size_t i = 0; i < out.potential.size(); ++i)
        out.potential[i] = block(i, 0) * 1e6F;
    return {};
}

Result<> addPower(const MomentSpec &spec, const TimeAxis &axis, const Segment *segment, Moment &out,
                  const RunContext &ctx)
{
    const std::int64_t window = sampleCount(spec.halfWindow * 2, axis.rate);
    out.windowSeconds = static_cast<double>(window) / axis.rate.hertz();
    if (segment == nullptr) {
        out.powerGap = MomentGap::NotRecorded;
        return {};
    }
    const std::int64_t first = sampleAt(spec.time - segment->start, axis.rate) - window / 2;
    if (first < 0 || first + window > segment->count) {
        const bool atEnd = (first < 0 && segment == &axis.segments.front())
            || (first + window > segment->count && segment == &axis.segments.back());
        out.powerGap = atEnd ? MomentGap::CrossesEnd : MomentGap::CrossesGap;
        return {};
    }
    NG_TRY_ASSIGN(const auto block, readAll(spec, {segment->firstSample + first, window}, ctx));
    WelchSpec settings;
    settings.window = static_cast<std::size_t>(window);
    settings.hop = settings.window;
    NG_TRY_ASSIGN(const Spectrum spectrum, welch<float>(block.view(), axis.rate.hertz(), settings, ctx));
    NG_TRY_ASSIGN(const auto power, bandPower(spectrum, {spec.band}));
    for (std::size_t i = 0; i < out.power.size(); ++i)
        out.power[i] = static_cast<float>(decibelOfDensity(power(i, 0) / (spec.band.highHz - spec.band.lowHz)));
    return {};
}

std::vector<float> goodOnly(const std::vector<float> &values, const ContactSet &contacts)
{
    std::vector<float> out;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!contacts.places[i].bad)
            out.push_back(values[i]);
    }
    return out;
}

Result<> addMaps(const MomentSpec &spec, Moment &out, const RunContext &ctx)
{
    const std::vector<std::size_t> rows = referenceOf(*spec.contacts);
    out.mapped = rows.size();
    if (spec.operators == nullptr || !spec.contacts->scalp)
        return {};
    std::vector<Point3> places;
    for (const std::size_t r : rows)
        places.push_back(*spec.contacts->places[r].unit);
    const auto op = spec.operators->of(places, kTopoGrid, ctx);
    if (!op) {
        if (op.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(op.error());
        out.noMap = op.error();
        return {};
    }
    const auto draw = [&](const std::vector<float> &values, const ValueScale &scale) {
        std::vector<float> used;
        for (const std::size_t r : rows)
            used.push_back(values[r]);
        return renderTopo(**op, used, scale);
    };
    if (out.potentialGap == MomentGap::None)
        out.potentialMap = draw(out.potential, out.potentialScale);
    if (out.powerGap == MomentGap::None)
        out.powerMap = draw(out.power, out.powerScale);
    return {};
}

} // namespace

Result<std::shared_ptr<const TopoOperator>> TopoOperators::of(const std::vector<Point3> &places, std::size_t size,
                                                              const RunContext &ctx)
{
    {
        const std::lock_guard guard(m_lock);
        for (const Entry &entry : m_entries) {
            if (entry.size == size && entry.places == places)
                return entry.op;
        }
    }
    NG_TRY_ASSIGN(TopoOperator made, makeTopoOperator(places, size, kSpline, ctx));
    auto op = std::make_shared<const TopoOperator>(std::move(made));
    const std::lock_guard guard(m_lock);
    m_entries.push_back({places, size, op});
    if (m_entries.size() > kOperatorsKept)
        m_entries.erase(m_entries.begin());
    return op;
}

Result<Moment> computeMoment(const MomentSpec &spec, const RunContext &ctx)
{
    Moment out;
    out.time = spec.time;
    out.band = spec.band;
    const std::size_t count = spec.contacts->places.size();
    out.potential.assign(count, kNaN);
    out.power.assign(count, kNaN);
    if (count == 0)
        return out;
    out.averaged = referenceOf(*spec.contacts).size() >= 2;
    const TimeAxis &axis = spec.signal->channels()[spec.contacts->places.front().channel].axis;
    const Segment *segment = segmentAt(axis, spec.time);
    NG_TRY(addPotential(spec, axis, segment, out, ctx));
    NG_TRY(addPower(spec, axis, segment, out, ctx));
    out.potentialScale = signedScale(goodOnly(out.potential, *spec.contacts), QStringLiteral("µV"));
    out.powerScale = powerScale(goodOnly(out.power, *spec.contacts), QStringLiteral("dB"));
    NG_TRY(addMaps(spec, out, ctx));
    return out;
}

} // namespace ng::ui

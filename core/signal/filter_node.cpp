// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/filter_node.h"

#include "core/base/text.h"
#include "core/signal/iir_kernels.h"
#include "core/signal/segments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>

namespace ng {

namespace {

constexpr std::size_t kTile =
    256; // samples of 16 channels as doubles: 32 KiB, half of a first-level cache with its rows

/// Filter for one rate.
struct Design {
    Rate rate;
    std::vector<Sos> sections; ///< empty: the channel passes as it is
    std::int64_t settling = 0;
    std::int64_t padding = 0;
};

/// Stretch of samples that are not finite.
struct BadStretch {
    std::size_t row = 0;
    std::int64_t first = 0; ///< in the channel
    std::int64_t end = 0;
};

/// [samples][16] floats that the first pass leaves behind a piece; unset, since it writes all of them.
using Buffer = std::unique_ptr<float[]>;

std::vector<float> idleRow(std::int64_t samples)
{
    return std::vector<float>(static_cast<std::size_t>(samples), 0.0F);
}

class FilterNode final : public SignalSource
{
public:
    FilterNode(SignalPtr input, std::vector<Design> designs, std::vector<std::size_t> designOf, FilterPhase phase,
               Json recipe)
        : m_input(std::move(input)),
          m_designs(std::move(designs)),
          m_designOf(std::move(designOf)),
          m_phase(phase),
          m_recipe(std::move(recipe))
    { }

    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_input->channels(); }
    [[nodiscard]] Json recipe() const override { return m_recipe; }
    [[nodiscard]] SignalContext context() const override;
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override;

private:
    struct Job; // one piece of one read

    Result<> causal(Job &job) const;
    Result<> zeroPhase(Job &job) const;
    Result<> extension(const Job &job, bool atStart, NdArray<double, 2> &out) const;
    Result<> forward(Job &job, std::vector<IirState> &states, std::vector<Buffer> &behind, bool settled) const;
    static Result<> backward(const Job &job, IirState &state, const Buffer &behind, std::size_t group, bool settled);
    static void filterExtension(const Job &job, IirState &state, NdArray<double, 2> &rows, std::size_t group,
                                Direction direction, bool settle);

    SignalPtr m_input;
    std::vector<Design> m_designs;
    std::vector<std::size_t> m_designOf; ///< per channel
    FilterPhase m_phase;
    Json m_recipe;
};

struct FilterNode::Job {
    const Design &design;
    std::span<const std::size_t> channels;
    SegmentPiece piece;
    NdView<float, 2> out;
    const RunContext &ctx;
    std::int64_t from = 0; ///< first sample pulled
    std::int64_t to = 0;   ///< one past the last
    std::vector<BadStretch> bad = {};

    [[nodiscard]] std::size_t groups() const { return (channels.size() + kIirLanes - 1) / kIirLanes; }
    [[nodiscard]] std::size_t lanes(std::size_t group) const
    {
        return std::min(kIirLanes, channels.size() - group * kIirLanes);
    }

    /// Rows of a block [channels, n] for one group of 16; missing lanes read \p idle.
    [[nodiscard]] std::array<const float *, kIirLanes> rows(const NdArray<float, 2> &block, std::size_t group,
                                                            std::size_t at, const std::vector<float> &idle) const
    {
        std::array<const float *, kIirLanes> in{};
        for (std::size_t c = 0; c < kIirLanes; ++c)
            in[c] = c < lanes(group) ? block.data() + (group * kIirLanes + c) * block.extent(1) + at : idle.data();
        return in;
    }

    /// Output rows of one group from output column \p column on; missing lanes write to \p idle.
    [[nodiscard]] std::array<float *, kIirLanes> outRows(std::size_t group, std::int64_t column,
                                                         std::vector<float> &idle) const
    {
        std::array<float *, kIirLanes> rows{};
        for (std::size_t c = 0; c < kIirLanes; ++c)
            rows[c] = c < lanes(group) ? out.row(group * kIirLanes + c).data() + piece.offset + column : idle.data();
        return rows;
    }

    /// Keeps what the forward pass gives: the piece itself in the output, what lies behind it in \p behind.
    void keepForward(const double *tile, std::size_t group, std::int64_t first, std::int64_t count, float *behind,
                     std::vector<float> &idle) const
    {
        constexpr auto kStride = static_cast<std::int64_t>(kIirLanes);
        const std::int64_t end = piece.first + piece.count;
        const std::int64_t a = std::clamp(piece.first - first, std::int64_t{0}, count);
        const std::int64_t b = std::clamp(end - first, a, count);
        if (b > a)
            tileToRows(tile + a * kStride, static_cast<std::size_t>(b - a),
                       outRows(group, first + a - piece.first, idle).data());
        if (count > b)
            tileToFloats(tile + b * kStride, static_cast<std::size_t>(count - b), behind + (first + b - end) * kStride);
    }

    void noteBad(unsigned mask, std::size_t group, const std::array<const float *, kIirLanes> &in, std::size_t samples,
                 std::int64_t first)
    {
        for (std::size_t c = 0; mask != 0 && c < lanes(group); ++c) {
            const std::size_t row = group * kIirLanes + c;
            for (std::size_t t = 0; (mask >> c & 1U) != 0 && t < samples; ++t) {
                const std::int64_t sample = first + static_cast<std::int64_t>(t);
                if (std::isfinite(in[c][t]))
                    continue;
                if (!bad.empty() && bad.back().row == row && bad.back().end == sample)
                    ++bad.back().end;
                else
                    bad.push_back({row, sample, sample + 1});
            }
        }
    }

    /// NaN as far as the impulse response reaches from each sample that was not finite.
    void spreadBad(FilterPhase phase) const
    {
        const std::int64_t back = phase == FilterPhase::Zero ? design.settling : 0;
        std::vector<std::int64_t> done(channels.size(), piece.first); // stretches of a row come in order of time
        for (const BadStretch &one : bad) {
            const std::int64_t first = std::max(one.first - back, done[one.row]);
            const std::int64_t last = std::min(one.end + design.settling, piece.first + piece.count);
            if (first >= last)
                continue;
            const auto row = out.row(one.row).subspan(static_cast<std::size_t>(piece.offset + first - piece.first),
                                                      static_cast<std::size_t>(last - first));
            std::fill(row.begin(), row.end(), std::numeric_limits<float>::quiet_NaN());
            done[one.row] = last;
        }
    }
};

SignalContext FilterNode::context() const
{
    SignalContext out;
    for (const Design &design : m_designs)
        out.left = std::max(out.left, design.settling);
    out.right = m_phase == FilterPhase::Zero ? out.left : 0;
    return out;
}

Result<> FilterNode::read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                          const RunContext &ctx) const
{
    NG_TRY(checkRead(*this, channels, range, out));
    if (channels.empty() || range.count == 0)
        return {};
    // Channels of one time axis share a rate, so at most two designs meet here: the rate's filter and none.
    std::vector<std::size_t> filtered, rowsOf;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (m_designs[m_designOf[channels[i]]].sections.empty()) {
            NG_TRY(m_input->read(channels.subspan(i, 1), range, {out.row(i).data(), {1, out.extent(1)}}, ctx));
        } else {
            filtered.push_back(channels[i]);
            rowsOf.push_back(i);
        }
    }
    if (filtered.empty())
        return {};
    const bool direct = filtered.size() == channels.size();
    NdArray<float, 2> aside(direct ? std::array<std::size_t, 2>{} : std::array{filtered.size(), out.extent(1)});
    const NdView<float, 2> target = direct ? out : aside.view();
    const Design &design = m_designs[m_designOf[filtered[0]]];
    for (const SegmentPiece &piece : piecesOf(this->channels()[filtered[0]].axis, range)) {
        Job job{.design = design, .channels = filtered, .piece = piece, .out = target, .ctx = ctx};
        job.from = std::max(piece.segmentFirst, piece.first - design.settling);
        job.to = piece.first + piece.count;
        if (m_phase == FilterPhase::Zero)
            job.to = std::min(piece.segmentEnd, job.to + design.settling);
        NG_TRY(m_phase == FilterPhase::Zero ? zeroPhase(job) : causal(job));
        job.spreadBad(m_phase);
    }
    for (std::size_t i = 0; !direct && i < filtered.size(); ++i)
        std::copy_n(aside.row(i).data(), out.extent(1), out.row(rowsOf[i]).data());
    return {};
}

Result<> FilterNode::causal(Job &job) const
{
    std::vector<IirState> states(job.groups(), IirState(job.design.sections));
    std::vector<float> idle = idleRow(kTile);
    std::vector<double> tile(kTile * kIirLanes);
    for (std::int64_t at = job.from; at < job.to; at += kReadStep) {
        NG_TRY(job.ctx.checkpoint());
        const SampleRange step = rangeOf(at, std::min(at + kReadStep, job.to));
        NG_TRY_ASSIGN(const auto block, readBlock(*m_input, job.channels, step, job.ctx));
        for (std::size_t group = 0; group < job.groups(); ++group) {
            for (std::size_t t = 0; t < block.extent(1); t += kTile) {
                const std::size_t n = std::min(kTile, block.extent(1) - t);
                const auto in = job.rows(block, group, t, idle);
                const std::int64_t first = at + static_cast<std::int64_t>(t);
                job.noteBad(rowsToTile(in.data(), n, tile.data()), group, in, n, first);
                if (first == job.from)
                    states[group].settle(std::span(tile).first(kIirLanes));
                filterTile(job.design.sections, states[group], tile.data(), n, Direction::Forward);
                const std::int64_t skip =
                    std::clamp(job.piece.first - first, std::int64_t{0}, static_cast<std::int64_t>(n));
                if (skip == static_cast<std::int64_t>(n))
                    continue;
                const auto rows = job.outRows(group, first + skip - job.piece.first, idle);
                tileToRows(tile.data() + static_cast<std::size_t>(skip) * kIirLanes, n - static_cast<std::size_t>(skip),
                           rows.data());
            }
        }
    }
    return {};
}

/// Odd reflection about the segment's first or last sample: [padding, lanes], in the order of time.
Result<> FilterNode::extension(const Job &job, bool atStart, NdArray<double, 2> &out) const
{
    const SegmentPiece &piece = job.piece;
    const std::int64_t pad = std::min(job.design.padding, piece.segmentEnd - piece.segmentFirst - 1);
    const std::size_t lanes = job.groups() * kIirLanes;
    out = NdArray<double, 2>({static_cast<std::size_t>(pad), lanes});
    if (pad == 0)
        return {};
    const SampleRange range =
        atStart ? SampleRange{piece.segmentFirst, pad + 1} : SampleRange{piece.segmentEnd - pad - 1, pad + 1};
    NG_TRY_ASSIGN(const auto block, readBlock(*m_input, job.channels, range, job.ctx));
    const auto finite = [&](std::size_t c, std::size_t t) {
        const float value = block(c, t);
        return std::isfinite(value) ? static_cast<double>(value) : 0.0;
    };
    const std::size_t last = static_cast<std::size_t>(pad);
    for (std::size_t c = 0; c < job.channels.size(); ++c) {
        const double edge = finite(c, atStart ? 0 : last);
        for (std::size_t i = 0; i < last; ++i)
            out(i, c) = 2.0 * edge - finite(c, atStart ? last - i : last - 1 - i);
    }
    return {};
}

/// Filters [from, to) forwards: the piece into the output, what follows it into \p behind, one buffer a group.
Result<> FilterNode::forward(Job &job, std::vector<IirState> &states, std::vector<Buffer> &behind, bool settled) const
{
    const std::vector<float> zeros = idleRow(kTile);
    std::vector<float> idle = zeros;
    std::vector<double> tile(kTile * kIirLanes);
    for (std::int64_t at = job.from; at < job.to; at += kReadStep) {
        NG_TRY(job.ctx.checkpoint());
        const SampleRange step = rangeOf(at, std::min(at + kReadStep, job.to));
        NG_TRY_ASSIGN(const auto block, readBlock(*m_input, job.channels, step, job.ctx));
        for (std::size_t group = 0; group < job.groups(); ++group) {
            for (std::size_t t = 0; t < block.extent(1); t += kTile) {
                const std::size_t n = std::min(kTile, block.extent(1) - t);
                const auto in = job.rows(block, group, t, zeros);
                const std::int64_t first = at + static_cast<std::int64_t>(t);
                job.noteBad(rowsToTile(in.data(), n, tile.data()), group, in, n, first);
                if (first == job.from && !settled)
                    states[group].settle(std::span(tile).first(kIirLanes));
                filterTile(job.design.sections, states[group], tile.data(), n, Direction::Forward);
                job.keepForward(tile.data(), group, first, static_cast<std::int64_t>(n), behind[group].get(), idle);
            }
        }
    }
    return {};
}

/// Filters rows of an extension for one group in place; \p settle starts from the steady state of its first row.
void FilterNode::filterExtension(const Job &job, IirState &state, NdArray<double, 2> &rows, std::size_t group,
                                 Direction direction, bool settle)
{
    const std::size_t count = rows.extent(0);
    if (count == 0)
        return;
    std::vector<double> tile(count * kIirLanes);
    for (std::size_t i = 0; i < count; ++i)
        std::copy_n(&rows(i, group * kIirLanes), kIirLanes, tile.data() + i * kIirLanes);
    if (settle)
        state.settle(std::span(tile).subspan(direction == Direction::Forward ? 0 : tile.size() - kIirLanes, kIirLanes));
    filterTile(job.design.sections, state, tile.data(), count, direction);
    for (std::size_t i = 0; i < count; ++i)
        std::copy_n(tile.data() + i * kIirLanes, kIirLanes, &rows(i, group * kIirLanes));
}

/// Filters what forward() left of one group backwards from job.to, in place.
Result<> FilterNode::backward(const Job &job, IirState &state, const Buffer &behind, std::size_t group, bool settled)
{
    const SegmentPiece &piece = job.piece;
    const std::int64_t pieceEnd = piece.first + piece.count;
    std::vector<double> tile(kTile * kIirLanes);
    std::vector<float> idle = idleRow(kTile);
    for (std::int64_t end = job.to; end > piece.first;) {
        NG_TRY(job.ctx.checkpoint());
        const bool inPiece = end <= pieceEnd;
        const std::int64_t first = std::max(inPiece ? piece.first : pieceEnd, end - static_cast<std::int64_t>(kTile));
        const std::size_t n = static_cast<std::size_t>(end - first);
        const auto rows = job.outRows(group, inPiece ? first - piece.first : 0, idle);
        if (inPiece)
            rowsToTile(rows.data(), n, tile.data());
        else
            floatsToTile(behind.get() + static_cast<std::size_t>(first - pieceEnd) * kIirLanes, n, tile.data());
        if (!settled)
            state.settle(std::span(tile).subspan((n - 1) * kIirLanes, kIirLanes));
        settled = true;
        filterTile(job.design.sections, state, tile.data(), n, Direction::Backward);
        if (inPiece)
            tileToRows(tile.data(), n, rows.data());
        end = first;
    }
    return {};
}

Result<> FilterNode::zeroPhase(Job &job) const
{
    std::vector<IirState> states(job.groups(), IirState(job.design.sections));
    std::vector<Buffer> behind(job.groups());
    for (Buffer &buffer : behind)
        buffer = std::make_unique_for_overwrite<float[]>(
            static_cast<std::size_t>(job.to - job.piece.first - job.piece.count) * kIirLanes);
    NdArray<double, 2> before, after;
    if (job.from == job.piece.segmentFirst)
        NG_TRY(extension(job, true, before));
    if (job.to == job.piece.segmentEnd)
        NG_TRY(extension(job, false, after));
    for (std::size_t group = 0; group < job.groups(); ++group)
        filterExtension(job, states[group], before, group, Direction::Forward, true);
    NG_TRY(forward(job, states, behind, before.extent(0) > 0));
    for (std::size_t group = 0; group < job.groups(); ++group) {
        filterExtension(job, states[group], after, group, Direction::Forward, false);
        filterExtension(job, states[group], after, group, Direction::Backward, true);
        NG_TRY(backward(job, states[group], behind[group], group, after.extent(0) > 0));
    }
    return {};
}

using Designer = std::function<Result<std::vector<Sos>>(double rateHz)>;

Result<SignalPtr> makeNode(SignalPtr input, FilterPhase phase, Json recipe, const Designer &designer)
{
    std::vector<Design> designs(1); // the first passes triggers as they are
    std::vector<std::size_t> designOf;
    for (const ChannelInfo &channel : input->channels()) {
        if (channel.type == ChannelType::Trigger) {
            designOf.push_back(0);
            continue;
        }
        const auto known = std::find_if(designs.begin() + 1, designs.end(),
                                        [&](const Design &one) { return one.rate == channel.axis.rate; });
        designOf.push_back(static_cast<std::size_t>(known - designs.begin()));
        if (known != designs.end())
            continue;
        Design design;
        design.rate = channel.axis.rate;
        NG_TRY_ASSIGN(design.sections, within(designer(design.rate.hertz()), "channel " + channel.label));
        NG_TRY_ASSIGN(design.settling, within(settlingSamples(design.sections), "channel " + channel.label));
        design.padding = paddingSamples(design.sections);
        designs.push_back(std::move(design));
    }
    recipe.set("phase", phase == FilterPhase::Zero ? "zero" : "causal");
    recipe.set("input", input->recipe());
    return std::make_shared<const FilterNode>(std::move(input), std::move(designs), std::move(designOf), phase,
                                              std::move(recipe));
}

} // namespace

Result<SignalPtr> makeFilter(SignalPtr input, const FilterSpec &spec)
{
    Json recipe = Json::object();
    recipe.set("id", "filter");
    recipe.set("version", 1);
    recipe.set("kind", bandKindName(spec.kind));
    recipe.set("design", "butterworth");
    recipe.set("order", spec.order);
    if (spec.kind != BandKind::LowPass)
        recipe.set("low_hz", spec.lowHz);
    if (spec.kind != BandKind::HighPass)
        recipe.set("high_hz", spec.highHz);
    return makeNode(
        std::move(input), spec.phase, std::move(recipe), [&spec](double rateHz) -> Result<std::vector<Sos>> {
            NG_TRY_ASSIGN(auto sections, butterworthSos(spec.kind, spec.order, spec.lowHz, spec.highHz, rateHz));
            return spec.kind == BandKind::BandPass ? evenBandPass(std::move(sections)) : std::move(sections);
        });
}

Result<SignalPtr> makeNotch(SignalPtr input, const NotchSpec &spec)
{
    if (spec.harmonics < 1 || spec.harmonics > 100) {
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "%1 harmonics of a notch are not between 1 and 100."),
                    numberText(std::int64_t{spec.harmonics}));
    }
    Json recipe = Json::object();
    recipe.set("id", "notch");
    recipe.set("version", 1);
    recipe.set("frequency_hz", spec.frequencyHz);
    recipe.set("harmonics", spec.harmonics);
    recipe.set("quality", spec.quality);
    return makeNode(std::move(input), spec.phase, std::move(recipe),
                    [&spec](double rateHz) -> Result<std::vector<Sos>> {
                        std::vector<Sos> sections;
                        for (int k = 1; k <= spec.harmonics; ++k) {
                            const double hz = spec.frequencyHz * k;
                            if (k > 1 && hz >= 0.49 * rateHz)
                                break;
                            NG_TRY_ASSIGN(const Sos section, notchSos(hz, spec.quality * k, rateHz));
                            sections.push_back(section);
                        }
                        return sections;
                    });
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/resample_node.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/signal/dispatch.h"
#include "core/signal/segments.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace ng {

namespace {

typedef double Double4 __attribute__((vector_size(32), aligned(8), may_alias));
typedef float Float4 __attribute__((vector_size(16), aligned(4), may_alias));

/// Sum of x[i] * c[i]: four times eight sums in a fixed order, so every instruction set gives the same bits.
NG_KERNEL double dot(const float *x, const double *c, std::size_t n)
{
    Double4 low[4] = {}, high[4] = {}; // sums 0 to 3 and 4 to 7
    std::size_t i = 0;
    for (; i + 32 <= n; i += 32) {
#pragma GCC unroll 4
        for (std::size_t k = 0; k < 4; ++k) {
            const float *from = x + i + 8 * k;
            const double *weights = c + i + 8 * k;
            low[k] += __builtin_convertvector(*reinterpret_cast<const Float4 *>(from), Double4)
                * *reinterpret_cast<const Double4 *>(weights);
            high[k] += __builtin_convertvector(*reinterpret_cast<const Float4 *>(from + 4), Double4)
                * *reinterpret_cast<const Double4 *>(weights + 4);
        }
    }
    const Double4 a = (low[0] + low[1]) + (low[2] + low[3]), b = (high[0] + high[1]) + (high[2] + high[3]);
    double out = ((a[0] + a[1]) + (a[2] + a[3])) + ((b[0] + b[1]) + (b[2] + b[3]));
    for (; i < n; ++i)
        out += static_cast<double>(x[i]) * c[i];
    return out;
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// Modified Bessel function of the first kind, order 0, by its power series.
double bessel0(double x)
{
    double term = 1.0, sum = 1.0;
    for (int k = 1; k < 64 && term > 1e-18 * sum; ++k) {
        term *= (x / 2.0 / k) * (x / 2.0 / k);
        sum += term;
    }
    return sum;
}

/// Filter of one ratio, split by phase; coefficients of a phase stand in the order of the samples they meet.
struct Polyphase {
    ResampleRatio ratio;
    std::int64_t half = 0;
    std::vector<std::vector<double>> phases;

    explicit Polyphase(ResampleRatio r)
        : ratio(r),
          half(10 * std::max(r.up, r.down)),
          phases(static_cast<std::size_t>(r.up))
    {
        const std::vector<double> taps = resampleFilter(r);
        for (std::int64_t k = static_cast<std::int64_t>(taps.size()) - 1; k >= 0; --k)
            phases[static_cast<std::size_t>(k % r.up)].push_back(taps[static_cast<std::size_t>(k)]);
    }
    [[nodiscard]] std::int64_t outputs(std::int64_t inputs) const
    {
        return floorDiv(inputs * ratio.up - 1, ratio.down) + 1;
    }
    /// Last input that output \p m uses, before clamping to the segment.
    [[nodiscard]] std::int64_t lastInput(std::int64_t m) const { return floorDiv(m * ratio.down + half, ratio.up); }
    [[nodiscard]] const std::vector<double> &phase(std::int64_t m) const
    {
        const std::int64_t at = m * ratio.down + half;
        return phases[static_cast<std::size_t>(at - floorDiv(at, ratio.up) * ratio.up)];
    }
    [[nodiscard]] std::int64_t firstInput(std::int64_t m) const
    {
        return lastInput(m) - static_cast<std::int64_t>(phase(m).size()) + 1;
    }
};

class ResampleNode final : public SignalSource
{
public:
    ResampleNode(SignalPtr input, Json recipe) : m_input(std::move(input)), m_recipe(std::move(recipe)) { }

    void add(ChannelInfo channel, std::size_t filter)
    {
        m_channels.push_back(std::move(channel));
        m_filterOf.push_back(filter);
    }
    std::vector<Polyphase> m_filters; ///< filled before the node is shared

    static constexpr std::size_t kPass = static_cast<std::size_t>(-1);

    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Json recipe() const override { return m_recipe; }
    [[nodiscard]] SignalContext context() const override;
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override;

private:
    Result<> resample(const Polyphase &filter, std::span<const std::size_t> channels, const SegmentPiece &piece,
                      NdView<float, 2> out, const std::vector<std::size_t> &rows, const RunContext &ctx) const;

    SignalPtr m_input;
    std::vector<ChannelInfo> m_channels;
    std::vector<std::size_t> m_filterOf;
    Json m_recipe;
};

SignalContext ResampleNode::context() const
{
    SignalContext out;
    for (const Polyphase &filter : m_filters)
        out.left = out.right = std::max(out.left, filter.half / filter.ratio.up + 1);
    return out;
}

Result<> ResampleNode::read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                            const RunContext &ctx) const
{
    NG_TRY(checkRead(*this, channels, range, out));
    if (channels.empty() || range.count == 0)
        return {};
    // Channels of one output axis may come from different input axes: go through them by filter and input axis.
    std::vector<bool> done(channels.size(), false);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (done[i])
            continue;
        if (m_filterOf[channels[i]] == kPass) {
            NG_TRY(m_input->read(channels.subspan(i, 1), range, {out.row(i).data(), {1, out.extent(1)}}, ctx));
            continue;
        }
        std::vector<std::size_t> together, rows;
        for (std::size_t k = i; k < channels.size(); ++k) {
            if (!done[k] && m_filterOf[channels[k]] == m_filterOf[channels[i]]
                && m_input->channels()[channels[k]].axis == m_input->channels()[channels[i]].axis) {
                together.push_back(channels[k]);
                rows.push_back(k);
                done[k] = true;
            }
        }
        for (const SegmentPiece &piece : piecesOf(m_channels[channels[i]].axis, range))
            NG_TRY(resample(m_filters[m_filterOf[channels[i]]], together, piece, out, rows, ctx));
    }
    return {};
}

Result<> ResampleNode::resample(const Polyphase &filter, std::span<const std::size_t> channels,
                                const SegmentPiece &piece, NdView<float, 2> out, const std::vector<std::size_t> &rows,
                                const RunContext &ctx) const
{
    const Segment &source = m_input->channels()[channels[0]].axis.segments[piece.segment];
    const std::int64_t begin = piece.first - piece.segmentFirst;
    const std::int64_t step = std::max<std::int64_t>(1, 4 * kReadStep * filter.ratio.up / filter.ratio.down);
    std::vector<float> line;
    for (std::int64_t m0 = begin; m0 < begin + piece.count; m0 += step) {
        NG_TRY(ctx.checkpoint());
        const std::int64_t m1 = std::min(m0 + step, begin + piece.count);
        const std::int64_t from = std::min(filter.firstInput(m0), source.count - 1);
        const std::int64_t to = std::max(filter.lastInput(m1 - 1) + 1, std::int64_t{1});
        const std::int64_t first = std::max(from, std::int64_t{0});
        const std::int64_t last = std::min(to, source.count);
        NG_TRY_ASSIGN(const auto block,
                      readBlock(*m_input, channels, rangeOf(source.firstSample + first, source.firstSample + last),
                                ctx));
        for (std::size_t c = 0; c < channels.size(); ++c) {
            const auto x = block.row(c);
            line.assign(static_cast<std::size_t>(first - from), x.front());
            line.insert(line.end(), x.begin(), x.end());
            line.resize(line.size() + static_cast<std::size_t>(to - last), x.back());
            float *y = out.row(rows[c]).data() + piece.offset - begin;
            for (std::int64_t m = m0; m < m1; ++m) {
                const std::vector<double> &taps = filter.phase(m);
                y[m] = static_cast<float>(dot(line.data() + (filter.firstInput(m) - from), taps.data(), taps.size()));
            }
        }
    }
    return {};
}

/// Axis after resampling. A segment that would reach past the start of the next gives up its last sample.
TimeAxis resampled(const TimeAxis &axis, Rate rate, const Polyphase &filter)
{
    TimeAxis out{rate, {}};
    std::int64_t first = 0;
    for (std::size_t s = 0; s < axis.segments.size(); ++s) {
        const Segment &in = axis.segments[s];
        std::int64_t count = filter.outputs(in.count);
        if (count > 1 && s + 1 < axis.segments.size()
            && in.start + timeOfSample(count, rate) > axis.segments[s + 1].start)
            --count;
        out.segments.push_back({in.start, first, count});
        first += count;
    }
    return out;
}

} // namespace

Result<ResampleRatio> resampleRatio(Rate in, Rate out)
{
    __extension__ using Wide = unsigned __int128;
    Wide up = static_cast<Wide>(out.samples()) * static_cast<Wide>(in.per().count());
    Wide down = static_cast<Wide>(in.samples()) * static_cast<Wide>(out.per().count());
    Wide a = up, b = down;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    up /= a;
    down /= a;
    if (up > 65536 || down > 65536) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal",
                          "%1 Hz to %2 Hz has no simple ratio: choose a rate that shares factors with the first."),
                    in.text(), out.text());
    }
    return ResampleRatio{static_cast<std::int64_t>(up), static_cast<std::int64_t>(down)};
}

std::vector<double> resampleFilter(ResampleRatio ratio)
{
    constexpr double kBeta = 5.0;
    const std::int64_t largest = std::max(ratio.up, ratio.down);
    const std::int64_t half = 10 * largest;
    const double cutoff = 1.0 / static_cast<double>(largest);
    std::vector<double> taps;
    double sum = 0.0;
    for (std::int64_t n = -half; n <= half; ++n) {
        const double t = static_cast<double>(n);
        const double place = t / static_cast<double>(half);
        const double window = bessel0(kBeta * std::sqrt(std::max(0.0, 1.0 - place * place))) / bessel0(kBeta);
        const double angle = std::numbers::pi * cutoff * t;
        taps.push_back(cutoff * (n == 0 ? 1.0 : std::sin(angle) / angle) * window);
        sum += taps.back();
    }
    for (double &tap : taps)
        tap *= static_cast<double>(ratio.up) / sum;
    return taps;
}

Result<SignalPtr> makeResample(SignalPtr input, Rate rate, const std::vector<std::size_t> &channels)
{
    const std::vector<ChannelInfo> &infos = input->channels();
    for (const std::size_t channel : channels) {
        NG_ASSERT(channel < infos.size());
        if (infos[channel].type == ChannelType::Trigger) {
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("signal", "Channel %1 holds trigger codes, which cannot be resampled: leave it out."),
                        infos[channel].label);
        }
    }
    Json recipe = Json::object();
    recipe.set("id", "resample");
    recipe.set("version", 1);
    recipe.set("rate", rate.text());
    recipe.set("window", "kaiser 5");
    recipe.set("edges", "hold");
    Json list = Json::array();
    for (const std::size_t channel : channels)
        list.push(static_cast<std::int64_t>(channel));
    recipe.set("channels", std::move(list));
    recipe.set("input", input->recipe());
    auto node = std::make_shared<ResampleNode>(input, std::move(recipe));
    for (std::size_t i = 0; i < infos.size(); ++i) {
        ChannelInfo info = infos[i];
        const bool wanted = channels.empty() ? info.type != ChannelType::Trigger
                                             : std::find(channels.begin(), channels.end(), i) != channels.end();
        if (!wanted || info.axis.rate == rate) {
            node->add(std::move(info), ResampleNode::kPass);
            continue;
        }
        NG_TRY_ASSIGN(const ResampleRatio ratio, within(resampleRatio(info.axis.rate, rate), "channel " + info.label));
        const auto known = std::find_if(node->m_filters.begin(), node->m_filters.end(),
                                        [&](const Polyphase &one) { return one.ratio == ratio; });
        const std::size_t filter = static_cast<std::size_t>(known - node->m_filters.begin());
        if (known == node->m_filters.end())
            node->m_filters.emplace_back(ratio);
        info.axis = resampled(info.axis, rate, node->m_filters[filter]);
        info.gain.reset();
        info.offset.reset();
        node->add(std::move(info), filter);
    }
    return node;
}

} // namespace ng

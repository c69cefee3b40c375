// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/signal_source.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace ng {

Result<> checkRead(const SignalSource &source, std::span<const std::size_t> channels, SampleRange range,
                   const NdView<float, 2> &out)
{
    const std::vector<ChannelInfo> &infos = source.channels();
    for (const std::size_t channel : channels) {
        if (channel >= infos.size())
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("data", "There is no channel #%1: the signal has %2 channels."),
                        numberText(static_cast<std::int64_t>(channel)),
                        numberText(static_cast<std::int64_t>(infos.size())));
        const ChannelInfo &first = infos[channels.front()];
        if (!(infos[channel].axis == first.axis))
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "data",
                    "Channels %1 (%2 Hz) and %3 (%4 Hz) do not share one time axis: read them apart, or resample first."),
                first.label, first.axis.rate.text(), infos[channel].label, infos[channel].axis.rate.text());
    }
    const std::int64_t available = channels.empty() ? 0 : infos[channels.front()].axis.sampleCount();
    if (range.first < 0 || range.count < 0 || range.first > available || range.count > available - range.first) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("data", "Samples %1 to %2 are not there: the channel has %3 samples."),
                    numberText(range.first), numberText(range.first + std::max<std::int64_t>(range.count, 0)),
                    numberText(available));
    }
    if (out.extent(0) != channels.size() || out.extent(1) != static_cast<std::size_t>(range.count))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("data", "The room for samples has another shape than the samples."));
    return {};
}

Result<NdArray<float, 2>> readBlock(const SignalSource &source, std::span<const std::size_t> channels,
                                    SampleRange range, const RunContext &ctx)
{
    for (const std::size_t channel : channels) {
        // Checked before allocating: the range may come from outside.
        if (channel < source.channels().size() && range.count > source.channels()[channel].axis.sampleCount())
            return fail(ErrorCode::InvalidArgument, NG_TR("data", "%1 samples are not there: channel %2 has %3."),
                        numberText(range.count), source.channels()[channel].label,
                        numberText(source.channels()[channel].axis.sampleCount()));
    }
    NdArray<float, 2> block({channels.size(), static_cast<std::size_t>(std::max<std::int64_t>(range.count, 0))});
    NG_TRY(source.read(channels, range, block.view(), ctx));
    return block;
}

std::vector<std::vector<std::size_t>> rateGroups(const std::vector<ChannelInfo> &channels)
{
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const std::vector<std::size_t> &group) {
            return channels[group.front()].axis == channels[i].axis;
        });
        if (same == groups.end())
            groups.push_back({i});
        else
            same->push_back(i);
    }
    return groups;
}

MemorySource::MemorySource(std::vector<ChannelInfo> channels, std::vector<std::vector<float>> rows, Json recipe)
    : m_channels(std::move(channels)),
      m_rows(std::move(rows)),
      m_recipe(std::move(recipe))
{
    NG_ASSERT(m_channels.size() == m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        NG_ASSERT(m_rows[i].size() == static_cast<std::size_t>(m_channels[i].axis.sampleCount()));
}

Result<> MemorySource::read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                            const RunContext &ctx) const
{
    NG_TRY(checkRead(*this, channels, range, out));
    for (std::size_t i = 0; i < channels.size(); ++i) {
        NG_TRY(ctx.checkpoint());
        const auto from = m_rows[channels[i]].begin() + range.first;
        std::copy(from, from + range.count, out.row(i).begin());
    }
    return {};
}

} // namespace ng

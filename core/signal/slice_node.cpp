// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/slice_node.h"

#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

class SliceNode final : public SignalSource
{
public:
    SliceNode(SignalPtr input, std::vector<std::size_t> inputs, std::vector<std::int64_t> offsets,
              std::vector<ChannelInfo> channels, Json recipe)
        : m_input(std::move(input)),
          m_inputs(std::move(inputs)),
          m_offsets(std::move(offsets)),
          m_channels(std::move(channels)),
          m_recipe(std::move(recipe))
    { }
    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Json recipe() const override { return m_recipe; }
    [[nodiscard]] SignalContext context() const override { return {}; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override
    {
        NG_TRY(checkRead(*this, channels, range, out));
        // Equal axes here may come from unequal ones there: runs with the same input axis and offset are read together.
        for (std::size_t i = 0; i < channels.size();) {
            std::vector<std::size_t> inputs;
            std::size_t end = i;
            for (; end < channels.size() && together(channels[i], channels[end]); ++end)
                inputs.push_back(m_inputs[channels[end]]);
            const SampleRange there{range.first + m_offsets[channels[i]], range.count};
            NG_TRY(m_input->read(inputs, there, {out.data() + i * out.extent(1), {end - i, out.extent(1)}}, ctx));
            i = end;
        }
        return {};
    }

private:
    [[nodiscard]] bool together(std::size_t a, std::size_t b) const
    {
        return m_offsets[a] == m_offsets[b]
            && m_input->channels()[m_inputs[a]].axis == m_input->channels()[m_inputs[b]].axis;
    }

    SignalPtr m_input;
    std::vector<std::size_t> m_inputs;
    std::vector<std::int64_t> m_offsets; ///< sample of the input that is sample 0 here
    std::vector<ChannelInfo> m_channels;
    Json m_recipe;
};

/// Part of \p axis in \p range; \p offset is its first sample there.
TimeAxis sliced(const TimeAxis &axis, TimeRange range, std::int64_t &offset)
{
    TimeAxis out{axis.rate, {}};
    std::int64_t count = 0;
    offset = 0;
    for (const Segment &segment : axis.segments) {
        const std::int64_t first =
            std::clamp(firstSampleFrom(range.start - segment.start, axis.rate), std::int64_t{0}, segment.count);
        const std::int64_t end =
            std::clamp(firstSampleFrom(range.end() - segment.start, axis.rate), first, segment.count);
        if (end == first)
            continue;
        if (out.segments.empty())
            offset = segment.firstSample + first;
        out.segments.push_back({segment.start + timeOfSample(first, axis.rate) - range.start, count, end - first});
        count += end - first;
    }
    return out;
}

} // namespace

Result<SignalPtr> makeSelection(SignalPtr input, std::vector<std::size_t> channels)
{
    std::vector<ChannelInfo> infos;
    Json list = Json::array();
    for (const std::size_t channel : channels) {
        if (channel >= input->channels().size()) {
            return fail(ErrorCode::InvalidArgument, NG_TR("signal", "There is no channel number %1; there are %2."),
                        numberText(static_cast<std::int64_t>(channel)),
                        numberText(static_cast<std::int64_t>(input->channels().size())));
        }
        infos.push_back(input->channels()[channel]);
        list.push(static_cast<std::int64_t>(channel));
    }
    Json recipe = Json::object();
    recipe.set("id", "select");
    recipe.set("version", 1);
    recipe.set("channels", std::move(list));
    recipe.set("input", input->recipe());
    std::vector<std::int64_t> offsets(channels.size(), 0);
    return std::make_shared<const SliceNode>(std::move(input), std::move(channels), std::move(offsets),
                                             std::move(infos), std::move(recipe));
}

Result<SignalPtr> makeTimeSlice(SignalPtr input, TimeRange range)
{
    std::vector<ChannelInfo> infos = input->channels();
    std::vector<std::size_t> inputs;
    std::vector<std::int64_t> offsets(infos.size(), 0);
    bool any = false;
    for (std::size_t i = 0; i < infos.size(); ++i) {
        inputs.push_back(i);
        infos[i].axis = sliced(input->channels()[i].axis, range, offsets[i]);
        any = any || !infos[i].axis.segments.empty();
    }
    if (!any) {
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "There is no sample between %1 s and %2 s."),
                    secondsText(range.start), secondsText(range.end()));
    }
    Json recipe = Json::object();
    recipe.set("id", "slice");
    recipe.set("version", 1);
    recipe.set("start_s", secondsText(range.start));
    recipe.set("duration_s", secondsText(range.duration));
    recipe.set("input", input->recipe());
    return std::make_shared<const SliceNode>(std::move(input), std::move(inputs), std::move(offsets), std::move(infos),
                                             std::move(recipe));
}

} // namespace ng

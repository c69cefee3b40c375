// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/reference_node.h"

#include "core/base/text.h"
#include "core/data/electrodes.h"
#include "core/signal/segments.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace ng {

namespace {

class DerivationNode final : public SignalSource
{
public:
    DerivationNode(SignalPtr input, std::vector<Derivation> derivations, Json recipe);

    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Json recipe() const override { return m_recipe; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override;

private:
    /// Derivations of one read: input rows to pull, and for each output its row and the mean it takes off.
    struct Plan {
        std::vector<std::size_t> inputs;
        std::vector<std::size_t> plusRow;
        std::vector<std::optional<std::size_t>> meanOf; ///< index into means
        std::vector<std::vector<std::size_t>> means;    ///< input rows of each distinct mean
    };
    [[nodiscard]] Plan plan(std::span<const std::size_t> channels) const;

    SignalPtr m_input;
    std::vector<Derivation> m_derivations;
    std::vector<ChannelInfo> m_channels;
    Json m_recipe;
};

DerivationNode::DerivationNode(SignalPtr input, std::vector<Derivation> derivations, Json recipe)
    : m_input(std::move(input)),
      m_derivations(std::move(derivations)),
      m_recipe(std::move(recipe))
{
    for (const Derivation &one : m_derivations) {
        ChannelInfo info = m_input->channels()[one.plus];
        info.label = one.label;
        if (!one.reference.empty())
            info.reference = one.reference;
        if (!one.minus.empty()) {
            info.gain.reset();
            info.offset.reset();
        }
        m_channels.push_back(std::move(info));
    }
}

DerivationNode::Plan DerivationNode::plan(std::span<const std::size_t> channels) const
{
    Plan out;
    std::unordered_map<std::size_t, std::size_t> rows;
    const auto rowOf = [&](std::size_t input) {
        const auto [at, isNew] = rows.try_emplace(input, out.inputs.size());
        if (isNew)
            out.inputs.push_back(input);
        return at->second;
    };
    std::map<std::vector<std::size_t>, std::size_t> known;
    for (const std::size_t channel : channels) {
        const Derivation &one = m_derivations[channel];
        out.plusRow.push_back(rowOf(one.plus));
        out.meanOf.emplace_back();
        if (one.minus.empty())
            continue;
        const auto [at, isNew] = known.try_emplace(one.minus, out.means.size());
        if (isNew) {
            std::vector<std::size_t> members;
            for (const std::size_t input : one.minus)
                members.push_back(rowOf(input));
            out.means.push_back(std::move(members));
        }
        out.meanOf.back() = at->second;
    }
    return out;
}

Result<> DerivationNode::read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                              const RunContext &ctx) const
{
    NG_TRY(checkRead(*this, channels, range, out));
    const Plan plan = this->plan(channels);
    std::vector<std::vector<double>> means(plan.means.size());
    for (std::int64_t at = 0; at < range.count && !channels.empty(); at += kReadStep) {
        NG_TRY(ctx.checkpoint());
        const SampleRange step{range.first + at, std::min(kReadStep, range.count - at)};
        NG_TRY_ASSIGN(const auto block, readBlock(*m_input, plan.inputs, step, ctx));
        const std::size_t n = block.extent(1);
        for (std::size_t m = 0; m < means.size(); ++m) {
            means[m].assign(n, 0.0);
            for (const std::size_t row : plan.means[m]) {
                const float *x = block.row(row).data();
                for (std::size_t t = 0; t < n; ++t)
                    means[m][t] += static_cast<double>(x[t]);
            }
            const double count = static_cast<double>(plan.means[m].size());
            for (double &value : means[m])
                value /= count;
        }
        for (std::size_t i = 0; i < channels.size(); ++i) {
            const float *x = block.row(plan.plusRow[i]).data();
            float *y = out.row(i).data() + at;
            if (!plan.meanOf[i]) {
                std::copy_n(x, n, y);
                continue;
            }
            const double *mean = means[*plan.meanOf[i]].data();
            for (std::size_t t = 0; t < n; ++t)
                y[t] = static_cast<float>(static_cast<double>(x[t]) - mean[t]);
        }
    }
    return {};
}

std::string labelsOf(const std::vector<ChannelInfo> &channels)
{
    std::vector<std::string> labels;
    for (const ChannelInfo &channel : channels)
        labels.push_back(channel.label);
    return join(labels, ", ");
}

/// Mean that a channel of \p group takes off: its good members.
using Group = std::pair<std::string, std::vector<std::size_t>>;

std::string groupName(const ChannelInfo &channel, ReferenceGroups groups)
{
    return groups == ReferenceGroups::Shaft ? shaftOf(channel.label) : std::string(channelTypeName(channel.type));
}

Result<std::vector<std::size_t>> resolveAll(const std::vector<ChannelInfo> &channels,
                                            const std::vector<std::string> &names)
{
    std::vector<std::size_t> out;
    for (const std::string &name : names) {
        NG_TRY_ASSIGN(const std::size_t index, resolveChannel(channels, name));
        if (std::find(out.begin(), out.end(), index) == out.end())
            out.push_back(index);
    }
    return out;
}

/// For each brain signal its group's good channels.
Result<std::vector<std::vector<std::size_t>>> averages(const std::vector<ChannelInfo> &channels,
                                                       const ReferenceSpec &spec)
{
    NG_TRY_ASSIGN(const auto excluded, resolveAll(channels, spec.exclude));
    std::vector<std::vector<std::size_t>> out(channels.size());
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (!isBrainSignal(channels[i].type))
            continue;
        for (std::size_t k = 0; k < channels.size(); ++k) {
            const bool good = !channels[k].bad && std::find(excluded.begin(), excluded.end(), k) == excluded.end();
            if (good && channels[k].type == channels[i].type && channels[k].axis == channels[i].axis
                && groupName(channels[k], spec.groups) == groupName(channels[i], spec.groups))
                out[i].push_back(k);
        }
        if (out[i].size() < 2) {
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("signal",
                              "Channel %1 cannot be re-referenced: its group %2 has fewer than two good channels."),
                        channels[i].label, groupName(channels[i], spec.groups));
        }
    }
    return out;
}

Json namesJson(const std::vector<std::string> &names)
{
    Json out = Json::array();
    for (const std::string &name : names)
        out.push(name);
    return out;
}

} // namespace

bool isBrainSignal(ChannelType type)
{
    return type == ChannelType::Eeg || type == ChannelType::Ecog || type == ChannelType::Seeg
        || type == ChannelType::Dbs;
}

Result<std::size_t> resolveChannel(const std::vector<ChannelInfo> &channels, std::string_view name)
{
    const std::optional<std::string> position = standardPositionName(name);
    const auto fits = [&](const ChannelInfo &channel, int way) {
        switch (way) {
        case 0:
            return channel.label == name;
        case 1:
            return channel.fileLabel == name;
        case 2:
            return position.has_value() && standardPositionName(channel.label) == position;
        default:
            return equalsIgnoringCase(channel.label, name);
        }
    };
    for (int way = 0; way < 4; ++way) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < channels.size(); ++i) {
            if (fits(channels[i], way))
                found.push_back(i);
        }
        if (found.size() == 1)
            return found[0];
        if (found.size() > 1) {
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("signal", "The name %1 fits several channels: %2 and %3; use their labels."), name,
                        channels[found[0]].label, channels[found[1]].label);
        }
    }
    return fail(ErrorCode::NotFound, NG_TR("signal", "There is no channel %1; there are: %2."), quotable(name),
                labelsOf(channels));
}

std::string shaftOf(std::string_view label)
{
    std::size_t end = label.size();
    while (end > 0 && label[end - 1] >= '0' && label[end - 1] <= '9')
        --end;
    return std::string(label.substr(0, end == 0 ? label.size() : end));
}

Result<SignalPtr> makeDerivations(SignalPtr input, std::vector<Derivation> derivations, Json recipe)
{
    const std::vector<ChannelInfo> &channels = input->channels();
    for (const Derivation &one : derivations) {
        for (const std::size_t other : one.minus) {
            if (!(channels[other].axis == channels[one.plus].axis)) {
                return fail(
                    ErrorCode::InvalidArgument,
                    NG_TR("signal",
                          "Channels %1 and %2 differ in rate or segments and cannot be subtracted: resample first."),
                    channels[one.plus].label, channels[other].label);
            }
        }
    }
    recipe.set("input", input->recipe());
    return std::make_shared<const DerivationNode>(std::move(input), std::move(derivations), std::move(recipe));
}

Result<SignalPtr> makeReference(SignalPtr input, const ReferenceSpec &spec)
{
    const std::vector<ChannelInfo> &channels = input->channels();
    const bool average = spec.kind == ReferenceKind::Average;
    std::vector<std::vector<std::size_t>> minus(channels.size());
    if (average) {
        NG_TRY_ASSIGN(minus, averages(channels, spec));
    } else {
        NG_TRY_ASSIGN(const auto named, resolveAll(channels, spec.channels));
        if (named.empty())
            return fail(ErrorCode::InvalidArgument, NG_TR("signal", "No reference channel is named."));
        for (std::size_t i = 0; i < channels.size(); ++i) {
            if (isBrainSignal(channels[i].type))
                minus[i] = named;
        }
    }
    const std::string name = average ? std::string("average") : join(spec.channels, ", ");
    std::vector<Derivation> derivations;
    for (std::size_t i = 0; i < channels.size(); ++i)
        derivations.push_back({i, minus[i], channels[i].label, minus[i].empty() ? std::string() : name});
    Json recipe = Json::object();
    recipe.set("id", "reference");
    recipe.set("version", 1);
    recipe.set("kind", average ? "average" : "channels");
    if (average) {
        recipe.set("groups", spec.groups == ReferenceGroups::Shaft ? "shaft" : "type");
        recipe.set("exclude", namesJson(spec.exclude));
    } else {
        recipe.set("channels", namesJson(spec.channels));
    }
    return makeDerivations(std::move(input), std::move(derivations), std::move(recipe));
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/signal/reference_node.h"

#include <algorithm>

namespace ng {

namespace {

/// Neighbouring pairs along each chain of electrodes, front to back or left to right.
/// \source ACNS guideline 3, longitudinal and transverse bipolar montages, in the 10-10 system's names
constexpr std::string_view kDoubleBanana[] = {"Fp1 F7 T7 P7 O1", "Fp2 F8 T8 P8 O2", "Fp1 F3 C3 P3 O1",
                                              "Fp2 F4 C4 P4 O2", "Fz Cz Pz"};
constexpr std::string_view kTransverse[] = {"F7 Fp1 Fp2 F8", "F7 F3 Fz F4 F8", "T7 C3 Cz C4 T8", "P7 P3 Pz P4 P8",
                                            "P7 O1 O2 P8"};

using Channels = std::vector<ChannelInfo>;

Derivation asRecorded(const Channels &channels, std::size_t index)
{
    return {index, {}, channels[index].label, {}};
}

Derivation difference(const Channels &channels, std::size_t plus, std::size_t minus, std::string label)
{
    return {plus, {minus}, std::move(label), channels[minus].label};
}

Result<std::vector<Derivation>> chains(const Channels &channels, std::span<const std::string_view> lists)
{
    std::vector<Derivation> out;
    std::vector<std::string> missing;
    for (const std::string_view list : lists) {
        const std::vector<std::string_view> names = split(list, ' ');
        for (std::size_t i = 0; i + 1 < names.size(); ++i) {
            const auto plus = resolveChannel(channels, names[i]);
            const auto minus = resolveChannel(channels, names[i + 1]);
            if (!plus)
                missing.emplace_back(names[i]);
            if (!minus)
                missing.emplace_back(names[i + 1]);
            if (plus && minus)
                out.push_back(
                    difference(channels, *plus, *minus, std::string(names[i]) + "-" + std::string(names[i + 1])));
        }
    }
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    if (!missing.empty()) {
        return fail(ErrorCode::NotFound,
                    NG_TR("signal", "The montage needs channels that are not there or not unique: %1."),
                    join(missing, ", "));
    }
    return out;
}

/// Neighbouring contacts of each shaft: LA1-LA2, LA2-LA3 …
Result<std::vector<Derivation>> shafts(const Channels &channels)
{
    std::vector<Derivation> out;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const std::string shaft = shaftOf(channels[i].label);
        const auto number = parseInt(std::string_view(channels[i].label).substr(shaft.size()));
        if (!number || !isBrainSignal(channels[i].type))
            continue;
        for (std::size_t k = 0; k < channels.size(); ++k) {
            if (shaftOf(channels[k].label) == shaft && channels[k].axis == channels[i].axis
                && parseInt(std::string_view(channels[k].label).substr(shaft.size())) == *number + 1)
                out.push_back(difference(channels, i, k, channels[i].label + "-" + channels[k].label));
        }
    }
    if (out.empty())
        return fail(ErrorCode::NotFound,
                    NG_TR("signal", "No two channels are neighbouring contacts of a shaft (such as LA1 and LA2)."));
    return out;
}

/// "A-B", where A and B may hold '-' themselves, or a single channel.
Result<Derivation> parseDerivation(const Channels &channels, std::string_view text)
{
    const auto whole = resolveChannel(channels, text);
    if (whole && (channels[*whole].label == text || text.find('-') == std::string_view::npos))
        return asRecorded(channels, *whole);
    for (std::size_t dash = text.find('-'); dash != std::string_view::npos; dash = text.find('-', dash + 1)) {
        const std::string_view first = trimmed(text.substr(0, dash));
        const std::string_view second = trimmed(text.substr(dash + 1));
        if (first.empty() || second.empty())
            continue;
        const auto plus = resolveChannel(channels, first);
        const auto minus = resolveChannel(channels, second);
        if (plus && minus)
            return difference(channels, *plus, *minus, std::string(first) + "-" + std::string(second));
    }
    if (text.find('-') == std::string_view::npos)
        return tl::unexpected<Error>(whole.error());
    return fail(ErrorCode::NotFound, NG_TR("signal", "“%1” is no derivation A-B of two channels that are there."),
                quotable(text));
}

Result<std::vector<Derivation>> listed(const Channels &channels, std::string_view description)
{
    std::vector<Derivation> out;
    for (const std::string_view part : split(description, ',')) {
        const std::string_view text = trimmed(part);
        if (text.empty())
            return fail(ErrorCode::InvalidArgument, NG_TR("signal", "The montage “%1” has an empty derivation."),
                        quotable(description));
        NG_TRY_ASSIGN(Derivation one, parseDerivation(channels, text));
        out.push_back(std::move(one));
    }
    return out;
}

Result<std::vector<Derivation>> derivationsOf(const Channels &channels, std::string_view description)
{
    if (description == "double-banana")
        return chains(channels, kDoubleBanana);
    if (description == "transverse")
        return chains(channels, kTransverse);
    if (description == "bipolar-shafts")
        return shafts(channels);
    return listed(channels, description);
}

} // namespace

std::vector<std::string> montageNames()
{
    return {"as-recorded", "average", "bipolar-shafts", "double-banana", "transverse"};
}

Result<SignalPtr> makeMontage(SignalPtr input, std::string_view description)
{
    description = trimmed(description);
    if (description == "as-recorded")
        return input;
    if (description == "average")
        return makeReference(std::move(input), {});
    if (description.starts_with("ref:")) {
        ReferenceSpec spec{.kind = ReferenceKind::Channels};
        for (const std::string_view name : split(description.substr(4), ','))
            spec.channels.emplace_back(trimmed(name));
        return makeReference(std::move(input), spec);
    }
    const Channels &channels = input->channels();
    NG_TRY_ASSIGN(std::vector<Derivation> derivations, derivationsOf(channels, description));
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const bool listedAlready = std::any_of(derivations.begin(), derivations.end(), [&](const Derivation &one) {
            return one.minus.empty() && one.plus == i;
        });
        if (!isBrainSignal(channels[i].type) && !listedAlready)
            derivations.push_back(asRecorded(channels, i));
    }
    std::vector<std::string> labels;
    for (const Derivation &one : derivations)
        labels.push_back(one.label);
    labels = uniqueLabels(labels);
    for (std::size_t i = 0; i < derivations.size(); ++i)
        derivations[i].label = labels[i];
    Json recipe = Json::object();
    recipe.set("id", "montage");
    recipe.set("version", 1);
    recipe.set("montage", description);
    return makeDerivations(std::move(input), std::move(derivations), std::move(recipe));
}

} // namespace ng

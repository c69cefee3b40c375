// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/contact_set.h"

#include "core/signal/reference_node.h"
#include "core/signal/topography.h"

#include <algorithm>

namespace ng::ui {

namespace {

/// The largest group of brain signals on one time axis.
std::vector<std::size_t> brainSignals(const std::vector<ChannelInfo> &channels)
{
    std::vector<std::size_t> best;
    for (const std::vector<std::size_t> &group : rateGroups(channels)) {
        std::vector<std::size_t> brain;
        std::copy_if(group.begin(), group.end(), std::back_inserter(brain),
                     [&](std::size_t i) { return isBrainSignal(channels[i].type); });
        if (brain.size() > best.size())
            best = std::move(brain);
    }
    return best;
}

bool anyPlace(const ElectrodeSet &electrodes, const std::vector<std::string> &labels)
{
    return std::any_of(labels.begin(), labels.end(), [&](const std::string &label) {
        const Electrode *electrode = electrodes.find(label);
        return electrode != nullptr && electrode->positionMetres.has_value();
    });
}

} // namespace

std::vector<std::size_t> ContactSet::mapped() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].unit && !places[i].bad)
            out.push_back(i);
    }
    return out;
}

ContactSet contactsOf(const std::vector<ChannelInfo> &channels, const ElectrodeSet &electrodes)
{
    ContactSet out;
    std::vector<std::string> labels;
    std::size_t scalp = 0;
    for (const std::size_t i : brainSignals(channels)) {
        const std::string &label = channels[i].label;
        out.places.push_back({i, label, standardPositionName(label).value_or(label), {}, channels[i].bad, {}, {}});
        labels.push_back(channels[i].label);
        scalp += channels[i].type == ChannelType::Eeg ? 1 : 0;
    }
    const ElectrodeSet standard = anyPlace(electrodes, labels) ? ElectrodeSet{} : standardElectrodes(labels);
    const ElectrodeSet &used = standard.electrodes.empty() ? electrodes : standard;
    out.frame = used.frame;
    out.source = used.source;
    for (ContactPlace &place : out.places) {
        const Electrode *electrode = used.find(place.label);
        place.group = electrode != nullptr && !electrode->group.empty() ? electrode->group : shaftOf(place.label);
        if (electrode != nullptr)
            place.metres = electrode->positionMetres;
    }
    const bool mostlyScalp = scalp * 2 > out.places.size();
    const bool headFrame = out.frame == CoordinateFrame::HeadRas || out.frame == CoordinateFrame::SphericalHead
        || out.frame == CoordinateFrame::Unknown;
    if (!mostlyScalp || !headFrame)
        return out;
    std::vector<std::size_t> found;
    const auto unit = unitSpherePositions(used, labels, found);
    if (!unit)
        return out; // too few places, or flat ones: views say that there are none
    for (std::size_t k = 0; k < found.size(); ++k)
        out.places[found[k]].unit = (*unit)[k];
    out.scalp = true;
    return out;
}

} // namespace ng::ui

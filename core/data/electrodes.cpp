// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/electrodes.h"

#include "core/base/text.h"
#include "core/data/standard_positions.h"

#include <algorithm>
#include <utility>

namespace ng {

namespace {

constexpr double kHeadRadiusMetres = 0.095;

// Older and newer name of the same site.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kSynonyms{{
    {"T3", "T7"},
    {"T4", "T8"},
    {"T5", "P7"},
    {"T6", "P8"},
    {"O9", "I1"},
    {"O10", "I2"},
    {"T1", "FT9"},
    {"T2", "FT10"},
}};

// What recorders put before and after the name of a site.
constexpr std::array<std::string_view, 6> kPrefixes{"EEG ", "EEG_", "EEG-", "POL ", "POL_", "SEEG "};
constexpr std::array<std::string_view, 21> kReferences{"REF",  "LE",    "AR", "AV",   "AVG",   "AVE", "AVERAGE",
                                                       "CAR",  "A1",    "A2", "A1A2", "A1+A2", "M1",  "M2",
                                                       "M1M2", "M1+M2", "AA", "LER",  "G19",   "CLE", "0"};

std::string_view withoutPrefix(std::string_view label)
{
    for (const std::string_view prefix : kPrefixes) {
        if (label.size() > prefix.size() && equalsIgnoringCase(label.substr(0, prefix.size()), prefix))
            return trimmed(label.substr(prefix.size()));
    }
    return label;
}

std::string_view withoutReference(std::string_view label)
{
    const std::size_t dash = label.find_first_of("-:/");
    if (dash == std::string_view::npos || dash == 0)
        return label;
    const std::string_view reference = trimmed(label.substr(dash + 1));
    const bool known =
        std::ranges::any_of(kReferences, [&](std::string_view r) { return equalsIgnoringCase(r, reference); });
    return known ? trimmed(label.substr(0, dash)) : label;
}

std::string_view withoutDots(std::string_view label)
{
    while (!label.empty() && label.back() == '.')
        label.remove_suffix(1);
    return label;
}

const StandardSite *siteNamed(const std::vector<StandardSite> &sites, std::string_view name)
{
    const auto found =
        std::ranges::find_if(sites, [&](const StandardSite &site) { return equalsIgnoringCase(site.name, name); });
    return found == sites.end() ? nullptr : &*found;
}

std::string_view newerName(std::string_view name)
{
    for (const auto &[older, newer] : kSynonyms) {
        if (equalsIgnoringCase(older, name))
            return newer;
    }
    return name;
}

std::string_view cleaned(std::string_view label)
{
    return newerName(withoutDots(trimmed(withoutReference(withoutPrefix(trimmed(label))))));
}

bool in1020(const StandardSite &site)
{
    switch (site.row) {
    case 2:
    case 18:
        return !site.half; // Fp1 Fpz Fp2, O1 Oz O2
    case 6:
    case 10:
    case 14:
        return !site.half
            && (site.column == 0 || site.column == 3 || site.column == 4 || site.column == 7 || site.column == 8);
    default:
        return false;
    }
}

/// The 81 sites of the "unambiguously illustrated" 10-10 system of Jurcak et al. 2007.
bool in1010(const StandardSite &site)
{
    if (site.half || site.row % 2 != 0)
        return false;
    const bool sparse = site.row == 4 || site.row == 16; // AF and PO rows have columns z, 3, 7, 9
    return !sparse || site.column == 0 || site.column == 3 || site.column == 4 || site.column >= 7;
}

std::array<double, 3> onHead(const std::array<double, 3> &point)
{
    return {kHeadRadiusMetres * point[0], kHeadRadiusMetres * point[1], kHeadRadiusMetres * point[2]};
}

} // namespace

std::string_view coordinateFrameName(CoordinateFrame frame)
{
    switch (frame) {
    case CoordinateFrame::Unknown:
        return "unknown";
    case CoordinateFrame::HeadRas:
        return "head-ras";
    case CoordinateFrame::SphericalHead:
        return "spherical-head";
    case CoordinateFrame::Mni:
        return "mni";
    case CoordinateFrame::Talairach:
        return "talairach";
    case CoordinateFrame::Acpc:
        return "acpc";
    case CoordinateFrame::ScannerRas:
        return "scanner-ras";
    case CoordinateFrame::ScreenPixels:
        return "screen-pixels";
    }
    return "unknown";
}

const Electrode *ElectrodeSet::find(std::string_view label) const
{
    for (const Electrode &electrode : electrodes) {
        if (electrode.label == label)
            return &electrode;
    }
    if (const std::string_view wanted = cleaned(label); !wanted.empty()) {
        for (const Electrode &electrode : electrodes) {
            if (cleaned(electrode.label) == wanted)
                return &electrode;
        }
        for (const Electrode &electrode : electrodes) {
            if (equalsIgnoringCase(cleaned(electrode.label), wanted))
                return &electrode;
        }
    }
    return nullptr;
}

std::optional<std::string> standardPositionName(std::string_view label)
{
    const std::string_view name = cleaned(label);
    // Longest name is "AFp10h"; most labels that are no site are told apart by this alone.
    if (name.size() < 2 || name.size() > 6)
        return std::nullopt;
    const std::vector<StandardSite> &sites = standardSites();
    if (const StandardSite *site = siteNamed(sites, name))
        return site->name;
    return std::nullopt;
}

std::optional<std::array<double, 3>> standardPosition(std::string_view name)
{
    const std::vector<StandardSite> &sites = standardSites();
    if (const StandardSite *site = siteNamed(sites, newerName(name)))
        return onHead(site->point);
    return std::nullopt;
}

Result<std::vector<std::string>> standardPositionNames(std::string_view system)
{
    bool (*belongs)(const StandardSite &) = nullptr;
    if (system == "10-20")
        belongs = in1020;
    else if (system == "10-10")
        belongs = in1010;
    else if (system == "10-5")
        belongs = [](const StandardSite &) { return true; };
    else
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("data", "There is no electrode system %1; use 10-20, 10-10 or 10-5."), system);
    std::vector<std::string> names;
    for (const StandardSite &site : standardSites()) {
        if (belongs(site))
            names.push_back(site.name);
    }
    return names;
}

ElectrodeSet standardElectrodes(const std::vector<std::string> &channelLabels)
{
    const std::vector<StandardSite> &sites = standardSites();
    ElectrodeSet set;
    set.frame = CoordinateFrame::SphericalHead;
    set.source = "built-in 10-5";
    for (const std::string &label : channelLabels) {
        Electrode electrode;
        electrode.label = label;
        if (const StandardSite *site = siteNamed(sites, cleaned(label)))
            electrode.positionMetres = onHead(site->point);
        set.electrodes.push_back(std::move(electrode));
    }
    return set;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/electrode_formats.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/io/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace ng {

namespace {

using Vec = std::array<double, 3>;

constexpr double kHeadRadiusMetres = 0.095;
constexpr double kRadians = std::numbers::pi / 180.0;
constexpr double kFarthest = 1e7; // whatever the unit

std::optional<double> number(std::string_view text)
{
    const auto value = parseDouble(trimmed(text));
    return value && std::abs(*value) < kFarthest ? value : std::nullopt;
}

std::optional<Vec> point(const std::vector<std::string_view> &cells, std::size_t first)
{
    Vec result{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const auto value = first + axis < cells.size() ? number(cells[first + axis]) : std::nullopt;
        if (!value)
            return std::nullopt;
        result[axis] = *value;
    }
    return result;
}

bool isLandmark(std::string_view label)
{
    const std::string lower = asciiLower(label);
    return lower == "lpa" || lower == "rpa" || lower == "nas" || lower == "nasion" || lower.starts_with("fid");
}

/// theta from the vertex, phi from the right ear towards the nose.
Vec fromTheta(double thetaDegrees, double phiDegrees, double radius)
{
    const double theta = thetaDegrees * kRadians;
    const double phi = phiDegrees * kRadians;
    return {radius * std::sin(theta) * std::cos(phi), radius * std::sin(theta) * std::sin(phi),
            radius * std::cos(theta)};
}

/// EEGLAB's polar plane: angle from the nose to the right, radius 0.5 at 90 degrees from the vertex.
Vec fromPolar(double angleDegrees, double radius)
{
    const double elevation = (90.0 - 180.0 * radius) * kRadians;
    const double angle = angleDegrees * kRadians;
    return {kHeadRadiusMetres * std::cos(elevation) * std::sin(angle),
            kHeadRadiusMetres * std::cos(elevation) * std::cos(angle), kHeadRadiusMetres * std::sin(elevation)};
}

void add(ElectrodeSet &set, std::string_view label, const std::optional<Vec> &position)
{
    Electrode electrode;
    electrode.label = std::string(label);
    electrode.positionMetres = position;
    set.electrodes.push_back(std::move(electrode));
}

void scale(ElectrodeSet &set, double factor)
{
    for (Electrode &electrode : set.electrodes) {
        if (electrode.positionMetres) {
            for (double &coordinate : *electrode.positionMetres)
                coordinate *= factor;
        }
    }
}

/// Formats without a unit tell it by their size: heads are 0.1 m, 1 (ideal sphere), 10 cm or 100 mm.
void scaleBySize(ElectrodeSet &set)
{
    double farthest = 0.0;
    for (const Electrode &electrode : set.electrodes) {
        if (const auto &p = electrode.positionMetres)
            farthest = std::max(farthest, std::sqrt((*p)[0] * (*p)[0] + (*p)[1] * (*p)[1] + (*p)[2] * (*p)[2]));
    }
    if (farthest > 30.0)
        return scale(set, 1e-3);
    if (farthest > 2.0)
        return scale(set, 1e-2);
    if (farthest > 0.5) {
        if (set.frame == CoordinateFrame::HeadRas)
            set.frame = CoordinateFrame::SphericalHead;
        scale(set, kHeadRadiusMetres);
    }
}

/// x towards the nose and y towards the left ear, as EEGLAB, CTF and Polhemus have it.
Vec fromAls(const Vec &p)
{
    return {-p[1], p[0], p[2]};
}

ElectrodeSet headSet(CoordinateFrame frame)
{
    ElectrodeSet set;
    set.frame = frame;
    return set;
}

Result<ElectrodeSet> parsePolhemus(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::HeadRas);
    std::string label;
    for (const TableLine &line : table.lines) {
        const auto cells = words(line.text);
        if (cells[0] == "%N") {
            label = cells.size() > 1 ? std::string(cells[1]) : std::string();
        } else if (!label.empty() && cells.size() == 3) {
            const auto position = point(cells, 0);
            if (!position)
                return table.wrong(line);
            add(set, label, fromAls(*position));
            label.clear();
        }
    }
    scaleBySize(set);
    return set;
}

/// Columns of a table with a head line.
struct Columns {
    std::vector<std::string> names;
    [[nodiscard]] std::optional<std::size_t> find(std::initializer_list<std::string_view> wanted) const
    {
        for (const std::string_view name : wanted) {
            const auto found =
                std::ranges::find_if(names, [&](const std::string &have) { return equalsIgnoringCase(have, name); });
            if (found != names.end())
                return static_cast<std::size_t>(found - names.begin());
        }
        return std::nullopt;
    }
};

std::string cellAt(const std::vector<std::string_view> &cells, std::optional<std::size_t> column)
{
    if (!column || *column >= cells.size())
        return {};
    std::string_view cell = trimmed(cells[*column]);
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
        cell = cell.substr(1, cell.size() - 2);
    return cell == "n/a" ? std::string() : std::string(cell);
}

CoordinateFrame frameNamed(std::string_view system, std::string_view fileName)
{
    const std::string lower = asciiLower(system);
    if (lower == "acpc")
        return CoordinateFrame::Acpc;
    if (lower == "talairach")
        return CoordinateFrame::Talairach;
    if (lower.starts_with("mni") || lower.starts_with("icbm"))
        return CoordinateFrame::Mni;
    if (lower == "scanras" || lower == "individual" || lower == "scanner")
        return CoordinateFrame::ScannerRas;
    if (lower == "captrak" || lower == "ctf" || lower == "eeglab" || lower == "elektaneuromag" || lower == "4dbti")
        return CoordinateFrame::HeadRas;
    if (lower == "pixels")
        return CoordinateFrame::ScreenPixels;
    const std::size_t space = fileName.find("_space-");
    if (space != std::string_view::npos) {
        const std::string_view rest = fileName.substr(space + 7);
        const std::string_view named = rest.substr(0, rest.find('_'));
        if (!equalsIgnoringCase(named, system) && !equalsIgnoringCase(named, "Other"))
            return frameNamed(named, {});
    }
    return CoordinateFrame::Unknown;
}

/// BIDS: the coordinate system beside electrodes.tsv decides frame, unit and axes. Without it the size of the numbers does.
Result<> applyCoordinateSystem(const std::filesystem::path &path, ElectrodeSet &set)
{
    std::string name = path.filename().string();
    const std::size_t at = name.rfind("electrodes.tsv");
    std::filesystem::path sidecar = path;
    if (at != std::string::npos)
        sidecar.replace_filename(name.substr(0, at) + "coordsystem.json");
    std::error_code ignored;
    if (at == std::string::npos || !std::filesystem::exists(sidecar, ignored)) {
        set.frame = at == std::string::npos ? CoordinateFrame::HeadRas : frameNamed({}, name);
        scaleBySize(set);
        return {};
    }
    NG_TRY_ASSIGN(const Json json, readJsonFile(sidecar, 16U << 20U));
    std::string system, unit;
    for (const char *modality : {"iEEG", "EEG", "MEG"}) {
        const std::string prefix(modality);
        if (json.contains(prefix + "CoordinateSystem")) {
            system = json[prefix + "CoordinateSystem"].toString();
            unit = asciiLower(json[prefix + "CoordinateUnits"].toString());
            break;
        }
    }
    set.frame = frameNamed(unit == "pixels" ? "pixels" : system, name);
    if (equalsIgnoringCase(system, "CTF") || equalsIgnoringCase(system, "EEGLAB")
        || equalsIgnoringCase(system, "4DBti")) {
        for (Electrode &electrode : set.electrodes) {
            if (electrode.positionMetres)
                electrode.positionMetres = fromAls(*electrode.positionMetres);
        }
    }
    if (unit == "mm")
        scale(set, 1e-3);
    else if (unit == "cm")
        scale(set, 1e-2);
    else if (unit != "m" && unit != "pixels")
        scaleBySize(set);
    return {};
}

} // namespace

tl::unexpected<Error> TableText::wrong(const TableLine &line) const
{
    return fail(ErrorCode::CorruptData, NG_TR("io", "%1 line %2 makes no sense in an electrode table: %3"),
                path.filename().string(), std::to_string(line.number), quotable(line.text));
}

Result<ElectrodeSet> parsePolarLocations(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::SphericalHead);
    for (const TableLine &line : table.lines) {
        const auto cells = words(line.text);
        const auto angle = cells.size() >= 4 ? number(cells[1]) : std::nullopt;
        const auto radius = cells.size() >= 4 ? number(cells[2]) : std::nullopt;
        if (!angle || !radius)
            return table.wrong(line);
        std::string_view label = cells[3];
        while (label.size() > 1 && label.back() == '.')
            label.remove_suffix(1);
        add(set, label, fromPolar(*angle, *radius));
    }
    return set;
}

Result<ElectrodeSet> parseElp(const TableText &table)
{
    if (std::ranges::any_of(table.lines, [](const TableLine &line) { return line.text.front() == '%'; }))
        return parsePolhemus(table);
    ElectrodeSet set = headSet(CoordinateFrame::SphericalHead);
    for (const TableLine &line : table.lines) {
        if (line.text.starts_with("//"))
            continue;
        auto cells = words(line.text);
        // BESA: [kind] label theta phi [radius]
        if (cells.size() >= 4 && !number(cells[1]))
            cells.erase(cells.begin());
        const auto theta = cells.size() >= 3 ? number(cells[1]) : std::nullopt;
        const auto phi = cells.size() >= 3 ? number(cells[2]) : std::nullopt;
        if (!theta || !phi)
            return table.wrong(line);
        if (!isLandmark(cells[0]))
            add(set, cells[0], fromTheta(*theta, *phi, kHeadRadiusMetres));
    }
    return set;
}

Result<ElectrodeSet> parseHpts(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::Unknown); // whatever the digitiser's axes were
    for (const TableLine &line : table.lines) {
        if (line.text.front() == '#')
            continue;
        const auto cells = words(line.text);
        const auto position = point(cells, 2);
        if (!position)
            return table.wrong(line);
        if (equalsIgnoringCase(cells[0], "eeg"))
            add(set, cells[1], *position);
    }
    scaleBySize(set);
    return set;
}

Result<ElectrodeSet> parseLabelledPoints(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::HeadRas);
    for (const TableLine &line : table.lines) {
        if (line.text.front() == '#')
            continue;
        const auto cells = words(line.text);
        const auto position = point(cells, 1);
        if (!position)
            return table.wrong(line);
        const std::string_view label = cells.size() > 4 ? cells[4] : cells[0];
        if (!isLandmark(label))
            add(set, label, *position);
    }
    scaleBySize(set);
    return set;
}

Result<ElectrodeSet> parseElc(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::HeadRas);
    std::vector<Vec> positions;
    std::vector<std::string> labels;
    double unit = 1e-3;
    enum class Part : std::uint8_t { Head, Positions, Labels } part = Part::Head;
    for (const TableLine &line : table.lines) {
        auto cells = words(line.text);
        if (cells[0] == "Positions" || cells[0] == "Labels") {
            part = cells[0] == "Labels" ? Part::Labels : Part::Positions;
        } else if (part == Part::Head) {
            if (cells[0] == "UnitPosition" && cells.size() > 1)
                unit = cells[1] == "m" ? 1.0 : cells[1] == "cm" ? 1e-2 : 1e-3;
        } else if (part == Part::Labels) {
            labels.insert(labels.end(), cells.begin(), cells.end());
        } else {
            const std::size_t colon = line.text.find(':');
            if (colon != std::string::npos)
                labels.emplace_back(trimmed(std::string_view(line.text).substr(0, colon)));
            const auto position =
                point(words(std::string_view(line.text).substr(colon == std::string::npos ? 0 : colon + 1)), 0);
            if (!position)
                return table.wrong(line);
            positions.push_back(*position);
        }
    }
    if (labels.size() < positions.size())
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 has %2 positions and %3 labels."),
                    table.path.filename().string(), std::to_string(positions.size()), std::to_string(labels.size()));
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (!isLandmark(labels[i]))
            add(set, labels[i], positions[i]);
    }
    scale(set, unit);
    return set;
}

Result<ElectrodeSet> parseCsd(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::SphericalHead);
    for (const TableLine &line : table.lines) {
        if (line.text.starts_with("//"))
            continue;
        const auto cells = words(line.text);
        const auto position = point(cells, 4);
        if (!position)
            return table.wrong(line);
        add(set, cells[0], *position);
    }
    scaleBySize(set);
    return set;
}

Result<ElectrodeSet> parseLayout(const TableText &table)
{
    ElectrodeSet set = headSet(CoordinateFrame::ScreenPixels);
    for (const TableLine &line : table.lines) {
        const auto cells = words(line.text);
        const auto x = cells.size() >= 6 ? number(cells[1]) : std::nullopt;
        const auto y = cells.size() >= 6 ? number(cells[2]) : std::nullopt;
        if (!x || !y) {
            if (&line == &table.lines.front() && cells.size() == 4)
                continue; // the frame of a Neuromag layout
            return table.wrong(line);
        }
        if (cells[5] != "COMNT" && cells[5] != "SCALE")
            add(set, cells[5], Vec{*x, *y, 0.0});
    }
    return set;
}

Result<ElectrodeSet> parseSeparated(const TableText &table)
{
    if (table.lines.empty())
        return ElectrodeSet{};
    const std::string &head = table.lines.front().text;
    const char separator = head.find('\t') != std::string::npos ? '\t' : ',';
    Columns columns;
    for (const std::string_view cell : split(head, separator))
        columns.names.push_back(cellAt({cell}, 0));
    const auto label = columns.find({"name", "label", "labels", "electrode", "channel"});
    const auto x = columns.find({"x", "R"}), y = columns.find({"y", "A"}), z = columns.find({"z", "S"});
    if (!label || !x || !y)
        return table.wrong(table.lines.front());
    const auto group = columns.find({"group", "shaft"});
    const auto type = columns.find({"type"});
    const auto anatomy = columns.find({"anatomy", "region", "anatomical_label", "parcellation"});
    const bool eeglabAxes = asciiLower(table.path.extension().string()) == ".ced";
    ElectrodeSet set;
    for (std::size_t i = 1; i < table.lines.size(); ++i) {
        const TableLine &line = table.lines[i];
        const auto cells = split(line.text, separator);
        Electrode electrode;
        electrode.label = cellAt(cells, label);
        if (electrode.label.empty() || cells.size() > columns.names.size() + 1)
            return table.wrong(line);
        if (isLandmark(electrode.label))
            continue;
        const std::array<std::string, 3> texts{cellAt(cells, x), cellAt(cells, y),
                                               z ? cellAt(cells, z) : std::string("0")};
        if (!texts[0].empty() && !texts[1].empty() && !texts[2].empty()) {
            const auto position = point({texts[0], texts[1], texts[2]}, 0);
            if (!position)
                return table.wrong(line);
            electrode.positionMetres = eeglabAxes ? fromAls(*position) : *position;
        }
        electrode.group = cellAt(cells, group);
        electrode.type = cellAt(cells, type);
        electrode.anatomy = cellAt(cells, anatomy);
        set.electrodes.push_back(std::move(electrode));
    }
    NG_TRY(applyCoordinateSystem(table.path, set));
    return set;
}

Result<ElectrodeSet> parsePlainText(const TableText &table)
{
    ElectrodeSet angles = headSet(CoordinateFrame::SphericalHead);
    ElectrodeSet points = headSet(CoordinateFrame::Unknown);
    bool headNamesAngles = false;
    for (const TableLine &line : table.lines) {
        const auto cells = words(line.text);
        if (line.text.front() == '%' || line.text.front() == '#' || cells.size() < 3)
            continue;
        if (&line == &table.lines.front() && equalsIgnoringCase(cells[1], "Theta")) {
            headNamesAngles = true;
            continue;
        }
        const bool twoNumbers = cells.size() == 3 && number(cells[1]) && number(cells[2]);
        if (twoNumbers && (headNamesAngles || !number(cells[0]))) {
            if (!isLandmark(cells[0]))
                add(angles, cells[0], fromTheta(*number(cells[1]), *number(cells[2]), kHeadRadiusMetres));
        } else if (const auto position = point(cells, cells.size() - 3)) {
            // Nameless points are numbered in file order.
            add(points, cells.size() > 3 ? std::string(cells[0]) : std::to_string(points.electrodes.size() + 1),
                *position);
        } else {
            return table.wrong(line);
        }
    }
    if (!angles.electrodes.empty())
        return angles;
    scaleBySize(points);
    return points;
}

} // namespace ng

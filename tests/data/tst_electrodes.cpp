// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/electrodes.h"

#include "core/base/text.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace ng;

namespace {

std::map<std::string, std::array<double, 3>> referenceTable(const std::string &name)
{
    std::ifstream file(test::fixturesFolder() / "geometry/montages-mne" / name);
    std::stringstream text;
    text << file.rdbuf();
    const std::string all = text.str();
    std::map<std::string, std::array<double, 3>> table;
    for (const std::string_view line : split(all, '\n')) {
        const auto cells = split(trimmed(line), '\t');
        if (cells.size() != 4 || cells[0] == "label" || cells[0] == "NAS" || cells[0] == "LPA" || cells[0] == "RPA")
            continue;
        table[std::string(cells[0])] = {parseDouble(cells[1]).value(), parseDouble(cells[2]).value(),
                                        parseDouble(cells[3]).value()};
    }
    return table;
}

} // namespace

TEST_CASE("built-in positions equal the published tables of the construction rule")
{
    NG_REQUIRE_FIXTURE("geometry/montages-mne/spherical_1005.tsv");
    for (const auto &[file, count] :
         {std::pair{"spherical_1005.tsv", 345}, {"spherical_1010.tsv", 71}, {"spherical_1020.tsv", 21}}) {
        const auto table = referenceTable(file);
        CHECK(table.size() == static_cast<std::size_t>(count));
        for (const auto &[name, point] : table) {
            CAPTURE(name);
            const auto ours = standardPosition(name);
            REQUIRE(ours.has_value());
            // The table has four decimals and was made by numerical arc division: half a step of rounding and as much again.
            for (std::size_t axis = 0; axis < 3; ++axis)
                CHECK(std::abs((*ours)[axis] / 0.095 - point[axis]) <= 1.0e-4);
        }
    }
}

TEST_CASE("systems have the expected sites, each inside the larger one")
{
    std::set<std::string> larger;
    for (const auto &[system, count] : {std::pair{"10-5", 345U}, {"10-10", 81U}, {"10-20", 21U}}) {
        const auto names = standardPositionNames(system);
        NG_REQUIRE_RESULT(names);
        const std::set<std::string> unique(names->begin(), names->end());
        CHECK(unique.size() == count);
        CHECK(names->size() == count);
        for (const std::string &name : unique)
            CHECK((larger.empty() || larger.count(name) == 1));
        larger = unique;
    }
    NG_CHECK_ERROR(standardPositionNames("10-15"), ErrorCode::InvalidArgument);
    NG_REQUIRE_FIXTURE("geometry/montages-mne/spherical_1010.tsv");
    const auto wide = standardPositionNames("10-10").value();
    for (const auto &[name, point] : referenceTable("spherical_1010.tsv")) {
        CAPTURE(name);
        CHECK(std::find(wide.begin(), wide.end(), name) != wide.end());
    }
}

TEST_CASE("every site lies on the sphere and has its mirror image")
{
    const auto names = standardPositionNames("10-5").value();
    for (const std::string &name : names) {
        CAPTURE(name);
        const auto p = standardPosition(name).value();
        CHECK(std::sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]) == doctest::Approx(0.095).epsilon(1e-12));
    }
    const auto left = standardPosition("PPO7h").value();
    const auto right = standardPosition("PPO8h").value();
    CHECK(left[0] < 0.0);
    CHECK(right[0] == -left[0]);
    CHECK(right[1] == left[1]);
}

TEST_CASE("labels as files have them are understood")
{
    const std::map<std::string, std::string> expected{
        {"EEG FP1-REF", "Fp1"}, {"FP1", "Fp1"},      {"T3", "T7"},       {"t4", "T8"},    {"EEG T5-LE", "P7"},
        {"T6", "P8"},           {"Fpz.", "Fpz"},     {"Fc5.", "FC5"},    {"Af3.", "AF3"}, {"POL F7", "F7"},
        {" C3 ", "C3"},         {"EEG C3-A2", "C3"}, {"AFP3H", "AFp3h"}, {"O1-M2", "O1"}, {"EEG Cz-Ref", "Cz"},
    };
    for (const auto &[label, name] : expected) {
        CAPTURE(label);
        CHECK(standardPositionName(label).value_or("none") == name);
    }
    for (const char *label : {"Fp1-F7", "EEG Fpz-Cz", "ECG", "STATUS", "", "A1", "HEOG", "EEG", "EEG A1-A2", "T", "Fp3",
                              "LFP_RIGHT_0", "C33"}) {
        CAPTURE(label);
        CHECK(!standardPositionName(label).has_value());
    }
}

TEST_CASE("electrodes are found by either name of a site")
{
    ElectrodeSet set;
    set.electrodes = {{"T3", {}, "", "", ""}, {"P7", {}, "", "", ""}, {"LA1", {}, "", "", ""}, {"Fp1", {}, "", "", ""}};
    CHECK(set.find("T7")->label == "T3");
    CHECK(set.find("T3")->label == "T3");
    CHECK(set.find("T5")->label == "P7");
    CHECK(set.find("la1")->label == "LA1");
    CHECK(set.find("EEG FP1-REF")->label == "Fp1");
    CHECK(set.find("O1") == nullptr);
    CHECK(set.find("") == nullptr);

    const ElectrodeSet placed = standardElectrodes({"EEG T3-REF", "ECG"});
    REQUIRE(placed.electrodes.size() == 2);
    CHECK(placed.electrodes[0].positionMetres == standardPosition("T7"));
    CHECK(!placed.electrodes[1].positionMetres);
    CHECK(placed.frame == CoordinateFrame::SphericalHead);
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/electrode_tables.h"

#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <cmath>
#include <fstream>
#include <numbers>

using namespace ng;

namespace {

ElectrodeSet fixtureTable(const std::string &relative)
{
    const auto set = readElectrodeTable(test::fixturesFolder() / relative);
    NG_REQUIRE_RESULT(set);
    return *set;
}

ElectrodeSet written(const std::string &name, const std::string &text)
{
    const test::TempFolder folder;
    std::ofstream(folder / name, std::ios::binary) << text;
    const auto set = readElectrodeTable(folder / name);
    NG_REQUIRE_RESULT(set);
    return *set;
}

std::array<double, 3> at(const ElectrodeSet &set, std::string_view label)
{
    const Electrode *electrode = set.find(label);
    REQUIRE(electrode != nullptr);
    REQUIRE(electrode->positionMetres.has_value());
    return *electrode->positionMetres;
}

void checkNear(const std::array<double, 3> &actual, const std::array<double, 3> &expected, double tolerance = 1e-9)
{
    for (std::size_t axis = 0; axis < 3; ++axis)
        CHECK(std::abs(actual[axis] - expected[axis]) <= tolerance);
}

} // namespace

TEST_CASE("EEGLAB polar tables")
{
    NG_REQUIRE_FIXTURE("eeglab/eeglab_chan32.locs");
    const ElectrodeSet set = fixtureTable("eeglab/eeglab_chan32.locs");
    CHECK(set.electrodes.size() == 32);
    CHECK(set.frame == CoordinateFrame::SphericalHead);
    checkNear(at(set, "Cz"), {0.0, 0.0, 0.095});
    CHECK(at(set, "C3")[0] < -0.06);  // left
    CHECK(at(set, "FPz")[1] > 0.094); // front
    CHECK(at(set, "Oz")[1] < -0.094);
    // The table is of a spherical head too, so sites agree with ours to a few millimetres.
    const auto c4 = standardPosition("C4").value();
    checkNear(at(set, "C4"), c4, 0.016);
}

TEST_CASE("digitised points with a kind")
{
    NG_REQUIRE_FIXTURE("brainvision/test.hpts");
    const ElectrodeSet set = fixtureTable("brainvision/test.hpts");
    CHECK(set.electrodes.size() == 34); // cardinal and coil points are no electrodes
    checkNear(at(set, "FP1"), {0.0038676, -0.0770439, -0.0130212});
    NG_REQUIRE_FIXTURE("edf/biosemi.hpts");
    const ElectrodeSet biosemi = fixtureTable("edf/biosemi.hpts");
    CHECK(biosemi.electrodes.size() == 64);
    checkNear(at(biosemi, "F5"), {-0.063, -0.073, 0.026});
    NG_REQUIRE_FIXTURE("brainvision/test_elp.txt");
    const ElectrodeSet cloud = fixtureTable("brainvision/test_elp.txt");
    CHECK(cloud.electrodes.size() == 42);
    checkNear(at(cloud, "2"), {-0.0376782, -0.0104957, 0.0915228});
}

TEST_CASE("BIDS tables take frame and unit from their sidecar")
{
    NG_REQUIRE_FIXTURE("bids/ieeg_visual/sub-01/ses-01/ieeg/sub-01_ses-01_electrodes.tsv");
    const ElectrodeSet acpc = fixtureTable("bids/ieeg_visual/sub-01/ses-01/ieeg/sub-01_ses-01_electrodes.tsv");
    CHECK(acpc.frame == CoordinateFrame::Acpc);
    checkNear(at(acpc, "1"), {0.019, -0.039, -0.016});
    const std::string miller =
        "bids/ieeg_motorMiller2007/sub-bp/ses-01/ieeg/sub-bp_ses-01_space-Talairach_electrodes.tsv";
    const ElectrodeSet talairach = fixtureTable(miller);
    CHECK(talairach.frame == CoordinateFrame::Talairach);
    checkNear(at(talairach, "1"), {-0.0264535231188647, 0.039988725291902, 0.0426851350846221});
    CHECK(talairach.electrodes[0].type == "surface");
    const ElectrodeSet mni = fixtureTable(
        "ieeg/py_neuromodulation/sub-testsub/ses-EphysMedOff/ieeg/sub-testsub_ses-EphysMedOff_space-mni_electrodes.tsv");
    CHECK(mni.frame == CoordinateFrame::Mni);
    checkNear(at(mni, "LFP_RIGHT_0"), {0.0118280802308701, -0.0151597482742092, -0.00776909845640809});
}

TEST_CASE("every montage table of the fixtures reads")
{
    NG_REQUIRE_FIXTURE("geometry/montages-mne/README.md");
    std::size_t tables = 0;
    for (const auto &entry : std::filesystem::directory_iterator(test::fixturesFolder() / "geometry/montages-mne")) {
        if (entry.path().extension() == ".md")
            continue;
        CAPTURE(entry.path().filename().string());
        const auto set = readElectrodeTable(entry.path());
        NG_REQUIRE_RESULT(set);
        ++tables;
        double farthest = 0.0;
        for (const Electrode &electrode : set->electrodes) {
            const auto &p = electrode.positionMetres.value();
            farthest = std::max(farthest, std::hypot(p[0], p[1], p[2]));
        }
        if (set->frame != CoordinateFrame::ScreenPixels) {
            CHECK(farthest > 0.08);
            CHECK(farthest < 0.16);
        }
    }
    CHECK(tables > 25);
    // The published spherical table is our construction rule.
    const ElectrodeSet spherical = fixtureTable("geometry/montages-mne/spherical_1020.tsv");
    CHECK(spherical.frame == CoordinateFrame::SphericalHead);
    checkNear(at(spherical, "F3"), standardPosition("F3").value(), 1e-5);
    checkNear(at(fixtureTable("geometry/montages-mne/easycap-M1.txt"), "Fp1"),
              {0.095 * std::sin(-92 * std::numbers::pi / 180) * std::cos(-72 * std::numbers::pi / 180),
               0.095 * std::sin(-92 * std::numbers::pi / 180) * std::sin(-72 * std::numbers::pi / 180),
               0.095 * std::cos(92 * std::numbers::pi / 180)});
    const ElectrodeSet numbered = fixtureTable("geometry/montages-mne/easycap-M10.txt");
    checkNear(at(numbered, "1"), {0.0, 0.0, 0.095});
    CHECK(fixtureTable("geometry/montages-mne/GSN-HydroCel-32.sfp").find("FidNz") == nullptr);
    CHECK(at(fixtureTable("geometry/montages-mne/colin27_1005.elc"), "Cz")[2] > 0.09);
    CHECK(at(fixtureTable("geometry/montages-mne/EGI_256.csd"), "E1")[0] == doctest::Approx(0.7677 * 0.095));
}

TEST_CASE("Polhemus and BESA files share an extension")
{
    const ElectrodeSet polhemus = written(
        "a.elp",
        "3\t2\n//Shape file\n%F\t0.1\t0\t0\n//Sensor name\n%N\tFp1\n0.08\t0.03\t0.01\n%N\tOz\n-0.09\t0\t0.02\n");
    CHECK(polhemus.electrodes.size() == 2);
    checkNear(at(polhemus, "Fp1"), {-0.03, 0.08, 0.01});
    const ElectrodeSet besa = written("b.elp", "EEG Fp1 -92 -72 1\nEEG C4 46 0 1\n");
    CHECK(at(besa, "Fp1")[0] < 0.0);
    CHECK(at(besa, "Fp1")[1] > 0.08);
    checkNear(at(besa, "C4"),
              {0.095 * std::sin(46 * std::numbers::pi / 180), 0.0, 0.095 * std::cos(46 * std::numbers::pi / 180)});
}

TEST_CASE("tables with commas and cells that say n/a")
{
    const ElectrodeSet set = written(
        "e.csv",
        "name,x,y,z,group,anatomy\r\nLA1,10,20,30,LA,hippocampus\r\nLA2,n/a,n/a,n/a,LA,n/a\r\n\"LA3\",-1.5,0,2,LA,\r\n");
    REQUIRE(set.electrodes.size() == 3);
    checkNear(at(set, "LA1"), {0.010, 0.020, 0.030});
    CHECK(set.electrodes[0].anatomy == "hippocampus");
    CHECK(!set.electrodes[1].positionMetres);
    CHECK(set.electrodes[2].label == "LA3");
}

TEST_CASE("what is no table is refused with its line")
{
    const test::TempFolder folder;
    const auto refused = [&](const std::string &name, const std::string &text, ErrorCode code,
                             const std::string &named) {
        CAPTURE(name);
        std::ofstream(folder / name, std::ios::binary) << text;
        const auto set = readElectrodeTable(folder / name);
        NG_CHECK_ERROR(set, code);
        if (!set)
            CHECK(set.error().message().find(named) != std::string::npos);
    };
    refused("a.locs", "1 0 0.5 Fz\n2 zero 0.5 Cz\n", ErrorCode::CorruptData, "line 2");
    refused("a.tsv", "name\tx\ty\tz\nA\t1\t2\tx\n", ErrorCode::CorruptData, "line 2");
    refused("b.tsv", "label\tcolour\nA\tred\n", ErrorCode::CorruptData, "line 1");
    refused("a.sfp", "E1 1 2\n", ErrorCode::CorruptData, "line 1");
    refused("a.elc", "Positions\n1 2 3\nLabels\n", ErrorCode::CorruptData, "a.elc");
    refused("a.hpts", "", ErrorCode::CorruptData, "a.hpts");
    refused("a.xls", "x", ErrorCode::Unsupported, "a.xls");
    NG_CHECK_ERROR(readElectrodeTable(folder / "none.tsv"), ErrorCode::NotFound);
}

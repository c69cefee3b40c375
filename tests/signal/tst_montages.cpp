// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/reference_node.h"
#include "tests/signal/golden.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace ng;
using namespace ng::test;

namespace {

/// Channels with these labels, 2,500 golden samples each.
SignalPtr labelled(const std::vector<std::string> &labels, ChannelType type = ChannelType::Eeg)
{
    std::vector<ChannelInfo> infos;
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < labels.size(); ++c) {
        infos.push_back(channelOf(c, Rate::hertz(250), {{TimeNs{0}, 1000}, {10 * kSecond, 1500}}));
        infos.back().label = infos.back().fileLabel = labels[c];
        infos.back().type = labels[c] == "STATUS" ? ChannelType::Trigger : type;
        infos.back().bad = labels[c] == "Bad";
        rows.push_back(goldenRow(2500, c));
    }
    return std::make_shared<const MemorySource>(std::move(infos), std::move(rows));
}

const std::vector<std::string> kTenTwenty{"EEG Fp1", "EEG Fp2", "EEG F7", "EEG F3", "EEG Fz", "EEG F4", "EEG F8",
                                          "EEG T3",  "EEG C3",  "EEG Cz", "EEG C4", "EEG T4", "EEG T5", "EEG P3",
                                          "EEG Pz",  "EEG P4",  "EEG T6", "EEG O1", "EEG O2", "STATUS"};

} // namespace

TEST_CASE("average reference leaves bad and excluded channels out of the mean and re-references them")
{
    const SignalPtr source = labelled({"A", "B", "Bad", "C", "D", "STATUS"});
    const auto node = makeReference(source, {.exclude = {"D"}});
    NG_REQUIRE_RESULT(node);
    const auto out = readAll(**node, 6);
    for (std::size_t n = 0; n < 2500; ++n) {
        const double mean = (static_cast<double>(goldenSample(n, 0)) + static_cast<double>(goldenSample(n, 1))
                             + static_cast<double>(goldenSample(n, 3)))
            / 3.0;
        for (std::size_t c = 0; c < 5; ++c)
            CHECK(out(c, n) == static_cast<float>(static_cast<double>(goldenSample(n, c)) - mean));
        CHECK(out(5, n) == goldenSample(n, 5));
    }
    CHECK((*node)->channels()[0].reference == "average");
    for (const std::int64_t block : {1, 999}) {
        const auto parts = readAll(**node, 6, block);
        CHECK(std::equal(out.flat().begin(), out.flat().end(), parts.flat().begin()));
    }
}

TEST_CASE("named references, shafts, and groups too small")
{
    const SignalPtr source = labelled({"LA1", "LA2", "LB1", "LB2", "LB3"}, ChannelType::Seeg);
    const auto named = makeReference(source, {.kind = ReferenceKind::Channels, .channels = {"LA1", "LB1"}});
    NG_REQUIRE_RESULT(named);
    const auto a = readAll(**named, 5);
    CHECK(a(1, 7)
          == static_cast<float>(static_cast<double>(goldenSample(7, 1))
                                - (static_cast<double>(goldenSample(7, 0)) + static_cast<double>(goldenSample(7, 2)))
                                    / 2.0));
    const auto shafts = makeReference(source, {.groups = ReferenceGroups::Shaft});
    NG_REQUIRE_RESULT(shafts);
    const auto b = readAll(**shafts, 5);
    CHECK(b(0, 9)
          == static_cast<float>(static_cast<double>(goldenSample(9, 0))
                                - (static_cast<double>(goldenSample(9, 0)) + static_cast<double>(goldenSample(9, 1)))
                                    / 2.0));
    NG_CHECK_ERROR(makeReference(source, {.groups = ReferenceGroups::Shaft, .exclude = {"LA1"}}),
                   ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeReference(source, {.kind = ReferenceKind::Channels, .channels = {"XX"}}), ErrorCode::NotFound);
    NG_CHECK_ERROR(makeReference(source, {.kind = ReferenceKind::Channels}), ErrorCode::InvalidArgument);
}

TEST_CASE("double banana finds channels by position and keeps triggers")
{
    const SignalPtr source = labelled(kTenTwenty);
    const auto node = makeMontage(source, "double-banana");
    NG_REQUIRE_RESULT(node);
    const auto &channels = (*node)->channels();
    REQUIRE(channels.size() == 19);
    CHECK(channels[0].label == "Fp1-F7");
    CHECK(channels[1].label == "F7-T7");
    CHECK(channels[18].label == "STATUS");
    const auto out = readAll(**node, 19);
    CHECK(out(1, 3) == goldenSample(3, 2) - goldenSample(3, 7));
    CHECK(out(18, 3) == goldenSample(3, 19));
    NG_CHECK_RESULT(makeMontage(source, "transverse"));
    const auto missing = makeMontage(labelled({"Fp1", "F7"}), "double-banana");
    NG_CHECK_ERROR(missing, ErrorCode::NotFound);
    CHECK(missing.error().message().find("T7") != std::string::npos);
}

TEST_CASE("listed montages: derivations, labels with dashes, single channels, mistakes")
{
    const SignalPtr source = labelled({"EEG Fp1-Ref", "EEG F7-Ref", "C3", "C4", "STATUS"});
    const auto node = makeMontage(source, "EEG Fp1-Ref-EEG F7-Ref, C3-C4 , C4, Fp1-F7");
    NG_REQUIRE_RESULT(node);
    CHECK((*node)->channels().size() == 5);
    const auto out = readAll(**node, 5);
    CHECK(out(0, 11) == goldenSample(11, 0) - goldenSample(11, 1));
    CHECK(out(1, 11) == goldenSample(11, 2) - goldenSample(11, 3));
    CHECK(out(2, 11) == goldenSample(11, 3));
    CHECK(out(3, 11) == out(0, 11));
    CHECK((*node)->channels()[1].reference == "C4");
    NG_CHECK_ERROR(makeMontage(source, "C3-C9"), ErrorCode::NotFound);
    NG_CHECK_ERROR(makeMontage(source, ""), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeMontage(source, "C3,,C4"), ErrorCode::InvalidArgument);
    NG_CHECK_RESULT(makeMontage(source, "ref:C3,C4"));
    CHECK(*makeMontage(source, "as-recorded") == source);
}

TEST_CASE("neighbouring contacts of shafts")
{
    const auto node = makeMontage(labelled({"LA1", "LA2", "LA3", "LB1", "LB3"}, ChannelType::Seeg), "bipolar-shafts");
    NG_REQUIRE_RESULT(node);
    REQUIRE((*node)->channels().size() == 2);
    CHECK((*node)->channels()[1].label == "LA2-LA3");
}

TEST_CASE("channels of different rates are not subtracted")
{
    std::vector<ChannelInfo> infos{channelOf(0, Rate::hertz(250), {{TimeNs{0}, 500}}),
                                   channelOf(1, Rate::hertz(100), {{TimeNs{0}, 200}})};
    const auto source = std::make_shared<const MemorySource>(infos, std::vector{goldenRow(500, 0), goldenRow(200, 1)});
    NG_CHECK_ERROR(makeMontage(source, "C0-C1"), ErrorCode::InvalidArgument);
}

TEST_CASE("a sample that is not finite concerns its moment alone")
{
    std::vector<std::vector<float>> rows{goldenRow(100, 0), goldenRow(100, 1), goldenRow(100, 2)};
    rows[1][50] = std::numeric_limits<float>::quiet_NaN();
    std::vector<ChannelInfo> infos;
    for (std::size_t c = 0; c < 3; ++c)
        infos.push_back(channelOf(c, Rate::hertz(250), {{TimeNs{0}, 100}}));
    const auto node = makeReference(std::make_shared<const MemorySource>(infos, rows), {});
    const auto out = readAll(**node, 3);
    for (std::size_t n = 0; n < 100; ++n)
        CHECK(std::isnan(out(0, n)) == (n == 50));
}

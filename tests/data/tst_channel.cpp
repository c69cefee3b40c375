// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/channel.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

using namespace ng;

namespace {

/// 250 Hz; [0 s, 2 s) and [5 s, 6 s).
TimeAxis axisWithGap()
{
    return {Rate::hertz(250), {{TimeNs{0}, 0, 500}, {5 * kSecond, 500, 250}}};
}

} // namespace

TEST_CASE("time of a sample jumps over a gap and comes back")
{
    const TimeAxis axis = axisWithGap();
    CHECK(axis.sampleCount() == 750);
    CHECK(axis.timeOf(499) == TimeNs{1'996'000'000});
    CHECK(axis.timeOf(500) == 5 * kSecond);
    CHECK(axis.end() == 6 * kSecond);
    CHECK(axis.segmentOf(499).start == TimeNs{0});
    CHECK(axis.segmentOf(500).start == 5 * kSecond);
    for (std::int64_t i = 0; i < axis.sampleCount(); ++i) {
        const auto found = axis.samplesIn({axis.timeOf(i), TimeNs{1}});
        NG_REQUIRE_RESULT(found);
        CHECK(found->first == i);
        CHECK(found->second == 1);
    }
}

TEST_CASE("samples of a span are those whose time lies in it")
{
    const TimeAxis axis = axisWithGap();
    const auto whole = axis.samplesIn({5 * kSecond, kSecond});
    NG_REQUIRE_RESULT(whole);
    CHECK(*whole == std::pair<std::int64_t, std::int64_t>{500, 250});
    // [1 ms, 9 ms) holds the samples at 4 and 8 ms.
    const auto inside = axis.samplesIn({TimeNs{1'000'000}, TimeNs{8'000'000}});
    NG_REQUIRE_RESULT(inside);
    CHECK(*inside == std::pair<std::int64_t, std::int64_t>{1, 2});
    const auto nothing = axis.samplesIn({kSecond, TimeNs{0}});
    NG_REQUIRE_RESULT(nothing);
    CHECK(nothing->second == 0);
}

TEST_CASE("a span over a gap or past the data is refused and the gap is named")
{
    const TimeAxis axis = axisWithGap();
    const auto across = axis.samplesIn({kSecond, 5 * kSecond});
    NG_CHECK_ERROR(across, ErrorCode::InvalidArgument);
    CHECK(across.error().message().find("gap from 2 s to 5 s") != std::string::npos);
    NG_CHECK_ERROR(axis.samplesIn({3 * kSecond, kSecond}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(axis.samplesIn({5 * kSecond, 2 * kSecond}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(axis.samplesIn({TimeNs{-1}, kSecond}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(axis.samplesIn({kSecond, TimeNs{-1}}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(axis.samplesIn({kSecond, TimeNs::max()}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(TimeAxis{}.samplesIn({TimeNs{0}, TimeNs{1}}), ErrorCode::InvalidArgument);
}

TEST_CASE("units as files write them become SI units")
{
    for (const char *microvolt : {"uV", "\xC2\xB5V", "\xCE\xBCV", " uV "}) {
        const auto scale = unitScale(microvolt);
        REQUIRE(scale);
        CHECK(scale->factor == 1e-6);
        CHECK(scale->siUnit == "V");
    }
    CHECK(unitScale("mV")->factor == 1e-3);
    CHECK(unitScale("DegC")->siUnit == "degC");
    CHECK(unitScale("Boolean")->siUnit.empty());
    CHECK(unitScale("")->factor == 1.0);
    CHECK_FALSE(unitScale("furlong"));
}

TEST_CASE("repeated labels are numbered in file order without meeting other labels")
{
    CHECK(uniqueLabels({"F1", "F2", "F1"}) == std::vector<std::string>{"F1-0", "F2", "F1-1"});
    CHECK(uniqueLabels({"A", "A", "A-0"}) == std::vector<std::string>{"A-1", "A-2", "A-0"});
    CHECK(uniqueLabels({"", ""}) == std::vector<std::string>{"unnamed-0", "unnamed-1"});
}

TEST_CASE("channel types are guessed from labels and units")
{
    CHECK(guessChannelType("EEG Fp1-Ref", "uV") == ChannelType::Eeg);
    CHECK(guessChannelType("Fp1", "uV") == ChannelType::Eeg);
    CHECK(guessChannelType("B12", "uV") == ChannelType::Eeg);
    CHECK(guessChannelType("EOG horizontal", "uV") == ChannelType::Eog);
    CHECK(guessChannelType("ECG1", "mV") == ChannelType::Ecg);
    CHECK(guessChannelType("EMG submental", "uV") == ChannelType::Emg);
    CHECK(guessChannelType("Resp oro-nasal", "") == ChannelType::Resp);
    CHECK(guessChannelType("Temp rectal", "DegC") == ChannelType::Temperature);
    CHECK(guessChannelType("STATUS", "Boolean") == ChannelType::Trigger);
    CHECK(guessChannelType("tRigGer", "uV") == ChannelType::Trigger);
    CHECK(guessChannelType("STI 014", "V") == ChannelType::Trigger);
    CHECK(guessChannelType("Event marker", "") == ChannelType::Misc);
    CHECK(guessChannelType("sine 5Hz", "uV") == ChannelType::Misc);
}

TEST_CASE("names of channel types go both ways")
{
    for (int i = 0; i <= static_cast<int>(ChannelType::Misc); ++i) {
        const auto type = static_cast<ChannelType>(i);
        CHECK(channelTypeFromName(channelTypeName(type)) == type);
    }
    CHECK(channelTypeFromName("eeg") == ChannelType::Eeg);
    CHECK_FALSE(channelTypeFromName("nonsense"));
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/data/recording.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace ng::test {

/// What MNE-Python read from a fixture.
inline Json expectedRecording(std::string_view relativePath)
{
    const auto all = readJsonFile(fixturesFolder() / "expected/recordings_mne.json");
    NG_REQUIRE_RESULT(all);
    return (*all)["files"][relativePath];
}

/// max(1e-5 SD, one float32 step): what reading to float32 may change.
inline double sampleTolerance(double standardDeviation, double value)
{
    const float at = static_cast<float>(value);
    const float step = std::nextafter(std::abs(at), std::numeric_limits<float>::infinity()) - std::abs(at);
    return std::max(1e-5 * standardDeviation, static_cast<double>(step));
}

/// Channels, rate, length, means and first samples against what MNE read.
inline void checkAgainstExpected(const Recording &recording, const Json &expected)
{
    const std::size_t channels = expected["channels"].size();
    REQUIRE(recording.channels().size() == channels);
    for (std::size_t c = 0; c < channels; ++c) {
        const ChannelInfo &info = recording.channels()[c];
        CAPTURE(info.label);
        CHECK(info.label == expected["channels"].items()[c].toString());
        CHECK(info.axis.rate.hertz() == doctest::Approx(expected["sfreq"].toDouble()).epsilon(1e-12));
        REQUIRE(info.axis.sampleCount() == expected["nsamp"].toInt());
        const auto block = readBlock(*recording.signal, std::array{c}, {0, info.axis.sampleCount()});
        NG_REQUIRE_RESULT(block);
        double sum = 0.0;
        for (const float value : block->row(0))
            sum += static_cast<double>(value);
        const double mean = sum / static_cast<double>(info.axis.sampleCount());
        const double wanted = expected["mean_V"].items()[c].toDouble();
        const double deviation = expected["std_V"].items()[c].toDouble();
        CHECK(std::abs(mean - wanted) <= sampleTolerance(deviation, wanted));
        if (c < expected["first5_V"].size()) {
            const Json::Array &first = expected["first5_V"].items()[c].items();
            for (std::size_t i = 0; i < first.size(); ++i)
                CHECK(std::abs(static_cast<double>(block->row(0)[i]) - first[i].toDouble())
                      <= sampleTolerance(deviation, first[i].toDouble()));
        }
    }
}

/// Events against annotations; \p describe gives the text MNE made of one.
template<class Describe>
void checkEvents(const Recording &recording, const Json &expected, const Describe &describe)
{
    const Json::Array &annotations = expected["annotations"].items();
    REQUIRE(recording.events.size() == annotations.size());
    for (std::size_t i = 0; i < annotations.size(); ++i) {
        const Event &event = recording.events[i];
        const Json::Array &row = annotations[i].items();
        CAPTURE(i);
        // The listing has microseconds.
        CHECK(std::abs(toSeconds(event.onset) - row[0].toDouble()) <= 0.51e-6);
        CHECK(std::abs(toSeconds(event.duration) - row[1].toDouble()) <= 0.51e-6);
        CHECK(describe(event) == row[2].toString());
    }
}

} // namespace ng::test

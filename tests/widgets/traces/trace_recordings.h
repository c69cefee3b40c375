// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/recording.h"

#include <cmath>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

namespace ng::test {

/// Splits a row at a sample: what comes after begins \p gap later.
inline std::vector<Segment> twoSegments(std::int64_t count, std::int64_t before, Rate rate, TimeNs gap)
{
    return {{TimeNs(0), 0, before}, {timeOfSample(before, rate) + gap, before, count - before}};
}

/// EEG-like channels: noise that drifts, a 10-Hz rhythm, one artefact. Volts. \p gapAt samples, 0: no gap of 0.8 s.
inline RecordingPtr eegRecording(const std::vector<std::string> &labels, std::int64_t hertz, std::int64_t seconds,
                                 std::int64_t gapAt = 0)
{
    const std::int64_t count = hertz * seconds;
    std::vector<ChannelInfo> channels;
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < labels.size(); ++c) {
        ChannelInfo info;
        info.label = info.fileLabel = labels[c];
        info.type = ChannelType::Eeg;
        info.unit = "V";
        info.axis.rate = Rate::hertz(hertz);
        info.axis.segments = gapAt == 0 ? std::vector<Segment>{{TimeNs(0), 0, count}}
                                        : twoSegments(count, gapAt, info.axis.rate, TimeNs(800'000'000));
        Philox random(17, c);
        std::vector<float> row(static_cast<std::size_t>(count));
        double slow = 0.0;
        for (std::int64_t i = 0; i < count; ++i) {
            const double t = static_cast<double>(i) / static_cast<double>(hertz);
            slow = 0.97 * slow + 4e-6 * random.normal();
            const double blink = c < 4 ? 90e-6 * std::exp(-std::pow((std::fmod(t, 7.0) - 2.0) / 0.12, 2.0)) : 0.0;
            row[static_cast<std::size_t>(i)] = static_cast<float>(
                slow + 12e-6 * std::sin(2.0 * std::numbers::pi * 10.0 * t + 0.4 * static_cast<double>(c)) + blink);
        }
        channels.push_back(std::move(info));
        rows.push_back(std::move(row));
    }
    auto recording = std::make_shared<Recording>();
    recording->format = "memory";
    recording->path = "S001R01.edf";
    recording->identity.start = WallClock{2009, 8, 12, 16, 15, 0, TimeNs(0)};
    if (gapAt != 0)
        recording->gaps = {{{timeOfSample(gapAt, Rate::hertz(hertz)), TimeNs(800'000'000)}}};
    recording->signal = std::make_shared<MemorySource>(std::move(channels), std::move(rows));
    return recording;
}

inline const std::vector<std::string> &tenTwenty()
{
    static const std::vector<std::string> labels{"Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "T7", "C3", "Cz",
                                                 "C4",  "T8",  "P7", "P3", "Pz", "P4", "P8", "O1", "O2"};
    return labels;
}

inline Event event(double onset, double duration, std::string label, std::vector<std::string> channels = {})
{
    Event out;
    out.onset = TimeNs(static_cast<std::int64_t>(onset * 1e9));
    out.duration = TimeNs(static_cast<std::int64_t>(duration * 1e9));
    out.label = std::move(label);
    out.kind = "annotation";
    out.channels = std::move(channels);
    return out;
}

} // namespace ng::test

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

namespace ng::test {

inline const std::vector<std::string> &capLabels()
{
    static const std::vector<std::string> labels{"Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "T7", "C3", "Cz",
                                                 "C4",  "T8",  "P7", "P3", "Pz", "P4", "P8", "O1", "Oz", "O2"};
    return labels;
}

/// 20 EEG channels at 200 Hz: a 10-Hz sine whose amplitude grows from channel to channel (10 µV, 20 µV, …), on a ramp of offsets
/// of 1 µV a channel. 0 to 12 s, then a gap of 0.8 s, then 8 s more.
inline RecordingPtr sineRecording()
{
    constexpr std::int64_t kRate = 200, kBefore = 12 * kRate, kAfter = 8 * kRate;
    const TimeNs gapEnd{12'800'000'000};
    std::vector<ChannelInfo> channels;
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < capLabels().size(); ++c) {
        ChannelInfo info;
        info.label = info.fileLabel = capLabels()[c];
        info.type = ChannelType::Eeg;
        info.unit = "V";
        info.axis.rate = Rate::hertz(kRate);
        info.axis.segments = {{TimeNs(0), 0, kBefore}, {gapEnd, kBefore, kAfter}};
        std::vector<float> row;
        for (std::int64_t i = 0; i < kBefore + kAfter; ++i) {
            const double t =
                i < kBefore ? static_cast<double>(i) / kRate : 12.8 + static_cast<double>(i - kBefore) / kRate;
            const double value = 10e-6 * static_cast<double>(c + 1) * std::sin(2.0 * std::numbers::pi * 10.0 * t)
                + 1e-6 * static_cast<double>(c);
            row.push_back(static_cast<float>(value));
        }
        channels.push_back(std::move(info));
        rows.push_back(std::move(row));
    }
    auto recording = std::make_shared<Recording>();
    recording->format = "memory";
    recording->path = "sine.edf";
    recording->electrodes = standardElectrodes(capLabels());
    recording->gaps = {{{TimeNs(12'000'000'000), TimeNs(800'000'000)}}};
    recording->signal = std::make_shared<MemorySource>(std::move(channels), std::move(rows));
    return recording;
}

} // namespace ng::test

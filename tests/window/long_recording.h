// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/recording.h"
#include "core/io/edf/edf_writer.h"

#include <cmath>
#include <filesystem>
#include <numbers>

namespace ng::test {

inline const std::vector<std::string> &cap64()
{
    static const std::vector<std::string> labels{
        "Fp1", "Fpz", "Fp2", "AF7", "AF3", "AFz", "AF4", "AF8", "F7",  "F5",  "F3",  "F1",  "Fz", "F2", "F4",  "F6",
        "F8",  "FT7", "FC5", "FC3", "FC1", "FCz", "FC2", "FC4", "FC6", "FT8", "T7",  "C5",  "C3", "C1", "Cz",  "C2",
        "C4",  "C6",  "T8",  "TP7", "CP5", "CP3", "CP1", "CPz", "CP2", "CP4", "CP6", "TP8", "P7", "P5", "P3",  "P1",
        "Pz",  "P2",  "P4",  "P6",  "P8",  "PO7", "PO3", "POz", "PO4", "PO8", "O1",  "Oz",  "O2", "F9", "F10", "Iz"};
    return labels;
}

/// 64 channels of noise with a rhythm at 256 Hz, and \p events annotations spread over them, as an EDF+ file.
inline Result<> writeLongRecording(const std::filesystem::path &path, std::int64_t seconds, int events)
{
    constexpr std::int64_t kRate = 256;
    constexpr std::size_t kTable = 1 << 16;
    Philox random(23, 0);
    std::vector<float> noise(kTable);
    for (float &one : noise)
        one = static_cast<float>(15e-6 * random.normal());
    const std::int64_t count = kRate * seconds;
    std::vector<ChannelInfo> channels;
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < cap64().size(); ++c) {
        ChannelInfo info;
        info.label = info.fileLabel = cap64()[c];
        info.type = ChannelType::Eeg;
        info.unit = "V";
        info.axis.rate = Rate::hertz(kRate);
        info.axis.segments = {{TimeNs(0), 0, count}};
        std::vector<float> row(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < row.size(); ++i) {
            // Another period for each channel, so that no page is like another.
            const double t = static_cast<double>(i) / static_cast<double>(kRate);
            row[i] = noise[(i * (2 * c + 1) + (i >> 16) * 97) % kTable]
                + static_cast<float>(20e-6
                                     * std::sin(2.0 * std::numbers::pi * (9.0 + 0.03 * static_cast<double>(c)) * t));
        }
        channels.push_back(std::move(info));
        rows.push_back(std::move(row));
    }
    Recording recording;
    recording.format = "memory";
    recording.signal = std::make_shared<MemorySource>(std::move(channels), std::move(rows));
    for (int i = 0; i < events; ++i) {
        Event event;
        event.onset = TimeNs(seconds * kSecond.count() / events * i);
        event.duration = i % 3 == 0 ? kSecond : TimeNs(0);
        event.label = i % 5 == 0 ? "Spike" : "Artefact";
        event.kind = "annotation";
        recording.events.push_back(std::move(event));
    }
    NG_TRY(writeEdf(recording, path, {}));
    return {};
}

} // namespace ng::test

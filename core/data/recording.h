// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/data/channel.h"
#include "core/data/electrodes.h"
#include "core/data/signal_source.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Something that happened in a recording.
struct Event {
    TimeNs onset{0};
    TimeNs duration{0};                ///< 0 for a moment
    std::string label;                 ///< UTF-8
    std::string kind;                  ///< what the format calls it: "annotation", "Stimulus", "New Segment", "trigger"
    std::optional<std::int64_t> code;  ///< integer code where there is one
    std::vector<std::string> channels; ///< labels it concerns; empty: all

    friend bool operator==(const Event &, const Event &) = default;
};

/// A stretch without data between two segments, on the true clock.
struct Gap {
    TimeRange range;
};

/// One thing that is odd about a file, or that a reader assumed or repaired ("file health").
struct Warning {
    std::string code; ///< stable id in kebab case: "record-duration-zero"
    std::string text; ///< NG_TR-marked sentence with %1..%9
    std::vector<std::string> args;
    std::string place;     ///< "header byte 236", "channel EEG Fp1", "record 12"
    bool repaired = false; ///< something was assumed in order to go on

    [[nodiscard]] std::string message() const;
};

/// Who and when, as the file has it. Never in exports unless asked for.
struct RecordingIdentity {
    std::string patient;       ///< whole patient field
    std::string recordingText; ///< whole recording field
    std::string equipment;
    std::optional<WallClock> start; ///< local wall clock of time 0
};

/// One opened recording: immutable, shared, lazy.
struct Recording {
    std::string format;         ///< "EDF", "EDF+C", "EDF+D", "BDF", "BDF+C", "BrainVision", "EEGLAB"
    std::string readerId;       ///< id in the reader registry
    std::filesystem::path path; ///< as given
    RecordingIdentity identity;
    SignalPtr signal; ///< channels with unit, rate, segments; never null
    ElectrodeSet electrodes;
    std::vector<Event> events; ///< by onset, then file order
    std::vector<Gap> gaps;     ///< between segments of the main axis, in time order
    std::vector<Warning> warnings;

    [[nodiscard]] const std::vector<ChannelInfo> &channels() const { return signal->channels(); }
    [[nodiscard]] TimeNs duration() const; ///< end of the latest channel
    /// Index by label, or by "#3" counted from 0 in file order; NotFound lists the nearest labels.
    [[nodiscard]] Result<std::size_t> findChannel(std::string_view labelOrIndex) const;
};

using RecordingPtr = std::shared_ptr<const Recording>;

/// Identity of a file for cache keys: size, mtime, sha256 of header and of sampled blocks.
[[nodiscard]] Result<Json> fileIdentity(const std::filesystem::path &path);

} // namespace ng

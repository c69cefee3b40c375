// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What a channel carries; names as in BIDS channels.tsv.
enum class ChannelType : std::uint8_t {
    Eeg,
    Ecog,
    Seeg,
    Dbs,
    Eog,
    Ecg,
    Emg,
    Resp,
    Temperature,
    Gsr,
    Audio,
    Trigger, ///< integer codes (BIDS TRIG); values are codes, not volts
    Misc,
};
[[nodiscard]] std::string_view channelTypeName(ChannelType type); ///< "EEG", "ECOG", "TRIG", "MISC", …
[[nodiscard]] std::optional<ChannelType> channelTypeFromName(std::string_view bidsName);
/// Guess from a label as files have it ("EEG Fp1-Ref", "ECG", "STATUS", "Resp nasal"); Eeg for 10-5 names, Misc when unknown.
[[nodiscard]] ChannelType guessChannelType(std::string_view label, std::string_view unit);

/// A contiguous stretch of samples of one channel; samples are counted over all segments without the gaps.
struct Segment {
    TimeNs start{0};              ///< time of its first sample
    std::int64_t firstSample = 0; ///< index of its first sample in the channel
    std::int64_t count = 0;       ///< samples

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// Time axis of a channel.
struct TimeAxis {
    Rate rate;
    std::vector<Segment> segments; ///< in time order, not overlapping; firstSample consecutive

    [[nodiscard]] std::int64_t sampleCount() const;
    [[nodiscard]] TimeNs timeOf(std::int64_t sample) const; ///< of 0 <= sample < sampleCount()
    [[nodiscard]] TimeNs end() const;                       ///< end of the last sample's period
    /// Samples whose time lies in [range.start, range.end()), which must lie in one segment: InvalidArgument names the gap otherwise.
    /// A range that reaches past the data is InvalidArgument as well.
    [[nodiscard]] Result<std::pair<std::int64_t, std::int64_t>> samplesIn(
        const TimeRange &range) const; ///< first, count
    /// Segment that holds \p sample.
    [[nodiscard]] const Segment &segmentOf(std::int64_t sample) const;
    friend bool operator==(const TimeAxis &, const TimeAxis &) = default;
};

struct ChannelInfo {
    std::string label;     ///< unique in the recording; repeated ones got -0, -1 … in file order
    std::string fileLabel; ///< as the file has it
    ChannelType type = ChannelType::Eeg;
    std::string unit;     ///< SI unit of the samples we give: "V", "degC", "Ohm", "" for codes or unknown
    std::string fileUnit; ///< as the file has it: "uV"
    TimeAxis axis;
    std::string filterText;           ///< prefiltering as the file has it
    std::optional<double> highpassHz; ///< cutoffs understood from it
    std::optional<double> lowpassHz;
    std::string reference; ///< "" when the file does not say
    bool bad = false;      ///< marked bad by the file's own sidecar
    /// Integers in the file become samples as gain * integer + offset; absent for float formats.
    std::optional<double> gain;
    std::optional<double> offset;
};

/// Factor from a unit as files write it ("uV", "µV", "mV", "nV", "V", "degC", "%") to its SI unit.
struct UnitScale {
    double factor = 1.0;
    std::string siUnit;
};
/// nullopt when the unit is unknown: the reader then keeps numbers as they are and warns.
[[nodiscard]] std::optional<UnitScale> unitScale(std::string_view fileUnit);

/// Makes labels unique as product.md says: repeated labels become -0, -1 in file order (all of them).
[[nodiscard]] std::vector<std::string> uniqueLabels(const std::vector<std::string> &fileLabels);

} // namespace ng

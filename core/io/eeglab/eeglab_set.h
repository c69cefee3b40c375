// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"
#include "core/io/eeglab/mat_value.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ng {

/// The EEG structure of a .set file, whether it is one variable or its fields are variables themselves.
class EeglabSet
{
public:
    explicit EeglabSet(MatVariables variables);
    [[nodiscard]] const MatValue &field(std::string_view name) const;
    /// Takes the numbers of \c data out of the tree.
    [[nodiscard]] MatValue takeData();

private:
    MatVariables m_variables;
    std::size_t m_eeg = 0;
    bool m_inStructure = false;
};

/// Sizes of a set, checked against each other.
struct EeglabShape {
    std::size_t channels = 0;
    std::int64_t points = 0; ///< samples of an epoch
    std::int64_t trials = 1;
    Rate rate;
};
/// CorruptData names the field of \p file that makes no sense.
[[nodiscard]] Result<EeglabShape> eeglabShape(const EeglabSet &set, const std::string &file);

/// Labels, types and unit of the channels, without axis.
[[nodiscard]] Result<std::vector<ChannelInfo>> eeglabChannels(const EeglabSet &set, const EeglabShape &shape,
                                                              bool tolerant, const std::string &file,
                                                              std::vector<Warning> &warnings);
/// Positions of chanlocs: EEGLAB's axes (x nose, y left) turned to x right, y anterior, z up.
[[nodiscard]] ElectrodeSet eeglabElectrodes(const EeglabSet &set, const std::vector<ChannelInfo> &channels,
                                            const std::string &file);

/// Segments: epochs, or what "boundary" events say was cut out.
[[nodiscard]] std::vector<Segment> eeglabSegments(const EeglabSet &set, const EeglabShape &shape,
                                                  std::vector<Warning> &warnings);

/// Events by onset; latencies count samples from 1, fractions of samples are kept to the nanosecond.
[[nodiscard]] std::vector<Event> eeglabEvents(const EeglabSet &set, const TimeAxis &axis,
                                              std::vector<Warning> &warnings);

} // namespace ng

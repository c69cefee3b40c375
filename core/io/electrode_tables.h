// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/channel.h"
#include "core/data/electrodes.h"

#include <filesystem>
#include <vector>

namespace ng {

/// Reads a table of electrodes by its extension, positions in metres:
/// .locs .loc (EEGLAB polar), .ced (EEGLAB with head line), .elp (Polhemus or BESA), .hpts, .sfp, .elc, .xyz, .csd, .lay (screen, no unit),
/// .tsv (BIDS electrodes.tsv with its coordsystem.json, or label x y z), .csv, .txt (theta and phi, or x y z).
/// Ideal tables without unit (radius 1) are put on a head of 0.095 m. Landmarks (nasion, preauricular points, coils) are left out.
/// \errors NotFound, Unsupported for another extension, CorruptData names file and line
[[nodiscard]] Result<ElectrodeSet> readElectrodeTable(const std::filesystem::path &path);

/// Electrodes of a recording: \p table where it is not empty, else \p fromFile where it has electrodes, else built-in positions of
/// the EEG channels' names. \p channels are those of the recording.
[[nodiscard]] Result<ElectrodeSet> chooseElectrodes(const std::filesystem::path &table, ElectrodeSet fromFile,
                                                    const std::vector<ChannelInfo> &channels);

} // namespace ng

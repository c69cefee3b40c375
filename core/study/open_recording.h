// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/study/journal.h"
#include "core/study/study.h"

#include <span>
#include <string>
#include <string_view>

namespace ng {

/// Name of the journal in a study folder.
inline constexpr std::string_view kJournalName = "journal.jsonl";

/// A recording as the study has it: the file, the side tables that study.json names for it (channels.tsv: types, units,
/// bad channels; electrodes), and the edits of the journal (events, bad channels). The file itself is never changed.
/// \param recording as in items.tsv
/// \errors those of readers; CorruptData for a side table that does not fit
[[nodiscard]] Result<RecordingPtr> openRecording(const Study &study, std::string_view recording,
                                                 std::span<const Edit> edits, const ReaderRegistry &readers,
                                                 const RunContext &ctx = {});

/// Channel descriptions changed by a BIDS channels.tsv: type, bad by status, and the unit where the file has none (then the
/// factor from the table's unit to SI is in \p factors, 1 elsewhere). Labels that are not in the recording become warnings.
[[nodiscard]] Result<std::vector<ChannelInfo>> describeChannels(std::vector<ChannelInfo> channels,
                                                                const TsvTable &table, std::vector<double> &factors,
                                                                std::vector<Warning> &warnings);

} // namespace ng

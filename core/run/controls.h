// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/run/framework.h"
#include "core/study/dataset.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What a score could come from other than the signal, trained and judged exactly as the real thing.
enum class ControlKind : std::uint8_t {
    /// Labels of the training and of the validation side permuted within the side; test items keep their true labels, so
    /// the score is what a decoder reaches that learned nothing true, on exactly the items and class balance of the real test.
    Shuffled,
    /// Signals replaced by surrogates with the spectrum and cross-spectrum of another item of the same recording, drawn at
    /// random: as the item's own spectrum may betray its class, only the recording's remains.
    Noise,
    /// Windows moved along their recording by one large random offset, circularly: slow drift and the order of labels stay,
    /// what is locked to events goes. In a strictly periodic design the period stays too, so this control can score above
    /// chance by itself; the score of the real run must then be read against it.
    TimeShift,
    /// Signals replaced by a constant that encodes the item's duration alone.
    DurationOnly,
};
[[nodiscard]] std::string_view controlName(ControlKind kind); ///< "shuffled", "noise", "time_shift", "duration_only"

/// Controls of a run and how often each is repeated, in the order of training.
struct ControlSet {
    struct Entry {
        ControlKind kind = ControlKind::Shuffled;
        std::size_t repeats = 1;
    };
    std::vector<Entry> entries{{ControlKind::Shuffled, 5}, {ControlKind::Noise, 1}};
};
/// "shuffled:20,noise,time_shift,duration_only" or "none"; InvalidArgument lists the known names.
[[nodiscard]] Result<ControlSet> parseControls(std::string_view text);
[[nodiscard]] std::string controlsText(const ControlSet &controls);

/// Labels of one unit of the shuffled control.
[[nodiscard]] std::vector<std::size_t> shuffledLabels(const std::vector<std::size_t> &labels,
                                                      const std::vector<std::size_t> &train,
                                                      const std::vector<std::size_t> &validation, Philox random);

/// Data of a control that replaces signals, with rows for the items that have them, classes as in \p real; nullopt with a
/// reason in \p skipped where the control means nothing for these data.
[[nodiscard]] Result<std::optional<Dataset>> controlDataset(ControlKind kind, const Study &study, const Dataset &real,
                                                            const DatasetSpec &spec, const ReaderRegistry &readers,
                                                            Philox random, std::string &skipped,
                                                            const RunContext &ctx = {});

} // namespace ng

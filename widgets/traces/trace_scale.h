// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/recording_document.h"
#include "widgets/traces/trace_columns.h"
#include "widgets/traces/trace_page.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace ng::ui {

/// Pixels that one unit of a trace takes, with the sign of its polarity; \p pixelsPerMm of the screen or the paper. What is
/// not in volts takes as many units a millimetre as its class takes microvolts.
[[nodiscard]] double scaleOf(const RecordingDocument &recording, const RecordingDocument::Trace &trace,
                             double pixelsPerMm);
/// Scale and polarity of the brain signals, or of the first trace in volts where there are none.
[[nodiscard]] PageScale scaleBoxOf(const RecordingDocument &recording, double pixelsPerMm);

/// Mean of a trace over columns [first, end), from the middles of its columns; nullopt where there is nothing.
[[nodiscard]] std::optional<double> meanOf(const TraceBlock &block, std::size_t trace, std::int64_t first,
                                           std::int64_t end);
/// Value at a place in columns: of the nearest sample where they are few, else the middle of the column.
[[nodiscard]] std::optional<double> valueIn(const TraceBlock &block, std::size_t trace, double column);
/// Median over traces of the range they take on columns [first, end), of those for which \p wanted is true; 0: nothing.
[[nodiscard]] double typicalRange(const TraceBlock &block, const std::vector<bool> &wanted, std::int64_t first,
                                  std::int64_t end);
/// "−12 µV".
[[nodiscard]] QString valueText(const RecordingDocument &recording, std::size_t trace, double value);

} // namespace ng::ui

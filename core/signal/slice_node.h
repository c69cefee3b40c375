// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"

#include <vector>

namespace ng {

/// Some channels of \p input, in the order given; a channel may stand more than once.
/// \errors InvalidArgument for an index that is not there
[[nodiscard]] Result<SignalPtr> makeSelection(SignalPtr input, std::vector<std::size_t> channels);

/// Samples of every channel whose time lies in \p range; time 0 of the result is range.start. Gaps stay gaps.
/// Channels that have nothing there keep an empty axis.
/// \errors InvalidArgument when the range is empty or no channel has a sample in it
[[nodiscard]] Result<SignalPtr> makeTimeSlice(SignalPtr input, TimeRange range);

} // namespace ng

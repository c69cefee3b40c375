// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"

#include <vector>

namespace ng {

/// The same samples under other descriptions (type, unit, bad mark), scaled where a unit is known from elsewhere.
/// Where \p input finds extremes without decoding (RangeScanner), so does the result. Marks do not enter the recipe: they
/// change no sample.
/// \param channels  as many as \p input has, with the same axes (asserted)
/// \param factors   what each channel is multiplied by, to SI; empty: 1 for all
[[nodiscard]] SignalPtr makeDescribed(SignalPtr input, std::vector<ChannelInfo> channels,
                                      std::vector<double> factors = {});

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"

#include <memory>

namespace ng {

/// EEGLAB data sets: .set of MATLAB 5 to 7.3 with the data inside or in an .fdt or .dat file beside it. Epoched sets become one
/// segment an epoch on a clock of their own, one second apart, with a warning; "boundary" events with a duration become gaps.
[[nodiscard]] std::unique_ptr<const Reader> makeEeglabReader();

} // namespace ng

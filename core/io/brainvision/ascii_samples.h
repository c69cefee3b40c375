// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/brainvision/header.h"

namespace ng {

/// Samples of a text data file of at most 256 MB: one row a channel, in the header's units times \p gains.
/// CorruptData names the line that is no row of numbers.
[[nodiscard]] Result<std::vector<std::vector<float>>> readAsciiSamples(const std::filesystem::path &path,
                                                                       const BrainVisionHeader &header,
                                                                       const std::vector<double> &gains,
                                                                       const RunContext &ctx);

} // namespace ng

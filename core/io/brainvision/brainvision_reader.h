// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"

#include <memory>

namespace ng {

/// BrainVision header, marker and data files: versions 1 and 2, multiplexed and vectorized, integers, floats and text.
/// Opens from any of the three. \source BrainVision Core Data Format 1.0 and 2.0, Brain Products
[[nodiscard]] std::unique_ptr<const Reader> makeBrainVisionReader();

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"
#include "core/run/checkpoint.h"
#include "core/study/dataset.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// What a decoder needs of data to decode them: checked by name, so that a wrong montage is refused and not decoded.
struct InputShape {
    std::vector<std::string> channels;
    std::size_t samples = 0;
    Rate rate;
};
[[nodiscard]] InputShape inputShapeOf(const Dataset &data);
/// ShapeMismatch names the first channel, the length or the rate that differs.
[[nodiscard]] Result<> checkInput(const InputShape &expected, const Dataset &data);
[[nodiscard]] Json toJson(const InputShape &shape);
[[nodiscard]] Result<InputShape> inputShapeFromJson(const Json &value);

/// Mean of each of \p bins equal pieces of the window per channel (every sample where bins is 0 or exceeds the window).
/// \return [rows, channels * bins], microvolts
[[nodiscard]] NdArray<float, 2> binnedFeatures(const Dataset &data, std::span<const std::size_t> rows,
                                               std::size_t bins);

} // namespace ng

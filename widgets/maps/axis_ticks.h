// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ng::ui {

/// Round numbers within [low, high], about \p wanted of them: steps of 1, 2 or 5 times a power of ten.
[[nodiscard]] std::vector<double> linearTicks(double low, double high, int wanted);
/// 1, 2 and 5 times powers of ten within [low, high], low > 0.
[[nodiscard]] std::vector<double> logTicks(double low, double high);
/// Decimals that tell ticks of this distance apart.
[[nodiscard]] int tickDecimals(double step);

} // namespace ng::ui

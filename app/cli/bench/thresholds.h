// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/bench.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng::cli {

/// What a quantity of a case must reach.
struct Threshold {
    std::string quantity;
    std::optional<double> atLeast;
    std::optional<double> atMost;

    [[nodiscard]] bool met(double value) const
    {
        return (!atLeast || value >= *atLeast) && (!atMost || value <= *atMost);
    }
};

/// Thresholds of a case, from resources/bench/thresholds.json, which is built in; empty where it has none.
/// \errors CorruptData where a threshold names neither bound
[[nodiscard]] Result<std::vector<Threshold>> thresholdsOf(std::string_view benchCase);

enum class Verdict : std::uint8_t { Met, Missed, Unknown, None };
[[nodiscard]] std::string_view verdictName(
    Verdict verdict); ///< "met", "missed", "unknown" (a quantity is absent), "none"
[[nodiscard]] Verdict judge(const CaseResult &result, const std::vector<Threshold> &thresholds);

} // namespace ng::cli

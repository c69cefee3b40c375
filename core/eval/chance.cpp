// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/metrics.h"

#include <algorithm>
#include <cmath>

namespace ng {

double chanceTopK(std::size_t k, std::size_t candidates)
{
    if (candidates == 0)
        return 0.0;
    return static_cast<double>(std::min(k, candidates)) / static_cast<double>(candidates);
}

double chanceMrr(std::size_t candidates)
{
    if (candidates == 0)
        return 0.0;
    double harmonic = 0.0;
    for (std::size_t i = candidates; i >= 1; --i) // smallest terms first
        harmonic += 1.0 / static_cast<double>(i);
    return harmonic / static_cast<double>(candidates);
}

std::pair<double, double> exactChanceInterval(std::size_t n, double p, double level)
{
    NG_ASSERT(p >= 0.0 && p <= 1.0 && level > 0.0 && level < 1.0);
    if (n == 0)
        return {0.0, 1.0};
    if (p <= 0.0)
        return {0.0, 0.0};
    if (p >= 1.0)
        return {1.0, 1.0};
    // The smallest central interval: each tail outside it holds at most (1 - level) / 2.
    const double tail = (1.0 - level) / 2.0;
    const double trials = static_cast<double>(n);
    const auto logMass = [&](std::size_t k) {
        const double hits = static_cast<double>(k);
        return std::lgamma(trials + 1.0) - std::lgamma(hits + 1.0) - std::lgamma(trials - hits + 1.0)
            + hits * std::log(p) + (trials - hits) * std::log1p(-p);
    };
    std::size_t low = 0;
    for (double below = 0.0; low < n; ++low) {
        below += std::exp(logMass(low));
        if (below > tail)
            break;
    }
    std::size_t high = n;
    for (double above = 0.0; high > 0; --high) {
        above += std::exp(logMass(high));
        if (above > tail)
            break;
    }
    return {static_cast<double>(low) / trials, static_cast<double>(high) / trials};
}

} // namespace ng

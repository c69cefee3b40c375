// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

std::vector<double> linearTicks(double low, double high, int wanted)
{
    std::vector<double> out;
    if (!(high > low) || wanted < 1 || !std::isfinite(high - low))
        return out;
    const double rough = (high - low) / wanted;
    const double decade = std::pow(10.0, std::floor(std::log10(rough)));
    double step = decade * 10.0;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= rough * 0.999) {
            step = factor * decade;
            break;
        }
    }
    const auto first = static_cast<long long>(std::ceil(low / step - 1e-9));
    const auto last = static_cast<long long>(std::floor(high / step + 1e-9));
    for (long long i = first; i <= last; ++i)
        out.push_back(static_cast<double>(i) * step);
    return out;
}

std::vector<double> logTicks(double low, double high)
{
    std::vector<double> out;
    if (!(low > 0.0) || !(high > low))
        return out;
    for (double decade = std::pow(10.0, std::floor(std::log10(low))); decade <= high; decade *= 10.0) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * decade;
            if (tick >= low * (1.0 - 1e-9) && tick <= high * (1.0 + 1e-9))
                out.push_back(tick);
        }
    }
    return out;
}

int tickDecimals(double step)
{
    return step > 0.0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9) : 0;
}

} // namespace ng::ui

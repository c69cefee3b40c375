// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/value_scale.h"

#include "widgets/style/texts.h"

#include <algorithm>
#include <cmath>

namespace ng::ui {

double ValueScale::fraction(double value) const
{
    if (std::isnan(value))
        return value;
    return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
}

QColor ValueScale::color(double value) const
{
    return QColor::fromRgba(mapColor(map, fraction(value)));
}

QString ValueScale::text(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString number = withSign ? formatSigned(value, decimals) : formatFixed(value, decimals);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

double roundUp(double value)
{
    if (!(value > 0.0) || !std::isfinite(value))
        return 1.0;
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * decade >= value * (1.0 - 1e-12))
            return step * decade;
    }
    return 10.0 * decade;
}

ValueScale signedScale(std::span<const float> values, const QString &unit)
{
    double greatest = 0.0;
    for (const float value : values)
        greatest = std::isfinite(value) ? std::max(greatest, std::abs(static_cast<double>(value))) : greatest;
    ValueScale scale;
    scale.high = roundUp(greatest);
    scale.low = -scale.high;
    scale.unit = unit;
    scale.decimals = scale.high < 1.0 ? 2 : scale.high < 10.0 ? 1 : 0;
    return scale;
}

ValueScale powerScale(std::span<const float> values, const QString &unit)
{
    double low = 0.0, high = 0.0;
    bool any = false;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        low = any ? std::min(low, static_cast<double>(value)) : static_cast<double>(value);
        high = any ? std::max(high, static_cast<double>(value)) : static_cast<double>(value);
        any = true;
    }
    ValueScale scale;
    scale.map = ColorMap::Viridis;
    scale.low = std::floor(low);
    scale.high = std::max(std::ceil(high), scale.low + 1.0);
    scale.unit = unit;
    scale.withSign = false;
    return scale;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QString>

#include <span>

namespace ng::ui {

/// How values become colours, and what is written beside them.
struct ValueScale {
    ColorMap map = ColorMap::RdBuR;
    double low = -1.0; ///< in the unit of the values
    double high = 1.0;
    QString unit; ///< "µV", "dB"
    int decimals = 0;
    bool withSign = true; ///< a plus sign before positive values

    /// 0 to 1, clamped; NaN stays NaN.
    [[nodiscard]] double fraction(double value) const;
    [[nodiscard]] QColor color(double value) const;
    /// "+12 µV"; an en dash without a value.
    [[nodiscard]] QString text(double value) const;
    friend bool operator==(const ValueScale &, const ValueScale &) = default;
};

/// Symmetric about zero, to a round number that holds \p values.
[[nodiscard]] ValueScale signedScale(std::span<const float> values, const QString &unit);
/// From the least to the greatest of \p values, rounded outwards.
[[nodiscard]] ValueScale powerScale(std::span<const float> values, const QString &unit);
/// 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten: the least that is at least \p value.
[[nodiscard]] double roundUp(double value);

} // namespace ng::ui

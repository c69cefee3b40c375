// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string_view>

namespace ng::ui {

/// Numbers for people: decimal sign of the locale, thin no-break space between thousands, true minus sign. Never for
/// files. NaN is an en dash.
[[nodiscard]] QString formatCount(std::int64_t count, const QLocale &locale = QLocale());
[[nodiscard]] QString formatFixed(double value, int decimals, const QLocale &locale = QLocale());
/// With a plus sign before positive values.
[[nodiscard]] QString formatSigned(double value, int decimals, const QLocale &locale = QLocale());
/// "20.1–28.4"; with a word where a bound is negative, since an en dash beside a minus sign misleads: "−3.0 to 1.2".
[[nodiscard]] QString formatInterval(double low, double high, int decimals, const QLocale &locale = QLocale());
/// \p fraction 0.62: "62 %".
[[nodiscard]] QString formatPercent(double fraction, int decimals = 0, const QLocale &locale = QLocale());
/// "24.0 GB", powers of 1000.
[[nodiscard]] QString formatBytes(std::int64_t bytes, const QLocale &locale = QLocale());
/// "00:06:12", rounded to seconds; hours grow beyond 99. Negative: an en dash.
[[nodiscard]] QString formatDuration(double seconds);
/// Time of day "16:15:15.66" from nanoseconds since midnight; wraps after 24 h.
[[nodiscard]] QString formatClock(std::int64_t nsOfDay, int decimals = 0, const QLocale &locale = QLocale());
/// Value in SI with the prefix that leaves 1 to 999: 15e-6, "V" is "15 µV". Significant digits without trailing
/// zeros.
[[nodiscard]] QString formatSI(double value, const QString &unit, int significant = 3,
                               const QLocale &locale = QLocale());
/// As few digits as tell the value (up to \p significant); exponents as 10^x are written "1.0e-3".
[[nodiscard]] QString formatGeneral(double value, int significant = 4, const QLocale &locale = QLocale());

/// A marked text of the core in the user's language. Its context is not kept at run time, so all are tried in one
/// fixed order.
[[nodiscard]] QString translated(std::string_view markedText);
/// The same with arguments filled in.
[[nodiscard]] QString translated(std::string_view markedText, const std::vector<std::string> &args);
/// Sentence of an error with its arguments, without the places around it (errorText() in error_panel.h has them).
[[nodiscard]] QString translated(const ng::Error &error);

} // namespace ng::ui

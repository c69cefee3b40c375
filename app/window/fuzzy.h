// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ng::ui {

/// How well what a person typed fits a text: each word of \p query must be found, as a piece or as letters in order.
/// Higher is better; 0: does not fit; an empty query fits all alike. Letters at the start of words count more.
[[nodiscard]] int fuzzyScore(const QString &query, const QString &text);

} // namespace ng::ui

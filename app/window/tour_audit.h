// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>

class QWidget;

namespace ng::ui {

/// Words of visible controls below \p top: one object a text with "page", "class", "name", "text" and "clipped" (it needs more
/// width than its control gives it, and is not one that elides with a tooltip). For the test that looks for texts that
/// were not translated, or whose translation does not fit. Sentences that wrap are measured by their height.
[[nodiscard]] Json auditTexts(const QWidget *top, const QString &page);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/welch.h"

#include <QString>

namespace ng::ui {

/// "alpha" in the user's language; a name that is none of ours as it is.
[[nodiscard]] QString bandText(const Band &band);
/// "8–13 Hz".
[[nodiscard]] QString bandLimits(const Band &band);

} // namespace ng::ui

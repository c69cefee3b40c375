// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/moment.h"

#include <QString>

namespace ng::ui {

/// Why there is no value: "not recorded", "window crosses gap"; empty where there is one.
[[nodiscard]] QString gapText(MomentGap gap);
/// "n = 63 of 64 · T8 left out ✕ · selected ◎ · average reference".
[[nodiscard]] QString mapCaption(const ContactSet &contacts, const Moment *moment, bool anySelected);

} // namespace ng::ui

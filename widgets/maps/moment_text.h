// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "widgets/maps/moment.h"
#include "widgets/session/recording_document.h"

#include <QString>

namespace ng::ui {

/// Why there is no value: "not recorded", "window crosses gap"; empty where there is one.
[[nodiscard]] QString gapText(MomentGap gap);
/// "n = 63 of 64 · T8 left out ✕ · selected ◎ · average reference".
[[nodiscard]] QString mapCaption(const ContactSet &contacts, const Moment *moment, bool anySelected);
/// Recipe of a figure of a moment: that of the signal, and how potential, power and maps were computed from it.
[[nodiscard]] Json momentRecipe(const RecordingDocument &recording, const Moment &moment);

} // namespace ng::ui

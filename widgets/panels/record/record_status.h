// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <vector>

class QScreen;

namespace ng::ui {

class RecordingDocument;

/// What the traces on screen are, in words: calibration, sensitivity, speed, montage, filters, polarity, rate and how samples
/// become pixels.
/// \param rule     rate and drawing rule as the traces tell it; empty: none on screen
/// \param compact  short words for narrow windows
[[nodiscard]] std::vector<StatusField> recordStatus(const RecordingDocument &recording, const QScreen *screen,
                                                    const QString &rule, bool compact);

/// "0.5–70 Hz, notch 60 Hz, zero phase"; "off".
[[nodiscard]] QString filterText(const RecordingDocument &recording, bool withPhase);

} // namespace ng::ui

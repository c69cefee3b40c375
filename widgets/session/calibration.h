// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QScreen;

namespace ng::ui {

/// How large a millimetre is on a screen, in device-independent pixels. Screens report sizes that are often wrong, so
/// nothing counts as calibrated until a person has measured it; the status bar says which.
struct Calibration {
    double pixelsPerMm = 96.0 / 25.4;
    bool measured = false; ///< by a person, on this screen
    QString screen;        ///< maker, model and size in pixels: the key it is kept under
};

/// Of a screen, from the settings, else from what the screen reports where that is plausible (50 to 500 dots an inch).
[[nodiscard]] Calibration calibrationOf(const QScreen *screen);
/// Keeps what a person measured; \p pixelsPerMm from 1 to 40.
void setCalibration(const QScreen *screen, double pixelsPerMm);
void clearCalibration(const QScreen *screen);

} // namespace ng::ui

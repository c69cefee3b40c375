// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/calibration.h"

#include <QScreen>
#include <QSettings>

namespace ng::ui {

namespace {

constexpr double kMmPerInch = 25.4;

QString keyOf(const QScreen *screen)
{
    const QSize pixels = screen->size() * screen->devicePixelRatio();
    QString name = screen->manufacturer() + QLatin1Char(' ') + screen->model() + QLatin1Char(' ') + screen->name();
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QStringLiteral("%1 %2x%3").arg(name.simplified()).arg(pixels.width()).arg(pixels.height());
}

QString settingOf(const QString &key)
{
    return QStringLiteral("calibration/") + key;
}

} // namespace

Calibration calibrationOf(const QScreen *screen)
{
    Calibration out;
    if (screen == nullptr)
        return out;
    out.screen = keyOf(screen);
    const double kept = QSettings().value(settingOf(out.screen)).toDouble();
    if (kept >= 1.0 && kept <= 40.0) {
        // Kept in device pixels, so that another interface scale does not undo the measurement.
        out.pixelsPerMm = kept / screen->devicePixelRatio();
        out.measured = true;
        return out;
    }
    const double dots = screen->physicalDotsPerInch();
    if (dots >= 50.0 && dots <= 500.0)
        out.pixelsPerMm = dots / kMmPerInch;
    return out;
}

void setCalibration(const QScreen *screen, double pixelsPerMm)
{
    const double device = pixelsPerMm * screen->devicePixelRatio();
    if (device >= 1.0 && device <= 40.0)
        QSettings().setValue(settingOf(keyOf(screen)), device);
}

void clearCalibration(const QScreen *screen)
{
    QSettings().remove(settingOf(keyOf(screen)));
}

} // namespace ng::ui

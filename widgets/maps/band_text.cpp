// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/band_text.h"

#include "widgets/style/texts.h"

#include <QCoreApplication>

#include <array>

namespace ng::ui {

QString bandText(const Band &band)
{
    static constexpr std::array kNames{QT_TRANSLATE_NOOP("ng::ui::Bands", "delta"),
                                       QT_TRANSLATE_NOOP("ng::ui::Bands", "theta"),
                                       QT_TRANSLATE_NOOP("ng::ui::Bands", "alpha"),
                                       QT_TRANSLATE_NOOP("ng::ui::Bands", "beta"),
                                       QT_TRANSLATE_NOOP("ng::ui::Bands", "gamma")};
    for (const char *name : kNames) {
        if (band.name == name)
            return QCoreApplication::translate("ng::ui::Bands", name);
    }
    return QString::fromStdString(band.name);
}

QString bandLimits(const Band &band)
{
    return QCoreApplication::translate("ng::ui::Bands", "%1–%2 Hz")
        .arg(formatGeneral(band.lowHz), formatGeneral(band.highHz));
}

} // namespace ng::ui

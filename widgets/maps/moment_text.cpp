// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/moment_text.h"

#include "core/signal/topography.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace ng::ui {

namespace {

constexpr qsizetype kNamed = 4; ///< bad sensors that are named

QString tr(const char *text)
{
    return QCoreApplication::translate("ng::ui::MomentText", text);
}

} // namespace

QString gapText(MomentGap gap)
{
    switch (gap) {
    case MomentGap::None:
        return {};
    case MomentGap::NotRecorded:
        return tr("not recorded");
    case MomentGap::CrossesGap:
        return tr("window crosses gap");
    case MomentGap::CrossesEnd:
        return tr("window crosses the end");
    }
    return {};
}

QString mapCaption(const ContactSet &contacts, const Moment *moment, bool anySelected)
{
    QStringList bad, parts;
    std::size_t placed = 0;
    for (const ContactPlace &place : contacts.places) {
        placed += place.unit ? 1 : 0;
        if (place.bad && place.unit)
            bad << QString::fromStdString(place.name);
    }
    const auto count = [](std::size_t n) { return formatCount(static_cast<std::int64_t>(n)); };
    parts << tr("n = %1 of %2").arg(count(contacts.mapped().size()), count(contacts.places.size()));
    if (!bad.isEmpty() && bad.size() <= kNamed)
        parts << tr("%1 left out ✕").arg(bad.join(QStringLiteral(", ")));
    else if (!bad.isEmpty())
        parts << tr("%1 bad ones left out ✕").arg(formatCount(bad.size()));
    if (placed < contacts.places.size())
        parts << tr("%1 without a place").arg(count(contacts.places.size() - placed));
    if (anySelected)
        parts << tr("selected ◎");
    if (moment != nullptr)
        parts << (moment->averaged ? tr("average reference") : tr("as recorded"));
    return parts.join(QStringLiteral(" · "));
}

Json momentRecipe(const RecordingDocument &recording, const Moment &moment)
{
    const SplineSpec spline; // the maps' own
    Json out = recording.recipe();
    out.set("time_s", toSeconds(moment.time));
    Json method = Json::object();
    method.set("algorithm", "topographic-map").set("version", 1);
    method.set("reference", moment.averaged ? "average of good scalp sites" : "as recorded");
    method.set("band", moment.band.name).set("low_hz", moment.band.lowHz).set("high_hz", moment.band.highHz);
    method.set("window_s", moment.windowSeconds).set("unit", "dB re 1 uV^2/Hz");
    if (moment.mapped > 0) {
        method.set("interpolation", "spherical spline").set("sensors", static_cast<std::int64_t>(moment.mapped));
        method.set("stiffness", std::int64_t{spline.stiffness}).set("terms", std::int64_t{spline.terms});
        method.set("lambda", spline.lambda);
    }
    out.set("method", std::move(method));
    return out;
}

} // namespace ng::ui

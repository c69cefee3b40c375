// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/record_status.h"

#include "widgets/panels/record/montage_choice.h"
#include "widgets/session/calibration.h"
#include "widgets/session/recording_document.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QScreen>

#include <set>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ng::ui::RecordStatus", text);
}

constexpr double kMmPerInch = 25.4;

StatusField calibrationField(const QScreen *screen, bool compact)
{
    const Calibration calibration = calibrationOf(screen);
    StatusField out;
    out.id = QStringLiteral("calibration");
    const QString size = tr("%1 mm/px").arg(formatFixed(1.0 / calibration.pixelsPerMm, 3));
    if (calibration.measured) {
        const double inches = screen == nullptr
            ? 0.0
            : std::hypot(screen->size().width(), screen->size().height()) / (calibration.pixelsPerMm * kMmPerInch);
        out.words = compact || screen == nullptr ? tr("Calibrated") : tr("%1″ screen calibrated").arg(qRound(inches));
        out.value = size;
    } else {
        out.value = tr("Screen not calibrated");
        out.warn = true;
        out.tooltip = tr("The screen says %1, which is often wrong. Measure it in Settings, Screen.").arg(size);
    }
    return out;
}

/// "EEG negative up"; more classes where several are there and differ.
StatusField polarityField(const RecordingDocument &recording)
{
    std::set<ChannelClass> up, down;
    bool brain = false, brainNegative = false;
    for (const RecordingDocument::Trace &trace : recording.traces()) {
        const bool negative = recording.display().polarityOf(trace.type) == Polarity::NegativeUp;
        (negative ? up : down).insert(classOf(trace.type));
        if (classOf(trace.type) == ChannelClass::Scalp || classOf(trace.type) == ChannelClass::Intracranial) {
            brain = true;
            brainNegative = negative;
        }
    }
    StatusField out;
    out.id = QStringLiteral("polarity");
    const bool onlyOne = up.empty() || down.empty();
    const bool negative = brain ? brainNegative : !up.empty();
    out.words = brain
        ? (up.contains(ChannelClass::Intracranial) || down.contains(ChannelClass::Intracranial) ? tr("iEEG")
                                                                                                : tr("EEG"))
        : tr("Traces");
    out.value = negative ? tr("negative up") : tr("positive up");
    if (!onlyOne)
        out.tooltip = tr("Channels of other classes are drawn the other way up; see the scale of each");
    return out;
}

StatusField field(const char *id, const QString &words, const QString &value)
{
    StatusField out;
    out.id = QLatin1String(id);
    out.words = words;
    out.value = value;
    return out;
}

} // namespace

QString filterText(const RecordingDocument &recording, bool withPhase)
{
    const DisplayFilter &filter = recording.display().filter;
    if (filter.off())
        return tr("off");
    QStringList parts;
    if (filter.lowCutHz > 0.0 && filter.highCutHz > 0.0)
        parts.append(tr("%1–%2 Hz").arg(formatGeneral(filter.lowCutHz), formatGeneral(filter.highCutHz)));
    else if (filter.lowCutHz > 0.0)
        parts.append(tr("from %1 Hz").arg(formatGeneral(filter.lowCutHz)));
    else if (filter.highCutHz > 0.0)
        parts.append(tr("to %1 Hz").arg(formatGeneral(filter.highCutHz)));
    if (filter.notchHz > 0.0)
        parts.append(tr("notch %1 Hz").arg(formatGeneral(filter.notchHz)));
    if (withPhase)
        parts.append(filter.phase == FilterPhase::Zero ? tr("zero phase") : tr("causal"));
    return parts.join(QStringLiteral(", "));
}

std::vector<StatusField> recordStatus(const RecordingDocument &recording, const QScreen *screen, const QString &rule,
                                      bool compact)
{
    const DisplaySettings &display = recording.display();
    std::vector<StatusField> out;
    out.push_back(calibrationField(screen, compact));
    out.push_back(field("sensitivity", compact ? QString() : tr("Sensitivity"),
                        tr("%1 µV/mm").arg(formatGeneral(display.microvoltsPerMm))));
    out.push_back(
        field("speed", compact ? QString() : tr("Speed"), tr("%1 mm/s").arg(formatGeneral(display.mmPerSecond))));
    out.push_back(
        field("montage", compact ? QString() : tr("Montage"), montageName(QString::fromStdString(display.montage))));
    out.push_back(field("filter", tr("Filter"), filterText(recording, !compact)));
    if (recording.graphError()) {
        // What could not be made is not what is on screen: the field of the step that failed says what is there instead.
        const bool montageFailed = recording.montaged() == recording.recorded() && display.montage != "as-recorded";
        StatusField &wrong = out[montageFailed ? 3 : 4];
        wrong.value = montageFailed ? tr("As recorded, not %1").arg(wrong.value) : tr("none, not %1").arg(wrong.value);
        wrong.warn = true;
        wrong.tooltip = translated(*recording.graphError());
    }
    out.push_back(polarityField(recording));
    if (!rule.isEmpty())
        out.push_back(field("rate", rule.section(QLatin1String(", "), 0, 0) + QLatin1Char(','),
                            rule.section(QLatin1String(", "), 1)));
    return out;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_templates.h"

#include "core/study/study.h"
#include "widgets/panels/report/report_text.h"
#include "widgets/session/recording_document.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportTemplates", text);
}

/// Sections of SCORE in its order, and words that labels of HED-SCORE terms of a section begin with or hold.
/// \source Beniczky et al. 2013 and 2017 (sections); HED-SCORE 2.1.0 (names of terms)
struct Section {
    const char *id;
    const char *name;
    std::array<const char *, 8> terms;
};
constexpr std::array<Section, 12> kSections{{
    {"patient", QT_TRANSLATE_NOOP("ReportTemplates", "Patient and referral"), {}},
    {"conditions", QT_TRANSLATE_NOOP("ReportTemplates", "Recording conditions"), {}},
    {"modulators",
     QT_TRANSLATE_NOOP("ReportTemplates", "Modulators and procedures"),
     {"hyperventilation", "intermittent-photic", "sleep-deprivation", "eyes-open", "eyes-closed", "eye-opening",
      "eye-closure", "manual-eye"}},
    {"background",
     QT_TRANSLATE_NOOP("ReportTemplates", "Background activity"),
     {"posterior-dominant", "mu-rhythm", "background", "generalized-slowing", "focal-slowing", "diffuse-slowing",
      "burst-suppression", "electrocerebral"}},
    {"sleep",
     QT_TRANSLATE_NOOP("ReportTemplates", "Sleep and drowsiness"),
     {"sleep-stage", "sleep-spindle", "k-complex", "vertex", "sawtooth", "hypnagogic", "drowsi", "non-reaching"}},
    {"interictal",
     QT_TRANSLATE_NOOP("ReportTemplates", "Interictal findings"),
     {"spike", "sharp-wave", "polyspike", "slow-wave", "runs-of-rapid", "periodic", "rhythmic-delta", "epileptiform"}},
    {"episodes",
     QT_TRANSLATE_NOOP("ReportTemplates", "Clinical episodes"),
     {"seizure", "epileptic", "nonepileptic", "episode", "syncope", "arousal", "psychogenic", "status"}},
    {"physiologic",
     QT_TRANSLATE_NOOP("ReportTemplates", "Physiologic patterns and patterns of uncertain significance"),
     {"wicket", "lambda", "posts", "positive-occipital", "small-sharp", "six-hertz", "fourteen", "rhythmic-temporal"}},
    {"artifacts",
     QT_TRANSLATE_NOOP("ReportTemplates", "Artifacts"),
     {"artifact", "eye-blink", "electrode-pop", "chewing", "sweat", "movement", "line-noise", "swallow"}},
    {"polygraphic",
     QT_TRANSLATE_NOOP("ReportTemplates", "Polygraphic channels"),
     {"ecg", "eog", "emg", "respiration", "heart", "apnea", "oxygen", "leg-movement"}},
    {"significance", QT_TRANSLATE_NOOP("ReportTemplates", "Diagnostic significance"), {}},
    {"summary", QT_TRANSLATE_NOOP("ReportTemplates", "Summary"), {}},
}};

/// Section of a term; empty: it is none that SCORE has. Artifacts first: "EMG-artifact" is no polygraphic finding.
QString sectionOf(const QString &label)
{
    const QString plain = label.toLower();
    if (plain.contains(QLatin1String("artifact")))
        return QStringLiteral("artifacts");
    for (const Section &section : kSections) {
        for (const char *const term : section.terms) {
            if (term != nullptr && plain.startsWith(QLatin1String(term)))
                return QLatin1String(section.id);
        }
    }
    return {};
}

ReportPart textPart(ReportContent &report, const QString &heading, const QString &text)
{
    ReportPart part;
    part.id = report.freshId();
    part.heading = heading;
    part.text = text;
    return part;
}

void add(ReportContent &report, ReportPart part)
{
    if (part.id.isEmpty())
        part.id = report.freshId();
    report.parts.push_back(std::move(part));
}

void addScores(ReportContent &report, const ReportSources &sources, bool withCurves)
{
    if (sources.runs.empty())
        return;
    if (auto figure = recallAndRanks(sources.runs))
        add(report, partOf(*figure));
    add(report, partOf(scoreTable(sources.runs)));
    if (withCurves) {
        if (auto figure = trainingCurves(sources.runs))
            add(report, partOf(*figure));
    }
}

void addMethods(ReportContent &report, const ReportSources &sources)
{
    ReportPart methods = textPart(report, tr("Methods"), methodsText(sources.methods));
    methods.kind = PartKind::Methods;
    methods.recipe = sources.methods;
    add(report, std::move(methods));
    if (sources.runs.empty())
        return;
    ReportPart repeat = textPart(report, tr("To repeat"), repeatText(sources.methods));
    repeat.kind = PartKind::Repeat;
    repeat.recipe = sources.methods;
    add(report, std::move(repeat));
}

void addSignature(ReportContent &report)
{
    ReportPart part;
    part.kind = PartKind::Signature;
    add(report, std::move(part));
}

QString studyName(const ReportSources &sources)
{
    return QString::fromStdString(sources.methods["study"]["name"].toString());
}

QString subtitle(const ReportSources &sources)
{
    if (!sources.study)
        return sources.recordingTitle;
    const Json &study = sources.methods["study"];
    QString text = tr("Study %1").arg(studyName(sources));
    if (study.contains("simulation"))
        text += tr(", simulated");
    return text + QStringLiteral(" · ") + tr("%1 items").arg(formatCount(study["items"].toInt()));
}

QString summary(const ReportSources &sources)
{
    QString text = scoreSentences(sources.runs);
    if (const Json &possible = sources.methods["study"]["possible_top1"]; possible.isNumber())
        text += QLatin1Char(' ')
            + tr("The best possible score on single test items of this simulation is %1.")
                  .arg(formatPercent(possible.toDouble(), 1));
    return text;
}

void fillResearch(ReportContent &report, const ReportSources &sources)
{
    report.title = sources.runs.empty() ? tr("Report") : tr("Decoding report");
    add(report, textPart(report, tr("Summary"), sources.runs.empty() ? QString() : summary(sources)));
    addScores(report, sources, false);
    addMethods(report, sources);
    addSignature(report);
}

void fillSummary(ReportContent &report, const ReportSources &sources)
{
    report.title = tr("Score summary");
    add(report, textPart(report, tr("Summary"), summary(sources)));
    addScores(report, sources, true);
    addMethods(report, sources);
}

void fillClinical(ReportContent &report, const ReportSources &sources)
{
    report.title = tr("EEG report");
    for (const Section &section : kSections) {
        QString text;
        for (const auto &[id, finding] : sources.findings) {
            if (id == QLatin1String(section.id))
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + finding;
        }
        if (qstrcmp(section.id, "conditions") == 0)
            text = methodsText(sources.methods);
        add(report, textPart(report, tr(section.name), text));
    }
    addSignature(report);
}

} // namespace

std::vector<ReportTemplate> reportTemplates()
{
    return {{QStringLiteral("research"), tr("Research, A4")},
            {QStringLiteral("clinical"), tr("Clinical, A4")},
            {QStringLiteral("score-summary"), tr("Score summary")}};
}

ReportContent makeReport(const QString &templateId, const ReportSources &sources)
{
    ReportContent report;
    report.templateId = templateId;
    report.subtitle = subtitle(sources);
    if (templateId == QLatin1String("clinical"))
        fillClinical(report, sources);
    else if (templateId == QLatin1String("score-summary"))
        fillSummary(report, sources);
    else
        fillResearch(report, sources);
    const QString of = sources.study ? studyName(sources) : sources.recordingTitle;
    report.runningHead = of.isEmpty() ? report.title : report.title + QStringLiteral(" · ") + of;
    return report;
}

std::vector<std::pair<QString, QString>> scoreFindings(const RecordingDocument &recording)
{
    struct Finding {
        QString label;
        int count = 0;
        TimeNs first{0}, total{0};
        QStringList channels;
    };
    std::vector<std::pair<QString, Finding>> found;
    for (const Event &event : recording.events()) {
        const QString label = QString::fromStdString(event.label);
        const QString section = sectionOf(label);
        if (section.isEmpty())
            continue;
        auto at =
            std::find_if(found.begin(), found.end(), [&label](const auto &one) { return one.second.label == label; });
        if (at == found.end())
            at = found.insert(found.end(), {section, {label, 0, event.onset, TimeNs{0}, {}}});
        ++at->second.count;
        at->second.total += event.duration;
        for (const std::string &channel : event.channels) {
            const QString name = QString::fromStdString(channel);
            if (!at->second.channels.contains(name))
                at->second.channels += name;
        }
    }
    std::vector<std::pair<QString, QString>> sentences;
    for (const auto &[section, finding] : found) {
        QString text =
            (finding.count == 1
                 ? tr("%1: once, at %2").arg(finding.label, recording.clockText(finding.first, 1))
                 : tr("%1: %2 times, first at %3")
                       .arg(finding.label, formatCount(finding.count), recording.clockText(finding.first, 1)));
        if (finding.total > TimeNs{0})
            text += tr(", %1 s altogether").arg(formatFixed(static_cast<double>(finding.total.count()) * 1e-9, 1));
        if (!finding.channels.isEmpty())
            text += tr("; at %1").arg(finding.channels.join(QStringLiteral(", ")));
        sentences.emplace_back(section, text + QLatin1Char('.'));
    }
    return sentences;
}

} // namespace ng::ui

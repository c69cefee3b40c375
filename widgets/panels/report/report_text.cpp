// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_text.h"

#include "core/base/text.h"
#include "core/review/review_data.h"
#include "core/run/registry.h"
#include "core/run/train_request.h"
#include "core/study/study.h"
#include "widgets/session/display_settings.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace ng::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    static QString control(const QString &name)
    {
        if (name == QLatin1String("shuffled"))
            return tr("shuffled labels");
        if (name == QLatin1String("noise"))
            return tr("noise input");
        if (name == QLatin1String("time_shift"))
            return tr("time shift");
        if (name == QLatin1String("duration_only"))
            return tr("duration only");
        return name;
    }
    static QString montage(const QString &description);
    static QString filter(double lowHz, double highHz, double notchHz);
    static QString display(const Json &recipe);
    static QString study(const Json &study);
    static QString data(const TrainRequest &request, const Json &run);
    static QString vectors(const TrainRequest &request, const Json &run);
    static QString framework(const TrainRequest &request, const Json &run);
    static QString split(const TrainRequest &request);
    static QString seeds(const TrainRequest &request);
    static QString controls(const TrainRequest &request, const Json &run);
    static QString evaluation(const Json &run);
    static QString software(const Json &run);
    static QString leakage(const Json &run);
    static QStringList run(const Json &run);
    static QStringList runs(const Json::Array &runs);
    static QString rowName(const std::string &key);
    static QString rowValue(const std::string &key, const Json &value);
    static void addRunRows(std::vector<std::pair<QString, QString>> &rows, const Json &run);
};

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString seconds(TimeNs time)
{
    return formatFixed(static_cast<double>(time.count()) * 1e-9, 2);
}

QString Words::montage(const QString &description)
{
    if (description == QLatin1String("as-recorded"))
        return tr("as recorded");
    if (description == QLatin1String("average"))
        return tr("average reference");
    if (description == QLatin1String("double-banana"))
        return tr("longitudinal bipolar");
    if (description == QLatin1String("transverse"))
        return tr("transverse bipolar");
    if (description == QLatin1String("bipolar-shafts"))
        return tr("bipolar along shafts");
    if (description == QLatin1String("laplacian"))
        return tr("Laplacian");
    if (description.startsWith(QLatin1String("ref:")))
        return tr("reference %1").arg(description.mid(4));
    return description;
}

/// "0.5–70 Hz", "above 0.5 Hz", "below 70 Hz", then the notch; empty where all are off.
QString Words::filter(double lowHz, double highHz, double notchHz)
{
    QStringList parts;
    if (lowHz > 0.0 && highHz > 0.0)
        parts += tr("%1–%2 Hz").arg(formatGeneral(lowHz), formatGeneral(highHz));
    else if (lowHz > 0.0)
        parts += tr("above %1 Hz").arg(formatGeneral(lowHz));
    else if (highHz > 0.0)
        parts += tr("below %1 Hz").arg(formatGeneral(highHz));
    if (notchHz > 0.0)
        parts += tr("notch %1 Hz").arg(formatGeneral(notchHz));
    return joined(parts);
}

QString Words::display(const Json &recipe)
{
    const Json &display = recipe["display"];
    const DisplaySettings settings = DisplaySettings::fromJson(display);
    QStringList parts{tr("EEG"), montage(QString::fromStdString(settings.montage))};
    const QString filters = filter(settings.filter.lowCutHz, settings.filter.highCutHz, settings.filter.notchHz);
    if (filters.isEmpty())
        parts += tr("no filter");
    else
        parts += (settings.filter.phase == FilterPhase::Zero ? tr("%1 (zero phase)") : tr("%1 (causal)")).arg(filters);
    parts +=
        tr("%1 µV/mm at %2 mm/s").arg(formatGeneral(settings.microvoltsPerMm), formatGeneral(settings.mmPerSecond));
    parts += settings.polarityOf(ChannelType::Eeg) == Polarity::NegativeUp ? tr("negative up") : tr("positive up");
    QString text = joined(parts) + QLatin1Char('.');
    QStringList bad;
    for (const Json &label : recipe["bad_channels"].items())
        bad += QString::fromStdString(label.toString());
    if (!bad.isEmpty())
        text += QLatin1Char(' ') + tr("%1 bad, left out.").arg(joined(bad));
    return text;
}

QString Words::study(const Json &study)
{
    QString text = tr("Study %1").arg(QString::fromStdString(study["name"].toString()));
    if (const Json &kind = study["simulation"]; kind.isString())
        text += tr(", simulated (%1, seed %2)")
                    .arg(QString::fromStdString(kind.toString()), QString::number(study["seed"].toInt()));
    text += QStringLiteral(": ")
        + tr("%1 items from %2 recordings.")
              .arg(formatCount(study["items"].toInt()), formatCount(study["recordings"].toInt()));
    if (const Json &possible = study["possible_top1"]; possible.isNumber())
        text += QLatin1Char(' ')
            + tr("An observer who knows the true patterns and noise reaches a top-1 of %1 on single test items.")
                  .arg(formatPercent(possible.toDouble(), 1));
    return text;
}

QString Words::data(const TrainRequest &request, const Json &run)
{
    const DatasetSpec &spec = request.dataset;
    QString text = spec.window.to > spec.window.from
        ? tr("Windows from %1 to %2 s about the onset of each item were cut from the continuous signal")
              .arg(seconds(spec.window.from), seconds(spec.window.to))
        : tr("Windows from onset to end of each item were cut from the continuous signal");
    QStringList steps;
    const QString filters = filter(spec.highpassHz.value_or(0.0), spec.lowpassHz.value_or(0.0), 0.0);
    if (!filters.isEmpty())
        steps += tr("filtered at %1 (Butterworth, order 4, zero phase)").arg(filters);
    for (const double hz : spec.notchHz)
        steps += tr("notch filtered at %1 Hz (zero phase)").arg(formatGeneral(hz));
    if (spec.rate)
        steps += tr("resampled to %1 Hz").arg(formatGeneral(spec.rate->hertz()));
    if (spec.reference == "average")
        steps += tr("referenced to the average of good channels");
    else if (!spec.reference.empty())
        steps += tr("referenced to %1").arg(QString::fromStdString(spec.reference));
    text +=
        steps.isEmpty() ? tr(", without filter, in the reference of the recording.") : tr(", %1.").arg(joined(steps));
    QStringList channels;
    for (const std::string &channel : spec.channels)
        channels += QString::fromStdString(channel);
    text += QLatin1Char(' ')
        + (channels.isEmpty() ? tr("All brain channels that every recording has and none marks bad were used.")
                              : tr("Channels used: %1.").arg(joined(channels)));
    const std::int64_t skipped = run["skipped_items"].toInt();
    if (skipped > 0)
        text += QLatin1Char(' ')
            + tr("%1 items could not be used (gap, end of recording, or no target).").arg(formatCount(skipped));
    return text;
}

/// As the run recorded it: the request may have asked for "auto".
QString Words::vectors(const TrainRequest &request, const Json &run)
{
    const Json &recipe = run["target_recipe"];
    if (const std::string &file = recipe["file"].toString(); !file.empty())
        return tr(", whose vectors come from the file “%1”").arg(QString::fromStdString(file));
    QString encoder = QString::fromStdString(recipe["encoder"].toString());
    if (encoder.isEmpty())
        encoder = QString::fromStdString(request.target.encoder);
    if (encoder.isEmpty())
        return {};
    if (const std::string &model = recipe["model"].toString(); !model.empty())
        encoder += QStringLiteral(" (%1)").arg(QString::fromStdString(model));
    return tr(", whose vectors come from the text encoder “%1”").arg(encoder);
}

QString Words::framework(const TrainRequest &request, const Json &run)
{
    const auto card = findFrameworkCard(request.framework);
    const QString name = card ? translated(card->name) : QString::fromStdString(request.framework);
    QString text =
        tr("%1 (%2) was trained for the target “%3”")
            .arg(name, QString::fromStdString(request.framework), QString::fromStdString(request.target.target));
    if (const std::int64_t classes = run["classes"].toInt(); classes > 0)
        text += tr(" with %1 classes").arg(formatCount(classes));
    text += vectors(request, run) + QLatin1Char('.');
    QStringList changed;
    for (const auto &[key, value] : request.params.members()) {
        bool isDefault = value == Json("");
        for (std::size_t i = 0; card && i < card->parameters.size(); ++i)
            isDefault = isDefault || (card->parameters[i].id == key && card->parameters[i].defaultValue == value);
        if (!isDefault)
            changed += QString::fromStdString(key + " = " + (value.isString() ? value.toString() : value.dump()));
    }
    text += QLatin1Char(' ')
        + (changed.isEmpty() ? tr("All parameters are the defaults.")
                             : tr("Parameters unlike the defaults: %1.").arg(joined(changed)));
    return text;
}

QString Words::split(const TrainRequest &request)
{
    const SplitPlan &plan = request.split;
    const QString seed = QString::number(plan.seed);
    QString text;
    if (plan.kind == SplitKind::Given)
        text = tr("Training, validation and test items are those of the study's own split.");
    else if (plan.kind == SplitKind::Blocked)
        text =
            tr("Items were divided into %1 contiguous blocks in time within each recording, each the test side once (seed %2).")
                .arg(QString::number(plan.folds), seed);
    else if (plan.folds == 0)
        text = tr("Each %1 was the test side once (seed %2).")
                   .arg(QString::fromUtf8(splitKindName(plan.kind).data()), seed);
    else
        text = tr("Items were divided by %1 into %2 folds, each the test side once (seed %3).")
                   .arg(QString::fromUtf8(splitKindName(plan.kind).data()), QString::number(plan.folds), seed);
    if (plan.kind != SplitKind::Given && plan.validationFraction > 0.0)
        text += QLatin1Char(' ')
            + tr("%1 of the training side, divided by the same rule, served for validation.")
                  .arg(formatPercent(plan.validationFraction));
    text += QLatin1Char(' ') + tr("Training items whose window overlaps one of another side were dropped.");
    if (plan.margin > TimeNs{0})
        text += QLatin1Char(' ') + tr("A margin of %1 s was kept between sides.").arg(seconds(plan.margin));
    return text;
}

QString Words::seeds(const TrainRequest &request)
{
    QStringList seeds;
    for (const std::uint64_t one : request.seeds)
        seeds += QString::number(one);
    return seeds.size() == 1 ? tr("The seed of training is %1.").arg(joined(seeds))
                             : tr("Seeds of training: %1.").arg(joined(seeds));
}

QString Words::controls(const TrainRequest &request, const Json &run)
{
    QStringList done;
    for (const ControlSet::Entry &entry : request.controls.entries) {
        const std::string name(controlName(entry.kind));
        const auto skipped = [&name](const Json &one) { return one["control"].toString() == name; };
        const Json::Array &all = run["skipped_controls"].items();
        if (std::none_of(all.begin(), all.end(), skipped))
            done += entry.repeats == 1
                ? tr("%1 (once)").arg(control(QString::fromStdString(name)))
                : tr("%1 (%2 times)").arg(control(QString::fromStdString(name)), QString::number(entry.repeats));
    }
    return done.isEmpty() ? tr("No control was trained: what the score is worth beyond chance is not shown.")
                          : tr("Controls, trained and judged exactly as the run itself: %1.").arg(joined(done));
}

QString Words::evaluation(const Json &run)
{
    const Json &evaluation = run["evaluation"];
    QString text = run["regression"].toBool()
        ? tr("Scores are over %1 test items").arg(formatCount(evaluation["n"].toInt()))
        : tr("Scores are over %1 test items among %2 candidates")
              .arg(formatCount(evaluation["n"].toInt()), formatCount(evaluation["candidates"].toInt()));
    text += tr(", all folds together; intervals are 95 % bootstrap intervals over %1 (%2 draws), chance is by formula")
                .arg(evaluation["resampled"].toString() == "class" ? tr("classes") : tr("items"),
                     formatCount(evaluation["bootstrap"].toInt()));
    if (const std::int64_t permutations = evaluation["permutations"].toInt(); permutations > 0)
        text += tr(", p from %1 permutations").arg(formatCount(permutations));
    return text + QLatin1Char('.');
}

QString Words::software(const Json &run)
{
    QStringList versions;
    for (const auto &[name, version] : run["versions"].members())
        versions += QString::fromStdString(name + " " + version.toString());
    return tr("Made with %1 on %2; hash of the study %3.")
        .arg(joined(versions), QString::fromStdString(run["device_used"].toString("cpu")),
             QString::fromStdString(run["study_hash"].toString().substr(0, 12)));
}

QString Words::leakage(const Json &run)
{
    QStringList notes;
    // Folds say the same of other numbers of items: each note once, as the first fold has it.
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QStringList known;
    for (const Json &note : run["leakage_notes"].items()) {
        const QString text = QString::fromStdString(note.toString());
        const QString kind = QString(text).remove(digits);
        if (!known.contains(kind)) {
            known += kind;
            notes += text;
        }
    }
    return notes.isEmpty()
        ? QString()
        : tr("The leakage check notes (numbers of the first fold): %1").arg(notes.join(QLatin1Char(' ')));
}

/// Sentences about one run, each on its own, so that what runs share is said once.
QStringList Words::run(const Json &run)
{
    const auto request = trainRequestFromJson(run["request"]);
    if (!request)
        return {tr("Its request cannot be read: %1").arg(translated(request.error()))};
    QStringList sentences{data(*request, run),     framework(*request, run), split(*request), seeds(*request),
                          controls(*request, run), evaluation(run),          software(run),   leakage(run)};
    sentences.removeAll(QString());
    return sentences;
}

/// Paragraphs: what all runs share, then what is each one's own.
QStringList Words::runs(const Json::Array &runs)
{
    std::vector<QStringList> all;
    QStringList names;
    for (const Json &one : runs) {
        all.push_back(run(one));
        names += QString::fromStdString(one["name"].toString());
    }
    if (all.empty())
        return {};
    QStringList shared = all.front();
    for (const QStringList &sentences : all) {
        QStringList kept;
        for (const QString &sentence : shared) {
            if (sentences.contains(sentence))
                kept += sentence;
        }
        shared = kept;
    }
    QStringList out;
    if (all.size() == 1)
        return {tr("Run %1. %2").arg(names.constFirst(), all.front().join(QLatin1Char(' ')))};
    if (!shared.isEmpty())
        out += tr("Runs %1. %2").arg(joined(names), shared.join(QLatin1Char(' ')));
    for (std::size_t i = 0; i < all.size(); ++i) {
        QStringList own;
        for (const QString &sentence : all[i]) {
            if (!shared.contains(sentence))
                own += sentence;
        }
        if (!own.isEmpty())
            out += tr("Run %1. %2").arg(names[static_cast<qsizetype>(i)], own.join(QLatin1Char(' ')));
    }
    return out;
}

} // namespace

QString montageText(const QString &description)
{
    return Words::montage(description);
}

QString displaySentence(const Json &recordingRecipe)
{
    return Words::display(recordingRecipe);
}

Json runRecipe(const RunReview &run)
{
    const Json &record = run.record();
    Json request = Json::object();
    for (const char *key : {"framework", "parameters", "dataset", "target", "text_encoder", "split_plan", "seeds",
                            "control_plan", "device", "threads", "checkpoint_seconds"}) {
        if (record.contains(key))
            request.set(key, record[key]);
    }
    Json out = Json::object();
    out.set("name", run.name());
    out.set("request", std::move(request));
    for (const char *key :
         {"study_hash", "classes", "target_recipe", "versions", "device_used", "leakage_notes", "skipped_controls"}) {
        if (record.contains(key))
            out.set(key, record[key]);
    }
    out.set("skipped_items", static_cast<std::int64_t>(record["skipped_items"].size()));
    out.set("regression", run.regression());
    const MetricSet &pooled = run.judgement().real.pooled;
    const EvaluationSpec spec;
    out.set("evaluation",
            Json(Json::Object{{"n", static_cast<std::int64_t>(pooled.metrics.empty() ? 0 : pooled.metrics.front().n)},
                              {"candidates", static_cast<std::int64_t>(pooled.candidates)},
                              {"resampled", run.judgement().real.resampled},
                              {"bootstrap", static_cast<std::int64_t>(spec.bootstrap)},
                              {"permutations",
                               static_cast<std::int64_t>(
                                   pooled.metrics.empty() ? 0 : pooled.metrics.front().permutations)}}));
    return out;
}

/// Also of "study/": what stands before the last slash.
static std::string folderName(const std::filesystem::path &folder)
{
    const std::filesystem::path plain = folder.lexically_normal();
    return (plain.has_filename() ? plain : plain.parent_path()).filename().string();
}

Json methodsRecipe(const Study *study, const std::vector<std::shared_ptr<const RunReview>> &runs,
                   const Json &recordings)
{
    Json out = Json::object();
    if (study != nullptr) {
        Json about = Json::object();
        about.set("name", folderName(study->folder()));
        about.set("items", static_cast<std::int64_t>(study->items().size()));
        about.set("recordings", static_cast<std::int64_t>(study->recordings().size()));
        if (const Json &simulation = study->header()["simulation"]; simulation.isObject()) {
            about.set("simulation", simulation["kind"]);
            about.set("seed", simulation["seed"]);
            about.set("possible_top1", simulation["possible"]["top1"]);
        }
        out.set("study", std::move(about));
    }
    Json all = Json::array();
    for (const auto &run : runs)
        all.push(runRecipe(*run));
    out.set("runs", std::move(all));
    out.set("recordings", recordings.isArray() ? recordings : Json::array());
    return out;
}

QString methodsText(const Json &recipe)
{
    QStringList paragraphs;
    if (const Json &study = recipe["study"]; study.isObject())
        paragraphs += Words::study(study);
    paragraphs += Words::runs(recipe["runs"].items());
    for (const Json &recording : recipe["recordings"].items())
        paragraphs += QStringLiteral("%1: %2").arg(QString::fromStdString(recording["recording"].toString()),
                                                   Words::display(recording));
    return paragraphs.join(QLatin1Char('\n'));
}

QString repeatText(const Json &recipe)
{
    QStringList lines;
    const QString study = QString::fromStdString(recipe["study"]["name"].toString("STUDY"));
    for (const Json &run : recipe["runs"].items()) {
        const auto request = trainRequestFromJson(run["request"]);
        if (!request)
            continue;
        QString command = QString::fromStdString(commandOf(*request));
        command.replace(QStringLiteral(" STUDY "), QLatin1Char(' ') + study + QLatin1Char(' '));
        if (command.endsWith(QLatin1String(" RUN")))
            command =
                command.chopped(3) + study + QStringLiteral("/runs/") + QString::fromStdString(run["name"].toString());
        lines += command;
    }
    return lines.join(QLatin1Char('\n'));
}

QString Words::rowName(const std::string &key)
{
    static const std::map<std::string, const char *> names = {
        {"recording", QT_TR_NOOP("File")},
        {"file", QT_TR_NOOP("File")},
        {"file_hash", QT_TR_NOOP("File hash")},
        {"bad_channels", QT_TR_NOOP("Bad")},
        {"montage", QT_TR_NOOP("Montage")},
        {"page", QT_TR_NOOP("Page")},
        {"runs", QT_TR_NOOP("Runs")},
        {"run", QT_TR_NOOP("Run")},
        {"n", QT_TR_NOOP("Items")},
        {"items", QT_TR_NOOP("Items")},
        {"candidates", QT_TR_NOOP("Candidates")},
        {"start_s", QT_TR_NOOP("From")},
        {"duration_s", QT_TR_NOOP("Length")},
        {"study", QT_TR_NOOP("Study")},
        {"seed", QT_TR_NOOP("Seed")},
        {"band", QT_TR_NOOP("Band")},
        {"channels", QT_TR_NOOP("Channels")},
        {"metric", QT_TR_NOOP("Metric")},
        {"study_hash", QT_TR_NOOP("Study hash")},
        {"view", QT_TR_NOOP("View")},
        {"algorithm", QT_TR_NOOP("Computed by")},
        {"version", QT_TR_NOOP("Version")},
        {"window", QT_TR_NOOP("Window")},
        {"window_s", QT_TR_NOOP("Window (s)")},
        {"overlap", QT_TR_NOOP("Overlap")},
        {"low_hz", QT_TR_NOOP("From (Hz)")},
        {"high_hz", QT_TR_NOOP("To (Hz)")},
        {"limit_hz", QT_TR_NOOP("Highest frequency (Hz)")},
        {"unit", QT_TR_NOOP("Unit")},
        {"reference", QT_TR_NOOP("Reference")},
        {"interpolation", QT_TR_NOOP("Interpolation")},
        {"sensors", QT_TR_NOOP("Sensors")},
        {"averaged_channels", QT_TR_NOOP("Averaged channels")},
        {"time_s", QT_TR_NOOP("Time (s)")},
    };
    const auto at = names.find(key);
    if (at != names.end())
        return tr(at->second);
    QString plain = QString::fromStdString(key);
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    return plain.left(1).toUpper() + plain.mid(1);
}

QString Words::rowValue(const std::string &key, const Json &value)
{
    if (value.isString()) {
        const QString text = QString::fromStdString(value.toString());
        return key == "montage" ? montage(text) : key.ends_with("hash") ? text.left(12) : text;
    }
    if (value.isArray()) {
        QStringList parts;
        for (const Json &one : value.items())
            parts += one.isObject() ? QString::fromStdString(one["name"].toString(one.dump())) : rowValue({}, one);
        return parts.isEmpty() ? tr("none") : joined(parts);
    }
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isInteger())
        return formatCount(value.toInt());
    if (value.isNumber())
        return formatGeneral(value.toDouble());
    return value.isNull() ? tr("none") : QString::fromStdString(value.dump());
}

/// What the first run was judged on; the others differ in what their names are about.
void Words::addRunRows(std::vector<std::pair<QString, QString>> &rows, const Json &run)
{
    const Json &evaluation = run["evaluation"];
    if (evaluation["n"].isInteger())
        rows.emplace_back(tr("Test items"), formatCount(evaluation["n"].toInt()));
    if (evaluation["candidates"].toInt() > 0)
        rows.emplace_back(tr("Candidates"), formatCount(evaluation["candidates"].toInt()));
    if (run["request"]["control_plan"].isString())
        rows.emplace_back(tr("Controls"), QString::fromStdString(run["request"]["control_plan"].toString()));
    if (const Json &plan = run["request"]["split_plan"]; plan["kind"].isString())
        rows.emplace_back(tr("Split"),
                          QStringLiteral("%1, %2").arg(QString::fromStdString(plan["kind"].toString()),
                                                       formatCount(plan["folds"].toInt())));
    if (run["study_hash"].isString())
        rows.emplace_back(tr("Study hash"), QString::fromStdString(run["study_hash"].toString().substr(0, 12)));
}

std::vector<std::pair<QString, QString>> recipeRows(const Json &recipe)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const auto &[key, value] : recipe.members()) {
        if (key == "signal")
            continue; // the graph is long; it is copied with the recipe
        if (key == "display") {
            const DisplaySettings settings = DisplaySettings::fromJson(value);
            rows.emplace_back(Words::rowName("montage"), Words::montage(QString::fromStdString(settings.montage)));
            const QString filter =
                Words::filter(settings.filter.lowCutHz, settings.filter.highCutHz, settings.filter.notchHz);
            rows.emplace_back(QCoreApplication::translate("ReportText", "Filter"),
                              filter.isEmpty() ? QCoreApplication::translate("ReportText", "none") : filter);
            continue;
        }
        if (key == "method") {
            for (const auto &[name, one] : value.members())
                rows.emplace_back(Words::rowName(name), Words::rowValue(name, one));
            continue;
        }
        rows.emplace_back(Words::rowName(key), Words::rowValue(key, value));
        if (key == "runs" && value.size() > 0)
            Words::addRunRows(rows, value.items().front());
    }
    return rows;
}

} // namespace ng::ui

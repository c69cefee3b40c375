// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/run_form.h"

#include "core/base/text.h"
#include "core/run/controls.h"
#include "core/run/registry.h"
#include "widgets/session/study_document.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

using Type = ParamInfo::Type;

/// Parameters of how a network is trained rather than of what it is, by the names that frameworks share.
bool isTraining(const std::string &id)
{
    static const std::vector<std::string> kNames{"learning_rate", "weight_decay", "batch",    "epochs",
                                                 "steps",         "warmup",       "schedule", "patience",
                                                 "clip_sd",       "precision",    "alpha"};
    return std::find(kNames.begin(), kNames.end(), id) != kNames.end();
}

ParamInfo info(const char *id, const char *label, Type type, Json value, const char *unit = "", const char *help = "")
{
    ParamInfo out;
    out.id = id;
    out.label = label;
    out.type = type;
    out.unit = unit;
    out.defaultValue = std::move(value);
    out.help = help;
    return out;
}

ParamInfo ranged(ParamInfo one, std::optional<double> low, std::optional<double> high)
{
    one.minimum = low;
    one.maximum = high;
    return one;
}

ParamInfo choice(ParamInfo one, std::vector<std::string> choices)
{
    one.choices = std::move(choices);
    return one;
}

std::vector<std::string> listOf(const std::string &text)
{
    std::vector<std::string> out;
    for (const std::string_view part : split(text, ',')) {
        if (const std::string_view one = trimmed(part); !one.empty())
            out.emplace_back(one);
    }
    return out;
}

bool isFilled(const Study &study, std::string_view column)
{
    return std::any_of(study.items().begin(), study.items().end(),
                       [&](const Item &item) { return study.cell(item, column) != kNotAvailable; });
}

FieldProblem problem(const QString &message)
{
    return {message, {}, {}};
}

/// A field that may be empty, and what that means.
FormField::Spec optional(ParamInfo one, const QString &empty, double step = 0.0)
{
    FormField::Spec spec{std::move(one)};
    spec.optional = true;
    spec.emptyText = empty;
    spec.step = step;
    return spec;
}

std::optional<FieldProblem> checkNumbers(const Json &value)
{
    for (const std::string &one : listOf(value.toString())) {
        const auto number = parseDouble(one);
        if (!number || *number <= 0.0)
            return problem(RunForm::tr("“%1” is no frequency in Hz.").arg(QString::fromStdString(one)));
    }
    return std::nullopt;
}

std::optional<FieldProblem> checkSeeds(const Json &value)
{
    const auto seeds = listOf(value.toString());
    if (seeds.empty())
        return FieldProblem{RunForm::tr("At least one seed is needed."), RunForm::tr("Use %1").arg(1),
                            QStringLiteral("1")};
    for (const std::string &one : seeds) {
        const auto number = parseInt(one);
        if (!number || *number < 0)
            return problem(
                RunForm::tr("“%1” is no seed: whole numbers, separated by commas.").arg(QString::fromStdString(one)));
    }
    return std::nullopt;
}

} // namespace

RunForm::RunForm(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void RunForm::setFramework(const FrameworkCard &card)
{
    if (card.id == m_card.id)
        return;
    m_card = card;
    rebuild();
}

void RunForm::setStudy(const StudyDocument *study)
{
    m_study = study;
    fillTargets();
    crossCheck();
    Q_EMIT changed();
}

void RunForm::setNameCheck(std::function<QString(const QString &)> whyNot)
{
    m_nameCheck = std::move(whyNot);
}

FormField *RunForm::field(const std::string &id) const
{
    const auto at = m_fields.find(id);
    return at == m_fields.end() ? nullptr : at->second;
}

FormField *RunForm::add(FormGrid &grid, FormField::Spec spec)
{
    auto *const field = new FormField(std::move(spec), grid);
    m_fields[field->id()] = field;
    m_order.push_back(field);
    connect(field, &FormField::changed, this, [this, field] {
        if (m_building)
            return;
        if (field->id() == "preset")
            applyPreset(true);
        crossCheck();
        if (field->id() == "window_from" || field->id() == "window_to")
            Q_EMIT windowChanged();
        Q_EMIT changed();
    });
    return field;
}

void RunForm::rebuild()
{
    m_building = true;
    const QString name = m_fields.empty() ? QString() : this->name();
    // What was chosen about the data stays when another framework is looked at.
    std::map<std::string, QString> kept;
    for (const char *const id : {"window_from", "window_to", "highpass", "lowpass", "notch", "rate", "reference",
                                 "channels", "target", "seeds", "device", "threads"}) {
        if (const FormField *const one = field(id))
            kept[id] = one->text();
    }
    m_fields.clear();
    m_order.clear();
    auto *const body = new FormGrid;
    addNameGroup(*body);
    addDataGroup(*body);
    addParameters(*body, tr("Model"), false);
    body->addGroup(tr("Training"));
    addParameters(*body, {}, true);
    addTrainingFields(*body);
    addControls(*body);
    m_scroll->setWidget(body);
    fillTargets();
    for (const auto &[id, text] : kept)
        field(id)->setText(text);
    m_building = false;
    applyPreset(true);
    if (!name.isEmpty())
        setName(name);
    crossCheck();
    Q_EMIT changed();
}

void RunForm::addNameGroup(FormGrid &grid)
{
    std::vector<std::string> presets;
    for (const auto &[name, values] : m_card.presets)
        presets.push_back(name);
    if (!presets.empty()) {
        presets.push_back("defaults");
        add(grid,
            {choice(info("preset", NG_TR("ng::ui::RunForm", "Preset"), Type::Choice, presets.front(), "",
                         NG_TR("ng::ui::RunForm",
                               "Named values of all parameters. What you change from it is shown in bold.")),
                    presets)});
    }
    FormField::Spec name{info("name", NG_TR("ng::ui::RunForm", "Name"), Type::Text, "", "",
                              NG_TR("ng::ui::RunForm", "Folder of the run, in the study's runs folder."))};
    name.check = [this](const Json &value) -> std::optional<FieldProblem> {
        const QString text = QString::fromStdString(value.toString());
        if (text.trimmed().isEmpty() || text.contains(QLatin1Char('/')) || text.startsWith(QLatin1Char('.')))
            return problem(tr("A folder name is needed: letters, digits, dash, underscore."));
        const QString why = m_nameCheck ? m_nameCheck(text) : QString();
        return why.isEmpty() ? std::nullopt : std::optional(problem(why));
    };
    add(grid, std::move(name));
}

void RunForm::addDataGroup(FormGrid &grid)
{
    grid.addGroup(tr("Data"));
    const QString onset = tr("onset"), end = tr("end"), none = tr("none");
    add(grid,
        optional(
            info(
                "window_from", NG_TR("ng::ui::RunForm", "Window from"), Type::Real, {}, "s",
                NG_TR(
                    "ng::ui::RunForm",
                    "Where the window begins after each item's onset. Empty, with an empty end: from onset to the item's end.")),
            onset, 0.1));
    add(grid,
        optional(info("window_to", NG_TR("ng::ui::RunForm", "Window to"), Type::Real, {}, "s",
                      NG_TR("ng::ui::RunForm", "Where the window ends after each item's onset.")),
                 end, 0.1));
    add(grid,
        optional(ranged(info("highpass", NG_TR("ng::ui::RunForm", "High-pass"), Type::Real, 0.5, "Hz",
                             NG_TR("ng::ui::RunForm",
                                   "Zero-phase Butterworth of order 4 on the continuous signal. Empty: none.")),
                        1e-3, 1e5),
                 none, 0.5));
    add(grid,
        optional(ranged(info("lowpass", NG_TR("ng::ui::RunForm", "Low-pass"), Type::Real, 30.0, "Hz",
                             NG_TR("ng::ui::RunForm",
                                   "Zero-phase Butterworth of order 4 on the continuous signal. Empty: none.")),
                        1e-3, 1e5),
                 none, 5.0));
    addSignalFields(grid);
}

void RunForm::addSignalFields(FormGrid &grid)
{
    const QString none = tr("none");
    auto notch = optional(info("notch", NG_TR("ng::ui::RunForm", "Notch"), Type::Text, {}, "",
                               NG_TR("ng::ui::RunForm", "Line frequencies to remove in Hz, separated by commas.")),
                          none);
    notch.check = checkNumbers;
    add(grid, std::move(notch));
    add(grid,
        optional(
            ranged(
                info(
                    "rate", NG_TR("ng::ui::RunForm", "Rate"), Type::Real, {}, "Hz",
                    NG_TR("ng::ui::RunForm",
                          "Signals are resampled to it. Empty: as recorded; then all recordings must share one rate.")),
                0.1, 1e6),
            tr("as it is"), 10.0));
    auto reference = optional(
        choice(info("reference", NG_TR("ng::ui::RunForm", "Reference"), Type::Text, {}, "",
                    NG_TR("ng::ui::RunForm", "average, or channel names separated by commas. Empty: as recorded.")),
               {"", "average"}),
        tr("as recorded"));
    reference.editable = true;
    add(grid, std::move(reference));
    add(grid,
        optional(
            info(
                "channels", NG_TR("ng::ui::RunForm", "Channels"), Type::Text, {}, "",
                NG_TR(
                    "ng::ui::RunForm",
                    "Names separated by commas. Empty: all EEG-like channels that every recording has and none marks bad.")),
            tr("all that fit")));
    FormField::Spec target{
        choice(info("target", NG_TR("ng::ui::RunForm", "Decode"), Type::Text, "concept", "",
                    NG_TR("ng::ui::RunForm",
                          "Column of items.tsv that is decoded; or a .npy file with a row an item, or channel:NAME.")),
               {"concept", "text"})};
    target.editable = true;
    target.check = [this](const Json &value) -> std::optional<FieldProblem> {
        const std::string text = value.toString();
        if (text.empty())
            return problem(tr("Choose what is decoded."));
        if (m_study == nullptr || isVectorTarget(text) || m_study->study()->hasColumn(text))
            return std::nullopt;
        return problem(tr("The study has no column “%1”.").arg(QString::fromStdString(text)));
    };
    add(grid, std::move(target));
    add(grid,
        {choice(
            info(
                "encoder", NG_TR("ng::ui::RunForm", "Text encoder"), Type::Choice, m_card.baseline ? "none" : "auto",
                "",
                NG_TR(
                    "ng::ui::RunForm",
                    "What makes vectors of the classes. auto: the sentence encoder of the model store where there is one, else hashed words.")),
            {"auto", "hashed", "minilm", "none"})});
}

void RunForm::addParameters(FormGrid &grid, const QString &title, bool training)
{
    std::vector<const ParamInfo *> mine;
    for (const ParamInfo &one : m_card.parameters) {
        // The run's own target says it already.
        if (one.id != "target" && isTraining(one.id) == training)
            mine.push_back(&one);
    }
    if (mine.empty())
        return;
    if (!title.isEmpty())
        grid.addGroup(title);
    for (const ParamInfo *one : mine) {
        FormField::Spec spec{*one};
        spec.info.id = "param." + one->id;
        add(grid, std::move(spec));
    }
}

void RunForm::addTrainingFields(FormGrid &grid)
{
    FormField::Spec seeds{
        info("seeds", NG_TR("ng::ui::RunForm", "Seeds"), Type::Text, "1", "",
             NG_TR("ng::ui::RunForm",
                   "One, or several separated by commas: each trains anew, and scores are over all of them."))};
    seeds.check = checkSeeds;
    add(grid, std::move(seeds));
    add(grid,
        {choice(info("device", NG_TR("ng::ui::RunForm", "Device"), Type::Choice, m_card.baseline ? "cpu" : "auto", "",
                     NG_TR("ng::ui::RunForm", "auto takes a GPU where the engine finds one, else the CPU.")),
                m_card.baseline ? std::vector<std::string>{"cpu"} : std::vector<std::string>{"auto", "cpu", "cuda"})});
    FormField::Spec threads{ranged(
        info(
            "threads", NG_TR("ng::ui::RunForm", "Threads"), Type::Integer, {}, "",
            NG_TR(
                "ng::ui::RunForm",
                "Empty: all cores but one, which stays with the window. Recorded, since a resumed run equals an unbroken one only with the same number.")),
        1, 1024)};
    threads.optional = true;
    threads.emptyText = tr("auto");
    add(grid, std::move(threads));
    add(grid,
        {ranged(info("checkpoint", NG_TR("ng::ui::RunForm", "Checkpoint every"), Type::Real, 20.0, "s",
                     NG_TR("ng::ui::RunForm", "Most work that a killed run loses.")),
                0.1, 86400.0),
         false,
         {},
         5.0});
}

void RunForm::addControls(FormGrid &grid)
{
    grid.addGroup(tr("Controls trained with it"));
    const auto control = [&](const char *id, const char *label, int repeats, const char *help) {
        add(grid,
            {ranged(info(id, label, Type::Integer, repeats, NG_TR("ng::ui::RunForm", "repeats"), help), 0, 1000)});
    };
    control(
        "control.shuffled", NG_TR("ng::ui::RunForm", "Shuffled labels"), 5,
        NG_TR(
            "ng::ui::RunForm",
            "Labels of the training side permuted: what a decoder reaches that learned nothing true. 0: not trained."));
    control("control.noise", NG_TR("ng::ui::RunForm", "Noise input"), 1,
            NG_TR("ng::ui::RunForm", "Signals replaced by noise with the recording's spectrum. 0: not trained."));
    control(
        "control.time_shift", NG_TR("ng::ui::RunForm", "Time shift"), 0,
        NG_TR("ng::ui::RunForm",
              "Windows moved along their recording by one large offset: what slow drift alone gives. 0: not trained."));
    control("control.duration_only", NG_TR("ng::ui::RunForm", "Duration only"), 0,
            NG_TR("ng::ui::RunForm", "Signals replaced by the item's duration. 0: not trained."));
}

void RunForm::applyPreset(bool show)
{
    const FormField *const chosen = field("preset");
    const std::string wanted = chosen == nullptr ? "" : chosen->value().toString();
    Json values = Json::object();
    for (const auto &[name, one] : m_card.presets) {
        if (name == wanted)
            values = one;
    }
    m_building = true;
    for (const ParamInfo &one : m_card.parameters) {
        if (FormField *const target = field("param." + one.id))
            target->setPreset(values.contains(one.id) ? values[one.id] : one.defaultValue, show);
    }
    m_building = false;
}

void RunForm::setPreset(const QString &name)
{
    if (FormField *const preset = field("preset"))
        preset->setText(name);
}

void RunForm::setName(const QString &name)
{
    if (FormField *const one = field("name"))
        one->setPreset(name.toStdString(), true);
}

QString RunForm::name() const
{
    const FormField *const one = field("name");
    return one == nullptr ? QString() : one->text();
}

void RunForm::setValues(const Json &parameters, const Json &dataset)
{
    m_building = true;
    for (const auto &[key, value] : parameters.members()) {
        if (FormField *const one = field("param." + key))
            one->setValue(value);
    }
    if (const auto spec = datasetSpecFromJson(dataset)) {
        const bool own = spec->window.to > spec->window.from;
        field("window_from")->setText(own ? QString::fromStdString(secondsText(spec->window.from)) : QString());
        field("window_to")->setText(own ? QString::fromStdString(secondsText(spec->window.to)) : QString());
        field("highpass")->setValue(spec->highpassHz ? Json(*spec->highpassHz) : Json());
        field("lowpass")->setValue(spec->lowpassHz ? Json(*spec->lowpassHz) : Json());
        field("rate")->setValue(spec->rate ? Json(spec->rate->hertz()) : Json());
        field("reference")->setText(QString::fromStdString(spec->reference));
        field("channels")->setText(QString::fromStdString(join(spec->channels, ",")));
    }
    m_building = false;
    crossCheck();
    Q_EMIT windowChanged();
    Q_EMIT changed();
}

void RunForm::fillTargets()
{
    FormField *const target = field("target");
    if (target == nullptr || m_study == nullptr)
        return;
    const Study &study = *m_study->study();
    QStringList columns;
    for (const char *const name : {"concept", "text", "caption", "image", "narrative"}) {
        if (study.hasColumn(name) && isFilled(study, name))
            columns.append(QLatin1String(name));
    }
    for (const std::string &column : study.table().columns) {
        static const QStringList kPlaces{QStringLiteral("item_id"), QStringLiteral("recording"),
                                         QStringLiteral("onset"), QStringLiteral("duration"), QStringLiteral("split")};
        const QString name = QString::fromStdString(column);
        if (!columns.contains(name) && !kPlaces.contains(name) && isFilled(study, column))
            columns.append(name);
    }
    target->setChoices(columns);
    if (!columns.isEmpty() && (target->text().isEmpty() || !target->fits()))
        target->setPreset(columns.front().toStdString(), true);
}

std::optional<double> RunForm::number(const std::string &id) const
{
    const FormField *const one = field(id);
    return one != nullptr && one->value().isNumber() ? std::optional(one->value().toDouble()) : std::nullopt;
}

std::string RunForm::textOf(const std::string &id) const
{
    const FormField *const one = field(id);
    return one == nullptr ? std::string() : one->value().toString();
}

/// What two fields say together.
void RunForm::crossCheck()
{
    if (field("window_to") == nullptr)
        return;
    const auto from = number("window_from"), to = number("window_to");
    std::optional<FieldProblem> window;
    if (from && !to)
        window = problem(tr("Give the end too, or leave both empty."));
    else if (to && *to <= from.value_or(0.0))
        window = FieldProblem{tr("The window ends before it begins."), tr("Use %1").arg(from.value_or(0.0) + 1.0),
                              QLocale().toString(from.value_or(0.0) + 1.0)};
    field("window_to")->setForeignProblem(window);
    const auto high = number("highpass"), low = number("lowpass");
    std::optional<FieldProblem> band;
    if (high && low && *low <= *high)
        band = problem(tr("Must lie above the high-pass of %1 Hz.").arg(*high));
    field("lowpass")->setForeignProblem(band);
}

ItemWindow RunForm::window() const
{
    ItemWindow out;
    const auto from = number("window_from"), to = number("window_to");
    if (!to)
        return out;
    out.from = TimeNs{std::llround(from.value_or(0.0) * 1e9)};
    out.to = TimeNs{std::llround(*to * 1e9)};
    return out;
}

DatasetSpec RunForm::dataset() const
{
    DatasetSpec spec;
    spec.window = window();
    spec.highpassHz = number("highpass");
    spec.lowpassHz = number("lowpass");
    for (const std::string &one : listOf(textOf("notch")))
        spec.notchHz.push_back(parseDouble(one).value_or(50.0));
    if (const auto rate = number("rate")) {
        if (const auto exact = Rate::fromHertz(*rate))
            spec.rate = *exact;
    }
    spec.reference = textOf("reference");
    spec.channels = listOf(textOf("channels"));
    return spec;
}

std::optional<TrainRequest> RunForm::request() const
{
    if (problems() > 0 || m_card.id.empty())
        return std::nullopt;
    TrainRequest out;
    out.framework = m_card.id;
    for (const ParamInfo &one : m_card.parameters) {
        const FormField *const source = field("param." + one.id);
        out.params.set(one.id, source == nullptr ? one.defaultValue : source->value());
    }
    out.dataset = dataset();
    out.target.target = textOf("target");
    const std::string encoder = textOf("encoder");
    out.target.encoder = encoder == "none" ? "" : encoder;
    out.seeds.clear();
    for (const std::string &seed : listOf(textOf("seeds")))
        out.seeds.push_back(static_cast<std::uint64_t>(parseInt(seed).value_or(1)));
    out.controls.entries.clear();
    for (const ControlKind kind :
         {ControlKind::Shuffled, ControlKind::Noise, ControlKind::TimeShift, ControlKind::DurationOnly}) {
        const auto repeats = number("control." + std::string(controlName(kind)));
        if (repeats && *repeats > 0)
            out.controls.entries.push_back({kind, static_cast<std::size_t>(*repeats)});
    }
    out.device = textOf("device");
    out.threads = static_cast<std::size_t>(number("threads").value_or(0.0));
    out.checkpointSeconds = number("checkpoint").value_or(20.0);
    return out;
}

int RunForm::problems() const
{
    return static_cast<int>(
        std::count_if(m_order.begin(), m_order.end(), [](const FormField *one) { return one->row()->hasError(); }));
}

int RunForm::changedCount() const
{
    return static_cast<int>(std::count_if(m_order.begin(), m_order.end(), [](const FormField *one) {
        return one->id() != "name" && one->id() != "preset" && one->isChanged();
    }));
}

void RunForm::showProblem()
{
    for (FormField *const one : m_order) {
        if (!one->row()->hasError())
            continue;
        m_scroll->ensureWidgetVisible(one->row());
        one->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace ng::ui

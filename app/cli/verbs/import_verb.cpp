// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/study/importer.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

struct ImportVerbOptions {
    std::string layout, source, out, map, duration, windows, electrodes;
    std::vector<std::string> events, texts;
    std::string conceptFrom = "label";
    std::string textFrom = "label";
    std::string subjectFrom = "none";
    std::string labelColumn = "trial_type";
    bool tolerant = false;
    bool json = false;
};

constexpr const char *kFooter =
    "Layouts:\n"
    "  edf-folder   every EDF or BDF file below a folder (or one file); annotations become items\n"
    "  recordings   the same for every format that this build reads (see readers): EEGLAB, BrainVision, ...\n"
    "  bids         EEG and iEEG of a BIDS folder: events.tsv, channels.tsv, electrodes.tsv, participants.tsv\n\n"
    "Every event becomes an item whose concept and text are its label, unless --events, --text, --map or --concept-from say otherwise.\n"
    "Recordings are referred to, never copied or changed. Files that cannot be read are named and left out.\n\n"
    "Two sentences from an EEGLAB set:\n"
    "  neuroglyph-cli import recordings eeglab_data.set --out study --events square,rt \\\n"
    "      --text 'square=a square appears on the screen' --text 'rt=the participant presses the button'";

void declare(CLI::App &app, ImportVerbOptions &o)
{
    app.add_option("LAYOUT", o.layout, "bids, edf-folder or recordings")->required();
    app.add_option("SRC", o.source, "Folder (or, but for bids, one recording)")->required();
    app.add_option("--out", o.out, "New folder of the study")->required();
    app.add_option("--events", o.events,
                   "Labels of the events that become items, separated by commas; * and ? stand for any text")
        ->delimiter(',');
    app.add_option("--text", o.texts, "LABEL=SENTENCE: what an event means; repeat it for several")
        ->allow_extra_args(false);
    app.add_option("--map", o.map, "Table with the columns label, text and, if you like, concept (tabs between them)");
    app.add_option("--concept-from", o.conceptFrom, "What names the class of an item")
        ->check(CLI::IsMember({"label", "text", "none"}))
        ->capture_default_str();
    app.add_option("--text-from", o.textFrom, "Text of labels that --text and --map do not name")
        ->check(CLI::IsMember({"label", "none"}))
        ->capture_default_str();
    app.add_option("--duration", o.duration,
                   "Seconds that every item lasts. Default: as the event, 1 s where it has no duration");
    app.add_option("--windows", o.windows, "LENGTH or LENGTH:STEP in seconds: items of fixed length instead of events");
    app.add_option("--subject-from", o.subjectFrom, "What names the subject where the layout does not")
        ->check(CLI::IsMember({"none", "file", "folder"}))
        ->capture_default_str();
    app.add_option("--label-column", o.labelColumn, "bids: column of events.tsv that names an event")
        ->capture_default_str();
    app.add_flag("--tolerant", o.tolerant, "Read damaged files where a repair is known; each repair is a warning");
    app.add_flag("--json", o.json, "One JSON document on stdout (resources/schemas/import.schema.json)");
    app.footer(kFooter);
}

Result<TimeNs> positiveSeconds(std::string_view text, std::string_view option)
{
    const Result<TimeNs> time = parseSeconds(text);
    if (!time || *time <= TimeNs{0})
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "%1: \"%2\" is no number of seconds above 0."), option,
                    quotable(text));
    return *time;
}

Result<ImportOptions> importOptions(const ImportVerbOptions &o)
{
    ImportOptions options;
    options.rules.labels = o.events;
    if (!o.map.empty()) {
        NG_TRY_ASSIGN(options.rules.meanings, readMeanings(o.map));
    }
    for (const std::string &text : o.texts) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::InvalidArgument, NG_TR("cli", "--text \"%1\" must be LABEL=SENTENCE."),
                        quotable(text));
        options.rules.meanings[text.substr(0, equals)].text = text.substr(equals + 1);
    }
    using Rules = ItemRules;
    options.rules.conceptFrom = o.conceptFrom == "label" ? Rules::ConceptFrom::Label
        : o.conceptFrom == "text"                        ? Rules::ConceptFrom::Text
                                                         : Rules::ConceptFrom::None;
    options.rules.textFrom = o.textFrom == "label" ? Rules::TextFrom::Label : Rules::TextFrom::None;
    if (!o.duration.empty()) {
        NG_TRY_ASSIGN(options.rules.duration, positiveSeconds(o.duration, "--duration"));
    }
    if (!o.windows.empty()) {
        const std::size_t colon = o.windows.find(':');
        NG_TRY_ASSIGN(options.windowLength, positiveSeconds(std::string_view(o.windows).substr(0, colon), "--windows"));
        if (colon != std::string::npos) {
            NG_TRY_ASSIGN(options.windowStep,
                          positiveSeconds(std::string_view(o.windows).substr(colon + 1), "--windows"));
        }
    }
    options.subjectFrom = o.subjectFrom == "file" ? ImportOptions::SubjectFrom::File
        : o.subjectFrom == "folder"               ? ImportOptions::SubjectFrom::Folder
                                                  : ImportOptions::SubjectFrom::None;
    options.labelColumn = o.labelColumn;
    options.read.tolerant = o.tolerant;
    return options;
}

Json importJson(const ImportedStudy &imported, const ImportVerbOptions &o)
{
    Json json = Json::object();
    json.set("format", "neuroglyph-import");
    json.set("version", 1);
    json.set("layout", o.layout);
    json.set("study", o.out);
    json.set("items", static_cast<std::int64_t>(imported.study.items().size()));
    json.set("recordings", static_cast<std::int64_t>(imported.recordings));
    Json columns = Json::array();
    for (const std::string &column : imported.study.table().columns)
        columns.push(column);
    json.set("columns", std::move(columns));
    Json warnings = Json::array();
    for (const Warning &warning : imported.warnings) {
        Json entry = Json::object();
        entry.set("code", warning.code);
        entry.set("place", warning.place);
        entry.set("message", warning.message());
        warnings.push(std::move(entry));
    }
    json.set("warnings", std::move(warnings));
    return json;
}

Result<> runImport(CliContext &context, const ImportVerbOptions &o)
{
    const auto importers = makeImporters();
    NG_TRY_ASSIGN(const Importer *importer, findImporter(importers, o.layout));
    NG_TRY_ASSIGN(const ImportOptions options, importOptions(o));
    std::error_code failed;
    if (std::filesystem::exists(std::filesystem::path(o.out) / "study.json", failed))
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "%1 is a study already; name a new folder."), o.out);
    NG_TRY_ASSIGN(const ImportedStudy imported,
                  importer->import(o.source, o.out, options, makeReaders(),
                                   context.terminal.progressContext(context.stop)));
    context.terminal.clearProgress();
    for (const Warning &warning : imported.warnings)
        context.terminal.warning(warning.message());
    NG_TRY(imported.study.save());
    if (o.json) {
        context.terminal.printJson(importJson(imported, o));
        return {};
    }
    context.terminal.printLine(fillIn(NG_TR("cli", "%1 items from %2 recordings in %3"),
                                      {numberText(static_cast<std::int64_t>(imported.study.items().size())),
                                       numberText(static_cast<std::int64_t>(imported.recordings)), o.out}));
    return {};
}

} // namespace

VerbSpec importVerb()
{
    VerbSpec verb;
    verb.name = "import";
    verb.summary = "Make a study from a folder of recordings";
    verb.example = "neuroglyph-cli import edf-folder recordings/ --out study --events 'word*'";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<ImportVerbOptions>();
        declare(app, *options);
        return [options](CliContext &context) { return runImport(context, *options); };
    };
    return verb;
}

} // namespace ng::cli

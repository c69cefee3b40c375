// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/electrode_tables.h"
#include "core/study/bids_names.h"
#include "core/study/import_common.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ng {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kSignalExtensions{".vhdr", ".edf", ".bdf", ".set"};

bool isSignal(const fs::path &file)
{
    const std::optional<BidsName> name = parseBidsName(file.filename().string());
    return name && name->entities.contains("sub") && (name->suffix == "eeg" || name->suffix == "ieeg")
        && std::find(kSignalExtensions.begin(), kSignalExtensions.end(), name->extension) != kSignalExtensions.end();
}

/// Events of an events.tsv with the cells that become further columns of items.
struct BidsEvents {
    std::vector<Event> events;
    std::vector<SharedCells> cells;
    std::size_t withoutOnset = 0;
};

/// Column that names an event: the one asked for, else what BIDS tools use.
std::optional<std::string> labelColumn(const TsvTable &table, const std::string &wanted)
{
    for (const std::string &name :
         {wanted, std::string("trial_type"), std::string("event_type"), std::string("value")}) {
        if (table.column(name))
            return name;
    }
    return std::nullopt;
}

/// Path of a stimulus as the study names it where the file exists, else empty.
std::string stimulus(const fs::path &root, const StudyBuilder &builder, const std::string &name)
{
    std::error_code failed;
    const fs::path file = (root / "stimuli" / name).lexically_normal();
    const bool inside = !fs::path(name).is_absolute() && name.find("..") == std::string::npos;
    return inside && name != kNotAvailable && fs::is_regular_file(file, failed) ? builder.relative(file)
                                                                                : std::string();
}

Result<BidsEvents> readEvents(const fs::path &path, const fs::path &root, const StudyBuilder &builder,
                              const std::string &wantedLabel)
{
    NG_TRY_ASSIGN(const std::string text, readTextFile(path));
    NG_TRY_ASSIGN(const TsvTable table, parseTsv(text));
    BidsEvents read;
    if (!table.column("onset"))
        return fail(ErrorCode::CorruptData, NG_TR("study", "There is no column onset."));
    const std::optional<std::string> label = labelColumn(table, wantedLabel);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::string place = "line " + numberText(static_cast<std::int64_t>(r + 2));
        const std::string &onset = table.cell(r, "onset");
        if (onset == kNotAvailable) {
            ++read.withoutOnset;
            continue;
        }
        Event event;
        event.kind = "event";
        NG_TRY_ASSIGN(event.onset, within(parseSeconds(onset), place));
        const std::string &duration = table.cell(r, "duration");
        if (duration != kNotAvailable) {
            NG_TRY_ASSIGN(event.duration, within(parseSeconds(duration), place));
        }
        event.label = label ? table.cell(r, *label) : std::string("event");
        SharedCells cells;
        for (const std::string &column : table.columns) {
            const bool reserved = column == "onset" || column == "duration" || column == "item_id"
                || column == "recording" || column == "row" || column == "split" || column == "label"
                || column == "subject" || column == "session" || column == "run" || column == "task"
                || column == "image";
            if (!reserved)
                cells.emplace_back(column, table.cell(r, column));
        }
        const std::string image = stimulus(root, builder, table.cell(r, "stim_file"));
        if (!image.empty())
            cells.emplace_back("image", image);
        read.events.push_back(std::move(event));
        read.cells.push_back(std::move(cells));
    }
    return read;
}

/// Members of study.json from dataset_description.json and participants.tsv.
Result<> describeDataset(const fs::path &root, StudyBuilder &builder)
{
    std::error_code failed;
    Json source = Json::object();
    if (fs::exists(root / "dataset_description.json", failed)) {
        NG_TRY_ASSIGN(const Json description,
                      within(readJsonFile(root / "dataset_description.json"), "dataset_description.json"));
        if (description["Name"].isString())
            builder.header.set("name", description["Name"]);
        for (const std::string_view key : {"BIDSVersion", "License", "Authors", "DatasetDOI"}) {
            if (description.contains(key))
                source.set(key, description[key]);
        }
    } else {
        builder.warn("no-dataset-description",
                     NG_TR("study",
                           "There is no dataset_description.json; the folder is read as BIDS by its file names."),
                     {}, root.filename().string());
    }
    builder.header.set("source", std::move(source));
    if (fs::exists(root / "participants.tsv", failed)) {
        NG_TRY_ASSIGN(const std::string text, readTextFile(root / "participants.tsv"));
        NG_TRY_ASSIGN(const TsvTable table, within(parseTsv(text), "participants.tsv"));
        Json participants = Json::array();
        for (const auto &row : table.rows) {
            Json participant = Json::object();
            for (std::size_t c = 0; c < row.size(); ++c)
                participant.set(table.columns[c], row[c]);
            participants.push(std::move(participant));
        }
        builder.header.set("participants", std::move(participants));
    }
    return {};
}

/// The sampling-rate audit: what the sidecar says against what the file has.
void auditRate(const fs::path &file, const fs::path &root, const Recording &recording, StudyBuilder &builder)
{
    const std::optional<BidsName> name = parseBidsName(file.filename().string());
    const auto sidecar = bidsSidecar(file, root, name->suffix, ".json");
    if (!sidecar || recording.channels().empty())
        return;
    const Result<Json> description = readJsonFile(*sidecar);
    if (!description || !(*description)["SamplingFrequency"].isNumber())
        return;
    const double said = (*description)["SamplingFrequency"].toDouble();
    const double has = recording.channels().front().axis.rate.hertz();
    if (std::abs(said - has) > 0.001 * has)
        builder.warn("rate-differs", NG_TR("study", "The sidecar says %1 Hz, the file has %2 Hz; the file is taken."),
                     {numberText(said), numberText(has)}, builder.relative(file));
}

class BidsImporter final : public Importer
{
public:
    [[nodiscard]] std::string_view id() const override { return "bids"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("study", "BIDS data set (EEG, iEEG)"); }
    [[nodiscard]] std::string_view summary() const override
    {
        return NG_TR("study", "EEG and iEEG recordings of a BIDS folder with their events, channels and electrodes.");
    }
    [[nodiscard]] Result<ImportedStudy> import(const fs::path &source, const fs::path &studyFolder,
                                               const ImportOptions &options, const ReaderRegistry &readers,
                                               const RunContext &ctx) const override;

private:
    [[nodiscard]] static Result<> addRecording(const fs::path &file, const fs::path &root, const ImportOptions &options,
                                               const ReaderRegistry &readers, const RunContext &ctx,
                                               StudyBuilder &builder, Json &recordings);
};

Result<> BidsImporter::addRecording(const fs::path &file, const fs::path &root, const ImportOptions &options,
                                    const ReaderRegistry &readers, const RunContext &ctx, StudyBuilder &builder,
                                    Json &recordings)
{
    const std::string relative = builder.relative(file);
    Json sides = Json::object();
    if (const auto channels = bidsSidecar(file, root, "channels", ".tsv"))
        sides.set("channels", builder.relative(*channels));
    if (const auto electrodes = bidsSidecar(file, root, "electrodes", ".tsv")) {
        const auto table = readElectrodeTable(*electrodes);
        if (table)
            sides.set("electrodes", builder.relative(*electrodes));
        else
            builder.warn("electrodes-left-out", NG_TR("study", "The table of electrodes is left out: %1"),
                         {table.error().message()}, builder.relative(*electrodes));
    }
    NG_TRY_ASSIGN(const RecordingPtr recording, builder.open(file, options.read, readers, ctx));
    if (!recording)
        return {};
    auditRate(file, root, *recording, builder);
    if (sides.size() > 0)
        recordings.set(relative, std::move(sides));

    const BidsName name = *parseBidsName(file.filename().string());
    SharedCells shared{{"subject", "sub-" + name.entity("sub")}};
    const std::pair<const char *, const char *> columns[] = {{"ses", "session"}, {"run", "run"}, {"task", "task"}};
    for (const auto &[key, column] : columns) {
        if (name.entities.contains(key))
            shared.emplace_back(column, name.entity(key));
    }
    const auto eventsFile = bidsSidecar(file, root, "events", ".tsv");
    if (!eventsFile) {
        builder.addItems(*recording, recording->events, options, shared);
        return {};
    }
    const Result<BidsEvents> events = readEvents(*eventsFile, root, builder, options.labelColumn);
    if (!events)
        return tl::unexpected<Error>(events.error().in(builder.relative(*eventsFile)));
    if (events->withoutOnset > 0)
        builder.warn("event-without-onset", NG_TR("study", "%1 events have no onset and are left out."),
                     {numberText(static_cast<std::int64_t>(events->withoutOnset))}, builder.relative(*eventsFile));
    builder.addItems(*recording, events->events, options, shared, events->cells);
    return {};
}

Result<ImportedStudy> BidsImporter::import(const fs::path &source, const fs::path &studyFolder,
                                           const ImportOptions &options, const ReaderRegistry &readers,
                                           const RunContext &ctx) const
{
    std::error_code failed;
    if (!fs::is_directory(source, failed))
        return fail(ErrorCode::NotFound, NG_TR("study", "There is no BIDS folder %1."), source.string());
    const fs::path root = source.has_filename() ? source : source.parent_path();
    NG_TRY_ASSIGN(std::vector<fs::path> files, filesBelow(root));
    std::erase_if(files, [](const fs::path &file) { return !isSignal(file); });
    StudyBuilder builder(root, studyFolder);
    NG_TRY(describeDataset(root, builder));
    Json recordings = Json::object();
    for (std::size_t i = 0; i < files.size(); ++i) {
        NG_TRY(ctx.checkpoint());
        ctx.progress(static_cast<double>(i) / static_cast<double>(files.size()));
        NG_TRY(addRecording(files[i], root, options, readers, ctx, builder, recordings));
    }
    if (recordings.size() > 0)
        builder.header.set("recordings", std::move(recordings));
    return builder.finish(id());
}

} // namespace

std::unique_ptr<const Importer> makeBidsImporter()
{
    return std::make_unique<BidsImporter>();
}

} // namespace ng

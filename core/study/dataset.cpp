// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/dataset.h"

#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/study/dataset_parts.h"
#include "core/study/open_recording.h"

#include <algorithm>
#include <unordered_map>

namespace ng {

namespace {

/// Windows that are read in one go: filters need context around each read, so neighbours share it.
struct Block {
    std::size_t begin = 0, end = 0; ///< of the places
};
constexpr std::int64_t kBlockSamples = 16'384;

struct PlacedWindow {
    WindowPlace place;
    std::size_t row = 0; ///< of the data set
};

std::vector<Block> blocksOf(const std::vector<PlacedWindow> &windows, std::int64_t samples)
{
    std::vector<Block> blocks;
    for (std::size_t k = 0; k < windows.size(); ++k) {
        const bool starts = blocks.empty() || windows[k].place.segment != windows[blocks.back().begin].place.segment
            || windows[k].place.firstSample + samples - windows[blocks.back().begin].place.firstSample > kBlockSamples;
        if (starts)
            blocks.push_back({k, k});
        blocks.back().end = k + 1;
    }
    return blocks;
}

Result<> readWindows(const SignalSource &signal, std::vector<PlacedWindow> windows, std::size_t samples,
                     NdView<float, 3> out, const RunContext &ctx)
{
    std::sort(windows.begin(), windows.end(),
              [](const PlacedWindow &a, const PlacedWindow &b) { return a.place.firstSample < b.place.firstSample; });
    const auto length = static_cast<std::int64_t>(samples);
    const std::vector<Block> blocks = blocksOf(windows, length);
    std::vector<std::size_t> channels(signal.channels().size());
    for (std::size_t c = 0; c < channels.size(); ++c)
        channels[c] = c;
    const auto body = [&](std::size_t begin, std::size_t end) -> Result<> {
        for (std::size_t b = begin; b < end; ++b) {
            NG_TRY(ctx.checkpoint());
            const std::int64_t first = windows[blocks[b].begin].place.firstSample;
            const std::int64_t past = windows[blocks[b].end - 1].place.firstSample + length;
            NG_TRY_ASSIGN(const auto data, readBlock(signal, channels, {first, past - first}, ctx));
            for (std::size_t k = blocks[b].begin; k < blocks[b].end; ++k) {
                const auto offset = static_cast<std::ptrdiff_t>(windows[k].place.firstSample - first);
                for (std::size_t c = 0; c < channels.size(); ++c)
                    std::copy_n(data.row(c).begin() + offset, samples, &out(windows[k].row, c, 0U));
            }
        }
        return {};
    };
    return parallelFor(blocks.size(), 1, body, ctx);
}

/// Items that take part, by journal and target column.
Result<DatasetPlan> planItems(const Study &study, const DatasetSpec &spec)
{
    DatasetPlan plan;
    NG_TRY_ASSIGN(JournalContent journal, readJournal(study.folder() / kJournalName));
    plan.edits = std::move(journal.edits);
    if (!spec.target.empty() && !study.hasColumn(spec.target))
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "The items have no column %1 to decode."),
                    quotable(spec.target));
    const std::set<std::string> excluded = excludedItems(plan.edits);
    for (std::size_t i = 0; i < study.items().size(); ++i) {
        const Item &item = study.items()[i];
        if (excluded.contains(item.id)) {
            plan.skipped.push_back({i, "excluded by hand"});
        } else if (!spec.target.empty() && study.cell(item, spec.target) == kNotAvailable) {
            plan.skipped.push_back({i, spec.target + " is n/a"});
        } else {
            plan.items.push_back(i);
            auto &list = plan.byRecording[item.recording];
            if (list.empty())
                plan.recordings.push_back(item.recording);
            list.push_back(i);
        }
    }
    if (plan.items.empty())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("study", "No item is left to read: each is excluded or has no %1."), spec.target);
    return plan;
}

/// One length for all windows.
Result<TimeNs> windowLength(const Study &study, const DatasetPlan &plan, const ItemWindow &window)
{
    if (window.to > window.from)
        return window.to - window.from;
    const Item &first = study.items()[plan.items.front()];
    for (const std::size_t i : plan.items) {
        const Item &item = study.items()[i];
        if (item.span.duration != first.span.duration)
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("study",
                              "Items last differently (%1 has %2 s, %3 has %4 s); give a window, such as 0 to 1 s."),
                        quotable(first.id), secondsText(first.span.duration), quotable(item.id),
                        secondsText(item.span.duration));
    }
    if (first.span.duration <= TimeNs{0})
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("study", "Items have no duration; give a window, such as 0 to 1 s."));
    return first.span.duration;
}

Result<> checkSize(std::size_t items, std::size_t channels, std::size_t samples, std::uint64_t limitBytes)
{
    std::uint64_t values = 0, bytes = 0;
    const bool fits = checkedProduct(items, channels, values) && checkedProduct(values, samples, values)
        && checkedProduct(values, sizeof(float), bytes);
    if (fits && bytes <= limitBytes)
        return {};
    return fail(
        ErrorCode::OutOfMemory,
        NG_TR(
            "study",
            "%1 items of %2 channels and %3 samples take more than %4 MB; choose fewer channels, a lower rate or a shorter window."),
        numberText(static_cast<std::int64_t>(items)), numberText(static_cast<std::int64_t>(channels)),
        numberText(static_cast<std::int64_t>(samples)), numberText(static_cast<std::int64_t>(limitBytes >> 20U)));
}

/// Everything of the data set but the signals.
void describeItems(Dataset &data, const Study &study, const DatasetSpec &spec, const std::vector<std::size_t> &items)
{
    std::unordered_map<std::string, std::size_t> classes;
    for (const std::size_t i : items) {
        const Item &item = study.items()[i];
        data.items.push_back(i);
        data.itemIds.push_back(item.id);
        data.windows.push_back(windowOf(item, spec.window));
        data.groups.push_back(item.recording);
        data.repetitions.push_back(study.cell(item, "repetition"));
        data.durations.push_back(item.span.duration);
        std::size_t label = 0;
        if (!spec.target.empty()) {
            const std::string &name = study.cell(item, spec.target);
            const auto [at, isNew] = classes.try_emplace(name, data.classNames.size());
            if (isNew)
                data.classNames.push_back(name);
            label = at->second;
        }
        data.labels.push_back(label);
    }
}

Result<Json> recipeOf(const Study &study, const DatasetSpec &spec, Json graph)
{
    NG_TRY_ASSIGN(const std::string hash, study.hash(false));
    Json recipe = Json::object();
    recipe.set("id", "dataset");
    recipe.set("version", 1);
    recipe.set("spec", toJson(spec));
    recipe.set("study_hash", hash);
    recipe.set("first_signal", std::move(graph));
    return recipe;
}

Result<BuiltDataset> buildFromArrays(const Study &study, const DatasetSpec &spec, DatasetPlan plan,
                                     std::uint64_t limitBytes, const RunContext &ctx)
{
    const bool processed =
        spec.highpassHz || spec.lowpassHz || !spec.notchHz.empty() || !spec.reference.empty() || !spec.channels.empty();
    if (processed || spec.rate || spec.window.to > spec.window.from)
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR("study",
                  "Epoched arrays are taken as they are: no window, filter, rate, reference or choice of channels."));
    BuiltDataset built;
    std::map<std::string, EpochArrayInfo> infos;
    std::vector<std::size_t> kept;
    for (const std::string &recording : plan.recordings) {
        NG_TRY_ASSIGN(infos[recording], epochArrayInfo(study, recording));
        const EpochArrayInfo &own = infos[recording], &first = infos[plan.recordings.front()];
        if (own.channels != first.channels || own.samples != first.samples || own.labels != first.labels
            || !(own.rate == first.rate))
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("study", "The arrays %1 and %2 differ in channels, samples or rate."),
                        plan.recordings.front(), recording);
    }
    for (const std::size_t i : plan.items) {
        const Item &item = study.items()[i];
        if (static_cast<std::uint64_t>(*item.row) < infos[item.recording].rows)
            kept.push_back(i);
        else
            plan.skipped.push_back({i, "the array has no such row"});
    }
    const EpochArrayInfo &info = infos[plan.recordings.front()];
    NG_TRY(checkSize(kept.size(), info.channels, info.samples, limitBytes));
    describeItems(built.data, study, spec, kept);
    built.data.channels = info.labels;
    built.data.rate = info.rate;
    built.data.signals = NdArray<float, 3>({kept.size(), info.channels, info.samples});
    for (const std::string &recording : plan.recordings) {
        std::vector<std::size_t> items, rows;
        for (std::size_t r = 0; r < kept.size(); ++r) {
            if (study.items()[kept[r]].recording == recording) {
                items.push_back(kept[r]);
                rows.push_back(r);
            }
        }
        NG_TRY(readEpochs(study, recording, infos[recording], items, rows, built.data.signals.view(), ctx));
    }
    built.skipped = std::move(plan.skipped);
    NG_TRY_ASSIGN(built.data.recipe, recipeOf(study, spec, {}));
    return built;
}

/// Finds the windows of one recording; those that cannot be used go to the skipped ones.
Result<std::vector<WindowPlace>> placeAll(const Study &study, const DatasetSpec &spec, const std::string &recording,
                                          const TimeAxis &axis, DatasetPlan &plan)
{
    std::vector<WindowPlace> places;
    for (const std::size_t i : plan.byRecording[recording]) {
        auto place =
            placeWindow(axis, i, windowOf(study.items()[i], spec.window), static_cast<std::int64_t>(plan.samples));
        if (place)
            places.push_back(*place);
        else
            plan.skipped.push_back({i, std::move(place.error())});
    }
    return places;
}

Result<BuiltDataset> buildFromRecordings(const Study &study, const DatasetSpec &spec, DatasetPlan plan,
                                         const ReaderRegistry &readers, std::uint64_t limitBytes, const RunContext &ctx)
{
    NG_TRY_ASSIGN(plan.length, windowLength(study, plan, spec.window));
    NG_TRY(planChannels(plan, study, spec, readers, ctx.slice(0.0, 0.1)));
    plan.samples = static_cast<std::size_t>(std::max<std::int64_t>(0, sampleCount(plan.length, plan.rate)));
    if (plan.samples == 0)
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "A window of %1 s holds no sample at %2 Hz."),
                    secondsText(plan.length), plan.rate.text());
    // First all windows are found, so that the array has its final size; recordings are not kept open meanwhile.
    std::vector<std::vector<WindowPlace>> places;
    std::vector<std::size_t> kept;
    for (const std::string &recording : plan.recordings) {
        NG_TRY(ctx.checkpoint());
        NG_TRY_ASSIGN(const RecordingPtr opened, openRecording(study, recording, plan.edits, readers, ctx));
        NG_TRY_ASSIGN(const SignalPtr signal, within(datasetSignal(*opened, spec, plan.channels), recording));
        if (plan.graph.isNull())
            plan.graph = signal->recipe();
        NG_TRY_ASSIGN(auto found, placeAll(study, spec, recording, signal->channels().front().axis, plan));
        for (const WindowPlace &place : found)
            kept.push_back(place.item);
        places.push_back(std::move(found));
    }
    if (kept.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "No window can be read; the first: %1."),
                    plan.skipped.front().reason);
    std::sort(kept.begin(), kept.end());
    BuiltDataset built;
    NG_TRY(checkSize(kept.size(), plan.channels.size(), plan.samples, limitBytes));
    describeItems(built.data, study, spec, kept);
    built.data.channels = plan.channels;
    built.data.rate = plan.rate;
    built.data.signals = NdArray<float, 3>({kept.size(), plan.channels.size(), plan.samples});
    for (std::size_t r = 0; r < plan.recordings.size(); ++r) {
        NG_TRY_ASSIGN(const RecordingPtr opened, openRecording(study, plan.recordings[r], plan.edits, readers, ctx));
        NG_TRY_ASSIGN(const SignalPtr signal, datasetSignal(*opened, spec, plan.channels));
        std::vector<PlacedWindow> windows;
        for (const WindowPlace &place : places[r])
            windows.push_back({place, *built.data.rowOf(place.item)});
        const double from = 0.1 + 0.9 * static_cast<double>(r) / static_cast<double>(plan.recordings.size());
        const double to = 0.1 + 0.9 * static_cast<double>(r + 1) / static_cast<double>(plan.recordings.size());
        NG_TRY(within(readWindows(*signal, std::move(windows), plan.samples, built.data.signals.view(),
                                  ctx.slice(from, to)),
                      plan.recordings[r]));
    }
    std::sort(plan.skipped.begin(), plan.skipped.end(), [](const auto &a, const auto &b) { return a.item < b.item; });
    built.skipped = std::move(plan.skipped);
    NG_TRY_ASSIGN(built.data.recipe, recipeOf(study, spec, std::move(plan.graph)));
    return built;
}

} // namespace

Result<BuiltDataset> buildDataset(const Study &study, const DatasetSpec &spec, const ReaderRegistry &readers,
                                  std::uint64_t limitBytes, const RunContext &ctx)
{
    NG_TRY_ASSIGN(DatasetPlan plan, planItems(study, spec));
    std::size_t arrays = 0;
    for (const std::string &recording : plan.recordings)
        arrays += isArrayName(recording) ? 1 : 0;
    const bool allRows = std::all_of(plan.items.begin(), plan.items.end(),
                                     [&study](std::size_t i) { return study.items()[i].row.has_value(); });
    if (arrays == plan.recordings.size() && allRows)
        return buildFromArrays(study, spec, std::move(plan), limitBytes, ctx);
    if (arrays > 0)
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("study",
                          "Epoched arrays need a row for each item and cannot be mixed with continuous recordings."));
    return buildFromRecordings(study, spec, std::move(plan), readers, limitBytes, ctx);
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/prepare.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace ng {

namespace {

constexpr std::uint64_t kDatasetLimitBytes = 8ULL << 30U;
constexpr std::size_t kHashDigits = 16;

using RowOf = std::unordered_map<std::size_t, std::size_t>;

RowOf rowIndex(const Dataset &data)
{
    RowOf out;
    for (std::size_t row = 0; row < data.size(); ++row)
        out.emplace(data.items[row], row);
    return out;
}

std::vector<std::size_t> toRows(const std::vector<std::size_t> &items, const RowOf &rowOf)
{
    std::vector<std::size_t> out;
    for (const std::size_t item : items) {
        if (const auto found = rowOf.find(item); found != rowOf.end())
            out.push_back(found->second);
    }
    return out;
}

std::string countText(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

Result<> refuseLeaks(const std::vector<LeakageFinding> &findings)
{
    std::vector<std::string> errors;
    for (const LeakageFinding &finding : findings) {
        if (finding.error)
            errors.push_back(finding.message());
    }
    if (errors.empty())
        return {};
    return fail(
        ErrorCode::InvalidArgument,
        NG_TR("run",
              "The split leaks, so a score would mean nothing: %1 Choose another split plan, or mend the study."),
        join(errors, " "));
}

Result<> rowsOfFolds(PreparedRun &run, const std::vector<Fold> &folds)
{
    const RowOf rowOf = rowIndex(*run.data);
    for (std::size_t f = 0; f < folds.size(); ++f) {
        Fold rows{toRows(folds[f].train, rowOf), toRows(folds[f].validation, rowOf), toRows(folds[f].test, rowOf), {}};
        if (rows.train.empty() || rows.test.empty())
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "run",
                    "Fold %1 has %2 training and %3 test items with usable windows: use fewer folds or another window."),
                countText(f), countText(rows.train.size()), countText(rows.test.size()));
        run.purged.push_back(folds[f].purged.size());
        run.folds.push_back(std::move(rows));
    }
    return {};
}

std::vector<std::string> hashItems(const Dataset &data)
{
    std::vector<std::string> out;
    for (std::size_t row = 0; row < data.size(); ++row) {
        Sha256 sha;
        sha.update(data.itemIds[row]);
        sha.update(std::string_view("\n"));
        sha.update(data.classNames[data.labels[row]]);
        sha.update(std::string_view("\n"));
        sha.update(std::as_bytes(data.signals.view()[row].flat()));
        out.push_back(sha.hex().substr(0, kHashDigits));
    }
    return out;
}

std::vector<RunStage> stagesOf(const ControlSet &controls)
{
    std::vector<RunStage> out(1);
    for (const ControlSet::Entry &entry : controls.entries) {
        for (std::size_t repeat = 0; repeat < entry.repeats; ++repeat)
            out.push_back({entry.kind, repeat});
    }
    return out;
}

/// The target channel must not be among what it is predicted from.
Result<BuiltDataset> buildWithoutTarget(const TrainRequest &request, const Study &study, const ReaderRegistry &readers,
                                        const RunContext &ctx)
{
    DatasetSpec spec = request.dataset;
    spec.target = targetColumn(request.target);
    NG_TRY_ASSIGN(BuiltDataset built, buildDataset(study, spec, readers, kDatasetLimitBytes, ctx));
    if (!request.target.target.starts_with("channel:"))
        return built;
    const std::string channel = request.target.target.substr(std::string_view("channel:").size());
    const auto found = std::find(built.data.channels.begin(), built.data.channels.end(), channel);
    if (found == built.data.channels.end())
        return built;
    spec.channels = built.data.channels;
    std::erase(spec.channels, channel);
    if (spec.channels.empty())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("run", "Channel %1 is the target and the only channel: there is nothing to predict it from."),
                    channel);
    return buildDataset(study, spec, readers, kDatasetLimitBytes, ctx);
}

/// Fold with rows of a control's data, whose items may be fewer.
Fold foldIn(const Fold &fold, const Dataset &real, const RowOf &rowOf)
{
    const auto convert = [&](const std::vector<std::size_t> &rows) {
        std::vector<std::size_t> out;
        for (const std::size_t row : rows) {
            if (const auto found = rowOf.find(real.items[row]); found != rowOf.end())
                out.push_back(found->second);
        }
        return out;
    };
    return {convert(fold.train), convert(fold.validation), convert(fold.test), {}};
}

/// Target vectors for other rows: those of classes stay, those of rows follow their items.
std::shared_ptr<const NdArray<float, 2>> targetsFor(const PreparedRun &run, const Dataset &data, const RowOf &realRows)
{
    const auto &vectors = run.targets.vectors;
    if (!vectors || vectors->extent(0) == run.data->classNames.size() || data.size() == run.data->size())
        return vectors;
    NdArray<float, 2> out({data.size(), vectors->extent(1)});
    for (std::size_t row = 0; row < data.size(); ++row) {
        const auto from = vectors->row(realRows.at(data.items[row]));
        std::copy(from.begin(), from.end(), out.row(row).begin());
    }
    return std::make_shared<NdArray<float, 2>>(std::move(out));
}

} // namespace

std::string RunStage::controlText() const
{
    return control ? std::string(controlName(*control)) : std::string();
}

std::string RunStage::name() const
{
    return control ? controlText() + "-" + countText(repeat) : std::string("real");
}

Result<PreparedRun> prepareRun(const TrainRequest &request, const ReaderRegistry &readers,
                               const TextEncoderMaker &encoders, std::shared_ptr<const NdArray<float, 2>> vectors,
                               const RunContext &ctx)
{
    NG_TRY_ASSIGN(Study study, Study::open(request.study));
    NG_TRY_ASSIGN(const auto folds, makeFolds(study, request.split, request.dataset.window));
    std::vector<LeakageFinding> findings = checkLeakage(study, request.split, request.dataset.window, folds);
    NG_TRY(refuseLeaks(findings));
    NG_TRY_ASSIGN(BuiltDataset built, buildWithoutTarget(request, study, readers, ctx));
    NG_TRY_ASSIGN(std::string hash, study.hash(true));

    PreparedRun run{std::move(study),
                    nullptr,
                    std::move(built.skipped),
                    {},
                    {},
                    {},
                    std::move(findings),
                    stagesOf(request.controls),
                    std::move(hash),
                    {}};
    run.data = std::make_shared<Dataset>(std::move(built.data));
    NG_TRY(rowsOfFolds(run, folds));
    run.itemHashes = hashItems(*run.data);
    if (vectors) {
        run.targets.vectors = std::move(vectors);
    } else {
        NG_TRY_ASSIGN(run.targets,
                      makeTargets(run.study, *run.data, request.dataset, request.target, readers, encoders, ctx));
    }
    return run;
}

Result<StagePlan> planStage(const PreparedRun &run, const TrainRequest &request, const RunStage &stage, Device device,
                            std::size_t threads, const ReaderRegistry &readers, const RunContext &ctx)
{
    StagePlan out;
    std::shared_ptr<const Dataset> data = run.data;
    const Philox random = Philox(request.seeds.front()).split(stage.name());
    if (stage.control && *stage.control != ControlKind::Shuffled) {
        DatasetSpec spec = request.dataset;
        spec.target = targetColumn(request.target);
        NG_TRY_ASSIGN(auto replaced,
                      controlDataset(*stage.control, run.study, *run.data, spec, readers, random, out.skipped, ctx));
        if (!replaced)
            return out;
        data = std::make_shared<Dataset>(std::move(*replaced));
    }
    const RowOf rowOf = rowIndex(*data);
    const auto targets = targetsFor(run, *data, rowIndex(*run.data));
    const auto labels = std::make_shared<const std::vector<std::size_t>>(data->labels);

    auto plan = std::make_shared<TrainPlan>();
    plan->device = device;
    plan->threads = threads;
    const std::size_t seeds = stage.control ? 1 : request.seeds.size();
    for (std::size_t s = 0; s < seeds; ++s) {
        for (std::size_t f = 0; f < run.folds.size(); ++f) {
            const Fold fold = foldIn(run.folds[f], *run.data, rowOf);
            if (fold.train.empty() || fold.test.empty()) {
                out.skipped = NG_TR("run", "too few items are left with windows inside the recording");
                return out;
            }
            TrainUnit unit{f,      request.seeds[s], stage.controlText(), stage.repeat, data,
                           labels, fold.train,       fold.validation,     fold.test,    targets};
            if (stage.control == ControlKind::Shuffled)
                unit.labels = std::make_shared<const std::vector<std::size_t>>(
                    shuffledLabels(*labels, fold.train, fold.validation, random.split("fold", f)));
            plan->units.push_back(std::move(unit));
        }
    }
    out.plan = std::move(plan);
    return out;
}

Json splitRecord(const PreparedRun &run)
{
    const auto indices = [](const std::vector<std::size_t> &rows) {
        Json out = Json::array();
        for (const std::size_t row : rows)
            out.push(static_cast<std::int64_t>(row));
        return out;
    };
    Json items = Json::array();
    Json hashes = Json::array();
    for (std::size_t row = 0; row < run.data->size(); ++row) {
        items.push(run.data->itemIds[row]);
        hashes.push(run.itemHashes[row]);
    }
    Json folds = Json::array();
    for (std::size_t f = 0; f < run.folds.size(); ++f) {
        Json fold = Json::object();
        fold.set("train", indices(run.folds[f].train));
        fold.set("validation", indices(run.folds[f].validation));
        fold.set("test", indices(run.folds[f].test));
        fold.set("purged", static_cast<std::int64_t>(run.purged[f]));
        folds.push(std::move(fold));
    }
    Json out = Json::object();
    out.set("items", std::move(items));
    out.set("item_hashes", std::move(hashes));
    out.set("folds", std::move(folds));
    return out;
}

} // namespace ng

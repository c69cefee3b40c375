// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/trainer.h"

#include "core/base/exceptions.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/run/prepare.h"
#include "core/run/run_folder.h"
#include "core/run/train_loop.h"

#include <algorithm>

namespace ng {

namespace {

/// One training or resuming under way.
struct Session {
    const TrainRequest &request;
    const TrainServices &services;
    RunControl &control;
    const RunObserver &observer;
    const Framework &framework;
    RunFolder folder;
    PreparedRun run;
    Device device;
    std::size_t threads = 0;
    std::size_t firstStage = 0;
    std::optional<CheckpointPlace> from = std::nullopt;
    bool resumed = false;
};

void replaceAll(std::string &text, const std::string &what, std::string_view with)
{
    if (what.empty())
        return;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// Machine paths become the words STUDY and RUN: run.json is given to others.
std::string withoutPaths(std::string text, const TrainRequest &request)
{
    replaceAll(text, request.study.string(), "STUDY");
    replaceAll(text, request.out.string(), "RUN");
    return text;
}

std::string fileName(const std::string &target)
{
    return isVectorTarget(target) && !target.starts_with("channel:") ? std::filesystem::path(target).filename().string()
                                                                     : target;
}

/// The request as it is recorded: files by name only.
Json recordOf(TrainRequest request)
{
    request.target.target = fileName(request.target.target);
    request.target.encoder = fileName(request.target.encoder);
    if (request.params.contains("target"))
        request.params.set("target", fileName(request.params["target"].toString()));
    return toJson(request);
}

std::string deviceText(Device device)
{
    return device.kind == DeviceKind::Cpu ? std::string("cpu")
                                          : "cuda:" + numberText(static_cast<std::int64_t>(device.index));
}

Json notesOf(const PreparedRun &run)
{
    Json out = Json::array();
    for (const LeakageFinding &finding : run.findings)
        out.push(finding.message());
    return out;
}

Json skippedOf(const PreparedRun &run)
{
    Json out = Json::array();
    for (const SkippedItem &item : run.skipped) {
        Json one = Json::object();
        one.set("item", run.study.items()[item.item].id).set("reason", item.reason);
        out.push(std::move(one));
    }
    return out;
}

Json newRecord(const TrainRequest &request, const PreparedRun &run, const TrainServices &services, Device device,
               std::size_t threads)
{
    Json out = Json::object();
    out.set("format", kRunFormat).set("version", kRunVersion);
    const Json asked = recordOf(request);
    for (const auto &[key, value] : asked.members())
        out.set(key, value);
    out.set("study_hash", run.studyHash);
    out.set("split", splitRecord(run));
    out.set("classes", static_cast<std::int64_t>(run.data->classNames.size()));
    out.set("target_recipe", run.targets.recipe);
    out.set("data_recipe", run.data->recipe);
    out.set("skipped_items", skippedOf(run));
    out.set("leakage_notes", notesOf(run));
    out.set("selection", "validation items of the training side");
    out.set("device_used", deviceText(device));
    out.set("threads_used", static_cast<std::int64_t>(threads));
    out.set("instruction_set", instructionSet());
    out.set("program", services.program);
    out.set("versions", services.versions);
    out.set("command", commandOf(request));
    out.set("incidents", Json::array());
    return out;
}

Json localRecord(const TrainRequest &request)
{
    std::error_code error;
    const auto study = std::filesystem::absolute(request.study, error).lexically_normal();
    const auto out = std::filesystem::absolute(request.out, error).lexically_normal();
    Json local = Json::object();
    local.set("study", study.lexically_relative(out).string());
    return local;
}

Result<Device> deviceOf(const TrainServices &services, const std::string &name)
{
    if (services.device)
        return services.device(name);
    if (name == "cuda")
        return fail(ErrorCode::Unsupported, NG_TR("run", "This program computes on the CPU only: give --device cpu."));
    return Device{};
}

std::size_t threadsOf(const TrainServices &services, std::size_t wanted)
{
    return services.threads ? services.threads(wanted) : std::max<std::size_t>(wanted, 1);
}

Result<> saveDecoders(const std::vector<std::shared_ptr<const Decoder>> &decoders, const TrainPlan &plan,
                      const std::filesystem::path &path)
{
    CheckpointWriter writer;
    Json units = Json::array();
    for (std::size_t u = 0; u < decoders.size(); ++u) {
        writer.pushScope("unit" + numberText(static_cast<std::int64_t>(u)) + ".");
        const Result<> saved = decoders[u]->save(writer);
        writer.popScope();
        NG_TRY(saved);
        Json unit = Json::object();
        unit.set("fold", static_cast<std::int64_t>(plan.units[u].fold)).set("seed", Json(plan.units[u].seed));
        units.push(std::move(unit));
    }
    writer.putFact("units", std::move(units));
    return writer.writeTo(path);
}

/// Decodes the test side of every unit that has a decoder, with the data of its stage and the true labels.
Result<> decodeStage(Session &session, const RunStage &stage, const TrainJob &job, const TrainPlan &plan)
{
    NG_TRY_ASSIGN(const auto decoders, guarded("decoders", [&] { return job.decoders(); }));
    const RunContext ctx = session.control.context();
    std::vector<UnitDecodings> units;
    for (std::size_t u = 0; u < std::min(decoders.size(), plan.units.size()); ++u) {
        const TrainUnit &unit = plan.units[u];
        NG_TRY_ASSIGN(Decodings decodings,
                      guarded("decoding", [&] { return decoders[u]->decode(*unit.data, unit.test, ctx); }));
        units.push_back({unit.fold, unit.seed, std::move(decodings)});
    }
    if (units.empty())
        return {};
    std::filesystem::path folder = session.folder.path();
    if (stage.control) {
        folder = folder / "controls" / stage.name();
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            return fail(ErrorCode::Io, NG_TR("run", "The folder %1 cannot be made: %2."), folder.string(),
                        error.message());
    } else {
        NG_TRY(saveDecoders(decoders, plan, session.folder.bestPath()));
    }
    NG_TRY(writeDecodings(folder / "decodings.h5", units));
    if (!stage.control)
        return {};
    NG_TRY_ASSIGN(const StageJudgement judgement, judge(units, {}));
    Json metrics = Json::object();
    metrics.set("format", "neuroglyph-metrics").set("version", 1).set("control", stage.controlText());
    const Json judged = toJson(judgement);
    for (const auto &[key, value] : judged.members())
        metrics.set(key, value);
    return writeJsonFile(folder / "metrics.json", metrics);
}

/// Later rows of this stage, and all of later stages, that are above this row no longer count.
Result<> appendResumed(RunFolder &folder, const std::string &stage, std::int64_t step)
{
    Json row = Json::object();
    row.set("stage", stage).set("resumed_from_step", step);
    return folder.appendCurve(row);
}

/// Puts the job where a checkpoint was taken; whether it had finished.
Result<bool> restoreJob(Session &session, TrainJob &job, LoopSpec &spec)
{
    NG_TRY_ASSIGN(CheckpointReader reader, CheckpointReader::open(session.from->path));
    NG_TRY_ASSIGN(const Json finished, reader.fact("finished"));
    reader.pushScope("job.");
    NG_TRY(within(guarded("checkpoint", [&] { return job.restore(reader); }), session.from->path.filename().string()));
    spec.firstStep = session.from->step;
    NG_TRY(appendResumed(session.folder, spec.stageName, spec.firstStep));
    session.from.reset();
    return finished.toBool();
}

Result<LoopEnd> trainStage(Session &session, std::size_t index)
{
    const RunStage &stage = session.run.stages[index];
    NG_TRY_ASSIGN(const StagePlan planned,
                  planStage(session.run, session.request, stage, session.device, session.threads,
                            session.services.readers, session.control.context()));
    if (!planned.plan) {
        Json skipped = session.folder.record()["skipped_controls"];
        Json one = Json::object();
        one.set("control", stage.name()).set("reason", planned.skipped);
        skipped.push(std::move(one));
        NG_TRY(session.folder.update({{"skipped_controls", std::move(skipped)}}));
        return LoopEnd::Finished;
    }
    NG_TRY_ASSIGN(const auto job, guarded("start of training", [&] {
                      return session.framework.start(planned.plan, session.request.params, session.control.context());
                  }));
    LoopSpec spec{index, session.run.stages.size(), stage.name(), 0, session.request.checkpointSeconds};
    bool finished = false;
    if (session.from && session.from->stage == index) {
        NG_TRY_ASSIGN(finished, restoreJob(session, *job, spec));
    }
    LoopEnd end = LoopEnd::Finished;
    if (!finished) {
        NG_TRY_ASSIGN(end, runLoop(session.folder, *job, *planned.plan, spec, session.control, session.observer));
    }
    // A control that was stopped half-way would flatter the real result: it is not judged.
    if (end == LoopEnd::Finished || (end == LoopEnd::Stopped && !stage.control))
        NG_TRY(decodeStage(session, stage, *job, *planned.plan));
    return end;
}

Result<TrainOutcome> finish(Session &session, LoopEnd end)
{
    TrainOutcome out;
    out.state = end == LoopEnd::Finished ? RunState::Finished : RunState::Stopped;
    std::error_code ignored;
    if (std::filesystem::exists(session.folder.path() / "decodings.h5", ignored)) {
        NG_TRY_ASSIGN(out.judgement, judgeRun(session.folder.path()));
        NG_TRY(writeJsonFile(session.folder.path() / "metrics.json", toJson(out.judgement)));
    }
    NG_TRY(session.folder.flushCurves());
    NG_TRY(session.folder.setState(out.state));
    if (session.observer.state)
        session.observer.state(out.state);
    return out;
}

Result<TrainOutcome> trainStages(Session &session)
{
    NG_TRY(session.folder.openCurves());
    if (session.resumed && !session.from)
        NG_TRY(appendResumed(session.folder, session.run.stages.front().name(), 0));
    NG_TRY(session.folder.update({{"state", std::string(runStateName(RunState::Running))}, {"error", Json()}}));
    if (session.observer.state)
        session.observer.state(RunState::Running);
    for (std::size_t index = session.firstStage; index < session.run.stages.size(); ++index) {
        NG_TRY_ASSIGN(const LoopEnd end,
                      within(trainStage(session, index), "stage " + session.run.stages[index].name()));
        if (end == LoopEnd::Suspended) {
            NG_TRY(session.folder.setState(RunState::Paused));
            if (session.observer.state)
                session.observer.state(RunState::Paused);
            return TrainOutcome{RunState::Paused, {}};
        }
        if (end == LoopEnd::Stopped)
            return finish(session, end);
    }
    return finish(session, LoopEnd::Finished);
}

/// Runs the stages; a failure is written down before it is returned. Should even that fail, the first error is what counts.
Result<TrainOutcome> trainAndRecord(Session &session)
{
    Result<TrainOutcome> outcome = guarded("training", [&] { return trainStages(session); });
    if (outcome)
        return outcome;
    const Error &error = outcome.error();
    const RunState state = error.code == ErrorCode::Cancelled ? RunState::Cancelled : RunState::Failed;
    Json recorded = Json::object();
    recorded.set("code", errorCodeName(error.code)).set("message", withoutPaths(error.message(), session.request));
    static_cast<void>(session.folder.flushCurves());
    static_cast<void>(
        session.folder.update({{"error", std::move(recorded)}, {"state", std::string(runStateName(state))}}));
    if (session.observer.state)
        session.observer.state(state);
    return outcome;
}

TrainRequest withParamTarget(TrainRequest request)
{
    if (const std::string target = request.params["target"].toString(); !target.empty())
        request.target.target = target;
    request.dataset.target = targetColumn(request.target);
    return request;
}

Result<> sameData(const Json &record, const PreparedRun &run)
{
    const Json now = splitRecord(run);
    for (const char *key : {"items", "item_hashes", "folds"}) {
        if (!(now[key] == record["split"][key]))
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("run",
                              "The study has changed since the run was started (%1 differ): train a new run on it."),
                        std::string(key == std::string_view("item_hashes") ? "signals or classes of items" : key));
    }
    return {};
}

/// The newest checkpoint that opens; damaged ones are told and passed over.
std::optional<CheckpointPlace> newestCheckpoint(const RunFolder &folder, const RunObserver &observer)
{
    for (CheckpointPlace &place : folder.checkpoints()) {
        const auto reader = CheckpointReader::open(place.path);
        if (reader)
            return std::move(place);
        if (observer.note)
            observer.note(reader.error().message());
    }
    return std::nullopt;
}

Result<std::shared_ptr<const NdArray<float, 2>>> keptVectors(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "targets.npy", ignored))
        return std::shared_ptr<const NdArray<float, 2>>{};
    NG_TRY_ASSIGN(auto matrix, readNpyMatrix(folder / "targets.npy"));
    return std::make_shared<const NdArray<float, 2>>(std::move(matrix));
}

void tellDifferences(const Json &record, std::size_t threads, const RunObserver &observer)
{
    if (!observer.note)
        return;
    if (record["instruction_set"].toString() != instructionSet())
        observer.note(fillIn(
            NG_TR(
                "run",
                "The run was started with %1 instructions and goes on with %2: its end may differ in the last digits."),
            {record["instruction_set"].toString(), instructionSet()}));
    if (record["threads_used"].toInt() != static_cast<std::int64_t>(threads))
        observer.note(fillIn(
            NG_TR("run",
                  "The run was started on %1 threads and goes on with %2: its end may differ in the last digits."),
            {numberText(record["threads_used"].toInt()), numberText(static_cast<std::int64_t>(threads))}));
}

} // namespace

Result<TrainOutcome> trainRun(const TrainRequest &asked, const TrainServices &services, RunControl &control,
                              const RunObserver &observer)
{
    const TrainRequest request = withParamTarget(asked);
    NG_TRY_ASSIGN(const Framework *framework, services.frameworks.find(request.framework));
    NG_TRY(checkNewRunFolder(request.out));
    NG_TRY_ASSIGN(const Device device, deviceOf(services, request.device));
    NG_TRY_ASSIGN(PreparedRun run,
                  prepareRun(request, services.readers, services.encoders, nullptr, control.context()));
    const std::size_t threads = threadsOf(services, request.threads);
    if (observer.note) {
        for (const FoldedFinding &finding : foldedFindings(run.findings))
            observer.note(finding.place(run.folds.size()) + ": " + finding.worst.message());
    }
    NG_TRY_ASSIGN(RunFolder folder, RunFolder::create(request.out, localRecord(request), services.program));
    if (run.targets.vectors)
        NG_TRY(writeNpy(request.out / "targets.npy", run.targets.vectors->flat(), run.targets.vectors->shape()));
    NG_TRY(folder.begin(newRecord(request, run, services, device, threads)));
    Session session{request,           services,       control, observer, *framework,
                    std::move(folder), std::move(run), device,  threads};
    return trainAndRecord(session);
}

Result<TrainOutcome> resumeRun(const std::filesystem::path &path, const std::filesystem::path &study,
                               const TrainServices &services, RunControl &control, const RunObserver &observer)
{
    NG_TRY_ASSIGN(RunFolder folder, RunFolder::open(path, services.program));
    if (folder.state() == RunState::Finished) {
        NG_TRY_ASSIGN(RunJudgement judgement, judgeRun(path));
        return TrainOutcome{RunState::Finished, std::move(judgement)};
    }
    NG_TRY_ASSIGN(TrainRequest request, within(trainRequestFromJson(folder.record()), "run.json"));
    request.out = path;
    request.study = study;
    if (study.empty()) {
        NG_TRY_ASSIGN(request.study, studyOfRun(path));
    }
    NG_TRY_ASSIGN(const Framework *framework, services.frameworks.find(request.framework));
    NG_TRY_ASSIGN(const Device device,
                  deviceOf(services, folder.record()["device_used"].toString() == "cpu" ? "cpu" : request.device));
    NG_TRY_ASSIGN(auto vectors, keptVectors(path));
    NG_TRY_ASSIGN(PreparedRun run,
                  prepareRun(request, services.readers, services.encoders, std::move(vectors), control.context()));
    NG_TRY(sameData(folder.record(), run));
    if (!study.empty())
        NG_TRY(folder.updateLocal(localRecord(request).members()));
    const std::size_t threads =
        threadsOf(services,
                  static_cast<std::size_t>(std::max<std::int64_t>(folder.record()["threads_used"].toInt(), 0)));
    tellDifferences(folder.record(), threads, observer);
    std::optional<CheckpointPlace> from = newestCheckpoint(folder, observer);
    const std::size_t first = from ? std::min(from->stage, run.stages.size() - 1) : 0;
    Session session{request,        services, control, observer, *framework,      std::move(folder),
                    std::move(run), device,   threads, first,    std::move(from), true};
    return trainAndRecord(session);
}

Result<std::string> frameworkOfRun(const std::filesystem::path &folder)
{
    NG_TRY_ASSIGN(const Json record, readRunRecord(folder));
    return within(record.requireString("framework"), "run.json");
}

Result<std::filesystem::path> studyOfRun(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder / "local.json", ignored)) {
        NG_TRY_ASSIGN(const Json local, readJsonFile(folder / "local.json"));
        const std::filesystem::path study =
            std::filesystem::absolute(folder, ignored).lexically_normal() / local["study"].toString();
        if (std::filesystem::exists(study / "study.json", ignored))
            return study.lexically_normal();
    }
    return fail(ErrorCode::NotFound,
                NG_TR("run", "The study of this run is not where it was: name it with --study FOLDER."));
}

std::string instructionSet()
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return "avx512";
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? "avx2" : "x86-64-v2";
#else
    return "other";
#endif
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/training.h"

#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/run/decode_run.h"
#include "core/run/engine_client.h"
#include "core/run/engine_protocol.h"
#include "core/run/registry.h"
#include "core/run/run_folder.h"
#include "core/run/trainer.h"
#include "core/text/text_encoders.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <mutex>
#include <optional>
#include <thread>

namespace ng::cli {

namespace {

constexpr std::chrono::milliseconds kLook{50};

std::string countText(std::int64_t value)
{
    return numberText(value);
}

/// What a person sees of a run under way.
class Follower
{
public:
    explicit Follower(CliContext &context) : m_context(context), m_bar(context.terminal.progressContext(StopSource()))
    { }

    void progress(const RunProgress &progress)
    {
        std::string status = progress.stage + " " + countText(static_cast<std::int64_t>(progress.stageIndex) + 1) + "/"
            + countText(static_cast<std::int64_t>(progress.stages)) + ", step " + countText(progress.step) + "/"
            + countText(progress.totalSteps);
        if (progress.stepsPerSecond > 0.0)
            status += ", " + fixedText(progress.stepsPerSecond, progress.stepsPerSecond < 10.0 ? 1 : 0) + " steps/s";
        m_bar.status(status);
        m_bar.progress(progress.fraction);
    }

    void note(const std::string &text) { m_context.terminal.note("note: " + text); }

    /// The stronger wish since last asked: 0 none, 1 stop and keep, 2 cancel.
    int newWish()
    {
        const int count = std::min(interruptCount(), 2);
        if (count <= m_seen)
            return 0;
        m_seen = count;
        m_context.terminal.note(count == 1 ? "finishing the step and keeping what was trained; Ctrl+C again cancels"
                                           : "cancelling");
        return count;
    }

private:
    CliContext &m_context;
    RunContext m_bar;
    int m_seen = 0;
};

Json versionsHere()
{
    Json out = Json::object();
    out.set("neuroglyph", NG_VERSION);
    return out;
}

/// Runs a baseline in this program.
class HereTrainer
{
public:
    HereTrainer() : m_frameworks(makeBaselines()), m_readers(makeReaders()) { }

    TrainServices services() const
    {
        TrainServices out{m_frameworks,
                          m_readers,
                          [](std::string_view id) { return makeCoreTextEncoder(id == "auto" ? "hashed" : id); },
                          {},
                          [](std::size_t wanted) { return wanted == 0 ? defaultThreads() : wanted; },
                          std::string("neuroglyph-cli ") + NG_VERSION,
                          versionsHere()};
        return out;
    }

    /// \p train runs in a thread of its own; this one draws and listens to Ctrl+C.
    template<class Train>
    Result<TrainOutcome> follow(CliContext &context, Train train)
    {
        Follower follower(context);
        RunControl control;
        std::mutex mutex;
        std::vector<std::string> notes;
        std::optional<RunProgress> progress;
        RunObserver observer;
        observer.progress = [&](const RunProgress &now) {
            const std::lock_guard lock(mutex);
            progress = now;
        };
        observer.note = [&](const std::string &note) {
            const std::lock_guard lock(mutex);
            notes.push_back(note);
        };
        std::optional<Result<TrainOutcome>> outcome;
        std::atomic<bool> done{false};
        std::thread worker([&] {
            outcome = train(services(), control, observer);
            done = true;
        });
        for (bool last = false; !last;) {
            last = done;
            if (!last)
                std::this_thread::sleep_for(kLook);
            if (const int wish = follower.newWish(); wish == 1)
                control.stop();
            else if (wish == 2)
                control.cancel();
            const std::lock_guard lock(mutex);
            for (const std::string &note : notes)
                follower.note(note);
            notes.clear();
            if (progress)
                follower.progress(*progress);
        }
        worker.join();
        context.terminal.clearProgress();
        return std::move(*outcome);
    }

    const FrameworkRegistry &frameworks() const { return m_frameworks; }
    const ReaderRegistry &readers() const { return m_readers; }

private:
    FrameworkRegistry m_frameworks;
    ReaderRegistry m_readers;
};

Result<EngineClient> startEngine(const CliContext &context)
{
    NG_TRY_ASSIGN(const auto program, findEngine(context.programFolder));
    EngineClient::Spec spec;
    spec.program = program;
    return EngineClient::start(spec);
}

Result<> steer(EngineClient &engine, std::int64_t run, const char *wish)
{
    Json request = Json::object();
    request.set("request", wish).set("run", run);
    return engine.send(std::move(request)).map([](std::int64_t) {});
}

/// Sends a train or resume request and follows the run to its last word.
Result<RunState> followEngine(CliContext &context, const std::filesystem::path &folder, Json request)
{
    NG_TRY_ASSIGN(EngineClient engine, startEngine(context));
    NG_TRY_ASSIGN(const Json started, engine.ask(std::move(request), std::chrono::seconds(60)));
    const std::int64_t run = started["run"].toInt();
    Follower follower(context);
    while (true) {
        auto next = engine.next(kLook);
        if (!next) {
            context.terminal.clearProgress();
            context.terminal.note("resume it with: neuroglyph-cli resume " + folder.string());
            return tl::unexpected<Error>(std::move(next.error()));
        }
        if (const int wish = follower.newWish(); wish != 0)
            NG_TRY(steer(engine, run, wish == 1 ? "stop" : "cancel"));
        if (!*next || (**next)["run"].toInt() != run)
            continue;
        const Json &message = **next;
        const std::string event = message["event"].toString();
        if (event == "progress")
            follower.progress(progressFromJson(message["progress"]));
        else if (event == "note")
            follower.note(message["text"].toString());
        if (event != "ended")
            continue;
        context.terminal.clearProgress();
        if (message.contains("error"))
            return tl::unexpected<Error>(errorFromJson(message["error"]));
        return runStateOf(message["state"].toString()).value_or(RunState::Failed);
    }
}

Result<> show(CliContext &context, const std::filesystem::path &folder, RunState state, const RunJudgement &judgement)
{
    context.terminal.note("run " + std::string(runStateName(state)) + ": " + folder.string());
    if (judgement.real.pooled.metrics.empty())
        return {};
    context.terminal.print(judgementTable(judgement));
    return {};
}

Result<> showEngineRun(CliContext &context, const std::filesystem::path &folder, RunState state)
{
    auto judgement = judgeRun(folder);
    if (!judgement && judgement.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(judgement.error());
    return show(context, folder, state, judgement ? *judgement : RunJudgement{});
}

Result<bool> isBaseline(const std::string &id)
{
    NG_TRY_ASSIGN(const FrameworkCard card, findFrameworkCard(id));
    return card.baseline;
}

std::filesystem::path absolutePath(const std::filesystem::path &path)
{
    std::error_code ignored;
    return path.empty() ? path : std::filesystem::absolute(path, ignored).lexically_normal();
}

} // namespace

Result<> trainAndShow(CliContext &context, const TrainRequest &request)
{
    NG_TRY_ASSIGN(const bool baseline, isBaseline(request.framework));
    if (baseline) {
        HereTrainer trainer;
        NG_TRY_ASSIGN(const TrainOutcome outcome,
                      trainer.follow(context, [&](const TrainServices &s, RunControl &c, const RunObserver &o) {
                          return trainRun(request, s, c, o);
                      }));
        return show(context, request.out, outcome.state, outcome.judgement);
    }
    Json message = Json::object();
    message.set("request", "train")
        .set("study", absolutePath(request.study).string())
        .set("out", absolutePath(request.out).string());
    message.set("training", toJson(request));
    NG_TRY_ASSIGN(const RunState state, followEngine(context, request.out, std::move(message)));
    return showEngineRun(context, request.out, state);
}

Result<> resumeAndShow(CliContext &context, const std::filesystem::path &run, const std::filesystem::path &study)
{
    NG_TRY_ASSIGN(const std::string framework, frameworkOfRun(run));
    NG_TRY_ASSIGN(const bool baseline, isBaseline(framework));
    if (baseline) {
        HereTrainer trainer;
        NG_TRY_ASSIGN(const TrainOutcome outcome,
                      trainer.follow(context, [&](const TrainServices &s, RunControl &c, const RunObserver &o) {
                          return resumeRun(run, study, s, c, o);
                      }));
        return show(context, run, outcome.state, outcome.judgement);
    }
    Json message = Json::object();
    message.set("request", "resume")
        .set("folder", absolutePath(run).string())
        .set("study", absolutePath(study).string());
    NG_TRY_ASSIGN(const RunState state, followEngine(context, run, std::move(message)));
    return showEngineRun(context, run, state);
}

Result<> decodeAndShow(CliContext &context, const std::filesystem::path &run, const std::filesystem::path &study,
                       const std::filesystem::path &out)
{
    NG_TRY_ASSIGN(const std::string framework, frameworkOfRun(run));
    NG_TRY_ASSIGN(const bool baseline, isBaseline(framework));
    std::int64_t items = 0;
    std::int64_t skipped = 0;
    std::int64_t decoders = 0;
    if (baseline) {
        const HereTrainer here;
        NG_TRY_ASSIGN(const DecodeSummary summary,
                      decodeWithRun(run, study, out, here.frameworks(), here.readers(),
                                    context.terminal.progressContext(context.stop)));
        items = static_cast<std::int64_t>(summary.items);
        skipped = static_cast<std::int64_t>(summary.skipped);
        decoders = static_cast<std::int64_t>(summary.decoders);
    } else {
        NG_TRY_ASSIGN(EngineClient engine, startEngine(context));
        Json message = Json::object();
        message.set("request", "decode")
            .set("folder", absolutePath(run).string())
            .set("study", absolutePath(study).string())
            .set("out", absolutePath(out).string());
        NG_TRY_ASSIGN(const Json ok, engine.ask(std::move(message), std::chrono::hours(24)));
        items = ok["items"].toInt();
        skipped = ok["skipped"].toInt();
        decoders = ok["decoders"].toInt();
    }
    context.terminal.clearProgress();
    context.terminal.note(countText(items) + " items decoded by " + countText(decoders) + " decoders, "
                          + countText(skipped) + " items skipped: " + out.string());
    return {};
}

Result<RunJudgement> trainBeside(CliContext &context, const std::filesystem::path &run, const std::string &framework,
                                 const std::filesystem::path &out)
{
    NG_TRY_ASSIGN(const Json record, readRunRecord(run));
    NG_TRY_ASSIGN(TrainRequest request, trainRequestFromJson(record));
    NG_TRY_ASSIGN(request.study, studyOfRun(run));
    NG_TRY_ASSIGN(const FrameworkCard card, findFrameworkCard(framework));
    NG_TRY_ASSIGN(request.params, frameworkParams(card, "", {}));
    request.framework = framework;
    request.target.encoder.clear();
    request.controls.entries.clear();
    request.device = "cpu";
    request.out = out;
    HereTrainer trainer;
    NG_TRY_ASSIGN(TrainOutcome outcome,
                  trainer.follow(context, [&](const TrainServices &s, RunControl &c, const RunObserver &) {
                      return trainRun(request, s, c, {});
                  }));
    return std::move(outcome.judgement);
}

std::string judgementTable(const RunJudgement &judgement, const RunJudgement *beside)
{
    const auto number = [](double value) { return fixedText(value, value != 0.0 && std::abs(value) < 0.01 ? 4 : 3); };
    std::vector<std::vector<std::string>> rows{{"metric", "value", "low95", "high95", "n", "chance", "p"}};
    for (const ControlJudgement &control : judgement.controls)
        rows.front().push_back(
            control.control
            + (control.repeats.size() > 1 ? " x" + countText(static_cast<std::int64_t>(control.repeats.size())) : ""));
    if (beside != nullptr)
        rows.front().emplace_back("lda");
    for (const Metric &metric : judgement.real.pooled.metrics) {
        std::vector<std::string> row{metric.name,
                                     number(metric.value),
                                     number(metric.low),
                                     number(metric.high),
                                     countText(static_cast<std::int64_t>(metric.n)),
                                     number(metric.chance),
                                     metric.p ? number(*metric.p) : std::string("n/a")};
        for (const ControlJudgement &control : judgement.controls) {
            const auto mean = control.mean(metric.name);
            row.push_back(mean ? number(*mean) : std::string("n/a"));
        }
        if (beside != nullptr) {
            const Metric *other = beside->real.pooled.find(metric.name);
            row.push_back(other != nullptr ? number(other->value) : std::string("n/a"));
        }
        rows.push_back(std::move(row));
    }
    std::string out = alignedTable(rows) + "\n";
    if (judgement.real.pooled.candidates > 0)
        out += countText(static_cast<std::int64_t>(judgement.real.items)) + " test items, "
            + countText(static_cast<std::int64_t>(judgement.real.pooled.candidates))
            + " candidates; intervals by bootstrap over " + judgement.real.resampled
            + (judgement.real.resampled.ends_with('s') ? "es" : "s") + "; controls are means over repeats\n\n";
    if (judgement.real.folds.empty())
        return out;
    std::vector<std::vector<std::string>> folds{{"fold", "seed", "n"}};
    for (const auto &[name, value] : judgement.real.folds.front().values)
        folds.front().push_back(name);
    for (const StageJudgement::FoldRow &fold : judgement.real.folds) {
        std::vector<std::string> row{countText(static_cast<std::int64_t>(fold.fold)),
                                     countText(static_cast<std::int64_t>(fold.seed)),
                                     countText(static_cast<std::int64_t>(fold.n))};
        for (const auto &[name, value] : fold.values)
            row.push_back(number(value));
        folds.push_back(std::move(row));
    }
    return out + alignedTable(folds);
}

} // namespace ng::cli

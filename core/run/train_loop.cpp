// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/train_loop.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

namespace ng {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kFlushEvery{900}; // below the second that may be lost
constexpr std::chrono::milliseconds kProgressEvery{200};

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Error withProposal(Error error, const Json &record)
{
    if (error.code != ErrorCode::OutOfMemory || error.text.find("batch") != std::string::npos)
        return error;
    for (const auto &[key, value] : record["parameters"].members()) {
        if (key == "batch" && value.toInt() > 1) {
            error.text +=
                NG_TR("run", " Train with a smaller batch: --param batch=") + numberText(value.toInt() / 2) + ".";
            return error;
        }
    }
    return error;
}

/// The loop's own state, so that each part of it is short.
class Loop
{
public:
    Loop(RunFolder &folder, TrainJob &job, const TrainPlan &plan, const LoopSpec &spec, RunControl &control,
         const RunObserver &observer)
        : m_folder(folder),
          m_job(job),
          m_plan(plan),
          m_spec(spec),
          m_control(control),
          m_observer(observer),
          m_step(spec.firstStep)
    { }

    Result<LoopEnd> run()
    {
        const RunContext ctx = m_control.context();
        while (true) {
            NG_TRY_ASSIGN(const bool go, obey());
            if (!go)
                return m_end;
            NG_TRY(ctx.checkpoint());
            auto report = guarded("training step", [&] { return m_job.step(ctx); });
            if (!report) {
                static_cast<void>(m_folder.flushCurves()); // the step's own error is the one to tell
                return tl::unexpected<Error>(withProposal(std::move(report.error()), m_folder.record()));
            }
            NG_TRY(take(*report));
            if (report->finished) {
                m_finished = true;
                NG_TRY(writeCheckpoint());
                tellProgress(*report);
                return LoopEnd::Finished;
            }
        }
    }

private:
    /// What was asked for between two steps; false where the loop ends.
    Result<bool> obey()
    {
        switch (m_control.current()) {
        case RunControl::Wish::Go:
            return true;
        case RunControl::Wish::Pause:
            return waitPaused();
        case RunControl::Wish::Suspend:
            NG_TRY(writeCheckpoint());
            m_end = LoopEnd::Suspended;
            return false;
        case RunControl::Wish::Stop:
            NG_TRY(tellState(RunState::Stopping));
            NG_TRY(writeCheckpoint());
            m_end = LoopEnd::Stopped;
            return false;
        case RunControl::Wish::Cancel:
            break;
        }
        NG_TRY(m_folder.flushCurves());
        return fail(ErrorCode::Cancelled, NG_TR("run", "Training was cancelled."));
    }

    Result<bool> waitPaused()
    {
        NG_TRY(writeCheckpoint());
        NG_TRY(tellState(RunState::Paused));
        const RunControl::Wish next = m_control.waitWhilePaused();
        if (next == RunControl::Wish::Go) {
            NG_TRY(tellState(RunState::Running));
            m_rateFrom = Clock::now();
            m_rateStep = m_step;
        }
        return obey();
    }

    Result<> tellState(RunState state)
    {
        NG_TRY(m_folder.setState(state));
        if (m_observer.state)
            m_observer.state(state);
        return {};
    }

    Result<> take(const StepReport &report)
    {
        m_step = report.step;
        for (const CurvePoint &point : report.points)
            NG_TRY(appendPoint(point));
        for (const std::string &incident : report.incidents)
            NG_TRY(addIncident(incident));
        if (Clock::now() - m_flushed >= kFlushEvery) {
            NG_TRY(m_folder.flushCurves());
            m_flushed = Clock::now();
        }
        if (secondsSince(m_checkpointed) >= m_spec.checkpointSeconds && !report.finished)
            NG_TRY(writeCheckpoint());
        if (Clock::now() - m_told >= kProgressEvery)
            tellProgress(report);
        return {};
    }

    Result<> appendPoint(const CurvePoint &point)
    {
        const TrainUnit &unit = m_plan.units[point.unit];
        Json row = Json::object();
        row.set("stage", m_spec.stageName);
        row.set("step", m_step);
        row.set("fold", static_cast<std::int64_t>(unit.fold));
        row.set("seed", Json(unit.seed));
        if (!unit.control.empty()) {
            row.set("control", unit.control);
            row.set("repeat", static_cast<std::int64_t>(unit.controlIndex));
        }
        row.set("series", point.series);
        row.set("value", point.value);
        NG_TRY(m_folder.appendCurve(row));
        if (std::isfinite(point.value) || !m_notFinite.insert({point.unit, point.series}).second)
            return {};
        return addIncident(fillIn(NG_TR("run", "%1 of fold %2, seed %3 is not a finite number at step %4"),
                                  {point.series, numberText(static_cast<std::int64_t>(unit.fold)),
                                   numberText(static_cast<std::int64_t>(unit.seed)), numberText(m_step)}));
    }

    Result<> addIncident(const std::string &text)
    {
        if (const auto places = m_folder.checkpoints(); !places.empty())
            m_folder.keepForever(places.front().path);
        Json incident = Json::object();
        incident.set("stage", m_spec.stageName).set("step", m_step).set("text", text);
        Json list = m_folder.record()["incidents"];
        list.push(std::move(incident));
        if (m_observer.note)
            m_observer.note(text);
        return m_folder.update({{"incidents", std::move(list)}});
    }

    Result<> writeCheckpoint()
    {
        NG_TRY(m_folder.flushCurves());
        CheckpointWriter writer;
        writer.putFact("stage", static_cast<std::int64_t>(m_spec.stage));
        writer.putFact("step", m_step);
        writer.putFact("finished", m_finished);
        writer.pushScope("job.");
        const Result<> saved = guarded("checkpoint", [&] { return m_job.save(writer); });
        writer.popScope();
        NG_TRY(saved);
        NG_TRY(within(m_folder.writeCheckpoint(writer, m_spec.stage, m_step), "checkpoint"));
        m_checkpointed = Clock::now();
        return {};
    }

    void tellProgress(const StepReport &report)
    {
        m_told = Clock::now();
        if (!m_observer.progress)
            return;
        RunProgress progress;
        progress.stage = m_spec.stageName;
        progress.stageIndex = m_spec.stage;
        progress.stages = m_spec.stages;
        progress.step = m_step;
        progress.totalSteps = std::max(report.totalSteps, m_step);
        const double seconds = secondsSince(m_rateFrom);
        if (seconds > 0.0)
            progress.stepsPerSecond = static_cast<double>(m_step - m_rateStep) / seconds;
        const double done = report.finished
            ? 1.0
            : static_cast<double>(m_step) / static_cast<double>(std::max<std::int64_t>(progress.totalSteps, 1));
        const auto stages = static_cast<double>(m_spec.stages);
        progress.fraction = (static_cast<double>(m_spec.stage) + done) / stages;
        if (progress.stepsPerSecond > 0.0) {
            const double stepsLeft = static_cast<double>(progress.totalSteps - m_step)
                + static_cast<double>(progress.totalSteps) * (stages - static_cast<double>(m_spec.stage) - 1.0);
            progress.secondsLeft = stepsLeft / progress.stepsPerSecond;
        }
        m_observer.progress(progress);
    }

    RunFolder &m_folder;
    TrainJob &m_job;
    const TrainPlan &m_plan;
    const LoopSpec &m_spec;
    RunControl &m_control;
    const RunObserver &m_observer;
    std::int64_t m_step;
    LoopEnd m_end = LoopEnd::Finished;
    bool m_finished = false;
    std::set<std::pair<std::size_t, std::string>> m_notFinite;
    Clock::time_point m_flushed = Clock::now();
    Clock::time_point m_checkpointed = Clock::now();
    Clock::time_point m_told{};
    Clock::time_point m_rateFrom = Clock::now();
    std::int64_t m_rateStep = m_spec.firstStep;
};

} // namespace

Result<LoopEnd> runLoop(RunFolder &folder, TrainJob &job, const TrainPlan &plan, const LoopSpec &spec,
                        RunControl &control, const RunObserver &observer)
{
    return Loop(folder, job, plan, spec, control, observer).run();
}

} // namespace ng

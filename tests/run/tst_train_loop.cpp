// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/run/run_folder.h"
#include "tests/run/run_fixture.h"

#include <doctest/doctest.h>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace ng;
using namespace ng::test;

namespace {

/// Trains until the observer's n-th progress or the end, then does something to the run.
Result<TrainOutcome> trainAnd(const TrainRequest &request, void (RunControl::*wish)(), std::chrono::milliseconds after,
                              std::vector<RunState> *states = nullptr)
{
    Bench bench;
    RunControl control;
    RunObserver observer;
    observer.state = [&](RunState state) {
        if (states != nullptr)
            states->push_back(state);
    };
    std::thread person([&] {
        std::this_thread::sleep_for(after);
        (control.*wish)();
    });
    auto outcome = trainRun(request, bench.services, control, observer);
    person.join();
    return outcome;
}

Result<TrainOutcome> train(const TrainRequest &request)
{
    Bench bench;
    RunControl control;
    return trainRun(request, bench.services, control, {});
}

Result<TrainOutcome> resume(const std::filesystem::path &run)
{
    Bench bench;
    RunControl control;
    return resumeRun(run, {}, bench.services, control, {});
}

void setParam(TrainRequest &request, const char *key, Json value)
{
    request.params.set(key, std::move(value));
}

/// Rows of curves.jsonl that count: those after "resumed_from_step" replace what they repeat.
std::vector<std::string> validCurves(const std::filesystem::path &run)
{
    std::vector<std::pair<std::string, std::pair<std::string, std::int64_t>>> rows;
    const std::string text = contentOf(run / "curves.jsonl");
    std::vector<std::string> stages;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty())
            continue;
        const auto row = parseJson(line);
        REQUIRE(row.has_value());
        const std::string stage = (*row)["stage"].toString();
        if (std::find(stages.begin(), stages.end(), stage) == stages.end())
            stages.push_back(stage);
        if (row->contains("resumed_from_step")) {
            const std::int64_t step = (*row)["resumed_from_step"].toInt();
            const auto rank = std::find(stages.begin(), stages.end(), stage) - stages.begin();
            std::erase_if(rows, [&](const auto &one) {
                const auto other = std::find(stages.begin(), stages.end(), one.second.first) - stages.begin();
                return other > rank || (other == rank && one.second.second > step);
            });
            continue;
        }
        rows.push_back({std::string(line), {stage, (*row)["step"].toInt()}});
    }
    std::vector<std::string> out;
    for (const auto &row : rows)
        out.push_back(row.first);
    return out;
}

} // namespace

TEST_CASE("a run trains through all stages and is judged")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 60, 2, 1.0);
    const TrainRequest request = fakeRequest(temp / "study", temp / "run");
    const auto outcome = train(request);
    NG_REQUIRE_RESULT(outcome);
    CHECK(outcome->state == RunState::Finished);
    const Metric *top1 = outcome->judgement.real.pooled.find("top1");
    REQUIRE(top1 != nullptr);
    CHECK(top1->n == 60);
    CHECK(top1->value > 0.85);
    CHECK(top1->chance == doctest::Approx(0.5));
    REQUIRE(outcome->judgement.controls.size() == 2);
    for (const ControlJudgement &control : outcome->judgement.controls)
        CHECK(*control.mean("top1") < 0.75);
    CHECK(std::filesystem::exists(temp / "run/controls/shuffled-1/decodings.h5"));
    CHECK(std::filesystem::exists(temp / "run/controls/noise-0/metrics.json"));
    CHECK(std::filesystem::exists(temp / "run/checkpoints/best.safetensors"));

    const std::string record = contentOf(temp / "run/run.json");
    CHECK(record.find(temp.path().string()) == std::string::npos); // no path of this machine
    const auto json = parseJson(record);
    NG_REQUIRE_RESULT(json);
    CHECK((*json)["state"].toString() == "finished");
    CHECK((*json)["split"]["item_hashes"].size() == 60);
    CHECK((*json)["command"].toString().starts_with("neuroglyph-cli train STUDY --framework fake"));
}

TEST_CASE("the same request gives the same run")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    NG_REQUIRE_RESULT(train(fakeRequest(temp / "study", temp / "a")));
    NG_REQUIRE_RESULT(train(fakeRequest(temp / "study", temp / "b")));
    CHECK(endOf(temp / "a") == endOf(temp / "b"));
    CHECK(contentOf(temp / "a/curves.jsonl") == contentOf(temp / "b/curves.jsonl"));
}

TEST_CASE("stop keeps a judged decoder, and the run goes on to the same end")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "whole");
    setParam(request, "step_ms", 1.0);
    NG_REQUIRE_RESULT(train(request));
    request.out = temp / "run";
    std::vector<RunState> states;
    const auto stopped = trainAnd(request, &RunControl::stop, std::chrono::milliseconds(100), &states);
    NG_REQUIRE_RESULT(stopped);
    CHECK(stopped->state == RunState::Stopped);
    CHECK(states == std::vector<RunState>{RunState::Running, RunState::Stopping, RunState::Stopped});
    CHECK(stopped->judgement.real.pooled.find("top1") != nullptr);
    CHECK(std::filesystem::exists(temp / "run/checkpoints/best.safetensors"));
    const auto resumed = resume(temp / "run");
    NG_REQUIRE_RESULT(resumed);
    CHECK(resumed->state == RunState::Finished);
    CHECK(endOf(temp / "run") == endOf(temp / "whole"));
    CHECK(validCurves(temp / "run") == validCurves(temp / "whole"));
}

TEST_CASE("cancel leaves within a step and can be resumed")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    setParam(request, "step_ms", 30000.0); // only a cancel within the step ends this test in time
    const auto started = std::chrono::steady_clock::now();
    const auto outcome = trainAnd(request, &RunControl::cancel, std::chrono::milliseconds(300));
    NG_CHECK_ERROR(outcome, ErrorCode::Cancelled);
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(5));
    CHECK(*readRunState(temp / "run") == RunState::Cancelled);
}

TEST_CASE("a paused run waits, holds its folder, and goes on")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    request.controls.entries.clear();
    setParam(request, "step_ms", 1.0);
    Bench bench;
    RunControl control;
    std::vector<RunState> states;
    RunObserver observer;
    observer.state = [&](RunState state) { states.push_back(state); };
    std::thread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        control.pause();
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        const auto second = RunFolder::open(temp / "run", "another program");
        CHECK(!second.has_value());
        if (!second)
            CHECK(second.error().message().find("test") != std::string::npos); // who holds it
        control.resume();
    });
    const auto outcome = trainRun(request, bench.services, control, observer);
    person.join();
    NG_REQUIRE_RESULT(outcome);
    CHECK(states == std::vector<RunState>{RunState::Running, RunState::Paused, RunState::Running, RunState::Finished});
}

TEST_CASE("a number that is not finite is named and the checkpoint from before is kept")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    request.controls.entries.clear();
    request.checkpointSeconds = 0.0; // after every step
    setParam(request, "nan_at_step", 50);
    NG_REQUIRE_RESULT(train(request));
    const auto record = readRunRecord(temp / "run");
    NG_REQUIRE_RESULT(record);
    REQUIRE((*record)["incidents"].size() > 0);
    CHECK((*record)["incidents"].items().front()["text"].toString().find("train_loss") != std::string::npos);
    CHECK(std::filesystem::exists(temp / "run/checkpoints/stage000_step00000049.safetensors"));
}

TEST_CASE("out of memory fails the run with a proposal, and the run can be resumed")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    setParam(request, "memory_error_at_step", 20);
    const auto outcome = train(request);
    NG_CHECK_ERROR(outcome, ErrorCode::OutOfMemory);
    CHECK(outcome.error().message().find("--param batch=4") != std::string::npos);
    CHECK(*readRunState(temp / "run") == RunState::Failed);
}

TEST_CASE("a changed study is not resumed on")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    setParam(request, "step_ms", 1.0);
    NG_REQUIRE_RESULT(trainAnd(request, &RunControl::stop, std::chrono::milliseconds(50)));
    makeEpochStudy(temp / "study", 40, 2, 1.0, 7);
    const auto resumed = resume(temp / "run");
    NG_CHECK_ERROR(resumed, ErrorCode::InvalidArgument);
}

TEST_CASE("a run killed at any moment resumes to the end of an unbroken one")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "whole");
    request.controls = *parseControls("shuffled:1");
    setParam(request, "steps", 150);
    setParam(request, "step_ms", 1.0);
    request.checkpointSeconds = 0.03;
    NG_REQUIRE_RESULT(train(request));
    const std::string whole = endOf(temp / "whole");
    const std::vector<std::string> curves = validCurves(temp / "whole");

    Philox random(11);
    int killed = 0;
    for (int round = 0; round < 8; ++round) {
        const std::string name = "run" + numberText(static_cast<std::int64_t>(round));
        request.out = temp / name;
        const pid_t child = ::fork();
        if (child == 0) {
            static_cast<void>(train(request));
            ::_exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(40 + random.below(350)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        killed += WIFSIGNALED(status) ? 1 : 0;
        if (!std::filesystem::exists(request.out / "run.json")) {
            NG_REQUIRE_RESULT(train(request)); // killed before it was a run: the same command works
        } else {
            if (WIFSIGNALED(status))
                CHECK(*readRunState(request.out) != RunState::Running);
            const auto resumed = resume(request.out);
            NG_REQUIRE_RESULT(resumed);
            CHECK(resumed->state == RunState::Finished);
        }
        CHECK(endOf(request.out) == whole);
        CHECK(validCurves(request.out) == curves);
    }
    CHECK(killed >= 4);
}

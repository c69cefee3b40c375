// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_client.h"
#include "core/run/engine_protocol.h"
#include "core/run/run_folder.h"
#include "tests/run/run_fixture.h"

#include <doctest/doctest.h>

#include <csignal>
#include <thread>

using namespace ng;
using namespace ng::test;

namespace {

constexpr std::chrono::seconds kPatience{30};

EngineClient::Spec specOf(std::vector<std::string> arguments = {})
{
    EngineClient::Spec spec;
    spec.program = programFolder() / "ng_fake_engine";
    spec.arguments = std::move(arguments);
    return spec;
}

Json named(const char *request)
{
    return Json(Json::Object{{"request", Json(request)}});
}

Json trainMessage(const TrainRequest &request)
{
    Json message = named("train");
    message.set("study", request.study.string()).set("out", request.out.string()).set("training", toJson(request));
    return message;
}

/// Waits for an event of a name; anything else on the way is dropped.
Result<Json> waitFor(EngineClient &engine, std::string_view event)
{
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < until) {
        NG_TRY_ASSIGN(const auto message, engine.next(std::chrono::milliseconds(100)));
        if (message && (*message)["event"].toString() == event)
            return *message;
    }
    return fail(ErrorCode::Internal, "the event %1 did not come", std::string(event));
}

TrainRequest slowRequest(const TempFolder &temp, double stepMilliseconds)
{
    makeEpochStudy(temp / "study", 40, 2, 1.0);
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    request.controls.entries.clear();
    request.checkpointSeconds = 0.05;
    request.params.set("step_ms", stepMilliseconds);
    return request;
}

} // namespace

TEST_CASE("an engine greets, lists, trains and ends")
{
    const TempFolder temp;
    auto engine = EngineClient::start(specOf());
    NG_REQUIRE_RESULT(engine);
    CHECK(engine->greeting()["protocol"].toInt() == kEngineProtocol);
    const auto list = engine->ask(named("frameworks"), kPatience);
    NG_REQUIRE_RESULT(list);
    CHECK((*list)["frameworks"].size() == 3);
    NG_CHECK_ERROR(engine->ask(named("fly"), kPatience), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(engine->ask(named("selftest"), kPatience), ErrorCode::Unsupported);

    const auto started = engine->ask(trainMessage(slowRequest(temp, 1.0)), kPatience);
    NG_REQUIRE_RESULT(started);
    NG_REQUIRE_RESULT(waitFor(*engine, "progress"));
    const auto ended = waitFor(*engine, "ended");
    NG_REQUIRE_RESULT(ended);
    CHECK((*ended)["state"].toString() == "finished");
    CHECK(std::filesystem::exists(temp / "run/metrics.json"));
}

TEST_CASE("a failure arrives as the error it was")
{
    const TempFolder temp;
    auto engine = EngineClient::start(specOf());
    NG_REQUIRE_RESULT(engine);
    TrainRequest request = slowRequest(temp, 0.0);
    request.study = temp / "nowhere";
    NG_REQUIRE_RESULT(engine->ask(trainMessage(request), kPatience));
    const auto ended = waitFor(*engine, "ended");
    NG_REQUIRE_RESULT(ended);
    CHECK((*ended)["state"].toString() == "failed");
    CHECK(errorFromJson((*ended)["error"]).code == ErrorCode::NotFound);
}

TEST_CASE("stop, pause and continue reach a run")
{
    const TempFolder temp;
    auto engine = EngineClient::start(specOf());
    NG_REQUIRE_RESULT(engine);
    const auto started = engine->ask(trainMessage(slowRequest(temp, 5.0)), kPatience);
    NG_REQUIRE_RESULT(started);
    NG_REQUIRE_RESULT(waitFor(*engine, "progress"));
    const auto steer = [&](const char *wish) {
        Json message = named(wish);
        message.set("run", (*started)["run"]);
        NG_CHECK_RESULT(engine->ask(message, kPatience));
    };
    steer("pause");
    for (std::string state; state != "paused";) {
        const auto message = waitFor(*engine, "state");
        NG_REQUIRE_RESULT(message);
        state = (*message)["state"].toString();
    }
    CHECK(*readRunState(temp / "run") == RunState::Paused);
    steer("continue");
    steer("stop");
    const auto ended = waitFor(*engine, "ended");
    NG_REQUIRE_RESULT(ended);
    CHECK((*ended)["state"].toString() == "stopped");
}

TEST_CASE("a killed engine is reported with its signal, and its run resumes in another")
{
    const TempFolder temp;
    const TrainRequest request = slowRequest(temp, 5.0);
    {
        auto engine = EngineClient::start(specOf());
        NG_REQUIRE_RESULT(engine);
        NG_REQUIRE_RESULT(engine->ask(trainMessage(request), kPatience));
        NG_REQUIRE_RESULT(waitFor(*engine, "progress"));
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        ::kill(engine->pid(), SIGKILL);
        const auto ended = waitFor(*engine, "ended");
        NG_CHECK_ERROR(ended, ErrorCode::Backend);
        CHECK(ended.error().message().find("signal 9") != std::string::npos);
        CHECK(ended.error().message().find("resumed") != std::string::npos);
    }
    CHECK(*readRunState(temp / "run") == RunState::Failed);
    auto engine = EngineClient::start(specOf());
    NG_REQUIRE_RESULT(engine);
    Json message = named("resume");
    message.set("folder", (temp / "run").string());
    NG_REQUIRE_RESULT(engine->ask(message, kPatience));
    const auto ended = waitFor(*engine, "ended");
    NG_REQUIRE_RESULT(ended);
    CHECK((*ended)["state"].toString() == "finished");
}

TEST_CASE("an engine that dies at the start tells why, and a silent one is given up")
{
    const auto dead = EngineClient::start(specOf({"dies"}));
    NG_CHECK_ERROR(dead, ErrorCode::Backend);
    CHECK(dead.error().message().find("exit code 7") != std::string::npos);
    CHECK(dead.error().message().find("no driver") != std::string::npos);
    auto spec = specOf({"silent"});
    spec.silence = std::chrono::milliseconds(500);
    const auto silent = EngineClient::start(spec);
    NG_CHECK_ERROR(silent, ErrorCode::Backend);
    CHECK(silent.error().message().find("silent") != std::string::npos);
    spec.program = "/nowhere/neuroglyph-engine";
    NG_CHECK_ERROR(EngineClient::start(spec), ErrorCode::Unsupported);
}

TEST_CASE("when the client goes away, the run is checkpointed and paused, unless detached")
{
    const TempFolder temp;
    const TrainRequest request = slowRequest(temp, 5.0);
    {
        auto engine = EngineClient::start(specOf());
        NG_REQUIRE_RESULT(engine);
        NG_REQUIRE_RESULT(engine->ask(trainMessage(request), kPatience));
        NG_REQUIRE_RESULT(waitFor(*engine, "progress"));
        SUBCASE("it pauses") { }
        SUBCASE("it goes on")
        {
            NG_CHECK_RESULT(engine->ask(named("detach"), kPatience));
        }
    }
    const auto first = readRunState(temp / "run");
    NG_REQUIRE_RESULT(first);
    if (*first == RunState::Running) { // detached
        const auto until = std::chrono::steady_clock::now() + kPatience;
        while (*readRunState(temp / "run") == RunState::Running && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        CHECK(*readRunState(temp / "run") == RunState::Finished);
    } else {
        CHECK(*first == RunState::Paused);
    }
}

TEST_CASE("texts are encoded by the engine as they are here")
{
    const TempFolder temp;
    auto engine = EngineClient::start(specOf());
    NG_REQUIRE_RESULT(engine);
    const auto encoder = engineTextEncoder(*engine, "hashed", temp.path());
    NG_REQUIRE_RESULT(encoder);
    const std::vector<std::string> texts{"a square appears", "the participant presses the button"};
    const auto there = (*encoder)->encode(texts);
    const auto here = (*makeCoreTextEncoder("hashed"))->encode(texts);
    NG_REQUIRE_RESULT(there);
    NG_REQUIRE_RESULT(here);
    CHECK(std::equal(there->flat().begin(), there->flat().end(), here->flat().begin(), here->flat().end()));
    CHECK((*encoder)->recipe() == (*makeCoreTextEncoder("hashed"))->recipe());
}

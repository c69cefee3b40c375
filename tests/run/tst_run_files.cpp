// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/checkpoint.h"
#include "core/run/compare_runs.h"
#include "core/run/controls.h"
#include "core/run/param_schema.h"
#include "core/run/run_folder.h"
#include "tests/run/run_fixture.h"

#include <doctest/doctest.h>

using namespace ng;
using namespace ng::test;

namespace {

enum class Colour : std::uint8_t { Red, Green };
struct Sample {
    int width = 3;
    double rate = 0.5;
    bool on = true;
    std::string name = "x";
    Colour colour = Colour::Green;
};

ParamSchema<Sample> sampleSchema()
{
    ParamSchema<Sample> schema;
    schema.add(&Sample::width, {.id = "width", .minimum = 1, .maximum = 5});
    schema.add(&Sample::rate, {.id = "rate"});
    schema.add(&Sample::on, {.id = "on"});
    schema.add(&Sample::name, {.id = "name"});
    schema.add(&Sample::colour, {.id = "colour", .choices = {"red", "green"}});
    return schema;
}

} // namespace

TEST_CASE("a parameter struct goes through JSON and back")
{
    const auto schema = sampleSchema();
    CHECK(schema.infos()[4].defaultValue == Json("green"));
    CHECK(schema.infos()[0].type == ParamInfo::Type::Integer);
    const auto parsed = parseParams(schema.infos(), {"width=5", "rate=0.25", "on=false", "name=y", "colour=red"});
    NG_REQUIRE_RESULT(parsed);
    const auto params = schema.fromJson(*parsed);
    NG_REQUIRE_RESULT(params);
    CHECK(params->width == 5);
    CHECK(params->rate == 0.25);
    CHECK(!params->on);
    CHECK(params->colour == Colour::Red);
    CHECK(schema.toJson(*params) == *parsed);
    NG_CHECK_ERROR(schema.fromJson(Json(Json::Object{{"width", Json(6)}})), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(schema.fromJson(Json(Json::Object{{"colour", Json("blue")}})), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(schema.fromJson(Json(Json::Object{{"height", Json(1)}})), ErrorCode::InvalidArgument);
}

TEST_CASE("a checkpoint gives back what it was given")
{
    const TempFolder temp;
    CheckpointWriter writer;
    const std::vector<float> floats{1.5F, -2.0F, 3e-40F, 4.0F, 5.0F, 6.0F};
    const std::size_t shape[] = {2, 3};
    writer.pushScope("unit0.");
    writer.pushScope("net.");
    writer.putFloats("w", floats, shape);
    writer.popScope();
    writer.putFact("seed", 7);
    writer.popScope();
    NG_REQUIRE_RESULT(writer.writeTo(temp / "c.safetensors"));
    auto reader = CheckpointReader::open(temp / "c.safetensors");
    NG_REQUIRE_RESULT(reader);
    reader->pushScope("unit0.");
    CHECK(reader->names() == std::vector<std::string>{"net.w"});
    std::vector<std::size_t> found;
    const auto back = reader->floats("net.w", &found);
    NG_REQUIRE_RESULT(back);
    CHECK(*back == floats);
    CHECK(found == std::vector<std::size_t>{2, 3});
    CHECK(*reader->fact("seed") == Json(7));
    NG_CHECK_ERROR(reader->floats("w"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(reader->fact("nothing"), ErrorCode::CorruptData);
}

TEST_CASE("the committed run of version 1 opens, keeps unknown keys, and a newer one is refused")
{
    const TempFolder temp;
    std::filesystem::create_directories(temp / "run");
    std::filesystem::copy_file(sourceFolder() / "tests/run/samples/run_v1.json", temp / "run/run.json");
    {
        auto folder = RunFolder::open(temp / "run", "test");
        NG_REQUIRE_RESULT(folder);
        CHECK(folder->state() == RunState::Running);
        const auto request = trainRequestFromJson(folder->record());
        NG_REQUIRE_RESULT(request);
        CHECK(request->framework == "lda");
        CHECK(request->seeds == std::vector<std::uint64_t>{1, 2});
        CHECK(controlsText(request->controls) == "shuffled:5,noise:1");
        NG_REQUIRE_RESULT(folder->setState(RunState::Stopped));
    }
    const auto record = readRunRecord(temp / "run");
    NG_REQUIRE_RESULT(record);
    CHECK((*record)["from_the_future"]["kept"].toBool());
    CHECK((*record)["state"].toString() == "stopped");

    Json newer = *record;
    newer.set("version", 2);
    NG_REQUIRE_RESULT(writeJsonFile(temp / "run/run.json", newer));
    const auto refused = readRunRecord(temp / "run");
    CHECK(!refused.has_value());
    CHECK(refused.error().message().find("2") != std::string::npos);
    CHECK(refused.error().message().find("1") != std::string::npos);
}

TEST_CASE("a killed run reads as failed, one that is held as running")
{
    const TempFolder temp;
    std::filesystem::create_directories(temp / "run");
    std::filesystem::copy_file(sourceFolder() / "tests/run/samples/run_v1.json", temp / "run/run.json");
    CHECK(*readRunState(temp / "run") == RunState::Failed);
    const auto held = RunFolder::open(temp / "run", "somebody");
    NG_REQUIRE_RESULT(held);
    CHECK(*readRunState(temp / "run") == RunState::Running);
    const auto second = RunFolder::open(temp / "run", "another");
    NG_CHECK_ERROR(second, ErrorCode::InvalidArgument);
    CHECK(second.error().message().find("somebody") != std::string::npos);
}

TEST_CASE("a folder that has something in it is no place for a new run")
{
    const TempFolder temp;
    NG_CHECK_RESULT(checkNewRunFolder(temp / "new"));
    std::filesystem::create_directories(temp / "used");
    NG_CHECK_RESULT(checkNewRunFolder(temp / "used"));
    NG_REQUIRE_RESULT(writeFileAtomically(temp / "used/letter.txt", std::string_view("dear")));
    NG_CHECK_ERROR(checkNewRunFolder(temp / "used"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(checkNewRunFolder(temp / "used/letter.txt"), ErrorCode::InvalidArgument);
}

TEST_CASE("two checkpoints stay, and those that are to be kept")
{
    const TempFolder temp;
    auto folder = RunFolder::create(temp / "run", Json::object(), "test");
    NG_REQUIRE_RESULT(folder);
    NG_REQUIRE_RESULT(folder->begin(Json(Json::Object{{"format", Json(kRunFormat)}, {"version", Json(kRunVersion)}})));
    const CheckpointWriter writer;
    for (std::int64_t step = 1; step <= 5; ++step) {
        const auto place = folder->writeCheckpoint(writer, 0, step);
        NG_REQUIRE_RESULT(place);
        if (step == 2)
            folder->keepForever(place->path);
    }
    const auto next = folder->writeCheckpoint(writer, 1, 1); // a later stage is newer whatever its step
    NG_REQUIRE_RESULT(next);
    std::vector<std::pair<std::size_t, std::int64_t>> left;
    for (const CheckpointPlace &place : folder->checkpoints())
        left.emplace_back(place.stage, place.step);
    CHECK(left == std::vector<std::pair<std::size_t, std::int64_t>>{{1, 1}, {0, 5}, {0, 2}});
}

TEST_CASE("controls are read and written")
{
    CHECK(controlsText(*parseControls("shuffled:20, noise,time_shift,duration_only"))
          == "shuffled:20,noise:1,time_shift:1,duration_only:1");
    CHECK(controlsText(*parseControls("none")) == "none");
    NG_CHECK_ERROR(parseControls("shuffled:0"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(parseControls("shufled"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(parseControls("noise,noise:2"), ErrorCode::InvalidArgument);
}

TEST_CASE("shuffling stays within a side and leaves the test side alone")
{
    std::vector<std::size_t> labels;
    for (std::size_t i = 0; i < 300; ++i)
        labels.push_back(i);
    std::vector<std::size_t> train, validation;
    for (std::size_t i = 0; i < 200; ++i)
        (i < 150 ? train : validation).push_back(i);
    const auto shuffled = shuffledLabels(labels, train, validation, Philox(3));
    std::size_t moved = 0;
    for (std::size_t i = 0; i < 150; ++i) {
        CHECK(shuffled[i] < 150);
        moved += shuffled[i] != i ? 1U : 0U;
    }
    CHECK(moved > 140);
    for (std::size_t i = 150; i < 200; ++i)
        CHECK((shuffled[i] >= 150 && shuffled[i] < 200));
    for (std::size_t i = 200; i < 300; ++i)
        CHECK(shuffled[i] == i);
}

TEST_CASE("runs of one study are compared item by item")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 90, 3, 0.2);
    Bench bench;
    for (const char *name : {"good", "bad"}) {
        TrainRequest request = fakeRequest(temp / "study", temp / name);
        request.controls.entries.clear();
        request.params.set("learning_rate", std::string_view(name) == "good" ? 0.05 : 0.0);
        RunControl control;
        NG_REQUIRE_RESULT(trainRun(request, bench.services, control, {}));
    }
    const auto comparison = compareRuns({temp / "good", temp / "bad"});
    NG_REQUIRE_RESULT(comparison);
    REQUIRE(comparison->differences.size() == 1);
    const RunDifference &difference = comparison->differences.front();
    CHECK(difference.paired);
    CHECK(difference.items == 90);
    CHECK(difference.value < -0.1);
    CHECK(difference.high < 0.0);
    CHECK(difference.low < difference.high);
}

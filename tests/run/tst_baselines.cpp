// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"
#include "core/run/checkpoint.h"
#include "core/run/decode_run.h"
#include "tests/run/run_fixture.h"

#include <doctest/doctest.h>

using namespace ng;
using namespace ng::test;

namespace {

TrainRequest baselineRequest(const TempFolder &temp, const std::string &id, const std::vector<std::string> &params = {})
{
    TrainRequest request = fakeRequest(temp / "study", temp / "run");
    request.framework = id;
    request.params = *frameworkParams(*findFrameworkCard(id), "", params);
    return request;
}

Result<TrainOutcome> train(const TrainRequest &request)
{
    Bench bench;
    RunControl control;
    return trainRun(request, bench.services, control, {});
}

} // namespace

TEST_CASE("cards are in order, baselines last, with schemas valid for their own defaults")
{
    std::string previous;
    bool baselines = false;
    for (const FrameworkCard &card : frameworkCards()) {
        CAPTURE(card.id);
        if (card.baseline && !baselines)
            previous.clear();
        CHECK(previous < card.id);
        CHECK((card.baseline || !baselines));
        baselines = card.baseline;
        previous = card.id;
        CHECK(!card.summary.empty());
        NG_CHECK_RESULT(frameworkParams(card, "", {}));
        for (const auto &[name, values] : card.presets)
            NG_CHECK_RESULT(frameworkParams(card, name, {}));
    }
    NG_CHECK_ERROR(findFrameworkCard("nothing"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(frameworkParams(*findFrameworkCard("lda"), "", {"bins=-1"}), ErrorCode::InvalidArgument);
}

TEST_CASE("lda decodes classes that are there and not those that are permuted")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 90, 3, 1.0);
    TrainRequest request = baselineRequest(temp, "lda");
    request.controls = *parseControls("shuffled:5,noise,time_shift,duration_only");
    const auto outcome = train(request);
    NG_REQUIRE_RESULT(outcome);
    CHECK(outcome->judgement.real.pooled.find("top1")->value > 0.9);
    CHECK(outcome->judgement.real.pooled.find("top1")->p.value_or(1.0) < 0.01);
    REQUIRE(outcome->judgement.controls.size() == 4);
    for (const ControlJudgement &control : outcome->judgement.controls) {
        CAPTURE(control.control);
        CHECK(*control.mean("top1") < 0.6);
    }
}

TEST_CASE("a saved lda decoder decodes bit for bit as before")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 60, 2, 0.5);
    TrainRequest request = baselineRequest(temp, "lda");
    request.controls.entries.clear();
    NG_REQUIRE_RESULT(train(request));
    Bench bench;
    const auto summary = decodeWithRun(temp / "run", temp / "study", temp / "all.h5", bench.frameworks, bench.readers);
    NG_REQUIRE_RESULT(summary);
    CHECK(summary->items == 60);
    CHECK(summary->decoders == 3);
    const auto all = readDecodings(temp / "all.h5");
    const auto test = readDecodings(temp / "run/decodings.h5");
    NG_REQUIRE_RESULT(all);
    NG_REQUIRE_RESULT(test);
    for (std::size_t u = 0; u < test->size(); ++u) {
        const Decodings &own = (*test)[u].decodings;
        const Decodings &loaded = (*all)[u].decodings;
        for (std::size_t i = 0; i < own.itemIds.size(); ++i) {
            const auto at =
                std::find(loaded.itemIds.begin(), loaded.itemIds.end(), own.itemIds[i]) - loaded.itemIds.begin();
            for (std::size_t c = 0; c < own.candidates.size(); ++c)
                CHECK(loaded.scores(static_cast<std::size_t>(at), c) == own.scores(i, c));
        }
    }
}

TEST_CASE("decoding refuses data of another shape")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 60, 2, 0.5);
    TrainRequest request = baselineRequest(temp, "lda");
    request.controls.entries.clear();
    NG_REQUIRE_RESULT(train(request));
    makeEpochStudy(temp / "other", 60, 4, 0.5); // classes c2 and c3 are not known
    Bench bench;
    NG_CHECK_ERROR(decodeWithRun(temp / "run", temp / "other", temp / "x.h5", bench.frameworks, bench.readers),
                   ErrorCode::ShapeMismatch);
    CHECK(!std::filesystem::exists(temp / "x.h5"));
}

TEST_CASE("ridge predicts classes, a column of numbers, a file of vectors and a channel")
{
    const TempFolder temp;
    makeEpochStudy(temp / "study", 120, 3, 1.0);
    SUBCASE("classes")
    {
        const auto outcome = train(baselineRequest(temp, "ridge", {"target=concept"}));
        NG_REQUIRE_RESULT(outcome);
        CHECK(outcome->judgement.real.pooled.find("top1")->value > 0.8);
    }
    SUBCASE("numbers: the score is one sample of the signal")
    {
        const auto outcome = train(baselineRequest(temp, "ridge", {"target=score", "bins=0"}));
        NG_REQUIRE_RESULT(outcome);
        CHECK(outcome->judgement.real.regression);
        CHECK(outcome->judgement.real.pooled.find("pearson_r")->value > 0.9);
        for (const ControlJudgement &control : outcome->judgement.controls)
            CHECK(std::abs(*control.mean("pearson_r")) < 0.35);
    }
    SUBCASE("a file")
    {
        const auto epochs = readNpyFloats(temp / "study/epochs.npy");
        NG_REQUIRE_RESULT(epochs);
        std::vector<float> vectors;
        for (std::size_t i = 0; i < 120; ++i)
            vectors.insert(vectors.end(), {(*epochs)[i * 80] * 1e6F, (*epochs)[i * 80 + 40] * 1e6F});
        const std::size_t shape[] = {120, 2};
        NG_REQUIRE_RESULT(writeNpy(temp / "study/vectors.npy", vectors, shape));
        const auto outcome = train(baselineRequest(temp, "ridge", {"target=vectors.npy", "bins=0"}));
        NG_REQUIRE_RESULT(outcome);
        CHECK(outcome->judgement.real.pooled.find("pearson_r")->value > 0.9);
    }
    SUBCASE("a wrong number of rows is refused")
    {
        const std::vector<float> vectors(7, 0.0F);
        const std::size_t shape[] = {7, 1};
        NG_REQUIRE_RESULT(writeNpy(temp / "study/vectors.npy", vectors, shape));
        NG_CHECK_ERROR(train(baselineRequest(temp, "ridge", {"target=vectors.npy"})), ErrorCode::ShapeMismatch);
    }
}

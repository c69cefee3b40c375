// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/io/png/png_file.h"
#include "core/io/reader.h"
#include "core/sim/scene.h"
#include "core/study/check.h"
#include "core/study/dataset.h"
#include "core/text/text_encoders.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

using namespace ng;
using ng::test::TempFolder;

namespace {

Result<SimulatedStudy> simulate(const std::filesystem::path &folder, std::string_view params, std::uint64_t seed)
{
    const auto simulators = makeSimulators();
    NG_TRY_ASSIGN(const Simulator *simulator, findSimulator(simulators, "concepts"));
    NG_TRY_ASSIGN(const TextEncoderPtr encoder, makeCoreTextEncoder("hashed"));
    NG_TRY_ASSIGN(const Json given, parseJson(params));
    return simulator->simulate(folder, given, seed, *encoder, {});
}

constexpr std::string_view kTiny =
    "{\"concepts\":12,\"repetitions\":10,\"test_repetitions\":4,\"validation_repetitions\":2,\"latents\":4,\"possible\":0.6,\"repetitions_per_run\":4}";

} // namespace

TEST_CASE("simulate concepts: a sound study that opens, checks and reads")
{
    TempFolder folder;
    const auto made = simulate(folder / "study", kTiny, 7);
    NG_REQUIRE_RESULT(made);
    const auto study = Study::open(folder / "study");
    NG_REQUIRE_RESULT(study);
    REQUIRE(study->items().size() == 120);
    CHECK(study->recordings().size() == 3);
    CHECK(study->header()["simulation"] == made->simulation);
    std::set<std::string> perRepetition;
    for (const Item &item : study->items())
        CHECK(perRepetition.insert(study->cell(item, "repetition") + study->cell(item, "concept")).second);

    const ReaderRegistry readers = makeReaders();
    const auto report = checkStudy(*study, std::nullopt, {}, readers);
    NG_REQUIRE_RESULT(report);
    CHECK(report->folds.at(0).test.size() == 48);
    CHECK(report->folds.at(0).validation.size() == 24);
    CHECK(report->folds.at(0).purged.empty());
    for (const StudyFinding &finding : report->findings)
        CHECK_MESSAGE(!finding.error, finding.message());
    const auto built = buildDataset(*study, {}, readers);
    NG_REQUIRE_RESULT(built);
    CHECK(built->skipped.empty());
    CHECK(built->data.signals.shape() == std::array<std::size_t, 3>{120, 63, 150});
    CHECK(built->data.classNames.size() == 12);
    // Microvolts as EEG has them.
    double squares = 0.0;
    for (const float value : built->data.signals.flat())
        squares += static_cast<double>(value) * static_cast<double>(value);
    const double rms = std::sqrt(squares / static_cast<double>(built->data.signals.size()));
    CHECK(rms > 5e-6);
    CHECK(rms < 5e-5);
    CHECK(readNpyMatrix(folder / "study" / "targets.npy")->extent(0) == 12);
    // One picture a concept, and each is what the concept looks like.
    std::set<std::string> images;
    for (const Item &item : study->items())
        images.insert(study->cell(item, "image"));
    CHECK(images.size() == 12);
    const auto shown = readPng(*study->resolve("images/dog.png"));
    NG_REQUIRE_RESULT(shown);
    CHECK(*shown == SceneArtist().draw({"dog", "animal", ""}));
    // By concept or by image nothing shown is on both sides; by repetition the pictures are shared, which is noted.
    for (const std::string_view plan : {"concept", "image", "given"}) {
        const auto split = parseSplitPlan(plan);
        NG_REQUIRE_RESULT(split);
        const auto checked = checkStudy(*study, *split, {}, readers);
        NG_REQUIRE_RESULT(checked);
        bool noted = false;
        for (const StudyFinding &finding : checked->findings) {
            CHECK_MESSAGE(!finding.error, finding.message());
            noted = noted || finding.message().find("have a stimulus that training has too") != std::string::npos;
        }
        CHECK(noted == (plan == "given"));
    }
}

TEST_CASE("simulate concepts: the ideal observer scores where asked")
{
    for (const double possible : {0.4, 0.7}) {
        TempFolder folder;
        const std::string params =
            "{\"concepts\":50,\"repetitions\":12,\"test_repetitions\":10,\"validation_repetitions\":1,\"latents\":8,\"possible\":"
            + numberText(possible) + "}";
        const auto made = simulate(folder / "study", params, 3);
        NG_REQUIRE_RESULT(made);
        const Json &best = made->simulation["possible"];
        CHECK(best["n"].toInt() == 500);
        CHECK(best["expected_top1"].toDouble() == doctest::Approx(possible).epsilon(0.01));
        // Four standard errors of 500 trials.
        CHECK(std::abs(best["top1"].toDouble() - possible) < 0.09);
        CHECK(made->simulation["unattended_share"].toDouble() > 0.1);
    }
}

TEST_CASE("simulate concepts: the same bytes again, other bytes for another seed")
{
    TempFolder folder;
    const auto first = simulate(folder / "a", kTiny, 7), again = simulate(folder / "b", kTiny, 7),
               other = simulate(folder / "c", kTiny, 8);
    NG_REQUIRE_RESULT(first);
    NG_REQUIRE_RESULT(other);
    CHECK(first->simulation == again->simulation);
    CHECK(first->simulation["hash"] != other->simulation["hash"]);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder / "a")) {
        if (!entry.is_regular_file() || entry.path().filename() == ".lock")
            continue;
        const auto relative = entry.path().lexically_relative(folder / "a");
        CAPTURE(relative.string());
        CHECK(*sha256OfFile(entry.path()) == *sha256OfFile(folder / "b" / relative));
    }
}

TEST_CASE("simulate concepts: known bytes on every machine")
{
    TempFolder folder;
    const auto made = simulate(folder / "study", kTiny, 7);
    NG_REQUIRE_RESULT(made);
    // Recorded when the simulator's version 2 was written; the target vectors are named beside, so that a change of the
    // text encoder is told from one of the simulator.
    CHECK(made->simulation["version"].toInt() == 2);
    CHECK(made->simulation["targets_sha256"].toString()
          == "a244b7700abb4e068d51a507d58b8b9eaf5f40fab6feab82fba470c11d8b73a0");
    CHECK(made->simulation["hash"].toString() == "6d3e5fad790e657349dfe902fe15927130172bcbbe5a4666ff092d4fa6eac1a2");
}

TEST_CASE("simulate concepts: what cannot be")
{
    TempFolder folder;
    NG_CHECK_ERROR(simulate(folder / "a", "{\"concepts\":100000}", 1), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(simulate(folder / "a", "{\"repetitions\":5}", 1), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(simulate(folder / "a", "{\"concepts\":10}", 1), ErrorCode::InvalidArgument); // fewer than latents
    NG_CHECK_ERROR(simulate(folder / "a", "{\"colour\":1}", 1), ErrorCode::InvalidArgument);
    CHECK(!std::filesystem::exists(folder / "a"));
    NG_REQUIRE_RESULT(writeFileAtomically(folder / "note.txt", std::string_view("mine")));
    NG_CHECK_ERROR(simulate(folder.path(), kTiny, 1), ErrorCode::InvalidArgument);
}

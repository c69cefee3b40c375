// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/review_study.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/tsv.h"
#include "core/run/decodings_file.h"

#include <array>
#include <cstdlib>

namespace ng::test {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char *, 5> kColours{"red", "blue", "green", "yellow", "purple"};
constexpr std::array<const char *, 4> kShapes{"circle", "square", "triangle", "diamond"};

void require(const Result<> &result)
{
    if (!result)
        std::abort(); // a test cannot go on without its study
}

std::string number(std::size_t value, std::size_t digits)
{
    std::string text = numberText(static_cast<std::int64_t>(value));
    return std::string(digits > text.size() ? digits - text.size() : 0, '0') + text;
}

/// "a red circle above a blue square", all different up to 400.
std::string caption(std::size_t i)
{
    const std::size_t other = i / 20;
    return std::string("a ") + kColours[i % 5] + " " + kShapes[(i / 5) % 4] + " above a "
        + kColours[(i + other + 1) % 5] + " " + kShapes[(i / 5 + other) % 4]
        + (other > 0 ? " on ground " + number(other, 1) : std::string());
}

Decodings decode(const ReviewStudySpec &spec, const ReviewStudy &study, double quality, Philox random)
{
    Decodings out;
    out.itemIds = study.items;
    for (std::size_t c = 0; c < spec.candidates; ++c)
        out.candidates.push_back(caption(c));
    out.scores = NdArray<float, 2>({spec.items, spec.candidates});
    for (std::size_t i = 0; i < spec.items; ++i) {
        out.truth.push_back(i % spec.candidates);
        for (std::size_t c = 0; c < spec.candidates; ++c) {
            const double score = 0.25 + 0.12 * random.normal() + (c == out.truth[i] ? 0.25 * quality : 0.0);
            out.scores(i, c) = static_cast<float>(score);
        }
    }
    return out;
}

std::string textLine(const std::string &item, const std::string &text)
{
    Json evidence = Json::object();
    evidence.set("start_s", 0.16).set("end_s", 0.21).set("note", "ERP");
    evidence.set("channels", Json(Json::Array{Json("Pz"), Json("Oz")}));
    Json first = Json::object(), second = Json::object();
    first.set("text", text).set("p", 0.83).set("evidence", Json(Json::Array{evidence}));
    second.set("text", "The ground is striped.").set("p", 0.41);
    Json line = Json::object();
    line.set("item", item).set("sentences", Json(Json::Array{first, second}));
    return line.dump();
}

void writeRun(const ReviewStudySpec &spec, const ReviewStudy &study, const fs::path &run, double quality,
              std::uint64_t seed)
{
    fs::create_directories(run);
    Json record = Json::object();
    record.set("format", "neuroglyph-run")
        .set("version", 1)
        .set("framework", "lda")
        .set("study_hash", "0123456789abcdef");
    record.set("state", "finished").set("seed", static_cast<std::int64_t>(seed));
    require(writeJsonFile(run / "run.json", record));
    require(writeDecodings(run / "decodings.h5", {{0, 1, decode(spec, study, quality, Philox(seed))}}));
    for (std::uint64_t repeat = 0; repeat < 2; ++repeat) {
        const fs::path control = run / "controls" / ("shuffled-" + number(repeat, 1));
        fs::create_directories(control);
        require(
            writeDecodings(control / "decodings.h5", {{0, 1, decode(spec, study, 0.0, Philox(seed, 100 + repeat))}}));
    }
    if (!spec.texts)
        return;
    std::string lines = R"({"format":"neuroglyph-decoded-text","version":1})";
    Philox random(seed, 7);
    for (std::size_t i = 0; i < study.items.size(); ++i) {
        const std::size_t said =
            random.uniform() < 0.3 + 0.3 * quality ? i : static_cast<std::size_t>(random.below(spec.candidates));
        lines += "\n" + textLine(study.items[i], caption(said % spec.candidates));
    }
    require(writeFileAtomically(run / "decoded_text.jsonl", lines + "\n"));
}

} // namespace

ReviewStudy writeReviewStudy(const fs::path &folder, const ReviewStudySpec &spec)
{
    ReviewStudy out;
    out.folder = folder;
    fs::create_directories(folder);
    TsvTable table;
    table.columns = {"item_id", "recording", "onset", "duration", "caption", "split"};
    for (std::size_t i = 0; i < spec.items; ++i) {
        out.items.push_back("item-" + number(i + 1, 3));
        table.rows.push_back({out.items.back(), "signal.edf", numberText(spec.spacingS * static_cast<double>(i)), "0.8",
                              spec.captionPrefix + caption(i % spec.candidates), i % 4 == 0 ? "train" : "test"});
    }
    const auto text = tsvText(table);
    require(text ? writeFileAtomically(folder / "items.tsv", *text) : Result<>(tl::unexpected<Error>(text.error())));
    Json header = Json::object();
    header.set("format", "neuroglyph-study").set("version", 1);
    require(writeJsonFile(folder / "study.json", header));
    if (!spec.recording.empty())
        fs::copy_file(spec.recording, folder / "signal.edf");
    for (std::size_t r = 0; r < spec.qualities.size(); ++r) {
        out.runs.push_back(folder / "runs" / ("run-" + number(r + 1, 1)));
        writeRun(spec, out, out.runs.back(), spec.qualities[r], 11 + r);
    }
    return out;
}

} // namespace ng::test

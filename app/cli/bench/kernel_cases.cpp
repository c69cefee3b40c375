// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench.h"
#include "core/base/npy.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/signal_source.h"
#include "core/eval/metrics.h"
#include "core/signal/filter_node.h"

#include <cmath>
#include <fstream>
#include <memory>
#include <numeric>

namespace ng::cli {

namespace {

Result<> writeRaw(const std::filesystem::path &path, std::span<const float> values)
{
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char *>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
    file.close();
    if (!file)
        return fail(ErrorCode::Io, NG_TR("cli", "%1 cannot be written; the disk may be full."), path.string());
    return {};
}

NdArray<float, 2> randomValues(std::size_t rows, std::size_t columns)
{
    NdArray<float, 2> values({rows, columns});
    Philox random(3);
    for (float &value : values.flat())
        value = static_cast<float>(random.uniform() - 0.5);
    return values;
}

/// 64 channels of numbers that a filter works on as on any others.
Result<SignalPtr> noise(const NdArray<float, 2> &values, double rate)
{
    std::vector<ChannelInfo> channels(values.extent(0));
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < channels.size(); ++c) {
        channels[c].label = "C" + numberText(static_cast<std::int64_t>(c));
        channels[c].unit = "V";
        channels[c].axis.rate = *Rate::fromHertz(rate);
        channels[c].axis.segments = {{TimeNs{0}, 0, static_cast<std::int64_t>(values.extent(1))}};
        rows.emplace_back(values.row(c).begin(), values.row(c).end());
    }
    return std::make_shared<MemorySource>(std::move(channels), std::move(rows), Json::object());
}

/// What the textbook filter of the yardsticks is asked to do.
Result<Json> filterQuestion(const std::filesystem::path &input, const NdArray<float, 2> &values, double rate)
{
    const FilterSpec spec;
    NG_TRY_ASSIGN(const std::vector<Sos> sections,
                  butterworthSos(spec.kind, spec.order, spec.lowHz, spec.highHz, rate));
    Json list = Json::array();
    for (const Sos &s : sections)
        list.push(Json::array().push(s.b0).push(s.b1).push(s.b2).push(s.a1).push(s.a2));
    Json question = Json::object();
    question.set("do", "iir");
    question.set("path", input.string());
    question.set("channels", static_cast<std::int64_t>(values.extent(0)));
    question.set("samples", static_cast<std::int64_t>(values.extent(1)));
    question.set("padding", paddingSamples(sections));
    question.set("sections", std::move(list));
    return question;
}

Result<> compareFiltered(Bench &bench, Json question, const NdArray<float, 2> &ours)
{
    const std::filesystem::path out = bench.folder / "iir.f64";
    question.set("out", out.string());
    NG_TRY(bench.yardsticks->ask(question));
    std::vector<double> expected(ours.size());
    std::ifstream file(out, std::ios::binary);
    file.read(reinterpret_cast<char *>(expected.data()), static_cast<std::streamsize>(8 * expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i) {
        // Input up to 0.5: float32 rounding of the output and nothing more.
        if (!file || !(std::abs(static_cast<double>(ours.data()[i]) - expected[i]) <= 1e-6))
            return fail(ErrorCode::Internal,
                        NG_TR("cli", "Sample %1 is %2 here and %3 from the plain filter: nothing was timed."),
                        numberText(static_cast<std::int64_t>(i)), numberText(ours.data()[i]), numberText(expected[i]));
    }
    return {};
}

} // namespace

Result<CaseResult> benchRank(Bench &bench)
{
    const std::size_t queries = bench.quick ? 16 : 1000, candidates = 1654;
    const NdArray<float, 2> scores = randomValues(queries, candidates);
    std::vector<std::size_t> truth(queries);
    for (std::size_t q = 0; q < queries; ++q)
        truth[q] = q * 7 % candidates;
    NG_TRY(writeRaw(bench.folder / "scores.f32", scores.flat()));
    Json question = Json::object();
    question.set("do", "rank");
    question.set("path", (bench.folder / "scores.f32").string());
    question.set("queries", static_cast<std::int64_t>(queries));
    question.set("candidates", static_cast<std::int64_t>(candidates));
    Rounds ours, theirs, memory;
    CaseResult result;
    result.name = "rank";
    result.unit = "scores/s";
    std::vector<double> ranks;
    const int repeats = bench.quick ? 1 : 8;
    for (int round = 0; round < bench.rounds(); ++round) {
        NG_TRY(bench.ctx.checkpoint());
        Result<std::vector<double>> found;
        ours.add(timed([&] {
            for (int i = 0; i < repeats; ++i)
                found = ranksOfTruth(scores.view(), truth);
        }));
        NG_TRY(found);
        if (!bench.yardsticks)
            continue;
        NG_TRY_ASSIGN(const Json answer, bench.yardsticks->ask(question));
        for (std::size_t q = 0; round == 0 && q < queries; ++q) { // sorted, tied ones stand beside each other
            if (q >= answer["ranks"].size() || !(std::abs(answer["ranks"].items()[q].toDouble() - (*found)[q]) <= 1.0))
                return fail(ErrorCode::Internal,
                            NG_TR("cli", "Query %1 has another rank when sorted: nothing was timed."),
                            numberText(static_cast<std::int64_t>(q)));
        }
        NG_TRY_ASSIGN(const Spent spent, spentOf(answer));
        theirs.add(spent);
        NG_TRY_ASSIGN(const Json read, bench.yardsticks->ask(Json::object().set("do", "read")));
        NG_TRY_ASSIGN(const Spent limit, spentOf(read));
        memory.add(limit);
        result.details.set("read_bytes", read["bytes"]);
    }
    result.ours = rateOf(ours, repeats * static_cast<double>(scores.size()));
    addRounds(result.details, "ours", ours);
    if (bench.yardsticks) {
        result.yardstick = rateOf(theirs, static_cast<double>(scores.size()));
        result.yardstickName = "argsort of each row";
        addRounds(result.details, "yardstick", theirs);
        result.limit = rateOf(memory, result.details["read_bytes"].toDouble() / sizeof(float));
        result.limitName = "memory read";
    }
    result.compareWithYardstick();
    result.compareWithLimit();
    return result;
}

Result<CaseResult> benchIir(Bench &bench)
{
    const double rate = 1000.0;
    const NdArray<float, 2> values = randomValues(bench.quick ? 3 : 64, bench.quick ? 4000 : 60'000);
    NG_TRY_ASSIGN(const SignalPtr input, noise(values, rate));
    NG_TRY_ASSIGN(const SignalPtr filtered, makeFilter(input, FilterSpec{}));
    std::vector<std::size_t> channels(values.extent(0));
    std::iota(channels.begin(), channels.end(), std::size_t{0});
    NdArray<float, 2> out(values.shape());
    const SampleRange whole{0, static_cast<std::int64_t>(values.extent(1))};
    NG_TRY(filtered->read(channels, whole, out.view()));
    NG_TRY(writeRaw(bench.folder / "iir.f32", values.flat()));
    NG_TRY_ASSIGN(const Json question, filterQuestion(bench.folder / "iir.f32", values, rate));
    if (bench.yardsticks)
        NG_TRY(compareFiltered(bench, question, out));
    Rounds ours, theirs, arithmetic;
    CaseResult result;
    result.name = "iir";
    result.unit = "samples/s";
    for (int round = 0; round < bench.rounds(); ++round) {
        Result<> read;
        ours.add(timed([&] { read = filtered->read(channels, whole, out.view(), bench.ctx); }));
        NG_TRY(read);
        if (!bench.yardsticks)
            continue;
        NG_TRY_ASSIGN(const Json answer, bench.yardsticks->ask(question));
        NG_TRY_ASSIGN(const Spent spent, spentOf(answer));
        theirs.add(spent);
        NG_TRY_ASSIGN(const Json limit, bench.yardsticks->ask(Json::object().set("do", "arithmetic")));
        NG_TRY_ASSIGN(const Spent limitSpent, spentOf(limit));
        arithmetic.add(limitSpent);
        result.details.set("operations", limit["operations"]);
    }
    result.ours = rateOf(ours, static_cast<double>(values.size()));
    addRounds(result.details, "ours", ours);
    if (bench.yardsticks) {
        result.yardstick = rateOf(theirs, static_cast<double>(values.size()));
        result.yardstickName = "plain loop in double, a channel at a time";
        addRounds(result.details, "yardstick", theirs);
        // A section with zeros at 0 Hz and half the rate takes 2 multiplications and 4 additions; 4 sections, 2 passes.
        result.limit = rateOf(arithmetic, result.details["operations"].toDouble() / (6.0 * 4.0 * 2.0));
        result.limitName = "multiplications and additions in double";
    }
    result.compareWithYardstick();
    result.compareWithLimit();
    return result;
}

} // namespace ng::cli

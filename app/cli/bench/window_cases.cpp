// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench.h"
#include "app/cli/bench/test_recording.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ng::cli {

namespace {

constexpr double kPageSeconds = 300.0;
constexpr int kRate = 1000; ///< Hz, as in the other cases

Json pageQuestion(std::string_view what, const std::filesystem::path &path, std::int64_t channels, double seconds,
                  int rounds)
{
    Json question = Json::object();
    question.set("do", what);
    question.set("path", path.string());
    question.set("channels", channels);
    question.set("seconds", seconds);
    question.set("rounds", rounds);
    return question;
}

Result<Rounds> roundsOf(Result<Json> answer)
{
    NG_TRY(answer);
    Rounds rounds;
    for (const Json &one : (*answer)["rounds"].items()) {
        NG_TRY_ASSIGN(const Spent spent, spentOf(one));
        rounds.add(spent);
    }
    if (rounds.all.empty())
        return fail(ErrorCode::Backend, NG_TR("cli", "ng-bench-window measured nothing."));
    return rounds;
}

Result<std::filesystem::path> pagesFile(Bench &bench, int channels)
{
    TestRecording layout;
    layout.channels = channels;
    layout.rate = bench.quick ? kRate / 20 : kRate;
    layout.seconds = bench.quick ? 400 : 1200;
    const std::filesystem::path path = bench.folder / ("window" + numberText(std::int64_t{channels}) + ".edf");
    if (!std::filesystem::exists(path))
        NG_TRY(writeTestRecording(path, layout));
    return path;
}

double milliseconds(const Rounds &rounds)
{
    return 1e3 * rounds.best(&Spent::cpu);
}

} // namespace

Result<CaseResult> benchPageTurn(Bench &bench)
{
    CaseResult result;
    result.name = "page_turn";
    result.unit = "pages/s";
    NG_TRY_ASSIGN(const auto path, pagesFile(bench, 64));
    NG_TRY_ASSIGN(const Rounds ours,
                  roundsOf(bench.window->ask(pageQuestion("turn-pages", path, 64, kPageSeconds, bench.rounds()))));
    NG_TRY_ASSIGN(const Rounds theirs,
                  roundsOf(bench.window->ask(
                      pageQuestion("turn-pages-qcustomplot", path, 64, kPageSeconds, bench.quick ? 2 : 7))));
    result.ours = rateOf(ours, 1.0);
    result.yardstick = rateOf(theirs, 1.0);
    result.yardstickName = "QCustomPlot";
    result.compareWithYardstick();
    addRounds(result.details, "ours", ours);
    addRounds(result.details, "yardstick", theirs);
    return result;
}

Result<CaseResult> benchPageTurn256(Bench &bench)
{
    CaseResult result;
    result.name = "page_turn_256";
    result.unit = "pages/s";
    NG_TRY_ASSIGN(const auto small, pagesFile(bench, 64));
    NG_TRY_ASSIGN(const auto large, pagesFile(bench, 256));
    // Twice through, each side's best: what else the machine does then strikes no span alone.
    constexpr std::array kSpans{2.0, 10.0, 20.0, 60.0, 90.0, 120.0, 200.0, 300.0, 900.0};
    std::array<double, kSpans.size()> best;
    best.fill(std::numeric_limits<double>::infinity());
    std::array<Figure, kSpans.size()> rates;
    double reference = std::numeric_limits<double>::infinity();
    for (int pass = 0; pass < 2; ++pass) {
        NG_TRY_ASSIGN(const Rounds few,
                      roundsOf(bench.window->ask(pageQuestion("turn-pages", small, 64, kPageSeconds, bench.rounds()))));
        reference = std::min(reference, milliseconds(few));
        for (std::size_t i = 0; i < kSpans.size(); ++i) {
            const double seconds = bench.quick ? std::min(kSpans[i], 310.0) : kSpans[i];
            NG_TRY_ASSIGN(const Rounds rounds,
                          roundsOf(bench.window->ask(pageQuestion("turn-pages", large, 256, seconds, bench.rounds()))));
            if (milliseconds(rounds) >= best[i])
                continue;
            best[i] = milliseconds(rounds);
            rates[i] = rateOf(rounds, 1.0);
            result.details.set("ms_at_" + numberText(seconds) + "_s", best[i]);
        }
    }
    const auto slowest = static_cast<std::size_t>(std::max_element(best.begin(), best.end()) - best.begin());
    result.ours = rates[slowest];
    result.details.set("ms_of_64_channels", reference);
    result.quantities.emplace_back("times_64_channels", best[slowest] / reference);
    return result;
}

Result<CaseResult> benchPageColumns(Bench &bench)
{
    CaseResult result;
    result.name = "page_columns";
    result.unit = "columns";
    NG_TRY_ASSIGN(const auto path, pagesFile(bench, 64));
    double equal = 1.0, largest = 0.0, columns = 0.0;
    for (const double seconds : {2.0, 10.0, 60.0, kPageSeconds}) {
        NG_TRY_ASSIGN(const Json answer,
                      bench.window->ask(pageQuestion("compare-columns", path, 64, seconds, bench.quick ? 1 : 3)));
        equal = std::min(equal, answer["equal"].toDouble());
        largest = std::max(largest, answer["largest_difference"].toDouble(1e9));
        columns += answer["columns"].toDouble();
        result.details.set("equal_at_" + numberText(seconds) + "_s", answer["equal"]);
    }
    result.ours = {columns, columns};
    result.quantities = {{"equal", equal}, {"largest_difference_px", largest}};
    return result;
}

Result<CaseResult> benchPageEvents(Bench &bench)
{
    CaseResult result;
    result.name = "page_events";
    result.unit = "pages/s";
    const auto paint = [&bench](std::int64_t events) {
        Json question = Json::object();
        question.set("do", "paint-events");
        question.set("events", events);
        // As many on the page either way: what is compared is the cost of those that are not in view.
        question.set("seconds", static_cast<double>(events) * 0.5);
        question.set("page_seconds", 10.0);
        question.set("rounds", bench.rounds());
        return roundsOf(bench.window->ask(question));
    };
    NG_TRY_ASSIGN(const Rounds few, paint(100));
    NG_TRY_ASSIGN(const Rounds many, paint(bench.quick ? 1'000 : 100'000));
    result.ours = rateOf(many, 1.0);
    result.quantities.emplace_back("times_100_events", milliseconds(many) / milliseconds(few));
    result.details.set("ms_with_100", milliseconds(few));
    result.details.set("ms_with_100000", milliseconds(many));
    return result;
}

Result<CaseResult> benchPageTurn20g(Bench &bench)
{
    CaseResult result;
    result.name = "page_turn_20g";
    result.unit = "pages/s";
    TestRecording layout;
    layout.channels = 64;
    layout.rate = 1000;
    layout.sparse = true;
    const auto turn = [&](const char *name, std::int64_t seconds) -> Result<Rounds> {
        layout.seconds = seconds;
        const std::filesystem::path path = bench.folder / name;
        NG_TRY(writeTestRecording(path, layout));
        Result<Rounds> rounds = roundsOf(
            bench.window->ask(pageQuestion("turn-pages", path, 64, 10.0, bench.rounds()), std::chrono::seconds(900)));
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return rounds;
    };
    NG_TRY_ASSIGN(const Rounds small, turn("small.edf", bench.quick ? 100 : 600));
    NG_TRY_ASSIGN(const Rounds large, turn("large.edf", bench.quick ? 200 : 156'250)); // 20.0 GB
    result.ours = rateOf(large, 1.0);
    result.quantities.emplace_back("times_small_file", milliseconds(large) / milliseconds(small));
    return result;
}

Result<CaseResult> benchWindowStart(Bench &bench)
{
    CaseResult result;
    result.name = "window_start";
    result.unit = "s";
    Json question = Json::object();
    question.set("do", "start-times");
    question.set("rounds", bench.quick ? 1 : 9);
    Json ours = Json::array(), bare = Json::array();
    ours.push((bench.program.parent_path() / "neuroglyph").string());
    bare.push((bench.program.parent_path() / "ng-bench-bare-window").string());
    Json programs = Json::array();
    programs.push(std::move(ours));
    programs.push(std::move(bare));
    question.set("programs", std::move(programs));
    NG_TRY_ASSIGN(const Json answer, bench.window->ask(question));
    const auto figure = [](const Json &seconds) {
        std::vector<double> all;
        for (const Json &one : seconds.items())
            all.push_back(one.toDouble());
        std::sort(all.begin(), all.end());
        return all.empty() ? Figure{} : Figure{all.front(), all[all.size() / 2]};
    };
    if (answer["seconds"].size() != 2)
        return fail(ErrorCode::Backend, NG_TR("cli", "ng-bench-window measured nothing."));
    result.ours = figure(answer["seconds"].items()[0]);
    result.yardstick = figure(answer["seconds"].items()[1]);
    result.yardstickName = "bare Qt window";
    result.quantities = {{"times_bare_window", result.ours.median / result.yardstick->median},
                         {"pss_mb", answer["pss_mb"].items()[0].toDouble()}};
    result.details = answer;
    return result;
}

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/child.h"
#include "app/cli/bench/clock.h"
#include "core/base/json.h"
#include "core/base/run_context.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng::cli {

/// A number beside its smallest and middle round.
struct Figure {
    double best = 0.0;
    double median = 0.0;
};

/// What a case found. All rates are of one thread, from CPU time, but where the case says that it uses all.
struct CaseResult {
    std::string name;
    std::string unit; ///< of ours, yardstick and limit
    Figure ours;
    std::optional<Figure> yardstick;
    std::string yardstickName; ///< "EDFlib 1.23"
    std::optional<Figure> limit;
    std::string limitName; ///< "memory read"
    /// What thresholds are about: "ratio" (ours / yardstick, of best rounds), "ratio_median", "fraction" (of the limit),
    /// "ratio_alone" (the yardstick in a process that never had a second thread), "fraction_one_thread" (where the case itself
    /// uses all), "anonymous_mb", … in the order to be shown.
    std::vector<std::pair<std::string, double>> quantities;
    Json details = Json::object(); ///< wall times, sizes

    void compareWithYardstick(); ///< adds ratio and ratio_median where there is one
    void compareWithLimit();     ///< adds fraction and fraction_median where there is one
    [[nodiscard]] std::optional<double> quantity(std::string_view name) const;
};

/// What the cases share.
struct Bench {
    std::filesystem::path folder;  ///< for recordings made on the way; removed afterwards
    std::filesystem::path program; ///< neuroglyph-cli itself
    std::optional<Child> yardsticks;
    std::optional<Child> alone; ///< the same in a process that never had a second thread: its C library takes no locks
    std::optional<Child>
        window;         ///< ng-bench-window, on a display of its own where there is none; for cases that need it
    bool quick = false; ///< tiny inputs: to see that everything runs; the figures mean nothing
    RunContext ctx;

    [[nodiscard]] int rounds() const { return quick ? 2 : 11; }
};

/// One speed or memory claim.
struct BenchCase {
    std::string_view name;
    std::string_view summary;
    bool yardsticks = true; ///< its thresholds cannot be checked without them
    Result<CaseResult> (*run)(Bench &);
    bool window = false; ///< needs ng-bench-window
};
[[nodiscard]] const std::vector<BenchCase> &benchCases();

// In page_cases.cpp, memory_cases.cpp and kernel_cases.cpp.
[[nodiscard]] Result<CaseResult> benchEdfPage(Bench &bench);
[[nodiscard]] Result<CaseResult> benchBdfPage(Bench &bench);
[[nodiscard]] Result<CaseResult> benchEdfMinmax(Bench &bench);
[[nodiscard]] Result<CaseResult> benchEdfMemory1g(Bench &bench);
[[nodiscard]] Result<CaseResult> benchEdfMemory20g(Bench &bench);
[[nodiscard]] Result<CaseResult> benchRank(Bench &bench);
[[nodiscard]] Result<CaseResult> benchIir(Bench &bench);

// In window_cases.cpp.
[[nodiscard]] Result<CaseResult> benchWindowStart(Bench &bench);
[[nodiscard]] Result<CaseResult> benchPageTurn(Bench &bench);
[[nodiscard]] Result<CaseResult> benchPageTurn256(Bench &bench);
[[nodiscard]] Result<CaseResult> benchPageColumns(Bench &bench);
[[nodiscard]] Result<CaseResult> benchPageEvents(Bench &bench);
[[nodiscard]] Result<CaseResult> benchPageTurn20g(Bench &bench);

/// Rates of \p work units a round.
[[nodiscard]] Figure rateOf(const Rounds &rounds, double work);
/// Times of an answer of the yardsticks.
[[nodiscard]] Result<Spent> spentOf(const Json &answer);
void addRounds(Json &details, std::string_view key, const Rounds &rounds);

/// Reads through \p file as a viewer would and answers with its own peak memory, on stdout. In a process of its own.
[[nodiscard]] Result<Json> probeMemory(const std::filesystem::path &file, std::int64_t pages, bool scan);

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/run/compare_runs.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

void printComparison(const Terminal &terminal, const RunComparison &comparison)
{
    std::vector<std::vector<std::string>> rows{
        {"run", "framework", "metric", "value", "low95", "high95", "n", "chance"}};
    for (const ComparedRun &run : comparison.runs) {
        for (const Metric &metric : run.judgement.real.pooled.metrics)
            rows.push_back({run.name, run.framework, metric.name, fixedText(metric.value, 3), fixedText(metric.low, 3),
                            fixedText(metric.high, 3), numberText(static_cast<std::int64_t>(metric.n)),
                            fixedText(metric.chance, 3)});
    }
    terminal.print(alignedTable(rows));
    std::vector<std::vector<std::string>> differences{{"difference", "metric", "value", "low95", "high95", "items"}};
    for (const RunDifference &difference : comparison.differences) {
        const std::string interval = difference.paired ? fixedText(difference.low, 3) : std::string("n/a");
        differences.push_back(
            {comparison.runs[difference.run].name + " - " + comparison.runs.front().name, difference.metric,
             fixedText(difference.value, 3), interval,
             difference.paired ? fixedText(difference.high, 3) : std::string("n/a"),
             difference.paired ? numberText(static_cast<std::int64_t>(difference.items)) : std::string("n/a")});
    }
    if (differences.size() > 1)
        terminal.print("\n" + alignedTable(differences));
}

} // namespace

VerbSpec compareVerb()
{
    VerbSpec verb;
    verb.name = "compare";
    verb.summary = "Runs beside each other, item by item where they are of one study";
    verb.example = "neuroglyph-cli compare runs/lda runs/eeg_clip --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        struct Options {
            std::vector<std::string> runs;
            bool json = false;
        };
        const auto options = std::make_shared<Options>();
        app.add_option("RUN", options->runs, "Folders of runs; differences are taken from the first")
            ->required()
            ->expected(1, 64);
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/compare.schema.json)");
        return [options](CliContext &context) -> Result<> {
            NG_TRY_ASSIGN(const RunComparison comparison, compareRuns({options->runs.begin(), options->runs.end()}));
            if (options->json) {
                context.terminal.printJson(toJson(comparison));
                return {};
            }
            for (const std::string &note : comparison.notes)
                context.terminal.note("note: " + note);
            printComparison(context.terminal, comparison);
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/study/check.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace ng::cli {

namespace {

struct CheckOptions {
    std::string study, split, window;
    bool json = false;
};

Result<ItemWindow> windowOption(const std::string &text)
{
    if (text.empty())
        return ItemWindow{};
    const std::size_t colon = text.find(':');
    const Result<TimeNs> from = parseSeconds(std::string_view(text).substr(0, colon));
    const Result<TimeNs> to =
        parseSeconds(colon == std::string::npos ? std::string_view() : std::string_view(text).substr(colon + 1));
    if (!from || !to || *to <= *from)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("cli", "--window \"%1\" must be FROM:TO in seconds, such as -0.2:0.8."), quotable(text));
    return ItemWindow{*from, *to};
}

std::int64_t count(std::size_t value)
{
    return static_cast<std::int64_t>(value);
}

Json reportJson(const StudyReport &report)
{
    Json json = Json::object();
    json.set("format", "neuroglyph-check");
    json.set("version", 1);
    json.set("items", count(report.items));
    json.set("recordings", count(report.recordings));
    Json rates = Json::array();
    for (const std::string &rate : report.rates)
        rates.push(rate);
    json.set("rates_hz", std::move(rates));
    json.set("split", toJson(report.plan));
    Json folds = Json::array();
    for (const Fold &fold : report.folds) {
        Json sides = Json::object();
        sides.set("train", count(fold.train.size()));
        sides.set("validation", count(fold.validation.size()));
        sides.set("test", count(fold.test.size()));
        sides.set("purged", count(fold.purged.size()));
        folds.push(std::move(sides));
    }
    json.set("folds", std::move(folds));
    Json findings = Json::array();
    std::size_t errors = 0;
    for (const StudyFinding &finding : report.findings) {
        Json entry = Json::object();
        entry.set("severity", finding.error ? "error" : "note");
        entry.set("kind", finding.kind);
        entry.set("place", finding.place);
        entry.set("count", count(finding.count));
        entry.set("message", finding.message());
        findings.push(std::move(entry));
        errors += finding.error ? 1 : 0;
    }
    json.set("errors", count(errors));
    json.set("findings", std::move(findings));
    return json;
}

void printReport(const Terminal &terminal, const StudyReport &report)
{
    terminal.printLine(fillIn(NG_TR("cli", "%1 items in %2 recordings, rates: %3 Hz"),
                              {numberText(count(report.items)), numberText(count(report.recordings)),
                               report.rates.empty() ? std::string("unknown") : join(report.rates, ", ")}));
    std::vector<std::vector<std::string>> rows{{"fold", "train", "validation", "test", "purged"}};
    for (std::size_t f = 0; f < report.folds.size(); ++f) {
        const Fold &fold = report.folds[f];
        rows.push_back({numberText(count(f + 1)), numberText(count(fold.train.size())),
                        numberText(count(fold.validation.size())), numberText(count(fold.test.size())),
                        numberText(count(fold.purged.size()))});
    }
    terminal.printLine(fillIn(NG_TR("cli", "split: %1"), {std::string(splitKindName(report.plan.kind))}));
    if (rows.size() > 1)
        terminal.print(alignedTable(rows));
    for (const StudyFinding &finding : report.findings)
        terminal.printLine((finding.error ? "error: " : "note: ") + finding.message());
    if (report.findings.empty())
        terminal.printLine(NG_TR("cli", "nothing to remark"));
}

Result<> runCheck(CliContext &context, const CheckOptions &o)
{
    std::optional<SplitPlan> plan;
    if (!o.split.empty()) {
        NG_TRY_ASSIGN(plan, parseSplitPlan(o.split));
    }
    NG_TRY_ASSIGN(const ItemWindow window, windowOption(o.window));
    NG_TRY_ASSIGN(const Study study, Study::open(o.study));
    NG_TRY_ASSIGN(const StudyReport report,
                  checkStudy(study, plan, window, makeReaders(), context.terminal.progressContext(context.stop)));
    context.terminal.clearProgress();
    if (o.json)
        context.terminal.printJson(reportJson(report));
    else
        printReport(context.terminal, report);
    const auto errors = std::count_if(report.findings.begin(), report.findings.end(),
                                      [](const StudyFinding &finding) { return finding.error; });
    if (errors > 0)
        return fail(ErrorCode::CorruptData, NG_TR("cli", "The study has %1 errors."),
                    numberText(static_cast<std::int64_t>(errors)));
    return {};
}

} // namespace

VerbSpec checkVerb()
{
    VerbSpec verb;
    verb.name = "check";
    verb.summary = "Find what is wrong with a study: files, rates, windows, leakage between sides";
    verb.example = "neuroglyph-cli check study --split subject --window=-0.2:0.8";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<CheckOptions>();
        app.add_option("STUDY", options->study, "Folder of the study")->required();
        app.add_option("--split", options->split,
                       "Plan to check, as for train. Default: the split column where it is filled, else blocked:5");
        app.add_option("--window", options->window,
                       "FROM:TO in seconds after each onset. Default: the item's own duration");
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/check.schema.json)");
        app.footer(
            "Exit code 3 where there is an error, 0 with notes only. A split written by hand says in study.json what it holds out:\n"
            "  \"holds_out\": [\"subject\", \"text\"]   of stimulus, text, concept, subject, session, run, repetition");
        return [options](CliContext &context) { return runCheck(context, *options); };
    };
    return verb;
}

} // namespace ng::cli

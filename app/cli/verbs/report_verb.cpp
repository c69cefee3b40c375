// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/drawing.h"
#include "app/cli/verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

struct ReportOptions {
    std::vector<std::string> runs;
    std::string out, study, layout = "score-summary", paper = "a4";
    bool figures = false, data = false, overwrite = false;
};

Result<> report(CliContext &context, const ReportOptions &options)
{
    std::error_code ignored;
    Json request = Json::object();
    Json runs = Json::array();
    for (const std::string &run : options.runs)
        runs.push(std::filesystem::absolute(run, ignored).string());
    request.set("runs", std::move(runs));
    request.set("out", std::filesystem::absolute(options.out, ignored).string());
    request.set("study",
                options.study.empty() ? std::string() : std::filesystem::absolute(options.study, ignored).string());
    request.set("template", options.layout);
    request.set("paper", options.paper);
    request.set("figures", options.figures);
    request.set("data", options.data);
    request.set("overwrite", options.overwrite);
    return drawBeside(context, "report", request);
}

} // namespace

VerbSpec reportVerb()
{
    VerbSpec verb;
    verb.name = "report";
    verb.summary =
        "Scores of runs with intervals, chance and controls, curves, methods and how to repeat them, as PDF or HTML";
    verb.example = "neuroglyph-cli report study/runs/lda study/runs/clip --out scores.pdf";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<ReportOptions>();
        app.add_option("RUN", options->runs, "Folders of one to four runs that have decoded")
            ->required()
            ->expected(1, 4);
        app.add_option("--out", options->out, "Output; its extension decides: pdf, html")->required();
        app.add_option("--study", options->study, "Study of the runs; default: the one that they name");
        app.add_option("--template", options->layout, "Which report")
            ->check(CLI::IsMember({"score-summary", "research"}));
        app.add_option("--paper", options->paper, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
        app.add_flag("--figures", options->figures, "Each figure as SVG, PDF and PNG beside it");
        app.add_flag("--data", options->data, "Numbers behind figures and tables beside it");
        app.add_flag("--overwrite", options->overwrite, "Replace outputs that exist");
        return [options](CliContext &context) { return report(context, *options); };
    };
    return verb;
}

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/training.h"
#include "app/cli/verbs/verbs.h"
#include "core/run/run_folder.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <unistd.h>

namespace ng::cli {

namespace {

struct EvaluateOptions {
    std::string run;
    bool json = false;
    bool lda = false;
    std::vector<std::size_t> topK{1, 5};
};

/// A folder for the yardstick's run that is gone afterwards.
class ScratchFolder
{
public:
    static Result<ScratchFolder> make()
    {
        std::error_code error;
        const auto base = std::filesystem::temp_directory_path(error);
        std::string pattern = (error ? std::filesystem::path("/tmp") : base) / "neuroglyph-XXXXXX";
        if (::mkdtemp(pattern.data()) == nullptr)
            return fail(ErrorCode::Io, NG_TR("cli", "No temporary folder can be made in %1."), base.string());
        return ScratchFolder(pattern);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(ScratchFolder &&other) noexcept : m_path(std::exchange(other.m_path, {})) { }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    explicit ScratchFolder(std::filesystem::path path) : m_path(std::move(path)) { }
    std::filesystem::path m_path;
};

Result<> evaluate(CliContext &context, const EvaluateOptions &options)
{
    NG_TRY_ASSIGN(const Json record, readRunRecord(options.run));
    NG_TRY_ASSIGN(const RunState state, readRunState(options.run));
    EvaluationSpec spec;
    spec.topK = options.topK;
    NG_TRY_ASSIGN(const RunJudgement judgement, judgeRun(options.run, spec));
    std::optional<RunJudgement> lda;
    if (options.lda) {
        NG_TRY_ASSIGN(const ScratchFolder scratch, ScratchFolder::make());
        NG_TRY_ASSIGN(lda, trainBeside(context, options.run, "lda", scratch.path() / "lda"));
    }
    if (!options.json) {
        context.terminal.printLine(record["framework"].toString() + ", " + std::string(runStateName(state)));
        context.terminal.print(judgementTable(judgement, lda ? &*lda : nullptr));
        return {};
    }
    Json out = Json::object();
    out.set("format", "neuroglyph-evaluate").set("version", 1);
    out.set("framework", record["framework"]).set("state", runStateName(state));
    const Json metrics = toJson(judgement);
    for (const auto &[key, value] : metrics.members()) {
        if (key != "format" && key != "version")
            out.set(key, value);
    }
    out.set("skipped_controls", record["skipped_controls"].isArray() ? record["skipped_controls"] : Json::array());
    if (lda)
        out.set("lda", toJson(lda->real));
    context.terminal.printJson(out);
    return {};
}

} // namespace

VerbSpec evaluateVerb()
{
    VerbSpec verb;
    verb.name = "evaluate";
    verb.summary = "Every metric of a run with interval, chance and controls";
    verb.example = "neuroglyph-cli evaluate runs/lda --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<EvaluateOptions>();
        app.add_option("RUN", options->run, "Folder of the run")->required();
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/evaluate.schema.json)");
        app.add_flag("--lda", options->lda, "Train shrinkage LDA on the same data and folds and print it beside");
        app.add_option("--top", options->topK, "Values of k of top-k, separated by commas")
            ->delimiter(',')
            ->check(CLI::Range(1, 100000));
        return [options](CliContext &context) { return evaluate(context, *options); };
    };
    return verb;
}

} // namespace ng::cli

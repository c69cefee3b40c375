// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/review/merge.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

struct ReviewOptions {
    std::vector<std::string> files;
    std::string out;
    bool json = false;
};

std::string countText(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

void printRaters(const Terminal &terminal, const MergedReview &review)
{
    std::vector<std::vector<std::string>> rows{
        {"rater", "file", "submitted", "drafts", "skipped", "flagged", "seed", "last entry"}};
    for (const MergedRater &rater : review.raters)
        rows.push_back({rater.name, rater.file, countText(rater.submitted), countText(rater.drafts),
                        countText(rater.skipped), countText(rater.flagged),
                        numberText(static_cast<std::int64_t>(rater.seed)), rater.last});
    terminal.print(alignedTable(rows));
}

void printAgreement(const Terminal &terminal, const MergedReview &review)
{
    if (review.agreement.empty())
        return;
    std::vector<std::vector<std::string>> rows{{"agreement", "of", "raters", "value", "low95", "high95", "n", "items"}};
    for (const Agreement &one : review.agreement)
        rows.push_back({one.statistic, one.of, join(one.raters, ", "), one.value ? fixedText(*one.value, 3) : "n/a",
                        one.value ? fixedText(one.low, 3) : "n/a", one.value ? fixedText(one.high, 3) : "n/a",
                        countText(one.n), countText(one.items)});
    terminal.print("\n" + alignedTable(rows));
    for (const Agreement &one : review.agreement) {
        if (!one.value)
            terminal.note("note: " + one.statistic + " of " + one.of + ": " + one.reason);
    }
}

void printShares(const Terminal &terminal, const MergedReview &review)
{
    std::vector<std::vector<std::string>> rows{{"run", "of its verdicts", "value", "low95", "high95", "n"}};
    for (const RatedShare &share : review.shares) {
        std::string name = share.run;
        for (const ReviewRun &run : review.runs) {
            if (run.key == share.run && !run.name.empty())
                name = run.name;
        }
        rows.push_back({name, share.name, fixedText(share.value, 3), fixedText(share.low, 3), fixedText(share.high, 3),
                        countText(share.n)});
    }
    if (rows.size() > 1)
        terminal.print("\n" + alignedTable(rows));
}

Result<> merge(const CliContext &context, const ReviewOptions &options)
{
    const std::vector<std::filesystem::path> files(options.files.begin(), options.files.end());
    NG_TRY_ASSIGN(const MergedReview review, mergeReviews(files));
    const Json document = toJson(review);
    NG_TRY(writeJsonFile(options.out, document));
    for (const MergedRater &rater : review.raters) {
        if (rater.tornBytes > 0)
            context.terminal.warning(rater.file + ": its last line was cut off in writing and is left out");
    }
    if (options.json) {
        context.terminal.printJson(document);
        return {};
    }
    printRaters(context.terminal, review);
    printAgreement(context.terminal, review);
    printShares(context.terminal, review);
    std::size_t disagreed = 0;
    for (const MergedPart &part : review.parts)
        disagreed += part.disagreed() ? 1 : 0;
    context.terminal.printLine("\n" + countText(disagreed) + " of " + countText(review.parts.size())
                               + " judged parts with different verdicts; all in " + options.out);
    return {};
}

} // namespace

VerbSpec reviewVerb()
{
    VerbSpec verb;
    verb.name = "review";
    verb.summary = "Verdicts of people: merge the files of several raters, with their agreement";
    verb.example = "neuroglyph-cli review merge run/review/anna.jsonl run/review/ben.jsonl --out merged.json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<ReviewOptions>();
        app.require_subcommand(1);
        CLI::App *merging = app.add_subcommand(
            "merge",
            "Join files that judge the same items of the same runs; a broken chain or a file of another review is refused");
        merging->footer("Example:\n  neuroglyph-cli review merge anna.jsonl ben.jsonl --out merged.json");
        merging->add_option("FILE", options->files, "Review files (RUN/review/RATER.jsonl), one a rater")
            ->required()
            ->expected(1, 64);
        merging->add_option("--out", options->out, "Where the merged document goes")->required();
        merging->add_flag("--json", options->json, "The document on stdout too (resources/schemas/review.schema.json)");
        return [options](CliContext &context) -> Result<> { return merge(context, *options); };
    };
    return verb;
}

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_plan.h"

#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace ng {

namespace {

constexpr std::size_t kMostRuns = 4;
constexpr std::size_t kKeyDigits = 16;
constexpr std::array<std::string_view, 9> kKnown{"format", "version", "review_id", "rater", "study",
                                                 "seed",   "hidden",  "runs",      "items"};

Json hiddenToJson(const Hidden &hidden)
{
    Json out = Json::object();
    out.set("run_names", hidden.runNames)
        .set("other_raters", hidden.otherRaters)
        .set("scores", hidden.scores)
        .set("reference", hidden.reference);
    return out;
}

Hidden hiddenFromJson(const Json &value)
{
    return {value["run_names"].toBool(true), value["other_raters"].toBool(true), value["scores"].toBool(),
            value["reference"].toBool()};
}

Result<> checkPlan(const ReviewPlan &plan)
{
    if (plan.runs.empty() || plan.runs.size() > kMostRuns)
        return fail(ErrorCode::InvalidArgument, NG_TR("review", "A review has 1 to 4 runs, not %1."),
                    numberText(static_cast<std::int64_t>(plan.runs.size())));
    std::set<std::string_view> keys;
    for (const ReviewRun &run : plan.runs) {
        if (!keys.insert(run.key).second)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("review", "Two of the runs decoded exactly the same: %1 is one of them."),
                        quotable(run.name.empty() ? run.key : run.name));
    }
    if (plan.items.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("review", "There is no item that all the runs decoded."));
    const std::set<std::string_view> distinct(plan.items.begin(), plan.items.end());
    if (distinct.size() != plan.items.size())
        return fail(ErrorCode::CorruptData, NG_TR("review", "An item is listed twice."));
    return {};
}

} // namespace

std::string ReviewPlan::reviewId() const
{
    std::vector<std::string> parts;
    for (const ReviewRun &run : runs)
        parts.push_back("run " + run.key);
    for (const std::string &item : items)
        parts.push_back("item " + item);
    std::sort(parts.begin(), parts.end());
    return sha256Hex(studyHash + '\n' + join(parts, "\n")).substr(0, kKeyDigits);
}

int ReviewPlan::runIndex(std::string_view key) const
{
    const auto at = std::find_if(runs.begin(), runs.end(), [key](const ReviewRun &run) { return run.key == key; });
    return at == runs.end() ? -1 : static_cast<int>(at - runs.begin());
}

Result<ReviewPlan> makeReviewPlan(std::string rater, std::vector<ReviewRun> runs, std::vector<std::string> items,
                                  std::uint64_t seed, Hidden hidden)
{
    ReviewPlan plan;
    plan.rater = std::move(rater);
    plan.seed = seed;
    plan.hidden = hidden;
    if (hidden.any()) {
        // Sorted first, so that the order says nothing about how they were given.
        std::sort(runs.begin(), runs.end(), [](const ReviewRun &a, const ReviewRun &b) { return a.key < b.key; });
        Philox ofRuns = Philox(seed).split("review-runs");
        shuffle(std::span<ReviewRun>(runs), ofRuns);
        std::sort(items.begin(), items.end());
        Philox ofItems = Philox(seed).split("review-items");
        shuffle(std::span<std::string>(items), ofItems);
    }
    plan.runs = std::move(runs);
    plan.items = std::move(items);
    NG_TRY(checkPlan(plan));
    return plan;
}

Json toJson(const ReviewPlan &plan)
{
    Json runs = Json::array();
    for (std::size_t i = 0; i < plan.runs.size(); ++i) {
        Json run = Json::object();
        run.set("letter", std::string(1, reviewLetter(i))).set("key", plan.runs[i].key);
        if (!plan.runs[i].name.empty())
            run.set("name", plan.runs[i].name);
        runs.push(std::move(run));
    }
    Json items = Json::array();
    for (const std::string &item : plan.items)
        items.push(item);
    Json study = Json::object();
    study.set("name", plan.studyName).set("hash", plan.studyHash);
    Json out = Json::object();
    out.set("format", kReviewFormat)
        .set("version", kReviewVersion)
        .set("review_id", plan.reviewId())
        .set("rater", plan.rater)
        .set("study", std::move(study))
        .set("seed", static_cast<std::int64_t>(plan.seed))
        .set("hidden", hiddenToJson(plan.hidden))
        .set("runs", std::move(runs))
        .set("items", std::move(items));
    for (const auto &[key, value] : plan.other.members())
        out.set(key, value);
    return out;
}

Result<ReviewPlan> reviewPlanFromJson(const Json &value)
{
    NG_TRY(checkFormat(value, kReviewFormat, kReviewVersion));
    ReviewPlan plan;
    NG_TRY_ASSIGN(plan.rater, value.requireString("rater"));
    NG_TRY_ASSIGN(const std::int64_t seed, value.requireInt("seed"));
    plan.seed = static_cast<std::uint64_t>(seed);
    plan.studyName = value["study"]["name"].toString();
    plan.studyHash = value["study"]["hash"].toString();
    plan.hidden = hiddenFromJson(value["hidden"]);
    for (const Json &run : value["runs"].items()) {
        NG_TRY_ASSIGN(std::string key, run.requireString("key"));
        plan.runs.push_back({std::move(key), run["name"].toString()});
    }
    for (const Json &item : value["items"].items())
        plan.items.push_back(item.toString());
    NG_TRY(checkPlan(plan));
    if (value["review_id"].toString() != plan.reviewId())
        return fail(ErrorCode::CorruptData,
                    NG_TR("review", "The review's id does not fit its runs and items: the plan was changed."));
    for (const auto &[key, member] : value.members()) {
        if (std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end())
            plan.other.set(key, member);
    }
    return plan;
}

Result<std::string> reviewRunKey(const std::filesystem::path &folder)
{
    NG_TRY_ASSIGN(const std::string hash, sha256OfFile(folder / "decodings.h5"));
    return hash.substr(0, kKeyDigits);
}

char reviewLetter(std::size_t index)
{
    return static_cast<char>('A' + static_cast<int>(index));
}

} // namespace ng

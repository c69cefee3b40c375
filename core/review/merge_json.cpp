// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merge.h"

namespace ng {

namespace {

Json count(std::size_t value)
{
    return Json(static_cast<std::int64_t>(value));
}

Json raterToJson(const MergedRater &rater)
{
    Json hidden = Json::array();
    if (rater.hidden.runNames)
        hidden.push("run_names");
    if (rater.hidden.otherRaters)
        hidden.push("other_raters");
    if (rater.hidden.scores)
        hidden.push("scores");
    if (rater.hidden.reference)
        hidden.push("reference");
    Json out = Json::object();
    out.set("name", rater.name)
        .set("file", rater.file)
        .set("seed", static_cast<std::int64_t>(rater.seed))
        .set("hidden", std::move(hidden))
        .set("submitted", count(rater.submitted))
        .set("drafts", count(rater.drafts))
        .set("skipped", count(rater.skipped))
        .set("flagged", count(rater.flagged))
        .set("first", rater.first)
        .set("last", rater.last)
        .set("chain", rater.chain)
        .set("torn_bytes", count(rater.tornBytes));
    return out;
}

Json agreementToJson(const Agreement &agreement)
{
    Json raters = Json::array();
    for (const std::string &rater : agreement.raters)
        raters.push(rater);
    Json out = Json::object();
    out.set("statistic", agreement.statistic)
        .set("of", agreement.of)
        .set("raters", std::move(raters))
        .set("n", count(agreement.n))
        .set("items", count(agreement.items))
        .set("value", agreement.value ? Json(*agreement.value) : Json());
    if (agreement.value)
        out.set("low", agreement.low)
            .set("high", agreement.high)
            .set("resamples", count(agreement.resamples))
            .set("undefined_resamples", count(agreement.undefined));
    else
        out.set("reason", agreement.reason);
    return out;
}

Json verdictsToJson(const MergedReview &review, const MergedVerdict &one)
{
    Json verdicts = Json::array();
    for (const auto &[rater, verdict] : one.verdicts) {
        Json of = Json::object();
        of.set("rater", review.raters[rater].name).set("verdict", toJson(verdict));
        verdicts.push(std::move(of));
    }
    Json out = Json::object();
    out.set("item", one.item).set("run", one.run).set("verdicts", std::move(verdicts));
    return out;
}

Json disagreementToJson(const MergedReview &review, const MergedPart &part)
{
    Json judgements = Json::object();
    for (const auto &[rater, verdict] : part.verdicts)
        judgements.set(review.raters[rater].name, judgementName(verdict.judgement));
    Json out = Json::object();
    out.set("item", part.item)
        .set("run", part.run)
        .set("part", part.part)
        .set("text", part.text)
        .set("judgements", std::move(judgements));
    return out;
}

Json shareToJson(const RatedShare &share)
{
    Json out = Json::object();
    out.set("run", share.run)
        .set("name", share.name)
        .set("value", share.value)
        .set("low", share.low)
        .set("high", share.high)
        .set("n", count(share.n));
    return out;
}

} // namespace

Json toJson(const MergedReview &review)
{
    Json runs = Json::array();
    for (const ReviewRun &run : review.runs) {
        Json one = Json::object();
        one.set("key", run.key);
        if (!run.name.empty())
            one.set("name", run.name);
        runs.push(std::move(one));
    }
    Json raters = Json::array(), agreement = Json::array(), verdicts = Json::array(), disagreements = Json::array(),
         shares = Json::array();
    for (const MergedRater &rater : review.raters)
        raters.push(raterToJson(rater));
    for (const Agreement &one : review.agreement)
        agreement.push(agreementToJson(one));
    for (const RatedShare &share : review.shares)
        shares.push(shareToJson(share));
    for (const MergedVerdict &one : review.verdicts)
        verdicts.push(verdictsToJson(review, one));
    std::size_t units = 0;
    for (const MergedPart &part : review.parts) {
        units += part.verdicts.size() > 1 ? 1 : 0;
        if (part.disagreed())
            disagreements.push(disagreementToJson(review, part));
    }
    Json study = Json::object();
    study.set("name", review.studyName).set("hash", review.studyHash);
    Json out = Json::object();
    out.set("format", "neuroglyph-review-merge")
        .set("version", 1)
        .set("review_id", review.reviewId)
        .set("study", std::move(study))
        .set("items", count(review.items))
        .set("runs", std::move(runs))
        .set("raters", std::move(raters))
        .set("agreement", std::move(agreement))
        .set("summary", std::move(shares))
        .set("units_with_two_or_more", count(units))
        .set("disagreements", std::move(disagreements))
        .set("verdicts", std::move(verdicts));
    return out;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merge.h"

#include "core/base/text.h"
#include "core/eval/resampling.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace ng {

namespace {

constexpr std::size_t kResamples = 2000;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::string nameOf(const std::filesystem::path &path)
{
    return path.filename().string();
}

Result<> belongTogether(std::span<const ReviewFile> files)
{
    std::map<std::string, std::string> raters;
    for (const ReviewFile &file : files) {
        const ReviewPlan &plan = file.state.plan;
        const ReviewPlan &first = files.front().state.plan;
        if (plan.reviewId() != first.reviewId())
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "review",
                    "%1 (line 2) and %2 (line 2) do not belong together: they judge other runs, items or studies (review %3 and %4)."),
                nameOf(file.path), nameOf(files.front().path), plan.reviewId(), first.reviewId());
        const auto [at, isNew] = raters.emplace(plan.rater, nameOf(file.path));
        if (!isNew)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("review", "%1 (line 2) and %2 (line 2) are both by the rater \"%3\"."), at->second,
                        nameOf(file.path), quotable(plan.rater));
    }
    return {};
}

MergedRater raterOf(const ReviewFile &file)
{
    MergedRater out;
    const ReviewState &state = file.state;
    out.name = state.plan.rater;
    out.file = nameOf(file.path);
    out.seed = state.plan.seed;
    out.hidden = state.plan.hidden;
    for (const auto &[key, verdict] : state.verdicts)
        ++(verdict.state == VerdictState::Submitted ? out.submitted : out.drafts);
    out.skipped = state.skipped.size();
    out.flagged = state.flagged.size();
    out.first = file.journal.edits.front().time;
    out.last = file.journal.edits.back().time;
    out.chain = file.journal.chain;
    out.tornBytes = file.journal.tornBytes;
    return out;
}

void collect(MergedReview &review, std::span<const ReviewFile> files)
{
    std::map<VerdictKey, MergedVerdict> whole;
    std::map<std::tuple<std::string, std::string, std::string>, MergedPart> parts;
    for (std::size_t rater = 0; rater < files.size(); ++rater) {
        for (const auto &[key, verdict] : files[rater].state.verdicts) {
            if (verdict.state != VerdictState::Submitted)
                continue;
            MergedVerdict &one = whole[key];
            one.item = key.first;
            one.run = key.second;
            one.verdicts.emplace(rater, verdict);
            for (const PartVerdict &part : verdict.parts) {
                MergedPart &merged = parts[{key.first, key.second, part.part}];
                merged.item = key.first;
                merged.run = key.second;
                merged.part = part.part;
                merged.text = part.text;
                merged.verdicts.emplace(rater, part);
            }
        }
    }
    for (auto &[key, one] : whole)
        review.verdicts.push_back(std::move(one));
    for (auto &[key, one] : parts)
        review.parts.push_back(std::move(one));
}

/// Units of a table as a statistic needs them: columns picked by index.
struct Units {
    CategoryTable categories;                 ///< of judgements
    std::vector<std::vector<double>> ratings; ///< of a scale
    std::vector<std::size_t> groups;          ///< item of each unit
};

std::map<std::string, std::size_t> itemNumbers(const MergedReview &review)
{
    std::map<std::string, std::size_t> out;
    for (const MergedVerdict &one : review.verdicts)
        out.emplace(one.item, out.size());
    return out;
}

/// Judgements of units that at least \p least of \p raters gave.
Units judgements(const MergedReview &review, const std::vector<std::size_t> &raters, std::size_t least,
                 const std::map<std::string, std::size_t> &items)
{
    Units out;
    out.categories.resize(raters.size());
    for (const MergedPart &part : review.parts) {
        std::size_t given = 0;
        for (const std::size_t rater : raters)
            given += part.verdicts.count(rater);
        if (given < least)
            continue;
        for (std::size_t r = 0; r < raters.size(); ++r) {
            const auto at = part.verdicts.find(raters[r]);
            out.categories[r].push_back(at == part.verdicts.end() ? -1 : static_cast<int>(at->second.judgement));
        }
        out.groups.push_back(items.at(part.item));
    }
    return out;
}

Units ratings(const MergedReview &review, int Verdict::*scale, const std::map<std::string, std::size_t> &items)
{
    Units out;
    const std::size_t raters = review.raters.size();
    out.ratings.resize(raters);
    for (const MergedVerdict &one : review.verdicts) {
        std::vector<double> row(raters, kNone);
        for (const auto &[rater, verdict] : one.verdicts) {
            if (verdict.*scale > 0)
                row[rater] = static_cast<double>(verdict.*scale);
        }
        if (std::any_of(row.begin(), row.end(), [](double value) { return value != value; }))
            continue;
        for (std::size_t r = 0; r < raters; ++r)
            out.ratings[r].push_back(row[r]);
        out.groups.push_back(items.at(one.item));
    }
    return out;
}

template<class T>
std::vector<std::vector<T>> picked(const std::vector<std::vector<T>> &table, std::span<const std::size_t> units)
{
    std::vector<std::vector<T>> out(table.size());
    for (std::size_t r = 0; r < table.size(); ++r) {
        out[r].reserve(units.size());
        for (const std::size_t unit : units)
            out[r].push_back(table[r][unit]);
    }
    return out;
}

Agreement named(std::string statistic, std::string of, const MergedReview &review,
                const std::vector<std::size_t> &raters)
{
    Agreement out;
    out.statistic = std::move(statistic);
    out.of = std::move(of);
    for (const std::size_t rater : raters)
        out.raters.push_back(review.raters[rater].name);
    return out;
}

void addJudgementAgreement(MergedReview &review, const std::vector<std::size_t> &all,
                           const std::map<std::string, std::size_t> &items)
{
    for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const Units units = judgements(review, {a, b}, 2, items);
            Agreement kappa = named("cohen_kappa", "judgement", review, {a, b});
            bootstrapAgreement(
                kappa, units.groups, Philox(1).split("cohen", a * all.size() + b),
                [&](auto rows) {
                    const CategoryTable some = picked(units.categories, rows);
                    return cohenKappa(some[0], some[1]);
                },
                kResamples);
            review.agreement.push_back(std::move(kappa));
        }
    }
    const Units whole = judgements(review, all, all.size(), items);
    Agreement fleiss = named("fleiss_kappa", "judgement", review, all);
    bootstrapAgreement(
        fleiss, whole.groups, Philox(1).split("fleiss"),
        [&](auto rows) { return fleissKappa(picked(whole.categories, rows)); }, kResamples);
    review.agreement.push_back(std::move(fleiss));
    const Units some = judgements(review, all, 2, items);
    Agreement alpha = named("krippendorff_alpha", "judgement", review, all);
    bootstrapAgreement(
        alpha, some.groups, Philox(1).split("alpha"),
        [&](auto rows) { return krippendorffAlpha(picked(some.categories, rows)); }, kResamples);
    review.agreement.push_back(std::move(alpha));
}

void addScaleAgreement(MergedReview &review, const std::string &of, int Verdict::*scale,
                       const std::vector<std::size_t> &all, const std::map<std::string, std::size_t> &items)
{
    const Units units = ratings(review, scale, items);
    Agreement icc = named("icc_2_1", of, review, all);
    bootstrapAgreement(
        icc, units.groups, Philox(1).split("icc-" + of),
        [&](auto rows) { return intraclassCorrelation(picked(units.ratings, rows)); }, kResamples);
    if (!icc.value && !units.groups.empty())
        icc.reason =
            NG_TR("review", "Not defined: fewer than 2 decodings were rated by all, or all ratings are the same.");
    review.agreement.push_back(std::move(icc));
}

/// Values with the item of each, for a mean whose bootstrap draws items.
struct Grouped {
    std::vector<double> values;
    std::vector<std::size_t> groups;
};

void addShare(MergedReview &review, const std::string &run, const std::string &name, const Grouped &grouped)
{
    if (grouped.values.empty())
        return;
    RatedShare share{run, name, 0.0, 0.0, 0.0, grouped.values.size()};
    for (const double value : grouped.values)
        share.value += value / static_cast<double>(grouped.values.size());
    std::tie(share.low, share.high) =
        bootstrapMean(grouped.values, grouped.groups, kResamples, 0.95, Philox(1).split(name + run));
    review.shares.push_back(std::move(share));
}

void addShares(MergedReview &review, const std::string &run, const std::map<std::string, std::size_t> &items)
{
    std::map<std::string, Grouped> shares;
    const auto add = [&shares](const std::string &name, double value, std::size_t group) {
        shares[name].values.push_back(value);
        shares[name].groups.push_back(group);
    };
    for (const MergedPart &part : review.parts) {
        if (part.run != run)
            continue;
        const std::size_t group = items.at(part.item);
        for (const auto &[rater, verdict] : part.verdicts) {
            add("accepted", verdict.judgement == Judgement::Accept ? 1.0 : 0.0, group);
            add("edited", verdict.judgement == Judgement::Edit ? 1.0 : 0.0, group);
            add("rejected", verdict.judgement == Judgement::Reject ? 1.0 : 0.0, group);
            add("significant_error", verdict.weight == ErrorWeight::Significant ? 1.0 : 0.0, group);
        }
    }
    for (const MergedVerdict &one : review.verdicts) {
        if (one.run != run)
            continue;
        const std::size_t group = items.at(one.item);
        for (const auto &[rater, verdict] : one.verdicts) {
            add("missed_per_decoding", static_cast<double>(verdict.missed.size()), group);
            if (verdict.usefulness > 0)
                add("usefulness", static_cast<double>(verdict.usefulness), group);
            if (verdict.imageLike > 0)
                add("image_like", static_cast<double>(verdict.imageLike), group);
        }
    }
    for (const auto &[name, grouped] : shares)
        addShare(review, run, name, grouped);
}

} // namespace

bool MergedPart::disagreed() const
{
    std::set<Judgement> seen;
    for (const auto &[rater, verdict] : verdicts)
        seen.insert(verdict.judgement);
    return seen.size() > 1;
}

Result<MergedReview> mergeReviews(std::span<const std::filesystem::path> files)
{
    std::vector<ReviewFile> read;
    for (const std::filesystem::path &path : files) {
        NG_TRY_ASSIGN(ReviewFile file, readReviewFile(path));
        read.push_back(std::move(file));
    }
    return mergeReviews(read);
}

Result<MergedReview> mergeReviews(std::span<const ReviewFile> files)
{
    if (files.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("review", "There is no review file to merge."));
    NG_TRY(belongTogether(files));
    MergedReview out;
    const ReviewPlan &plan = files.front().state.plan;
    out.reviewId = plan.reviewId();
    out.studyName = plan.studyName;
    out.studyHash = plan.studyHash;
    out.items = plan.items.size();
    std::map<std::string, std::string> runs;
    for (const ReviewFile &file : files) {
        for (const ReviewRun &run : file.state.plan.runs) {
            std::string &name = runs[run.key];
            if (name.empty())
                name = run.name;
        }
        out.raters.push_back(raterOf(file));
    }
    for (const auto &[key, name] : runs)
        out.runs.push_back({key, name});
    collect(out, files);
    const auto items = itemNumbers(out);
    if (files.size() > 1) {
        std::vector<std::size_t> all(files.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        addJudgementAgreement(out, all, items);
        addScaleAgreement(out, "usefulness", &Verdict::usefulness, all, items);
        const bool images = std::any_of(out.verdicts.begin(), out.verdicts.end(), [](const MergedVerdict &one) {
            return std::any_of(one.verdicts.begin(), one.verdicts.end(),
                               [](const auto &verdict) { return verdict.second.imageLike > 0; });
        });
        if (images)
            addScaleAgreement(out, "image_like", &Verdict::imageLike, all, items);
    }
    for (const ReviewRun &run : out.runs)
        addShares(out, run.key, items);
    return out;
}

} // namespace ng

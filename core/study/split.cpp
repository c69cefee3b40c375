// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/split.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/study/span_set.h"
#include "core/study/split_groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace ng {

namespace {

constexpr std::size_t kMostFolds = 10'000;
constexpr std::array<std::pair<SplitKind, std::string_view>, 8> kKinds{{
    {SplitKind::Given, "given"},
    {SplitKind::Blocked, "blocked"},
    {SplitKind::Subject, "subject"},
    {SplitKind::Session, "session"},
    {SplitKind::Run, "run"},
    {SplitKind::Image, "image"},
    {SplitKind::Concept, "concept"},
    {SplitKind::Repetition, "repetition"},
}};

Result<> checkPlan(const SplitPlan &plan)
{
    if (!(plan.validationFraction >= 0.0 && plan.validationFraction <= 0.9))
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "The validation share %1 is outside 0 to 0.9."),
                    numberText(plan.validationFraction));
    if (plan.margin < TimeNs{0})
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "The margin of a split plan cannot be negative."));
    if (plan.folds > kMostFolds || (plan.kind == SplitKind::Blocked && plan.folds < 2))
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "%1 folds are not possible; take 2 to %2."),
                    numberText(static_cast<std::int64_t>(plan.folds)),
                    numberText(static_cast<std::int64_t>(kMostFolds)));
    return {};
}

Result<> readOption(SplitPlan &plan, std::string_view key, std::string_view value)
{
    if (key == "validation") {
        const std::optional<double> fraction = parseDouble(value);
        if (fraction) {
            plan.validationFraction = *fraction;
            return {};
        }
    } else if (key == "margin") {
        if (const Result<TimeNs> margin = parseSeconds(value)) {
            plan.margin = *margin;
            return {};
        }
    } else if (key == "seed") {
        const std::optional<std::int64_t> seed = parseInt(value);
        if (seed && *seed >= 0) {
            plan.seed = static_cast<std::uint64_t>(*seed);
            return {};
        }
    } else {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("study", "A split plan has no option \"%1\"; it has validation, margin and seed."),
                    quotable(key));
    }
    return fail(ErrorCode::InvalidArgument, NG_TR("study", "\"%1\" is no value for %2 of a split plan."),
                quotable(value), key);
}

using Indices = std::vector<std::size_t>;

/// Items of each recording in time order (row order where items have rows), recordings in order of first use.
std::vector<Indices> inTimeOrder(const Study &study, const Indices &items)
{
    std::unordered_map<std::string_view, std::size_t> place;
    std::vector<Indices> byRecording;
    const std::vector<Item> &all = study.items();
    for (const std::size_t i : items) {
        const auto [at, isNew] = place.try_emplace(all[i].recording, byRecording.size());
        if (isNew)
            byRecording.emplace_back();
        byRecording[at->second].push_back(i);
    }
    for (Indices &group : byRecording) {
        std::stable_sort(group.begin(), group.end(), [&all](std::size_t a, std::size_t b) {
            return std::pair(all[a].row.value_or(-1), all[a].span.start)
                < std::pair(all[b].row.value_or(-1), all[b].span.start);
        });
    }
    return byRecording;
}

/// Moves the items of block \p which of \p blocks contiguous ones, in each recording, from \p items to the result.
Indices takeBlock(const Study &study, Indices &items, std::size_t which, std::size_t blocks)
{
    Indices taken, rest;
    for (const Indices &group : inTimeOrder(study, items)) {
        const std::size_t begin = group.size() * which / blocks;
        const std::size_t end = group.size() * (which + 1) / blocks;
        for (std::size_t k = 0; k < group.size(); ++k)
            (k >= begin && k < end ? taken : rest).push_back(group[k]);
    }
    std::sort(taken.begin(), taken.end());
    std::sort(rest.begin(), rest.end());
    items = std::move(rest);
    return taken;
}

/// Validation blocks cut from the training side of one fold.
Indices takeValidationBlock(const Study &study, Indices &train, const SplitPlan &plan, std::size_t fold)
{
    if (plan.validationFraction <= 0.0)
        return {};
    const auto blocks = std::max<std::size_t>(2, static_cast<std::size_t>(std::lround(1.0 / plan.validationFraction)));
    Philox random = Philox(plan.seed).split("validation", fold);
    return takeBlock(study, train, static_cast<std::size_t>(random.below(blocks)), blocks);
}

Indices allItems(const Study &study)
{
    Indices items(study.items().size());
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = i;
    return items;
}

Result<std::vector<Fold>> blockedFolds(const Study &study, const SplitPlan &plan)
{
    std::vector<Fold> folds(plan.folds);
    for (std::size_t f = 0; f < plan.folds; ++f) {
        folds[f].train = allItems(study);
        folds[f].test = takeBlock(study, folds[f].train, f, plan.folds);
        folds[f].validation = takeValidationBlock(study, folds[f].train, plan, f);
    }
    return folds;
}

Result<std::vector<Fold>> givenFold(const Study &study, const SplitPlan &plan)
{
    if (!study.hasColumn("split"))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("study", "The items have no column split; choose another split plan."));
    Fold fold;
    for (std::size_t i = 0; i < study.items().size(); ++i) {
        const std::string &side = study.cell(study.items()[i], "split");
        if (side == "train")
            fold.train.push_back(i);
        else if (side == "validation")
            fold.validation.push_back(i);
        else if (side == "test")
            fold.test.push_back(i);
    }
    if (fold.validation.empty())
        fold.validation = takeValidationBlock(study, fold.train, plan, 0);
    return std::vector<Fold>{std::move(fold)};
}

Result<std::vector<Fold>> groupFolds(const Study &study, const SplitPlan &plan)
{
    NG_TRY_ASSIGN(const ItemGroups groups, groupsOf(study, plan.kind));
    const std::size_t count = groups.names.size();
    const std::size_t foldCount = plan.folds == 0 ? count : plan.folds;
    const std::string column{splitKindName(plan.kind)};
    if (count < 2)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("study", "The column %1 has one value only, \"%2\": it cannot be split by."), column,
                    groups.names.empty() ? std::string() : quotable(groups.names.front()));
    if (foldCount > count || foldCount < 2)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("study", "%1 folds by %2 are not possible: there are %3 different values."),
                    numberText(static_cast<std::int64_t>(foldCount)), column,
                    numberText(static_cast<std::int64_t>(count)));
    Philox random = Philox(plan.seed).split("groups");
    const Indices order = permutation(count, random);
    std::vector<std::size_t> foldOf(count);
    for (std::size_t k = 0; k < count; ++k)
        foldOf[order[k]] = k * foldCount / count;

    std::vector<Fold> folds(foldCount);
    for (std::size_t f = 0; f < foldCount; ++f) {
        // The training side is divided by the same rule: whole groups, drawn anew for each fold.
        Indices rest;
        for (std::size_t g = 0; g < count; ++g) {
            if (foldOf[g] != f)
                rest.push_back(g);
        }
        Philox inner = Philox(plan.seed).split("validation", f);
        shuffle(std::span<std::size_t>(rest), inner);
        auto held = static_cast<std::size_t>(std::lround(plan.validationFraction * static_cast<double>(rest.size())));
        if (plan.validationFraction > 0.0)
            held = std::max<std::size_t>(held, 1);
        if (held >= rest.size())
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "study",
                    "%1 values of the column %2 are too few for training, validation and test; add ,validation=0 or fewer folds."),
                numberText(static_cast<std::int64_t>(count)), column);
        std::vector<char> isHeld(count, 0);
        for (std::size_t k = 0; k < held; ++k)
            isHeld[rest[k]] = 1;
        for (std::size_t i = 0; i < groups.ofItem.size(); ++i) {
            const std::size_t g = groups.ofItem[i];
            (foldOf[g] == f ? folds[f].test : isHeld[g] ? folds[f].validation : folds[f].train).push_back(i);
        }
    }
    return folds;
}

using SpansByRecording = std::unordered_map<std::string_view, SpanSet>;

void addSpans(SpansByRecording &spans, const Study &study, const Indices &items, const ItemWindow &window,
              TimeNs margin)
{
    for (const std::size_t i : items) {
        const Item &item = study.items()[i];
        const TimeRange range = windowOf(item, window);
        if (!item.row && range.duration > TimeNs{0})
            spans[item.recording].add(range, margin);
    }
}

/// Moves from \p side to \p purged what meets one of \p spans. An exact copy of an item stays: it is an error of the
/// study that the leakage check names, not a neighbour that happens to overlap.
void purgeSide(const Study &study, Indices &side, Indices &purged, const SpansByRecording &spans,
               const CopyFinder &copies, const ItemWindow &window)
{
    Indices kept;
    for (const std::size_t i : side) {
        const Item &item = study.items()[i];
        const auto at = spans.find(item.recording);
        const bool meets = !item.row && at != spans.end() && at->second.meets(windowOf(item, window));
        (meets && !copies.hasCopy(i) ? purged : kept).push_back(i);
    }
    side = std::move(kept);
}

void purge(const Study &study, Fold &fold, const SplitPlan &plan, const ItemWindow &window, const CopyFinder &copies)
{
    SpansByRecording spans;
    addSpans(spans, study, fold.test, window, plan.margin);
    for (auto &[name, set] : spans)
        set.close();
    purgeSide(study, fold.validation, fold.purged, spans, copies, window);
    addSpans(spans, study, fold.validation, window, plan.margin);
    for (auto &[name, set] : spans)
        set.close();
    purgeSide(study, fold.train, fold.purged, spans, copies, window);
    std::sort(fold.purged.begin(), fold.purged.end());
}

Result<> checkFolds(const std::vector<Fold> &folds)
{
    for (std::size_t f = 0; f < folds.size(); ++f) {
        const Fold &fold = folds[f];
        if (!fold.train.empty() && !fold.test.empty())
            continue;
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR(
                "study",
                "Fold %1 has %2 items to train on and %3 to test (%4 were purged for overlap); use fewer folds, a smaller margin or a shorter window."),
            numberText(static_cast<std::int64_t>(f + 1)), numberText(static_cast<std::int64_t>(fold.train.size())),
            numberText(static_cast<std::int64_t>(fold.test.size())),
            numberText(static_cast<std::int64_t>(fold.purged.size())));
    }
    return {};
}

} // namespace

std::string_view splitKindName(SplitKind kind)
{
    for (const auto &[known, name] : kKinds) {
        if (known == kind)
            return name;
    }
    return "given";
}

Result<SplitPlan> parseSplitPlan(std::string_view text)
{
    SplitPlan plan;
    const std::vector<std::string_view> parts = split(text, ',');
    const std::string_view head = trimmed(parts.empty() ? std::string_view() : parts.front());
    const std::string_view name = head.substr(0, head.find(':'));
    const auto known =
        std::find_if(kKinds.begin(), kKinds.end(), [name](const auto &kind) { return kind.second == name; });
    if (known == kKinds.end())
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR(
                "study",
                "There is no split plan \"%1\"; there are given, blocked, subject, session, run, image, concept and repetition."),
            quotable(name));
    plan.kind = known->first;
    plan.folds = plan.kind == SplitKind::Blocked ? 5 : 0;
    if (name.size() < head.size()) {
        const std::optional<std::int64_t> folds = parseInt(head.substr(name.size() + 1));
        if (!folds || *folds < 0 || plan.kind == SplitKind::Given)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("study", "\"%1\" is no number of folds for the split plan %2."),
                        quotable(head.substr(name.size() + 1)), name);
        plan.folds = static_cast<std::size_t>(*folds);
    }
    for (std::size_t k = 1; k < parts.size(); ++k) {
        const std::string_view option = trimmed(parts[k]);
        const std::size_t equals = option.find('=');
        NG_TRY(readOption(plan, option.substr(0, equals),
                          equals == std::string_view::npos ? "" : option.substr(equals + 1)));
    }
    NG_TRY(checkPlan(plan));
    return plan;
}

Json toJson(const SplitPlan &plan)
{
    Json value = Json::object();
    value.set("kind", splitKindName(plan.kind));
    value.set("folds", static_cast<std::int64_t>(plan.folds));
    value.set("validation_fraction", plan.validationFraction);
    value.set("margin", secondsText(plan.margin));
    value.set("seed", static_cast<std::int64_t>(plan.seed));
    return value;
}

Result<SplitPlan> splitPlanFromJson(const Json &value)
{
    NG_TRY_ASSIGN(const std::string kind, value.requireString("kind"));
    NG_TRY_ASSIGN(SplitPlan plan, parseSplitPlan(kind));
    plan.folds = static_cast<std::size_t>(
        std::max<std::int64_t>(0, value["folds"].toInt(static_cast<std::int64_t>(plan.folds))));
    plan.validationFraction = value["validation_fraction"].toDouble(plan.validationFraction);
    NG_TRY_ASSIGN(plan.margin, parseSeconds(value["margin"].toString("0")));
    plan.seed = static_cast<std::uint64_t>(std::max<std::int64_t>(0, value["seed"].toInt(1)));
    NG_TRY(checkPlan(plan));
    return plan;
}

TimeRange windowOf(const Item &item, const ItemWindow &window)
{
    if (window.to <= window.from)
        return item.span;
    return {item.span.start + window.from, window.to - window.from};
}

Result<std::vector<Fold>> makeFolds(const Study &study, const SplitPlan &plan, const ItemWindow &window)
{
    NG_TRY(checkPlan(plan));
    if (study.items().empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "The study has no items to split."));
    Result<std::vector<Fold>> folds = plan.kind == SplitKind::Blocked ? blockedFolds(study, plan)
        : plan.kind == SplitKind::Given                               ? givenFold(study, plan)
                                                                      : groupFolds(study, plan);
    if (!folds)
        return folds;
    const CopyFinder copies(study);
    for (Fold &fold : *folds)
        purge(study, fold, plan, window, copies);
    NG_TRY(checkFolds(*folds));
    return folds;
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/judge.h"

#include "core/base/text.h"
#include "core/eval/regression.h"

#include <algorithm>
#include <map>
#include <set>

namespace ng {

namespace {

constexpr std::size_t kClassesForGroups = 20; // below that, resampling classes would resample hardly anything
constexpr std::size_t kBlockItems = 10;

/// All units as one: queries below each other. Candidates of the first unit name the columns; where folds have different
/// candidates, only their number must agree.
struct Pooled {
    NdArray<float, 2> scores;
    std::vector<std::size_t> truth;
    std::vector<std::size_t> itemGroups;
    std::vector<std::size_t> classGroups;
    std::size_t items = 0;
};

Result<NdArray<float, 2>> stack(const std::vector<const UnitDecodings *> &units, NdArray<float, 2> Decodings::*member)
{
    const std::size_t columns = (units.front()->decodings.*member).extent(1);
    std::vector<float> data;
    std::size_t rows = 0;
    for (const UnitDecodings *unit : units) {
        const NdArray<float, 2> &part = unit->decodings.*member;
        if (part.extent(1) != columns)
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("run", "Folds have %1 and %2 columns, so they cannot be judged together."),
                        numberText(static_cast<std::int64_t>(columns)),
                        numberText(static_cast<std::int64_t>(part.extent(1))));
        data.insert(data.end(), part.flat().begin(), part.flat().end());
        rows += part.extent(0);
    }
    return NdArray<float, 2>({rows, columns}, std::move(data));
}

Result<Pooled> pool(const std::vector<const UnitDecodings *> &units)
{
    Pooled out;
    NG_TRY_ASSIGN(out.scores, stack(units, &Decodings::scores));
    std::map<std::string, std::size_t> itemIndex;
    std::map<std::string, std::size_t> classIndex;
    for (const UnitDecodings *unit : units) {
        const Decodings &d = unit->decodings;
        for (std::size_t i = 0; i < d.itemIds.size(); ++i) {
            out.truth.push_back(d.truth[i]);
            out.itemGroups.push_back(itemIndex.emplace(d.itemIds[i], itemIndex.size()).first->second);
            out.classGroups.push_back(classIndex.emplace(d.candidates[d.truth[i]], classIndex.size()).first->second);
        }
    }
    out.items = itemIndex.size();
    return out;
}

EvaluationSpec fitting(EvaluationSpec spec, std::size_t candidates)
{
    std::erase_if(spec.topK, [&](std::size_t k) { return k > 1 && k >= candidates; });
    return spec;
}

std::vector<const UnitDecodings *> pointers(const std::vector<UnitDecodings> &units)
{
    std::vector<const UnitDecodings *> out;
    for (const UnitDecodings &unit : units)
        out.push_back(&unit);
    return out;
}

std::vector<const UnitDecodings *> firstSeed(const std::vector<UnitDecodings> &units)
{
    std::vector<const UnitDecodings *> out;
    for (const UnitDecodings &unit : units) {
        if (unit.seed == units.front().seed)
            out.push_back(&unit);
    }
    return out;
}

void takePermutations(MetricSet &into, const MetricSet &from)
{
    for (Metric &metric : into.metrics) {
        if (const Metric *other = from.find(metric.name)) {
            metric.p = other->p;
            metric.permutations = other->permutations;
        }
    }
}

Result<StageJudgement> judgeRetrieval(const std::vector<UnitDecodings> &units, const EvaluationSpec &wanted)
{
    NG_TRY_ASSIGN(const Pooled all, pool(pointers(units)));
    const EvaluationSpec spec = fitting(wanted, all.scores.extent(1));
    StageJudgement out;
    out.items = all.items;
    const std::set<std::size_t> classes(all.classGroups.begin(), all.classGroups.end());
    const bool byClass = classes.size() >= kClassesForGroups && classes.size() < all.items;
    out.resampled = byClass ? "class" : "item";
    NG_TRY_ASSIGN(out.pooled,
                  evaluateRetrieval(all.scores.view(), all.truth, spec, byClass ? all.classGroups : all.itemGroups));
    const auto first = firstSeed(units);
    if (first.size() != units.size()) {
        NG_TRY_ASSIGN(const Pooled one, pool(first));
        NG_TRY_ASSIGN(const MetricSet set, evaluateRetrieval(one.scores.view(), one.truth, spec));
        takePermutations(out.pooled, set);
    }
    EvaluationSpec brief = spec;
    brief.bootstrap = 0;
    brief.permutations = 0;
    for (const UnitDecodings &unit : units) {
        NG_TRY_ASSIGN(const MetricSet set,
                      evaluateRetrieval(unit.decodings.scores.view(), unit.decodings.truth, brief));
        StageJudgement::FoldRow row{unit.fold, unit.seed, unit.decodings.itemIds.size(), {}};
        for (const Metric &metric : set.metrics)
            row.values.emplace_back(metric.name, metric.value);
        out.folds.push_back(std::move(row));
    }
    return out;
}

Result<MetricSet> regressionOf(const std::vector<const UnitDecodings *> &units, const EvaluationSpec &spec)
{
    NG_TRY_ASSIGN(const auto predicted, stack(units, &Decodings::values));
    NG_TRY_ASSIGN(const auto truth, stack(units, &Decodings::trueValues));
    const std::size_t block = std::clamp<std::size_t>(predicted.extent(0) / 5, 1, kBlockItems);
    return evaluateRegression(predicted.view(), truth.view(), spec, block);
}

Result<StageJudgement> judgeRegression(const std::vector<UnitDecodings> &units, const EvaluationSpec &spec)
{
    StageJudgement out;
    out.regression = true;
    out.resampled = "block";
    std::set<std::string> items;
    for (const UnitDecodings &unit : units)
        items.insert(unit.decodings.itemIds.begin(), unit.decodings.itemIds.end());
    out.items = items.size();
    NG_TRY_ASSIGN(out.pooled, regressionOf(pointers(units), spec));
    const auto first = firstSeed(units);
    if (first.size() != units.size()) {
        NG_TRY_ASSIGN(const MetricSet set, regressionOf(first, spec));
        takePermutations(out.pooled, set);
    }
    EvaluationSpec brief = spec;
    brief.bootstrap = 0;
    brief.permutations = 0;
    for (const UnitDecodings &unit : units) {
        StageJudgement::FoldRow row{unit.fold, unit.seed, unit.decodings.itemIds.size(), {}};
        if (const auto set = regressionOf({&unit}, brief)) {
            for (const Metric &metric : set->metrics)
                row.values.emplace_back(metric.name, metric.value);
        }
        out.folds.push_back(std::move(row));
    }
    return out;
}

/// "shuffled-3" as its two parts.
std::optional<std::pair<std::string, std::int64_t>> controlOf(const std::string &name)
{
    const std::size_t dash = name.rfind('-');
    if (dash == std::string::npos)
        return std::nullopt;
    const auto repeat = parseInt(std::string_view(name).substr(dash + 1));
    return repeat ? std::optional(std::pair(name.substr(0, dash), *repeat)) : std::nullopt;
}

Json controlJson(const ControlJudgement &control)
{
    Json out = Json::object();
    out.set("repeats", static_cast<std::int64_t>(control.repeats.size()));
    Json means = Json::object();
    Json values = Json::object();
    if (!control.repeats.empty()) {
        for (const Metric &metric : control.repeats.front().pooled.metrics) {
            means.set(metric.name, control.mean(metric.name).value_or(0.0));
            Json list = Json::array();
            for (const StageJudgement &repeat : control.repeats) {
                if (const Metric *one = repeat.pooled.find(metric.name))
                    list.push(one->value);
            }
            values.set(metric.name, std::move(list));
        }
        out.set("n",
                static_cast<std::int64_t>(control.repeats.front().pooled.metrics.empty()
                                              ? 0
                                              : control.repeats.front().pooled.metrics.front().n));
    }
    out.set("mean", std::move(means));
    out.set("values", std::move(values));
    return out;
}

/// Interval of the mean of hit rates by chance alone, exact, at 99.9 %: where the shuffled control must lie.
Json chanceInterval(const StageJudgement &real)
{
    Json out = Json::object();
    for (const Metric &metric : real.pooled.metrics) {
        if (!metric.name.starts_with("top"))
            continue;
        const auto [low, high] = exactChanceInterval(metric.n, metric.chance, 0.999);
        Json range = Json::array();
        range.push(low).push(high);
        out.set(metric.name, std::move(range));
    }
    return out;
}

} // namespace

std::optional<double> ControlJudgement::mean(std::string_view metric) const
{
    double sum = 0.0;
    std::size_t n = 0;
    for (const StageJudgement &repeat : repeats) {
        if (const Metric *one = repeat.pooled.find(metric)) {
            sum += one->value;
            ++n;
        }
    }
    return n > 0 ? std::optional(sum / static_cast<double>(n)) : std::nullopt;
}

Result<StageJudgement> judge(const std::vector<UnitDecodings> &units, const EvaluationSpec &spec)
{
    if (units.empty())
        return fail(ErrorCode::NotFound, NG_TR("run", "There are no decodings to judge."));
    return units.front().decodings.scores.empty() ? judgeRegression(units, spec) : judgeRetrieval(units, spec);
}

Result<RunJudgement> judgeRun(const std::filesystem::path &folder, const EvaluationSpec &spec, const RunContext &ctx)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "decodings.h5", ignored))
        return fail(ErrorCode::NotFound,
                    NG_TR("run", "%1 has no decodings yet: its training has not come to an end; resume it."),
                    folder.string());
    RunJudgement out;
    NG_TRY_ASSIGN(const auto real, readDecodings(folder / "decodings.h5"));
    NG_TRY_ASSIGN(out.real, judge(real, spec));
    std::map<std::string, std::map<std::int64_t, std::filesystem::path>> found;
    std::size_t files = 1, done = 1;
    for (const auto &entry : std::filesystem::directory_iterator(folder / "controls", ignored)) {
        const auto control = controlOf(entry.path().filename().string());
        if (control && std::filesystem::exists(entry.path() / "decodings.h5", ignored))
            files += found[control->first].emplace(control->second, entry.path() / "decodings.h5").second ? 1 : 0;
    }
    // Of a control nothing is told but the mean over its repeats: it needs no interval and no p.
    EvaluationSpec brief = spec;
    brief.bootstrap = 0;
    brief.permutations = 0;
    for (const auto &[name, repeats] : found) {
        ControlJudgement control{name, {}};
        for (const auto &[repeat, path] : repeats) {
            NG_TRY(ctx.checkpoint());
            ctx.progress(static_cast<double>(done++) / static_cast<double>(files));
            NG_TRY_ASSIGN(const auto units, readDecodings(path));
            NG_TRY_ASSIGN(StageJudgement one, judge(units, brief));
            control.repeats.push_back(std::move(one));
        }
        out.controls.push_back(std::move(control));
    }
    return out;
}

Json toJson(const StageJudgement &judgement)
{
    Json out = toJson(judgement.pooled);
    out.set("task", judgement.regression ? "regression" : "retrieval");
    out.set("items", static_cast<std::int64_t>(judgement.items));
    out.set("resampled", judgement.resampled);
    Json folds = Json::array();
    for (const StageJudgement::FoldRow &row : judgement.folds) {
        Json fold = Json::object();
        fold.set("fold", static_cast<std::int64_t>(row.fold));
        fold.set("seed", Json(row.seed));
        fold.set("n", static_cast<std::int64_t>(row.n));
        for (const auto &[name, value] : row.values)
            fold.set(name, value);
        folds.push(std::move(fold));
    }
    out.set("folds", std::move(folds));
    return out;
}

Json toJson(const RunJudgement &judgement)
{
    Json out = Json::object();
    out.set("format", "neuroglyph-metrics").set("version", 1);
    const Json real = toJson(judgement.real);
    for (const auto &[key, value] : real.members()) {
        if (key != "format" && key != "version")
            out.set(key, value);
    }
    Json controls = Json::object();
    for (const ControlJudgement &control : judgement.controls)
        controls.set(control.control, controlJson(control));
    out.set("controls", std::move(controls));
    if (!judgement.real.regression)
        out.set("chance_interval_999", chanceInterval(judgement.real));
    return out;
}

} // namespace ng

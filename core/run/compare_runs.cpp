// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/compare_runs.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/eval/resampling.h"
#include "core/run/run_folder.h"

#include <map>

namespace ng {

namespace {

using HitsOfItems = std::map<std::string, double>;

/// Top-1 hit of each item, averaged over seeds.
Result<HitsOfItems> hitsOf(const std::filesystem::path &folder)
{
    NG_TRY_ASSIGN(const auto units, readDecodings(folder / "decodings.h5"));
    std::map<std::string, std::pair<double, double>> sums;
    for (const UnitDecodings &unit : units) {
        if (unit.decodings.scores.empty())
            return HitsOfItems{};
        NG_TRY_ASSIGN(const auto hits, topKHits(unit.decodings.scores.view(), unit.decodings.truth, 1));
        for (std::size_t i = 0; i < hits.size(); ++i) {
            auto &[sum, count] = sums[unit.decodings.itemIds[i]];
            sum += hits[i];
            count += 1.0;
        }
    }
    HitsOfItems out;
    for (const auto &[item, sum] : sums)
        out[item] = sum.first / sum.second;
    return out;
}

RunDifference pairedDifference(std::size_t run, const HitsOfItems &first, const HitsOfItems &other,
                               const EvaluationSpec &spec)
{
    std::vector<double> differences;
    for (const auto &[item, hit] : first) {
        if (const auto found = other.find(item); found != other.end())
            differences.push_back(found->second - hit);
    }
    RunDifference out;
    out.run = run;
    out.metric = "top1";
    out.paired = true;
    out.items = differences.size();
    double sum = 0.0;
    for (const double difference : differences)
        sum += difference;
    out.value = differences.empty() ? 0.0 : sum / static_cast<double>(differences.size());
    std::tie(out.low, out.high) =
        bootstrapMean(differences, {}, spec.bootstrap, spec.confidence, Philox(spec.seed).split("difference"));
    return out;
}

RunDifference plainDifference(std::size_t run, const ComparedRun &first, const ComparedRun &other)
{
    RunDifference out;
    out.run = run;
    const auto &metrics = first.judgement.real.pooled.metrics;
    if (metrics.empty())
        return out;
    out.metric = metrics.front().name;
    if (const Metric *metric = other.judgement.real.pooled.find(out.metric))
        out.value = metric->value - metrics.front().value;
    out.low = out.high = out.value;
    return out;
}

} // namespace

Result<RunComparison> compareRuns(const std::vector<std::filesystem::path> &folders, const EvaluationSpec &spec)
{
    RunComparison out;
    std::vector<HitsOfItems> hits;
    for (const std::filesystem::path &folder : folders) {
        NG_TRY_ASSIGN(const Json record, readRunRecord(folder));
        ComparedRun run;
        run.name = folder.filename().empty() ? folder.parent_path().filename().string() : folder.filename().string();
        run.framework = record["framework"].toString();
        run.studyHash = record["study_hash"].toString();
        NG_TRY_ASSIGN(run.judgement, within(judgeRun(folder, spec), run.name));
        NG_TRY_ASSIGN(HitsOfItems ofRun, within(hitsOf(folder), run.name));
        hits.push_back(std::move(ofRun));
        out.runs.push_back(std::move(run));
    }
    for (std::size_t r = 1; r < out.runs.size(); ++r) {
        const bool sameStudy = out.runs[r].studyHash == out.runs.front().studyHash && !out.runs[r].studyHash.empty();
        const bool sameTask =
            out.runs[r].judgement.real.pooled.candidates == out.runs.front().judgement.real.pooled.candidates;
        RunDifference difference;
        if (sameStudy && sameTask && !hits.front().empty() && !hits[r].empty())
            difference = pairedDifference(r, hits.front(), hits[r], spec);
        else {
            out.notes.push_back(fillIn(sameStudy
                                           ? NG_TR("run", "%1 and %2 cannot be paired: they decode different things.")
                                           : NG_TR("run", "%1 and %2 cannot be paired: they are of different studies."),
                                       {out.runs[r].name, out.runs.front().name}));
            difference = plainDifference(r, out.runs.front(), out.runs[r]);
        }
        out.differences.push_back(std::move(difference));
    }
    return out;
}

Json toJson(const RunComparison &comparison)
{
    Json runs = Json::array();
    for (const ComparedRun &run : comparison.runs) {
        Json one = Json::object();
        one.set("name", run.name)
            .set("framework", run.framework)
            .set("study_hash", run.studyHash)
            .set("metrics", toJson(run.judgement));
        runs.push(std::move(one));
    }
    Json differences = Json::array();
    for (const RunDifference &difference : comparison.differences) {
        Json one = Json::object();
        one.set("run", comparison.runs[difference.run].name)
            .set("against", comparison.runs.front().name)
            .set("metric", difference.metric);
        one.set("value", difference.value)
            .set("paired", difference.paired)
            .set("items", static_cast<std::int64_t>(difference.items));
        if (difference.paired)
            one.set("low", difference.low).set("high", difference.high);
        differences.push(std::move(one));
    }
    Json notes = Json::array();
    for (const std::string &note : comparison.notes)
        notes.push(note);
    Json out = Json::object();
    out.set("format", "neuroglyph-compare")
        .set("version", 1)
        .set("runs", std::move(runs))
        .set("differences", std::move(differences))
        .set("notes", std::move(notes));
    return out;
}

} // namespace ng

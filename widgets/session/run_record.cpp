// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_record.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/run/run_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace ng::ui {

namespace {

constexpr std::streamoff kTailBytes = 4096;

std::pair<std::uint64_t, std::int64_t> sizeAndTime(const std::filesystem::path &path)
{
    struct ::stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return {0, 0};
    return {static_cast<std::uint64_t>(status.st_size),
            static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

std::vector<std::string> textsOf(const Json &list)
{
    std::vector<std::string> out;
    for (const Json &one : list.items())
        out.push_back(one.toString());
    return out;
}

/// Step of the last whole row, from the last piece of the file.
std::int64_t lastStepOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in)
        return 0;
    const std::streamoff size = in.tellg();
    const std::streamoff from = std::max<std::streamoff>(size - kTailBytes, 0);
    std::string tail(static_cast<std::size_t>(size - from), '\0');
    in.seekg(from);
    in.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    for (std::size_t end = tail.rfind('\n'); end != std::string::npos && end > 0;) {
        const std::size_t start = tail.rfind('\n', end - 1);
        const std::size_t first = start == std::string::npos ? 0 : start + 1;
        if (const auto row = parseJson(std::string_view(tail).substr(first, end - first)))
            return (*row)["step"].toInt((*row)["resumed_from_step"].toInt());
        if (start == std::string::npos)
            break;
        end = start;
    }
    return 0;
}

/// Rank that half of the items reach, from how many reach each rank.
std::optional<double> medianRankOf(const Json &histogram)
{
    std::int64_t all = 0;
    for (const Json &count : histogram.items())
        all += count.toInt();
    if (all == 0)
        return std::nullopt;
    const auto rankAt = [&](std::int64_t place) {
        std::int64_t seen = 0;
        double rank = 0.0;
        for (const Json &count : histogram.items()) {
            rank += 1.0;
            seen += count.toInt();
            if (seen > place)
                break;
        }
        return rank;
    };
    return (rankAt((all - 1) / 2) + rankAt(all / 2)) / 2.0;
}

void addControls(RunScore &score, const Json &controls)
{
    for (const auto &[name, control] : controls.members()) {
        if (!control["mean"].contains(score.metric))
            continue;
        RunScore::Control out;
        out.name = name;
        out.mean = control["mean"][score.metric].toDouble();
        out.low = out.high = out.mean;
        for (const Json &value : control["values"][score.metric].items()) {
            out.low = std::min(out.low, value.toDouble());
            out.high = std::max(out.high, value.toDouble());
        }
        out.repeats = static_cast<std::size_t>(control["repeats"].toInt());
        score.controls.push_back(std::move(out));
    }
}

void addMetrics(RunSummary &run, const Json &metrics)
{
    for (const Json &metric : metrics["metrics"].items()) {
        RunScore score;
        score.metric = metric["name"].toString();
        score.value = metric["value"].toDouble();
        score.low = metric["low"].toDouble(score.value);
        score.high = metric["high"].toDouble(score.value);
        score.chance = metric["chance"].toDouble();
        score.n = static_cast<std::size_t>(metric["n"].toInt());
        addControls(score, metrics["controls"]);
        run.scores.push_back(std::move(score));
    }
    run.resampled = metrics["resampled"].toString();
    run.items = static_cast<std::size_t>(metrics["items"].toInt());
    run.candidates = static_cast<std::size_t>(metrics["candidates"].toInt());
    run.medianRank = medianRankOf(metrics["rank_histogram"]);
}

void takeRecord(RunSummary &run, const Json &record)
{
    run.framework = record["framework"].toString();
    run.parameters = record["parameters"];
    run.dataset = record["dataset"];
    run.splitPlan = record["split_plan"];
    run.target = record["target"].toString();
    run.encoder = record["text_encoder"].toString();
    run.controlPlan = record["control_plan"].toString();
    run.device = record["device"].toString();
    run.deviceUsed = record["device_used"].toString();
    run.threads = record["threads_used"].toInt();
    run.command = record["command"].toString();
    run.studyHash = record["study_hash"].toString();
    run.program = record["program"].toString();
    run.error = record["error"]["message"].toString();
    run.classes = static_cast<std::size_t>(std::max<std::int64_t>(record["classes"].toInt(), 0));
    run.leakageNotes = textsOf(record["leakage_notes"]);
    for (const Json &seed : record["seeds"].items())
        run.seeds.push_back(seed.isInteger() ? static_cast<std::uint64_t>(seed.toInt())
                                             : static_cast<std::uint64_t>(parseInt(seed.toString()).value_or(0)));
    for (const Json &incident : record["incidents"].items())
        run.incidents.push_back({incident["stage"].toString(), incident["step"].toInt(), incident["text"].toString()});
}

} // namespace

const RunScore::Control *RunScore::control(std::string_view name) const
{
    const auto at =
        std::find_if(controls.begin(), controls.end(), [name](const Control &one) { return one.name == name; });
    return at == controls.end() ? nullptr : &*at;
}

const RunScore *RunSummary::score(std::string_view metric) const
{
    const auto at =
        std::find_if(scores.begin(), scores.end(), [metric](const RunScore &one) { return one.metric == metric; });
    return at == scores.end() ? nullptr : &*at;
}

std::string withoutSplit(std::string text)
{
    constexpr std::string_view kFrom = "\n  \"split\": {\n";
    constexpr std::string_view kTo = "\n  },\n";
    const std::size_t from = text.find(kFrom);
    if (from == std::string::npos)
        return text;
    const std::size_t to = text.find(kTo, from + kFrom.size());
    if (to != std::string::npos)
        text.erase(from, to + kTo.size() - 1 - from);
    return text;
}

RunStamp runStamp(const std::filesystem::path &folder)
{
    RunStamp out;
    std::tie(out.recordBytes, out.recordTime) = sizeAndTime(folder / "run.json");
    std::tie(out.metricsBytes, out.metricsTime) = sizeAndTime(folder / "metrics.json");
    out.curveBytes = sizeAndTime(folder / "curves.jsonl").first;
    return out;
}

Result<RunSummary> readRunSummary(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder / "run.json", ignored))
        return fail(ErrorCode::NotFound, NG_TR("session", "There is no run in %1."), folder.string());
    NG_TRY_ASSIGN(std::string text, readTextFile(folder / "run.json"));
    NG_TRY_ASSIGN(const Json record, within(parseJson(withoutSplit(std::move(text))), "run.json"));
    NG_TRY(within(checkFormat(record, kRunFormat, kRunVersion), "run.json"));
    RunSummary out;
    takeRecord(out, record);
    const auto state = runStateOf(record["state"].toString());
    if (!state)
        return fail(ErrorCode::CorruptData, NG_TR("session", "run.json names the state “%1”, which does not exist."),
                    quotable(record["state"].toString()));
    out.state = *state;
    if (!isOver(*state) && *state != RunState::Paused) {
        out.killed = FolderLock::acquire(folder, "look").has_value();
        out.heldElsewhere = !out.killed;
        if (out.killed)
            out.state = RunState::Failed;
    }
    out.changedMs = sizeAndTime(folder / "run.json").second / 1'000'000;
    out.lastStep = lastStepOf(folder / "curves.jsonl");
    out.decodings = std::filesystem::exists(folder / "decodings.h5", ignored);
    if (std::filesystem::exists(folder / "metrics.json", ignored)) {
        NG_TRY_ASSIGN(const Json metrics, within(readJsonFile(folder / "metrics.json"), "metrics.json"));
        NG_TRY(within(checkFormat(metrics, "neuroglyph-metrics", 1), "metrics.json"));
        addMetrics(out, metrics);
    }
    return out;
}

} // namespace ng::ui

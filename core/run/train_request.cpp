// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/train_request.h"

#include "core/base/text.h"
#include "core/run/registry.h"

#include <algorithm>

namespace ng {

namespace {

std::string hertzText(const Rate &rate)
{
    return numberText(rate.hertz());
}

std::string shellWord(const std::string &word)
{
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("_-.,:=/+#@").find(c) != std::string_view::npos;
    });
    if (plain)
        return word;
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string splitText(const SplitPlan &plan)
{
    std::string out(splitKindName(plan.kind));
    if (plan.kind != SplitKind::Given)
        out += ":" + numberText(static_cast<std::int64_t>(plan.folds));
    return out + ",validation=" + numberText(plan.validationFraction);
}

/// A file name instead of a path: where the file lies is nobody's business but this machine's.
std::string withoutFolder(const std::string &text)
{
    return std::filesystem::path(text).filename().string();
}

void addSignalOptions(const DatasetSpec &spec, std::vector<std::string> &words)
{
    const auto add = [&](std::string option, std::string value) {
        words.push_back(std::move(option));
        words.push_back(std::move(value));
    };
    if (spec.window.to > spec.window.from)
        words.push_back("--window=" + secondsText(spec.window.from) + ":" + secondsText(spec.window.to));
    if (spec.highpassHz || spec.lowpassHz)
        add("--band",
            (spec.highpassHz ? numberText(*spec.highpassHz) : "") + ":"
                + (spec.lowpassHz ? numberText(*spec.lowpassHz) : ""));
    for (const double hz : spec.notchHz)
        add("--notch", numberText(hz));
    if (spec.rate)
        add("--resample", hertzText(*spec.rate));
    if (!spec.reference.empty())
        add("--reference", spec.reference);
    if (!spec.channels.empty())
        add("--channels", join(spec.channels, ","));
}

} // namespace

Json toJson(const TrainRequest &request)
{
    Json out = Json::object();
    out.set("framework", request.framework);
    out.set("parameters", request.params);
    out.set("dataset", toJson(request.dataset));
    out.set("target", request.target.target);
    out.set("text_encoder", request.target.encoder);
    out.set("split_plan", toJson(request.split));
    Json seeds = Json::array();
    for (const std::uint64_t seed : request.seeds)
        seeds.push(Json(seed));
    out.set("seeds", std::move(seeds));
    out.set("control_plan", controlsText(request.controls));
    out.set("device", request.device);
    out.set("threads", static_cast<std::int64_t>(request.threads));
    out.set("checkpoint_seconds", request.checkpointSeconds);
    return out;
}

Result<TrainRequest> trainRequestFromJson(const Json &value)
{
    TrainRequest out;
    NG_TRY_ASSIGN(out.framework, value.requireString("framework"));
    out.params = value["parameters"];
    NG_TRY_ASSIGN(out.dataset, datasetSpecFromJson(value["dataset"]));
    NG_TRY_ASSIGN(out.target.target, value.requireString("target"));
    out.target.encoder = value["text_encoder"].toString();
    NG_TRY_ASSIGN(out.split, splitPlanFromJson(value["split_plan"]));
    out.seeds.clear();
    for (const Json &seed : value["seeds"].items()) {
        if (!seed.isInteger() || seed.toInt() < 0)
            return fail(ErrorCode::CorruptData, NG_TR("run", "“%1” is no seed."), seed.dump());
        out.seeds.push_back(static_cast<std::uint64_t>(seed.toInt()));
    }
    if (out.seeds.empty())
        return fail(ErrorCode::CorruptData, NG_TR("run", "The request names no seed."));
    NG_TRY_ASSIGN(const std::string controls, value.requireString("control_plan"));
    NG_TRY_ASSIGN(out.controls, parseControls(controls));
    out.device = value["device"].toString("cpu");
    out.threads = static_cast<std::size_t>(std::max<std::int64_t>(value["threads"].toInt(), 0));
    out.checkpointSeconds = value["checkpoint_seconds"].toDouble(20.0);
    return out;
}

std::string commandOf(const TrainRequest &request)
{
    std::vector<std::string> words{"neuroglyph-cli", "train", "STUDY", "--framework", request.framework};
    const auto card = findFrameworkCard(request.framework);
    for (const auto &[key, value] : request.params.members()) {
        bool isDefault = false;
        if (card) {
            for (const ParamInfo &info : card->parameters)
                isDefault = isDefault || (info.id == key && info.defaultValue == value);
        }
        if (isDefault)
            continue;
        words.push_back("--param");
        const std::string text = value.isString() ? value.toString() : value.dump();
        words.push_back(key + "=" + (key == "target" ? withoutFolder(text) : text));
    }
    addSignalOptions(request.dataset, words);
    words.insert(words.end(), {"--target", withoutFolder(request.target.target)});
    if (!request.target.encoder.empty())
        words.insert(words.end(), {"--text-encoder", withoutFolder(request.target.encoder)});
    words.insert(words.end(), {"--split", splitText(request.split)});
    std::vector<std::string> seeds;
    for (const std::uint64_t seed : request.seeds)
        seeds.push_back(numberText(static_cast<std::int64_t>(seed)));
    words.insert(words.end(),
                 {"--seeds", join(seeds, ","), "--controls", controlsText(request.controls), "--device",
                  request.device});
    if (request.threads != 0)
        words.insert(words.end(), {"--threads", numberText(static_cast<std::int64_t>(request.threads))});
    words.insert(words.end(), {"--out", "RUN"});
    for (std::string &word : words)
        word = shellWord(word);
    return join(words, " ");
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/training.h"
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/run/registry.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace ng::cli {

namespace {

/// Options as typed.
struct TrainOptions {
    std::string study, framework, preset, split, window, band, reference, target, encoder, out;
    std::string controls = "shuffled:5,noise:1";
    std::string device = "auto";
    std::vector<std::string> params, channels;
    std::vector<double> notch;
    std::vector<std::int64_t> seeds{1};
    double resampleHz = 0.0;
    double checkpointSeconds = 20.0;
    double marginSeconds = 0.0;
    std::size_t threads = 0;
};

void declare(CLI::App &app, TrainOptions &o)
{
    app.add_option("STUDY", o.study, "Folder of the study")->required();
    app.add_option("--framework", o.framework, "Which decoder: see neuroglyph-cli frameworks")->required();
    app.add_option("--out", o.out, "New folder of the run")->required();
    app.add_option("--preset", o.preset, "Named parameter values of the framework, before --param");
    app.add_option("--param", o.params, "key=value; repeat it for several")->allow_extra_args(false);
    app.add_option(
        "--split", o.split,
        "given, blocked:N, subject:N, session:N, run:N, image:N, concept:N or repetition:N (0: one fold a group), then "
        "optionally ,validation=F. Default: the split column where it is filled, else blocked:5");
    app.add_option("--margin", o.marginSeconds, "Seconds kept between windows of different sides")
        ->check(CLI::Range(0.0, 3600.0));
    app.add_option("--seed,--seeds", o.seeds, "One seed, or several separated by commas")
        ->delimiter(',')
        ->check(CLI::Range(std::int64_t{0}, INT64_MAX));
    app.add_option("--controls", o.controls,
                   "none, or of shuffled, noise, time_shift, duration_only, each with :REPEATS")
        ->capture_default_str();
    app.add_option("--window", o.window,
                   "FROM:TO in seconds after each onset, e.g. -0.2:0.8. Default: the item's own duration");
    app.add_option("--band", o.band,
                   "LOW:HIGH in Hz of a zero-phase Butterworth filter of order 4; either may be empty");
    app.add_option("--notch", o.notch, "Line frequencies to remove, Hz, separated by commas")
        ->delimiter(',')
        ->check(CLI::Range(1.0, 1e5));
    app.add_option("--resample", o.resampleHz, "New sampling rate, Hz")->check(CLI::Range(0.1, 1e6));
    app.add_option("--reference", o.reference, "average, or channel names separated by commas");
    app.add_option("--channels", o.channels,
                   "Channels to use, separated by commas. Default: all EEG-like ones that every recording has")
        ->delimiter(',');
    app.add_option("--target", o.target, "Column of items.tsv that is decoded. Default: concept, else text");
    app.add_option("--text-encoder", o.encoder, "Vectors of the classes: hashed, minilm, auto, or a .npy/.h5 file");
    app.add_option("--device", o.device, "cpu, cuda or auto")
        ->check(CLI::IsMember({"cpu", "cuda", "auto"}))
        ->capture_default_str();
    app.add_option("--threads", o.threads, "Threads of the computation; 0: all cores")->check(CLI::Range(0, 1024));
    app.add_option("--checkpoint-seconds", o.checkpointSeconds, "Most work that a killed run loses")
        ->check(CLI::Range(0.0, 86400.0))
        ->capture_default_str();
}

Result<std::pair<std::string, std::string>> twoParts(const std::string &text, std::string_view option)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || text.find(':', colon + 1) != std::string::npos)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("cli", "%1 needs two numbers with a colon between, but got “%2”."), std::string(option),
                    quotable(text));
    return std::pair{text.substr(0, colon), text.substr(colon + 1)};
}

Result<std::optional<double>> optionalHz(const std::string &text)
{
    if (trimmed(text).empty())
        return std::optional<double>{};
    const auto value = parseDouble(trimmed(text));
    if (!value || *value <= 0.0)
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "“%1” is no frequency in Hz."), quotable(text));
    return value;
}

Result<DatasetSpec> datasetOf(const TrainOptions &o)
{
    DatasetSpec spec;
    if (!o.window.empty()) {
        NG_TRY_ASSIGN(const auto parts, twoParts(o.window, "--window"));
        NG_TRY_ASSIGN(spec.window.from, parseSeconds(parts.first));
        NG_TRY_ASSIGN(spec.window.to, parseSeconds(parts.second));
        if (spec.window.to <= spec.window.from)
            return fail(ErrorCode::InvalidArgument, NG_TR("cli", "The window “%1” ends before it begins."),
                        quotable(o.window));
    }
    if (!o.band.empty()) {
        NG_TRY_ASSIGN(const auto parts, twoParts(o.band, "--band"));
        NG_TRY_ASSIGN(spec.highpassHz, optionalHz(parts.first));
        NG_TRY_ASSIGN(spec.lowpassHz, optionalHz(parts.second));
    }
    spec.notchHz = o.notch;
    if (o.resampleHz > 0.0) {
        NG_TRY_ASSIGN(spec.rate, Rate::fromHertz(o.resampleHz));
    }
    spec.reference = o.reference;
    spec.channels = o.channels;
    return spec;
}

/// Whether a column says something for at least one item.
bool isFilled(const Study &study, std::string_view column)
{
    return std::any_of(study.items().begin(), study.items().end(),
                       [&](const Item &item) { return study.cell(item, column) != kNotAvailable; });
}

Result<TrainRequest> requestOf(const TrainOptions &o)
{
    NG_TRY_ASSIGN(const FrameworkCard card, findFrameworkCard(o.framework));
    TrainRequest request;
    request.framework = o.framework;
    NG_TRY_ASSIGN(request.params, frameworkParams(card, o.preset, o.params));
    NG_TRY_ASSIGN(request.dataset, datasetOf(o));
    NG_TRY_ASSIGN(request.controls, parseControls(o.controls));
    NG_TRY_ASSIGN(const Study study, Study::open(o.study));
    const bool given = o.split.empty() && isFilled(study, "split");
    NG_TRY_ASSIGN(request.split, parseSplitPlan(o.split.empty() ? (given ? "given" : "blocked:5") : o.split));
    NG_TRY_ASSIGN(request.split.margin, fromSeconds(o.marginSeconds));
    request.target.target = !o.target.empty() ? o.target : isFilled(study, "concept") ? "concept" : "text";
    request.target.encoder = !o.encoder.empty() || card.baseline ? o.encoder : "auto";
    for (std::string *file : {&request.target.target, &request.target.encoder}) {
        std::error_code ignored;
        if (isVectorTarget(*file) && std::filesystem::exists(*file, ignored))
            *file = std::filesystem::absolute(*file, ignored).string();
    }
    request.seeds.assign(o.seeds.begin(), o.seeds.end());
    request.device = o.device;
    request.threads = o.threads;
    request.checkpointSeconds = o.checkpointSeconds;
    request.study = o.study;
    request.out = o.out;
    return request;
}

} // namespace

VerbSpec trainVerb()
{
    VerbSpec verb;
    verb.name = "train";
    verb.summary = "Train a decoder on a study and judge it against chance and controls";
    verb.example = "neuroglyph-cli train my-study --framework lda --window=-0.2:0.8 --band 0.5:30 --out runs/lda";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<TrainOptions>();
        declare(app, *options);
        return [options](CliContext &context) -> Result<> {
            NG_TRY_ASSIGN(const TrainRequest request, requestOf(*options));
            return trainAndShow(context, request);
        };
    };
    return verb;
}

} // namespace ng::cli

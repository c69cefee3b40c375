// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/run/engine_client.h"
#include "core/sim/simulator.h"
#include "core/text/text_encoders.h"
#include "core/weights/model_store.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <memory>

namespace ng::cli {

namespace {

struct SimulateOptions {
    std::string kind, out, preset;
    std::string encoder = "auto";
    std::vector<std::string> params;
    std::int64_t seed = 1;
    bool json = false;
};

/// An encoder, with the engine it may live in. The scratch folder goes when this goes.
struct EncoderHere {
    std::filesystem::path scratch;
    std::unique_ptr<EngineClient> engine; ///< on the heap: the encoder refers to it
    TextEncoderPtr encoder;

    EncoderHere() = default;
    EncoderHere(EncoderHere &&) noexcept = default;
    EncoderHere &operator=(EncoderHere &&) noexcept = default;
    ~EncoderHere()
    {
        std::error_code ignored;
        if (!scratch.empty())
            std::filesystem::remove_all(scratch, ignored);
    }
};

/// "auto" is minilm where model and engine are at hand, else hashed.
Result<EncoderHere> encoderHere(const CliContext &context, const std::string &wanted)
{
    const Result<std::filesystem::path> program = findEngine(context.programFolder);
    const TextEncoderSurroundings surroundings{
        .engineBuilt = program.has_value(), .hasModel = [](std::string_view name) { return ModelStore().has(name); }};
    std::string id = wanted;
    if (id == "auto") {
        const auto best = findTextEncoder("minilm", surroundings);
        id = best && best->available ? "minilm" : "hashed";
    }
    NG_TRY_ASSIGN(const TextEncoderInfo info, findTextEncoder(id, surroundings));
    if (!info.available)
        return fail(ErrorCode::Unsupported, info.unavailable);
    EncoderHere here;
    if (!info.needsEngine) {
        NG_TRY_ASSIGN(here.encoder, makeCoreTextEncoder(id));
        return here;
    }
    std::string folder = (std::filesystem::temp_directory_path() / "neuroglyph-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
        return fail(ErrorCode::Io, NG_TR("cli", "No temporary folder can be made in %1."),
                    std::filesystem::temp_directory_path().string());
    here.scratch = folder;
    EngineClient::Spec spec;
    spec.program = *program;
    NG_TRY_ASSIGN(EngineClient engine, EngineClient::start(spec));
    here.engine = std::make_unique<EngineClient>(std::move(engine));
    NG_TRY_ASSIGN(here.encoder, engineTextEncoder(*here.engine, id, here.scratch));
    return here;
}

/// Preset, overridden by --param.
Result<Json> parametersOf(const Simulator &simulator, const SimulateOptions &o)
{
    Json given = Json::object();
    if (!o.preset.empty()) {
        std::vector<std::string> known;
        bool found = false;
        for (const auto &[name, values] : simulator.presets()) {
            known.push_back(name);
            if (name == o.preset) {
                given = values;
                found = true;
            }
        }
        if (!found)
            return fail(ErrorCode::InvalidArgument, NG_TR("cli", "There is no preset \"%1\"; there are: %2."),
                        quotable(o.preset), join(known, ", "));
    }
    // parseParams() checks keys, types and ranges; only what was assigned here overrides the preset.
    NG_TRY_ASSIGN(const Json parsed, parseParams(simulator.parameters(), o.params));
    for (const std::string &assignment : o.params) {
        const std::string key{trimmed(std::string_view(assignment).substr(0, assignment.find('=')))};
        given.set(key, parsed[key]);
    }
    return completeParams(simulator.parameters(), given);
}

Result<> runSimulate(CliContext &context, const SimulateOptions &o)
{
    const auto simulators = makeSimulators();
    NG_TRY_ASSIGN(const Simulator *simulator, findSimulator(simulators, o.kind));
    NG_TRY_ASSIGN(const Json params, parametersOf(*simulator, o));
    NG_TRY_ASSIGN(const EncoderHere here, encoderHere(context, o.encoder));
    NG_TRY_ASSIGN(const SimulatedStudy made,
                  simulator->simulate(o.out, params, static_cast<std::uint64_t>(o.seed), *here.encoder,
                                      context.terminal.progressContext(context.stop)));
    context.terminal.clearProgress();
    if (o.json) {
        Json json = Json::object();
        json.set("format", "neuroglyph-simulate");
        json.set("version", 1);
        json.set("study", o.out);
        json.set("simulation", made.simulation);
        context.terminal.printJson(json);
        return {};
    }
    const Json &possible = made.simulation["possible"];
    context.terminal.printLine(fillIn(NG_TR("cli", "study %1, seed %2, text encoder %3"),
                                      {o.out, numberText(o.seed), std::string(here.encoder->id())}));
    context.terminal.printLine("parameters " + params.dump());
    context.terminal.printLine(
        fillIn(NG_TR("cli", "best possible top-1 on %1 test trials among %2 concepts: %3 (expected %4)"),
               {numberText(possible["n"].toInt()), numberText(possible["candidates"].toInt()),
                fixedText(possible["top1"].toDouble(), 3), fixedText(possible["expected_top1"].toDouble(), 3)}));
    context.terminal.printLine("hash " + made.simulation["hash"].toString());
    return {};
}

} // namespace

VerbSpec simulateVerb()
{
    VerbSpec verb;
    verb.name = "simulate";
    verb.summary = "Make a study whose truth, and best possible score, are known";
    verb.example = "neuroglyph-cli simulate concepts --out study --preset small --seed 7";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<SimulateOptions>();
        app.add_option("KIND", options->kind, "What to simulate: see neuroglyph-cli simulators")->required();
        app.add_option("--out", options->out, "New folder of the study")->required();
        app.add_option("--seed", options->seed, "Another seed, another person")
            ->check(CLI::Range(std::int64_t{0}, INT64_MAX))
            ->capture_default_str();
        app.add_option("--preset", options->preset, "Named parameter values, before --param");
        app.add_option("--param", options->params, "key=value; repeat it for several")->allow_extra_args(false);
        app.add_option("--text-encoder", options->encoder,
                       "What makes vectors of the texts: hashed, minilm or auto (minilm where it is at hand)")
            ->capture_default_str();
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/simulate.schema.json)");
        return [options](CliContext &context) { return runSimulate(context, *options); };
    };
    return verb;
}

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/concepts_params.h"

#include "core/sim/concept_list.h"

namespace ng {

namespace {

ParamInfo integer(std::string id, std::string label, std::size_t value, double from, double to, std::string help)
{
    return {.id = std::move(id),
            .label = std::move(label),
            .type = ParamInfo::Type::Integer,
            .defaultValue = static_cast<std::int64_t>(value),
            .minimum = from,
            .maximum = to,
            .help = std::move(help)};
}

ParamInfo real(std::string id, std::string label, double value, double from, double to, std::string help)
{
    return {.id = std::move(id),
            .label = std::move(label),
            .type = ParamInfo::Type::Real,
            .defaultValue = value,
            .minimum = from,
            .maximum = to,
            .help = std::move(help)};
}

} // namespace

std::vector<ParamInfo> conceptsParamInfos()
{
    const ConceptsParams defaults;
    const auto names = static_cast<double>(conceptList().size());
    std::vector<ParamInfo> infos;
    infos.push_back(integer("concepts", NG_TR("sim", "Concepts"), defaults.concepts, 2, names,
                            NG_TR("sim", "How many things are seen; the first of the built-in list.")));
    infos.push_back(integer("repetitions", NG_TR("sim", "Repetitions"), defaults.repetitions, 2, 1000,
                            NG_TR("sim", "How often each concept is seen. Trials = concepts x repetitions.")));
    infos.push_back(
        integer("test_repetitions", NG_TR("sim", "Test repetitions"), defaults.testRepetitions, 1, 500,
                NG_TR("sim", "How many of the repetitions, the last ones, the column split gives to test.")));
    infos.push_back(integer("validation_repetitions", NG_TR("sim", "Validation repetitions"),
                            defaults.validationRepetitions, 0, 500,
                            NG_TR("sim", "How many of those before them it gives to validation.")));
    infos.push_back(integer("repetitions_per_run", NG_TR("sim", "Repetitions a run"), defaults.repetitionsPerRun, 1,
                            1000, NG_TR("sim", "How many repetitions one recording holds.")));
    infos.push_back(integer("latents", NG_TR("sim", "Latent dimensions"), defaults.latents, 1, 64,
                            NG_TR("sim", "Directions of the embedding space that the response carries.")));
    infos.push_back(real(
        "possible", NG_TR("sim", "Best possible score"), defaults.possible, 0.02, 0.99,
        NG_TR(
            "sim",
            "Top-1 on single test trials of an observer who knows the true patterns and noise. It is reached by leaving "
            "the response out of a share of trials (not attended to), or by a stronger response where needed.")));
    infos.push_back(real(
        "response", NG_TR("sim", "Strength of the response"), defaults.response, 0.1, 100.0,
        NG_TR(
            "sim",
            "Distance d' between concepts that differ by one standard deviation along one latent, in an attended trial.")));
    infos.push_back({.id = "embed",
                     .label = NG_TR("sim", "Embedded text"),
                     .type = ParamInfo::Type::Choice,
                     .defaultValue = defaults.embed,
                     .choices = {"caption", "concept"},
                     .help = NG_TR("sim", "Which text of a concept gives its vector.")});
    return infos;
}

Result<ConceptsParams> conceptsParams(const Json &params)
{
    ConceptsParams values;
    const auto count = [&params](std::string_view key) { return static_cast<std::size_t>(params[key].toInt()); };
    values.concepts = count("concepts");
    values.repetitions = count("repetitions");
    values.testRepetitions = count("test_repetitions");
    values.validationRepetitions = count("validation_repetitions");
    values.repetitionsPerRun = count("repetitions_per_run");
    values.latents = count("latents");
    values.possible = params["possible"].toDouble();
    values.response = params["response"].toDouble();
    values.embed = params["embed"].toString();
    if (values.testRepetitions + values.validationRepetitions >= values.repetitions)
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR(
                "sim",
                "No repetition is left for training: raise repetitions, or lower test_repetitions or validation_repetitions."));
    if (values.latents >= values.concepts)
        return fail(ErrorCode::InvalidArgument, NG_TR("sim", "There must be more concepts than latents."));
    if (values.possible <= 1.5 / static_cast<double>(values.concepts))
        return fail(ErrorCode::InvalidArgument, NG_TR("sim", "The best possible score must lie above chance."));
    return values;
}

} // namespace ng

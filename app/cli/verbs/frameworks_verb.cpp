// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/run/registry.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

Json cardJson(const FrameworkCard &card)
{
    Json out = Json::object();
    out.set("id", card.id)
        .set("name", card.name)
        .set("summary", card.summary)
        .set("source", card.source)
        .set("task", card.task);
    Json modalities = Json::array();
    for (const std::string &modality : card.modalities)
        modalities.push(modality);
    out.set("modalities", std::move(modalities)).set("minimum_data", card.minimumData).set("baseline", card.baseline);
    Json parameters = Json::array();
    for (const ParamInfo &info : card.parameters)
        parameters.push(toJson(info));
    out.set("parameters", std::move(parameters));
    Json presets = Json::object();
    for (const auto &[name, values] : card.presets)
        presets.set(name, values);
    out.set("presets", std::move(presets));
    return out;
}

std::string rangeText(const ParamInfo &info)
{
    if (!info.choices.empty())
        return join(info.choices, "|");
    if (!info.minimum && !info.maximum)
        return info.type == ParamInfo::Type::Boolean ? "true|false" : "";
    return (info.minimum ? numberText(*info.minimum) : std::string("…")) + " to "
        + (info.maximum ? numberText(*info.maximum) : std::string("…"));
}

void printCard(const Terminal &terminal, const FrameworkCard &card, bool parameters)
{
    terminal.printLine(card.id + "  " + card.name);
    terminal.printLine("  " + card.summary);
    terminal.printLine("  source: " + card.source);
    terminal.printLine("  needs: " + card.minimumData);
    for (const auto &[name, values] : card.presets)
        terminal.printLine("  preset " + name + ": " + values.dump());
    if (!parameters)
        return;
    std::vector<std::vector<std::string>> rows{{"  parameter", "default", "range", "unit", "what it does"}};
    for (const ParamInfo &info : card.parameters)
        rows.push_back({"  " + info.id,
                        info.defaultValue.isString() ? info.defaultValue.toString() : info.defaultValue.dump(),
                        rangeText(info), info.unit, info.help});
    terminal.print(alignedTable(rows));
}

} // namespace

VerbSpec frameworksVerb()
{
    VerbSpec verb;
    verb.name = "frameworks";
    verb.summary = "List the decoders of this build and the baselines, with their parameters";
    verb.example = "neuroglyph-cli frameworks lda";
    verb.setup = [](CLI::App &app) -> VerbBody {
        struct Options {
            std::string id;
            bool json = false;
        };
        const auto options = std::make_shared<Options>();
        app.add_option("ID", options->id, "Only this one");
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/frameworks.schema.json)");
        return [options](CliContext &context) -> Result<> {
            std::vector<FrameworkCard> cards = frameworkCards();
            if (!options->id.empty()) {
                NG_TRY_ASSIGN(FrameworkCard card, findFrameworkCard(options->id));
                cards = {std::move(card)};
            }
            if (options->json) {
                Json frameworks = Json::array();
                Json baselines = Json::array();
                for (const FrameworkCard &card : cards)
                    (card.baseline ? baselines : frameworks).push(cardJson(card));
                Json out = Json::object();
                out.set("format", "neuroglyph-frameworks")
                    .set("version", 1)
                    .set("frameworks", std::move(frameworks))
                    .set("baselines", std::move(baselines));
                context.terminal.printJson(out);
                return {};
            }
            bool inBaselines = false;
            for (const FrameworkCard &card : cards) {
                if (card.baseline && !inBaselines && options->id.empty())
                    context.terminal.printLine("\nBaselines, without the engine:\n");
                inBaselines = inBaselines || card.baseline;
                printCard(context.terminal, card, true);
                context.terminal.printLine("");
            }
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/sim/simulator.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

Json simulatorsJson(const std::vector<std::unique_ptr<const Simulator>> &simulators)
{
    Json list = Json::array();
    for (const auto &simulator : simulators) {
        Json entry = Json::object();
        entry.set("id", simulator->id());
        entry.set("name", simulator->name());
        entry.set("summary", simulator->summary());
        Json parameters = Json::array();
        for (const ParamInfo &info : simulator->parameters())
            parameters.push(toJson(info));
        entry.set("parameters", std::move(parameters));
        Json presets = Json::object();
        for (const auto &[name, values] : simulator->presets())
            presets.set(name, values);
        entry.set("presets", std::move(presets));
        list.push(std::move(entry));
    }
    Json json = Json::object();
    json.set("format", "neuroglyph-simulators");
    json.set("version", 1);
    json.set("simulators", std::move(list));
    return json;
}

void printSimulators(const Terminal &terminal, const std::vector<std::unique_ptr<const Simulator>> &simulators)
{
    for (const auto &simulator : simulators) {
        terminal.printLine(std::string(simulator->id()) + ": " + std::string(simulator->summary()));
        std::vector<std::vector<std::string>> rows{{"parameter", "default", "from", "to", "what"}};
        for (const ParamInfo &info : simulator->parameters()) {
            const auto bound = [](const std::optional<double> &value) {
                return value ? Json(*value).dump() : std::string("-");
            };
            const std::string value =
                info.defaultValue.isString() ? info.defaultValue.toString() : info.defaultValue.dump();
            rows.push_back({info.id, value, bound(info.minimum), bound(info.maximum), info.help});
        }
        terminal.print(alignedTable(rows));
        for (const auto &[name, values] : simulator->presets())
            terminal.printLine("preset " + name + ": " + values.dump());
    }
}

} // namespace

VerbSpec simulatorsVerb()
{
    VerbSpec verb;
    verb.name = "simulators";
    verb.summary = "List the kinds of simulated studies with their parameters";
    verb.example = "neuroglyph-cli simulators --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto json = std::make_shared<bool>(false);
        app.add_flag("--json", *json, "One JSON document on stdout (resources/schemas/simulators.schema.json)");
        return [json](CliContext &context) -> Result<> {
            const auto simulators = makeSimulators();
            if (*json)
                context.terminal.printJson(simulatorsJson(simulators));
            else
                printSimulators(context.terminal, simulators);
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli

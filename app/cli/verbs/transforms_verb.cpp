// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/signal/transforms.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ng::cli {

namespace {

Json transformsJson(const TransformRegistry &registry)
{
    Json list = Json::array();
    for (const auto &transform : registry.all()) {
        Json parameters = Json::array();
        for (const ParamInfo &info : transform->parameters())
            parameters.push(toJson(info));
        Json devices = Json::array();
        devices.push("cpu");
        Json entry = Json::object();
        entry.set("id", transform->id());
        entry.set("name", transform->name());
        entry.set("summary", transform->summary());
        entry.set("devices", std::move(devices));
        entry.set("parameters", std::move(parameters));
        list.push(std::move(entry));
    }
    Json json = Json::object();
    json.set("format", "neuroglyph-transforms");
    json.set("version", 1);
    json.set("transforms", std::move(list));
    return json;
}

std::string rangeText(const ParamInfo &info)
{
    if (!info.choices.empty()) {
        std::string out;
        for (const std::string &choice : info.choices)
            out += (out.empty() ? "" : "|") + choice;
        return out;
    }
    if (!info.minimum && !info.maximum)
        return "";
    const std::string low = info.minimum ? Json(*info.minimum).dump() : "";
    const std::string high = info.maximum ? Json(*info.maximum).dump() : "";
    return low + " to " + high;
}

} // namespace

VerbSpec transformsVerb()
{
    VerbSpec verb;
    verb.name = "transforms";
    verb.summary = "List the signal transforms with their parameters";
    verb.example = "neuroglyph-cli transforms --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto json = std::make_shared<bool>(false);
        app.add_flag("--json", *json, "One JSON document on stdout (resources/schemas/transforms.schema.json)");
        return [json](CliContext &context) -> Result<> {
            const TransformRegistry registry = makeTransforms();
            if (*json) {
                context.terminal.printJson(transformsJson(registry));
                return {};
            }
            for (const auto &transform : registry.all()) {
                context.terminal.printLine(std::string(transform->id()) + ": " + std::string(transform->summary()));
                std::vector<std::vector<std::string>> rows{{"  parameter", "default", "unit", "range", "meaning"}};
                for (const ParamInfo &info : transform->parameters()) {
                    const std::string value =
                        info.defaultValue.isString() ? info.defaultValue.toString() : info.defaultValue.dump();
                    rows.push_back({"  " + info.id, value, info.unit, rangeText(info), info.help});
                }
                context.terminal.print(alignedTable(rows));
            }
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli

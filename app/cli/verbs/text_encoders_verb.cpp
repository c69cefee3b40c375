// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/text/text_encoders.h"
#include "core/weights/model_store.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace ng::cli {

namespace {

std::vector<TextEncoderInfo> encodersHere(const CliContext &context)
{
    std::error_code error;
    const bool engine = std::filesystem::exists(context.programFolder / "neuroglyph-engine", error);
    return textEncoders(
        {.engineBuilt = engine, .hasModel = [](std::string_view name) { return ModelStore().has(name); }});
}

Json encodersJson(const std::vector<TextEncoderInfo> &encoders)
{
    Json list = Json::array();
    for (const TextEncoderInfo &encoder : encoders)
        list.push(toJson(encoder));
    Json json = Json::object();
    json.set("format", "neuroglyph-text-encoders");
    json.set("version", 1);
    json.set("text_encoders", std::move(list));
    return json;
}

} // namespace

VerbSpec textEncodersVerb()
{
    VerbSpec verb;
    verb.name = "text-encoders";
    verb.summary = "List what turns texts into vectors, with parameters and whether it can be used here";
    verb.example = "neuroglyph-cli text-encoders --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto json = std::make_shared<bool>(false);
        app.add_flag("--json", *json, "One JSON document on stdout (resources/schemas/text-encoders.schema.json)");
        return [json](CliContext &context) -> Result<> {
            const std::vector<TextEncoderInfo> encoders = encodersHere(context);
            if (*json) {
                context.terminal.printJson(encodersJson(encoders));
                return {};
            }
            std::vector<std::vector<std::string>> rows{{"id", "dimension", "usable", "what"}};
            for (const TextEncoderInfo &encoder : encoders)
                rows.push_back(
                    {encoder.id, std::to_string(encoder.dimension), encoder.available ? "yes" : "no", encoder.summary});
            context.terminal.print(alignedTable(rows));
            for (const TextEncoderInfo &encoder : encoders)
                if (!encoder.available)
                    context.terminal.note(encoder.id + ": " + encoder.unavailable);
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli

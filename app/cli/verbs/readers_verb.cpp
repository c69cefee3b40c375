// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/io/reader.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ng::cli {

namespace {

Json readersJson(const ReaderRegistry &registry)
{
    Json list = Json::array();
    for (const auto &reader : registry.readers()) {
        Json patterns = Json::array();
        for (const std::string &pattern : reader->patterns())
            patterns.push(pattern);
        Json entry = Json::object();
        entry.set("id", reader->id());
        entry.set("name", reader->name());
        entry.set("patterns", std::move(patterns));
        list.push(std::move(entry));
    }
    Json json = Json::object();
    json.set("format", "neuroglyph-readers");
    json.set("version", 1);
    json.set("readers", std::move(list));
    return json;
}

} // namespace

VerbSpec readersVerb()
{
    VerbSpec verb;
    verb.name = "readers";
    verb.summary = "List the file formats that can be opened";
    verb.example = "neuroglyph-cli readers --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto json = std::make_shared<bool>(false);
        app.add_flag("--json", *json, "One JSON document on stdout (resources/schemas/readers.schema.json)");
        return [json](CliContext &context) -> Result<> {
            const ReaderRegistry registry = makeReaders();
            if (*json) {
                context.terminal.printJson(readersJson(registry));
                return {};
            }
            std::vector<std::vector<std::string>> rows{{"id", "files", "format"}};
            for (const auto &reader : registry.readers())
                rows.push_back({std::string(reader->id()), join(reader->patterns(), " "), std::string(reader->name())});
            context.terminal.print(alignedTable(rows));
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli

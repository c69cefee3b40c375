// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/weights/model_store.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ng::cli {

namespace {

struct ModelOptions {
    CLI::App *list = nullptr;
    CLI::App *add = nullptr;
    std::string folder;
    std::string name;
    bool json = false;
};

Json document(std::string_view action, const ModelStore &store)
{
    Json json = Json::object();
    json.set("format", "neuroglyph-model");
    json.set("version", 1);
    json.set("action", action);
    json.set("store", store.folder().string());
    return json;
}

std::string megabytes(std::uint64_t bytes)
{
    return fixedText(static_cast<double>(bytes) / 1e6, 1);
}

std::string servesText(const StoredModelInfo &model)
{
    return model.serves.empty() ? "no part of this version" : join(model.serves, ", ");
}

Result<> listModels(const CliContext &context, const ModelStore &store, bool json)
{
    NG_TRY_ASSIGN(const std::vector<StoredModelInfo> models, store.list());
    if (json) {
        Json list = Json::array();
        for (const StoredModelInfo &model : models)
            list.push(toJson(model));
        Json whole = document("list", store);
        whole.set("models", std::move(list));
        context.terminal.printJson(whole);
        return {};
    }
    if (models.empty()) {
        context.terminal.note("The model store " + store.folder().string()
                              + " is empty. Add a model with \"model add FOLDER\".");
        return {};
    }
    std::vector<std::vector<std::string>> rows{{"name", "network", "MB", "hashes", "serves"}};
    for (const StoredModelInfo &model : models)
        rows.push_back({model.name, model.architecture, megabytes(model.bytes),
                        model.hasManifest ? "recorded" : "not recorded", servesText(model)});
    context.terminal.print(alignedTable(rows));
    for (const StoredModelInfo &model : models)
        if (!model.problem.empty())
            context.terminal.warning(model.name + ": " + model.problem);
    return {};
}

Result<> addModel(const CliContext &context, const ModelStore &store, const ModelOptions &options)
{
    NG_TRY_ASSIGN(const StoredModelInfo model,
                  store.add(options.folder, context.terminal.progressContext(context.stop)));
    context.terminal.clearProgress();
    if (options.json) {
        Json whole = document("add", store);
        whole.set("models", Json(Json::Array{toJson(model)}));
        context.terminal.printJson(whole);
        return {};
    }
    context.terminal.printLine(model.name + ": added to " + store.folder().string() + " (" + megabytes(model.bytes)
                               + " MB, " + std::to_string(model.files.size()) + " files; serves " + servesText(model)
                               + ")");
    return {};
}

void printReport(const Terminal &terminal, const StoredModelReport &report)
{
    std::vector<std::vector<std::string>> rows{{"file", "bytes", "sha256", "hash"}};
    for (const StoredFileCheck &check : report.files) {
        std::string verdict = "nothing to compare with";
        if (!check.origin.empty())
            verdict = (check.sha256 == check.expectedSha256 ? "equal to " : "DIFFERS from ") + check.origin + " list";
        rows.push_back({check.file, std::to_string(check.bytes), check.sha256.substr(0, 16), verdict});
    }
    terminal.print(alignedTable(rows));
    terminal.printLine(
        std::to_string(report.tensors) + " tensors, " + std::to_string(report.parameters) + " numbers; shapes "
        + (report.shapesChecked ? "checked against config.json" : "not checked: no list for this network"));
    terminal.printLine("serves: " + servesText(report.info));
}

/// The report goes out in any case; a model that is not sound also ends the program with exit code 3.
Result<> verifyModel(const CliContext &context, const ModelStore &store, const ModelOptions &options)
{
    NG_TRY_ASSIGN(const StoredModelReport report,
                  store.verify(options.name, context.terminal.progressContext(context.stop)));
    context.terminal.clearProgress();
    if (options.json) {
        Json whole = document("verify", store);
        whole.set("models", Json(Json::Array{toJson(report)}));
        context.terminal.printJson(whole);
    } else {
        printReport(context.terminal, report);
    }
    if (report.problems.empty()) {
        if (!options.json)
            context.terminal.printLine(report.info.name + ": sound");
        return {};
    }
    for (std::size_t i = 1; i < report.problems.size(); ++i)
        context.terminal.note(report.info.name + ": " + report.problems[i]);
    return fail(ErrorCode::CorruptData, NG_TR("cli", "%1 is not sound: %2"), report.info.name, report.problems.front());
}

VerbBody setUp(CLI::App &app)
{
    const auto options = std::make_shared<ModelOptions>();
    app.require_subcommand(1);
    options->list = app.add_subcommand("list", "Models of the store");
    options->add =
        app.add_subcommand("add", "Copy a folder in Hugging Face layout into the store and record its hashes");
    options->add->add_option("folder", options->folder, "Folder with config.json and *.safetensors")->required();
    CLI::App *verify = app.add_subcommand("verify", "Read every byte of a model: hashes, headers, shapes");
    verify->add_option("name", options->name, "Name that \"model list\" prints")->required();
    for (CLI::App *action : {options->list, options->add, verify})
        action->add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/model.schema.json)");
    return [options](CliContext &context) -> Result<> {
        const ModelStore store;
        if (options->list->parsed())
            return listModels(context, store, options->json);
        if (options->add->parsed())
            return addModel(context, store, *options);
        return verifyModel(context, store, *options);
    };
}

} // namespace

VerbSpec modelVerb()
{
    VerbSpec verb;
    verb.name = "model";
    verb.summary = "Keep pretrained networks: list, add FOLDER, verify NAME (folder: NG_MODEL_STORE)";
    verb.example = "neuroglyph-cli model verify all-MiniLM-L6-v2";
    verb.setup = setUp;
    return verb;
}

} // namespace ng::cli

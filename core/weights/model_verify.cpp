// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/model_store.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/weights/bert_layout.h"
#include "core/weights/model_files.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ng {

namespace {

Result<std::string> hashOfFile(const std::filesystem::path &path, std::uint64_t &done, std::uint64_t all,
                               const RunContext &ctx)
{
    NG_TRY_ASSIGN(const auto file, InputFile::open(path));
    Sha256 hash;
    std::vector<std::byte> piece(static_cast<std::size_t>(std::min<std::uint64_t>(file->size(), 1U << 20U)));
    for (std::uint64_t at = 0; at < file->size();) {
        NG_TRY(ctx.checkpoint());
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), file->size() - at));
        const std::span<std::byte> bytes(piece.data(), count);
        NG_TRY(file->readAt(at, bytes));
        hash.update(bytes);
        at += count;
        done += count;
        ctx.progress(all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all));
    }
    return hash.hex();
}

void judgeFile(StoredModelReport &report, const StoredFileCheck &check, const std::map<std::string, KnownFile> &known)
{
    const auto expected = known.find(check.file);
    if (expected == known.end())
        return;
    if (check.bytes < expected->second.bytes)
        report.problems.push_back(
            fillIn(NG_TR("weights", "%1 holds %2 bytes of %3: it is cut off. Fetch it again."),
                   {check.file, std::to_string(check.bytes), std::to_string(expected->second.bytes)}));
    else if (check.sha256 != expected->second.sha256)
        report.problems.push_back(fillIn(
            NG_TR("weights", "%1 is not the file that was published or added: its sha256 differs. Fetch it again."),
            {check.file}));
}

Result<> checkFiles(StoredModelReport &report, const RunContext &ctx)
{
    const Result<std::map<std::string, KnownFile>> known = knownFiles(report.info.folder, report.info.name);
    if (!known) {
        report.problems.push_back(known.error().message());
        return {};
    }
    std::uint64_t done = 0;
    for (const std::string &file : report.info.files) {
        std::uint64_t before = done;
        NG_TRY_ASSIGN(std::string hash,
                      within(hashOfFile(report.info.folder / file, done, report.info.bytes, ctx), file));
        StoredFileCheck check{
            .file = file, .bytes = done - before, .sha256 = std::move(hash), .expectedSha256 = {}, .origin = {}};
        if (const auto expected = known->find(file); expected != known->end()) {
            check.expectedSha256 = expected->second.sha256;
            check.origin = expected->second.origin;
        }
        judgeFile(report, check, *known);
        report.files.push_back(std::move(check));
    }
    for (const auto &[file, expected] : *known) {
        if (!std::ranges::binary_search(report.info.files, file))
            report.problems.push_back(fillIn(NG_TR("weights", "%1 is missing. Fetch the model again."), {file}));
    }
    return {};
}

void checkWeights(StoredModelReport &report)
{
    const Result<Json> config = readModelConfig(report.info.folder);
    if (!config)
        report.problems.push_back(config.error().message());
    const Result<std::vector<SafetensorsFile>> weights = openWeights(report.info.folder, report.info.files);
    if (!weights) {
        report.problems.push_back(weights.error().message());
        return;
    }
    for (const SafetensorsFile &file : *weights) {
        report.tensors += file.tensors().size();
        for (const TensorInfo &tensor : file.tensors())
            report.parameters += tensor.elements;
    }
    if (!config || report.info.architecture != "BertModel" || weights->size() != 1)
        return;
    const auto checked = [&]() -> Result<> {
        NG_TRY_ASSIGN(const BertConfig bert, parseBertConfig(*config));
        return checkTensors(weights->front(), bertTensors(bert));
    }();
    report.shapesChecked = true;
    if (!checked)
        report.problems.push_back(checked.error().message());
}

Json textList(const std::vector<std::string> &texts)
{
    Json list = Json::array();
    for (const std::string &text : texts)
        list.push(Json(text));
    return list;
}

} // namespace

Result<StoredModelReport> ModelStore::verify(std::string_view name, const RunContext &ctx) const
{
    StoredModelReport report;
    NG_TRY_ASSIGN(report.info, find(name));
    NG_TRY(checkFiles(report, ctx));
    checkWeights(report);
    return report;
}

Json toJson(const StoredModelInfo &info)
{
    Json json(Json::Object{{"name", Json(info.name)},
                           {"architecture", Json(info.architecture)},
                           {"bytes", Json(static_cast<std::int64_t>(info.bytes))},
                           {"files", textList(info.files)},
                           {"manifest", Json(info.hasManifest)},
                           {"serves", textList(info.serves)}});
    if (!info.problem.empty())
        json.set("problem", Json(info.problem));
    return json;
}

Json toJson(const StoredModelReport &report)
{
    Json files = Json::array();
    for (const StoredFileCheck &check : report.files) {
        Json file(Json::Object{{"path", Json(check.file)},
                               {"bytes", Json(static_cast<std::int64_t>(check.bytes))},
                               {"sha256", Json(check.sha256)}});
        if (!check.origin.empty()) {
            file.set("expected_by", Json(check.origin));
            file.set("matches", Json(check.sha256 == check.expectedSha256));
        }
        files.push(std::move(file));
    }
    Json json = toJson(report.info);
    json.set("files", std::move(files));
    json.set("tensors", Json(static_cast<std::int64_t>(report.tensors)));
    json.set("parameters", Json(static_cast<std::int64_t>(report.parameters)));
    json.set("shapes_checked", Json(report.shapesChecked));
    json.set("problems", textList(report.problems));
    json.set("sound", Json(report.problems.empty()));
    return json;
}

} // namespace ng

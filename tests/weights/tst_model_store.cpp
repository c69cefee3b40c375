// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/model_store.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/weights/bert_layout.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

using namespace ng;

namespace {

namespace fs = std::filesystem;

Json smallConfig()
{
    return Json(Json::Object{{"architectures", Json(Json::Array{Json("BertModel")})},
                             {"model_type", Json("bert")},
                             {"hidden_act", Json("gelu")},
                             {"vocab_size", Json(5)},
                             {"hidden_size", Json(4)},
                             {"num_hidden_layers", Json(1)},
                             {"num_attention_heads", Json(2)},
                             {"intermediate_size", Json(8)},
                             {"max_position_embeddings", Json(6)},
                             {"type_vocab_size", Json(2)}});
}

/// A tiny BERT in Hugging Face layout; \p wrong names a tensor that gets another shape.
void writeModel(const fs::path &folder, std::string_view wrong = {})
{
    fs::create_directories(folder / "1_Pooling");
    NG_CHECK_RESULT(writeJsonFile(folder / "config.json", smallConfig()));
    std::ofstream(folder / "1_Pooling" / "config.json") << "{}";
    std::ofstream(folder / ".hidden") << "x";
    const Result<BertConfig> config = parseBertConfig(smallConfig());
    NG_REQUIRE_RESULT(config);
    const std::vector<ExpectedTensor> expected = bertTensors(*config);
    CHECK(expected.size() == 21);
    const std::vector<float> values(1000, 0.5F);
    std::vector<NamedTensor> tensors;
    for (const ExpectedTensor &tensor : expected) {
        std::vector<std::size_t> shape = tensor.shape;
        if (tensor.name == wrong)
            shape[0] += 1;
        std::size_t count = 1;
        for (const std::size_t extent : shape)
            count *= extent;
        tensors.push_back({tensor.name, TensorType::F32, shape, std::as_bytes(std::span(values.data(), count))});
    }
    NG_CHECK_RESULT(writeSafetensors(folder / "model.safetensors", tensors));
}

bool mentions(const std::vector<std::string> &problems, std::string_view word)
{
    return std::ranges::any_of(problems,
                               [&](const std::string &problem) { return problem.find(word) != std::string::npos; });
}

} // namespace

TEST_CASE("model store: an added folder is listed, found and sound")
{
    const test::TempFolder temp;
    writeModel(temp / "tiny");
    const ModelStore store(temp / "store");
    CHECK(store.list()->empty());
    const auto added = store.add(temp / "tiny");
    NG_REQUIRE_RESULT(added);
    CHECK(added->name == "tiny");
    CHECK(added->architecture == "BertModel");
    CHECK(added->files == std::vector<std::string>{"1_Pooling/config.json", "config.json", "model.safetensors"});
    CHECK(added->hasManifest);
    CHECK(added->problem.empty());
    CHECK_FALSE(fs::exists(temp / "store/tiny/.hidden"));
    const auto models = store.list();
    NG_REQUIRE_RESULT(models);
    REQUIRE(models->size() == 1);
    CHECK(store.has("tiny"));
    CHECK_FALSE(store.has("other"));
    const auto report = store.verify("tiny");
    NG_REQUIRE_RESULT(report);
    CHECK(report->problems.empty());
    CHECK(report->shapesChecked);
    CHECK(report->tensors == 21);
    CHECK(report->files[2].expectedSha256 == *sha256OfFile(temp / "tiny/model.safetensors"));
    CHECK(report->files[2].origin == "manifest");
    NG_CHECK_ERROR(store.add(temp / "tiny"), ErrorCode::InvalidArgument);
    writeModel(temp / ".tiny");
    NG_CHECK_ERROR(store.add(temp / ".tiny"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(store.add("/"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(store.find("none"), ErrorCode::NotFound);
    NG_CHECK_ERROR(store.find("../tiny"), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(store.find(""), ErrorCode::InvalidArgument);
}

TEST_CASE("model store: a cut-off download is named by verify and refused by add")
{
    const test::TempFolder temp;
    writeModel(temp / "tiny");
    const ModelStore store(temp / "store");
    NG_REQUIRE_RESULT(store.add(temp / "tiny"));
    const fs::path weights = temp / "store/tiny/model.safetensors";
    fs::resize_file(weights, fs::file_size(weights) - 100);
    CHECK_FALSE(store.has("tiny"));
    const auto report = store.verify("tiny");
    NG_REQUIRE_RESULT(report);
    CHECK(mentions(report->problems, "cut off"));
    CHECK(mentions(report->problems, "model.safetensors"));
    CHECK_FALSE(store.find("tiny")->problem.empty());

    fs::resize_file(temp / "tiny/model.safetensors", 500);
    const ModelStore second(temp / "second");
    NG_CHECK_ERROR(second.add(temp / "tiny"), ErrorCode::CorruptData);
    CHECK_FALSE(fs::exists(temp / "second/tiny"));
    NG_CHECK_ERROR(second.add(temp / "none"), ErrorCode::NotFound);
}

TEST_CASE("model store: one changed byte, a missing file and wrong shapes are each named")
{
    const test::TempFolder temp;
    writeModel(temp / "tiny");
    writeModel(temp / "bent", "encoder.layer.0.output.dense.weight");
    const ModelStore store(temp / "store");
    NG_REQUIRE_RESULT(store.add(temp / "tiny"));
    NG_REQUIRE_RESULT(store.add(temp / "bent"));
    const auto bent = store.verify("bent");
    NG_REQUIRE_RESULT(bent);
    CHECK(mentions(bent->problems, "encoder.layer.0.output.dense.weight"));
    CHECK(mentions(bent->problems, "[5, 8]"));

    std::fstream file(temp / "store/tiny/model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(-1, std::ios::end);
    file.put('\x7F');
    file.close();
    fs::remove(temp / "store/tiny/1_Pooling/config.json");
    const auto report = store.verify("tiny");
    NG_REQUIRE_RESULT(report);
    CHECK(mentions(report->problems, "sha256 differs"));
    CHECK(mentions(report->problems, "1_Pooling/config.json is missing"));
    CHECK(report->problems.size() == 2);
}

TEST_CASE("model store: an addition that is cancelled or fails leaves nothing")
{
    const test::TempFolder temp;
    writeModel(temp / "tiny");
    const ModelStore store(temp / "store");
    StopSource stop;
    const RunContext ctx(stop, {.progress = [&](double) { stop.requestStop(); }, .status = {}, .measurement = {}});
    NG_CHECK_ERROR(store.add(temp / "tiny", ctx), ErrorCode::Cancelled);
    CHECK_FALSE(fs::exists(temp / "store/tiny"));
    CHECK(std::ranges::none_of(fs::directory_iterator(temp / "store"), [](const fs::directory_entry &entry) {
        return entry.path().filename().string().starts_with(".adding");
    }));
    fs::create_directories(temp / "store/.adding-tiny/left");
    NG_CHECK_RESULT(store.add(temp / "tiny"));
    CHECK(store.list()->size() == 1);
    CHECK_FALSE(fs::exists(temp / "store/tiny/left"));
}

TEST_CASE("model store: weights that can hold code, no weights and missing shards are refused with the remedy")
{
    const test::TempFolder temp;
    const ModelStore store(temp / "store");
    writeModel(temp / "pickled");
    fs::rename(temp / "pickled/model.safetensors", temp / "pickled/pytorch_model.bin");
    const auto pickled = store.add(temp / "pickled");
    NG_CHECK_ERROR(pickled, ErrorCode::Unsupported);
    CHECK(pickled.error().message().find("safetensors") != std::string::npos);
    fs::remove(temp / "pickled/pytorch_model.bin");
    NG_CHECK_ERROR(store.add(temp / "pickled"), ErrorCode::NotFound);
    writeModel(temp / "sharded");
    std::ofstream(temp / "sharded/model.safetensors.index.json")
        << R"({"weight_map":{"embeddings.LayerNorm.bias":"model-2.safetensors"}})";
    const auto sharded = store.add(temp / "sharded");
    NG_CHECK_ERROR(sharded, ErrorCode::NotFound);
    CHECK(sharded.error().message().find("model-2.safetensors") != std::string::npos);
    fs::remove(temp / "sharded/config.json");
    NG_CHECK_ERROR(store.add(temp / "sharded"), ErrorCode::NotFound);
}

TEST_CASE("bert layout: absurd and unsupported configurations are refused by key")
{
    const auto with = [](std::string_view key, Json value) {
        Json config = smallConfig();
        config.set(key, std::move(value));
        return parseBertConfig(config);
    };
    NG_CHECK_RESULT(with("layer_norm_eps", Json(1e-5)));
    const auto absurd = with("vocab_size", Json(std::int64_t{1} << 40));
    NG_CHECK_ERROR(absurd, ErrorCode::CorruptData);
    CHECK(absurd.error().message().find("vocab_size") != std::string::npos);
    NG_CHECK_ERROR(with("hidden_size", Json(5)), ErrorCode::CorruptData);
    NG_CHECK_ERROR(with("num_attention_heads", Json(0)), ErrorCode::CorruptData);
    NG_CHECK_ERROR(with("num_hidden_layers", Json("six")), ErrorCode::CorruptData);
    NG_CHECK_ERROR(with("hidden_act", Json("relu")), ErrorCode::Unsupported);
    NG_CHECK_ERROR(with("model_type", Json("gpt2")), ErrorCode::Unsupported);
    NG_CHECK_ERROR(with("is_decoder", Json(true)), ErrorCode::Unsupported);
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/bert_layout.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace ng {

namespace {

struct SizeRow {
    std::string_view key;
    std::size_t BertConfig::*member;
    std::int64_t largest; ///< bounds memory before any tensor is looked at
};

constexpr std::array<SizeRow, 7> kSizes{{
    {"vocab_size", &BertConfig::vocabulary, 1'000'000},
    {"hidden_size", &BertConfig::width, 8192},
    {"num_hidden_layers", &BertConfig::layers, 128},
    {"num_attention_heads", &BertConfig::heads, 256},
    {"intermediate_size", &BertConfig::innerWidth, 65536},
    {"max_position_embeddings", &BertConfig::positions, 65536},
    {"type_vocab_size", &BertConfig::segments, 64},
}};

Result<> requireValue(const Json &config, std::string_view key, std::string_view supported)
{
    if (config.contains(key) && config[key].toString() != supported)
        return fail(ErrorCode::Unsupported, NG_TR("weights", "config.json: %1 is %2; only %3 is supported."),
                    std::string(key), config[key].dump(), std::string(supported));
    return {};
}

void addLinear(std::vector<ExpectedTensor> &out, const std::string &name, std::size_t outputs, std::size_t inputs)
{
    out.push_back({name + ".weight", {outputs, inputs}});
    out.push_back({name + ".bias", {outputs}});
}

void addNorm(std::vector<ExpectedTensor> &out, const std::string &name, std::size_t width)
{
    out.push_back({name + ".weight", {width}});
    out.push_back({name + ".bias", {width}});
}

} // namespace

Result<BertConfig> parseBertConfig(const Json &config)
{
    BertConfig result;
    NG_TRY(requireValue(config, "model_type", "bert"));
    NG_TRY(requireValue(config, "hidden_act", "gelu"));
    NG_TRY(requireValue(config, "position_embedding_type", "absolute"));
    if (config["is_decoder"].toBool())
        return fail(ErrorCode::Unsupported,
                    NG_TR("weights", "config.json describes a decoder; only encoders are supported."));
    for (const SizeRow &row : kSizes) {
        NG_TRY_ASSIGN(const std::int64_t value, within(config.requireInt(row.key), "config.json"));
        if (value < 1 || value > row.largest)
            return fail(ErrorCode::CorruptData,
                        NG_TR("weights", "config.json: %1 is %2, which is outside 1 to %3. Fetch the model again."),
                        std::string(row.key), std::to_string(value), std::to_string(row.largest));
        result.*row.member = static_cast<std::size_t>(value);
    }
    if (result.width % result.heads != 0)
        return fail(
            ErrorCode::CorruptData,
            NG_TR("weights",
                  "config.json: hidden_size %1 is no multiple of num_attention_heads %2. Fetch the model again."),
            std::to_string(result.width), std::to_string(result.heads));
    result.layerNormEpsilon = config["layer_norm_eps"].toDouble(result.layerNormEpsilon);
    return result;
}

std::vector<ExpectedTensor> bertTensors(const BertConfig &config)
{
    std::vector<ExpectedTensor> out{
        {"embeddings.word_embeddings.weight", {config.vocabulary, config.width}},
        {"embeddings.position_embeddings.weight", {config.positions, config.width}},
        {"embeddings.token_type_embeddings.weight", {config.segments, config.width}},
    };
    addNorm(out, "embeddings.LayerNorm", config.width);
    for (std::size_t i = 0; i < config.layers; ++i) {
        const std::string layer = "encoder.layer." + std::to_string(i) + '.';
        for (const char *part : {"query", "key", "value"})
            addLinear(out, layer + "attention.self." + part, config.width, config.width);
        addLinear(out, layer + "attention.output.dense", config.width, config.width);
        addNorm(out, layer + "attention.output.LayerNorm", config.width);
        addLinear(out, layer + "intermediate.dense", config.innerWidth, config.width);
        addLinear(out, layer + "output.dense", config.width, config.innerWidth);
        addNorm(out, layer + "output.LayerNorm", config.width);
    }
    return out;
}

std::string shapeText(const std::vector<std::size_t> &shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return text + ']';
}

Result<> checkTensors(const SafetensorsFile &file, const std::vector<ExpectedTensor> &expected)
{
    for (const ExpectedTensor &tensor : expected) {
        NG_TRY_ASSIGN(const TensorInfo *const found, file.require(tensor.name));
        if (found->shape != tensor.shape)
            return fail(
                ErrorCode::ShapeMismatch,
                NG_TR(
                    "weights",
                    "%1: tensor %2 is %3 where config.json asks for %4. The two files belong to different models: fetch both again."),
                file.path().filename().string(), tensor.name, shapeText(found->shape), shapeText(tensor.shape));
    }
    return {};
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/bert_net.h"

#include "core/base/assert.h"
#include "core/base/exceptions.h"
#include "core/base/json.h"

#include <string>

namespace ng {

namespace {

torch::nn::LayerNorm makeNorm(const BertConfig &config)
{
    return torch::nn::LayerNorm(
        torch::nn::LayerNormOptions({static_cast<std::int64_t>(config.width)}).eps(config.layerNormEpsilon));
}

torch::nn::Linear makeLinear(std::size_t inputs, std::size_t outputs)
{
    return torch::nn::Linear(static_cast<std::int64_t>(inputs), static_cast<std::int64_t>(outputs));
}

torch::nn::Embedding makeTable(std::size_t rows, std::size_t width)
{
    return torch::nn::Embedding(static_cast<std::int64_t>(rows), static_cast<std::int64_t>(width));
}

/// A node of the tree of names that computes nothing by itself ("encoder", "attention").
std::shared_ptr<torch::nn::Module> addNode(torch::nn::Module &parent, const std::string &name)
{
    return parent.register_module(name, std::make_shared<torch::nn::Module>(name));
}

} // namespace

class BertNet::Embeddings : public torch::nn::Module
{
public:
    explicit Embeddings(const BertConfig &config)
        : m_words(register_module("word_embeddings", makeTable(config.vocabulary, config.width))),
          m_positions(register_module("position_embeddings", makeTable(config.positions, config.width))),
          m_segments(register_module("token_type_embeddings", makeTable(config.segments, config.width))),
          m_norm(register_module("LayerNorm", makeNorm(config)))
    { }

    torch::Tensor forward(const torch::Tensor &ids)
    {
        const torch::Tensor places = torch::arange(ids.size(1), ids.options()); // [T]
        torch::Tensor x = m_words(ids) + m_segments->weight[0];                 // [N, T, D]; one segment only
        x = x + m_positions(places);                                            // [N, T, D]
        return m_norm(x);
    }

private:
    torch::nn::Embedding m_words;
    torch::nn::Embedding m_positions;
    torch::nn::Embedding m_segments;
    torch::nn::LayerNorm m_norm;
};

class BertNet::Layer : public torch::nn::Module
{
public:
    explicit Layer(const BertConfig &config) : m_heads(static_cast<std::int64_t>(config.heads))
    {
        const auto attention = addNode(*this, "attention");
        const auto self = addNode(*attention, "self");
        m_query = self->register_module("query", makeLinear(config.width, config.width));
        m_key = self->register_module("key", makeLinear(config.width, config.width));
        m_value = self->register_module("value", makeLinear(config.width, config.width));
        const auto mixed = addNode(*attention, "output");
        m_mix = mixed->register_module("dense", makeLinear(config.width, config.width));
        m_mixNorm = mixed->register_module("LayerNorm", makeNorm(config));
        m_inner = addNode(*this, "intermediate")->register_module("dense", makeLinear(config.width, config.innerWidth));
        const auto output = addNode(*this, "output");
        m_outer = output->register_module("dense", makeLinear(config.innerWidth, config.width));
        m_outerNorm = output->register_module("LayerNorm", makeNorm(config));
    }

    /// \param x [N, T, D]; \param mask [N, 1, 1, T]
    torch::Tensor forward(torch::Tensor x, const torch::Tensor &mask)
    {
        const torch::Tensor context = at::scaled_dot_product_attention(heads(m_query(x)), heads(m_key(x)),
                                                                       heads(m_value(x)), mask); // [N, H, T, D / H]
        x = m_mixNorm(m_mix(context.transpose(1, 2).reshape(x.sizes())) + x);                    // [N, T, D]
        return m_outerNorm(m_outer(torch::gelu(m_inner(x))) + x); // exact GELU by erf; [N, T, F] inside, [N, T, D]
    }

private:
    torch::Tensor heads(const torch::Tensor &x) const
    {
        return x.view({x.size(0), x.size(1), m_heads, -1}).transpose(1, 2); // [N, H, T, D / H]
    }

    std::int64_t m_heads;
    torch::nn::Linear m_query{nullptr};
    torch::nn::Linear m_key{nullptr};
    torch::nn::Linear m_value{nullptr};
    torch::nn::Linear m_mix{nullptr};
    torch::nn::LayerNorm m_mixNorm{nullptr};
    torch::nn::Linear m_inner{nullptr};
    torch::nn::Linear m_outer{nullptr};
    torch::nn::LayerNorm m_outerNorm{nullptr};
};

BertNet::BertNet(const BertConfig &config)
    : m_config(config),
      m_embeddings(register_module("embeddings", std::make_shared<Embeddings>(config)))
{
    const auto list = addNode(*addNode(*this, "encoder"), "layer");
    for (std::size_t i = 0; i < config.layers; ++i)
        m_layers.push_back(list->register_module(std::to_string(i), std::make_shared<Layer>(config)));
}

Result<torch::Tensor> BertNet::forward(const torch::Tensor &ids, const torch::Tensor &mask, const RunContext &ctx,
                                       std::vector<torch::Tensor> *stages)
{
    torch::Tensor x = m_embeddings->forward(ids);              // [N, T, D]
    const torch::Tensor wide = mask.unsqueeze(1).unsqueeze(1); // [N, 1, 1, T]
    if (stages != nullptr)
        stages->push_back(x);
    for (const auto &layer : m_layers) {
        NG_TRY(ctx.checkpoint());
        x = layer->forward(x, wide); // [N, T, D]
        if (stages != nullptr)
            stages->push_back(x);
    }
    return x;
}

Result<std::shared_ptr<BertNet>> loadBertNet(const std::filesystem::path &modelFolder, torch::Device device)
{
    NG_TRY_ASSIGN(const Json json, readJsonFile(modelFolder / "config.json", 1U << 20U));
    NG_TRY_ASSIGN(const BertConfig config, parseBertConfig(json));
    NG_TRY_ASSIGN(const SafetensorsFile file, SafetensorsFile::open(modelFolder / "model.safetensors"));
    // The shapes are checked before any memory is taken for the network.
    NG_TRY(checkTensors(file, bertTensors(config)));
    return guarded("loading " + modelFolder.filename().string(), [&]() -> Result<std::shared_ptr<BertNet>> {
        const torch::NoGradGuard noGradients;
        auto net = std::make_shared<BertNet>(config);
        net->eval();
        for (const auto &parameter : net->named_parameters()) {
            NG_TRY_ASSIGN(std::vector<float> values, file.readFloats(parameter.key()));
            torch::Tensor target = parameter.value();
            NG_ASSERT(static_cast<std::int64_t>(values.size()) == target.numel());
            target.copy_(torch::from_blob(values.data(), target.sizes(), torch::kFloat32));
            target.requires_grad_(false);
        }
        net->to(device);
        return net;
    });
}

} // namespace ng

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/weights/bert_layout.h"

#include <torch/torch.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace ng {

/// Encoder of BERT for inference: embeddings, self-attention, GELU, LayerNorm after each sum. Dropout is left out.
/// Parameter names equal the state_dict keys of BertModel.
/// \source Devlin et al. 2018, arXiv:1810.04805; BertModel of transformers 5.23.0
class BertNet : public torch::nn::Module
{
public:
    explicit BertNet(const BertConfig &config);

    /// Hidden states of the last layer.
    /// \param ids    [texts, tokens], int64
    /// \param mask   [texts, tokens], bool: true for tokens, false for padding; every text has at least one token
    /// \param stages when not null, gets the embeddings after their LayerNorm and the output of every layer
    /// \return [texts, tokens, width]; Cancelled between layers
    [[nodiscard]] Result<torch::Tensor> forward(const torch::Tensor &ids, const torch::Tensor &mask,
                                                const RunContext &ctx = {},
                                                std::vector<torch::Tensor> *stages = nullptr);
    [[nodiscard]] const BertConfig &config() const { return m_config; }

private:
    class Embeddings;
    class Layer;
    BertConfig m_config;
    std::shared_ptr<Embeddings> m_embeddings;
    std::vector<std::shared_ptr<Layer>> m_layers;
};

/// Network of a folder in Hugging Face layout (config.json, model.safetensors) with its weights as float32 on \p device.
/// Errors name the file and the tensor that is missing, cut off or of another shape.
[[nodiscard]] Result<std::shared_ptr<BertNet>> loadBertNet(const std::filesystem::path &modelFolder,
                                                           torch::Device device = torch::kCPU);

} // namespace ng

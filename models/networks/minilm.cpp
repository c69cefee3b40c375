// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/minilm.h"

#include "core/base/exceptions.h"
#include "core/base/sha256.h"
#include "core/text/wordpiece.h"
#include "models/networks/bert_net.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

namespace ng {

namespace {

/// A layer of such a batch takes about 50 ms on two cores: the time within which a stop must be seen.
constexpr std::size_t kBatchTokens = 2048;

class MiniLmEncoder final : public TextEncoder
{
public:
    MiniLmEncoder(std::shared_ptr<BertNet> net, WordPiece wordPiece, torch::Device device, Json recipe)
        : m_net(std::move(net)),
          m_wordPiece(std::move(wordPiece)),
          m_device(device),
          m_recipe(std::move(recipe)),
          m_longest(std::min(kMiniLmTokens, m_net->config().positions))
    { }

    std::string_view id() const override { return "minilm"; }
    std::size_t dimension() const override { return m_net->config().width; }
    Json recipe() const override { return m_recipe; }

    Result<NdArray<float, 2>> encode(std::span<const std::string> texts, const RunContext &ctx) const override
    {
        NdArray<float, 2> vectors({texts.size(), dimension()});
        NG_TRY_ASSIGN(const std::vector<TokenizedText> tokens, tokenize(texts, ctx));
        std::vector<std::size_t> order(texts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return tokens[i].ids.size(); });
        for (std::size_t begin = 0; begin < order.size();) {
            NG_TRY(ctx.checkpoint());
            std::size_t end = begin + 1;
            // Sorted, so the text at end is the longest of the batch.
            while (end < order.size() && (end - begin + 1) * tokens[order[end]].ids.size() <= kBatchTokens)
                ++end;
            const std::span<const std::size_t> batch(order.data() + begin, end - begin);
            NG_TRY(guarded("minilm", [&]() -> Result<> { return encodeBatch(tokens, batch, vectors, ctx); }));
            begin = end;
            ctx.progress(static_cast<double>(begin) / static_cast<double>(order.size()));
        }
        return vectors;
    }

private:
    Result<std::vector<TokenizedText>> tokenize(std::span<const std::string> texts, const RunContext &ctx) const
    {
        std::vector<TokenizedText> tokens;
        std::int64_t cut = 0;
        for (const std::string &text : texts) {
            NG_TRY(ctx.checkpoint());
            tokens.push_back(m_wordPiece.encode(text, m_longest));
            cut += tokens.back().whole > tokens.back().ids.size() ? 1 : 0;
        }
        if (cut > 0)
            ctx.status(fillIn(NG_TR("text", "%1 of %2 texts are longer than %3 tokens: only their beginning counts"),
                              {std::to_string(cut), std::to_string(texts.size()), std::to_string(m_longest)}));
        return tokens;
    }

    Result<> encodeBatch(const std::vector<TokenizedText> &tokens, std::span<const std::size_t> batch,
                         NdArray<float, 2> &vectors, const RunContext &ctx) const
    {
        const c10::InferenceMode inference;
        const auto count = static_cast<std::int64_t>(batch.size());
        const auto width = static_cast<std::int64_t>(tokens[batch.back()].ids.size());
        torch::Tensor ids = torch::full({count, width}, m_wordPiece.padId(), torch::kInt64);
        torch::Tensor mask = torch::zeros({count, width}, torch::kBool);
        for (std::int64_t i = 0; i < count; ++i) {
            const std::vector<std::int64_t> &row = tokens[batch[static_cast<std::size_t>(i)]].ids;
            std::ranges::copy(row, ids.data_ptr<std::int64_t>() + i * width);
            std::fill_n(mask.data_ptr<bool>() + i * width, row.size(), true);
        }
        ids = ids.to(m_device);
        mask = mask.to(m_device);
        NG_TRY_ASSIGN(const torch::Tensor hidden, m_net->forward(ids, mask, ctx)); // [N, T, D]
        const torch::Tensor weights = mask.unsqueeze(2).to(torch::kFloat32);       // [N, T, 1]
        torch::Tensor mean = (hidden * weights).sum(1) / weights.sum(1); // [N, D]; every text has [CLS] and [SEP]
        mean = torch::nn::functional::normalize(mean, torch::nn::functional::NormalizeFuncOptions().p(2).dim(1))
                   .to(torch::kCPU)
                   .contiguous();
        for (std::int64_t i = 0; i < count; ++i) {
            const std::span<float> out = vectors.row(batch[static_cast<std::size_t>(i)]);
            std::memcpy(out.data(), mean.data_ptr<float>() + i * static_cast<std::int64_t>(out.size()),
                        out.size_bytes());
        }
        return {};
    }

    std::shared_ptr<BertNet> m_net;
    WordPiece m_wordPiece;
    torch::Device m_device;
    Json m_recipe;
    std::size_t m_longest;
};

} // namespace

Result<TextEncoderPtr> makeMiniLm(const std::filesystem::path &modelFolder, std::string_view device)
{
    NG_TRY_ASSIGN(WordPiece wordPiece, WordPiece::open(modelFolder / "vocab.txt"));
    NG_TRY_ASSIGN(const torch::Device where, guarded("device " + std::string(device), [&]() -> Result<torch::Device> {
                      return torch::Device(std::string(device));
                  }));
    NG_TRY_ASSIGN(std::shared_ptr<BertNet> net, loadBertNet(modelFolder, where));
    if (wordPiece.size() != net->config().vocabulary)
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("text", "%1: vocab.txt has %2 pieces where config.json asks for %3. Fetch the model again."),
                    modelFolder.filename().string(), std::to_string(wordPiece.size()),
                    std::to_string(net->config().vocabulary));
    NG_TRY_ASSIGN(const std::string hash, sha256OfFile(modelFolder / "model.safetensors"));
    Json recipe(Json::Object{{"encoder", Json("minilm")},
                             {"version", Json(1)},
                             {"model", Json(modelFolder.filename().string())},
                             {"weights_sha256", Json(hash)},
                             {"pooling", Json("mean")},
                             {"max_tokens", Json(static_cast<std::int64_t>(kMiniLmTokens))}});
    return std::make_shared<const MiniLmEncoder>(std::move(net), std::move(wordPiece), where, std::move(recipe));
}

} // namespace ng

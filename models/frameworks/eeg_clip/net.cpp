// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/net.h"

#include "core/base/assert.h"
#include "models/frameworks/eeg_clip/ops.h"

#include <cmath>

namespace ng::eeg_clip {

namespace {

/// Index of each parameter; a bias follows its weight.
enum Slot : std::size_t {
    Time0,
    Time0Bias,
    Time2,
    Time2Bias,
    ChannelVectors,
    InProjection,
    InProjectionBias,
    OutProjection,
    OutProjectionBias,
    Norm1,
    Norm1Bias,
    Feed0,
    Feed0Bias,
    Feed2,
    Feed2Bias,
    Norm2,
    Norm2Bias,
    Depthwise,
    Pointwise,
    Norm3,
    Norm3Bias,
    Head,
    HeadBias,
    HeadNorm,
    HeadNormBias,
    LogScale,
    Project0,
    Project0Bias,
    Project2,
    Project2Bias,
};

ParameterSpec weight(std::string name, std::vector<std::int64_t> shape, std::int64_t fanIn)
{
    return {std::move(name), std::move(shape), Init::FanIn, fanIn, 0.0, true};
}

ParameterSpec bias(std::string name, std::int64_t size, std::int64_t fanIn)
{
    return {std::move(name), {size}, Init::FanIn, fanIn, 0.0, false};
}

void addNorm(std::vector<ParameterSpec> &specs, const std::string &name, std::int64_t size)
{
    specs.push_back({name + ".weight", {size}, Init::Ones, 1, 0.0, false});
    specs.push_back({name + ".bias", {size}, Init::Zeros, 1, 0.0, false});
}

void addLinear(std::vector<ParameterSpec> &specs, const std::string &name, std::int64_t from, std::int64_t to)
{
    specs.push_back(weight(name + ".weight", {to, from}, from));
    specs.push_back(bias(name + ".bias", to, from));
}

/// In the order of Slot.
std::vector<ParameterSpec> specsOf(const EegClipParams &p, const NetShape &s)
{
    std::vector<ParameterSpec> specs;
    addLinear(specs, "time.0", s.samples, p.hidden);
    addLinear(specs, "time.2", p.hidden, p.width);
    specs.push_back(
        {"channel_vectors", {s.channels, p.width}, p.channelEmbedding ? Init::Normal : Init::Zeros, 1, 0.0, false});
    specs.push_back(weight("attention.in_proj_weight", {3 * p.width, p.width}, p.width));
    specs.push_back(bias("attention.in_proj_bias", 3 * p.width, p.width));
    addLinear(specs, "attention.out_proj", p.width, p.width);
    addNorm(specs, "norm1", p.width);
    addLinear(specs, "feed.0", p.width, p.feedForward);
    addLinear(specs, "feed.2", p.feedForward, p.width);
    addNorm(specs, "norm2", p.width);
    specs.push_back(weight("depthwise.weight", {s.channels, 1, p.kernel}, p.kernel));
    specs.push_back(weight("pointwise.weight", {s.channels, s.channels, 1}, s.channels));
    addNorm(specs, "norm3", p.width);
    addLinear(specs, "head", s.channels * p.width, p.embedding);
    addNorm(specs, "head_norm", p.embedding);
    specs.push_back({"log_scale", {1}, Init::Value, 1, std::log(1.0 / p.temperature), false});
    const bool deep = p.projection == EegClipProjection::Mlp;
    addLinear(specs, "project.0", s.targetWidth, p.embedding);
    if (deep)
        addLinear(specs, "project.2", p.embedding, p.embedding);
    return specs;
}

at::Tensor unitRows(const at::Tensor &x)
{
    return x / x.norm(2, {-1}, true).clamp_min(1e-12);
}

} // namespace

EegClipNet::EegClipNet(const EegClipParams &params, const NetShape &shape, Philox random, at::Device device)
    : m_params(params),
      m_shape(shape),
      m_parameters(specsOf(params, shape), random, device)
{
    NG_ASSERT(params.width % params.heads == 0);
    NG_ASSERT(params.kernel % 2 == 1);
}

at::Tensor EegClipNet::linear(const at::Tensor &x, std::size_t weight) const
{
    if (m_params.precision == EegClipPrecision::BFloat16)
        return at::linear(x.to(at::kBFloat16), m_parameters[weight].to(at::kBFloat16),
                          m_parameters[weight + 1].to(at::kBFloat16))
            .to(at::kFloat);
    return at::linear(x, m_parameters[weight], m_parameters[weight + 1]);
}

at::Tensor EegClipNet::drop(const at::Tensor &x, std::optional<DropoutKey> dropout, int site) const
{
    if (!dropout || m_params.dropout <= 0.0)
        return x;
    return counterDropout(x, m_params.dropout, *dropout, site);
}

at::Tensor EegClipNet::attention(const at::Tensor &h, std::optional<DropoutKey> dropout) const
{
    const std::int64_t n = h.size(0);
    const std::int64_t heads = m_params.heads;
    const std::int64_t each = m_params.width / heads;
    const at::Tensor qkv =
        linear(h, InProjection).view({n, m_shape.channels, 3, heads, each}).permute({2, 0, 3, 1, 4}); // [3, N, H, C, d]
    const at::Tensor mixed = at::scaled_dot_product_attention(qkv[0], qkv[1], qkv[2]);                // [N, H, C, d]
    const at::Tensor joined = mixed.transpose(1, 2).reshape({n, m_shape.channels, m_params.width});   // [N, C, D]
    at::Tensor x = h + drop(linear(joined, OutProjection), dropout, 2);
    x = at::layer_norm(x, {m_params.width}, m_parameters[Norm1], m_parameters[Norm1Bias]);
    const at::Tensor inner = drop(at::gelu(linear(x, Feed0)), dropout, 3); // [N, C, F]
    x = x + drop(linear(inner, Feed2), dropout, 4);                        // [N, C, D]
    return at::layer_norm(x, {m_params.width}, m_parameters[Norm2], m_parameters[Norm2Bias]);
}

at::Tensor EegClipNet::convolution(const at::Tensor &h) const
{
    const at::Tensor along = depthwiseAlongFeatures(h, m_parameters[Depthwise]); // [N, C, D]
    // A kernel of length 1 over channels is one matrix product per trial. No bias: one number a channel is what the norm
    // that follows takes away.
    const at::Tensor mixed = at::matmul(m_parameters[Pointwise].squeeze(2), along); // [N, C, D]
    return at::layer_norm(h + mixed, {m_params.width}, m_parameters[Norm3], m_parameters[Norm3Bias]);
}

at::Tensor EegClipNet::encode(const at::Tensor &x, std::optional<DropoutKey> dropout) const
{
    const std::int64_t n = x.size(0);
    at::Tensor h = drop(at::gelu(linear(x, Time0)), dropout, 0); // [N, C, H]
    h = drop(linear(h, Time2), dropout, 1);                      // [N, C, D]
    if (m_params.channelEmbedding)
        h = h + m_parameters[ChannelVectors];
    h = attention(h, dropout);                                               // [N, C, D]
    h = convolution(h);                                                      // [N, C, D]
    h = drop(h, dropout, 5).reshape({n, m_shape.channels * m_params.width}); // [N, C * D]
    h = linear(h, Head);                                                     // [N, E]
    h = at::layer_norm(h, {m_params.embedding}, m_parameters[HeadNorm], m_parameters[HeadNormBias]);
    return unitRows(h);
}

at::Tensor EegClipNet::project(const at::Tensor &vectors) const
{
    at::Tensor h = at::linear(vectors, m_parameters[Project0], m_parameters[Project0Bias]); // [M, E]
    if (m_params.projection == EegClipProjection::Mlp)
        h = at::linear(at::gelu(h), m_parameters[Project2], m_parameters[Project2Bias]);
    return unitRows(h);
}

at::Tensor EegClipNet::scale() const
{
    const at::Tensor &log = m_parameters[LogScale];
    return (m_params.learnTemperature ? log : log.detach()).exp().clamp_max(100.0);
}

} // namespace ng::eeg_clip

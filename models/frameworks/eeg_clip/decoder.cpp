// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/decoder.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"
#include "core/run/checkpoint.h"
#include "models/frameworks/eeg_clip/tensor_io.h"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace ng::eeg_clip {

namespace {

constexpr std::size_t kDecodeBatch = 256;

std::string count(std::size_t n)
{
    return numberText(static_cast<std::int64_t>(n));
}

NdArray<float, 2> toArray(const at::Tensor &tensor)
{
    const at::Tensor host = tensor.to(at::kCPU, at::kFloat).contiguous();
    NdArray<float, 2> out({static_cast<std::size_t>(host.size(0)), static_cast<std::size_t>(host.size(1))});
    std::memcpy(out.data(), host.const_data_ptr<float>(), out.size() * sizeof(float));
    return out;
}

/// Queries of a decoding: single rows, or groups of rows of one concept whose signals are averaged.
std::vector<std::vector<std::size_t>> queriesOf(const Dataset &data, std::span<const std::size_t> rows, int averaged)
{
    std::vector<std::vector<std::size_t>> queries;
    if (averaged == 1) {
        for (const std::size_t row : rows)
            queries.push_back({row});
        return queries;
    }
    std::map<std::size_t, std::size_t> open; // concept -> query that still takes rows
    for (const std::size_t row : rows) {
        const std::size_t label = data.labels[row];
        const auto found = open.find(label);
        const bool full =
            found != open.end() && averaged > 0 && queries[found->second].size() >= static_cast<std::size_t>(averaged);
        if (found == open.end() || full) {
            open[label] = queries.size();
            queries.push_back({row});
        } else {
            queries[found->second].push_back(row);
        }
    }
    return queries;
}

Json textsJson(const std::vector<std::string> &texts)
{
    Json array = Json::array();
    for (const std::string &text : texts)
        array.push(text);
    return array;
}

std::vector<std::string> textsOf(const Json &array)
{
    std::vector<std::string> texts;
    for (const Json &item : array.items())
        texts.push_back(item.toString());
    return texts;
}

} // namespace

at::Tensor ChannelScaler::apply(const at::Tensor &x) const
{
    return ((x - mean) * inverse).clamp_(-clipSd, clipSd);
}

ChannelScaler fitScaler(const Dataset &data, const std::vector<std::size_t> &rows, double clipSd, at::Device device)
{
    const std::size_t channels = data.signals.extent(1);
    const std::size_t samples = data.signals.extent(2);
    at::Tensor mean = at::zeros({static_cast<std::int64_t>(channels), 1}, at::kFloat);
    at::Tensor inverse = at::ones({static_cast<std::int64_t>(channels), 1}, at::kFloat);
    for (std::size_t c = 0; c < channels; ++c) {
        double sum = 0.0;
        double squares = 0.0;
        for (const std::size_t row : rows)
            for (std::size_t t = 0; t < samples; ++t)
                sum += static_cast<double>(data.signals(row, c, t));
        const double n = static_cast<double>(rows.size() * samples);
        const double centre = sum / n;
        for (const std::size_t row : rows)
            for (std::size_t t = 0; t < samples; ++t)
                squares += std::pow(static_cast<double>(data.signals(row, c, t)) - centre, 2);
        const double deviation = std::sqrt(squares / n);
        mean.data_ptr<float>()[c] = static_cast<float>(centre);
        inverse.data_ptr<float>()[c] = deviation > 0.0 ? static_cast<float>(1.0 / deviation) : 0.0F;
    }
    return {mean.to(device), inverse.to(device), clipSd};
}

at::Tensor gather(const Dataset &data, std::span<const std::size_t> rows, at::Device device)
{
    const std::size_t channels = data.signals.extent(1);
    const std::size_t samples = data.signals.extent(2);
    at::Tensor host = at::empty({static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(channels),
                                 static_cast<std::int64_t>(samples)},
                                at::kFloat);
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::memcpy(host.data_ptr<float>() + i * channels * samples, data.signals.data() + rows[i] * channels * samples,
                    channels * samples * sizeof(float));
    return host.to(device);
}

at::Tensor prototypes(const EegClipNet &net, const at::Tensor &vectors,
                      const std::vector<std::vector<std::int64_t>> &ofConcept)
{
    const c10::NoGradGuard noGradient;
    const at::Tensor projected = net.project(vectors); // [stimuli, E]
    std::vector<at::Tensor> means;
    for (const std::vector<std::int64_t> &stimuli : ofConcept) {
        if (stimuli.empty()) {
            means.push_back(at::zeros({projected.size(1)}, projected.options()));
            continue;
        }
        const at::Tensor index = at::tensor(stimuli, at::kLong).to(projected.device());
        means.push_back(projected.index_select(0, index).mean(0));
    }
    const at::Tensor stacked = at::stack(means); // [concepts, E]
    return stacked / stacked.norm(2, {1}, true).clamp_min(1e-12);
}

EegClipDecoder::EegClipDecoder(DecoderParts parts)
    : m_parts(std::move(parts)),
      m_net(m_parts.params, m_parts.shape, Philox(0), m_parts.flat.device())
{
    const c10::NoGradGuard noGradient;
    m_net.parameters().flat().copy_(m_parts.flat);
}

Result<> EegClipDecoder::checkInput(const Dataset &data) const
{
    if (data.channels != m_parts.channels)
        return fail(
            ErrorCode::ShapeMismatch,
            NG_TR(
                "eeg_clip",
                "The decoder was trained on %1 channels (%2, ...), the data have %3 (%4, ...). Decode with the same channels in the same order."),
            count(m_parts.channels.size()), m_parts.channels.front(), count(data.channels.size()),
            data.channels.empty() ? std::string("none") : data.channels.front());
    if (!(data.rate == m_parts.rate))
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("eeg_clip", "The decoder was trained at %1 Hz, the data are at %2 Hz. Give --resample."),
                    m_parts.rate.text(), data.rate.text());
    if (data.signals.extent(2) != static_cast<std::size_t>(m_parts.shape.samples))
        return fail(
            ErrorCode::ShapeMismatch,
            NG_TR("eeg_clip",
                  "The decoder was trained on windows of %1 samples, the data have %2. Give the same --window."),
            numberText(m_parts.shape.samples), count(data.signals.extent(2)));
    return {};
}

Result<Decodings> EegClipDecoder::decode(const Dataset &data, std::span<const std::size_t> rows,
                                         const RunContext &ctx) const
{
    NG_TRY(checkInput(data));
    return guarded("eeg_clip decode", [&]() -> Result<Decodings> {
        const c10::NoGradGuard noGradient;
        const auto queries = queriesOf(data, rows, m_parts.params.averageRepetitions);
        std::map<std::string, std::size_t> candidateIndex;
        for (std::size_t c = 0; c < m_parts.candidates.size(); ++c)
            candidateIndex.emplace(m_parts.candidates[c], c);
        Decodings out;
        out.candidates = m_parts.candidates;
        std::vector<at::Tensor> embeddings;
        for (std::size_t begin = 0; begin < queries.size(); begin += kDecodeBatch) {
            NG_TRY(ctx.checkpoint());
            const std::size_t end = std::min(queries.size(), begin + kDecodeBatch);
            std::vector<at::Tensor> signals;
            for (std::size_t q = begin; q < end; ++q) {
                const auto &group = queries[q];
                const auto known = candidateIndex.find(data.classNames[data.labels[group.front()]]);
                if (known == candidateIndex.end())
                    return fail(ErrorCode::ShapeMismatch,
                                NG_TR("eeg_clip",
                                      "Item %1 is of concept \"%2\", which is none of the decoder's %3 candidates."),
                                data.itemIds[group.front()], data.classNames[data.labels[group.front()]],
                                count(m_parts.candidates.size()));
                out.truth.push_back(known->second);
                out.itemIds.push_back(data.itemIds[group.front()]
                                      + (group.size() > 1 ? "+" + count(group.size() - 1) : std::string{}));
                signals.push_back(gather(data, group, m_parts.flat.device()).mean(0)); // [C, T]
            }
            embeddings.push_back(m_net.encode(m_parts.scaler.apply(at::stack(signals)), std::nullopt)); // [B, E]
            ctx.progress(static_cast<double>(end) / static_cast<double>(queries.size()));
        }
        if (embeddings.empty())
            return fail(ErrorCode::InvalidArgument, NG_TR("eeg_clip", "There is no item to decode."));
        const at::Tensor z = at::cat(embeddings);
        out.embeddings = toArray(z);
        out.scores = toArray(at::matmul(z, m_parts.candidateVectors.t()));
        return out;
    });
}

Result<> EegClipDecoder::save(CheckpointWriter &writer) const
{
    putTensor(writer, "flat", m_parts.flat);
    putTensor(writer, "scaler.mean", m_parts.scaler.mean);
    putTensor(writer, "scaler.inverse", m_parts.scaler.inverse);
    putTensor(writer, "candidate_vectors", m_parts.candidateVectors);
    Json input = Json::object();
    input.set("channels", textsJson(m_parts.channels));
    input.set("rate_samples", m_parts.rate.samples());
    input.set("rate_per_ns", static_cast<std::int64_t>(m_parts.rate.per().count()));
    input.set("samples", static_cast<std::int64_t>(m_parts.shape.samples));
    input.set("target_width", static_cast<std::int64_t>(m_parts.shape.targetWidth));
    input.set("candidates", textsJson(m_parts.candidates));
    writer.putFact("input", std::move(input));
    return {};
}

Result<std::shared_ptr<const Decoder>> EegClipDecoder::load(CheckpointReader &reader, const EegClipParams &params)
{
    DecoderParts parts;
    parts.params = params;
    NG_TRY_ASSIGN(parts.flat, takeTensor(reader, "flat"));
    NG_TRY_ASSIGN(parts.scaler.mean, takeTensor(reader, "scaler.mean"));
    NG_TRY_ASSIGN(parts.scaler.inverse, takeTensor(reader, "scaler.inverse"));
    parts.scaler.clipSd = params.clipSd;
    NG_TRY_ASSIGN(parts.candidateVectors, takeTensor(reader, "candidate_vectors"));
    NG_TRY_ASSIGN(const Json input, reader.fact("input"));
    parts.channels = textsOf(input["channels"]);
    parts.candidates = textsOf(input["candidates"]);
    NG_TRY_ASSIGN(parts.rate, Rate::make(input["rate_samples"].toInt(), TimeNs{input["rate_per_ns"].toInt()}));
    parts.shape = {static_cast<std::int64_t>(parts.channels.size()), input["samples"].toInt(),
                   input["target_width"].toInt()};
    const bool fits = !parts.channels.empty() && parts.shape.samples > 0 && parts.shape.samples < (1 << 24)
        && parts.shape.targetWidth > 0 && parts.shape.targetWidth < (1 << 20) && parts.candidateVectors.dim() == 2
        && parts.candidateVectors.size(0) == static_cast<std::int64_t>(parts.candidates.size())
        && parts.candidateVectors.size(1) == params.embedding && parts.scaler.mean.numel() == parts.shape.channels
        && parts.scaler.inverse.numel() == parts.shape.channels;
    if (!fits)
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "eeg_clip",
                "The decoder in the checkpoint does not fit its own description. Train again or use another checkpoint."));
    return guarded("eeg_clip load", [&]() -> Result<std::shared_ptr<const Decoder>> {
        const EegClipNet probe(params, parts.shape, Philox(0), at::kCPU);
        if (probe.parameters().flat().numel() != parts.flat.numel())
            return fail(
                ErrorCode::CorruptData,
                NG_TR("eeg_clip",
                      "The checkpoint holds %1 weights, the settings ask for %2. The run's settings were changed."),
                numberText(parts.flat.numel()), numberText(probe.parameters().flat().numel()));
        return std::make_shared<const EegClipDecoder>(std::move(parts));
    });
}

} // namespace ng::eeg_clip

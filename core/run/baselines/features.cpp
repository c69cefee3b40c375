// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/baselines/features.h"

#include "core/base/text.h"

namespace ng {

namespace {

constexpr double kMicrovoltsPerVolt = 1e6;

std::string countText(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

} // namespace

InputShape inputShapeOf(const Dataset &data)
{
    return {data.channels, data.signals.extent(2), data.rate};
}

Result<> checkInput(const InputShape &expected, const Dataset &data)
{
    if (expected.channels.size() != data.channels.size()) {
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("run", "The decoder was trained on %1 channels, but the data have %2."),
                    countText(expected.channels.size()), countText(data.channels.size()));
    }
    for (std::size_t c = 0; c < expected.channels.size(); ++c) {
        if (expected.channels[c] != data.channels[c]) {
            return fail(ErrorCode::ShapeMismatch, NG_TR("run", "Channel %1 is %2 in the data, but was %3 in training."),
                        countText(c), quotable(data.channels[c]), quotable(expected.channels[c]));
        }
    }
    if (!(expected.rate == data.rate)) {
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("run", "The data have %1 Hz, but training had %2 Hz: resample them."), data.rate.text(),
                    expected.rate.text());
    }
    if (expected.samples != data.signals.extent(2)) {
        return fail(ErrorCode::ShapeMismatch, NG_TR("run", "Windows have %1 samples, but training had %2."),
                    countText(data.signals.extent(2)), countText(expected.samples));
    }
    return {};
}

Json toJson(const InputShape &shape)
{
    Json out = Json::object();
    Json channels = Json::array();
    for (const std::string &channel : shape.channels)
        channels.push(channel);
    out.set("channels", std::move(channels));
    out.set("samples", static_cast<std::int64_t>(shape.samples));
    out.set("rate_samples", shape.rate.samples());
    out.set("rate_per_ns", shape.rate.per().count());
    return out;
}

Result<InputShape> inputShapeFromJson(const Json &value)
{
    InputShape shape;
    for (const Json &channel : value["channels"].items())
        shape.channels.push_back(channel.toString());
    NG_TRY_ASSIGN(const std::int64_t samples, value.requireInt("samples"));
    NG_TRY_ASSIGN(const std::int64_t rateSamples, value.requireInt("rate_samples"));
    NG_TRY_ASSIGN(const std::int64_t ratePer, value.requireInt("rate_per_ns"));
    NG_TRY_ASSIGN(shape.rate, Rate::make(rateSamples, TimeNs{ratePer}));
    shape.samples = static_cast<std::size_t>(samples);
    return shape;
}

NdArray<float, 2> binnedFeatures(const Dataset &data, std::span<const std::size_t> rows, std::size_t bins)
{
    const std::size_t channels = data.signals.extent(1);
    const std::size_t samples = data.signals.extent(2);
    const std::size_t pieces = bins == 0 || bins > samples ? samples : bins;
    NdArray<float, 2> out({rows.size(), channels * pieces});
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto item = data.signals.view()[rows[r]];
        for (std::size_t c = 0; c < channels; ++c) {
            const auto signal = item.row(c);
            for (std::size_t b = 0; b < pieces; ++b) {
                const std::size_t from = b * samples / pieces;
                const std::size_t to = (b + 1) * samples / pieces;
                double sum = 0.0;
                for (std::size_t t = from; t < to; ++t)
                    sum += static_cast<double>(signal[t]);
                out(r, c * pieces + b) = static_cast<float>(kMicrovoltsPerVolt * sum / static_cast<double>(to - from));
            }
        }
    }
    return out;
}

} // namespace ng

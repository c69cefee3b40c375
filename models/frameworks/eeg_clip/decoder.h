// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"
#include "models/frameworks/eeg_clip/net.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ng::eeg_clip {

/// Mean and inverse standard deviation of each channel over the training side; fitted inside the fold.
struct ChannelScaler {
    at::Tensor mean;    ///< [C, 1]
    at::Tensor inverse; ///< [C, 1]
    double clipSd = 20.0;

    [[nodiscard]] at::Tensor apply(const at::Tensor &x) const; ///< [N, C, T]
};

/// Fits a scaler on \p rows of \p data.
[[nodiscard]] ChannelScaler fitScaler(const Dataset &data, const std::vector<std::size_t> &rows, double clipSd,
                                      at::Device device);

/// Rows of a dataset as a tensor [rows, C, T] on a device.
[[nodiscard]] at::Tensor gather(const Dataset &data, std::span<const std::size_t> rows, at::Device device);

/// What was fitted, without the optimiser: network, scaler, prototypes and what the input must look like.
struct DecoderParts {
    EegClipParams params;
    NetShape shape;
    at::Tensor flat; ///< all parameters
    ChannelScaler scaler;
    std::vector<std::string> channels;
    Rate rate;
    std::vector<std::string> candidates; ///< concept names
    at::Tensor candidateVectors;         ///< [candidates, E] unit prototypes
};

class EegClipDecoder final : public Decoder
{
public:
    explicit EegClipDecoder(DecoderParts parts);
    [[nodiscard]] Result<Decodings> decode(const Dataset &data, std::span<const std::size_t> rows,
                                           const RunContext &ctx) const override;
    [[nodiscard]] Result<> save(CheckpointWriter &writer) const override;
    [[nodiscard]] static Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader,
                                                                     const EegClipParams &params);

private:
    [[nodiscard]] Result<> checkInput(const Dataset &data) const;

    DecoderParts m_parts;
    EegClipNet m_net;
};

/// Unit mean of each concept's projected stimuli: [concepts, E]. \p ofConcept lists stimuli of each wanted concept.
[[nodiscard]] at::Tensor prototypes(const EegClipNet &net, const at::Tensor &vectors,
                                    const std::vector<std::vector<std::int64_t>> &ofConcept);

} // namespace ng::eeg_clip

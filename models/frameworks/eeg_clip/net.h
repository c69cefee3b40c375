// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/cards/eeg_clip.h"
#include "models/frameworks/eeg_clip/parameters.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <optional>

namespace ng::eeg_clip {

/// Sizes that the data give.
struct NetShape {
    std::int64_t channels = 0;    ///< C
    std::int64_t samples = 0;     ///< T
    std::int64_t targetWidth = 0; ///< length of target vectors
};

/// Where the dropout of a forward pass comes from; absent: no dropout (evaluation).
struct DropoutKey {
    std::uint64_t seed = 0;
    std::int64_t step = 0;
};

/// The trial encoder and the projection of targets.
///
/// Time layers shared over channels, attention between channels, depthwise convolution along the features with mixing of
/// channels, one linear head. \source description of the framework: per-channel MLP 250-128-D with GELU, self-attention
/// over 63 channel tokens with residual, norm and feed-forward, depthwise and pointwise convolution with norm, flatten,
/// linear 128, norm.
/// Differs: the convolution has a residual (training of the plain form was unstable at small data), and tokens get a learned
/// channel embedding (a setting), since attention alone cannot tell channels apart.
class EegClipNet
{
public:
    EegClipNet(const EegClipParams &params, const NetShape &shape, Philox random, at::Device device);

    /// \param x  [N, C, T], standardised
    /// \return   [N, E] unit rows
    [[nodiscard]] at::Tensor encode(const at::Tensor &x, std::optional<DropoutKey> dropout) const;
    /// \param vectors  [M, targetWidth]
    /// \return         [M, E] unit rows
    [[nodiscard]] at::Tensor project(const at::Tensor &vectors) const;
    /// exp of the learned log scale, at most 100; a scalar tensor on the device.
    [[nodiscard]] at::Tensor scale() const;

    [[nodiscard]] Parameters &parameters() { return m_parameters; }
    [[nodiscard]] const Parameters &parameters() const { return m_parameters; }
    [[nodiscard]] const NetShape &shape() const { return m_shape; }

private:
    [[nodiscard]] at::Tensor attention(const at::Tensor &h, std::optional<DropoutKey> dropout) const;
    [[nodiscard]] at::Tensor convolution(const at::Tensor &h) const;
    [[nodiscard]] at::Tensor linear(const at::Tensor &x, std::size_t weight) const;
    [[nodiscard]] at::Tensor drop(const at::Tensor &x, std::optional<DropoutKey> dropout, int site) const;

    EegClipParams m_params;
    NetShape m_shape;
    Parameters m_parameters;
};

} // namespace ng::eeg_clip

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <string>
#include <vector>

namespace ng::eeg_clip {

/// How a tensor starts.
enum class Init : std::uint8_t {
    Zeros,
    Ones,
    FanIn,  ///< uniform in +-1/sqrt(fan in), as torch.nn.Linear and Conv1d start
    Normal, ///< normal with standard deviation 0.02
    Value,
};

struct ParameterSpec {
    std::string name; ///< as in the reference module's state_dict
    std::vector<std::int64_t> shape;
    Init init = Init::Zeros;
    std::int64_t fanIn = 1;
    double value = 0.0;
    bool decays = false;
};

/// All parameters of a network in one flat buffer, decaying ones first, so that one fused optimiser call serves all and a
/// checkpoint is two arrays. Each parameter is a leaf view; gradients accumulate into views of one flat gradient buffer.
class Parameters
{
public:
    /// float32 on \p device, started by our own generator (the same on every machine).
    Parameters(std::vector<ParameterSpec> specs, Philox random, at::Device device);

    [[nodiscard]] const at::Tensor &operator[](std::size_t i) const { return m_views[i]; }
    [[nodiscard]] const std::vector<ParameterSpec> &specs() const { return m_specs; }
    [[nodiscard]] at::Tensor &flat() { return m_flat; }
    [[nodiscard]] const at::Tensor &flat() const { return m_flat; }
    [[nodiscard]] at::Tensor &gradient() { return m_gradient; }
    [[nodiscard]] std::int64_t decayingCount() const { return m_decaying; }
    void zeroGradient() { m_gradient.zero_(); }

private:
    std::vector<ParameterSpec> m_specs;
    at::Tensor m_flat;
    at::Tensor m_gradient;
    std::vector<at::Tensor> m_views;
    std::int64_t m_decaying = 0;
};

/// AdamW over the two flat ranges of Parameters; step count and rate live on the device, so that a step needs no
/// host synchronisation and can be captured in a graph.
/// \source Loshchilov & Hutter 2019, algorithm 2; equals torch.optim.AdamW(fused=True) 2.11
class FlatAdamW
{
public:
    FlatAdamW(Parameters &parameters, double weightDecay);
    /// Sets the rate of the next step().
    void setLearningRate(double rate);
    void step();
    [[nodiscard]] at::Tensor moment1() const { return m_moment1; }
    [[nodiscard]] at::Tensor moment2() const { return m_moment2; }
    [[nodiscard]] at::Tensor stepCount() const { return m_steps; }

private:
    Parameters &m_parameters;
    double m_weightDecay;
    at::Tensor m_moment1, m_moment2, m_steps, m_rate;
};

} // namespace ng::eeg_clip

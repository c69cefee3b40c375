// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/parameters.h"

#include "core/base/assert.h"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ng::eeg_clip {

namespace {

std::int64_t countOf(const ParameterSpec &spec)
{
    return std::accumulate(spec.shape.begin(), spec.shape.end(), std::int64_t{1}, std::multiplies<>());
}

void start(const ParameterSpec &spec, float *out, std::int64_t count, Philox random)
{
    const double bound = 1.0 / std::sqrt(static_cast<double>(spec.fanIn));
    for (std::int64_t i = 0; i < count; ++i) {
        double value = 0.0;
        switch (spec.init) {
        case Init::Zeros:
            break;
        case Init::Ones:
            value = 1.0;
            break;
        case Init::FanIn:
            value = (2.0 * random.uniform() - 1.0) * bound;
            break;
        case Init::Normal:
            value = 0.02 * random.normal();
            break;
        case Init::Value:
            value = spec.value;
            break;
        }
        out[i] = static_cast<float>(value);
    }
}

} // namespace

Parameters::Parameters(std::vector<ParameterSpec> specs, Philox random, at::Device device) : m_specs(std::move(specs))
{
    std::int64_t total = 0;
    std::vector<std::int64_t> offsets(m_specs.size());
    for (const bool decaying : {true, false}) {
        for (std::size_t i = 0; i < m_specs.size(); ++i) {
            if (m_specs[i].decays != decaying)
                continue;
            offsets[i] = total;
            total += countOf(m_specs[i]);
        }
        if (decaying)
            m_decaying = total;
    }
    at::Tensor host = at::empty({total}, at::kFloat);
    for (std::size_t i = 0; i < m_specs.size(); ++i)
        start(m_specs[i], host.data_ptr<float>() + offsets[i], countOf(m_specs[i]), random.split(m_specs[i].name));
    m_flat = host.to(device);
    m_gradient = at::zeros({total}, m_flat.options());
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        const std::int64_t count = countOf(m_specs[i]);
        at::Tensor view = m_flat.narrow(0, offsets[i], count).view(m_specs[i].shape).detach();
        view.requires_grad_(true);
        view.mutable_grad() = m_gradient.narrow(0, offsets[i], count).view(m_specs[i].shape);
        m_views.push_back(std::move(view));
    }
}

FlatAdamW::FlatAdamW(Parameters &parameters, double weightDecay)
    : m_parameters(parameters),
      m_weightDecay(weightDecay),
      m_moment1(at::zeros_like(parameters.flat())),
      m_moment2(at::zeros_like(parameters.flat())),
      m_steps(at::zeros({}, parameters.flat().options())),
      m_rate(at::zeros({}, parameters.flat().options()))
{ }

void FlatAdamW::setLearningRate(double rate)
{
    m_rate.fill_(rate);
}

void FlatAdamW::step()
{
    const c10::NoGradGuard noGradient;
    m_steps.add_(1.0);
    const std::int64_t total = m_parameters.flat().numel();
    const std::int64_t decaying = m_parameters.decayingCount();
    const auto update = [&](std::int64_t from, std::int64_t count, double decay) {
        if (count == 0)
            return;
        const auto part = [&](const at::Tensor &tensor) { return tensor.narrow(0, from, count); };
        std::vector<at::Tensor> weights{part(m_parameters.flat())};
        std::vector<at::Tensor> gradients{part(m_parameters.gradient())};
        std::vector<at::Tensor> first{part(m_moment1)};
        std::vector<at::Tensor> second{part(m_moment2)};
        std::vector<at::Tensor> steps{m_steps};
        at::_fused_adamw_(weights, gradients, first, second, {}, steps, m_rate, 0.9, 0.999, decay, 1e-8, false, false);
    };
    update(0, decaying, m_weightDecay);
    update(decaying, total - decaying, 0.0);
}

} // namespace ng::eeg_clip

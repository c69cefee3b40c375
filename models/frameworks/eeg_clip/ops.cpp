// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/ops.h"

#include "models/frameworks/eeg_clip/cpu_kernels.h"

#include <torch/torch.h>

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::eeg_clip {

namespace {

at::Tensor applyMask(const at::Tensor &x, double rate, std::int64_t key)
{
    const at::Tensor source = x.contiguous();
    at::Tensor out = at::empty_like(source);
    const auto threshold = static_cast<std::uint32_t>(rate * 4294967296.0);
    const auto scale = static_cast<float>(1.0 / (1.0 - rate));
    const auto word = static_cast<std::uint32_t>(static_cast<std::uint64_t>(key));
    const float *in = source.const_data_ptr<float>();
    float *to = out.data_ptr<float>();
    at::parallel_for(0, source.numel(), 1 << 15, [&](std::int64_t begin, std::int64_t end) {
        cpu::maskedScale(in + begin, to + begin, static_cast<std::uint32_t>(begin),
                         static_cast<std::uint32_t>(end - begin), word, threshold, scale);
    });
    return out;
}

struct CounterDropout : torch::autograd::Function<CounterDropout> {
    static at::Tensor forward(torch::autograd::AutogradContext *context, const at::Tensor &x, double rate,
                              std::int64_t key)
    {
        context->saved_data["rate"] = rate;
        context->saved_data["key"] = key;
        return applyMask(x, rate, key);
    }
    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext *context,
                                                 torch::autograd::tensor_list gradients)
    {
        return {applyMask(gradients[0], context->saved_data["rate"].toDouble(), context->saved_data["key"].toInt()),
                at::Tensor(), at::Tensor()};
    }
};

struct Depthwise : torch::autograd::Function<Depthwise> {
    static at::Tensor forward(torch::autograd::AutogradContext *context, const at::Tensor &x, const at::Tensor &kernel)
    {
        const at::Tensor source = x.contiguous();
        const at::Tensor taps = kernel.contiguous();
        context->save_for_backward({source, taps});
        return run(source, taps, false);
    }

    static at::Tensor run(const at::Tensor &x, const at::Tensor &kernel, bool mirrored)
    {
        const std::int64_t channels = x.size(1);
        const std::int64_t length = x.size(2);
        const std::int64_t taps = kernel.size(2);
        at::Tensor use = mirrored ? kernel.flip({2}).contiguous() : kernel;
        at::Tensor out = at::empty_like(x);
        const float *in = x.const_data_ptr<float>();
        const float *weights = use.const_data_ptr<float>();
        float *to = out.data_ptr<float>();
        at::parallel_for(0, x.size(0) * channels, 64, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row)
                cpu::correlate(in + row * length, to + row * length, length, weights + row % channels * taps, taps);
        });
        return out;
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext *context,
                                                 torch::autograd::tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor gradient = gradients[0].contiguous();
        const at::Tensor &x = saved[0];
        const std::int64_t channels = x.size(1);
        const std::int64_t length = x.size(2);
        const std::int64_t taps = saved[1].size(2);
        at::Tensor tapGradient = at::zeros_like(saved[1]);
        const float *g = gradient.const_data_ptr<float>();
        const float *in = x.const_data_ptr<float>();
        float *out = tapGradient.data_ptr<float>();
        at::parallel_for(0, channels, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t c = begin; c < end; ++c)
                for (std::int64_t n = 0; n < x.size(0); ++n)
                    for (std::int64_t k = 0; k < taps; ++k)
                        out[c * taps + k] += cpu::shiftedDot(g + (n * channels + c) * length,
                                                             in + (n * channels + c) * length, length, k - taps / 2);
        });
        return {run(gradient, saved[1], true), tapGradient};
    }
};

} // namespace

at::Tensor counterDropout(const at::Tensor &x, double rate, const DropoutKey &key, int site)
{
    if (!x.is_cpu())
        return at::dropout(x, rate, true);
    Philox random(key.seed, static_cast<std::uint64_t>(key.step) * 16U + static_cast<std::uint64_t>(site));
    return CounterDropout::apply(x, rate, static_cast<std::int64_t>(random.next32()));
}

at::Tensor depthwiseAlongFeatures(const at::Tensor &x, const at::Tensor &kernel)
{
    if (!x.is_cpu())
        return at::conv1d(x, kernel, {}, 1, kernel.size(2) / 2, 1, x.size(1));
    return Depthwise::apply(x, kernel);
}

} // namespace ng::eeg_clip

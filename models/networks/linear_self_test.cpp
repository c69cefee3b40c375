// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/linear_self_test.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"

#include <torch/torch.h>

#include <cmath>

namespace ng {

namespace {

constexpr int kSteps = 300;
constexpr double kRate = 0.1;
constexpr double kGoodLoss = 1e-6;

double fitLinear()
{
    // Columns of whole periods are orthogonal, so every weight converges at the same rate.
    const at::Tensor x =
        torch::cos(torch::arange(64).unsqueeze(1) * torch::arange(1, 4).unsqueeze(0) * (2.0 * M_PI / 64.0));
    const at::Tensor truth = torch::tensor({{1.5F, -2.0F, 0.5F}});
    const at::Tensor y = torch::matmul(x, truth.t()) + 0.25F;
    torch::nn::Linear layer(3, 1);
    {
        const torch::NoGradGuard guard;
        layer->weight.zero_();
        layer->bias.zero_();
    }
    double loss = 0.0;
    for (int step = 0; step < kSteps; ++step) {
        layer->zero_grad();
        at::Tensor error = torch::mse_loss(layer->forward(x), y);
        error.backward();
        loss = error.item<double>();
        const torch::NoGradGuard guard;
        for (at::Tensor &parameter : layer->parameters())
            parameter.sub_(kRate * parameter.grad());
    }
    return loss;
}

} // namespace

Result<Json> linearSelfTest()
{
    return guarded("self-test", []() -> Result<Json> {
        const double loss = fitLinear();
        if (!(loss < kGoodLoss))
            return fail(ErrorCode::Backend,
                        NG_TR("networks", "LibTorch does not compute right here: a linear layer ends at a loss of %1."),
                        numberText(loss));
        Json out = Json::object();
        out.set("loss", loss)
            .set("threads", static_cast<std::int64_t>(at::get_num_threads()))
            .set("libtorch", libTorchVersion());
        return out;
    });
}

std::string libTorchVersion()
{
    return TORCH_VERSION;
}

} // namespace ng

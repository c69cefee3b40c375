// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "models/frameworks/eeg_clip/losses.h"
#include "models/frameworks/eeg_clip/net.h"
#include "models/frameworks/eeg_clip/ops.h"
#include "tests/support/compare_arrays.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ng;
using namespace ng::eeg_clip;

namespace {

Json golden()
{
    const auto root = test::sourceFolder() / "tests";
    const auto read = readJsonFile(root / "reference/eeg_clip/eeg_clip.json");
    NG_REQUIRE_RESULT(read);
    const auto script = readTextFile(root / "reference/eeg_clip/generate.py");
    const auto peer = readTextFile(root / "peers/eeg_clip_torch.py");
    NG_REQUIRE_RESULT(script);
    NG_REQUIRE_RESULT(peer);
    CHECK_MESSAGE((*read)["script_sha256"].toString() == sha256Hex(*script + *peer),
                  "eeg_clip.json was made by another script: run it again");
    return *read;
}

at::Tensor formula(std::int64_t count, double phase, double amplitude)
{
    at::Tensor out = at::empty({count}, at::kFloat);
    for (std::int64_t i = 0; i < count; ++i)
        out.data_ptr<float>()[i] = static_cast<float>(amplitude * std::sin(0.37 * static_cast<double>(i) + phase));
    return out;
}

/// The network of the golden file with its formula-made weights.
struct Case {
    Json expected = golden();
    EegClipParams params;
    NetShape shape;
    std::unique_ptr<EegClipNet> net;
    at::Tensor x, vectors, trialConcepts, poolConcepts;

    Case()
    {
        const Json &config = expected["config"];
        const auto number = [&](const char *key) { return static_cast<int>(config[key].toInt()); };
        params.hidden = number("hidden");
        params.width = number("width");
        params.heads = number("heads");
        params.feedForward = number("feed_forward");
        params.kernel = number("kernel");
        params.embedding = number("embedding");
        params.dropout = 0.0;
        shape = {number("channels"), number("samples"), number("target_width")};
        net = std::make_unique<EegClipNet>(params, shape, Philox(1), at::kCPU);
        fill();
        x = formula(4 * shape.channels * shape.samples, 0.5, 1.0).view({4, shape.channels, shape.samples});
        vectors = formula(6 * shape.targetWidth, 0.25, 1.0).view({6, shape.targetWidth});
        trialConcepts = at::tensor(std::vector<std::int64_t>{0, 1, 1, 2});
        poolConcepts = at::tensor(std::vector<std::int64_t>{0, 0, 1, 2, 2, 3});
    }

    void fill()
    {
        const c10::NoGradGuard noGradient;
        const auto &specs = net->parameters().specs();
        std::vector<std::size_t> byName(specs.size());
        std::iota(byName.begin(), byName.end(), std::size_t{0});
        std::sort(byName.begin(), byName.end(),
                  [&](std::size_t a, std::size_t b) { return specs[a].name < specs[b].name; });
        for (std::size_t k = 0; k < byName.size(); ++k) {
            const std::string &name = specs[byName[k]].name;
            at::Tensor parameter = net->parameters()[byName[k]];
            at::Tensor values = formula(parameter.numel(), static_cast<double>(k), 0.3).view(parameter.sizes());
            if (name.find("norm") != std::string::npos && name.ends_with("weight"))
                values = values + 1.0;
            if (name == "log_scale")
                values.fill_(1.5);
            parameter.copy_(values);
        }
    }

    at::Tensor loss() const
    {
        return multiPositiveLoss(net->encode(x, std::nullopt), net->project(vectors), trialConcepts, poolConcepts,
                                 net->scale());
    }
};

void checkSummary(const at::Tensor &tensor, const Json &expected, double relative, const std::string &name)
{
    const at::Tensor flat = tensor.detach().to(at::kDouble).flatten();
    const at::Tensor order = at::sin(at::arange(flat.numel(), at::kDouble) * 0.11);
    const double norm = flat.norm().item<double>();
    CHECK_MESSAGE(norm == doctest::Approx(expected.items()[0].toDouble()).epsilon(relative), name);
    CHECK_MESSAGE((flat * order).sum().item<double>()
                      == doctest::Approx(expected.items()[1].toDouble()).epsilon(relative).scale(norm),
                  name);
}

std::vector<double> doubles(const at::Tensor &tensor)
{
    const at::Tensor flat = tensor.detach().to(at::kDouble).flatten().contiguous();
    return {flat.const_data_ptr<double>(), flat.const_data_ptr<double>() + flat.numel()};
}

std::vector<double> doubles(const Json &values)
{
    std::vector<double> out;
    for (const Json &value : values.items())
        out.push_back(value.toDouble());
    return out;
}

} // namespace

TEST_CASE("eeg_clip: outputs and losses equal the network in PyTorch modules")
{
    const Case c;
    NG_CHECK_ARRAYS(std::span<const double>(doubles(c.net->encode(c.x, std::nullopt))),
                    std::span<const double>(doubles(c.expected["trials"])), {1e-5, 0.0});
    NG_CHECK_ARRAYS(std::span<const double>(doubles(c.net->project(c.vectors))),
                    std::span<const double>(doubles(c.expected["pool"])), {1e-5, 0.0});
    CHECK(c.loss().item<double>() == doctest::Approx(c.expected["multi_positive"].toDouble()).epsilon(1e-5));
    const at::Tensor instance =
        instanceLoss(c.net->encode(c.x, std::nullopt), c.net->project(c.vectors.narrow(0, 0, 4)), c.net->scale());
    CHECK(instance.item<double>() == doctest::Approx(c.expected["instance"].toDouble()).epsilon(1e-5));
}

TEST_CASE("eeg_clip: every gradient equals the reference")
{
    const Case c;
    c.net->parameters().zeroGradient();
    c.loss().backward();
    const auto &specs = c.net->parameters().specs();
    for (std::size_t i = 0; i < specs.size(); ++i)
        checkSummary(c.net->parameters()[i].grad(), c.expected["gradients"][specs[i].name], 1e-3, specs[i].name);
    CHECK(specs.size() == c.expected["gradients"].size());
}

TEST_CASE("eeg_clip: twenty AdamW steps equal torch.optim.AdamW")
{
    Case c;
    FlatAdamW optimiser(c.net->parameters(), 0.01);
    for (const Json &expected : c.expected["curve"].items()) {
        c.net->parameters().zeroGradient();
        optimiser.setLearningRate(3e-3);
        const at::Tensor loss = c.loss();
        CHECK(loss.item<double>() == doctest::Approx(expected.toDouble()).epsilon(1e-3));
        loss.backward();
        optimiser.step();
    }
    const auto &specs = c.net->parameters().specs();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        // The bias of the keys shifts all scores of a query alike and so has no gradient but rounding, which Adam makes
        // into steps of full size: that parameter is free to differ.
        if (specs[i].name != "attention.in_proj_bias")
            checkSummary(c.net->parameters()[i], c.expected["after"][specs[i].name], 2e-3, specs[i].name);
    }
}

TEST_CASE("multi-positive loss: gradient of a positive is its share of the pool less its share of the positives")
{
    at::Tensor similarity = at::tensor(std::vector<float>{0.3F, -0.2F, 0.7F, 0.1F}).view({1, 4}).requires_grad_(true);
    const at::Tensor identity = at::eye(4);
    const at::Tensor concepts = at::tensor(std::vector<std::int64_t>{5, 5, 6, 7});
    const at::Tensor own = at::tensor(std::vector<std::int64_t>{5});
    multiPositiveLoss(similarity, identity, own, concepts, at::ones({1})).backward();
    const at::Tensor pool = similarity.detach().softmax(1).squeeze(0);
    const at::Tensor positives = similarity.detach().narrow(1, 0, 2).softmax(1).squeeze(0);
    for (int p = 0; p < 4; ++p) {
        const double expected = pool[p].item<double>() - (p < 2 ? positives[p].item<double>() : 0.0);
        CHECK(similarity.grad()[0][p].item<double>() == doctest::Approx(expected).epsilon(1e-5));
    }
    // One positive: ordinary InfoNCE over the pool.
    const at::Tensor single = at::tensor(std::vector<std::int64_t>{6});
    CHECK(multiPositiveLoss(similarity.detach(), identity, single, concepts, at::ones({1})).item<double>()
          == doctest::Approx(-similarity.detach().log_softmax(1)[0][2].item<double>()).epsilon(1e-6));
}

TEST_CASE("dropout: repeatable for a key, different for another, right rate, right gradient")
{
    const at::Tensor x = at::ones({300, 401}).requires_grad_(true);
    const at::Tensor a = counterDropout(x, 0.3, {1, 7}, 2);
    CHECK(a.equal(counterDropout(x, 0.3, {1, 7}, 2)));
    CHECK_FALSE(a.equal(counterDropout(x, 0.3, {1, 8}, 2)));
    CHECK_FALSE(a.equal(counterDropout(x, 0.3, {1, 7}, 3)));
    CHECK_FALSE(a.equal(counterDropout(x, 0.3, {2, 7}, 2)));
    CHECK(a.eq(0).to(at::kDouble).mean().item<double>() == doctest::Approx(0.3).epsilon(0.02));
    CHECK(a.mean().item<double>() == doctest::Approx(1.0).epsilon(0.01));
    // Neighbours along both axes are independent: kept together about 0.49 of the time.
    const at::Tensor kept = a.ne(0).to(at::kDouble);
    CHECK((kept.narrow(1, 0, 400) * kept.narrow(1, 1, 400)).mean().item<double>()
          == doctest::Approx(0.49).epsilon(0.02));
    CHECK((kept.narrow(0, 0, 299) * kept.narrow(0, 1, 299)).mean().item<double>()
          == doctest::Approx(0.49).epsilon(0.02));
    a.sum().backward();
    CHECK(x.grad().equal(a.detach()));
}

TEST_CASE("depthwise correlation equals conv1d, output and gradients")
{
    torch::manual_seed(3);
    for (const std::int64_t taps : {1, 3, 5, 9}) {
        at::Tensor x = at::randn({3, 4, 37}).requires_grad_(true);
        at::Tensor kernel = at::randn({4, 1, taps}).requires_grad_(true);
        const at::Tensor weight = at::randn({3, 4, 37});
        const at::Tensor ours = depthwiseAlongFeatures(x, kernel);
        (ours * weight).sum().backward();
        const at::Tensor xGradient = x.grad().clone();
        const at::Tensor kernelGradient = kernel.grad().clone();
        x.mutable_grad().zero_();
        kernel.mutable_grad().zero_();
        const at::Tensor reference = at::conv1d(x, kernel, {}, 1, taps / 2, 1, 4);
        (reference * weight).sum().backward();
        CHECK(at::allclose(ours, reference, 1e-5, 1e-5));
        CHECK(at::allclose(xGradient, x.grad(), 1e-5, 1e-5));
        CHECK(at::allclose(kernelGradient, kernel.grad(), 1e-4, 1e-4));
    }
}

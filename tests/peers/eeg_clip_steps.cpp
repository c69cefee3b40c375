// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of peers/eeg_clip_step.py: trains eeg_clip on made-up data and runs as many steps as each line on stdin asks
// for, answering with the seconds they took. Alternating with the peer in one run keeps the load the same for both.
#include "core/base/random.h"
#include "core/run/cards/eeg_clip.h"
#include "models/frameworks/eeg_clip/framework.h"
#include "models/frameworks/memory_policy.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {

constexpr std::size_t kTrials = 2048;
constexpr std::size_t kChannels = 63;
constexpr std::size_t kSamples = 250;
constexpr std::size_t kConcepts = 200;
constexpr std::size_t kWidth = 384;

std::shared_ptr<ng::TrainPlan> plan(bool cuda)
{
    ng::Philox random(1);
    auto data = std::make_shared<ng::Dataset>();
    data->signals = ng::NdArray<float, 3>({kTrials, kChannels, kSamples});
    random.fillNormal(data->signals.flat());
    data->rate = ng::Rate::hertz(250);
    for (std::size_t c = 0; c < kChannels; ++c)
        data->channels.push_back("c" + std::to_string(c));
    for (std::size_t c = 0; c < kConcepts; ++c)
        data->classNames.push_back("concept" + std::to_string(c));
    ng::TrainUnit unit;
    for (std::size_t i = 0; i < kTrials; ++i) {
        data->labels.push_back(i % kConcepts);
        data->items.push_back(i);
        data->itemIds.push_back(std::to_string(i));
        unit.train.push_back(i);
    }
    auto targets = std::make_shared<ng::NdArray<float, 2>>(std::array<std::size_t, 2>{kConcepts, kWidth});
    random.fillNormal(targets->flat());
    unit.data = data;
    unit.labels = std::make_shared<const std::vector<std::size_t>>(data->labels);
    unit.targets = targets;
    auto made = std::make_shared<ng::TrainPlan>();
    made->units.push_back(std::move(unit));
    made->device.kind = cuda ? ng::DeviceKind::Cuda : ng::DeviceKind::Cpu;
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    ng::keepFreedMemory();
    const auto threads = argc > 1 ? static_cast<std::size_t>(std::atoi(argv[1])) : 2U;
    const bool cuda = argc > 2 && std::string_view(argv[2]) == "cuda";
    const auto made = plan(cuda);
    made->threads = threads;
    ng::Json params = ng::Json::object();
    params.set("epochs", 10000);
    params.set("patience", 0);
    const auto job = ng::makeEegClip()->start(made, params, {});
    if (!job) {
        std::fprintf(stderr, "%s\n", job.error().message().c_str());
        return 1;
    }
    int steps = 0;
    while (std::scanf("%d", &steps) == 1) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < steps; ++i) {
            if (const auto report = (*job)->step({}); !report) {
                std::fprintf(stderr, "%s\n", report.error().message().c_str());
                return 1;
            }
        }
        std::printf("%.9f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        std::fflush(stdout);
    }
    return 0;
}

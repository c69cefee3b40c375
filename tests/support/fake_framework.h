// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"
#include "core/run/train_request.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace ng::test {

/// Settings of the fake framework: softmax regression by stochastic gradient descent, with accidents on request.
struct FakeParams {
    int steps = 200;
    int batch = 8;
    double learningRate = 0.05;
    double stepMilliseconds = 0.0; ///< how long a step takes at least
    int nanAtStep = 0;             ///< the loss is not finite there; 0: never
    int memoryErrorAtStep = 0;     ///< the step fails with OutOfMemory; 0: never
};

[[nodiscard]] FrameworkCard fakeCard();
/// Trains without LibTorch, checkpoints everything it needs, cancels within a step.
[[nodiscard]] std::unique_ptr<const Framework> makeFakeFramework();

/// A study of one epoched array, 4 channels x 20 samples at 100 Hz: classes "c0", "c1", … add a pattern of \p separation SD.
void makeEpochStudy(const std::filesystem::path &folder, std::size_t items, std::size_t classes, double separation,
                    std::uint64_t seed = 1);

/// A request of the fake framework on such a study.
[[nodiscard]] TrainRequest fakeRequest(const std::filesystem::path &study, const std::filesystem::path &out);

} // namespace ng::test

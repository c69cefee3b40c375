// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>

namespace ng {

/// Opens LibTorch's CUDA half and our graph plug-in beside the program, once. Called only when somebody asks for a GPU.
/// \errors Unsupported names what is missing: the driver, libtorch_cuda.so or libng_torch_cuda.so
[[nodiscard]] Result<> openCuda();

/// A training step that is run eagerly a few times, then captured as a CUDA graph and replayed: one launch a step instead of
/// some hundred. What the step reads and writes must stay at the same addresses. Needs openCuda().
class StepGraph
{
public:
    /// nullptr where openCuda() has not succeeded.
    [[nodiscard]] static std::unique_ptr<StepGraph> make(int device);
    ~StepGraph();
    StepGraph(const StepGraph &) = delete;
    StepGraph &operator=(const StepGraph &) = delete;

    /// Runs the step: eagerly on a side stream the first three times, captured the fourth, replayed from then on.
    void run(const std::function<void()> &step);

private:
    StepGraph() = default;
    void *m_handle = nullptr;
    int m_runs = 0;
};

} // namespace ng

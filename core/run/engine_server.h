// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/trainer.h"

#include <functional>
#include <memory>

namespace ng {

/// What an engine can do.
struct EngineServices {
    TrainServices train;
    /// Fits one linear layer on the backend: shows that the libraries work. Empty: Unsupported.
    std::function<Result<Json>()> selfTest;
};

/// The engine's side of the conversation (engine_protocol.h): reads requests from one descriptor, answers on another, one thread
/// a training run, a heartbeat each second. When the other side goes away, runs finish their step, write a checkpoint and
/// end as Paused, and the engine ends; unless it was told to detach: then runs go on to their end.
class EngineServer
{
public:
    EngineServer(EngineServices services, int input, int output);
    ~EngineServer();
    EngineServer(const EngineServer &) = delete;
    EngineServer &operator=(const EngineServer &) = delete;

    /// Serves until shutdown or the end of input; exit code of the program.
    int run();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ng

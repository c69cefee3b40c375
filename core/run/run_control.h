// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/run/run_state.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace ng {

/// What people ask of a run under way; safe from any thread. Later requests only get stronger: pause, stop, cancel.
class RunControl
{
public:
    enum class Wish : std::uint8_t {
        Go,
        Pause,   ///< finish the step, write a checkpoint, wait
        Suspend, ///< finish the step, write a checkpoint, end as Paused (the program is closing)
        Stop,    ///< finish the step, write a checkpoint, keep the best decoder and judge it
        Cancel,  ///< leave within the step; the last checkpoint stays
    };

    void pause() { wish(Wish::Pause); }
    void resume();
    void suspend() { wish(Wish::Suspend); }
    void stop() { wish(Wish::Stop); }
    void cancel();

    [[nodiscard]] Wish current() const;
    /// Blocks while the wish is Pause; the wish that ended it.
    Wish waitWhilePaused();
    /// Stops work when cancel() is called.
    [[nodiscard]] RunContext context() const { return RunContext(m_cancel); }

private:
    void wish(Wish wish);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Wish m_wish = Wish::Go;
    StopSource m_cancel;
};

/// How far a run is.
struct RunProgress {
    std::string stage; ///< "real", "shuffled-0"
    std::size_t stageIndex = 0;
    std::size_t stages = 1;
    std::int64_t step = 0;
    std::int64_t totalSteps = 0;
    double stepsPerSecond = 0.0;
    double secondsLeft = -1.0; ///< negative: not known yet
    double fraction = 0.0;     ///< of the whole run
};

/// Who is told; called from the training thread. Any may be empty.
struct RunObserver {
    std::function<void(RunState)> state;
    std::function<void(const RunProgress &)> progress;
    std::function<void(const std::string &)> note;
};

} // namespace ng

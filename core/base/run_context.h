// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace ng {

/// Names one curve of a run.
struct SeriesId {
    std::string name; ///< "train_loss", "validation_top1"
    int fold = 0;
    std::uint64_t seed = 0;
    std::string control; ///< empty for the real run, else "shuffled", "noise", "time_shift", "duration_only"

    friend auto operator<=>(const SeriesId &, const SeriesId &) = default;
};

/// Asks running work to stop; safe from any thread and from a signal handler.
class StopSource
{
public:
    StopSource();
    void requestStop() noexcept;
    [[nodiscard]] bool stopRequested() const noexcept;
    [[nodiscard]] std::shared_ptr<const std::atomic<bool>> flag() const { return m_flag; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// Where work reports and whether it should stop. Copied freely; a default one reports nowhere and never stops.
class RunContext
{
public:
    struct Sinks {
        std::function<void(double)> progress;                                    ///< 0..1, from the worker's thread
        std::function<void(const std::string &)> status;                         ///< one sentence, already filled in
        std::function<void(const SeriesId &, std::int64_t, double)> measurement; ///< step and value
    };

    RunContext() = default;
    RunContext(const StopSource &stop, Sinks sinks);
    explicit RunContext(const StopSource &stop);

    /// Child whose 0..1 is [from, to] of this one; same stop flag and sinks.
    [[nodiscard]] RunContext slice(double from, double to) const;
    /// Cancelled when a stop was asked for; called once per channel, batch or 50 ms of work, whichever comes first.
    [[nodiscard]] Result<> checkpoint() const;
    [[nodiscard]] bool stopRequested() const;
    void progress(double fraction) const;
    void status(const std::string &sentence) const;
    void measure(const SeriesId &series, std::int64_t step, double value) const;

private:
    std::shared_ptr<const std::atomic<bool>> m_stop;
    std::shared_ptr<const Sinks> m_sinks;
    double m_from = 0.0;
    double m_to = 1.0;
};

} // namespace ng

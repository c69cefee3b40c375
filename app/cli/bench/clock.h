// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <vector>

namespace ng::cli {

/// Seconds of one piece of work.
struct Spent {
    double wall = 0.0;
    double cpu = 0.0; ///< of the calling thread: what other programs do with the cores does not count
};

inline double secondsOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

template<class Work>
Spent timed(Work &&work)
{
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_THREAD_CPUTIME_ID);
    work();
    return {secondsOf(CLOCK_MONOTONIC) - wall, secondsOf(CLOCK_THREAD_CPUTIME_ID) - cpu};
}

/// Work of several threads at once: CPU time of the whole process, a thread's share of it.
template<class Work>
Spent timedThreads(std::size_t threads, Work &&work)
{
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return {secondsOf(CLOCK_MONOTONIC) - wall,
            (secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu) / static_cast<double>(threads)};
}

/// Smallest and middle one of several rounds.
struct Rounds {
    std::vector<Spent> all;

    void add(Spent spent) { all.push_back(spent); }
    [[nodiscard]] double best(double Spent::*clock) const
    {
        double least = all.front().*clock;
        for (const Spent &spent : all)
            least = std::min(least, spent.*clock);
        return least;
    }
    [[nodiscard]] double median(double Spent::*clock) const
    {
        std::vector<double> values;
        for (const Spent &spent : all)
            values.push_back(spent.*clock);
        std::sort(values.begin(), values.end());
        const std::size_t half = values.size() / 2;
        return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
    }
};

} // namespace ng::cli

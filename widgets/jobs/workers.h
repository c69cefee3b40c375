// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ng::ui {

/// A few threads that take tasks in order. They start when there is work for them and stay; the last tasks are run before the
/// object goes. Tasks must not throw.
class Workers
{
public:
    explicit Workers(std::size_t most) : m_most(most) { }
    ~Workers() { stop(); }
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    void add(std::function<void()> task);
    /// Runs what waits and ends the threads; nothing may be added from here on.
    void stop();

private:
    void run();

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_quit = false;
};

} // namespace ng::ui

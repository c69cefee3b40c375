// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_pool.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace ng {

namespace {

thread_local bool insideParallelFor = false;

class InsideMark
{
public:
    InsideMark() : m_before(std::exchange(insideParallelFor, true)) { }
    ~InsideMark() { insideParallelFor = m_before; }
    InsideMark(const InsideMark &) = delete;
    InsideMark &operator=(const InsideMark &) = delete;

private:
    bool m_before;
};

class Loop
{
public:
    Loop(std::size_t count, std::size_t grain, const std::function<Result<>(std::size_t, std::size_t)> &body,
         const RunContext &ctx)
        : m_count(count),
          m_grain(grain),
          m_blocks((count - 1) / grain + 1),
          m_body(body),
          m_ctx(ctx)
    { }

    [[nodiscard]] std::size_t blocks() const { return m_blocks; }

    /// Takes blocks until there are none; blocks are handed out in order, so all below a failed one have been taken.
    void work(bool reports)
    {
        const InsideMark mark;
        while (!m_failed.load(std::memory_order_relaxed)) {
            const std::size_t block = m_next.fetch_add(1, std::memory_order_relaxed);
            if (block >= m_blocks)
                return;
            Result<> result = m_ctx.checkpoint();
            if (result)
                result = run(block);
            if (!result)
                remember(block, std::move(result.error()));
            const std::size_t done = m_done.fetch_add(1, std::memory_order_relaxed) + 1;
            if (reports)
                m_ctx.progress(static_cast<double>(done) / static_cast<double>(m_blocks));
        }
    }

    [[nodiscard]] Result<> outcome()
    {
        if (m_error)
            return tl::unexpected<Error>(std::move(*m_error));
        return {};
    }

private:
    Result<> run(std::size_t block) const
    {
        const std::size_t begin = block * m_grain;
        try {
            return m_body(begin, begin + std::min(m_grain, m_count - begin));
        } catch (...) {
            Error error = errorFromException("A part of the work");
            if (error.code == ErrorCode::Backend)
                error.code = ErrorCode::Internal;
            return tl::unexpected<Error>(std::move(error));
        }
    }

    void remember(std::size_t block, Error error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error || block < m_errorBlock) {
            m_error = std::move(error);
            m_errorBlock = block;
        }
        m_failed.store(true, std::memory_order_relaxed);
    }

    const std::size_t m_count;
    const std::size_t m_grain;
    const std::size_t m_blocks;
    const std::function<Result<>(std::size_t, std::size_t)> &m_body;
    const RunContext &m_ctx;
    std::atomic<std::size_t> m_next{0};
    std::atomic<std::size_t> m_done{0};
    std::atomic<bool> m_failed{false};
    std::mutex m_mutex;
    std::optional<Error> m_error;
    std::size_t m_errorBlock = 0;
};

} // namespace

std::size_t defaultThreads()
{
    if (const char *wanted = std::getenv("NG_THREADS")) {
        const std::optional<std::int64_t> number = parseInt(wanted);
        if (number && *number >= 1 && *number <= 256)
            return static_cast<std::size_t>(*number);
    }
    return std::max(1U, std::thread::hardware_concurrency()); // what the affinity mask leaves, on Linux
}

Result<> parallelFor(std::size_t count, std::size_t grain,
                     const std::function<Result<>(std::size_t, std::size_t)> &body, const RunContext &ctx,
                     std::size_t threads)
{
    if (count == 0)
        return ctx.checkpoint();
    Loop loop(count, std::max<std::size_t>(grain, 1), body, ctx);
    const std::size_t wanted =
        insideParallelFor ? 1 : std::min(threads == 0 ? defaultThreads() : threads, loop.blocks());
    {
        std::vector<std::jthread> helpers;
        helpers.reserve(wanted - 1);
        try {
            while (helpers.size() + 1 < wanted)
                helpers.emplace_back([&loop] { loop.work(false); });
        } catch (const std::system_error &) {
            // Fewer threads than wished do the same work.
        }
        loop.work(true);
    }
    NG_TRY(loop.outcome());
    ctx.progress(1.0);
    return {};
}

} // namespace ng

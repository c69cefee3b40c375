// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_pool.h"
#include "tests/support/result_checks.h"

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace ng;

TEST_CASE("every index is visited once, in blocks that do not depend on the threads")
{
    for (const std::size_t threads : {1U, 2U, 7U}) {
        std::vector<std::atomic<int>> visits(1003);
        std::mutex mutex;
        std::set<std::pair<std::size_t, std::size_t>> blocks;
        NG_CHECK_RESULT(parallelFor(
            1003, 10,
            [&](std::size_t begin, std::size_t end) -> Result<> {
                for (std::size_t i = begin; i < end; ++i)
                    ++visits[i];
                const std::lock_guard lock(mutex);
                blocks.emplace(begin, end);
                return {};
            },
            {}, threads));
        for (const std::atomic<int> &count : visits)
            CHECK(count == 1);
        CHECK(blocks.size() == 101);
        CHECK(blocks.contains({1000, 1003}));
        CHECK(blocks.contains({990, 1000}));
    }
}

TEST_CASE("the error of the lowest block is returned, whatever the threads")
{
    for (int repeat = 0; repeat < 50; ++repeat) {
        const Result<> result = parallelFor(
            100, 1,
            [](std::size_t begin, std::size_t) -> Result<> {
                if (begin % 2 == 1) {
                    if (begin < 5)
                        std::this_thread::sleep_for(std::chrono::microseconds(200));
                    return fail(ErrorCode::CorruptData, "%1", std::to_string(begin));
                }
                return {};
            },
            {}, 4);
        NG_CHECK_ERROR(result, ErrorCode::CorruptData);
        CHECK(result.error().message() == "1");
    }
}

TEST_CASE("an exception is Internal, lack of memory is told apart")
{
    NG_CHECK_ERROR(parallelFor(3, 1, [](std::size_t, std::size_t) -> Result<> { throw std::runtime_error("x"); }),
                   ErrorCode::Internal);
    NG_CHECK_ERROR(parallelFor(3, 1, [](std::size_t, std::size_t) -> Result<> { throw std::bad_alloc(); }),
                   ErrorCode::OutOfMemory);
}

TEST_CASE("a stop ends the loop, progress ends at 1 and never falls")
{
    StopSource stop;
    std::atomic<int> blocks = 0;
    NG_CHECK_ERROR(parallelFor(
                       1000, 1,
                       [&](std::size_t, std::size_t) -> Result<> {
                           if (++blocks == 10)
                               stop.requestStop();
                           return {};
                       },
                       RunContext(stop), 3),
                   ErrorCode::Cancelled);
    CHECK(blocks < 20);

    double last = 0.0;
    bool falls = false;
    RunContext::Sinks sinks;
    sinks.progress = [&](double value) {
        falls = falls || value < last;
        last = value;
    };
    const StopSource never;
    NG_CHECK_RESULT(parallelFor(
        500, 3, [](std::size_t, std::size_t) -> Result<> { return {}; }, RunContext(never, sinks), 3));
    CHECK_FALSE(falls);
    CHECK(last == 1.0);
}

TEST_CASE("a loop inside a loop runs in its thread")
{
    std::atomic<int> wrong = 0;
    NG_CHECK_RESULT(parallelFor(
        8, 1,
        [&](std::size_t, std::size_t) -> Result<> {
            const std::thread::id outer = std::this_thread::get_id();
            return parallelFor(
                20, 1,
                [&](std::size_t, std::size_t) -> Result<> {
                    wrong += std::this_thread::get_id() == outer ? 0 : 1;
                    return {};
                },
                {}, 4);
        },
        {}, 4));
    CHECK(wrong == 0);
    NG_CHECK_RESULT(
        parallelFor(0, 0, [](std::size_t, std::size_t) -> Result<> { return fail(ErrorCode::Io, "called"); }));
}

TEST_CASE("NG_THREADS sets the number of threads within its range")
{
    const char *before = std::getenv("NG_THREADS");
    const std::string kept = before != nullptr ? before : "";
    ::setenv("NG_THREADS", "3", 1);
    CHECK(defaultThreads() == 3);
    ::unsetenv("NG_THREADS");
    const std::size_t usable = defaultThreads();
    CHECK(usable >= 1);
    for (const char *bad : {"0", "257", "-1", "x", ""}) {
        ::setenv("NG_THREADS", bad, 1);
        CHECK(defaultThreads() == usable);
    }
    before != nullptr ? ::setenv("NG_THREADS", kept.c_str(), 1) : ::unsetenv("NG_THREADS");
}

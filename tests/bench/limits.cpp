// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/clock.h"
#include "core/base/simd.h"
#include "tests/bench/yardsticks.h"

#include <cstdint>
#include <cstring>
#include <sys/mman.h>
#include <thread>
#include <vector>

#define NG_INLINE inline __attribute__((always_inline))

namespace ng::bench {

namespace {

constexpr std::size_t kBytes = std::size_t{256} << 20U; // eight times the largest cache here
constexpr std::size_t kHugePage = std::size_t{2} << 20U;
constexpr std::size_t kAhead = 512; // bytes that are asked for before they are read

typedef std::uint64_t Words2 __attribute__((vector_size(16)));
typedef std::uint64_t Words4 __attribute__((vector_size(32)));
typedef std::uint64_t Words8 __attribute__((vector_size(64)));
typedef double Doubles2 __attribute__((vector_size(16)));
typedef double Doubles4 __attribute__((vector_size(32)));
typedef double Doubles8 __attribute__((vector_size(64)));

/// Memory in pages of 2 MiB where the machine gives them: they are read faster than those of 4 KiB, in which files lie.
class Memory
{
public:
    Memory() : m_all(::mmap(nullptr, kBytes + kHugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
        if (!valid())
            return;
        const auto address = reinterpret_cast<std::uintptr_t>(m_all);
        m_data = static_cast<char *>(m_all) + (kHugePage - address % kHugePage) % kHugePage;
        ::madvise(m_data, kBytes, MADV_HUGEPAGE);
        std::memset(m_data, 1, kBytes);
    }
    ~Memory()
    {
        if (valid())
            ::munmap(m_all, kBytes + kHugePage);
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    [[nodiscard]] bool valid() const { return m_all != MAP_FAILED; }
    [[nodiscard]] char *data() const { return m_data; }

private:
    void *m_all;
    char *m_data = nullptr;
};

/// Sums \p Streams parts of the memory side by side, so that as many lines as possible are on their way.
template<class V, std::size_t Streams>
NG_INLINE std::uint64_t sumStreams(const char *data, std::size_t bytes)
{
    V a{}, b{};
    const std::size_t part = bytes / Streams;
    for (std::size_t i = 0; i + 128 <= part; i += 128) {
#pragma GCC unroll 4
        for (std::size_t s = 0; s < Streams; ++s) {
            const char *at = data + s * part + i;
            __builtin_prefetch(at + kAhead);
            __builtin_prefetch(at + kAhead + 64);
#pragma GCC unroll 8
            for (std::size_t k = 0; k < 128; k += 2 * sizeof(V)) {
                V x, y;
                std::memcpy(&x, at + k, sizeof(V));
                std::memcpy(&y, at + k + sizeof(V), sizeof(V));
                a += x;
                b += y;
            }
        }
    }
    a += b;
    std::uint64_t sum = 0;
    for (std::size_t k = 0; k < sizeof(V) / sizeof(std::uint64_t); ++k)
        sum += a[k];
    return sum;
}

template<class V>
NG_INLINE std::uint64_t sumOf(const char *data, std::size_t bytes, std::size_t streams)
{
    return streams == 1 ? sumStreams<V, 1>(data, bytes)
        : streams == 2  ? sumStreams<V, 2>(data, bytes)
                        : sumStreams<V, 4>(data, bytes);
}

std::uint64_t sum16(const char *data, std::size_t bytes, std::size_t streams)
{
    return sumOf<Words2>(data, bytes, streams);
}
NG_TARGET_32 std::uint64_t sum32(const char *data, std::size_t bytes, std::size_t streams)
{
    return sumOf<Words4>(data, bytes, streams);
}
NG_TARGET_64 std::uint64_t sum64(const char *data, std::size_t bytes, std::size_t streams)
{
    return sumOf<Words8>(data, bytes, streams);
}

/// Eight independent chains, long enough to hide the latency of both units. \return operations done
template<class V>
NG_INLINE std::int64_t multiplyAndAdd(std::int64_t steps, double *result)
{
    V x[8] = {};
    const V factor = V{} + 0.999999, summand = V{} + 1e-6;
    for (std::int64_t i = 0; i < steps; ++i) {
#pragma GCC unroll 8
        for (V &chain : x)
            chain = chain * factor + summand;
    }
    V sum{};
    for (const V &chain : x)
        sum += chain;
    *result += sum[0] + sum[1];
    return steps * 8 * 2 * static_cast<std::int64_t>(sizeof(V) / sizeof(double));
}

std::int64_t arithmetic16(std::int64_t steps, double *result)
{
    return multiplyAndAdd<Doubles2>(steps, result);
}
NG_TARGET_32 std::int64_t arithmetic32(std::int64_t steps, double *result)
{
    return multiplyAndAdd<Doubles4>(steps, result);
}
NG_TARGET_64 std::int64_t arithmetic64(std::int64_t steps, double *result)
{
    return multiplyAndAdd<Doubles8>(steps, result);
}

/// Every thread reads its own share; the CPU time is the mean of theirs.
cli::Spent readOnce(const Memory &memory, std::size_t threads, std::size_t streams, std::uint64_t &sum)
{
    const auto kernel = forThisMachine(sum16, sum32, sum64);
    const std::size_t part = kBytes / threads / 128 * 128;
    std::vector<std::uint64_t> sums(threads);
    std::vector<cli::Spent> spent(threads);
    const auto work = [&](std::size_t t) {
        spent[t] = cli::timed([&] { sums[t] = kernel(memory.data() + t * part, part, streams); });
    };
    const double begin = cli::secondsOf(CLOCK_MONOTONIC);
    {
        std::vector<std::jthread> helpers;
        for (std::size_t t = 1; t < threads; ++t)
            helpers.emplace_back(work, t);
        work(0);
    }
    cli::Spent all{cli::secondsOf(CLOCK_MONOTONIC) - begin, 0.0};
    for (std::size_t t = 0; t < threads; ++t) {
        all.cpu += spent[t].cpu / static_cast<double>(threads);
        sum += sums[t];
    }
    return all;
}

Json limitJson(const cli::Spent &spent, const char *key, std::size_t work, double result)
{
    Json json = spentJson(spent.wall, spent.cpu);
    json.set(key, static_cast<std::int64_t>(work));
    json.set("result", result); // printed, so that the work is done
    return json;
}

} // namespace

Json readLimit(std::size_t threads)
{
    const Memory memory;
    if (!memory.valid())
        return Json::object().set("error", "no memory");
    std::uint64_t sum = 0;
    cli::Spent best = readOnce(memory, threads, 1, sum);
    for (const std::size_t streams :
         {std::size_t{1}, std::size_t{2}, std::size_t{4}}) { // which is fastest differs between machines
        const cli::Spent spent = readOnce(memory, threads, streams, sum);
        best = spent.cpu < best.cpu ? spent : best;
    }
    return limitJson(best, "bytes", kBytes / threads / 128 * 128 * threads, static_cast<double>(sum));
}

Json copyLimit()
{
    const Memory memory;
    if (!memory.valid())
        return Json::object().set("error", "no memory");
    const cli::Spent spent = cli::timed([&] { std::memcpy(memory.data(), memory.data() + kBytes / 2, kBytes / 2); });
    return limitJson(spent, "bytes", kBytes / 2, memory.data()[kBytes / 3]);
}

Json arithmeticLimit()
{
    constexpr std::int64_t kSteps = 1'000'000;
    const auto kernel = forThisMachine(arithmetic16, arithmetic32, arithmetic64);
    double sum = 0.0;
    kernel(1000, &sum);
    std::int64_t operations = 0;
    const cli::Spent spent = cli::timed([&] { operations = kernel(kSteps, &sum); });
    return limitJson(spent, "operations", static_cast<std::size_t>(operations), sum);
}

} // namespace ng::bench

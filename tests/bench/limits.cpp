// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/clock.h"
#include "core/signal/dispatch.h"
#include "tests/bench/yardsticks.h"

#include <cstdint>
#include <cstring>
#include <sys/mman.h>

namespace ng::bench {

namespace {

constexpr std::size_t kBytes = std::size_t{256} << 20U; // eight times the largest cache here

typedef std::uint64_t Words __attribute__((vector_size(64)));
typedef double Doubles __attribute__((vector_size(64)));

/// Memory in pages of 4 KiB: what programs are given unless they ask, and what files lie in. (Large pages read half as fast again.)
class Memory
{
public:
    Memory() : m_data(::mmap(nullptr, kBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
        if (!valid())
            return;
        ::madvise(m_data, kBytes, MADV_NOHUGEPAGE);
        std::memset(m_data, 1, kBytes);
    }
    ~Memory()
    {
        if (valid())
            ::munmap(m_data, kBytes);
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    [[nodiscard]] bool valid() const { return m_data != MAP_FAILED; }
    [[nodiscard]] char *data() const { return static_cast<char *>(m_data); }

private:
    void *m_data;
};

/// Four streams into four sums.
NG_KERNEL std::uint64_t sumOf(const char *data, std::size_t bytes)
{
    Words a{}, b{}, c{}, d{};
    for (std::size_t i = 0; i + 256 <= bytes; i += 256) {
        Words w[4];
        std::memcpy(w, data + i, sizeof(w));
        a += w[0];
        b += w[1];
        c += w[2];
        d += w[3];
    }
    a += b + c + d;
    return a[0] + a[1] + a[2] + a[3] + a[4] + a[5] + a[6] + a[7];
}

/// Eight independent chains, long enough to hide the latency of both units.
NG_KERNEL double multiplyAndAdd(std::int64_t steps)
{
    Doubles x[8] = {};
    const Doubles factor = Doubles{} + 0.999999, summand = Doubles{} + 1e-6;
    for (std::int64_t i = 0; i < steps; ++i) {
        for (Doubles &chain : x)
            chain = chain * factor + summand;
    }
    Doubles sum{};
    for (const Doubles &chain : x)
        sum += chain;
    return sum[0] + sum[7];
}

Json limitJson(const cli::Spent &spent, const char *key, std::size_t work, double result)
{
    Json json = spentJson(spent.wall, spent.cpu);
    json.set(key, static_cast<std::int64_t>(work));
    json.set("result", result); // printed, so that the work is done
    return json;
}

} // namespace

Json readLimit()
{
    const Memory memory;
    if (!memory.valid())
        return Json::object().set("error", "no memory");
    std::uint64_t sum = sumOf(memory.data(), kBytes);
    const cli::Spent spent = cli::timed([&] { sum += sumOf(memory.data(), kBytes); });
    return limitJson(spent, "bytes", kBytes, static_cast<double>(sum));
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
    double sum = multiplyAndAdd(1000);
    const cli::Spent spent = cli::timed([&] { sum += multiplyAndAdd(kSteps); });
    return limitJson(spent, "operations", static_cast<std::size_t>(kSteps) * 8 * 8 * 2, sum);
}

} // namespace ng::bench

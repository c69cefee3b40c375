// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench.h"
#include "app/cli/bench/test_recording.h"
#include "core/base/nd_array.h"
#include "core/base/text.h"
#include "core/data/minmax.h"
#include "core/io/edf/edf_reader.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <numeric>
#include <string>
#include <thread>

namespace ng::cli {

namespace {

constexpr std::int64_t kPageSeconds = 10;
constexpr std::int64_t kColumns = 1920;

/// Kilobytes on a line of a /proc file; 0 where there is none.
std::int64_t kilobytes(const char *file, std::string_view key)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(key))
            continue;
        const std::string_view number = std::string_view(line).substr(key.size());
        return parseInt(trimmed(number.substr(0, number.find("kB")))).value_or(0);
    }
    return 0;
}

/// Largest memory of this process, looked at every millisecond by a thread of its own and whenever asked.
class Peaks
{
public:
    Peaks() : m_thread([this](const std::stop_token &stop) { watch(stop); }) { }

    /// The exact account, slower than status: pages are counted one by one.
    void look()
    {
        const std::int64_t all = kilobytes("/proc/self/smaps_rollup", "Rss:");
        const std::int64_t own = kilobytes("/proc/self/smaps_rollup", "Anonymous:");
        raise(m_anonymous, own);
        raise(m_mapped, all - own);
    }
    [[nodiscard]] double anonymousMegabytes() const { return static_cast<double>(m_anonymous) * 1.024e-3; }
    [[nodiscard]] double mappedMegabytes() const { return static_cast<double>(m_mapped) * 1.024e-3; }

private:
    static void raise(std::atomic<std::int64_t> &peak, std::int64_t value)
    {
        std::int64_t before = peak.load();
        while (value > before && !peak.compare_exchange_weak(before, value)) { }
    }
    void watch(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            raise(m_anonymous, kilobytes("/proc/self/status", "RssAnon:"));
            raise(m_mapped, kilobytes("/proc/self/status", "RssFile:") + kilobytes("/proc/self/status", "RssShmem:"));
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    std::atomic<std::int64_t> m_anonymous{0};
    std::atomic<std::int64_t> m_mapped{0};
    std::jthread m_thread;
};

Result<CaseResult> benchMemory(Bench &bench, const TestRecording &layout, std::int64_t pages, bool scan)
{
    CaseResult result;
    result.unit = "MB";
    const std::filesystem::path path = bench.folder / "memory.edf";
    NG_TRY(writeTestRecording(path, layout));
    NG_TRY_ASSIGN(Child probe, Child::start(bench.program, {"bench", "--memory-probe"}));
    Json question = Json::object();
    question.set("path", path.string());
    question.set("pages", pages);
    question.set("scan", scan);
    const Result<Json> answer = probe.ask(question);
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    NG_TRY(answer);
    NG_TRY_ASSIGN(const double anonymous, answer->requireDouble("anonymous_mb"));
    NG_TRY_ASSIGN(const double mapped, answer->requireDouble("mapped_mb"));
    result.ours = {anonymous + mapped, anonymous + mapped};
    result.quantities = {{"anonymous_mb", anonymous}, {"mapped_mb", mapped}};
    result.details = *answer;
    result.details.set("file_bytes", layout.bytes());
    return result;
}

} // namespace

Result<Json> probeMemory(const std::filesystem::path &file, std::int64_t pages, bool scan)
{
    Peaks peaks;
    NG_TRY_ASSIGN(const RecordingPtr recording, makeEdfReader()->open(file, {}, {}));
    std::vector<std::size_t> all(recording->channels().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const TimeAxis &axis = recording->channels().front().axis;
    const std::int64_t samples = axis.sampleCount();
    const std::int64_t page = std::min(samples, kPageSeconds * static_cast<std::int64_t>(axis.rate.hertz()));
    NdArray<float, 2> values({all.size(), static_cast<std::size_t>(page)});
    double sum = 0.0;
    for (std::int64_t i = 0; i < pages; ++i) { // the first page, the last one and those between
        const std::int64_t first = pages > 1 ? (samples - page) / (pages - 1) * i : 0;
        NG_TRY(
            recording->signal->read(all, {i + 1 == pages && pages > 1 ? samples - page : first, page}, values.view()));
        sum += static_cast<double>(values.data()[0]);
        if (i % 16 == 0)
            peaks.look();
    }
    if (scan) {
        const std::int64_t block = (samples - 1) / kColumns + 1;
        NdArray<MinMax, 2> out({all.size(), static_cast<std::size_t>((samples - 1) / block + 1)});
        NG_TRY(scanRange(*recording->signal, all, {0, samples}, block, out.view()));
        sum += static_cast<double>(out.data()[0].max);
        peaks.look();
    }
    peaks.look();
    Json json = Json::object();
    json.set("anonymous_mb", peaks.anonymousMegabytes());
    json.set("mapped_mb", peaks.mappedMegabytes());
    json.set("high_water_mb", static_cast<double>(kilobytes("/proc/self/status", "VmHWM:")) * 1.024e-3);
    json.set("pages", pages);
    json.set("scanned", scan);
    json.set("sum", sum);
    return json;
}

Result<CaseResult> benchEdfMemory1g(Bench &bench)
{
    TestRecording layout;
    layout.seconds = bench.quick ? 20 : 3907; // 1.0 GB
    NG_TRY_ASSIGN(CaseResult result,
                  benchMemory(bench, layout, bench.quick ? 2 : (layout.seconds - 1) / kPageSeconds + 1, true));
    result.name = "edf_memory_1g";
    return result;
}

Result<CaseResult> benchEdfMemory20g(Bench &bench)
{
    TestRecording layout;
    layout.seconds = bench.quick ? 200 : 78'125; // 20.0 GB
    layout.sparse = true;
    NG_TRY_ASSIGN(CaseResult result, benchMemory(bench, layout, bench.quick ? 3 : 400, false));
    result.name = "edf_memory_20g_sparse";
    return result;
}

} // namespace ng::cli

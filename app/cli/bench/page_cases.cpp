// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench.h"
#include "app/cli/bench/test_recording.h"
#include "core/base/file.h"
#include "core/base/nd_array.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/data/minmax.h"
#include "core/io/edf/edf_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numeric>
#include <unistd.h>

namespace ng::cli {

namespace {

constexpr std::int64_t kPageSeconds = 10;
constexpr int kOurPages = 20; ///< a round; theirs take thirty times longer
constexpr int kTheirPages = 4;
constexpr std::size_t kColumns = 1920;

// EDFlib reads byte by byte with getc, which takes a lock each time in any process that ever had a second thread, as every viewer
// and every Python with NumPy has. That is the yardstick; without the lock it is twice as fast, which is measured beside it.

std::vector<std::size_t> allChannels(const Recording &recording)
{
    std::vector<std::size_t> all(recording.channels().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// A recording in the bench folder, its reader and, where there are yardsticks, EDFlib's.
struct Pages {
    TestRecording layout;
    std::filesystem::path path;
    RecordingPtr recording;
    std::vector<std::size_t> channels;
    NdArray<float, 2> page;
    Philox random{2};

    [[nodiscard]] std::int64_t pageSamples() const { return kPageSeconds * layout.rate; }
    [[nodiscard]] double samplesOfPage() const { return static_cast<double>(page.size()); }
    std::int64_t somewhere()
    {
        return static_cast<std::int64_t>(
            random.below(static_cast<std::uint64_t>(layout.seconds * layout.rate - pageSamples() + 1)));
    }
    Result<> read(std::int64_t first) { return recording->signal->read(channels, {first, pageSamples()}, page.view()); }
    Result<Json> theirs(Child &yardsticks, const std::vector<std::int64_t> &firsts,
                        const std::filesystem::path &out = {}) const
    {
        Json question = Json::object();
        question.set("do", "pages");
        question.set("samples", pageSamples());
        Json list = Json::array();
        for (const std::int64_t first : firsts)
            list.push(first);
        question.set("first", std::move(list));
        if (!out.empty())
            question.set("out", out.string());
        return yardsticks.ask(question);
    }
};

Result<Pages> openPages(Bench &bench, bool bdf)
{
    Pages pages;
    pages.layout.bdf = bdf;
    if (bench.quick) {
        pages.layout.channels = 4;
        pages.layout.seconds = 30;
    }
    pages.path = bench.folder / (bdf ? "pages.bdf" : "pages.edf");
    NG_TRY(writeTestRecording(pages.path, pages.layout));
    NG_TRY_ASSIGN(pages.recording, makeEdfReader()->open(pages.path, {}, bench.ctx));
    pages.channels = allChannels(*pages.recording);
    pages.page = NdArray<float, 2>({pages.channels.size(), static_cast<std::size_t>(pages.pageSamples())});
    for (std::int64_t s = 0; s + kPageSeconds <= pages.layout.seconds; s += kPageSeconds)
        NG_TRY(pages.read(s * pages.layout.rate)); // warm from now on
    return pages;
}

/// Outputs are compared before anything is timed: no match, no ratio.
Result<> compareOutputs(Bench &bench, Pages &pages)
{
    Json question = Json::object();
    question.set("do", "open");
    question.set("path", pages.path.string());
    NG_TRY(bench.yardsticks->ask(question));
    NG_TRY(bench.alone->ask(question));
    const std::filesystem::path out = bench.folder / "page.f64";
    for (int i = 0; i < 3; ++i) {
        const std::int64_t first = pages.somewhere();
        NG_TRY(pages.read(first));
        NG_TRY(pages.theirs(*bench.yardsticks, {first}, out));
        std::vector<double> expected(pages.page.size());
        std::ifstream file(out, std::ios::binary);
        file.read(reinterpret_cast<char *>(expected.data()), static_cast<std::streamsize>(8 * expected.size()));
        if (!file)
            return fail(ErrorCode::Backend, NG_TR("cli", "The yardsticks wrote too little of %1."), out.string());
        for (std::size_t s = 0; s < expected.size(); ++s) {
            const double ours = static_cast<double>(pages.page.data()[s]) * 1e6; // file in microvolts
            // One step of float32 beside half a step for its rounding; EDFlib gives double.
            if (!(std::abs(ours - expected[s]) <= 1.5 * 0x1p-23 * std::max(std::abs(expected[s]), 1.0)))
                return fail(ErrorCode::Internal,
                            NG_TR("cli", "Sample %1 of the page is %2 here and %3 in EDFlib: nothing was timed."),
                            numberText(static_cast<std::int64_t>(s)), numberText(ours), numberText(expected[s]));
        }
    }
    return {};
}

Result<CaseResult> benchPage(Bench &bench, bool bdf)
{
    NG_TRY_ASSIGN(Pages pages, openPages(bench, bdf));
    CaseResult result;
    result.name = bdf ? "bdf_page" : "edf_page";
    result.unit = "samples/s";
    if (bench.yardsticks)
        NG_TRY(compareOutputs(bench, pages));
    Rounds ours, theirs, alone, copy;
    for (int round = 0; round < bench.rounds(); ++round) {
        NG_TRY(bench.ctx.checkpoint());
        std::vector<std::int64_t> firsts(kOurPages);
        std::generate(firsts.begin(), firsts.end(), [&] { return pages.somewhere(); });
        Result<> read;
        ours.add(timed([&] {
            for (const std::int64_t first : firsts)
                read = read ? pages.read(first) : read;
        }));
        NG_TRY(read);
        if (!bench.yardsticks)
            continue;
        firsts.resize(kTheirPages);
        NG_TRY_ASSIGN(const Json answer, pages.theirs(*bench.yardsticks, firsts));
        NG_TRY_ASSIGN(const Spent spent, spentOf(answer));
        theirs.add(spent);
        NG_TRY_ASSIGN(const Json answerAlone, pages.theirs(*bench.alone, firsts));
        NG_TRY_ASSIGN(const Spent spentAlone, spentOf(answerAlone));
        alone.add(spentAlone);
        NG_TRY_ASSIGN(const Json memory, bench.yardsticks->ask(Json::object().set("do", "copy")));
        NG_TRY_ASSIGN(const Spent copied, spentOf(memory));
        copy.add(copied);
        result.details.set("copied_bytes", memory["bytes"]);
    }
    result.ours = rateOf(ours, kOurPages * pages.samplesOfPage());
    addRounds(result.details, "ours", ours);
    if (bench.yardsticks) {
        result.yardstick = rateOf(theirs, kTheirPages * pages.samplesOfPage());
        result.yardstickName = "EDFlib";
        addRounds(result.details, "yardstick", theirs);
        // A sample takes 2 or 3 bytes in and 4 out; a copy as many in as out.
        const double bytes = result.details["copied_bytes"].toDouble() * 2.0;
        result.limit = rateOf(copy, bytes / (bdf ? 7.0 : 6.0));
        result.limitName = "memory copy";
    }
    result.compareWithYardstick();
    if (bench.yardsticks) {
        const Figure rate = rateOf(alone, kTheirPages * pages.samplesOfPage());
        addRounds(result.details, "yardstick_alone", alone);
        result.quantities.emplace_back("ratio_alone", result.ours.best / rate.best);
    }
    result.compareWithLimit();
    return result;
}

} // namespace

Result<CaseResult> benchEdfPage(Bench &bench)
{
    return benchPage(bench, false);
}

Result<CaseResult> benchBdfPage(Bench &bench)
{
    return benchPage(bench, true);
}

namespace {

/// Throws a file out of the page cache and reads it from the disk once, as a person finds it who opens it again: written
/// pages lie in memory in pieces as small as the writes were.
Result<> cacheAnew(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const auto file, InputFile::open(path));
    ::sync();
    file->adviseDone(0, file->size());
    std::vector<std::byte> piece(std::size_t{1} << 20U);
    for (std::uint64_t at = 0; at < file->size(); at += piece.size()) {
        const std::span<std::byte> bytes(piece.data(), std::min<std::uint64_t>(piece.size(), file->size() - at));
        NG_TRY(file->readAt(at, bytes));
    }
    return {};
}

} // namespace

Result<CaseResult> benchEdfMinmax(Bench &bench)
{
    NG_TRY_ASSIGN(const Pages pages, openPages(bench, false));
    NG_TRY(cacheAnew(pages.path));
    const SampleRange whole{0, pages.layout.seconds * pages.layout.rate};
    const std::int64_t block = (whole.count - 1) / static_cast<std::int64_t>(kColumns) + 1;
    NdArray<MinMax, 2> out({pages.channels.size(), static_cast<std::size_t>((whole.count - 1) / block + 1)});
    const auto scan = [&] {
        return scanRange(*pages.recording->signal, pages.channels, whole, block, out.view(), bench.ctx);
    };
    // Ours and the limit by as many threads, and both by one: a loop within a loop has no helpers.
    struct Side {
        std::size_t threads;
        Rounds ours, memory;
    };
    std::array<Side, 2> sides{Side{defaultThreads(), {}, {}}, Side{1, {}, {}}};
    CaseResult result;
    for (int round = 0; round < bench.rounds(); ++round) {
        for (Side &side : sides) {
            Result<> scanned;
            side.ours.add(timedThreads(side.threads, [&] {
                scanned =
                    side.threads > 1 ? scan() : parallelFor(1, 1, [&](std::size_t, std::size_t) { return scan(); });
            }));
            NG_TRY(scanned);
            if (!bench.yardsticks)
                continue;
            Json question = Json::object().set("do", "read");
            question.set("threads", static_cast<std::int64_t>(side.threads));
            NG_TRY_ASSIGN(const Json answer, bench.yardsticks->ask(question));
            NG_TRY_ASSIGN(const Spent spent, spentOf(answer));
            side.memory.add(spent);
            result.details.set("read_bytes", answer["bytes"]);
        }
    }
    const auto bytes = static_cast<double>(pages.layout.seconds * pages.layout.recordBytes());
    result.name = "edf_minmax";
    result.unit = "bytes/s";
    result.ours = rateOf(sides[0].ours, bytes);
    addRounds(result.details, "ours", sides[0].ours);
    addRounds(result.details, "ours_one_thread", sides[1].ours);
    result.details.set("threads", static_cast<std::int64_t>(sides[0].threads));
    if (bench.yardsticks) {
        const double read = result.details["read_bytes"].toDouble();
        result.limit = rateOf(sides[0].memory, read);
        result.limitName = "memory read, pages of 2 MiB, as many threads";
        addRounds(result.details, "limit", sides[0].memory);
        addRounds(result.details, "limit_one_thread", sides[1].memory);
    }
    result.compareWithLimit();
    if (bench.yardsticks) {
        const double read = result.details["read_bytes"].toDouble();
        const Figure ours = rateOf(sides[1].ours, bytes), limit = rateOf(sides[1].memory, read);
        result.quantities.emplace_back("fraction_one_thread", ours.best / limit.best);
        result.quantities.emplace_back("fraction_one_thread_median", ours.median / limit.median);
    }
    return result;
}

} // namespace ng::cli

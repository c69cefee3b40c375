// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decode of warm 10 s pages of a recording of 128 channels at 1 kHz, ours against EDFlib, one thread each, alternating; and the
// memory that reading through a recording takes. One JSON line a case; never shipped (it links the yardstick).
//
// EDFlib reads byte by byte with getc, which the C library does without a lock as long as the process has never had a second
// thread. Programs that page through recordings have threads, so "yardstick" is measured after one was started; the other figure is
// printed beside it as "yardstick_alone".
//
// bench_edf page | bench_edf stream [GIGABYTES...]
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/io/edf/edf_reader.h"

#include <edflib.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <numeric>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using namespace ng;

constexpr int kChannels = 128;
constexpr int kRate = 1000;
constexpr int kSeconds = 240;
constexpr int kPage = 10;
constexpr int kRounds = 15;
constexpr int kPages = 20;

std::string field(const std::string &text, std::size_t width)
{
    std::string padded = text;
    padded.resize(width, ' ');
    return padded;
}

/// Header of a plain file, written without our writer.
std::string headerOf(bool bdf, std::int64_t records)
{
    const std::int64_t top = bdf ? 8'388'607 : 32'767;
    std::string header = bdf ? std::string("\xFF") + "BIOSEMI" : field("0", 8);
    header += field("X X X X", 80) + field("Startdate X X X X", 80) + "01.01.8500.00.00"
        + field(std::to_string(256 * (kChannels + 1)), 8);
    header += field(bdf ? "24BIT" : "", 44) + field(std::to_string(records), 8) + field("1", 8)
        + field(std::to_string(kChannels), 4);
    const auto column = [&](std::size_t width, const std::function<std::string(int)> &text) {
        for (int i = 0; i < kChannels; ++i)
            header += field(text(i), width);
    };
    column(16, [](int i) { return "EEG " + std::to_string(i); });
    column(80, [](int) { return ""; });
    column(8, [](int) { return "uV"; });
    column(8, [](int) { return "-3276.8"; });
    column(8, [](int) { return "3276.7"; });
    column(8, [&](int) { return std::to_string(-top - 1); });
    column(8, [&](int) { return std::to_string(top); });
    column(80, [](int) { return ""; });
    column(8, [](int) { return std::to_string(kRate); });
    column(32, [](int) { return ""; });
    return header;
}

/// File of random samples.
void makeFile(const std::filesystem::path &path, bool bdf)
{
    std::ofstream file(path, std::ios::binary);
    file << headerOf(bdf, kSeconds);
    Philox random(1);
    std::string record(static_cast<std::size_t>(kChannels) * kRate * (bdf ? 3 : 2), '\0');
    for (int second = 0; second < kSeconds; ++second) {
        for (char &byte : record)
            byte = static_cast<char>(random.next32());
        file << record;
    }
}

/// CPU time of this thread: both sides compute on warm pages, and other work on the machine must not decide the ratio.
double seconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class Pages
{
public:
    explicit Pages(bool bdf)
        : m_bdf(bdf),
          m_path(std::filesystem::temp_directory_path()
                 / ("ng_bench_" + std::to_string(getpid()) + (bdf ? ".bdf" : ".edf"))),
          m_ours({kChannels, kPage * kRate}),
          m_theirs(static_cast<std::size_t>(kChannels) * kPage * kRate)
    {
        makeFile(m_path, bdf);
        const auto opened = makeEdfReader()->open(m_path, {}, {});
        if (opened)
            m_recording = *opened;
        m_open = edfopen_file_readonly(m_path.c_str(), &m_header, EDFLIB_DO_NOT_READ_ANNOTATIONS) == 0;
        m_all.resize(kChannels);
        std::iota(m_all.begin(), m_all.end(), std::size_t{0});
    }
    ~Pages()
    {
        if (m_open)
            edfclose_file(m_header.handle);
        std::filesystem::remove(m_path);
    }
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    /// Outputs are compared before anything is timed.
    bool agree()
    {
        if (!m_recording || !m_open)
            return false;
        double worst = 0.0;
        for (int i = 0; i < 3; ++i) {
            const std::int64_t first = somewhere();
            readOurs(first);
            readTheirs(first);
            for (std::size_t s = 0; s < m_theirs.size(); ++s)
                worst = std::max(worst, std::abs(static_cast<double>(m_ours.data()[s]) * 1e6 - m_theirs[s]));
        }
        return worst < 3e-4; // half a float32 step of 3.3 mV, in microvolts
    }

    struct Times {
        double ours = 0.0;
        double theirs = 0.0;
    };
    /// Medians over alternating rounds, CPU seconds a page.
    Times measure()
    {
        std::vector<double> ours, theirs;
        for (int round = 0; round < kRounds; ++round) {
            for (int i = 0; i < kPages; ++i)
                ours.push_back(seconds([this, first = somewhere()] { readOurs(first); }));
            for (int i = 0; i < 3; ++i)
                theirs.push_back(seconds([this, first = somewhere()] { readTheirs(first); }));
        }
        return {median(ours), median(theirs)};
    }

    void print(Times alone, Times threaded) const
    {
        constexpr double kSamples = static_cast<double>(kChannels) * kPage * kRate;
        Json json = Json::object();
        json.set("name", m_bdf ? "bdf_page" : "edf_page");
        json.set("unit", "samples/s");
        json.set("ours", kSamples / threaded.ours);
        json.set("yardstick", kSamples / threaded.theirs);
        json.set("ratio", threaded.theirs / threaded.ours);
        json.set("yardstick_alone", kSamples / alone.theirs);
        json.set("ratio_alone", alone.theirs / alone.ours);
        double load = 0.0;
        json.set("load", getloadavg(&load, 1) == 1 ? load : -1.0);
        std::printf("%s\n", json.dump().c_str());
    }

private:
    std::int64_t somewhere() { return static_cast<std::int64_t>(m_random.below((kSeconds - kPage) * kRate)); }
    void readOurs(std::int64_t first)
    {
        if (!m_recording->signal->read(m_all, {first, kPage * kRate}, m_ours.view()))
            std::abort();
    }
    void readTheirs(std::int64_t first)
    {
        for (int c = 0; c < kChannels; ++c) {
            double *row = &m_theirs[static_cast<std::size_t>(c) * kPage * kRate];
            edfseek(m_header.handle, c, first, EDFSEEK_SET);
            if (edfread_physical_samples(m_header.handle, c, kPage * kRate, row) != kPage * kRate)
                std::abort();
        }
    }

    bool m_bdf;
    std::filesystem::path m_path;
    RecordingPtr m_recording;
    edf_hdr_struct m_header{};
    bool m_open = false;
    std::vector<std::size_t> m_all;
    NdArray<float, 2> m_ours;
    std::vector<double> m_theirs;
    Philox m_random{2};
};

int benchPages()
{
    Pages edf(false);
    Pages bdf(true);
    if (!edf.agree() || !bdf.agree()) {
        std::fputs("the outputs of ours and the yardstick differ: nothing was timed\n", stderr);
        return 1;
    }
    const Pages::Times edfAlone = edf.measure();
    const Pages::Times bdfAlone = bdf.measure();
    std::thread([] {}).join();
    edf.print(edfAlone, edf.measure());
    bdf.print(bdfAlone, bdf.measure());
    return 0;
}

/// Kilobytes of a line of /proc/self/status.
std::int64_t statusKilobytes(std::string_view key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key))
            return parseInt(trimmed(std::string_view(line).substr(key.size(), line.find("kB") - key.size())))
                .value_or(-1);
    }
    return -1;
}

/// Reads all of a sparse file page by page; the file has no content but its header, so it takes no disk.
int benchStream(std::int64_t gigabytes)
{
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("ng_stream_" + std::to_string(getpid()) + ".edf");
    const std::int64_t records = gigabytes * 1'000'000'000 / (2 * kChannels * kRate);
    std::ofstream(path, std::ios::binary) << headerOf(false, records);
    std::filesystem::resize_file(path,
                                 static_cast<std::uintmax_t>(256 * (kChannels + 1) + records * 2 * kChannels * kRate));
    std::int64_t anonymous = 0;
    std::int64_t mapped = 0;
    std::int64_t read = 0;
    const double took = seconds([&] {
        const auto recording = makeEdfReader()->open(path, {}, {});
        if (!recording)
            return;
        std::vector<std::size_t> all(kChannels);
        std::iota(all.begin(), all.end(), std::size_t{0});
        NdArray<float, 2> page({kChannels, kPage * kRate});
        const std::int64_t pages = records / kPage;
        for (std::int64_t i = 0; i < pages; ++i) {
            if (!(*recording)->signal->read(all, {i * kPage * kRate, kPage * kRate}, page.view()))
                return;
            read += kChannels * kPage * kRate;
            if (i % 64 == 0 || i + 1 == pages) {
                anonymous = std::max(anonymous, statusKilobytes("RssAnon:"));
                mapped = std::max(mapped, statusKilobytes("RssFile:"));
            }
        }
    });
    std::filesystem::remove(path);
    Json json = Json::object();
    json.set("name", "edf_stream_" + numberText(gigabytes) + "gb");
    json.set("anonymous_mb", static_cast<double>(anonymous) / 1e3);
    json.set("mapped_mb", static_cast<double>(mapped) / 1e3);
    json.set("samples_read", read);
    json.set("cpu_seconds", took);
    std::printf("%s\n", json.dump().c_str());
    return read >= (records / kPage) * kChannels * kPage * kRate ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "page";
    if (what == "page")
        return benchPages();
    int failed = what == "stream" ? 0 : 2;
    for (int i = 2; i < argc && failed == 0; ++i)
        failed = benchStream(ng::parseInt(argv[i]).value_or(1));
    return failed;
}

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signal kernels beside the machine's own limit, measured in the same run; one thread, CPU time. One JSON line a case:
// "ours" and "limit" in the same unit and "fraction" of the two; for filters "yardstick" is the plain loop and "ratio" against it.
//
// bench_signal overview | filter | topomap     (all without an argument)
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/data/minmax.h"
#include "core/io/reader.h"
#include "core/signal/filter_node.h"
#include "core/signal/iir_kernels.h"
#include "core/signal/topography.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace {

using namespace ng;

double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Best of alternating rounds, CPU seconds: what the code can do where other work does not disturb it.
struct Pair {
    double ours = 1e99;
    double other = 1e99;
};

Pair alternate(int rounds, const std::function<void()> &ours, const std::function<void()> &other)
{
    Pair best;
    for (int round = 0; round < rounds; ++round) {
        double begin = now();
        ours();
        best.ours = std::min(best.ours, now() - begin);
        begin = now();
        other();
        best.other = std::min(best.other, now() - begin);
    }
    return best;
}

void print(const char *name, const char *unit, double ours, const char *other, double theirs, const char *relation)
{
    Json json = Json::object();
    json.set("name", name);
    json.set("unit", unit);
    json.set("ours", ours);
    json.set(other, theirs);
    json.set(relation, ours / theirs);
    double load = 0.0;
    json.set("load", getloadavg(&load, 1) == 1 ? load : -1.0);
    std::printf("%s\n", json.dump().c_str());
}

std::string field(std::string text, std::size_t width)
{
    text.resize(width, ' ');
    return text;
}

/// EDF of 128 channels at 1 kHz, written without our writer.
void makeFile(const std::filesystem::path &path, int channels, int seconds)
{
    std::ofstream file(path, std::ios::binary);
    file << field("0", 8) << field("X X X X", 80) << field("Startdate X X X X", 80) << "01.01.2000.00.00"
         << field(std::to_string(256 * (channels + 1)), 8) << field("", 44) << field(std::to_string(seconds), 8)
         << field("1", 8) << field(std::to_string(channels), 4);
    const auto column = [&](std::size_t width, const std::string &text, bool numbered = false) {
        for (int i = 0; i < channels; ++i)
            file << field(numbered ? text + std::to_string(i) : text, width);
    };
    column(16, "EEG ", true);
    column(80, "");
    column(8, "uV");
    column(8, "-3276.8");
    column(8, "3276.7");
    column(8, "-32768");
    column(8, "32767");
    column(80, "");
    column(8, "1000");
    column(32, "");
    Philox random(1);
    std::string record(static_cast<std::size_t>(channels) * 2000, '\0');
    for (char &byte : record)
        byte = static_cast<char>(random.next32());
    for (int second = 0; second < seconds; ++second)
        file << record;
}

/// Sum of all words: what reading memory costs on one thread.
std::uint64_t readThrough(const std::vector<std::uint64_t> &words)
{
    std::array<std::uint64_t, 16> sums{};
    for (std::size_t i = 0; i + 16 <= words.size(); i += 16) {
        for (std::size_t k = 0; k < 16; ++k)
            sums[k] += words[i + k];
    }
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

bool overview()
{
    const auto path = std::filesystem::temp_directory_path() / ("ng_bench_signal_" + std::to_string(getpid()) + ".edf");
    constexpr int kChannels = 128, kSeconds = 1200;
    makeFile(path, kChannels, kSeconds);
    const auto recording = makeReaders().open(path);
    bool good = recording.has_value();
    if (good) {
        const SignalSource &source = *(*recording)->signal;
        std::vector<std::size_t> channels(kChannels);
        std::iota(channels.begin(), channels.end(), std::size_t{0});
        const std::int64_t total = source.channels()[0].axis.sampleCount();
        NdArray<MinMax, 2> out({kChannels, static_cast<std::size_t>((total + 255) / 256)});
        const std::vector<std::uint64_t> memory(std::size_t{1} << 25U, 1); // 256 MiB
        volatile std::uint64_t kept = 0;
        // The extremes of each channel, and those of each 256 samples: the finest level of a pyramid.
        for (const std::int64_t block : {total, std::int64_t{256}}) {
            const auto blocks = static_cast<std::size_t>((total + block - 1) / block);
            const NdView<MinMax, 2> found(out.data(), {kChannels, blocks});
            const Pair times = alternate(
                9,
                [&] {
                    good = scanRange(source, channels, {0, total}, block, found).has_value() && good;
                },
                [&] { kept = readThrough(memory); });
            print(block == total ? "edf_minmax" : "edf_pyramid_level", "bytes/s",
                  2.0 * kChannels * static_cast<double>(total) / times.ours, "limit",
                  static_cast<double>(memory.size()) * 8.0 / times.other, "fraction");
        }
    }
    std::filesystem::remove(path);
    return good;
}

bool filter()
{
    constexpr std::size_t kChannels = 64;
    constexpr std::int64_t kSamples = 60'000;
    std::vector<ChannelInfo> infos(kChannels);
    std::vector<std::vector<float>> rows(kChannels, std::vector<float>(kSamples));
    std::vector<std::size_t> channels(kChannels);
    Philox random(1);
    for (std::size_t c = 0; c < kChannels; ++c) {
        infos[c].label = "C" + std::to_string(c);
        infos[c].axis = {Rate::hertz(1000), {{TimeNs{0}, 0, kSamples}}};
        random.fillNormal(rows[c]);
        channels[c] = c;
    }
    const auto node = makeFilter(std::make_shared<const MemorySource>(infos, rows), {.lowHz = 1.0, .highHz = 40.0});
    if (!node)
        return false;
    const auto sections = *butterworthSos(BandKind::BandPass, 4, 1.0, 40.0, 1000.0);
    NdArray<float, 2> out({kChannels, kSamples});
    std::vector<double> tile(1024 * kIirLanes, 1.0);
    IirState state(sections);
    bool good = true;
    const Pair times = alternate(
        9,
        [&] {
            good = (*node)->read(channels, {0, kSamples}, out.view()).has_value() && good;
        },
        [&] {
            for (const Direction direction : {Direction::Forward, Direction::Backward})
                filterTileScalar(sections, state, tile.data(), 1024, direction);
        });
    print("iir_zero_phase", "samples/s", static_cast<double>(kChannels) * kSamples / times.ours, "yardstick",
          1024.0 * kIirLanes / times.other, "ratio");
    return good;
}

bool topomap()
{
    std::vector<Point3> positions;
    for (int i = 0; i < 64; ++i) {
        const double z = 1.0 - 1.1 * (i + 0.5) / 64.0, r = std::sqrt(1.0 - z * z);
        positions.push_back({r * std::cos(2.4 * i), r * std::sin(2.4 * i), z});
    }
    const auto op = makeTopoOperator(positions, 64);
    if (!op)
        return false;
    NdArray<float, 2> values({960, 64}), maps({960, 4096});
    Philox(1).fillNormal(values.flat());
    const std::vector<float> from(maps.size(), 1.0F);
    const Pair times = alternate(
        9, [&] { applyTopoOperator(*op, std::as_const(values).view(), maps.view()); },
        [&] { std::memcpy(maps.data(), from.data(), from.size() * sizeof(float)); });
    print("topomap", "maps/s", 960.0 / times.ours, "limit", 960.0 / times.other,
          "fraction"); // the limit: copying the pixels
    return true;
}

} // namespace

int main(int count, char **arguments)
{
    const std::string_view wanted = count > 1 ? arguments[1] : "";
    bool good = true;
    if (wanted.empty() || wanted == "overview")
        good = overview() && good;
    if (wanted.empty() || wanted == "filter")
        good = filter() && good;
    if (wanted.empty() || wanted == "topomap")
        good = topomap() && good;
    return good ? 0 : 1;
}

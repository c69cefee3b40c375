// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of tests/peers/signal_peers.py: holds an array, runs one operation a line of stdin, prints its CPU seconds.
//   signal_peers X.npy RATE_HZ [POSITIONS.npy]    then lines: "OPERATION [OUT.npy]"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/signal/backend.h"
#include "core/signal/filter_node.h"
#include "core/signal/resample_node.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <memory>
#include <numeric>
#include <string>

using namespace ng;

namespace {

/// What an operation gives: read by the caller only when asked for.
struct Output {
    std::vector<float> values;
    std::vector<std::size_t> shape;
};

struct Bench {
    SignalPtr source;
    NdArray<float, 2> x;
    NdArray<float, 2> excerpt; ///< what the STFT works on: 32 windows of 8,200 samples
    double rateHz = 0.0;
    TopoOperator topo;

    [[nodiscard]] Result<Output> all(const SignalPtr &node) const
    {
        std::vector<std::size_t> channels(node->channels().size());
        std::iota(channels.begin(), channels.end(), std::size_t{0});
        const std::int64_t total = node->channels()[0].axis.sampleCount();
        Output out{std::vector<float>(channels.size() * static_cast<std::size_t>(total)),
                   {channels.size(), static_cast<std::size_t>(total)}};
        NG_TRY(
            node->read(channels, {0, total}, {out.values.data(), {channels.size(), static_cast<std::size_t>(total)}}));
        return out;
    }

    [[nodiscard]] Result<Output> run(const std::string &operation) const
    {
        if (operation == "iir") {
            NG_TRY_ASSIGN(const SignalPtr node, makeFilter(source, {.lowHz = 1.0, .highHz = 40.0}));
            return all(node);
        }
        if (operation == "resample") {
            NG_TRY_ASSIGN(const SignalPtr node, makeResample(source, Rate::hertz(100)));
            return all(node);
        }
        if (operation == "stft") {
            NG_TRY_ASSIGN(const auto result, stft<float>(excerpt.view(), rateHz, {.window = 400, .hop = 50}));
            const auto *parts = reinterpret_cast<const float *>(result.values.data());
            return Output{std::vector<float>(parts, parts + 2 * result.values.size()),
                          {result.values.extent(0), result.values.extent(1), result.values.extent(2), 2}};
        }
        if (operation == "welch") {
            NG_TRY_ASSIGN(const auto result, welch<float>(x.view(), rateHz, {.window = 2000, .hop = 1000}));
            return Output{std::vector<float>(result.density.flat().begin(), result.density.flat().end()),
                          {result.density.extent(0), result.density.extent(1)}};
        }
        Output out{std::vector<float>(2000 * 64 * 64), {2000, 64 * 64}};
        applyTopoOperator(topo, {x.data(), {2000, topo.electrodes}}, {out.values.data(), {2000, 64 * 64}});
        return out;
    }
};

Result<Bench> load(int count, char **arguments)
{
    Bench out;
    NG_TRY_ASSIGN(out.x, readNpyMatrix(arguments[1]));
    out.excerpt = NdArray<float, 2>({32, 8200});
    for (std::size_t c = 0; c < 32; ++c)
        std::copy_n(out.x.row(c).data(), 8200, out.excerpt.row(c).data());
    out.rateHz = parseDouble(arguments[2]).value_or(1000.0);
    NG_TRY_ASSIGN(const Rate rate, Rate::fromHertz(out.rateHz));
    std::vector<ChannelInfo> infos(out.x.extent(0));
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < infos.size(); ++c) {
        infos[c].label = numberText(static_cast<std::int64_t>(c));
        infos[c].axis = {rate, {{TimeNs{0}, 0, static_cast<std::int64_t>(out.x.extent(1))}}};
        rows.emplace_back(out.x.row(c).begin(), out.x.row(c).end());
    }
    out.source = std::make_shared<const MemorySource>(std::move(infos), std::move(rows));
    if (count > 3) {
        std::vector<std::size_t> shape;
        NpyInfo info;
        NG_TRY_ASSIGN(const auto values, readNpyDoubles(arguments[3], &info));
        std::vector<Point3> points;
        for (std::size_t i = 0; i + 3 <= values.size(); i += 3)
            points.push_back({values[i], values[i + 1], values[i + 2]});
        NG_TRY_ASSIGN(out.topo, makeTopoOperator(points, 64));
    }
    return out;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3)
        return 2;
    const auto bench = load(count, arguments);
    if (!bench) {
        std::fputs((bench.error().message() + "\n").c_str(), stderr);
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t space = line.find(' ');
        const std::clock_t start = std::clock();
        const auto output = bench->run(line.substr(0, space));
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (!output
            || (space != std::string::npos && !writeNpy(line.substr(space + 1), output->values, output->shape))) {
            std::fputs("failed\n", stderr);
            return 1;
        }
        std::cout << numberText(seconds) << std::endl;
    }
    return 0;
}

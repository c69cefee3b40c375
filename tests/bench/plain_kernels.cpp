// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/clock.h"
#include "tests/bench/yardsticks.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <numeric>
#include <vector>

namespace ng::bench {

namespace {

using Section = std::array<double, 5>; ///< b0, b1, b2, a1, a2

Result<std::vector<float>> readRaw(const std::string &path, std::size_t count)
{
    std::vector<float> values(count);
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char *>(values.data()), static_cast<std::streamsize>(count * sizeof(float)));
    if (!file)
        return fail(ErrorCode::CorruptData, "%1 has too few bytes", path);
    return values;
}

/// Direct form II transposed, started as if the first sample had come for ever.
void filterForward(const std::vector<Section> &sections, std::vector<double> &x)
{
    std::vector<std::array<double, 2>> state;
    double level = x.front();
    for (const Section &s : sections) {
        const double out = level * (s[0] + s[1] + s[2]) / (1.0 + s[3] + s[4]);
        const double z2 = s[2] * level - s[4] * out;
        state.push_back({s[1] * level - s[3] * out + z2, z2});
        level = out;
    }
    for (double &sample : x) {
        double value = sample;
        for (std::size_t k = 0; k < sections.size(); ++k) {
            const Section &s = sections[k];
            const double out = s[0] * value + state[k][0];
            state[k][0] = s[1] * value - s[3] * out + state[k][1];
            state[k][1] = s[2] * value - s[4] * out;
            value = out;
        }
        sample = value;
    }
}

/// One channel: borders reflected through their samples, forward, backward, borders cut off.
void filterBothWays(const std::vector<Section> &sections, const float *row, std::size_t samples, std::size_t padding,
                    double *out)
{
    std::vector<double> x(samples + 2 * padding);
    const double first = row[0], last = row[samples - 1];
    for (std::size_t i = 0; i < padding; ++i) {
        x[i] = 2.0 * first - row[padding - i];
        x[padding + samples + i] = 2.0 * last - row[samples - 2 - i];
    }
    std::copy(row, row + samples, x.begin() + static_cast<std::ptrdiff_t>(padding));
    filterForward(sections, x);
    std::reverse(x.begin(), x.end());
    filterForward(sections, x);
    std::reverse(x.begin(), x.end());
    std::copy_n(x.begin() + static_cast<std::ptrdiff_t>(padding), samples, out);
}

} // namespace

Result<Json> rankBySorting(const Json &question)
{
    const auto queries = static_cast<std::size_t>(question["queries"].toInt());
    const auto candidates = static_cast<std::size_t>(question["candidates"].toInt());
    NG_TRY_ASSIGN(const std::vector<float> scores, readRaw(question["path"].toString(), queries * candidates));
    std::vector<std::size_t> ranks(queries), order(candidates);
    const cli::Spent spent = cli::timed([&] {
        for (std::size_t q = 0; q < queries; ++q) {
            const float *row = &scores[q * candidates];
            std::iota(order.begin(), order.end(), std::size_t{0});
            std::sort(order.begin(), order.end(), [row](std::size_t a, std::size_t b) { return row[a] > row[b]; });
            ranks[q] =
                static_cast<std::size_t>(std::find(order.begin(), order.end(), q * 7 % candidates) - order.begin()) + 1;
        }
    });
    Json json = spentJson(spent.wall, spent.cpu);
    Json list = Json::array();
    for (const std::size_t rank : ranks)
        list.push(static_cast<std::int64_t>(rank));
    json.set("ranks", std::move(list));
    return json;
}

Result<Json> filterPlainly(const Json &question)
{
    const auto channels = static_cast<std::size_t>(question["channels"].toInt());
    const auto samples = static_cast<std::size_t>(question["samples"].toInt());
    const auto padding = static_cast<std::size_t>(question["padding"].toInt());
    NG_TRY_ASSIGN(const std::vector<float> values, readRaw(question["path"].toString(), channels * samples));
    if (samples < padding + 2)
        return fail(ErrorCode::InvalidArgument, "too few samples for the padding");
    std::vector<Section> sections;
    for (const Json &one : question["sections"].items()) {
        Section section{};
        for (std::size_t i = 0; i < section.size() && i < one.size(); ++i)
            section[i] = one.items()[i].toDouble();
        sections.push_back(section);
    }
    std::vector<double> out(channels * samples);
    const cli::Spent spent = cli::timed([&] {
        for (std::size_t c = 0; c < channels; ++c)
            filterBothWays(sections, &values[c * samples], samples, padding, &out[c * samples]);
    });
    if (question.contains("out"))
        std::ofstream(question["out"].toString(), std::ios::binary)
            .write(reinterpret_cast<const char *>(out.data()), static_cast<std::streamsize>(8 * out.size()));
    return spentJson(spent.wall, spent.cpu);
}

} // namespace ng::bench

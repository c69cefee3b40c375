// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signal/golden.h"

#include "core/base/assert.h"
#include "core/base/json.h"
#include "core/base/npy.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <string>

namespace ng::test {

namespace {

std::filesystem::path referenceFolder()
{
    const char *root = std::getenv("NG_SOURCE_DIR");
    return std::filesystem::path(root != nullptr ? root : ".") / "tests/reference/signal";
}

template<class A, class B>
double largest(std::span<const A> a, std::span<const B> b)
{
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    double out = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = static_cast<double>(a[i]), y = static_cast<double>(b[i]);
        if (std::isnan(x) && std::isnan(y))
            continue;
        const double difference = std::abs(x - y);
        out = std::isnan(difference) ? std::numeric_limits<double>::infinity() : std::max(out, difference);
    }
    return out;
}

} // namespace

Golden golden(std::string_view name)
{
    const auto index = readJsonFile(referenceFolder() / "signal.json");
    const auto values = readNpyDoubles(referenceFolder() / "signal.npy");
    if (!index || !values)
        throw std::runtime_error((index ? values.error() : index.error()).message());
    const Json &entry = (*index)["entries"][name];
    if (!entry.isObject())
        throw std::runtime_error("no golden entry " + std::string(name));
    Golden out;
    std::size_t count = 1;
    for (const Json &extent : entry["shape"].items()) {
        out.shape.push_back(static_cast<std::size_t>(extent.toInt()));
        count *= out.shape.back();
    }
    const auto first = values->begin() + entry["offset"].toInt();
    out.values.assign(first, first + static_cast<std::ptrdiff_t>(count));
    return out;
}

float goldenSample(std::size_t n, std::size_t channel)
{
    std::uint64_t h = ((n + 1) * 2654435761U + (channel + 1) * 40503U * 65537U) & 0xFFFFFFFFU;
    h ^= h >> 15U;
    h = h * 2246822519U & 0xFFFFFFFFU;
    h ^= h >> 13U;
    const double noise = static_cast<double>(h >> 8U) / 16777216.0 - 0.5;
    return static_cast<float>(noise + static_cast<double>(n % 512) / 512.0 + 0.25 * static_cast<double>(channel + 1));
}

std::vector<float> goldenRow(std::size_t count, std::size_t channel)
{
    std::vector<float> out(count);
    for (std::size_t n = 0; n < count; ++n)
        out[n] = goldenSample(n, channel);
    return out;
}

ChannelInfo channelOf(std::size_t number, Rate rate, const std::vector<std::pair<TimeNs, std::int64_t>> &segments)
{
    ChannelInfo info;
    info.label = info.fileLabel = "C" + std::to_string(number);
    info.unit = "V";
    info.axis.rate = rate;
    std::int64_t first = 0;
    for (const auto &[start, count] : segments) {
        info.axis.segments.push_back({start, first, count});
        first += count;
    }
    return info;
}

SignalPtr goldenSegments(std::size_t channels, const std::vector<std::int64_t> &counts, Rate rate)
{
    std::vector<std::pair<TimeNs, std::int64_t>> segments;
    TimeNs start{0};
    std::int64_t total = 0;
    for (const std::int64_t count : counts) {
        segments.emplace_back(start, count);
        start += timeOfSample(count, rate) + kSecond;
        total += count;
    }
    std::vector<ChannelInfo> infos;
    std::vector<std::vector<float>> rows;
    for (std::size_t c = 0; c < channels; ++c) {
        infos.push_back(channelOf(c, rate, segments));
        rows.push_back(goldenRow(static_cast<std::size_t>(total), c));
    }
    return std::make_shared<const MemorySource>(std::move(infos), std::move(rows), Json("golden"));
}

SignalPtr goldenSource(std::size_t channels, std::int64_t count, Rate rate)
{
    return goldenSegments(channels, {count}, rate);
}

NdArray<float, 2> readAll(const SignalSource &source, std::size_t channels, std::int64_t block)
{
    std::vector<std::size_t> list(channels);
    std::iota(list.begin(), list.end(), std::size_t{0});
    const std::int64_t count = source.channels()[0].axis.sampleCount();
    NdArray<float, 2> out({channels, static_cast<std::size_t>(count)});
    const std::int64_t step = block == 0 ? std::max<std::int64_t>(count, 1) : block;
    for (std::int64_t at = 0; at < count; at += step) {
        const std::int64_t n = std::min(step, count - at);
        const auto part = readBlock(source, list, {at, n});
        if (!part)
            throw std::runtime_error(part.error().message());
        for (std::size_t c = 0; c < channels; ++c)
            std::copy_n(part->row(c).data(), n, out.row(c).data() + at);
    }
    return out;
}

double largestDifference(std::span<const float> a, std::span<const double> b)
{
    return largest(a, b);
}

double largestDifference(std::span<const float> a, std::span<const float> b)
{
    return largest(a, b);
}

} // namespace ng::test

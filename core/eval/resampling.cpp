// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/resampling.h"

#include "core/base/assert.h"

#include <algorithm>
#include <cmath>

namespace ng {

namespace {

std::pair<double, double> interval(std::span<double> statistics, double confidence)
{
    std::sort(statistics.begin(), statistics.end());
    const double tail = (1.0 - confidence) / 2.0;
    return {percentileOfSorted(statistics, tail), percentileOfSorted(statistics, 1.0 - tail)};
}

/// Of each group (in order of their numbers) its sum of every quantity, and its count.
std::vector<double> sumsOfGroups(NdView<const double, 2> values, std::span<const std::size_t> groups)
{
    const std::size_t quantities = values.extent(0), items = values.extent(1), width = quantities + 1;
    std::vector<std::size_t> numbers(groups.begin(), groups.end());
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<double> sums((groups.empty() ? items : numbers.size()) * width, 0.0);
    for (std::size_t i = 0; i < items; ++i) {
        const std::size_t at = groups.empty()
            ? i
            : static_cast<std::size_t>(std::lower_bound(numbers.begin(), numbers.end(), groups[i]) - numbers.begin());
        for (std::size_t j = 0; j < quantities; ++j)
            sums[at * width + j] += values(j, i);
        sums[at * width + quantities] += 1.0;
    }
    return sums;
}

} // namespace

double percentileOfSorted(std::span<const double> sorted, double fraction)
{
    NG_ASSERT(!sorted.empty());
    const double at = std::clamp(fraction, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto lower = static_cast<std::size_t>(std::floor(at));
    const std::size_t upper = std::min(lower + 1, sorted.size() - 1);
    return sorted[lower] + (at - std::floor(at)) * (sorted[upper] - sorted[lower]);
}

std::pair<double, double> bootstrapMean(std::span<const double> values, std::span<const std::size_t> groups,
                                        std::size_t resamples, double confidence, Philox random)
{
    return bootstrapMeans(NdView<const double, 2>(values.data(), {1, values.size()}), groups, resamples, confidence,
                          random)
        .front();
}

std::vector<std::pair<double, double>> bootstrapMeans(NdView<const double, 2> values,
                                                      std::span<const std::size_t> groups, std::size_t resamples,
                                                      double confidence, Philox random)
{
    const std::size_t quantities = values.extent(0), items = values.extent(1);
    NG_ASSERT(groups.empty() || groups.size() == items);
    if (items == 0)
        return std::vector<std::pair<double, double>>(quantities, {0.0, 0.0});
    // Sums and count per group are all that a resample needs; those of a group lie together.
    const std::size_t width = quantities + 1;
    const std::vector<double> sums = sumsOfGroups(values, groups);
    const std::size_t drawn = sums.size() / width;
    NdArray<double, 2> means({quantities, std::max<std::size_t>(resamples, 1)});
    std::vector<double> total(width);
    for (std::size_t round = 0; round < means.extent(1); ++round) {
        std::fill(total.begin(), total.end(), 0.0);
        for (std::size_t i = 0; i < drawn; ++i) {
            const double *const group = sums.data() + static_cast<std::size_t>(random.below(drawn)) * width;
            for (std::size_t j = 0; j < width; ++j)
                total[j] += group[j];
        }
        for (std::size_t j = 0; j < quantities; ++j)
            means(j, round) = total[j] / total[quantities];
    }
    std::vector<std::pair<double, double>> out;
    for (std::size_t j = 0; j < quantities; ++j)
        out.push_back(interval(means.row(j), confidence));
    return out;
}

std::vector<std::pair<double, double>> bootstrapShares(std::span<const std::uint16_t> first, std::size_t thresholds,
                                                       std::size_t resamples, double confidence, Philox random)
{
    if (first.empty())
        return std::vector<std::pair<double, double>>(thresholds, {0.0, 0.0});
    NdArray<double, 2> shares({thresholds, std::max<std::size_t>(resamples, 1)});
    std::vector<std::size_t> count(thresholds + 1);
    for (std::size_t round = 0; round < shares.extent(1); ++round) {
        std::fill(count.begin(), count.end(), std::size_t{0});
        for (std::size_t i = 0; i < first.size(); ++i)
            ++count[first[static_cast<std::size_t>(random.below(first.size()))]];
        std::size_t in = 0;
        for (std::size_t t = 0; t < thresholds; ++t) {
            in += count[t];
            shares(t, round) = static_cast<double>(in) / static_cast<double>(first.size());
        }
    }
    std::vector<std::pair<double, double>> out;
    for (std::size_t t = 0; t < thresholds; ++t)
        out.push_back(interval(shares.row(t), confidence));
    return out;
}

std::pair<double, double> blockBootstrap(std::size_t n, std::size_t blockItems, std::size_t resamples,
                                         double confidence, Philox random,
                                         const std::function<double(std::span<const std::size_t>)> &statistic)
{
    if (n == 0)
        return {0.0, 0.0};
    const std::size_t block = std::clamp<std::size_t>(blockItems, 1, n);
    std::vector<double> statistics(std::max<std::size_t>(resamples, 1));
    std::vector<std::size_t> rows(n);
    for (double &value : statistics) {
        for (std::size_t filled = 0; filled < n;) {
            const auto start = static_cast<std::size_t>(random.below(n));
            for (std::size_t i = 0; i < block && filled < n; ++i)
                rows[filled++] = (start + i) % n;
        }
        value = statistic(rows);
    }
    return interval(statistics, confidence);
}

} // namespace ng

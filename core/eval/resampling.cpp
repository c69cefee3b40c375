// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/resampling.h"

#include "core/base/assert.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ng {

namespace {

std::pair<double, double> interval(std::vector<double> &statistics, double confidence)
{
    std::sort(statistics.begin(), statistics.end());
    const double tail = (1.0 - confidence) / 2.0;
    return {percentileOfSorted(statistics, tail), percentileOfSorted(statistics, 1.0 - tail)};
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
    NG_ASSERT(groups.empty() || groups.size() == values.size());
    if (values.empty())
        return {0.0, 0.0};
    // Sum and count per group are all that a resample needs.
    std::vector<std::pair<double, double>> sums;
    if (groups.empty()) {
        for (const double value : values)
            sums.emplace_back(value, 1.0);
    } else {
        std::map<std::size_t, std::pair<double, double>> byGroup;
        for (std::size_t i = 0; i < values.size(); ++i) {
            byGroup[groups[i]].first += values[i];
            byGroup[groups[i]].second += 1.0;
        }
        for (const auto &[group, sum] : byGroup)
            sums.push_back(sum);
    }
    std::vector<double> means(std::max<std::size_t>(resamples, 1));
    for (double &mean : means) {
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const auto &[s, c] = sums[static_cast<std::size_t>(random.below(sums.size()))];
            sum += s;
            count += c;
        }
        mean = sum / count;
    }
    return interval(means, confidence);
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

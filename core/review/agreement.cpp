// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/agreement.h"

#include "core/base/assert.h"
#include "core/base/result.h"
#include "core/eval/resampling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace ng {

namespace {

constexpr double kTiny = 1e-12; // below that a denominator is rounding

/// Values of one unit, holes left out.
std::vector<int> valuesOf(const CategoryTable &table, std::size_t unit)
{
    std::vector<int> out;
    for (const std::vector<int> &rater : table) {
        if (rater[unit] >= 0)
            out.push_back(rater[unit]);
    }
    return out;
}

double square(double x)
{
    return x * x;
}

} // namespace

std::optional<double> cohenKappa(std::span<const int> a, std::span<const int> b)
{
    NG_ASSERT(a.size() == b.size());
    std::map<int, std::pair<double, double>> marginals;
    double n = 0.0;
    double agreed = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] < 0 || b[i] < 0)
            continue;
        n += 1.0;
        agreed += a[i] == b[i] ? 1.0 : 0.0;
        marginals[a[i]].first += 1.0;
        marginals[b[i]].second += 1.0;
    }
    if (n == 0.0)
        return std::nullopt;
    double expected = 0.0;
    for (const auto &[category, counts] : marginals)
        expected += counts.first * counts.second / (n * n);
    if (1.0 - expected < kTiny)
        return std::nullopt;
    return (agreed / n - expected) / (1.0 - expected);
}

std::optional<double> fleissKappa(const CategoryTable &table)
{
    const std::size_t raters = table.size();
    if (raters < 2)
        return std::nullopt;
    std::map<int, double> totals;
    double n = 0.0;
    double agreement = 0.0;
    for (std::size_t unit = 0; unit < table.front().size(); ++unit) {
        const std::vector<int> values = valuesOf(table, unit);
        if (values.size() != raters)
            continue;
        std::map<int, double> counts;
        for (const int value : values)
            counts[value] += 1.0;
        const auto r = static_cast<double>(raters);
        double pairs = 0.0;
        for (const auto &[category, count] : counts) {
            pairs += count * (count - 1.0);
            totals[category] += count;
        }
        agreement += pairs / (r * (r - 1.0));
        n += 1.0;
    }
    if (n == 0.0)
        return std::nullopt;
    double expected = 0.0;
    for (const auto &[category, total] : totals)
        expected += square(total / (n * static_cast<double>(raters)));
    if (1.0 - expected < kTiny)
        return std::nullopt;
    return (agreement / n - expected) / (1.0 - expected);
}

std::optional<double> krippendorffAlpha(const CategoryTable &table)
{
    if (table.size() < 2)
        return std::nullopt;
    std::map<int, double> totals;
    double n = 0.0;
    double disagreed = 0.0; // observed: pairs of unlike values, weighted by 1 / (values of the unit - 1)
    for (std::size_t unit = 0; unit < table.front().size(); ++unit) {
        const std::vector<int> values = valuesOf(table, unit);
        if (values.size() < 2)
            continue;
        std::map<int, double> counts;
        for (const int value : values)
            counts[value] += 1.0;
        const auto m = static_cast<double>(values.size());
        double same = 0.0;
        for (const auto &[category, count] : counts) {
            same += count * (count - 1.0);
            totals[category] += count;
        }
        disagreed += (m * (m - 1.0) - same) / (m - 1.0);
        n += m;
    }
    if (n < 2.0)
        return std::nullopt;
    double sameByChance = 0.0;
    for (const auto &[category, total] : totals)
        sameByChance += total * (total - 1.0);
    const double expected = (n * (n - 1.0) - sameByChance) / (n - 1.0);
    if (expected < kTiny)
        return std::nullopt;
    return 1.0 - disagreed / expected;
}

std::optional<double> intraclassCorrelation(const std::vector<std::vector<double>> &ratings)
{
    const std::size_t raters = ratings.size();
    if (raters < 2)
        return std::nullopt;
    std::vector<std::size_t> whole;
    for (std::size_t unit = 0; unit < ratings.front().size(); ++unit) {
        if (std::all_of(ratings.begin(), ratings.end(), [unit](const auto &row) { return std::isfinite(row[unit]); }))
            whole.push_back(unit);
    }
    if (whole.size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(whole.size());
    const auto k = static_cast<double>(raters);
    double grand = 0.0;
    std::vector<double> unitMean(whole.size()), raterMean(raters);
    for (std::size_t u = 0; u < whole.size(); ++u) {
        for (std::size_t r = 0; r < raters; ++r) {
            unitMean[u] += ratings[r][whole[u]] / k;
            raterMean[r] += ratings[r][whole[u]] / n;
            grand += ratings[r][whole[u]] / (n * k);
        }
    }
    double rows = 0.0, columns = 0.0, residual = 0.0;
    for (const double mean : unitMean)
        rows += k * square(mean - grand);
    for (const double mean : raterMean)
        columns += n * square(mean - grand);
    for (std::size_t u = 0; u < whole.size(); ++u) {
        for (std::size_t r = 0; r < raters; ++r)
            residual += square(ratings[r][whole[u]] - unitMean[u] - raterMean[r] + grand);
    }
    const double betweenUnits = rows / (n - 1.0);
    const double betweenRaters = columns / (k - 1.0);
    const double error = residual / ((n - 1.0) * (k - 1.0));
    const double whole1 = betweenUnits + (k - 1.0) * error + k * (betweenRaters - error) / n;
    if (std::abs(whole1) < kTiny)
        return std::nullopt;
    return (betweenUnits - error) / whole1;
}

void bootstrapAgreement(Agreement &agreement, std::span<const std::size_t> groups, Philox random,
                        const std::function<std::optional<double>(std::span<const std::size_t>)> &statistic,
                        std::size_t resamples, double confidence)
{
    std::map<std::size_t, std::vector<std::size_t>> members;
    std::vector<std::size_t> all;
    for (std::size_t unit = 0; unit < groups.size(); ++unit) {
        members[groups[unit]].push_back(unit);
        all.push_back(unit);
    }
    agreement.n = groups.size();
    agreement.items = members.size();
    agreement.resamples = resamples;
    agreement.undefined = 0;
    agreement.value = all.empty() ? std::nullopt : statistic(all);
    if (!agreement.value) {
        agreement.reason = all.empty()
            ? NG_TR("review", "No unit was judged by all of these raters.")
            : NG_TR("review", "Not defined: all judgements are the same, so nothing can be said beyond chance.");
        return;
    }
    std::vector<const std::vector<std::size_t> *> groupList;
    for (const auto &[group, units] : members)
        groupList.push_back(&units);
    std::vector<double> values;
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < resamples; ++i) {
        drawn.clear();
        for (std::size_t g = 0; g < groupList.size(); ++g) {
            const auto &units = *groupList[static_cast<std::size_t>(random.below(groupList.size()))];
            drawn.insert(drawn.end(), units.begin(), units.end());
        }
        if (const auto value = statistic(drawn))
            values.push_back(*value);
        else
            ++agreement.undefined;
    }
    std::sort(values.begin(), values.end());
    const double tail = (1.0 - confidence) / 2.0;
    agreement.low = values.empty() ? *agreement.value : percentileOfSorted(values, tail);
    agreement.high = values.empty() ? *agreement.value : percentileOfSorted(values, 1.0 - tail);
}

} // namespace ng

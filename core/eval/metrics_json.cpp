// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/metrics.h"

namespace ng {

namespace {

Json metricJson(const Metric &metric)
{
    Json value = Json::object();
    value.set("name", metric.name);
    value.set("value", metric.value);
    value.set("n", static_cast<std::int64_t>(metric.n));
    value.set("low", metric.low);
    value.set("high", metric.high);
    value.set("chance", metric.chance);
    value.set("chance_formula", metric.chanceFormula);
    if (metric.p) {
        value.set("p", *metric.p);
        value.set("permutations", static_cast<std::int64_t>(metric.permutations));
    }
    return value;
}

Result<std::size_t> countOf(const Json &value, std::string_view key)
{
    NG_TRY_ASSIGN(const std::int64_t number, value.requireInt(key));
    if (number < 0)
        return fail(ErrorCode::CorruptData, NG_TR("eval", "\"%1\" is negative."), key);
    return static_cast<std::size_t>(number);
}

Result<Metric> metricFromJson(const Json &value)
{
    Metric metric;
    NG_TRY_ASSIGN(metric.name, value.requireString("name"));
    NG_TRY_ASSIGN(metric.value, value.requireDouble("value"));
    NG_TRY_ASSIGN(metric.n, countOf(value, "n"));
    NG_TRY_ASSIGN(metric.low, value.requireDouble("low"));
    NG_TRY_ASSIGN(metric.high, value.requireDouble("high"));
    NG_TRY_ASSIGN(metric.chance, value.requireDouble("chance"));
    NG_TRY_ASSIGN(metric.chanceFormula, value.requireString("chance_formula"));
    if (value.contains("p")) {
        NG_TRY_ASSIGN(const double p, value.requireDouble("p"));
        metric.p = p;
        NG_TRY_ASSIGN(metric.permutations, countOf(value, "permutations"));
    }
    return metric;
}

} // namespace

Json toJson(const MetricSet &set)
{
    Json value = Json::object();
    value.set("candidates", static_cast<std::int64_t>(set.candidates));
    Json metrics = Json::array();
    for (const Metric &metric : set.metrics)
        metrics.push(metricJson(metric));
    value.set("metrics", std::move(metrics));
    Json histogram = Json::array();
    for (const std::size_t count : set.rankHistogram)
        histogram.push(static_cast<std::int64_t>(count));
    value.set("rank_histogram", std::move(histogram));
    return value;
}

Result<MetricSet> metricSetFromJson(const Json &value)
{
    MetricSet set;
    NG_TRY_ASSIGN(set.candidates, countOf(value, "candidates"));
    for (const Json &item : value["metrics"].items()) {
        NG_TRY_ASSIGN(Metric metric, metricFromJson(item));
        set.metrics.push_back(std::move(metric));
    }
    for (const Json &count : value["rank_histogram"].items()) {
        if (!count.isInteger() || count.toInt() < 0)
            return fail(ErrorCode::CorruptData, NG_TR("eval", "The rank histogram holds something that is no count."));
        set.rankHistogram.push_back(static_cast<std::size_t>(count.toInt()));
    }
    return set;
}

} // namespace ng

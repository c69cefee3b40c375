// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/nd_array.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// Rank of the truth among candidates, 1 = best. Ties are shared: the mean of the ranks the tied candidates occupy,
/// so a constant scorer gets the middle rank, never the first.
/// \param scores [queries, candidates], larger is better; a NaN score of the truth is the last rank
/// \return       [queries], 1 .. candidates in steps of 1/2
[[nodiscard]] Result<std::vector<double>> ranksOfTruth(NdView<const float, 2> scores,
                                                       std::span<const std::size_t> truth);

/// Expected hit at k under the tie rule: 1 below the ties, k-th place shared among the tied, in [0, 1] per query.
[[nodiscard]] Result<std::vector<double>> topKHits(NdView<const float, 2> scores, std::span<const std::size_t> truth,
                                                   std::size_t k);

/// A number with what makes it worth believing.
struct Metric {
    std::string name; ///< "top1", "top5", "mrr", "mean_rank", "pearson_r"
    double value = 0.0;
    std::size_t n = 0;            ///< queries
    double low = 0.0, high = 0.0; ///< 95 % bootstrap interval over groups
    double chance = 0.0;          ///< by formula
    std::string chanceFormula;    ///< "k / candidates"
    std::optional<double> p;      ///< permutation p with (1 + exceeding) / (1 + permutations)
    std::size_t permutations = 0;
};
struct MetricSet {
    std::vector<Metric> metrics;
    std::size_t candidates = 0;
    std::vector<std::size_t> rankHistogram; ///< bin per rank up to 100 candidates, else 50 equal bins
    [[nodiscard]] const Metric *find(std::string_view name) const;
};
[[nodiscard]] Json toJson(const MetricSet &set);
[[nodiscard]] Result<MetricSet> metricSetFromJson(const Json &value);

struct EvaluationSpec {
    std::vector<std::size_t> topK{1, 5};
    std::size_t bootstrap = 2000;    ///< resamples
    std::size_t permutations = 1000; ///< of the truth among queries
    double confidence = 0.95;
    std::uint64_t seed = 1;
};

/// All retrieval metrics of a scorer: top-k, MRR, mean and median rank with interval, chance and p.
/// \param groups resampled together by the bootstrap (same recording block, same image); empty: each query on its own
[[nodiscard]] Result<MetricSet> evaluateRetrieval(NdView<const float, 2> scores, std::span<const std::size_t> truth,
                                                  const EvaluationSpec &spec, std::span<const std::size_t> groups = {});

/// Chance by formula for \p candidates equally likely ones.
[[nodiscard]] double chanceTopK(std::size_t k, std::size_t candidates);
[[nodiscard]] double chanceMrr(std::size_t candidates); ///< harmonic number / candidates
/// Exact binomial interval of the number of hits of \p n trials at probability \p p that holds \p level of the mass, as fractions.
[[nodiscard]] std::pair<double, double> exactChanceInterval(std::size_t n, double p, double level);

} // namespace ng

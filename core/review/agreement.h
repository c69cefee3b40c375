// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// Categories that raters gave to units: rows are raters, columns units; negative: none given.
using CategoryTable = std::vector<std::vector<int>>;

/// Agreement of two raters beyond chance, on units that both judged. nullopt: no such unit, or chance agreement is 1
/// (both used one same category only), where kappa is not defined.
/// \source Cohen 1960; matches sklearn.metrics.cohen_kappa_score 1.9
[[nodiscard]] std::optional<double> cohenKappa(std::span<const int> a, std::span<const int> b);

/// Agreement of all raters, on units that all judged.
/// \source Fleiss 1971; matches statsmodels.stats.inter_rater.fleiss_kappa 0.15
[[nodiscard]] std::optional<double> fleissKappa(const CategoryTable &table);

/// Agreement of any number of raters with holes: units with two or more values count.
/// \source Krippendorff 2011, nominal difference; matches krippendorff.alpha 0.9 (level_of_measurement="nominal")
[[nodiscard]] std::optional<double> krippendorffAlpha(const CategoryTable &table);

/// Two-way random effects, absolute agreement, one rater: ICC(2,1) of ratings on a scale. Rows are raters; NaN: no rating;
/// units that all rated count, at least 2 of them.
/// \source Shrout and Fleiss 1979; matches pingouin.intraclass_corr ("ICC2", nan_policy="omit")
[[nodiscard]] std::optional<double> intraclassCorrelation(const std::vector<std::vector<double>> &ratings);

/// A statistic with what makes it worth believing.
struct Agreement {
    std::string statistic;           ///< "cohen_kappa", "fleiss_kappa", "krippendorff_alpha", "icc_2_1"
    std::string of;                  ///< "judgement", "usefulness", …
    std::vector<std::string> raters; ///< those it is about
    std::optional<double> value;     ///< nullopt: not defined; reason says why
    double low = 0.0, high = 0.0;    ///< 95 % bootstrap interval over items
    std::size_t n = 0;               ///< units
    std::size_t items = 0;           ///< groups that the bootstrap draws
    std::size_t resamples = 0;
    std::size_t undefined = 0; ///< resamples in which the statistic was not defined; they are left out
    std::string reason;        ///< NG_TR-marked
};

/// Fills value and interval. \p statistic gets indices of units, with repeats. Units of one group are drawn together.
/// \param groups  group of each unit, 0 .. groups - 1
void bootstrapAgreement(Agreement &agreement, std::span<const std::size_t> groups, Philox random,
                        const std::function<std::optional<double>(std::span<const std::size_t>)> &statistic,
                        std::size_t resamples = 2000, double confidence = 0.95);

} // namespace ng

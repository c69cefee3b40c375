// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"

#include <memory>
#include <string>

namespace ng {

/// Settings of the ridge baseline.
struct RidgeParams {
    std::string target;        ///< column of items.tsv, F.npy with a row an item, or channel:NAME; empty: the run's own
    int bins = 20;             ///< equal pieces of the window, averaged; 0: every sample is a feature
    std::string task = "auto"; ///< auto, classification, regression
    double alpha = 0.0;        ///< penalty; 0: chosen on the validation items
};

[[nodiscard]] FrameworkCard ridgeCard();

/// Ridge regression from averaged time bins. Numbers and vectors are predicted as they are; classes through their vectors
/// (one-hot where the run has none) and ranked by cosine similarity. The penalty is chosen on the validation items only.
[[nodiscard]] std::unique_ptr<const Framework> makeRidgeFramework();

} // namespace ng

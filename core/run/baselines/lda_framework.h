// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"

#include <memory>
#include <string>

namespace ng {

/// Settings of the shrinkage-LDA baseline.
struct LdaParams {
    std::string target; ///< column of items.tsv; empty: the run's own
    int bins = 20;      ///< equal pieces of the window, averaged; 0: every sample is a feature
    std::string shrinkage = "auto";
};

[[nodiscard]] FrameworkCard ldaCard();

/// Linear discriminant analysis of averaged time bins with Ledoit-Wolf shrinkage, fitted on the whole training side.
/// Classes without a training item are candidates that never win.
[[nodiscard]] std::unique_ptr<const Framework> makeLdaFramework();

} // namespace ng

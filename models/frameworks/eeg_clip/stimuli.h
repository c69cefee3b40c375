// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/run/framework.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace ng::eeg_clip {

/// Distinct target vectors of a unit: one a concept, or several (images) where targets come one an item.
struct Stimuli {
    at::Tensor vectors;                               ///< [stimuli, width] on the device
    std::vector<std::int64_t> ofRow;                  ///< stimulus of each data row
    std::vector<std::int64_t> conceptOf;              ///< concept of each stimulus
    std::vector<std::vector<std::int64_t>> ofConcept; ///< stimuli of each concept
};

/// \errors ShapeMismatch when targets are neither one a concept nor one a data row; InvalidArgument when there are none
[[nodiscard]] Result<Stimuli> makeStimuli(const TrainUnit &unit, at::Device device);

/// Stimuli that a step compares its trials with: those of the batch's concepts and of at least \p negatives other concepts
/// of \p allowed, drawn of each. The number is the same at every step (it fits a captured graph): min(allowed,
/// batch + negatives) concepts with min(\p perConcept, fewest stimuli of an allowed concept) each, or all stimuli where all
/// concepts are in and none has more than \p perConcept.
[[nodiscard]] std::vector<std::int64_t> drawPool(const Stimuli &stimuli, const std::vector<std::int64_t> &batchConcepts,
                                                 const std::vector<std::int64_t> &allowed, std::size_t batchSize,
                                                 std::size_t negatives, std::size_t perConcept, Philox &random);

} // namespace ng::eeg_clip

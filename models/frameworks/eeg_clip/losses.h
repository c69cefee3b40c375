// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace ng::eeg_clip {

/// Symmetric InfoNCE between trials and their own stimuli: half the cross-entropy of each direction against the diagonal.
/// \param trials   [N, E] unit rows
/// \param stimuli  [N, E] unit rows, row i belongs to trial i
/// \param scale    scalar that multiplies similarities (1 / temperature)
/// \return scalar, nats; computed in float32. \source Radford et al. 2021, figure 3
[[nodiscard]] at::Tensor instanceLoss(const at::Tensor &trials, const at::Tensor &stimuli, const at::Tensor &scale);

/// Mass of any positive in a pool: mean over i of logsumexp over the pool less logsumexp over the stimuli of concept y_i.
/// The gradient by a similarity of a positive p is (softmax over the pool)_p - (softmax over the positives)_p.
/// \param trials        [N, E] unit rows
/// \param pool          [M, E] unit rows
/// \param trialConcepts [N] int64
/// \param poolConcepts  [M] int64; every trial's concept occurs
/// \return scalar, nats; with one positive it equals ordinary InfoNCE over the pool
[[nodiscard]] at::Tensor multiPositiveLoss(const at::Tensor &trials, const at::Tensor &pool,
                                           const at::Tensor &trialConcepts, const at::Tensor &poolConcepts,
                                           const at::Tensor &scale);

} // namespace ng::eeg_clip

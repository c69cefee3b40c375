// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/frameworks/eeg_clip/net.h"

#include <ATen/ATen.h>

#include <cstdint>

namespace ng::eeg_clip {

/// Dropout whose mask is a function of (seed, step, site, element): nothing is stored for the backward pass, a resumed run
/// repeats it bit for bit, and it runs on all threads (torch's own on the CPU draws from one sequential generator).
/// On a GPU it is torch's fused dropout under its captured generator.
/// \param rate  share of elements set to zero, in (0, 1); the rest is scaled by 1 / (1 - rate)
[[nodiscard]] at::Tensor counterDropout(const at::Tensor &x, double rate, const DropoutKey &key, int site);

/// Cross-correlation of each channel with its own odd kernel along the last axis, zero padded to the same length.
/// \param x       [N, C, D]
/// \param kernel  [C, 1, K]
/// \return        [N, C, D]; equals torch.conv1d(x, kernel, padding=K//2, groups=C)
[[nodiscard]] at::Tensor depthwiseAlongFeatures(const at::Tensor &x, const at::Tensor &kernel);

} // namespace ng::eeg_clip

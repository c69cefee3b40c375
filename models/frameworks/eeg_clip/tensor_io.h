// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/checkpoint.h"

#include <ATen/ATen.h>

#include <string_view>

namespace ng::eeg_clip {

/// Writes a tensor as float32, whatever its device.
void putTensor(CheckpointWriter &writer, std::string_view name, const at::Tensor &tensor);
/// Reads into a tensor of the same shape; another shape is CorruptData that names both.
[[nodiscard]] Result<> takeTensor(CheckpointReader &reader, std::string_view name, at::Tensor into);
/// Reads a tensor of whatever shape it has, on the CPU.
[[nodiscard]] Result<at::Tensor> takeTensor(CheckpointReader &reader, std::string_view name);

} // namespace ng::eeg_clip

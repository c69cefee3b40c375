// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string>

namespace ng {

/// Fits one linear layer to a known linear relation by gradient descent: shows that LibTorch loads, computes and
/// differentiates here. Gives {"loss", "threads", "libtorch"}; Backend where the loss does not fall below 1e-6.
[[nodiscard]] Result<Json> linearSelfTest();

/// Version of LibTorch this program was compiled with.
[[nodiscard]] std::string libTorchVersion();

} // namespace ng

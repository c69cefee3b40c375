// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"

#include <memory>
#include <vector>

namespace ng {

/// All frameworks of this build that need LibTorch, alphabetical.
[[nodiscard]] std::vector<std::unique_ptr<const Framework>> torchFrameworks();

} // namespace ng

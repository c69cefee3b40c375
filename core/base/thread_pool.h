// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"

#include <cstddef>
#include <functional>

namespace ng {

/// Number of threads work may use: the number of usable cores, or NG_THREADS where set to 1..256.
[[nodiscard]] std::size_t defaultThreads();

/// Calls \p body for blocks [begin, end) that cover 0..count, on up to \p threads threads (0: defaultThreads()).
/// Blocks are fixed by \p count and \p grain alone, so results do not depend on the number of threads where blocks are
/// independent. The first error (lowest block) is returned after all running blocks ended; an exception becomes Internal.
[[nodiscard]] Result<> parallelFor(std::size_t count, std::size_t grain,
                                   const std::function<Result<>(std::size_t begin, std::size_t end)> &body,
                                   const RunContext &ctx = {}, std::size_t threads = 0);

} // namespace ng

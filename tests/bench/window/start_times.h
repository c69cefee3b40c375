// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace ng::bench {

/// Starts programs of \p question ("programs": lists of words) in turn, "rounds" times, with NG_START_PROBE set.
/// \return "seconds": for each program its wall times from exec to the line "usable"; "pss_mb": proportional set size of
///         each, read half a second after that line in the last round
[[nodiscard]] Result<Json> startTimes(const Json &question);

} // namespace ng::bench

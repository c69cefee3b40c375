// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"

#include <filesystem>

namespace ng::ui {

/// The bundled simulated study: NG_TOUR_STUDY, else share/neuroglyph/tour beside the program; empty where there is none.
[[nodiscard]] std::filesystem::path tourStudy();

/// Where each user's copy of \p study lies: what is installed belongs to all of them and may be read alone. Another version of
/// the study has another place.
[[nodiscard]] std::filesystem::path tourCopyPlace(const std::filesystem::path &study);

/// Copies \p study to \p into, whole or not at all, without verdicts and reports that somebody left in it. A copy that is there
/// stays as it is, with what its user did to it. \errors WriteFailed, Cancelled
[[nodiscard]] Result<> copyTourStudy(const std::filesystem::path &study, const std::filesystem::path &into,
                                     const RunContext &ctx);

} // namespace ng::ui

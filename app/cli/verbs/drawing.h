// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace ng::cli {

/// Hands a request to the `neuroglyph` beside this program, which draws it without a display, and waits. What it wrote and
/// remarked is told on the terminal.
/// \param verb  "render", "report"
/// \errors Unsupported where that program is not built; the error that it gives otherwise
[[nodiscard]] Result<> drawBeside(CliContext &context, const std::string &verb, const Json &request);

} // namespace ng::cli

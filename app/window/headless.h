// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace ng::ui {

/// The verbs of neuroglyph-cli that draw: `neuroglyph --headless-render REQUEST` and `--headless-report REQUEST`, REQUEST a JSON
/// object. Answers with one line of JSON on the standard output: {"written": […], "warnings": […]} or {"error": …}.
/// nullopt: the command line asks for neither; else the exit code.
[[nodiscard]] std::optional<int> runHeadless(int argc, char **argv);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::cli {

/// The whole command line program: parses, runs one verb, prints what failed, returns the exit code of product's table
/// (0 done, 1 failed, 2 wrong usage, 3 missing or invalid data, 4 not supported or not in this build, 130 cancelled).
int runProgram(int argc, const char *const *argv);

} // namespace ng::cli

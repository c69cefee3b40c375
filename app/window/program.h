// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::ui {

/// The program neuroglyph: the window, or the tour. Returns the exit code.
int runWindow(int argc, char **argv);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ng::ui {

/// From now on a crash leaves crash-<pid>.txt with signal and backtrace in \p folder and then ends the process as the signal
/// would have. Everything that the handler needs is made here; in it nothing allocates.
void installCrashHandler(const std::filesystem::path &folder);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace ng::ui {

/// What the command line asks of the window.
struct StartOptions {
    std::vector<std::filesystem::path> paths; ///< recordings, studies, runs, review files
    bool help = false;
    bool version = false;
    bool safeMode = false;      ///< neither settings nor a kept layout; nothing is recovered
    std::filesystem::path tour; ///< not empty: draw every workspace into this folder and end
    QSize size;                 ///< of the window; invalid: the kept one
    QString theme;              ///< "light", "dark"; empty: the kept choice
};

/// \param arguments  without the program's name
/// \errors InvalidArgument names the option and what fits
[[nodiscard]] Result<StartOptions> parseStartOptions(const std::vector<std::string> &arguments);
/// Text of --help, with an example. Never translated, as on the command line of the other programs.
[[nodiscard]] std::string startHelp();

} // namespace ng::ui

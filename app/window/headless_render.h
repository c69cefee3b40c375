// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ng::ui {

/// What a verb that draws has to say.
struct Answer {
    std::vector<std::filesystem::path> written;
    std::vector<std::string> warnings;
};

/// Draws one view of a recording into a file, through the same widgets as on screen. Needs a QApplication.
[[nodiscard]] Result<Answer> renderView(const Json &request);

} // namespace ng::ui

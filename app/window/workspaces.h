// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <QString>

#include <functional>
#include <vector>

namespace ng::ui {

/// A workspace before it is made: pages are made when they are first shown.
struct WorkspaceEntry {
    QString id;
    QString title;
    QString icon;
    std::function<WorkspacePage *(WorkspaceServices)> make;
};

/// The workspaces of this build, top to bottom. The one list of them.
[[nodiscard]] std::vector<WorkspaceEntry> workspaceEntries();

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::ui {

class ActionRegistry;
class WorkspacePage;

/// Gives the tool bar of a page (made where it has none) what all have in common: open, undo and redo at the left, the
/// palette's field at the far right.
void preparePageToolBar(WorkspacePage &page, ActionRegistry &actions);
/// Narrow windows: the palette's field is an icon.
void setPageToolBarCompact(WorkspacePage &page, bool compact);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::ui {

/// Tells assistive technology of the parts on the pages: name, page, place; once for the program.
void installPaperAccessible();

} // namespace ng::ui

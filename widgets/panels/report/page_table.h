// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/page_atoms.h"

namespace ng::ui {

/// Rows of a table as atoms: the header keeps with the first row and is drawn again on each further page; a row of intervals
/// keeps with the number above it. Columns take the width that their words need; where that is more than there is, the first
/// one wraps, then the type gets smaller.
void addTableRows(std::vector<PageAtom> &out, const ReportPart &part, double width);

} // namespace ng::ui

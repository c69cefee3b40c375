// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/page_layout.h"

#include <memory>
#include <vector>

namespace ng::ui {

/// The smallest piece that a page break cannot cut.
struct PageAtom {
    QString part;
    double before = 0.0; ///< space above, left out at the top of a page
    double height = 0.0;
    bool keepNext = false;                     ///< not the last one on its page
    std::shared_ptr<const PageAtom> headAgain; ///< drawn again above it where it begins a page
    std::function<void(QPainter &, const QPointF &at)> paint;
};

/// As it is set and edited: a number and its sign of percent stay on one line.
[[nodiscard]] QString withUnits(QString text);

/// The whole report as atoms, in order. \p width  of the room for text
[[nodiscard]] std::vector<PageAtom> atomsOf(const ReportContent &report, const LayoutNotes &notes, const QSizeF &room);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/report_content.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace ng::ui {

/// What of a part stands on one page, in painter units of the page (kUnitsPerMm).
struct PartOnPage {
    QString part; ///< id; empty: the title of the report
    QRectF rect;
};

/// Something that is drawn on a page: one line of text, a figure, a row of a table.
struct PageMark {
    QPointF at;
    std::function<void(QPainter &painter, const QPointF &at)> paint;
};

struct LaidOutPage {
    std::vector<PartOnPage> parts;
    std::vector<PageMark> marks;
};

/// A report on paper. One code path for preview, PDF and print: whoever draws it draws these marks. Holds what it draws with, so
/// it is drawn by one thread at a time; who needs another lays out again.
struct LaidOutReport {
    QSizeF pageMm;
    std::vector<LaidOutPage> pages;

    [[nodiscard]] QSizeF pageUnits() const;
    void paint(QPainter &painter, std::size_t page) const;
    /// Page of a part, -1: not printed.
    [[nodiscard]] int pageOf(const QString &part) const;
};

/// Measures of a page in millimetres, and its type in points.
namespace paper {
inline constexpr double kSideMm = 14.5, kTopMm = 24.0, kBottomMm = 18.0, kHeadMm = 9.0, kFootMm = 10.5;
inline constexpr double kPagePt = 15.0, kHeadPt = 9.75, kBodyPt = 9.0, kSmallPt = 8.0, kNotePt = 7.5;
[[nodiscard]] QFont textFont(double points, bool bold = false); ///< print metrics: nothing of the screen gets into them
[[nodiscard]] QFont monoFont(double points);
/// Room for text and figures.
[[nodiscard]] QRectF contentRect(PaperFormat format);
} // namespace paper

/// What stands on the paper beside the report itself.
struct LayoutNotes {
    QString draft;      ///< in the badge above each page; empty: none
    QString foot;       ///< at the left below each page
    QString signedText; ///< in the signature line; empty: a line to sign on
};
[[nodiscard]] LayoutNotes notesOf(const ReportContent &report);

/// Flows the parts onto pages. Text breaks between lines (never one line alone), tables between rows with their header again,
/// captions stay with their figure, headings with what follows. May be called in any thread.
[[nodiscard]] LaidOutReport layOut(const ReportContent &report, const LayoutNotes &notes);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QPainter;

namespace ng::ui {

/// The part of a PDF file (plain cross-reference table, as Qt writes it) that is checked after writing and mended before:
/// Qt rounds pages to whole points, and writes the time of day.
class PdfFile
{
public:
    /// CorruptData where the table, an object or the trailer cannot be followed.
    [[nodiscard]] static Result<PdfFile> parse(const QByteArray &bytes);

    /// Sizes of the pages in millimetres, in order.
    [[nodiscard]] Result<std::vector<QSizeF>> pageSizesMm() const;
    /// XMP packet of the document; empty where there is none.
    [[nodiscard]] QByteArray metadata() const;
    /// Content of a stream object, inflated; CorruptData where it cannot be.
    [[nodiscard]] Result<QByteArray> stream(int object) const;
    /// How many fonts are named, and how many of them come with their outlines.
    [[nodiscard]] int fontCount() const;
    [[nodiscard]] int embeddedFontCount() const;

    void setPageSizeMm(const QSizeF &sizeMm); ///< of all pages; the drawing keeps its upper left corner
    void removeDate();
    [[nodiscard]] QByteArray bytes() const;

private:
    [[nodiscard]] std::vector<int> pages() const;

    QByteArray m_head; ///< version line and the bytes that mark it as binary
    std::map<int, QByteArray> m_objects;
    QByteArray m_trailer; ///< dictionary
};

/// XMP packet that carries a recipe; and the recipe out of one, empty where there is none.
[[nodiscard]] QByteArray xmpPacket(const QString &title, const QString &description, const QByteArray &recipe);
[[nodiscard]] QByteArray recipeOfXmp(const QByteArray &packet);

/// What writePdf() makes.
struct PdfSpec {
    QString title;
    QString description;
    QByteArray recipe;
    QSizeF pageMm;
    std::size_t pages = 1;
};
/// Draws pages (from 0) in units of kUnitsPerMm; text stays text with its fonts embedded; no date is written.
[[nodiscard]] Result<QByteArray> makePdf(const PdfSpec &spec,
                                         const std::function<void(QPainter &, std::size_t page)> &draw);
/// Checks what makePdf() made, as read back: pages, their size within 0.05 mm, the recipe, embedded fonts.
[[nodiscard]] Result<> checkPdf(const QByteArray &bytes, const PdfSpec &spec);

} // namespace ng::ui

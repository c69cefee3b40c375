// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"
#include "widgets/export/identity_guard.h"
#include "widgets/export/svg_device.h"
#include "widgets/session/figure.h"

#include <QByteArray>
#include <QSizeF>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ng::ui {

enum class FigureFormat : std::uint8_t { Svg, Pdf, Png };
[[nodiscard]] std::string_view extensionOf(FigureFormat format); ///< "svg"
/// By the extension of a file; Unsupported names those that can be written.
[[nodiscard]] Result<FigureFormat> figureFormatOf(const std::filesystem::path &path);

/// How a figure goes into a file. Always the print theme: light, on white.
struct ExportSpec {
    FigureFormat format = FigureFormat::Svg;
    QSizeF sizeMm;          ///< empty: the figure's own
    double dpi = 300.0;     ///< of PNG, 30 to 2400
    double pointSize = 8.0; ///< of the text
    bool overwrite = false; ///< else an existing file is InvalidArgument
};

/// What is written into the file beside the drawing: format neuroglyph-figure, version 1, with id, title, caption, size_mm
/// and the figure's recipe. Ends as metadata of SVG, as XMP of PDF, as text chunk "neuroglyph-recipe" of PNG.
[[nodiscard]] Json figureRecord(const FigureSnapshot &figure, const QSizeF &sizeMm);

/// The bytes of a file. Draws with a painter of its own: usable outside the window's thread.
[[nodiscard]] Result<QByteArray> renderFigure(const FigureSnapshot &figure, const ExportSpec &spec);
/// Whether \p bytes is a file of that format, size and recipe; CorruptData says what is not.
[[nodiscard]] Result<> checkFigure(const QByteArray &bytes, const FigureSnapshot &figure, const ExportSpec &spec);
/// Looks for identity, draws, writes atomically, and reads the file back from the disk: success is claimed of what lies there.
[[nodiscard]] Result<> exportFigure(const FigureSnapshot &figure, const std::filesystem::path &path,
                                    const ExportSpec &spec, const IdentityGuard &guard, const RunContext &ctx = {});

/// The numbers behind a figure. NotFound where it has none.
enum class DataFormat : std::uint8_t { Tsv, Json };
[[nodiscard]] Result<> exportFigureData(const FigureSnapshot &figure, const std::filesystem::path &path,
                                        DataFormat format, const IdentityGuard &guard, bool overwrite);

/// A table as TSV (numbers as printed) or as a small HTML page.
enum class TableFormat : std::uint8_t { Tsv, Html };
[[nodiscard]] Result<QByteArray> renderTable(const TableSnapshot &table, TableFormat format);
[[nodiscard]] Result<> exportTable(const TableSnapshot &table, const std::filesystem::path &path, TableFormat format,
                                   const IdentityGuard &guard, bool overwrite);
/// <table> element with caption, header cells with scope, and numbers aligned right by class "num".
[[nodiscard]] QByteArray tableElement(const TableSnapshot &table, const QString &caption);

/// Writes atomically and gives back what then lies on the disk. InvalidArgument where the file exists and may not be replaced.
[[nodiscard]] Result<QByteArray> writeAndReadBack(const std::filesystem::path &path, const QByteArray &bytes,
                                                  bool overwrite);

/// A figure's title as file name: "recall-at-k".
[[nodiscard]] QString fileNameOf(const QString &title);

} // namespace ng::ui

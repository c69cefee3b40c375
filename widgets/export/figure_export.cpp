// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/figure_export.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "widgets/export/pdf_file.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QXmlStreamReader>

#include <cmath>

namespace ng::ui {

namespace {

const QString kRecipeKey = QStringLiteral("neuroglyph-recipe");

QSizeF sizeOf(const FigureSnapshot &figure, const ExportSpec &spec)
{
    return spec.sizeMm.isEmpty() ? figure.sizeMm : spec.sizeMm;
}

QByteArray recipeOf(const FigureSnapshot &figure, const ExportSpec &spec)
{
    return QByteArray::fromStdString(figureRecord(figure, sizeOf(figure, spec)).dump());
}

void paintFigure(QPainter &painter, const FigureSnapshot &figure, const QSizeF &sizeMm, double pointSize)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    figure.paint(painter, QRectF(QPointF(), sizeMm * kUnitsPerMm), {pointSize, kUnitsPerMm});
}

PdfSpec pdfSpecOf(const FigureSnapshot &figure, const ExportSpec &spec)
{
    return {figure.title, figure.caption, recipeOf(figure, spec), sizeOf(figure, spec), 1};
}

QSize pixelsOf(const FigureSnapshot &figure, const ExportSpec &spec)
{
    const QSizeF pixels = sizeOf(figure, spec) / 25.4 * spec.dpi;
    return {static_cast<int>(std::lround(pixels.width())), static_cast<int>(std::lround(pixels.height()))};
}

Result<QByteArray> renderPng(const FigureSnapshot &figure, const ExportSpec &spec)
{
    QImage image(pixelsOf(figure, spec), QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorCode::OutOfMemory, NG_TR("export", "There is no memory for a picture of %1 × %2 pixels."),
                    std::to_string(pixelsOf(figure, spec).width()), std::to_string(pixelsOf(figure, spec).height()));
    image.fill(Qt::white);
    // Fonts in points are laid out at 96 units an inch, as everywhere; the painter's scale makes the device's pixels of them.
    const int dotsPerMeter = static_cast<int>(std::lround(kUnitsPerMm * 1000.0));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    {
        QPainter painter(&image);
        painter.scale(spec.dpi / 96.0, spec.dpi / 96.0);
        paintFigure(painter, figure, sizeOf(figure, spec), spec.pointSize);
    }
    image.setDotsPerMeterX(static_cast<int>(std::lround(spec.dpi / 0.0254)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(spec.dpi / 0.0254)));
    image.setText(QStringLiteral("Title"), figure.title);
    image.setText(QStringLiteral("Description"), figure.caption);
    image.setText(QStringLiteral("Software"), QStringLiteral("Neuroglyph"));
    image.setText(kRecipeKey, QString::fromUtf8(recipeOf(figure, spec)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCode::Backend, NG_TR("export", "The picture could not be made into a PNG file."));
    return bytes;
}

auto notAsWritten(const std::string &what)
{
    return fail(ErrorCode::CorruptData, NG_TR("export", "What was written reads back differently: %1."), what);
}

Result<> checkSvg(const QByteArray &bytes, const FigureSnapshot &figure, const ExportSpec &spec)
{
    QXmlStreamReader reader(bytes);
    QByteArray recipe;
    QSizeF size;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("metadata")) {
            recipe = reader.readElementText().toUtf8();
        } else if (reader.name() == QLatin1String("svg")) {
            const auto mm = [&reader](const char *name) {
                QString text = reader.attributes().value(QLatin1String(name)).toString();
                return text.endsWith(QLatin1String("mm")) ? text.chopped(2).toDouble() : -1.0;
            };
            size = QSizeF(mm("width"), mm("height"));
        }
    }
    if (reader.hasError())
        return notAsWritten("line " + std::to_string(reader.lineNumber()) + ": " + reader.errorString().toStdString());
    const QSizeF wanted = sizeOf(figure, spec);
    if (std::abs(size.width() - wanted.width()) > 0.01 || std::abs(size.height() - wanted.height()) > 0.01)
        return notAsWritten("the size of the figure");
    if (recipe != recipeOf(figure, spec))
        return notAsWritten("the recipe");
    return {};
}

Result<> checkPng(QByteArray bytes, const FigureSnapshot &figure, const ExportSpec &spec)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "PNG");
    const QImage image = reader.read();
    if (image.isNull())
        return notAsWritten(reader.errorString().toStdString());
    if (image.size() != pixelsOf(figure, spec))
        return notAsWritten("the size of the picture");
    if (std::abs(image.dotsPerMeterX() * 0.0254 - spec.dpi) > 0.5)
        return notAsWritten("the dots per inch");
    if (image.text(kRecipeKey).toUtf8() != recipeOf(figure, spec))
        return notAsWritten("the recipe");
    return {};
}

/// Two figures of one file may differ in nothing that a reader would not see: an empty drawing is no figure.
Result<> checkSpec(const FigureSnapshot &figure, const ExportSpec &spec)
{
    const QSizeF size = sizeOf(figure, spec);
    if (!figure.paint)
        return fail(ErrorCode::InvalidArgument, NG_TR("export", "There is nothing to draw in the figure %1."),
                    figure.title.toStdString());
    if (size.width() < 5.0 || size.height() < 5.0 || size.width() > 2000.0 || size.height() > 2000.0)
        return fail(ErrorCode::InvalidArgument, NG_TR("export", "A figure must be 5 to 2000 mm wide and high."));
    if (spec.format == FigureFormat::Png && (spec.dpi < 30.0 || spec.dpi > 2400.0))
        return fail(ErrorCode::InvalidArgument, NG_TR("export", "A picture must have 30 to 2400 dots an inch."));
    return {};
}

Json rowsOf(const TsvTable &table)
{
    Json rows = Json::array();
    for (const auto &cells : table.rows) {
        Json row = Json::object();
        for (std::size_t c = 0; c < table.columns.size() && c < cells.size(); ++c) {
            const std::optional<double> value = parseDouble(cells[c]);
            row.set(table.columns[c], cells[c] == kNotAvailable ? Json() : value ? Json(*value) : Json(cells[c]));
        }
        rows.push(std::move(row));
    }
    return rows;
}

QByteArray cellText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

std::string_view extensionOf(FigureFormat format)
{
    return format == FigureFormat::Svg ? "svg" : format == FigureFormat::Pdf ? "pdf" : "png";
}

Result<FigureFormat> figureFormatOf(const std::filesystem::path &path)
{
    const std::string extension = asciiLower(path.extension().string());
    for (const FigureFormat format : {FigureFormat::Svg, FigureFormat::Pdf, FigureFormat::Png}) {
        if (extension == "." + std::string(extensionOf(format)))
            return format;
    }
    return fail(ErrorCode::Unsupported, NG_TR("export", "A figure cannot be written as %1; use .svg, .pdf or .png."),
                path.filename().string());
}

Json figureRecord(const FigureSnapshot &figure, const QSizeF &sizeMm)
{
    Json record = Json::object();
    record.set("format", "neuroglyph-figure");
    record.set("version", 1);
    record.set("id", figure.id.toStdString());
    record.set("title", figure.title.toStdString());
    record.set("caption", figure.caption.toStdString());
    record.set("size_mm", Json::Array{sizeMm.width(), sizeMm.height()});
    record.set("recipe", figure.recipe);
    return record;
}

Result<QByteArray> renderFigure(const FigureSnapshot &figure, const ExportSpec &spec)
{
    NG_TRY(checkSpec(figure, spec));
    switch (spec.format) {
    case FigureFormat::Svg: {
        SvgDevice device(sizeOf(figure, spec));
        {
            QPainter painter(&device);
            paintFigure(painter, figure, sizeOf(figure, spec), spec.pointSize);
        }
        return device.document({figure.title, figure.caption, recipeOf(figure, spec)});
    }
    case FigureFormat::Pdf:
        return makePdf(pdfSpecOf(figure, spec), [&](QPainter &painter, std::size_t) {
            paintFigure(painter, figure, sizeOf(figure, spec), spec.pointSize);
        });
    case FigureFormat::Png:
        return renderPng(figure, spec);
    }
    return fail(ErrorCode::Internal, NG_TR("export", "There is no such format."));
}

Result<> checkFigure(const QByteArray &bytes, const FigureSnapshot &figure, const ExportSpec &spec)
{
    switch (spec.format) {
    case FigureFormat::Svg:
        return checkSvg(bytes, figure, spec);
    case FigureFormat::Pdf:
        return checkPdf(bytes, pdfSpecOf(figure, spec));
    case FigureFormat::Png:
        return checkPng(bytes, figure, spec);
    }
    return {};
}

Result<QByteArray> writeAndReadBack(const std::filesystem::path &path, const QByteArray &bytes, bool overwrite)
{
    std::error_code ignored;
    if (!overwrite && std::filesystem::exists(path, ignored))
        return fail(ErrorCode::InvalidArgument, NG_TR("export", "There is already a file %1."),
                    path.filename().string());
    NG_TRY(writeFileAtomically(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    NG_TRY_ASSIGN(const std::string back, readTextFile(path, 1ULL << 30U));
    if (std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())) != back)
        return notAsWritten(path.filename().string());
    return QByteArray::fromStdString(back);
}

Result<> exportFigure(const FigureSnapshot &figure, const std::filesystem::path &path, const ExportSpec &spec,
                      const IdentityGuard &guard, const RunContext &ctx)
{
    NG_TRY(checkSpec(figure, spec));
    FigureSnapshot sized = figure;
    sized.sizeMm = sizeOf(figure, spec);
    NG_TRY(guard.check(sized, spec.pointSize));
    NG_TRY(ctx.checkpoint());
    NG_TRY_ASSIGN(const QByteArray bytes, renderFigure(figure, spec));
    NG_TRY(ctx.checkpoint());
    NG_TRY_ASSIGN(const QByteArray back, writeAndReadBack(path, bytes, spec.overwrite));
    return within(checkFigure(back, figure, spec), path.filename().string());
}

Result<> exportFigureData(const FigureSnapshot &figure, const std::filesystem::path &path, DataFormat format,
                          const IdentityGuard &guard, bool overwrite)
{
    if (!figure.data)
        return fail(ErrorCode::NotFound, NG_TR("export", "There are no numbers behind %1 that a table could hold."),
                    figure.title.toStdString());
    NG_TRY(guard.check(figure, ExportSpec().pointSize));
    QByteArray bytes;
    if (format == DataFormat::Tsv) {
        NG_TRY_ASSIGN(const std::string text, tsvText(*figure.data));
        bytes = QByteArray::fromStdString(text);
    } else {
        Json record = figureRecord(figure, figure.sizeMm);
        record.set("rows", rowsOf(*figure.data));
        bytes = QByteArray::fromStdString(record.pretty()) + '\n';
    }
    NG_TRY_ASSIGN(const QByteArray back, writeAndReadBack(path, bytes, overwrite));
    if (format == DataFormat::Json)
        return within(parseJson(back.toStdString()).map([](const Json &) {}), path.filename().string());
    return within(parseTsv(back.toStdString()).map([](const TsvTable &) {}), path.filename().string());
}

QByteArray tableElement(const TableSnapshot &table, const QString &caption)
{
    const auto numeric = [&table](qsizetype column) {
        const auto at = static_cast<std::size_t>(column);
        return at < table.rightAligned.size() && table.rightAligned[at];
    };
    QByteArray out = "<table>\n";
    if (!caption.isEmpty())
        out += "<caption>" + cellText(caption) + "</caption>\n";
    out += "<thead><tr>";
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        out += QByteArray("<th scope=\"col\"") + (numeric(c) ? " class=\"num\">" : ">") + cellText(table.columns[c])
            + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool sub = r < table.subRow.size() && table.subRow[r];
        out += sub ? "<tr class=\"sub\">" : "<tr>";
        for (qsizetype c = 0; c < table.rows[r].size(); ++c) {
            const QByteArray kind = c == 0 ? "th scope=\"row\"" : "td";
            out += '<' + kind + (numeric(c) ? " class=\"num\">" : ">") + cellText(table.rows[r][c])
                + (c == 0 ? "</th>" : "</td>");
        }
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

Result<QByteArray> renderTable(const TableSnapshot &table, TableFormat format)
{
    if (format == TableFormat::Html) {
        const QByteArray title = cellText(table.title);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
            + "</title>\n<style>body{font:9pt 'Noto Sans',Arial,sans-serif;color:#191d21}table{border-collapse:collapse}"
              "caption{text-align:left;padding-bottom:4px}th,td{padding:2px 8px;border-bottom:1px solid #cfd4d9;text-align:left;"
              "font-weight:normal}thead th{border-bottom:1px solid #858e98;color:#46505a}.num{text-align:right}"
              ".sub{color:#46505a;font-size:8pt}</style>\n</head>\n<body>\n"
            + tableElement(table, table.caption) + "</body>\n</html>\n";
    }
    TsvTable plain;
    for (const QString &column : table.columns)
        plain.columns.push_back(column.isEmpty() ? "measure" : column.toStdString());
    for (const QStringList &row : table.rows) {
        std::vector<std::string> cells;
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            cells.push_back(row.value(c).isEmpty() ? std::string(kNotAvailable) : row.value(c).trimmed().toStdString());
        plain.rows.push_back(std::move(cells));
    }
    NG_TRY_ASSIGN(const std::string text, tsvText(plain));
    return QByteArray::fromStdString(text);
}

Result<> exportTable(const TableSnapshot &table, const std::filesystem::path &path, TableFormat format,
                     const IdentityGuard &guard, bool overwrite)
{
    NG_TRY(guard.check(table));
    NG_TRY_ASSIGN(const QByteArray bytes, renderTable(table, format));
    NG_TRY_ASSIGN(const QByteArray back, writeAndReadBack(path, bytes, overwrite));
    if (format == TableFormat::Tsv)
        return within(parseTsv(back.toStdString()).map([](const TsvTable &) {}), path.filename().string());
    return {};
}

QString fileNameOf(const QString &title)
{
    QString out;
    QString plain = title.normalized(QString::NormalizationForm_KD).toLower();
    plain.replace(QLatin1Char('@'), QStringLiteral(" at "));
    for (const QChar c : plain) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(QLatin1Char('-')) && c.category() != QChar::Mark_NonSpacing)
            out += QLatin1Char('-');
    }
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out.isEmpty() ? QStringLiteral("figure") : out.left(60);
}

} // namespace ng::ui

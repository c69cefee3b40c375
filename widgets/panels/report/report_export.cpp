// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_export.h"

#include "widgets/export/figure_export.h"
#include "widgets/export/pdf_file.h"
#include "widgets/panels/report/page_layout.h"

#include <QPainter>
#include <QXmlStreamReader>

namespace ng::ui {

namespace {

constexpr FigureFormat kFormats[] = {FigureFormat::Svg, FigureFormat::Pdf, FigureFormat::Png};

std::filesystem::path pathOf(const ReportExportSpec &spec, const QString &name, std::string_view extension)
{
    return spec.folder / (name.toStdString() + "." + std::string(extension));
}

std::filesystem::path besideOf(const ReportContent &report, const ReportExportSpec &spec, const ReportPart &part,
                               std::string_view extension)
{
    return spec.folder / (spec.baseName.toStdString() + "-files")
        / (fileNameOf(report.nameOf(part)).toStdString() + "." + std::string(extension));
}

bool drawn(const ReportPart &part)
{
    return !part.leftOut && part.kind == PartKind::Figure && part.figure && part.figure->paint;
}

PdfSpec pdfSpecOf(const ReportContent &report, std::size_t pages)
{
    return {report.title, report.subtitle, QByteArray::fromStdString(reportRecord(report).dump()),
            paperSizeMm(report.paper), pages};
}

/// The part of the check that only the file itself can answer.
Result<> checkHtml(const QByteArray &html)
{
    // Written as well-formed XML, so that any parser of either kind takes it; the doctype stands apart.
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return fail(ErrorCode::CorruptData, NG_TR("report", "The HTML file cannot be read back: line %1: %2"),
                    std::to_string(reader.lineNumber()), reader.errorString().toStdString());
    return {};
}

Result<> exportPartFiles(const ReportContent &report, const ReportExportSpec &spec, const ReportPart &part,
                         const IdentityGuard &guard, std::vector<std::filesystem::path> &files, const RunContext &ctx)
{
    if (spec.figures && drawn(part)) {
        const FigureSnapshot figure = figureOf(report, part);
        for (const FigureFormat format : kFormats) {
            ExportSpec how;
            how.format = format;
            how.pointSize = part.pointSize;
            how.overwrite = spec.overwrite;
            files.push_back(besideOf(report, spec, part, extensionOf(format)));
            NG_TRY(exportFigure(figure, files.back(), how, guard, ctx));
        }
    }
    if (spec.data && drawn(part) && part.figure->data) {
        FigureSnapshot figure = figureOf(report, part);
        files.push_back(besideOf(report, spec, part, "tsv"));
        NG_TRY(exportFigureData(figure, files.back(), DataFormat::Tsv, guard, spec.overwrite));
        files.push_back(besideOf(report, spec, part, "json"));
        NG_TRY(exportFigureData(figure, files.back(), DataFormat::Json, guard, spec.overwrite));
    }
    if (spec.data && !part.leftOut && part.kind == PartKind::Table) {
        files.push_back(besideOf(report, spec, part, "tsv"));
        NG_TRY(exportTable(tableOf(report, part), files.back(), TableFormat::Tsv, guard, spec.overwrite));
    }
    return {};
}

} // namespace

std::vector<std::filesystem::path> filesOf(const ReportContent &report, const ReportExportSpec &spec)
{
    std::vector<std::filesystem::path> files;
    if (spec.pdf)
        files.push_back(pathOf(spec, spec.baseName, "pdf"));
    if (spec.html)
        files.push_back(pathOf(spec, spec.baseName, "html"));
    for (const ReportPart &part : report.parts) {
        if (spec.figures && drawn(part)) {
            for (const FigureFormat format : kFormats)
                files.push_back(besideOf(report, spec, part, extensionOf(format)));
        }
        if (spec.data && drawn(part) && part.figure->data) {
            files.push_back(besideOf(report, spec, part, "tsv"));
            files.push_back(besideOf(report, spec, part, "json"));
        }
        if (spec.data && !part.leftOut && part.kind == PartKind::Table)
            files.push_back(besideOf(report, spec, part, "tsv"));
    }
    return files;
}

Json reportRecord(const ReportContent &report)
{
    Json parts = Json::array();
    for (const ReportPart &part : report.parts) {
        if (part.leftOut || part.recipe.isNull())
            continue;
        parts.push(Json(Json::Object{{"id", part.id.toStdString()},
                                     {"kind", partKindName(part.kind)},
                                     {"name", report.nameOf(part).toStdString()},
                                     {"recipe", part.recipe}}));
    }
    return Json(Json::Object{{"format", "neuroglyph-report-recipe"},
                             {"version", 1},
                             {"title", report.title.toStdString()},
                             {"content_sha256", contentHash(report)},
                             {"signed", report.signedNow()},
                             {"parts", std::move(parts)}});
}

Result<QByteArray> reportPdf(const ReportContent &report)
{
    const LaidOutReport laid = layOut(report, notesOf(report));
    const PdfSpec spec = pdfSpecOf(report, laid.pages.size());
    NG_TRY_ASSIGN(const QByteArray bytes,
                  makePdf(spec, [&laid](QPainter &painter, std::size_t page) { laid.paint(painter, page); }));
    NG_TRY(checkPdf(bytes, spec));
    return bytes;
}

Result<> checkReport(const ReportContent &report, const IdentityGuard &guard)
{
    const QString place = QStringLiteral("report");
    NG_TRY(guard.check(toJson(report), place));
    const LaidOutReport laid = layOut(report, notesOf(report));
    for (std::size_t page = 0; page < laid.pages.size(); ++page) {
        SvgDevice probe(laid.pageMm);
        {
            QPainter painter(&probe);
            laid.paint(painter, page);
        }
        const QString where = QStringLiteral("page %1").arg(page + 1);
        for (const QString &text : probe.texts())
            NG_TRY(guard.check(text, where));
        NG_TRY(guard.check(probe.texts().join(QLatin1Char(' ')), where));
    }
    return {};
}

Result<std::vector<std::filesystem::path>> exportReport(const ReportContent &report, const ReportExportSpec &spec,
                                                        const IdentityGuard &guard, const RunContext &ctx)
{
    NG_TRY(checkReport(report, guard));
    const std::size_t total = std::max<std::size_t>(1, filesOf(report, spec).size());
    std::error_code error;
    std::filesystem::create_directories(spec.folder, error);
    if (!error && (spec.figures || spec.data))
        std::filesystem::create_directories(spec.folder / (spec.baseName.toStdString() + "-files"), error);
    if (error)
        return fail(ErrorCode::Io, NG_TR("report", "The folder %1 cannot be made: %2."),
                    spec.folder.filename().string(), error.message());
    std::vector<std::filesystem::path> files;
    const auto step = [&]() -> Result<> {
        ctx.progress(static_cast<double>(files.size()) / static_cast<double>(total));
        return ctx.checkpoint();
    };
    if (spec.pdf) {
        NG_TRY_ASSIGN(const QByteArray pdf, reportPdf(report));
        files.push_back(pathOf(spec, spec.baseName, "pdf"));
        NG_TRY_ASSIGN(const QByteArray back, writeAndReadBack(files.back(), pdf, spec.overwrite));
        NG_TRY_ASSIGN(const PdfFile parsed, PdfFile::parse(back));
        NG_TRY_ASSIGN(const std::vector<QSizeF> sizes, parsed.pageSizesMm());
        NG_TRY(checkPdf(back, pdfSpecOf(report, sizes.size())));
        NG_TRY(step());
    }
    if (spec.html) {
        NG_TRY_ASSIGN(const QByteArray html, reportHtml(report));
        files.push_back(pathOf(spec, spec.baseName, "html"));
        NG_TRY_ASSIGN(const QByteArray back, writeAndReadBack(files.back(), html, spec.overwrite));
        NG_TRY(within(checkHtml(back), files.back().filename().string()));
        NG_TRY(step());
    }
    for (const ReportPart &part : report.parts) {
        NG_TRY(exportPartFiles(report, spec, part, guard, files, ctx));
        NG_TRY(step());
    }
    return files;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/figure_export.h"
#include "widgets/panels/report/page_layout.h"
#include "widgets/panels/report/report_export.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PageLayout", text);
}

QByteArray html(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            clean += c;
    }
    return clean.toHtmlEscaped().toUtf8();
}

// Light only: it is paper. The measures are those of the printed page.
constexpr const char *kStyle = R"(
:root { color-scheme: light; }
body { margin: 0; background: #e6e8ea; color: #191d21; font: 12px/1.4 "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
main { box-sizing: border-box; max-width: 210mm; margin: 16px auto; padding: 14mm 14.5mm; background: #fff; border: 1px solid #c8ccd1; }
header { display: flex; justify-content: space-between; color: #46505a; font-size: 10px; }
.draft { border: 1px solid #7a5200; background: #fbf2dc; color: #7a5200; border-radius: 2px; padding: 0 6px; }
h1 { font-size: 20px; line-height: 28px; margin: 16px 0 2px; }
h2 { font-size: 13px; line-height: 18px; margin: 16px 0 2px; }
p { margin: 2px 0 4px; }
.subtitle, figcaption, caption, footer { color: #46505a; font-size: 11px; }
figure { margin: 12px 0; break-inside: avoid; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto 6px; }
table { border-collapse: collapse; width: 100%; margin: 14px 0; font-size: 11px; }
caption { text-align: left; padding-bottom: 4px; }
th, td { padding: 2px 6px; text-align: left; font-weight: normal; vertical-align: top; }
thead th { border-top: 1px solid #858e98; border-bottom: 1px solid #858e98; background: #f2f3f4; color: #46505a; }
tbody tr:last-child > * { border-bottom: 1px solid #858e98; }
tbody th, td { overflow-wrap: anywhere; }
.num { text-align: right; }
.sub > * { color: #46505a; font-size: 10px; }
pre { border: 1px solid #c8ccd1; background: #f7f8f9; padding: 6px 8px; font: 10px/1.5 "Noto Sans Mono", "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
footer { margin-top: 24px; }
@page { size: A4; margin: 14mm; }
@media print { body { background: #fff; } main { margin: 0; padding: 0; border: 0; max-width: none; } h2 { break-after: avoid; } thead { display: table-header-group; } tr { break-inside: avoid; } }
)";

QByteArray paragraphs(const QString &text)
{
    QByteArray out;
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out += "<p>" + html(paragraph.trimmed()) + "</p>\n";
    return out;
}

QByteArray figureElement(const ReportContent &report, const ReportPart &part)
{
    const QString label = tr("Figure %1").arg(report.numberOf(part));
    QByteArray out = "<figure id=\"" + html(part.id) + "\">\n";
    if (part.figure && part.figure->paint) {
        SvgDevice device(part.sizeMm);
        {
            QPainter painter(&device);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            part.figure->paint(painter, QRectF(QPointF(), device.sizeUnits()), {part.pointSize, kUnitsPerMm});
        }
        const QByteArray recipe = QByteArray::fromStdString(part.recipe.dump());
        out += device.inlineElement({label, part.caption, recipe}, html(part.id) + '-');
    } else {
        out += "<p>"
            + html(tr("%1 cannot be drawn: what it was taken from is not open. Open it, then draw the figure again.")
                       .arg(label))
            + "</p>\n";
    }
    return out + "<figcaption><b>" + html(label) + ".</b> " + html(part.caption) + "</figcaption>\n</figure>\n";
}

QByteArray partElement(const ReportContent &report, const ReportPart &part, const LayoutNotes &notes)
{
    QByteArray out;
    if (!part.heading.isEmpty() && part.kind != PartKind::Signature)
        out += "<h2>" + QByteArray::number(report.numberOf(part)) + "&#160; " + html(part.heading) + "</h2>\n";
    switch (part.kind) {
    case PartKind::Text:
    case PartKind::Methods:
        return out + paragraphs(part.text);
    case PartKind::Repeat:
        return out + "<pre>" + html(part.text) + "</pre>\n";
    case PartKind::Figure:
        return out + figureElement(report, part);
    case PartKind::Table:
        return out
            + tableElement(tableOf(report, part),
                           tr("Table %1").arg(report.numberOf(part)) + QStringLiteral(". ") + part.caption);
    case PartKind::Signature:
        return out + "<p class=\"subtitle\">" + html(notes.signedText.isEmpty() ? tr("Not signed") : notes.signedText)
            + "</p>\n";
    }
    return out;
}

} // namespace

Result<QByteArray> reportHtml(const ReportContent &report)
{
    const LayoutNotes notes = notesOf(report);
    const QByteArray language = QLocale().bcp47Name().toUtf8();
    QByteArray out = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language
        + "\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
          "<meta name=\"generator\" content=\"Neuroglyph\" />\n<title>"
        + html(report.title) + "</title>\n<style>" + kStyle + "</style>\n";
    QByteArray recipe = QByteArray::fromStdString(reportRecord(report).dump());
    // Neither HTML's nor XML's parser may see markup in it: JSON has another way to write these letters.
    recipe.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    out += "<script type=\"application/json\" id=\"neuroglyph-recipe\">" + recipe + "</script>\n";
    out += "</head>\n<body>\n<main>\n<header><span>"
        + html(report.runningHead.isEmpty() ? report.title : report.runningHead) + "</span>";
    if (!notes.draft.isEmpty())
        out += "<span class=\"draft\">" + html(notes.draft) + "</span>";
    out += "</header>\n<h1>" + html(report.title) + "</h1>\n";
    if (!report.subtitle.isEmpty())
        out += "<p class=\"subtitle\">" + html(report.subtitle) + "</p>\n";
    for (const ReportPart &part : report.parts) {
        if (isPrinted(part))
            out += partElement(report, part, notes);
    }
    out += "<footer>" + html(notes.foot) + "</footer>\n</main>\n</body>\n</html>\n";
    return out;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/page_atoms.h"

#include "widgets/export/svg_device.h"
#include "widgets/panels/report/page_table.h"
#include "widgets/style/painting.h"
#include "widgets/style/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PageLayout", text);
}

/// A paragraph as it is set.
struct TextLook {
    QFont font;
    Token token = Token::Tx;
    double line = 16.0; ///< units from line to line
    double before = 0.0;
    double inset = 0.0; ///< at both sides
    qsizetype boldUpTo = 0;
};

/// Breaks a paragraph into lines, each an atom; first two and last two stay together.
void addParagraph(std::vector<PageAtom> &out, const QString &part, const QString &text, const TextLook &look,
                  double width)
{
    auto layout = std::make_shared<QTextLayout>(withUnits(text), look.font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (look.boldUpTo > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        layout->setFormats({{0, static_cast<int>(look.boldUpTo), bold}});
    }
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width - 2.0 * look.inset);
    layout->endLayout();
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        PageAtom atom;
        atom.part = part;
        atom.before = i == 0 ? look.before : 0.0;
        atom.height = look.line;
        atom.keepNext = count > 1 && (i == 0 || i == count - 2);
        const QTextLine line = layout->lineAt(i);
        const double lift = (look.line - line.height()) / 2.0;
        atom.paint = [layout, i, lift, token = look.token, inset = look.inset](QPainter &painter, const QPointF &at) {
            painter.setPen(color(token, Theme::Light));
            const QTextLine one = layout->lineAt(i);
            one.draw(&painter, at + QPointF(inset, lift - one.y()));
        };
        out.push_back(std::move(atom));
    }
}

void addHeading(std::vector<PageAtom> &out, const QString &part, const QString &text, double width)
{
    TextLook look{paper::textFont(paper::kHeadPt, true), Token::Tx, 18.0, 14.0};
    const std::size_t first = out.size();
    addParagraph(out, part, text, look, width);
    for (std::size_t i = first; i < out.size(); ++i)
        out[i].keepNext = true;
}

void addBody(std::vector<PageAtom> &out, const QString &part, const QString &text, double width)
{
    TextLook look{paper::textFont(paper::kBodyPt), Token::Tx, 16.0, 2.0};
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        if (!paragraph.trimmed().isEmpty())
            addParagraph(out, part, paragraph.trimmed(), look, width);
        look.before = 4.0;
    }
}

/// "Figure 2. EEG, …" with the number in bold.
void addCaption(std::vector<PageAtom> &out, const QString &part, const QString &label, const QString &caption,
                double before, bool keepAll, double width)
{
    TextLook look{paper::textFont(paper::kSmallPt), Token::Tx2, 14.0, before};
    const QString head = label + QLatin1Char('.');
    look.boldUpTo = head.size();
    const std::size_t first = out.size();
    addParagraph(out, part, caption.isEmpty() ? head : head + QLatin1Char(' ') + caption, look, width);
    for (std::size_t i = first; i < out.size(); ++i)
        out[i].keepNext = keepAll || i + 1 < out.size();
}

void paintMissing(QPainter &painter, const QRectF &rect, const QString &title)
{
    painter.setPen(QPen(color(Token::Line2, Theme::Light), 1.0, Qt::DashLine));
    painter.setBrush(color(Token::Alt, Theme::Light));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(paper::textFont(paper::kSmallPt));
    painter.setPen(color(Token::Tx2, Theme::Light));
    painter.drawText(
        rect.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
        tr("%1 cannot be drawn: what it was taken from is not open. Open it, then draw the figure again.").arg(title));
}

void addFigure(std::vector<PageAtom> &out, const ReportContent &report, const ReportPart &part, const QSizeF &room)
{
    QSizeF size = part.sizeMm * kUnitsPerMm;
    // Wider than the text, or higher than a page with a caption of three lines: as large as fits.
    const double shrink = std::min({1.0, room.width() / size.width(), (room.height() - 48.0) / size.height()});
    size *= shrink;
    PageAtom atom;
    atom.part = part.id;
    atom.before = 16.0;
    atom.height = size.height();
    atom.keepNext = true;
    atom.paint = [size, figure = part.figure, title = report.nameOf(part), points = part.pointSize,
                  room](QPainter &painter, const QPointF &at) {
        const QRectF rect(at.x() + std::max(0.0, (room.width() - size.width()) / 2.0), at.y(), size.width(),
                          size.height());
        if (!figure || !figure->paint) {
            paintMissing(painter, rect, title);
            return;
        }
        painter.translate(rect.topLeft());
        painter.setClipRect(QRectF(QPointF(), rect.size()));
        figure->paint(painter, QRectF(QPointF(), rect.size()), {points, kUnitsPerMm});
    };
    out.push_back(std::move(atom));
    addCaption(out, part.id, tr("Figure %1").arg(report.numberOf(part)), part.caption, 6.0, false, room.width());
}

void addTable(std::vector<PageAtom> &out, const ReportContent &report, const ReportPart &part, const QSizeF &room)
{
    addCaption(out, part.id, tr("Table %1").arg(report.numberOf(part)), part.caption, 14.0, true, room.width());
    addTableRows(out, part, room.width());
}

/// Words of a command; an option keeps its value beside it.
QStringList optionsOf(const QString &command)
{
    QStringList out;
    for (const QString &word : command.split(QLatin1Char(' '))) {
        const bool isValue = !out.isEmpty() && out.constLast().startsWith(QLatin1String("--"))
            && !out.constLast().contains(QLatin1Char(' ')) && !word.startsWith(QLatin1String("--"));
        if (isValue)
            out.last() += QLatin1Char(' ') + word;
        else
            out += word;
    }
    return out;
}

/// Commands in a frame, line by line.
void addCommands(std::vector<PageAtom> &out, const ReportPart &part, double width)
{
    constexpr double kLine = 15.0;
    const QFont font = paper::monoFont(paper::kNotePt);
    const QFontMetricsF metrics(font);
    const auto letters = static_cast<qsizetype>((width - 16.0) / metrics.horizontalAdvance(QLatin1Char('M')));
    QStringList lines;
    for (const QString &command : part.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QString line;
        for (const QString &word : optionsOf(command)) {
            if (!line.trimmed().isEmpty() && line.size() + word.size() + 3 > letters) {
                lines += line + QStringLiteral(" \\");
                line = QStringLiteral("    ") + word;
            } else {
                line += line.isEmpty() ? word : QLatin1Char(' ') + word;
            }
        }
        lines += line;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool first = i == 0, last = i + 1 == lines.size();
        PageAtom atom;
        atom.part = part.id;
        atom.before = first ? 4.0 : 0.0;
        atom.height = kLine + (first ? 6.0 : 0.0) + (last ? 6.0 : 0.0);
        atom.keepNext = !last && (first || i + 2 == lines.size() || lines[i].endsWith(QLatin1Char('\\')));
        atom.paint = [text = lines[i], font, first, last, width, height = atom.height](QPainter &painter,
                                                                                       const QPointF &at) {
            painter.fillRect(QRectF(at, QSizeF(width, height)), color(Token::Alt, Theme::Light));
            painter.setPen(QPen(color(Token::Line, Theme::Light), 1.0));
            const QRectF box(at.x() + 0.5, at.y() + 0.5, width - 1.0, height - 1.0);
            painter.drawLine(box.topLeft(), QPointF(box.left(), at.y() + height));
            painter.drawLine(box.topRight(), QPointF(box.right(), at.y() + height));
            if (first)
                painter.drawLine(box.topLeft(), box.topRight());
            if (last)
                painter.drawLine(box.bottomLeft(), box.bottomRight());
            const QFontMetricsF inner(font);
            const double middle = at.y() + (first ? 6.0 : 0.0) + kLine / 2.0;
            painter.setFont(font);
            painter.setPen(color(Token::Tx, Theme::Light));
            painter.drawText(QPointF(at.x() + 8.0, middle + (inner.ascent() - inner.descent()) / 2.0), text);
        };
        out.push_back(std::move(atom));
    }
}

void addSignature(std::vector<PageAtom> &out, const ReportPart &part, const LayoutNotes &notes, double width)
{
    PageAtom atom;
    atom.part = part.id;
    atom.before = 24.0;
    atom.height = 24.0;
    atom.paint = [notes, width](QPainter &painter, const QPointF &at) {
        const QFont font = paper::textFont(paper::kSmallPt);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(color(Token::Tx2, Theme::Light));
        const double base = at.y() + 16.0;
        if (!notes.signedText.isEmpty()) {
            painter.drawText(QPointF(at.x(), base), notes.signedText);
            return;
        }
        double x = at.x();
        for (const auto &[word, room] : {std::pair(tr("Read by:"), 150.0), std::pair(tr("Date:"), 90.0)}) {
            painter.setPen(color(Token::Tx2, Theme::Light));
            painter.drawText(QPointF(x, base), word);
            x += metrics.horizontalAdvance(word) + 6.0;
            painter.setPen(QPen(color(Token::Line2, Theme::Light), 1.0));
            painter.drawLine(QPointF(x, base + 2.5), QPointF(x + room, base + 2.5));
            x += room + 16.0;
        }
        painter.setPen(color(Token::Tx2, Theme::Light));
        const QString state = tr("Not signed");
        painter.drawText(QPointF(at.x() + width - metrics.horizontalAdvance(state), base), state);
    };
    out.push_back(std::move(atom));
}

void addPart(std::vector<PageAtom> &out, const ReportContent &report, const ReportPart &part, const LayoutNotes &notes,
             const QSizeF &room)
{
    if (!part.heading.isEmpty() && part.kind != PartKind::Signature)
        addHeading(out, part.id, QStringLiteral("%1  %2").arg(QString::number(report.numberOf(part)), part.heading),
                   room.width());
    switch (part.kind) {
    case PartKind::Text:
    case PartKind::Methods:
        addBody(out, part.id, part.text, room.width());
        break;
    case PartKind::Figure:
        addFigure(out, report, part, room);
        break;
    case PartKind::Table:
        addTable(out, report, part, room);
        break;
    case PartKind::Repeat:
        addCommands(out, part, room.width());
        break;
    case PartKind::Signature:
        addSignature(out, part, notes, room.width());
        break;
    }
    if (!out.empty())
        out.back().keepNext = false;
}

} // namespace

QString withUnits(QString text)
{
    return text.replace(QStringLiteral(" %"), QString(QChar::Nbsp) + QLatin1Char('%'));
}

std::vector<PageAtom> atomsOf(const ReportContent &report, const LayoutNotes &notes, const QSizeF &room)
{
    std::vector<PageAtom> out;
    if (!report.title.isEmpty())
        addParagraph(out, {}, report.title, {paper::textFont(paper::kPagePt, true), Token::Tx, 28.0, 0.0},
                     room.width());
    if (!report.subtitle.isEmpty())
        addParagraph(out, {}, report.subtitle, {paper::textFont(paper::kSmallPt), Token::Tx2, 14.0, 2.0}, room.width());
    for (PageAtom &atom : out)
        atom.keepNext = true;
    if (!out.empty())
        out.back().keepNext = false;
    for (const ReportPart &part : report.parts) {
        if (isPrinted(part))
            addPart(out, report, part, notes, room);
    }
    return out;
}

} // namespace ng::ui

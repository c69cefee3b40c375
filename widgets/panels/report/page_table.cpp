// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/page_table.h"

#include "widgets/style/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <numeric>

namespace ng::ui {

namespace {

constexpr double kPadding = 6.0;
constexpr double kLeastPoints = 6.0;
constexpr double kLeastFirst = 60.0;

struct Columns {
    QFont font, subFont;
    std::vector<double> widths;
    std::vector<bool> right;
};

bool isSub(const ReportPart &part, std::size_t row)
{
    return row < part.subRow.size() && part.subRow[row];
}

/// Widths that the words need, columns in order.
std::vector<double> naturalWidths(const ReportPart &part, const QFont &font, const QFont &subFont)
{
    const QFontMetricsF metrics(font), subMetrics(subFont);
    std::vector<double> widths;
    for (qsizetype c = 0; c < part.columns.size(); ++c) {
        double most = metrics.horizontalAdvance(part.columns[c]);
        for (std::size_t r = 0; r < part.rows.size(); ++r)
            most = std::max(most, (isSub(part, r) ? subMetrics : metrics).horizontalAdvance(part.rows[r].value(c)));
        widths.push_back(most + 2.0 * kPadding + 1.0);
    }
    return widths;
}

Columns columnsOf(const ReportPart &part, double width)
{
    Columns columns;
    for (qsizetype c = 0; c < part.columns.size(); ++c)
        columns.right.push_back(static_cast<std::size_t>(c) < part.rightAligned.size()
                                && part.rightAligned[static_cast<std::size_t>(c)]);
    for (double points = paper::kSmallPt + 0.5;; points -= 0.75) {
        columns.font = paper::textFont(points);
        columns.subFont = paper::textFont(points - 0.75);
        columns.widths = naturalWidths(part, columns.font, columns.subFont);
        const double sum = std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
        const double least = sum - columns.widths.front() + std::min(columns.widths.front(), kLeastFirst);
        if (sum <= width) {
            // What is left is shared: numbers stand evenly, and the table is as wide as the text.
            const double share = (width - sum) / static_cast<double>(columns.widths.size());
            for (double &one : columns.widths)
                one += share;
            return columns;
        }
        if (least <= width) {
            columns.widths.front() -= sum - width;
            return columns;
        }
        if (points - 0.75 < kLeastPoints) {
            for (double &one : columns.widths)
                one *= width / sum;
            return columns;
        }
    }
}

/// One cell, wrapped into its column.
std::shared_ptr<QTextLayout> cellLayout(const QString &text, const QFont &font, double width, bool right)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0.0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(4.0, width));
        line.setPosition(QPointF(0.0, y));
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

struct RowLook {
    bool header = false, sub = false, last = false, alternate = false;
};

PageAtom rowAtom(const ReportPart &part, const QStringList &cells, const Columns &columns, RowLook look, double width)
{
    const QFont &font = look.sub || look.header ? columns.subFont : columns.font;
    std::vector<std::pair<double, std::shared_ptr<QTextLayout>>> laid;
    double x = 0.0, inner = 0.0;
    for (std::size_t c = 0; c < columns.widths.size(); ++c) {
        const double indent = look.sub && c == 0 ? 8.0 : 0.0;
        auto layout = cellLayout(cells.value(static_cast<qsizetype>(c)).trimmed(), font,
                                 columns.widths[c] - 2.0 * kPadding - indent, columns.right[c]);
        inner = std::max(inner, layout->boundingRect().height());
        laid.emplace_back(x + kPadding + indent, std::move(layout));
        x += columns.widths[c];
    }
    PageAtom atom;
    atom.part = part.id;
    atom.height = inner + (look.header ? 8.0 : look.sub ? 2.0 : 5.0);
    atom.paint = [laid, look, width, height = atom.height, inner](QPainter &painter, const QPointF &at) {
        if (look.header || look.alternate)
            painter.fillRect(QRectF(at, QSizeF(width, height)),
                             color(look.header ? Token::Panel : Token::Alt, Theme::Light));
        painter.setPen(QPen(color(Token::Line2, Theme::Light), 1.0));
        if (look.header) {
            painter.drawLine(at + QPointF(0.0, 0.5), at + QPointF(width, 0.5));
            painter.drawLine(at + QPointF(0.0, height - 0.5), at + QPointF(width, height - 0.5));
        }
        if (look.last)
            painter.drawLine(at + QPointF(0.0, height - 0.5), at + QPointF(width, height - 0.5));
        painter.setPen(color(look.header || look.sub ? Token::Tx2 : Token::Tx, Theme::Light));
        for (const auto &[left, layout] : laid)
            layout->draw(&painter, at + QPointF(left, (height - inner) / 2.0));
    };
    return atom;
}

} // namespace

void addTableRows(std::vector<PageAtom> &out, const ReportPart &part, double width)
{
    if (part.columns.isEmpty())
        return;
    const Columns columns = columnsOf(part, width);
    PageAtom header = rowAtom(part, part.columns, columns, {true, false, part.rows.empty(), false}, width);
    header.before = 4.0;
    header.keepNext = !part.rows.empty();
    const auto again = std::make_shared<const PageAtom>(header);
    out.push_back(std::move(header));
    int group = 0;
    for (std::size_t r = 0; r < part.rows.size(); ++r) {
        const bool sub = isSub(part, r), last = r + 1 == part.rows.size();
        if (!sub)
            ++group;
        PageAtom atom = rowAtom(part, part.rows[r], columns, {false, sub, last, group % 2 == 0}, width);
        atom.keepNext = !last && isSub(part, r + 1);
        atom.headAgain = again;
        out.push_back(std::move(atom));
    }
}

} // namespace ng::ui

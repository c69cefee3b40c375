// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_canvas.h"

#include "widgets/style/painting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr double kSample = 28.0;
constexpr double kGap = 8.0;
constexpr double kBetween = 16.0;
constexpr double kHeadLine = 16.0;

/// One entry of the legend.
struct Entry {
    PlotLook look = PlotLook::Run;
    int run = 0;
    bool bar = false;
    QString name, note;

    friend bool operator==(const Entry &, const Entry &) = default;
};

std::vector<Entry> entriesOf(const PlotContent &content)
{
    std::vector<Entry> out;
    const auto add = [&out](Entry entry) {
        if (entry.look != PlotLook::Run)
            entry.run = 0;                                   // controls of all runs look alike
        if (entry.look == PlotLook::Control && !entry.bar) { // and all controls: one sample names them
            const auto other = std::find_if(out.begin(), out.end(),
                                            [](const Entry &one) { return one.look == PlotLook::Control && !one.bar; });
            if (other != out.end()) {
                if (!other->name.split(QStringLiteral(", ")).contains(entry.name))
                    other->name += QStringLiteral(", ") + entry.name;
                return;
            }
        }
        if (!entry.name.isEmpty() && std::find(out.begin(), out.end(), entry) == out.end())
            out.push_back(std::move(entry));
    };
    for (const PlotLine &line : content.lines) {
        if (line.inLegend && !line.raw)
            line.legend.isEmpty() ? add({line.look, line.run, false, line.name, line.note})
                                  : add({line.look, line.run, false, line.legend, {}});
    }
    for (const PlotBars &bars : content.bars) {
        if (bars.inLegend)
            add({bars.look, bars.run, true, bars.name, bars.note});
    }
    for (const PlotLevel &level : content.levels) {
        if (level.inLegend)
            add({level.look, 0, false, level.name, {}});
    }
    // Runs first, then what they are read against.
    std::stable_partition(out.begin(), out.end(),
                          [](const Entry &one) { return one.look == PlotLook::Run || one.look == PlotLook::Plain; });
    return out;
}

void paintSample(QPainter *painter, const QRectF &rect, const Entry &entry, const PlotStyle &style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.bar) {
        const QRectF box = rect.adjusted(style.px(6), style.px(3), style.px(-6), style.px(-3));
        const QColor colour = style.colorOf(entry.look, entry.run);
        if (entry.look == PlotLook::Control || entry.look == PlotLook::Chance) {
            painter->setClipRect(box, Qt::IntersectClip);
            painter->setPen(QPen(colour, 1.0));
            for (double at = box.left() - box.height(); at < box.right(); at += style.px(4))
                painter->drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()));
            painter->setClipping(false);
            painter->setBrush(Qt::NoBrush);
        } else {
            painter->setBrush(colour);
        }
        painter->setPen(QPen(colour, 1.0));
        painter->drawRect(box);
    } else {
        painter->setPen(style.penOf(entry.look, entry.run, entry.look == PlotLook::Run ? style.px(2) : style.px(1.5)));
        painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        if (entry.look == PlotLook::Run)
            paintPlotMarker(painter, rect.center(), entry.run, style.px(7), style);
    }
    painter->restore();
}

/// Width of an entry with and without its note.
double widthOf(const Entry &entry, bool note, const QFontMetricsF &metrics, const PlotStyle &style)
{
    double width = style.px(kSample + kGap) + metrics.horizontalAdvance(entry.name);
    if (note && !entry.note.isEmpty())
        width += style.px(kGap) + metrics.horizontalAdvance(entry.note);
    return width;
}

/// Where the entries stand: line by line, a new one where the next does not fit.
struct Placed {
    std::vector<QPointF> at; ///< left edge, and the line's number
    std::vector<double> width;
    int lines = 0;
    bool notes = false;
};

Placed place(const std::vector<Entry> &entries, double room, const QFontMetricsF &metrics, const PlotStyle &style)
{
    const auto fill = [&](bool notes) {
        Placed out;
        out.notes = notes;
        double left = 0.0;
        for (const Entry &entry : entries) {
            const double wide = std::min(widthOf(entry, notes, metrics, style), room);
            if (out.lines == 0 || left + wide > room) {
                ++out.lines;
                left = 0.0;
            }
            out.at.emplace_back(left, out.lines - 1);
            out.width.push_back(wide);
            left += wide + style.px(kBetween);
        }
        return out;
    };
    // Notes are for where there is room: they cost no line.
    const Placed with = fill(true), without = fill(false);
    return with.lines <= without.lines ? with : without;
}

} // namespace

QFont PlotStyle::font(TextRole role) const
{
    QFont out = ng::ui::font(role);
    const double design = role == TextRole::Small || role == TextRole::SmallBold ? 11.0 : 12.0;
    out.setPixelSize(std::max(1, qRound(design * scale)));
    return out;
}

QColor PlotStyle::colorOf(PlotLook look, int run) const
{
    switch (look) {
    case PlotLook::Run:
        return runColor(run, theme);
    case PlotLook::Chance:
    case PlotLook::Control:
        return color(Token::Ctl);
    case PlotLook::Plain:
        break;
    }
    return color(Token::Tx);
}

QPen PlotStyle::penOf(PlotLook look, int run, double width) const
{
    QPen pen = look == PlotLook::Run ? runPen(run, width)
        : look == PlotLook::Chance   ? chancePen(width)
        : look == PlotLook::Control  ? controlPen(width)
                                     : QPen(color(Token::Tx), width);
    pen.setColor(colorOf(look, run));
    return pen;
}

PlotStyle PlotStyle::ofWindow()
{
    return {currentTheme(), ng::ui::px(100) / 100.0};
}

void paintPlotMarker(QPainter *painter, const QPointF &centre, int run, double size, const PlotStyle &style)
{
    paintMarker(painter, centre, runMarker(run), size, runColor(run, style.theme), false);
    if (runMarkerHollow(run))
        paintMarker(painter, centre, runMarker(run), std::max(size - style.px(3), 1.0), style.color(Token::Base),
                    false);
}

double plotHeadHeight(const PlotContent &content, const PlotStyle &style)
{
    return style.px(content.title.isEmpty() && content.count.isEmpty() ? 4.0 : 2 * kHeadLine + 4.0);
}

int plotLegendLines(const PlotContent &content, const PlotStyle &style, double width)
{
    return place(entriesOf(content), width, QFontMetricsF(style.font(TextRole::Small)), style).lines;
}

double plotLegendHeight(const PlotContent &content, const PlotStyle &style, double width)
{
    const int lines = plotLegendLines(content, style, width);
    return lines == 0 ? 0.0 : style.px(8.0 + kHeadLine * lines);
}

double paintPlotHead(QPainter *painter, const QRectF &rect, const PlotContent &content, const PlotStyle &style)
{
    const double line = style.px(kHeadLine);
    painter->setFont(style.font(TextRole::BodyBold));
    painter->setPen(style.color(Token::Tx));
    const QFontMetricsF bold(painter->font(), painter->device());
    const QFontMetricsF small(style.font(TextRole::Small), painter->device());
    const double detail = content.detail.isEmpty() ? 0.0 : small.horizontalAdvance(content.detail) + style.px(kGap);
    const double left = std::max(rect.width() - detail, rect.width() * 0.4);
    painter->drawText(QRectF(rect.left(), rect.top(), left, line),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      bold.elidedText(content.title, Qt::ElideRight, left));
    painter->setFont(style.font(TextRole::Small));
    painter->setPen(style.color(Token::Tx2));
    if (detail > 0.0)
        painter->drawText(QRectF(rect.left() + left, rect.top(), rect.width() - left, line),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          small.elidedText(content.detail, Qt::ElideRight, rect.width() - left));
    painter->drawText(QRectF(rect.left(), rect.top() + line, rect.width(), line),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(content.count, Qt::ElideRight, rect.width()));
    return plotHeadHeight(content, style);
}

double paintPlotLegend(QPainter *painter, const QRectF &rect, const PlotContent &content, const PlotStyle &style)
{
    const std::vector<Entry> entries = entriesOf(content);
    if (entries.empty())
        return 0.0;
    const double line = style.px(kHeadLine);
    painter->setFont(style.font(TextRole::Small));
    const QFontMetricsF metrics(style.font(TextRole::Small), painter->device());
    const Placed placed = place(entries, rect.width(), metrics, style);
    const double height = style.px(8.0) + line * placed.lines;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const QRectF row(rect.left() + placed.at[i].x(),
                         rect.bottom() - height + style.px(4.0) + line * placed.at[i].y(), placed.width[i], line);
        paintSample(painter, QRectF(row.left(), row.top(), style.px(kSample), line), entry, style);
        double text = row.left() + style.px(kSample + kGap);
        const double name = std::min(metrics.horizontalAdvance(entry.name) + 1.0, row.right() + 1.0 - text);
        painter->setPen(style.color(Token::Tx));
        painter->drawText(QRectF(text, row.top(), name, line), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(entry.name, Qt::ElideMiddle, name));
        text += name + style.px(kGap);
        if (!placed.notes || entry.note.isEmpty() || text >= row.right())
            continue;
        painter->setPen(style.color(Token::Tx2));
        painter->drawText(QRectF(text, row.top(), row.right() + 1.0 - text, line),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(entry.note, Qt::ElideRight, row.right() + 1.0 - text));
    }
    return height;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/page_layout.h"

#include "widgets/export/svg_device.h"
#include "widgets/panels/report/page_atoms.h"
#include "widgets/style/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PageLayout", text);
}

double units(double mm)
{
    return mm * kUnitsPerMm;
}

/// Atoms of one chain (all but the last keep with the next) from \p first on.
std::size_t chainEnd(const std::vector<PageAtom> &atoms, std::size_t first)
{
    std::size_t end = first;
    while (end + 1 < atoms.size() && atoms[end].keepNext)
        ++end;
    return end + 1;
}

double chainHeight(const std::vector<PageAtom> &atoms, std::size_t first, std::size_t end, bool atTop)
{
    double height = 0.0;
    for (std::size_t i = first; i < end; ++i)
        height += (i == first && atTop ? 0.0 : atoms[i].before) + atoms[i].height;
    return height;
}

/// Puts atoms onto pages, from top to bottom.
class Flow
{
public:
    Flow(QRectF room, std::vector<LaidOutPage> &pages) : m_room(room), m_pages(pages) { newPage(); }

    void place(const std::vector<PageAtom> &atoms)
    {
        for (std::size_t first = 0; first < atoms.size();) {
            const std::size_t end = chainEnd(atoms, first);
            if (!atTop() && m_y + chainHeight(atoms, first, end, false) > m_room.bottom() + 0.01)
                breakBefore(atoms[first]);
            for (; first < end; ++first) {
                // A chain that is longer than a page breaks where the page ends.
                if (!atTop() && m_y + atoms[first].before + atoms[first].height > m_room.bottom() + 0.01)
                    breakBefore(atoms[first]);
                put(atoms[first]);
            }
        }
    }

private:
    [[nodiscard]] bool atTop() const { return m_y <= m_room.top() + 0.01; }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_room.top();
    }

    void breakBefore(const PageAtom &atom)
    {
        newPage();
        if (atom.headAgain)
            put(*atom.headAgain);
    }

    void put(const PageAtom &atom)
    {
        if (!atTop())
            m_y += atom.before;
        LaidOutPage &page = m_pages.back();
        const QPointF at(m_room.left(), m_y);
        if (atom.paint)
            page.marks.push_back({at, atom.paint});
        const QRectF rect(at, QSizeF(m_room.width(), atom.height));
        if (!page.parts.empty() && page.parts.back().part == atom.part)
            page.parts.back().rect |= rect;
        else
            page.parts.push_back({atom.part, rect});
        m_y += atom.height;
    }

    QRectF m_room;
    std::vector<LaidOutPage> &m_pages;
    double m_y = 0.0;
};

/// Outline badge with a word, as in the window, at the right end of \p right.
void paintDraftBadge(QPainter &painter, const QPointF &right, const QString &text)
{
    const QFont font = paper::textFont(paper::kNotePt);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 12.0;
    const QRectF box(right.x() - width, right.y() - 8.0, width, 16.0);
    painter.setFont(font);
    painter.setPen(QPen(color(Token::Warn, Theme::Light), 1.0));
    painter.setBrush(color(Token::WarnBg, Theme::Light));
    painter.drawRoundedRect(box, 2.0, 2.0);
    painter.drawText(QPointF(box.left() + 6.0, box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0), text);
}

void paintMargins(QPainter &painter, const QSizeF &page, const ReportContent &report, const LayoutNotes &notes,
                  std::size_t number)
{
    const QFont font = paper::textFont(paper::kNotePt);
    const QFontMetricsF metrics(font);
    const double baseline = (metrics.ascent() - metrics.descent()) / 2.0;
    const double left = units(paper::kSideMm), right = page.width() - left;
    if (!notes.draft.isEmpty())
        paintDraftBadge(painter, QPointF(right, units(paper::kHeadMm + 2.0)), notes.draft);
    painter.setFont(font);
    painter.setPen(color(Token::Tx2, Theme::Light));
    painter.drawText(QPointF(left, units(paper::kHeadMm + 2.0) + baseline),
                     report.runningHead.isEmpty() ? report.title : report.runningHead);
    const double foot = page.height() - units(paper::kFootMm) + baseline;
    painter.drawText(QPointF(left, foot), notes.foot);
    const QString page1 = QString::number(number);
    painter.drawText(QPointF(right - metrics.horizontalAdvance(page1), foot), page1);
}

} // namespace

namespace paper {

QFont textFont(double points, bool bold)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    // In pixels of kUnitsPerMm, so that no screen's resolution counts.
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * 96.0 / 72.0))));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing of letters turns ligatures off: a word that is looked for in the PDF is then found ("first" has no "ﬁ").
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0); // the least that counts
    font.setBold(bold);
    return font;
}

QFont monoFont(double points)
{
    QFont font = textFont(points);
    font.setFamily(QStringLiteral("Noto Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

QRectF contentRect(PaperFormat format)
{
    const QSizeF page = paperSizeMm(format);
    return {units(kSideMm), units(kTopMm - 4.0), units(page.width() - 2 * kSideMm),
            units(page.height() - kTopMm + 4.0 - kBottomMm)};
}

} // namespace paper

QSizeF LaidOutReport::pageUnits() const
{
    return pageMm * kUnitsPerMm;
}

void LaidOutReport::paint(QPainter &painter, std::size_t page) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const PageMark &mark : pages.at(page).marks) {
        painter.save();
        mark.paint(painter, mark.at);
        painter.restore();
    }
}

int LaidOutReport::pageOf(const QString &part) const
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const PartOnPage &one : pages[i].parts) {
            if (one.part == part)
                return static_cast<int>(i);
        }
    }
    return -1;
}

LayoutNotes notesOf(const ReportContent &report)
{
    LayoutNotes notes;
    const bool isSigned = report.signedNow();
    if (!isSigned)
        notes.draft = tr("Draft, not for clinical use");
    // The hash of what is printed: the page can be told from one that was changed later.
    notes.foot = tr("content %1").arg(shortHash(contentHash(report)));
    if (isSigned)
        notes.signedText = tr("Read and signed by %1, %2 UTC")
                               .arg(report.signature->name,
                                    QString(report.signature->time)
                                        .replace(QLatin1Char('T'), QLatin1Char(' '))
                                        .remove(QLatin1Char('Z')));
    return notes;
}

LaidOutReport layOut(const ReportContent &report, const LayoutNotes &notes)
{
    LaidOutReport out;
    out.pageMm = paperSizeMm(report.paper);
    const QRectF room = paper::contentRect(report.paper);
    Flow(room, out.pages).place(atomsOf(report, notes, room.size()));
    for (std::size_t i = 0; i < out.pages.size(); ++i) {
        ReportContent head;
        head.title = report.title;
        head.runningHead = report.runningHead;
        out.pages[i].marks.push_back(
            {QPointF(), [page = out.pageUnits(), head, notes, i](QPainter &painter, const QPointF &) {
                 paintMargins(painter, page, head, notes, i + 1);
             }});
    }
    return out;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/decoded_cells.h"

#include "widgets/style/badge.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr int kLine = 18; ///< of text with marks: room for the underline
constexpr int kRow = 20;
constexpr int kImageSide = 136, kImageLeast = 80;
constexpr int kPadding = 8;

} // namespace

QIcon runIcon(int run)
{
    const int side = px(12);
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarker(&painter, QPointF(side / 2.0, side / 2.0), runMarker(run), px(8), runColor(run), runMarkerHollow(run));
    return pixmap;
}

DecodedCell::DecodedCell(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DecodedCell::changed(const QString &spoken)
{
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

void DecodedCell::showNothing(const QString &reason)
{
    m_kind = Kind::Nothing;
    m_note = reason;
    m_image = {};
    changed(reason);
}

void DecodedCell::showText(AlignedText text)
{
    m_kind = Kind::Text;
    m_text = std::move(text);
    changed(m_text.spoken());
}

void DecodedCell::showRanked(std::vector<RankedRow> rows, int run)
{
    m_kind = Kind::Ranked;
    m_rows = std::move(rows);
    m_run = run;
    QStringList spoken;
    for (const RankedRow &row : m_rows) {
        if (row.gap)
            continue;
        const QString line = tr("%1: %2, %3").arg(row.rank, row.text, row.value);
        spoken.append(row.truth ? tr("%1, the true item").arg(line) : line);
    }
    changed(spoken.join(QStringLiteral("; ")));
}

void DecodedCell::showImage(const QImage &image, const QString &note, bool loading)
{
    m_kind = Kind::Image;
    m_image = image;
    m_note = note;
    m_loading = loading;
    changed(note);
}

void DecodedCell::showHidden(const QString &title, const QString &text)
{
    m_kind = Kind::Hidden;
    m_title = title;
    m_note = text;
    m_text = {};
    m_image = {};
    changed(title + QLatin1Char(' ') + text);
}

void DecodedCell::setGrading(bool grading)
{
    m_grading = grading;
    update();
}

int DecodedCell::heightForWidth(int width) const
{
    return content(nullptr, QRect(px(kPadding), px(kPadding), width - 2 * px(kPadding), 0)) + 2 * px(kPadding);
}

QSize DecodedCell::sizeHint() const
{
    return {px(200), heightForWidth(px(200))};
}

QSize DecodedCell::minimumSizeHint() const
{
    return {px(120), px(kRow)}; // what its words need follows from its width, and that is asked for by itself
}

int DecodedCell::content(QPainter *painter, const QRect &rect) const
{
    switch (m_kind) {
    case Kind::Text:
        return paintAlignedText(painter, rect, m_text);
    case Kind::Ranked:
        return paintRankedRows(painter, rect, m_rows, m_run);
    case Kind::Image: {
        // As large as the cell, between what shows something and what it needs.
        const int most =
            painter == nullptr ? px(kImageLeast) : std::clamp(rect.height() - px(20), px(kImageLeast), px(kImageSide));
        const int side = std::min(most, rect.width());
        const QRect frame(rect.topLeft(), QSize(side, side));
        if (painter != nullptr) {
            if (m_image.isNull()) {
                if (!m_loading)
                    paintHatch(painter, frame);
            } else {
                const QSize fitted = m_image.size().scaled(frame.size(), Qt::KeepAspectRatio);
                painter->setRenderHint(QPainter::SmoothPixmapTransform);
                painter->drawImage(QRect(frame.topLeft(), fitted), m_image);
                painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
            }
            paintFrame(painter,
                       m_image.isNull()
                           ? frame
                           : QRect(frame.topLeft(), m_image.size().scaled(frame.size(), Qt::KeepAspectRatio)),
                       Token::Line2);
            painter->setFont(ng::ui::font(TextRole::Small));
            painter->setPen(color(Token::Tx2));
            painter->drawText(QRect(rect.left(), rect.top() + side + px(4), rect.width(), px(16)),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(m_note, Qt::ElideRight, rect.width()));
        }
        return side + px(20);
    }
    case Kind::Hidden:
        return px(96);
    case Kind::Nothing:
        break;
    }
    if (m_note.isEmpty())
        return 0;
    const QFont small = ng::ui::font(TextRole::Small);
    const QRect needed =
        QFontMetrics(small).boundingRect(QRect(0, 0, std::max(rect.width(), 1), 10000), Qt::TextWordWrap, m_note);
    if (painter != nullptr) {
        painter->setFont(small);
        painter->setPen(color(Token::Tx3));
        painter->drawText(QRect(rect.topLeft(), QSize(rect.width(), needed.height())), Qt::TextWordWrap, m_note);
    }
    return needed.height();
}

void DecodedCell::paintHidden(QPainter *painter, const QRect &rect) const
{
    paintHatch(painter, rect, Token::Grid2);
    const QRect plate =
        rect.adjusted(px(12), std::max(px(8), rect.height() / 4), -px(12), -std::max(px(8), rect.height() / 4));
    painter->fillRect(plate, color(Token::Base));
    paintFrame(painter, plate, Token::Line);
    const QRect inner = plate.adjusted(px(6), px(4), -px(6), -px(4));
    const QFont bold = ng::ui::font(TextRole::BodyBold), small = ng::ui::font(TextRole::Small);
    const int title =
        QFontMetrics(bold).boundingRect(QRect(0, 0, inner.width(), 1000), Qt::TextWordWrap, m_title).height();
    const int text =
        QFontMetrics(small).boundingRect(QRect(0, 0, inner.width(), 1000), Qt::TextWordWrap, m_note).height();
    const bool both = title + text <= inner.height();
    int top = inner.top() + std::max(0, (inner.height() - title - (both ? text : 0)) / 2);
    painter->setFont(bold);
    painter->setPen(color(Token::Tx));
    painter->drawText(QRect(inner.left(), top, inner.width(), title), Qt::AlignHCenter | Qt::TextWordWrap, m_title);
    if (!both)
        return;
    top += title;
    painter->setFont(small);
    painter->setPen(color(Token::Tx2));
    painter->drawText(QRect(inner.left(), top, inner.width(), text), Qt::AlignHCenter | Qt::TextWordWrap, m_note);
}

void DecodedCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    if (m_kind == Kind::Hidden)
        paintHidden(&painter, rect());
    else
        content(&painter, rect().adjusted(px(kPadding), px(kPadding), -px(kPadding), -px(kPadding)));
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, rect());
}

void DecodedCell::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    Q_EMIT picked();
}

void DecodedCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT picked();
    else
        QWidget::keyPressEvent(event);
}

// --- what is drawn -------------------------------------------------------------------------------------------------------

QString AlignedText::spoken() const
{
    QStringList out;
    for (const Word &word : words) {
        switch (word.kind) {
        case AlignedKind::Same:
            out.append(word.text);
            break;
        case AlignedKind::Replaced:
            out.append(DecodedCell::tr("[replaced: %1]").arg(word.text));
            break;
        case AlignedKind::Added:
            out.append(DecodedCell::tr("[added: %1]").arg(word.text));
            break;
        case AlignedKind::Missing:
            out.append(DecodedCell::tr("[missing: %1]").arg(word.text));
            break;
        }
    }
    QString text = out.join(QLatin1Char(' '));
    if (!note.isEmpty())
        text += QStringLiteral(". ") + note;
    return evidence.isEmpty() ? text : text + QStringLiteral(". ") + evidence.join(QStringLiteral("; "));
}

AlignedText plainText(const QString &text)
{
    AlignedText out;
    const auto words = wordsOf(text.toStdString());
    for (const TextWord &word : words)
        out.words.push_back({QString::fromStdString(word.shown), AlignedKind::Same});
    out.note = DecodedCell::tr("Words: %1").arg(formatCount(static_cast<std::int64_t>(words.size())));
    return out;
}

AlignedText alignedText(const DecodedText &text, const QString &truth, bool showDifferences)
{
    AlignedText out;
    if (truth.isEmpty()) {
        out = plainText(QString::fromStdString(text.text));
    } else {
        const auto reference = wordsOf(truth.toStdString());
        const auto other = wordsOf(text.text);
        const WordAlignment alignment = alignWords(reference, other);
        for (const AlignedWord &step : alignment.steps) {
            const bool missing = step.kind == AlignedKind::Missing;
            if (missing && !showDifferences)
                continue;
            const std::string &shown = missing ? reference[step.reference].shown : other[step.other].shown;
            out.words.push_back({QString::fromStdString(shown), showDifferences ? step.kind : AlignedKind::Same});
        }
        out.note = DecodedCell::tr("WER %1").arg(formatFixed(alignment.wordErrorRate(), 2));
    }
    int number = 0;
    for (const DecodedSentence &sentence : text.sentences) {
        for (const Evidence &evidence : sentence.evidence) {
            QStringList parts{
                DecodedCell::tr("E%1 %2 s").arg(++number).arg(formatInterval(evidence.startS, evidence.endS, 2))};
            for (const std::string &channel : evidence.channels)
                parts.append(QString::fromStdString(channel));
            if (evidence.bandHz)
                parts.append(
                    DecodedCell::tr("%1 Hz").arg(formatInterval(evidence.bandHz->first, evidence.bandHz->second, 0)));
            out.evidence.append(parts.join(QStringLiteral(" · ")));
        }
    }
    return out;
}

namespace {

void paintWord(QPainter *painter, const QRect &box, const AlignedText::Word &word)
{
    painter->setPen(color(Token::Tx));
    switch (word.kind) {
    case AlignedKind::Same:
        break;
    case AlignedKind::Replaced:
        painter->fillRect(box.adjusted(-1, 1, 1, -1), color(Token::Mark));
        painter->fillRect(QRect(box.left() - 1, box.bottom() - 2, box.width() + 2, 2), color(Token::MarkLine));
        break;
    case AlignedKind::Added: {
        QPen pen(color(Token::Tx2), 1.0, Qt::CustomDashLine);
        pen.setDashPattern({3.0, 2.0});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(box).adjusted(-1.5, 1.5, 1.5, -1.5));
        painter->setPen(color(Token::Tx));
        break;
    }
    case AlignedKind::Missing: {
        painter->setPen(color(Token::Tx2));
        const int y = box.center().y() + 1;
        painter->drawLine(box.left(), y, box.right(), y);
        break;
    }
    }
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, word.text);
}

} // namespace

int paintAlignedText(QPainter *painter, const QRect &rect, const AlignedText &text)
{
    const QFont body = ng::ui::font(TextRole::Body);
    const QFontMetrics metrics(body);
    const int space = metrics.horizontalAdvance(QLatin1Char(' '));
    if (painter != nullptr)
        painter->setFont(body);
    int x = 0, y = 0;
    for (const AlignedText::Word &word : text.words) {
        const int extra = word.kind == AlignedKind::Added ? 2 : 0;
        const int width = metrics.horizontalAdvance(word.text);
        if (x > 0 && x + width + extra > rect.width()) {
            x = 0;
            y += px(kLine);
        }
        if (painter != nullptr)
            paintWord(painter, QRect(rect.left() + x + extra, rect.top() + y, width, px(kLine)), word);
        x += width + space + 2 * extra;
    }
    y += px(kLine);
    for (const QString &evidence : text.evidence) {
        if (painter != nullptr)
            paintBadge(painter, QRect(rect.left(), rect.top() + y + px(3), rect.width(), px(16)), BadgeKind::Link,
                       evidence);
        y += px(20);
    }
    if (!text.note.isEmpty()) {
        if (painter != nullptr) {
            painter->setFont(ng::ui::font(TextRole::Small));
            painter->setPen(color(Token::Tx2));
            painter->drawText(QRect(rect.left(), rect.top() + y + px(4), rect.width(), px(16)),
                              Qt::AlignLeft | Qt::AlignVCenter, text.note);
        }
        y += px(20);
    }
    return y;
}

int paintRankedRows(QPainter *painter, const QRect &rect, const std::vector<RankedRow> &rows, int run)
{
    int y = rect.top();
    // The words keep their room where the cell is narrow.
    const int rankWidth = px(28), barWidth = rect.width() < px(200) ? px(24) : px(48);
    // Numbers are right-aligned in the width of the longest: similarities are short, log-likelihoods are not.
    const QFontMetrics numbers(ng::ui::font(TextRole::Body));
    int digits = px(28);
    for (const RankedRow &row : rows)
        digits = std::max(digits, numbers.horizontalAdvance(row.value));
    const int valueWidth = digits + px(12);
    for (const RankedRow &row : rows) {
        const int height = row.gap ? px(12) : px(kRow);
        if (painter == nullptr) {
            y += height;
            continue;
        }
        const QRect line(rect.left(), y, rect.width(), height);
        y += height;
        painter->setFont(font(row.truth ? TextRole::BodyBold : TextRole::Body));
        painter->setPen(color(Token::Tx));
        if (row.gap) {
            painter->setPen(color(Token::Tx2));
            painter->drawText(QRect(line.left(), line.top(), rankWidth, height), Qt::AlignHCenter | Qt::AlignVCenter,
                              QStringLiteral("⋯"));
            continue;
        }
        if (row.truth)
            painter->fillRect(line.adjusted(-px(4), 0, px(4), 0), color(Token::AccBg));
        painter->drawText(QRect(line.left(), line.top(), rankWidth - px(8), height), Qt::AlignRight | Qt::AlignVCenter,
                          row.rank);
        const QRectF bar(line.left() + rankWidth, line.top() + px(4), barWidth, height - 2 * px(4));
        painter->fillRect(bar, color(Token::Base));
        painter->fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(row.bar, 0.0, 1.0), bar.height()),
                          runColor(run));
        paintFrame(painter, bar, Token::Line2);
        painter->setFont(ng::ui::font(TextRole::Body));
        painter->drawText(QRect(line.left() + rankWidth + barWidth + px(4), line.top(), digits, height),
                          Qt::AlignRight | Qt::AlignVCenter, row.value);
        const int left = line.left() + rankWidth + barWidth + px(4) + valueWidth;
        const QString shown = row.truth ? QStringLiteral("▸ ") + row.text : row.text;
        const int width = line.right() - left;
        painter->drawText(QRect(left, line.top(), width, height), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(shown, Qt::ElideRight, width));
    }
    return y - rect.top();
}

} // namespace ng::ui

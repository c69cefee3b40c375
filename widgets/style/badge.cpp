// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/badge.h"

#include "widgets/style/icons.h"
#include "widgets/style/style_parts.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace ng::ui {
namespace {

struct BadgeLook {
    Token text;
    Token frame;
    Qt::PenStyle line = Qt::SolidLine;
    const char *glyph = nullptr;
};

BadgeLook lookOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Chance:
        return {Token::Tx2, Token::Line2, Qt::DashLine};
    case BadgeKind::Control:
        return {Token::Tx2, Token::Line2, Qt::DotLine};
    case BadgeKind::Simulated:
    case BadgeKind::Draft:
        return {Token::Warn, Token::Warn};
    case BadgeKind::Bad:
        return {Token::Err, Token::Err, Qt::SolidLine, "close"};
    case BadgeKind::Fits:
        return {Token::Ok, Token::Ok, Qt::SolidLine, "check"};
    case BadgeKind::Grading:
        return {Token::Acc, Token::Acc};
    case BadgeKind::Link:
        return {Token::Acc, Token::Acc, Qt::SolidLine, "link"};
    default:
        return {Token::Tx2, Token::Line2};
    }
}

constexpr int kGlyph = 10;
constexpr int kPadding = 5;
constexpr int kHeight = 16;

} // namespace

QSize badgeSize(BadgeKind kind, const QString &text)
{
    const int glyph = lookOf(kind).glyph != nullptr ? px(kGlyph) + 3 : 0;
    return {QFontMetrics(font(TextRole::Small)).horizontalAdvance(text) + glyph + 2 * px(kPadding), px(kHeight)};
}

int paintBadge(QPainter *painter, const QRect &rect, BadgeKind kind, const QString &text, bool filled)
{
    const BadgeLook look = lookOf(kind);
    QSize size = badgeSize(kind, text);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color(look.frame), 1.0);
    if (look.line == Qt::DashLine)
        pen.setDashPattern({3.0, 2.0});
    else if (look.line == Qt::DotLine)
        pen.setDashPattern({1.0, 2.0});
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    painter->setBrush(filled ? QBrush(color(Token::AccBg)) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
    int x = box.left() + px(kPadding);
    if (look.glyph != nullptr) {
        const int side = px(kGlyph);
        painter->drawPixmap(x, box.top() + (box.height() - side) / 2,
                            iconPixmap(look.glyph, side, color(look.text), painter->device()->devicePixelRatio()));
        x += side + 3;
    }
    painter->setFont(font(TextRole::Small));
    painter->setPen(color(look.text));
    const QRect place(x, box.top(), box.right() + 1 - px(kPadding) - x + 1, box.height());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
    return size.width();
}

Badge::Badge(BadgeKind kind, const QString &text, QWidget *parent) : QLabel(parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setKind(BadgeKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Badge::setText(const QString &text)
{
    QLabel::setText(text);
    updateGeometry();
    update();
}

void Badge::setFilled(bool filled)
{
    m_filled = filled;
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_kind, text());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_kind, text(), m_filled);
}

} // namespace ng::ui

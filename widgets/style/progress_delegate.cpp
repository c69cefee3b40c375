// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/progress_delegate.h"

#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace ng::ui {
namespace {

Token barToken(ProgressState state)
{
    switch (state) {
    case ProgressState::Done:
        return Token::Ok;
    case ProgressState::Failed:
        return Token::Err;
    case ProgressState::Paused:
        return Token::Ctl;
    default:
        return Token::Acc;
    }
}

} // namespace

void paintProgress(QPainter *painter, const QRect &rect, double fraction, ProgressState state)
{
    const int thickness = px(8);
    const QRectF groove(rect.left(), rect.top() + (rect.height() - thickness) / 2, rect.width(), thickness);
    painter->fillRect(groove, color(Token::Line));
    QRectF done = groove;
    done.setWidth(groove.width() * std::clamp(fraction, 0.0, 1.0));
    painter->fillRect(done, color(barToken(state)));
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QVariant given = index.data(ProgressRole);
    const double fraction = given.toDouble();
    if (!given.isValid() || fraction < 0.0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const auto state = static_cast<ProgressState>(index.data(ProgressStateRole).toInt());
    const QFontMetrics metrics(cell.font);
    const int text = metrics.horizontalAdvance(formatPercent(1.0)) + px(4);
    QRect r = cell.rect.adjusted(px(6), 0, -px(6), 0);
    QRect bar = r;
    bar.setRight(r.right() - text - px(4));
    if (bar.width() >= px(24))
        paintProgress(painter, bar, fraction, state);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(color(Token::Tx));
    // Rounded down: 100 % only when it is.
    painter->drawText(r, Qt::AlignRight | Qt::AlignVCenter,
                      formatPercent(std::floor(std::clamp(fraction, 0.0, 1.0) * 100.0) / 100.0));
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), px(136)));
    return size;
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/split_bar.h"

#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace ng::ui {

SplitBar::SplitBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setCounts(std::size_t train, std::size_t validation, std::size_t test)
{
    m_train = train;
    m_validation = validation;
    m_test = test;
    setAccessibleName(tr("%1 training, %2 validation, %3 test items")
                          .arg(formatCount(static_cast<std::int64_t>(train)),
                               formatCount(static_cast<std::int64_t>(validation)),
                               formatCount(static_cast<std::int64_t>(test))));
    setToolTip(accessibleName());
    update();
}

QSize SplitBar::sizeHint() const
{
    return {px(240), px(36)};
}

void SplitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto all = static_cast<double>(m_train + m_validation + m_test);
    const QRectF bar(0, 0, width(), px(20));
    painter.fillRect(bar, color(Token::Base));
    if (all > 0.0) {
        const double train = bar.width() * static_cast<double>(m_train) / all;
        const double validation = bar.width() * static_cast<double>(m_validation) / all;
        const QRectF first(0, 0, train, bar.height()), second(train, 0, validation, bar.height());
        const QRectF third(train + validation, 0, bar.width() - train - validation, bar.height());
        painter.fillRect(first, color(Token::Acc));
        painter.fillRect(second, color(Token::AccBg));
        painter.setFont(ui::font(TextRole::Small));
        const auto word = [&](const QRectF &box, const QString &text, Token token) {
            painter.setPen(color(token));
            if (QFontMetricsF(painter.font()).horizontalAdvance(text) + 4 <= box.width())
                painter.drawText(box, Qt::AlignCenter, text);
        };
        word(first, tr("train"), Token::OnAcc);
        word(second, tr("val."), Token::Tx);
        word(third, tr("test"), Token::Tx);
        painter.setPen(QPen(color(Token::Line2), 1));
        painter.drawLine(QPointF(std::round(second.left()) + 0.5, 0),
                         QPointF(std::round(second.left()) + 0.5, bar.height()));
        painter.drawLine(QPointF(std::round(third.left()) + 0.5, 0),
                         QPointF(std::round(third.left()) + 0.5, bar.height()));
    }
    paintFrame(&painter, bar, Token::Line2);
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(color(Token::Tx2));
    const QRectF below(0, bar.bottom(), width(), height() - bar.bottom());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, formatCount(static_cast<std::int64_t>(m_train)));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignVCenter,
                     tr("val. %1").arg(formatCount(static_cast<std::int64_t>(m_validation))));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, formatCount(static_cast<std::int64_t>(m_test)));
}

} // namespace ng::ui

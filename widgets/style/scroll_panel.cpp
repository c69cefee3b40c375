// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/scroll_panel.h"

#include "widgets/style/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace ng::ui {

ScrollPanel::ScrollPanel(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ScrollPanel::minimumSizeHint() const
{
    const int width = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
    return {width + verticalScrollBar()->sizeHint().width(), px(72)};
}

bool ScrollPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // its width is ours, since we do not scroll sideways
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ng::ui

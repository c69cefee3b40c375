// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drop_frame.h"

#include "widgets/style/painting.h"

#include <QPainter>

namespace ng::ui {

DropFrame::DropFrame(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDropTarget(&painter, QRectF(rect()));
}

} // namespace ng::ui

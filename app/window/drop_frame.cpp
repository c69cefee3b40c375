// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drop_frame.h"

#include "widgets/style/painting.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ng::ui {

DropFrame::DropFrame(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

bool DropFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        return false;
    case QEvent::DragEnter: {
        auto *const enter = static_cast<QDragEnterEvent *>(event);
        if (!enter->mimeData()->hasUrls())
            return false;
        enter->acceptProposedAction();
        show();
        raise();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        hide();
        auto *const drop = static_cast<QDropEvent *>(event);
        for (const QUrl &url : drop->mimeData()->urls()) {
            if (url.isLocalFile())
                Q_EMIT dropped(url.toLocalFile());
        }
        drop->acceptProposedAction();
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDropTarget(&painter, QRectF(rect()));
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/drawing_jobs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

namespace ng::ui {

void DrawingJobs::finish() const
{
    constexpr qint64 kMostMs = 3000;
    QElapsedTimer clock;
    clock.start();
    while (m_token->load() > 0 && clock.elapsed() < kMostMs) {
        // Nothing but calls that were sent to this thread: no input, no timer, no painting.
        QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
        QThread::msleep(2);
    }
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_probe.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace ng::ui {

StartProbe::StartProbe(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

void StartProbe::watchWhereAsked(QWidget *window)
{
    if (qEnvironmentVariableIsSet("NG_START_PROBE"))
        new StartProbe(window);
}

bool StartProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_stage == Stage::Waiting) {
        m_stage = Stage::Painted;
        // A key that no action has.
        QCoreApplication::postEvent(m_window, new QKeyEvent(QEvent::KeyPress, Qt::Key_F35, Qt::NoModifier));
    } else if (event->type() == QEvent::KeyPress && m_stage == Stage::Painted) {
        m_stage = Stage::KeyHandled;
        m_window->update();
    } else if (event->type() == QEvent::Paint && m_stage == Stage::KeyHandled) {
        m_stage = Stage::Told;
        // After this paint has reached the screen.
        QTimer::singleShot(0, this, [] {
            std::puts("usable");
            std::fflush(stdout);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ng::ui

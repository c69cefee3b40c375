// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/scripted_hand.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

namespace ng::test {

namespace {

constexpr int kFrameMs = 16;
constexpr int kNotch = 120; // of a wheel, in eighths of a degree

} // namespace

void ScriptedHand::pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

QPoint ScriptedHand::inWindow(const QWidget &on, QPointF at) const
{
    return on.mapTo(&m_window, at.toPoint());
}

void ScriptedHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers, int times, int everyMs)
{
    for (int i = 0; i < times && !over(); ++i) {
        if (!m_window.isActiveWindow()) { // a floating dock is; keys go where the person looks
            m_window.activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(&m_window));
        }
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
        pause(everyMs);
    }
}

void ScriptedHand::click(QWidget &on, QPointF at)
{
    if (over())
        return;
    QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, Qt::NoModifier, inWindow(on, at));
    pause(80);
}

void ScriptedHand::move(QWidget &on, QPointF at)
{
    if (over())
        return;
    QTest::mouseMove(m_window.windowHandle(), inWindow(on, at));
    pause(kFrameMs);
}

void ScriptedHand::drag(QWidget &on, QPointF from, QPointF to, int steps)
{
    if (over())
        return;
    QWindow *const window = m_window.windowHandle();
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, inWindow(on, from));
    for (int i = 1; i <= steps; ++i) {
        QTest::mouseMove(window, inWindow(on, from + (to - from) * i / steps));
        pause(kFrameMs);
    }
    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, inWindow(on, to));
    pause(80);
}

void ScriptedHand::wheel(QWidget &on, QPointF at, int notches, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times && !over(); ++i) {
        const QPoint local = inWindow(on, at);
        QCoreApplication::postEvent(m_window.windowHandle(),
                                    new QWheelEvent(local, m_window.windowHandle()->mapToGlobal(local), {},
                                                    {0, notches * kNotch}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                                                    false));
        pause(2 * kFrameMs);
    }
}

} // namespace ng::test

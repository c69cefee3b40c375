// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <QWidget>

namespace ng::test {

/// Keys, mouse and wheel as a person works them, given to the window as the desktop gives them: shortcuts, focus and hover find
/// their own way. Between two of them the event loop runs.
class ScriptedHand
{
public:
    explicit ScriptedHand(QWidget &window) : m_window(window) { m_clock.start(); }

    /// Stops everything that follows once its clock, elapsed(), is there.
    void setLimit(qint64 ms) { m_limitMs = ms; }
    [[nodiscard]] qint64 elapsed() const { return m_clock.elapsed(); }
    [[nodiscard]] bool over() const { return m_limitMs >= 0 && m_clock.elapsed() >= m_limitMs; }

    void pause(int ms);
    /// \p times with \p everyMs between them, as a held key repeats
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1, int everyMs = 33);
    void click(QWidget &on, QPointF at);
    void click(QWidget &on) { click(on, QRectF(on.rect()).center()); }
    void move(QWidget &on, QPointF at);
    /// Pressed at \p from, moved in \p steps at the rate of a screen, released at \p to.
    void drag(QWidget &on, QPointF from, QPointF to, int steps = 30);
    void wheel(QWidget &on, QPointF at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);

private:
    [[nodiscard]] QPoint inWindow(const QWidget &on, QPointF at) const;

    QWidget &m_window;
    QElapsedTimer m_clock;
    qint64 m_limitMs = -1;
};

} // namespace ng::test

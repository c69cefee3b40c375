// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QToolButton;

namespace ng::ui {

enum class ToastKind { Ok, Info, Warning, Error };

struct ToastContent {
    ToastKind kind = ToastKind::Info;
    QString text;              ///< "Report exported, 6 files"
    QString action;            ///< "Show folder"; empty: none
    std::function<void()> run; ///< what the action does
};

/// Says at the bottom right of a window that something done elsewhere is finished. 6 s, one at a time; waits while
/// the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kDuration{6000};

    /// Shows it in the window of \p anchor, in place of one that is there.
    static Toast *show(QWidget *anchor, ToastContent content);
    [[nodiscard]] QString text() const { return m_content.text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Toast(QWidget *window, ToastContent content);
    void place();
    void tick();
    void say() const;

    ToastContent m_content;
    QLabel *m_left;
    QTimer m_timer;
    int m_ticksLeft;
};

} // namespace ng::ui

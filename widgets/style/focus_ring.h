// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace ng::ui {

/// true: the widget draws its focus itself.
inline constexpr char kOwnFocusProperty[] = "ng_own_focus";

/// The one ring around the button that has the focus, drawn 1 px outside it. Private to widgets/style.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// Sets or takes away the ring after the focus or the way it came has changed.
    void follow(QWidget *focused);

private:
    QPointer<QFocusFrame> m_frame; // a child of the window that it is in, and gone with it
};

} // namespace ng::ui

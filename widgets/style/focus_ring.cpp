// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/focus_ring.h"

#include "widgets/style/painting.h"

#include <QAbstractButton>
#include <QApplication>

namespace ng::ui {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *focused)
{
    auto *button = qobject_cast<QAbstractButton *>(focused);
    if (button == nullptr || !hasKeyboardFocus(button) || button->property(kOwnFocusProperty).toBool()) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame;
        m_frame->setObjectName(QStringLiteral("ng_focus_ring"));
    }
    m_frame->setWidget(button);
}

} // namespace ng::ui

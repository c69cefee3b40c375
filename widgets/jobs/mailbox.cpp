// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace ng::ui {

void Mailbox::post(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User)); // only wakes: the call itself is in the queue
}

void Mailbox::customEvent(QEvent *)
{
    std::function<void()> call;
    {
        const std::lock_guard lock(m_mutex);
        call = std::move(m_calls.front());
        m_calls.pop_front();
    }
    call();
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_control.h"

namespace ng {

void RunControl::wish(Wish wish)
{
    const std::lock_guard lock(m_mutex);
    if (wish > m_wish)
        m_wish = wish;
    m_changed.notify_all();
}

void RunControl::resume()
{
    const std::lock_guard lock(m_mutex);
    if (m_wish == Wish::Pause)
        m_wish = Wish::Go;
    m_changed.notify_all();
}

void RunControl::cancel()
{
    m_cancel.requestStop();
    wish(Wish::Cancel);
}

RunControl::Wish RunControl::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_wish;
}

RunControl::Wish RunControl::waitWhilePaused()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_wish != Wish::Pause; });
    return m_wish;
}

} // namespace ng

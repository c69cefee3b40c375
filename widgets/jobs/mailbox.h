// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace ng::ui {

/// Brings calls from other threads into the thread it belongs to: they run in its event loop, one an event, in the order of
/// posting. What a mailbox holds when it goes is dropped, so an object that owns one never hears a call after its end; its
/// threads must not post any more by then.
///
/// Qt's queued calls do the same, but hand over what they carry under a lock of Qt's own, which the thread sanitizer cannot
/// see; here it is a lock of ours.
class Mailbox final : public QObject
{
public:
    explicit Mailbox(QObject *parent = nullptr) : QObject(parent) { }

    /// From any thread.
    void post(std::function<void()> call);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

} // namespace ng::ui

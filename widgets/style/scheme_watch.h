// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace ng::ui {

/// Asks the desktop portal for light or dark, in a pool thread since already the connection to the bus can block,
/// and hears of changes.
class SchemeWatch : public QObject
{
    Q_OBJECT
public:
    explicit SchemeWatch(std::function<void(bool dark)> heard);
    ~SchemeWatch() override;

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    struct Mailbox {
        QMutex mutex;
        SchemeWatch *owner = nullptr;
    };
    void listen();
    static void ask(const std::shared_ptr<Mailbox> &mailbox);

    std::function<void(bool)> m_heard;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace ng::ui

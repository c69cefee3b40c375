// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/scheme_watch.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QThreadPool>

namespace ng::ui {
namespace {

constexpr char kService[] = "org.freedesktop.portal.Desktop";
constexpr char kPath[] = "/org/freedesktop/portal/desktop";
constexpr char kInterface[] = "org.freedesktop.portal.Settings";
constexpr char kGroup[] = "org.freedesktop.appearance";
constexpr char kKey[] = "color-scheme";
constexpr int kAnswerMs = 2000;

// Without an address libdbus would start a bus of its own, which nobody asked for.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

bool isDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

SchemeWatch::SchemeWatch(std::function<void(bool)> heard)
    : m_heard(std::move(heard)),
      m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->owner = this;
    if (!hasSessionBus() || QStandardPaths::isTestModeEnabled())
        return;
    QThreadPool::globalInstance()->start([mailbox = m_mailbox] { ask(mailbox); });
}

SchemeWatch::~SchemeWatch()
{
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

void SchemeWatch::ask(const std::shared_ptr<Mailbox> &mailbox)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(QString::fromLatin1(kService), QString::fromLatin1(kPath),
                                                           QString::fromLatin1(kInterface), QStringLiteral("Read"));
    question << QString::fromLatin1(kGroup) << QString::fromLatin1(kKey);
    const QDBusMessage answer = bus.call(question, QDBus::Block, kAnswerMs);
    const bool answered = answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty();
    const bool dark = answered && isDark(answer.arguments().constFirst());
    const QMutexLocker lock(&mailbox->mutex);
    if (SchemeWatch *owner = mailbox->owner) {
        QMetaObject::invokeMethod(
            owner,
            [owner, answered, dark] {
                owner->listen();
                if (answered)
                    owner->m_heard(dark);
            },
            Qt::QueuedConnection);
    }
}

void SchemeWatch::listen()
{
    QDBusConnection::sessionBus().connect(QString::fromLatin1(kService), QString::fromLatin1(kPath),
                                          QString::fromLatin1(kInterface), QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void SchemeWatch::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == QLatin1String(kGroup) && key == QLatin1String(kKey))
        m_heard(isDark(value.variant()));
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/handler_watch.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <execinfo.h>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>

namespace ng::test {

namespace {

constexpr double kKeptFromMs = 5.0;
constexpr long kSampleMs = 35; ///< of processor time; then where the handler is, is written down
constexpr int kFrames = 48;

// Written by the signal handler, which runs in the window's thread alone.
std::array<void *, kFrames> sampled;
volatile sig_atomic_t sampledCount = 0;

void sample(int)
{
    sampledCount = backtrace(sampled.data(), kFrames);
}

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::UpdateRequest:
    case QEvent::Paint:
    case QEvent::Expose:
        return true;
    default:
        return false;
    }
}

QString eventName(QEvent::Type type)
{
    const char *const key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key == nullptr ? QString::number(type) : QString::fromLatin1(key);
}

double quantile(std::vector<float> values, double share)
{
    if (values.empty())
        return 0.0;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return static_cast<double>(*at);
}

double largest(const std::vector<float> &values)
{
    return values.empty() ? 0.0 : static_cast<double>(*std::max_element(values.begin(), values.end()));
}

/// The innermost frames; those of the signal itself are left out.
std::vector<QString> sampledFrames()
{
    constexpr int kOfSignal = 2, kShown = 30;
    std::vector<QString> out;
    const std::unique_ptr<char *, decltype(&std::free)> texts(backtrace_symbols(sampled.data(), sampledCount),
                                                              &std::free);
    for (int i = kOfSignal; texts != nullptr && i < std::min(static_cast<int>(sampledCount), kOfSignal + kShown); ++i)
        out.push_back(QString::fromLocal8Bit(texts.get()[i]));
    return out;
}

} // namespace

double threadCpuMs()
{
    return now(CLOCK_THREAD_CPUTIME_ID);
}

HandlerWatch::HandlerWatch(int &argc, char **argv) : QApplication(argc, argv)
{
    sample(0); // loads what backtrace() needs, outside of a signal
    struct sigaction action {
    };
    action.sa_handler = sample;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, nullptr);
    sigevent target{};
    target.sigev_notify = SIGEV_THREAD_ID;
    target.sigev_signo = SIGUSR2;
    target._sigev_un._tid = static_cast<pid_t>(syscall(SYS_gettid));
    if (timer_create(CLOCK_THREAD_CPUTIME_ID, &target, &m_sampler) != 0)
        qFatal("no timer of processor time");
}

HandlerWatch::~HandlerWatch()
{
    timer_delete(m_sampler);
}

void HandlerWatch::armSampler(bool on)
{
    itimerspec when{};
    when.it_value.tv_nsec = on ? kSampleMs * 1'000'000 : 0;
    timer_settime(m_sampler, 0, &when, nullptr);
}

void HandlerWatch::begin()
{
    m_cpu.clear();
    m_wall.clear();
    m_input.clear();
    m_slow.clear();
    m_begun = now(CLOCK_MONOTONIC);
    m_on = true;
}

bool HandlerWatch::notify(QObject *receiver, QEvent *event)
{
    if (!m_on || m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char *const type = receiver->metaObject()->className();
    const char *const parent = receiver->parent() == nullptr ? "" : receiver->parent()->metaObject()->className();
    const QString name = receiver->objectName();
    const QEvent::Type kind = event->type();
    sampledCount = 0;
    ++m_depth;
    armSampler(true);
    const double wall = now(CLOCK_MONOTONIC), cpu = threadCpuMs();
    const bool handled = QApplication::notify(receiver, event);
    const double cpuMs = threadCpuMs() - cpu, wallMs = now(CLOCK_MONOTONIC) - wall;
    armSampler(false);
    --m_depth;
    if (!m_on)
        return handled;
    m_cpu.push_back(static_cast<float>(cpuMs));
    m_wall.push_back(static_cast<float>(wallMs));
    if (isInput(kind))
        m_input.push_back(static_cast<float>(wallMs));
    if (cpuMs >= kKeptFromMs || wallMs >= kKeptFromMs) {
        SlowHandler slow;
        slow.receiver = QString::fromLatin1(type);
        if (!name.isEmpty())
            slow.receiver += QLatin1Char(' ') + name;
        else if (*parent != '\0')
            slow.receiver += QStringLiteral(" in ") + QString::fromLatin1(parent);
        slow.event = eventName(kind);
        slow.cpuMs = cpuMs;
        slow.wallMs = wallMs;
        slow.atSeconds = 1e-3 * (wall - m_begun);
        if (sampledCount > 0)
            slow.frames = sampledFrames();
        m_slow.push_back(std::move(slow));
    }
    return handled;
}

HandlerWatch::Figures HandlerWatch::figures() const
{
    Figures out;
    out.events = m_cpu.size();
    out.inputs = m_input.size();
    out.cpuMax = largest(m_cpu);
    out.wallP50 = quantile(m_wall, 0.5);
    out.wallP99 = quantile(m_wall, 0.99);
    out.wallMax = largest(m_wall);
    out.inputP50 = quantile(m_input, 0.5);
    out.inputP99 = quantile(m_input, 0.99);
    return out;
}

std::vector<SlowHandler> HandlerWatch::worst(std::size_t count, bool byWall) const
{
    std::vector<SlowHandler> out = m_slow;
    std::sort(out.begin(), out.end(), [byWall](const SlowHandler &a, const SlowHandler &b) {
        return byWall ? a.wallMs > b.wallMs : a.cpuMs > b.cpuMs;
    });
    out.resize(std::min(count, out.size()));
    return out;
}

} // namespace ng::test

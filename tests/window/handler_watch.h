// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QString>

#include <array>
#include <ctime>
#include <vector>

namespace ng::test {

/// What this thread has spent of the processor.
[[nodiscard]] double threadCpuMs();

/// One delivery of an event that took long.
struct SlowHandler {
    QString receiver; ///< class, name and, for a nameless one, the class of its parent
    QString event;    ///< "Timer", "MetaCall"
    double cpuMs = 0.0;
    double wallMs = 0.0;
    double atSeconds = 0.0;      ///< since begin()
    std::vector<QString> frames; ///< where it was when kSampleMs of processor time were spent; empty: sooner done
};

/// Measures every outermost delivery of an event in the window's thread: what that thread spends, and how long nothing else can
/// be handled. Deliveries inside another one belong to it.
class HandlerWatch : public QApplication
{
public:
    HandlerWatch(int &argc, char **argv);
    ~HandlerWatch() override;

    void begin();
    void end() { m_on = false; }

    struct Figures {
        std::size_t events = 0, inputs = 0; ///< \c inputs: keys, mouse, wheel, and what paints
        double cpuMax = 0.0;
        double wallP50 = 0.0, wallP99 = 0.0, wallMax = 0.0;
        double inputP50 = 0.0, inputP99 = 0.0; ///< wall, of \c inputs alone
    };
    [[nodiscard]] Figures figures() const;
    /// Longest by processor time, then by wall time, each at most \p count.
    [[nodiscard]] std::vector<SlowHandler> worst(std::size_t count, bool byWall) const;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void armSampler(bool on);

    bool m_on = false;
    int m_depth = 0;
    timer_t m_sampler{};
    double m_begun = 0.0;
    std::vector<float> m_cpu, m_wall, m_input;
    std::vector<SlowHandler> m_slow;
};

} // namespace ng::test

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/train/device_probe.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QLabel;

namespace ng::ui {

class EngineHub;
class HistoryStrip;
class Session;

/// The machine: processors, memory, GPU or why there is none, disk left, age of the last checkpoint, time left.
class DevicePanel : public QWidget
{
    Q_OBJECT
public:
    DevicePanel(Session &session, EngineHub &hub, QWidget *parent = nullptr);

    /// "CPU, 2 threads": for the status bar.
    [[nodiscard]] QString deviceText() const;
    [[nodiscard]] QString deviceReason() const;
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void take(const DeviceReading &reading);
    void row(const char *id, const QString &words);
    void setValue(const char *id, const QString &value, const QString &tooltip = {});

    Session &m_session;
    EngineHub &m_hub;
    HistoryStrip *m_cpu;
    HistoryStrip *m_memory;
    HistoryStrip *m_gpu;
    std::map<std::string, QLabel *> m_values;
    std::optional<DeviceReading> m_last;
    QTimer m_timer;
};

} // namespace ng::ui

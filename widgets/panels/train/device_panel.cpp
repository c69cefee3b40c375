// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/device_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/train/history_strip.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/session.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kEveryMs = 2000;

} // namespace

DevicePanel::DevicePanel(Session &session, EngineHub &hub, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_hub(hub),
      m_cpu(new HistoryStrip(tr("CPU load (%)"), this)),
      m_memory(new HistoryStrip(tr("Memory (GB)"), this)),
      m_gpu(new HistoryStrip(tr("GPU"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(8));
    for (HistoryStrip *const strip : {m_cpu, m_memory, m_gpu})
        column->addWidget(strip, strip == m_gpu ? 0 : 1);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    for (const auto &[id, words] :
         std::initializer_list<std::pair<const char *, QString>>{{"device", tr("Device in use")},
                                                                 {"engine", tr("Engine")},
                                                                 {"engine-memory", tr("Engine memory")},
                                                                 {"disk", tr("Disk left for runs")},
                                                                 {"checkpoint", tr("Checkpoint")},
                                                                 {"left", tr("Time left, queue")}})
        row(id, words);
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DevicePanel::refresh);
    m_timer.start();
    refresh();
}

void DevicePanel::row(const char *id, const QString &words)
{
    auto *const grid = static_cast<QGridLayout *>(layout()->itemAt(3)->layout());
    const int at = grid->rowCount();
    auto *const value = makeLabel(QStringLiteral("–"), TextRole::Body, Token::Tx, this);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(true);
    value->setAccessibleName(words);
    grid->addWidget(makeLabel(words, TextRole::Body, Token::Tx2, this), at, 0, Qt::AlignTop);
    grid->addWidget(value, at, 1);
    m_values[id] = value;
}

void DevicePanel::setValue(const char *id, const QString &value, const QString &tooltip)
{
    m_values[id]->setText(value);
    m_values[id]->setToolTip(tooltip);
}

void DevicePanel::refresh()
{
    const StudyDocument *const study = m_session.study();
    const std::filesystem::path runs = study == nullptr ? std::filesystem::path("/") : study->runsFolder();
    std::filesystem::path current;
    for (const HubRun &run : m_hub.runs()) {
        if (run.active() && run.state != RunState::Queued)
            current = run.folder.toStdString();
    }
    m_session.jobs().start<DeviceReading>(
        {}, Lane::Interactive, QStringLiteral("train.devices"),
        [runs, current, pid = m_hub.enginePid()](const RunContext &) -> Result<DeviceReading> {
            return readDevices(runs, current, pid);
        },
        this,
        [this](Result<DeviceReading> reading) {
            if (reading)
                take(*reading);
        });
}

QString DevicePanel::deviceReason() const
{
    return m_last && !m_last->noGpu.empty() ? tr("No GPU found, using CPU: %1.").arg(translated(m_last->noGpu))
                                            : QString();
}

QString DevicePanel::deviceText() const
{
    if (!m_last)
        return {};
    if (!m_last->gpus.empty())
        return QString::fromStdString(m_last->gpus.front());
    return tr("CPU, %n thread(s)", "", m_last->processors);
}

void DevicePanel::take(const DeviceReading &reading)
{
    if (m_last) {
        const double load = loadBetween(*m_last, reading) * 100.0;
        m_cpu->add(load, 100.0, tr("%1 % of %2").arg(formatFixed(load, 0), tr("%n thread(s)", "", reading.processors)));
    }
    m_last = reading;
    constexpr double kGiga = 1e9;
    const double used = static_cast<double>(reading.memoryUsed) / kGiga,
                 all = static_cast<double>(reading.memoryAll) / kGiga;
    m_memory->add(used, std::max(all, 0.1), tr("%1 of %2 GB").arg(formatFixed(used, 1), formatFixed(all, 1)));
    m_gpu->setVisible(!reading.noGpu.empty());
    m_gpu->setUnavailable(deviceReason());
    setValue("device", deviceText(), deviceReason());
    switch (m_hub.engineState()) {
    case EngineHub::EngineState::Absent:
        setValue("engine", tr("not in this build"));
        break;
    case EngineHub::EngineState::Idle:
        setValue("engine", tr("not started"));
        break;
    case EngineHub::EngineState::Starting:
        setValue("engine", tr("starting…"));
        break;
    case EngineHub::EngineState::Ready:
        setValue("engine", tr("process %1").arg(m_hub.enginePid()),
                 QString::fromStdString(m_hub.greeting()["program"].toString()));
        break;
    case EngineHub::EngineState::Lost:
        setValue("engine", tr("lost"));
        break;
    }
    const auto size = [](std::uint64_t bytes) { return formatBytes(static_cast<std::int64_t>(bytes)); };
    setValue("engine-memory", reading.engineMemory ? size(*reading.engineMemory) : QStringLiteral("–"));
    setValue("disk", reading.diskFree > 0 ? size(reading.diskFree) : QStringLiteral("–"));
    setValue("checkpoint",
             reading.checkpointAgeS
                 ? tr("%1 ago, %2")
                       .arg(formatDuration(static_cast<double>(*reading.checkpointAgeS)), size(reading.checkpointBytes))
                 : QStringLiteral("–"));
    setValue("left", m_hub.activeCount() > 0 ? formatDuration(m_hub.secondsLeft()) : QStringLiteral("–"));
    Q_EMIT changed();
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_signals.h"

#include "core/signal/reference_node.h"
#include "widgets/session/session.h"
#include "widgets/style/form.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <span>

namespace ng::ui {

namespace {

/// A combo of steps; 0 stands for "off" where it is among them.
QComboBox *stepBox(QWidget *parent, std::span<const double> steps, bool off, double value)
{
    auto *const box = new QComboBox(parent);
    if (off)
        box->addItem(SettingsSignals::tr("off"), 0.0);
    for (const double step : steps)
        box->addItem(formatGeneral(step), step);
    for (int i = 0; i < box->count(); ++i) {
        if (std::abs(box->itemData(i).toDouble() - value) < 1e-9)
            box->setCurrentIndex(i);
    }
    return box;
}

} // namespace

QString channelClassName(ChannelClass one)
{
    switch (one) {
    case ChannelClass::Scalp:
        return QStringLiteral("EEG");
    case ChannelClass::Intracranial:
        return QStringLiteral("iEEG");
    case ChannelClass::Eog:
        return QStringLiteral("EOG");
    case ChannelClass::Ecg:
        return QStringLiteral("ECG");
    case ChannelClass::Emg:
        return QStringLiteral("EMG");
    case ChannelClass::Other:
        return SettingsSignals::tr("others");
    }
    return {};
}

SettingsSignals::SettingsSignals(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_settings(Session::defaultDisplay())
{
    build();
}

void SettingsSignals::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *const form = new FormGrid(this);
    const auto steps = [&](const QString &label, std::span<const double> list, bool off, double value,
                           const QString &unit, auto &&take) {
        QComboBox *const box = stepBox(form, list, off, value);
        form->addRow(label, box, unit);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, take] {
            take(m_settings, box->currentData().toDouble());
            keep();
        });
    };
    static constexpr std::array<double, 2> kNotches{50.0, 60.0};
    steps(tr("Sensitivity"), kSensitivities, false, m_settings.microvoltsPerMm, QStringLiteral("µV/mm"),
          [](DisplaySettings &s, double v) { s.microvoltsPerMm = v; });
    steps(tr("Speed"), kSpeeds, false, m_settings.mmPerSecond, QStringLiteral("mm/s"),
          [](DisplaySettings &s, double v) { s.mmPerSecond = v; });
    steps(tr("Low cut"), kLowCutsHz, true, m_settings.filter.lowCutHz, QStringLiteral("Hz"),
          [](DisplaySettings &s, double v) { s.filter.lowCutHz = v; });
    steps(tr("High cut"), kHighCutsHz, true, m_settings.filter.highCutHz, QStringLiteral("Hz"),
          [](DisplaySettings &s, double v) { s.filter.highCutHz = v; });
    steps(tr("Notch"), kNotches, true, m_settings.filter.notchHz, QStringLiteral("Hz"),
          [](DisplaySettings &s, double v) { s.filter.notchHz = v; });
    auto *const phase = new QComboBox(form);
    phase->addItems({tr("zero phase (research)"), tr("causal (clinical)")});
    phase->setCurrentIndex(m_settings.filter.phase == FilterPhase::Zero ? 0 : 1);
    form->addRow(tr("Filter phase"), phase);
    connect(phase, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.filter.phase = index == 0 ? FilterPhase::Zero : FilterPhase::Causal;
        keep();
    });
    form->addGroup(tr("Polarity"));
    for (std::size_t i = 0; i < kChannelClasses; ++i) {
        auto *const box = new QComboBox(form);
        box->addItems({tr("negative up"), tr("positive up")});
        box->setCurrentIndex(m_settings.polarity[i] == Polarity::NegativeUp ? 0 : 1);
        form->addRow(channelClassName(static_cast<ChannelClass>(i)), box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, i](int index) {
            m_settings.polarity[i] = index == 0 ? Polarity::NegativeUp : Polarity::PositiveUp;
            keep();
        });
    }
    column->addWidget(form);
    auto *const apply = new QPushButton(tr("Use for what is open too"), this);
    connect(apply, &QPushButton::clicked, this, [this] {
        for (RecordingDocument *const recording : m_session.recordings()) {
            DisplaySettings settings = m_settings;
            settings.montage = recording->display().montage;
            recording->setDisplay(settings);
        }
    });
    column->addWidget(apply, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void SettingsSignals::keep()
{
    Session::setDefaultDisplay(m_settings);
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/display_settings.h"

#include <QWidget>

namespace ng::ui {

class Session;

/// How recordings are shown when they are opened: scale, filters, montage, polarity of each class. What is open is changed
/// on request only.
class SettingsSignals : public QWidget
{
    Q_OBJECT
public:
    SettingsSignals(Session &session, QWidget *parent = nullptr);

private:
    void keep();
    void build();

    Session &m_session;
    DisplaySettings m_settings;
};

/// tr()ed name of a class of channels: "EEG", "iEEG", "EOG", "ECG", "EMG", "others".
[[nodiscard]] QString channelClassName(ChannelClass one);

} // namespace ng::ui

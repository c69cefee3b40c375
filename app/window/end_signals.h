// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ng::ui {

/// Turns SIGTERM, SIGINT and SIGHUP (a log-out, a closed terminal) into an orderly end: what is open is kept as after a close.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void asked();
};

} // namespace ng::ui

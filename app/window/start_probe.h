// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ng::ui {

/// Tells `bench` when a window can be used: after its first paint a key is posted to it, and once it was painted again with
/// that key handled, the line "usable" goes to standard output. Only where NG_START_PROBE is set; costs nothing elsewhere.
class StartProbe : public QObject
{
public:
    /// Watches \p window, which is not shown yet; gone with it.
    static void watchWhereAsked(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit StartProbe(QWidget *window);

    enum class Stage { Waiting, Painted, KeyHandled, Told } m_stage = Stage::Waiting;
    QWidget *m_window;
};

} // namespace ng::ui

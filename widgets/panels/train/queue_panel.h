// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/engine_hub.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ng::ui {

class Dock;
class QueueItemModel;
class RunStyles;
class TableView;

/// The queue with pause, stop and cancel in each row.
class QueuePanel : public QWidget
{
    Q_OBJECT
public:
    QueuePanel(EngineHub &hub, const RunStyles &styles, Dock *dock, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] QueueItemModel &model() const { return *m_model; }
    /// Run of the selected row, else of the first one that is not over; empty: none.
    [[nodiscard]] QString current() const;
    void select(const QString &folder);
    /// The wish that a button of the row stands for.
    void pauseOrContinue(const QString &folder);
    void stop(const QString &folder);
    void cancel(const QString &folder);
    /// Why a wish cannot be had for a run now; empty: it can.
    [[nodiscard]] QString whyNotPause(const QString &folder) const;
    [[nodiscard]] QString whyNotStop(const QString &folder) const;
    [[nodiscard]] QString whyNotCancel(const QString &folder) const;
    /// Buttons of a row, for tests and the keyboard: 0 pause or continue, 1 stop, 2 cancel.
    [[nodiscard]] QToolButton *button(const QString &folder, int which) const;

Q_SIGNALS:
    void currentChanged();

private:
    void makeButtons();
    void refresh(const QString &folder);
    void tell();

    EngineHub &m_hub;
    Dock *m_dock;
    QueueItemModel *m_model;
    TableView *m_table;
    QLabel *m_note;
    QLabel *m_error;
};

} // namespace ng::ui

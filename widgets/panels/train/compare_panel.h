// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/compare_runs.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;
class QStandardItemModel;

namespace ng::ui {

class ErrorPanel;
class RunLibrary;
class Session;
class TableView;

/// Runs against the first of them: each score with interval, chance and control, and the difference, item by item where both
/// decoded the same items.
class ComparePanel : public QWidget
{
    Q_OBJECT
public:
    ComparePanel(Session &session, RunLibrary &library, QWidget *parent = nullptr);

    /// Compares in a job; the first run is what the others are compared with.
    void compare(const QStringList &folders);
    [[nodiscard]] const std::optional<RunComparison> &result() const { return m_result; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] TableView &differences() const { return *m_differences; }

Q_SIGNALS:
    void done();

private:
    void show();
    [[nodiscard]] QString nameOf(std::size_t run) const;

    Session &m_session;
    RunLibrary &m_library;
    QStringList m_folders;
    std::optional<RunComparison> m_result;
    bool m_busy = false;
    QStackedLayout *m_stack;
    QLabel *m_message;
    QWidget *m_body;
    ErrorPanel *m_error;
    QLabel *m_head;
    TableView *m_scores;
    TableView *m_differences;
    QStandardItemModel *m_scoreModel;
    QStandardItemModel *m_differenceModel;
    QLabel *m_notes;
};

} // namespace ng::ui

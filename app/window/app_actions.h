// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>

namespace ng::ui {

class MainWindow;

/// Actions of the window itself: files, undo, look, workspaces, help.
class AppActions : public QObject
{
    Q_OBJECT
public:
    explicit AppActions(MainWindow &window);

    /// Asks where something would be lost or is still running; false: stay.
    [[nodiscard]] bool mayClose();

private:
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addWindowActions();
    void addHelpActions();
    void openRecording();
    void openFolder();
    void openRun();
    void openReview();
    void openTour();
    void exportFigure();
    void refresh();
    void applyTheme(int choice);
    void scaleText(double factor);
    [[nodiscard]] bool mayLoseEdits();
    [[nodiscard]] bool mayLeaveTraining();

    MainWindow &m_window;
};

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run_state.h"
#include "widgets/panels/train/run_style.h"
#include "widgets/panels/workspace_page.h"

#include <QPointer>

#include <filesystem>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolBar;

namespace ng {
struct FrameworkCard;
struct TrainRequest;
} // namespace ng

namespace ng::ui {

class ComparePanel;
class CurvesPanel;
class DevicePanel;
class Dock;
class EmptyState;
class EngineHub;
class FrameworkPanel;
class QueuePanel;
class RunForm;
class RunLibrary;
class RunsPanel;
class SplitPanel;
class StudiesPanel;

/// The Train workspace: study, framework, form and split at the left in the order of work; curves, queue and runs at the right.
class TrainPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit TrainPage(WorkspaceServices services, QWidget *parent = nullptr);
    ~TrainPage() override;

    void resetLayout(QSize window) override;
    [[nodiscard]] std::vector<StatusField> statusFields() const override;
    void activated() override;
    void setCompact(bool compact) override;
    bool readyForPicture() override;

    [[nodiscard]] RunForm &form() const { return *m_form; }
    [[nodiscard]] SplitPanel &split() const { return *m_split; }
    [[nodiscard]] QueuePanel &queue() const { return *m_queue; }
    [[nodiscard]] RunsPanel &runs() const { return *m_runs; }
    [[nodiscard]] CurvesPanel &curves() const { return *m_curves; }
    [[nodiscard]] ComparePanel &comparison() const { return *m_compare; }
    [[nodiscard]] FrameworkPanel &frameworks() const { return *m_frameworks; }
    /// Why "Start training" is off; empty: it is on.
    [[nodiscard]] QString whyNotStart() const;

private:
    void buildDocks();
    void buildCentre();
    void buildToolBar();
    void buildFooter();
    void addActions();
    void addRunActions();
    void addQueueActions();
    void offerFigures();
    void connectAll();
    Dock *addDock(const char *name, const QString &title, QWidget *content, int width, int height);

    void setStudy();
    void start();
    void copyCommand();
    [[nodiscard]] bool makeRequest(TrainRequest &request) const;
    void suggestName();
    void trainAgain();
    void resumeSelected();
    void reviewSelected();
    void compareSelected();
    void deleteSelected();
    void checkNewRun(const QString &folder);
    void runsChecked();
    void showFirst();
    void tellEnd(const QString &folder, RunState state);
    void pickRun(const QString &folder);
    void refreshStart();
    void refreshReasons();
    [[nodiscard]] QString firstSelected() const;

    EngineHub &m_hub;
    RunLibrary &m_library;
    RunStyles m_styles;
    Dock *m_studiesDock = nullptr;
    Dock *m_frameworksDock = nullptr;
    Dock *m_formDock = nullptr;
    Dock *m_splitDock = nullptr;
    Dock *m_queueDock = nullptr;
    Dock *m_runsDock = nullptr;
    Dock *m_devicesDock = nullptr;
    StudiesPanel *m_studies = nullptr;
    FrameworkPanel *m_frameworks = nullptr;
    RunForm *m_form = nullptr;
    SplitPanel *m_split = nullptr;
    CurvesPanel *m_curves = nullptr;
    ComparePanel *m_compare = nullptr;
    QueuePanel *m_queue = nullptr;
    RunsPanel *m_runs = nullptr;
    DevicePanel *m_devices = nullptr;
    QTabWidget *m_tabs = nullptr;
    EmptyState *m_empty = nullptr;
    QToolBar *m_bar = nullptr;
    QComboBox *m_smooth = nullptr;
    QCheckBox *m_raw = nullptr;
    QCheckBox *m_log = nullptr;
    QPushButton *m_start = nullptr;
    QLabel *m_whyNot = nullptr;
    std::vector<QPointer<QWidget>> m_words; ///< labels of the tool bar that go when it is narrow
    bool m_ownStudy = false;
    bool m_fresh = false; ///< a study was opened, and its runs are not yet listed
    QString m_lastName;   ///< proposed by us
};

} // namespace ng::ui

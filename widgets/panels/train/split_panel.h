// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/check.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ng::ui {

class Dock;
class NumberEdit;
class Session;
class SplitBar;
class StudyDocument;

/// What a check of a plan found.
struct SplitCheck {
    SplitPlan plan;
    std::vector<Fold> folds; ///< empty where the plan cannot be made
    std::vector<LeakageFinding> findings;
    std::optional<Error> error; ///< why it cannot be made
    [[nodiscard]] bool stops() const;
};

/// How items are divided, and whether anything is on both sides. Checked in a job at each change; while an error stands,
/// nothing starts.
class SplitPanel : public QWidget
{
    Q_OBJECT
public:
    SplitPanel(Session &session, Dock *dock, QWidget *parent = nullptr);

    void setWindow(const ItemWindow &window);
    [[nodiscard]] SplitPlan plan() const;
    void setPlan(const SplitPlan &plan);
    /// Why a training may not start; empty: it may.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] bool checking() const { return m_checking; }
    [[nodiscard]] const std::optional<SplitCheck> &result() const { return m_check; }
    /// Everything about the study, its recordings opened: what "Check" does.
    void checkStudyNow();
    [[nodiscard]] const std::optional<StudyReport> &studyReport() const { return m_report; }
    /// Where the start button and what stands beside it go.
    [[nodiscard]] QVBoxLayout *footer() const { return m_footer; }

Q_SIGNALS:
    void changed();
    void studyChecked();

private:
    void build();
    void setStudy(StudyDocument *study);
    void schedule();
    void run();
    void show();
    void showFold();
    void addFinding(const QString &icon, int token, const QString &kind, const QString &text, const QString &tooltip);
    void addClosedSet();
    void offerRemedies();

    Session &m_session;
    Dock *m_dock;
    QPointer<StudyDocument> m_study;
    ItemWindow m_window;
    std::optional<SplitCheck> m_check;
    std::optional<StudyReport> m_report;
    bool m_checking = false;
    bool m_filling = false;
    QTimer m_soon;
    QComboBox *m_kind = nullptr;
    NumberEdit *m_folds = nullptr;
    NumberEdit *m_validation = nullptr;
    NumberEdit *m_margin = nullptr;
    QLabel *m_inputError = nullptr;
    QComboBox *m_fold = nullptr;
    SplitBar *m_bar = nullptr;
    QWidget *m_findings = nullptr;
    QVBoxLayout *m_findingRows = nullptr;
    QWidget *m_remedies = nullptr;
    QVBoxLayout *m_footer = nullptr;
};

/// What a plan is called: "Leave one session out", "5 blocks in time".
[[nodiscard]] QString splitPlanText(const SplitPlan &plan);
[[nodiscard]] QString splitKindText(SplitKind kind);

} // namespace ng::ui

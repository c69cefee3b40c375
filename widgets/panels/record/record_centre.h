// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ng::ui {

struct OpenFailure;
class RecordingDocument;
class Session;
class TraceView;

/// Centre of the Record workspace: a tab for each open recording and for each file that could not be opened.
class RecordCentre : public QWidget
{
    Q_OBJECT
public:
    explicit RecordCentre(Session &session, QWidget *parent = nullptr);

    /// The trace panel; null: an error or nothing is in front.
    [[nodiscard]] TraceView *traces() const;
    [[nodiscard]] int tabCount() const;
    [[nodiscard]] bool showsFailure() const;
    void closeCurrent();

Q_SIGNALS:
    void currentChanged();
    void tracesMade(ng::ui::TraceView *traces); ///< once

private:
    struct Tab {
        RecordingDocument *recording = nullptr;
        std::filesystem::path failed; ///< of a failure
        QWidget *widget = nullptr;    ///< of a failure, made when first shown
    };
    void rebuildTabs();
    void addTab(Tab tab, const QString &title);
    void tabChanged(int index);
    void showTab(int index);
    void selectRecording(RecordingDocument *recording);
    void tellDetail();
    [[nodiscard]] QWidget *makeFailure(const OpenFailure &failure);
    void removeTab(int index);
    void showTraces(RecordingDocument *recording);

    Session &m_session;
    QTabBar *m_tabs;
    QLabel *m_detail;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    TraceView *m_traces = nullptr; ///< one for all recordings, made with the first
    std::vector<Tab> m_list;
    bool m_syncing = false;
};

} // namespace ng::ui

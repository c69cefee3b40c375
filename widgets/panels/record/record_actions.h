// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <QObject>

#include <functional>

namespace ng::ui {

class RecordPage;
class RecordingDocument;
class TraceView;
struct ActionSpec;
struct DisplaySettings;

/// Actions of the Record workspace with their keys in each preset.
/// \source workstation.md 3.5: a merge of what hands know from clinical systems, MNE and EDFbrowser
class RecordActions : public QObject
{
    Q_OBJECT
public:
    RecordActions(RecordPage &page, WorkspaceServices services);
    /// Which can run now, and why the others cannot.
    void refresh();

private:
    void addNavigation();
    void addScale();
    void addSignal();
    void addMontages();
    void addModes();
    void addChannels();
    void addEvents();
    void addQuickKeys();
    void addDocks();
    /// Keys that scroll and step work where the traces have the focus: elsewhere they belong to the table or the field.
    QAction *addInTraces(const ActionSpec &spec, const std::function<void()> &run);
    QAction *add(const ActionSpec &spec, const std::function<void()> &run);

    void inTraces(const std::function<void(TraceView &)> &run);
    void step(int direction);
    void change(const std::function<void(DisplaySettings &)> &edit);
    void quick(int number);
    [[nodiscard]] RecordingDocument *recording() const;

    RecordPage &m_page;
    WorkspaceServices m_services;
    QStringList m_needRecording; ///< ids
    QStringList m_needChannel;
    QStringList m_needEvent;
};

} // namespace ng::ui

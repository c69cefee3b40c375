// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ng::ui {

class Dock;
class EventItemModel;
class RecordingDocument;
class SearchField;
class Session;
class TableView;

/// Content of the events dock: the table, add, edit, delete, export. What is selected here is shown in the traces and back.
class EventsPanel : public QWidget
{
    Q_OBJECT
public:
    EventsPanel(Session &session, Dock *dock, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() { return *m_table; }
    [[nodiscard]] EventItemModel &model() { return *m_model; }
    [[nodiscard]] SearchField &filterField() { return *m_filter; }
    /// Shows the filter and puts the focus there.
    void find();
    /// Adds an event over the marked range, else at the cursor; with \p edit its term is edited at once.
    void addEvent(const QString &term, bool edit);
    /// Gives the selected event (and goes on to the next with \p advance) or a new one this term.
    void quickTerm(const QString &term, bool advance);
    void editTerm();
    void deleteSelected();
    void exportEvents();
    void loadTerms();
    void go(int by); ///< selects the next or previous event

    void setCompact(bool compact);

private:
    void build();
    void setRecording(RecordingDocument *recording);
    void takeSelection();
    void selectRow(int row);
    void showEvent(int index);
    void tellCounts();
    void editTermOf(int event);

    Session &m_session;
    Dock *m_dock;
    EventItemModel *m_model;
    TableView *m_table;
    SearchField *m_filter;
    QToolButton *m_filterButton;
    QPushButton *m_add, *m_edit, *m_export;
    QLabel *m_count;
    QString m_lastTerm;
    bool m_syncing = false;
};

} // namespace ng::ui

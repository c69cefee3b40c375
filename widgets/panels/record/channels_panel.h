// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ng::ui {

class ChannelItemModel;
class Dock;
class RecordingDocument;
class Session;
class TableView;

/// Content of the channels dock: what is shown, what is bad, in which order. Its selection is the shared one.
class ChannelsPanel : public QWidget
{
    Q_OBJECT
public:
    /// \param dock  whose title has the counts
    ChannelsPanel(Session &session, Dock *dock, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() { return *m_table; }
    /// Of the selected channels.
    void toggleBad();
    void toggleHidden();
    void moveSelected(int by);

private:
    void setRecording(RecordingDocument *recording);
    void showSelection();
    void takeSelection();
    void tellCounts();
    void menu(const QPoint &where);
    [[nodiscard]] std::vector<int> selectedRows() const;

    Session &m_session;
    Dock *m_dock;
    ChannelItemModel *m_model;
    TableView *m_table;
    bool m_syncing = false;
};

} // namespace ng::ui

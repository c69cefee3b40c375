// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace ng::ui {

class Dock;
class EngineHub;
class RunLibrary;
class RunStyles;
class RunsItemModel;
class TableView;

/// Every run of the study: what it scored beside chance and control, what it is called, whether its curves are drawn.
class RunsPanel : public QWidget
{
    Q_OBJECT
public:
    RunsPanel(RunLibrary &library, EngineHub &hub, RunStyles &styles, Dock *dock, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] RunsItemModel &model() const { return *m_model; }
    /// Folders of the selected rows, top to bottom.
    [[nodiscard]] QStringList selected() const;
    void select(const QString &folder);
    /// Opens the editor of a cell of the first selected run.
    void editName();
    void editTags();
    void editNote();
    void showBin(bool bin);
    [[nodiscard]] bool binShown() const { return m_bin; }
    /// Cells as they are read, for pages.
    [[nodiscard]] std::vector<QStringList> rowsForReport(QStringList &columns, std::vector<bool> &rightAligned) const;
    [[nodiscard]] QString countText() const;
    /// Adds a button for an action below the table.
    void addButton(QAction *action, const char *iconName);

Q_SIGNALS:
    void selectionChanged();
    void checkChanged();
    void activated(const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();
    void edit(int column);
    void fillMetrics();
    void tell();

    RunLibrary &m_library;
    Dock *m_dock;
    RunsItemModel *m_model;
    TableView *m_table;
    QSortFilterProxyModel *m_proxy = nullptr;
    QComboBox *m_metric;
    QWidget *m_buttons;
    std::vector<std::pair<QPushButton *, QAction *>> m_actions;
    QLabel *m_count;
    bool m_bin = false;
};

} // namespace ng::ui

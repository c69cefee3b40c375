// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/channels_panel.h"

#include "widgets/panels/record/channel_item_model.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/table_view.h"
#include "widgets/style/theme.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

namespace ng::ui {

ChannelsPanel::ChannelsPanel(Session &session, Dock *dock, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dock(dock),
      m_model(new ChannelItemModel(session.jobs(), this)),
      m_table(new TableView(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setAccessibleName(tr("Channels"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the order is the order of the traces
    m_table->setPlaceholder(tr("No recording is open"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setStretchColumn(ChannelItemModel::Bad);
    m_table->setColumnWidth(ChannelItemModel::Shown, px(24));
    m_table->setColumnWidth(ChannelItemModel::Name, px(48));
    m_table->setColumnWidth(ChannelItemModel::Type, px(40));
    m_table->setColumnWidth(ChannelItemModel::RateHz, px(40));
    m_table->setColumnWidth(ChannelItemModel::Deviation, px(52));
    setFocusProxy(m_table);
    column->addWidget(m_table);
    connect(m_model, &ChannelItemModel::countsChanged, this, &ChannelsPanel::tellCounts);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ChannelsPanel::menu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChannelsPanel::takeSelection);
    Selection &selection = m_session.selection();
    connect(&selection, &Selection::recordingChanged, this, &ChannelsPanel::setRecording);
    connect(&selection, &Selection::channelsChanged, this, &ChannelsPanel::showSelection);
    setRecording(selection.recording());
}

void ChannelsPanel::setRecording(RecordingDocument *recording)
{
    m_syncing = true;
    m_model->setRecording(recording);
    m_syncing = false;
    showSelection();
    tellCounts();
}

void ChannelsPanel::showSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    QItemSelection rows;
    for (const QString &label : m_session.selection().channels()) {
        const int row = m_model->rowOf(label);
        if (row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, ChannelItemModel::kColumns - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_table->scrollTo(rows.indexes().front());
    m_syncing = false;
}

void ChannelsPanel::takeSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    QStringList labels;
    for (const int row : selectedRows())
        labels.append(m_model->label(row));
    m_session.selection().setChannels(labels);
    m_syncing = false;
}

std::vector<int> ChannelsPanel::selectedRows() const
{
    std::vector<int> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        out.push_back(index.row());
    return out;
}

void ChannelsPanel::tellCounts()
{
    if (m_session.selection().recording() == nullptr) {
        m_dock->setDetail(QString());
        return;
    }
    const int bad = m_model->badCount();
    m_dock->setDetail(bad == 0 ? QString::number(m_model->rowCount())
                               : tr("%1 · %2 bad").arg(m_model->rowCount()).arg(bad));
}

void ChannelsPanel::toggleBad()
{
    RecordingDocument *const recording = m_session.selection().recording();
    const QStringList labels = m_session.selection().channels();
    if (recording == nullptr || labels.isEmpty())
        return;
    recording->setBad(labels, !recording->bad().contains(labels.front().toStdString()));
}

void ChannelsPanel::toggleHidden()
{
    RecordingDocument *const recording = m_session.selection().recording();
    const QStringList labels = m_session.selection().channels();
    if (recording == nullptr || labels.isEmpty())
        return;
    recording->setHidden(labels, !recording->hidden().contains(labels.front().toStdString()));
}

void ChannelsPanel::moveSelected(int by)
{
    std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    const int target = by < 0 ? std::max(0, *first + by) : std::min(m_model->rowCount(), *last + 1 + by);
    m_model->moveRows(rows, target);
    showSelection();
}

void ChannelsPanel::menu(const QPoint &where)
{
    if (m_session.selection().channels().isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Bad or good"), this, &ChannelsPanel::toggleBad);
    menu.addAction(tr("Show or hide"), this, &ChannelsPanel::toggleHidden);
    menu.addSeparator();
    menu.addAction(tr("Move up"), this, [this] { moveSelected(-1); });
    menu.addAction(tr("Move down"), this, [this] { moveSelected(1); });
    menu.addAction(tr("Order of the file"), this, [this] {
        if (RecordingDocument *const recording = m_session.selection().recording()) {
            recording->setOrder({});
            setRecording(recording);
        }
    });
    menu.exec(m_table->viewport()->mapToGlobal(where));
}

} // namespace ng::ui

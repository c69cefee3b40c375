// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/events_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/record/event_export.h"
#include "widgets/panels/record/event_item_model.h"
#include "widgets/panels/record/event_terms.h"
#include "widgets/panels/record/term_delegate.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ng::ui {

EventsPanel::EventsPanel(Session &session, Dock *dock, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dock(dock),
      m_model(new EventItemModel(this)),
      m_table(new TableView(this)),
      m_filter(new SearchField(tr("Term or channel"), this)),
      m_filterButton(new QToolButton(this)),
      m_add(new QPushButton(icon("add"), tr("Add"), this)),
      m_edit(new QPushButton(tr("Edit term…"), this)),
      m_export(new QPushButton(tr("Export…"), this)),
      m_count(makeLabel(QString(), TextRole::Small, Token::Tx2, this)),
      m_lastTerm(builtInTerms().front())
{
    build();
    Selection &selection = m_session.selection();
    connect(m_model, &EventItemModel::countsChanged, this, &EventsPanel::tellCounts);
    // Rows go while a cell is edited (undo from the menu): what was typed is dropped, not given to whatever row comes there.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, m_table, [this] {
        for (QLineEdit *const editor : m_table->viewport()->findChildren<QLineEdit *>()) {
            for (int column = 0; column < EventItemModel::kColumns; ++column)
                editor->removeEventFilter(m_table->itemDelegateForIndex(m_model->index(0, column)));
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPanel::takeSelection);
    connect(&selection, &Selection::recordingChanged, this, &EventsPanel::setRecording);
    connect(&selection, &Selection::eventChanged, this, &EventsPanel::showEvent);
    setRecording(selection.recording());
}

void EventsPanel::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->hide();
    column->addWidget(m_filter);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegateForColumn(EventItemModel::Term, new TermDelegate(m_table));
    m_table->setStretchColumn(EventItemModel::Term);
    m_table->setColumnWidth(EventItemModel::Clock, px(84));
    m_table->setColumnWidth(EventItemModel::LengthS, px(64));
    m_table->setColumnWidth(EventItemModel::Channels, px(80));
    m_table->sortByColumn(EventItemModel::Clock, Qt::AscendingOrder);
    setFocusProxy(m_table);
    column->addWidget(m_table, 1);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(px(8), px(6), px(8), px(6));
    row->setSpacing(px(8));
    setKeyHint(m_add, QStringLiteral("A"));
    row->addWidget(m_add);
    row->addWidget(m_edit);
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    m_filterButton->setIcon(icon("filter"));
    m_filterButton->setCheckable(true);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setAccessibleName(tr("Filter events"));
    m_filterButton->setToolTip(tr("Filter events (%1)").arg(QStringLiteral("Ctrl+F")));
    m_dock->addTitleWidget(m_filterButton);
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        if (on)
            m_filter->setFocus(Qt::OtherFocusReason);
        else
            m_filter->clear();
    });
    connect(m_filter, &SearchField::searchChanged, m_model, &EventItemModel::setFilter);
    connect(m_filter, &SearchField::leftToList, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (m_model->rowCount() > 0)
            selectRow(0);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { addEvent(m_lastTerm, true); });
    connect(m_edit, &QPushButton::clicked, this, &EventsPanel::editTerm);
    connect(m_export, &QPushButton::clicked, this, &EventsPanel::exportEvents);
}

void EventsPanel::setRecording(RecordingDocument *recording)
{
    m_syncing = true;
    m_model->setRecording(recording);
    m_syncing = false;
    m_table->setPlaceholder(recording == nullptr ? tr("No recording is open")
                                                 : tr("No events. Mark a stretch and press A."));
    tellCounts();
}

void EventsPanel::tellCounts()
{
    const bool open = m_session.selection().recording() != nullptr;
    int shown = 0;
    for (int row = 0; row < m_model->rowCount() && m_model->rowCount() < m_model->total(); ++row)
        shown += m_model->eventAt(row) >= 0 ? 1 : 0;
    const int total = m_model->total();
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_count->setText(!open          ? QString()
                         : filtered ? tr("%1 of %2").arg(formatCount(std::max(shown, 0)), formatCount(total))
                                    : formatCount(total));
    m_add->setEnabled(open);
    m_export->setEnabled(open && total > 0);
    const bool any = !m_table->selectionModel()->selectedRows().isEmpty();
    m_edit->setEnabled(any);
    m_edit->setToolTip(any ? QString() : tr("Select an event first"));
}

void EventsPanel::takeSelection()
{
    if (m_syncing)
        return;
    tellCounts();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    m_syncing = true;
    const TimeRange range = m_model->rangeAt(rows.front().row());
    Selection &selection = m_session.selection();
    selection.setEvent(m_model->eventAt(rows.front().row()));
    selection.setCursor(range.start);
    Q_EMIT selection.revealRequested(range);
    m_syncing = false;
}

/// Not QTableView::selectRow(): that toggles while Ctrl is held, as in the key of the action that calls this.
void EventsPanel::selectRow(int row)
{
    const QModelIndex at = m_model->index(row, EventItemModel::Term);
    m_table->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(at);
}

void EventsPanel::showEvent(int index)
{
    if (m_syncing)
        return;
    m_syncing = true;
    const int row = m_model->rowOfEvent(index);
    if (row >= 0) {
        selectRow(row);
    } else {
        m_table->clearSelection();
    }
    m_syncing = false;
    tellCounts();
}

void EventsPanel::find()
{
    m_filterButton->setChecked(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EventsPanel::addEvent(const QString &term, bool edit)
{
    Selection &selection = m_session.selection();
    RecordingDocument *const recording = selection.recording();
    if (recording == nullptr)
        return;
    Event event;
    if (const auto range = selection.range()) {
        event.onset = range->start;
        event.duration = range->duration;
    } else {
        event.onset = selection.cursor().value_or(selection.page().start);
    }
    event.label = term.toStdString();
    event.kind = "annotation";
    for (const QString &channel : selection.channels())
        event.channels.push_back(channel.toStdString());
    const Event added = event;
    recording->addEvent(std::move(event));
    m_lastTerm = term;
    selection.setRange(std::nullopt);
    if (!edit)
        return;
    const auto &events = recording->events();
    const auto at = std::find(events.begin(), events.end(), added);
    if (at != events.end())
        editTermOf(static_cast<int>(at - events.begin()));
}

void EventsPanel::editTermOf(int event)
{
    m_syncing = true; // a new event is in view already
    m_session.selection().setEvent(event);
    m_syncing = false;
    showEvent(event);
    const int row = m_model->rowOfEvent(event);
    if (row >= 0 && m_table->isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_model->index(row, EventItemModel::Term));
        m_table->edit(m_model->index(row, EventItemModel::Term));
    }
}

void EventsPanel::quickTerm(const QString &term, bool advance)
{
    Selection &selection = m_session.selection();
    RecordingDocument *const recording = selection.recording();
    if (recording == nullptr)
        return;
    const int index = selection.event();
    if (index < 0 || static_cast<std::size_t>(index) >= recording->events().size() || selection.range()) {
        addEvent(term, false);
        return;
    }
    Event event = recording->events()[static_cast<std::size_t>(index)];
    event.label = term.toStdString();
    recording->changeEvent(index, std::move(event));
    m_lastTerm = term;
    if (advance)
        go(1);
}

void EventsPanel::go(int by)
{
    if (m_model->rowCount() == 0) {
        Q_EMIT m_session.message(tr("There are no events"));
        return;
    }
    int row = m_model->rowOfEvent(m_session.selection().event());
    if (row < 0) { // from where the cursor is
        const TimeNs from = m_session.selection().cursor().value_or(m_session.selection().page().start);
        row = by > 0 ? m_model->rowCount() : -1;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const bool after = m_model->rangeAt(i).start > from;
            if (by > 0 && after) {
                row = i;
                break;
            }
            if (by < 0 && !after)
                row = i;
        }
    } else {
        row += by;
    }
    if (row >= 0 && row < m_model->rowCount())
        selectRow(row);
    else
        Q_EMIT m_session.message(by > 0 ? tr("There is no later event") : tr("There is no earlier event"));
}

void EventsPanel::editTerm()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int event = rows.isEmpty() ? m_session.selection().event() : m_model->eventAt(rows.front().row());
    if (event >= 0)
        editTermOf(event);
}

void EventsPanel::deleteSelected()
{
    RecordingDocument *const recording = m_session.selection().recording();
    if (recording == nullptr)
        return;
    std::vector<int> events;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const int event = m_model->eventAt(row.row()); event >= 0)
            events.push_back(event);
    }
    if (events.empty() && m_session.selection().event() >= 0)
        events.push_back(m_session.selection().event());
    if (events.empty())
        return;
    m_session.selection().setEvent(-1);
    recording->removeEvents(events);
}

void EventsPanel::exportEvents()
{
    RecordingDocument *const recording = m_session.selection().recording();
    if (recording == nullptr)
        return;
    const QString stem = QString::fromStdString(recording->path().stem().string());
    auto *const dialog = new QFileDialog(window(), tr("Export events"), QStringLiteral("%1_events.tsv").arg(stem));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table, BIDS events (*.tsv)"), tr("EDF+ with these annotations (*.edf)"),
                            tr("BDF+ with these annotations (*.bdf)")});
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String(".edf"))       ? QStringLiteral("edf")
                                     : filter.contains(QLatin1String(".bdf")) ? QStringLiteral("bdf")
                                                                              : QStringLiteral("tsv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, recording](const QString &file) {
        const std::filesystem::path path = file.toStdString();
        m_session.jobs().start<std::vector<Warning>>(
            tr("Export events of %1").arg(recording->title()), Lane::Io, QString(),
            [source = recording->recording(), events = recording->events(), path](const RunContext &ctx) {
                return ng::ui::exportEvents(source, events, path, ctx);
            },
            this,
            [this, path](const Result<std::vector<Warning>> &written) {
                if (!written)
                    return; // the jobs dock has it, and a toast says so
                const QString name = QString::fromStdString(path.filename().string());
                Toast::show(this,
                            {written->empty() ? ToastKind::Ok : ToastKind::Warning,
                             written->empty()
                                 ? tr("Events exported to %1").arg(name)
                                 : tr("Events exported to %1; %2")
                                       .arg(name, translated(written->front().text, written->front().args)),
                             {},
                             {}});
            });
    });
    dialog->open();
}

void EventsPanel::loadTerms()
{
    auto *const dialog = new QFileDialog(window(), tr("Load terms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of terms (*.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_session.jobs().start<QStringList>(
            tr("Load terms"), Lane::Io, QString(),
            [path = std::filesystem::path(file.toStdString())](const RunContext &) { return readTerms(path); }, this,
            [this](const Result<QStringList> &terms) {
                if (!terms)
                    return;
                setLoadedTerms(*terms);
                Q_EMIT m_session.message(tr("%n term(s) loaded", nullptr, static_cast<int>(terms->size())));
            });
    });
    dialog->open();
}

void EventsPanel::setCompact(bool compact)
{
    m_table->setColumnHidden(EventItemModel::LengthS, compact);
    m_export->setVisible(!compact);
}

} // namespace ng::ui

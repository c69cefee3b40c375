// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/record_centre.h"

#include "core/base/text.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_view.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QString dateOf(const Recording &recording)
{
    const auto &start = recording.identity.start;
    return start ? QLocale().toString(QDate(start->year, start->month, start->day), QStringLiteral("d MMM yyyy"))
                 : QString();
}

/// "00:12" or "1:00:12" since the start.
QString minutes(TimeNs time)
{
    const std::int64_t seconds = std::max<std::int64_t>(0, time.count()) / kSecond.count();
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail) : tail;
}

} // namespace

RecordCentre::RecordCentre(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new QTabBar(this)),
      m_detail(makeLabel(QString(), TextRole::Small, Token::Tx2, this)),
      m_close(new QToolButton(this)),
      m_stack(new QStackedWidget(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new QWidget(this);
    setBackground(head, Token::Win);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, px(4), 0);
    row->setSpacing(px(4));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone); // they scroll rather than lose their names
    m_tabs->setAccessibleName(tr("Open files"));
    m_close->setIcon(icon("close"));
    m_close->setIconSize({px(12), px(12)});
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close tab"));
    m_close->setToolTip(tr("Close tab"));
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_detail);
    row->addWidget(m_close);
    head->setFixedHeight(px(24));
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordCentre::tabChanged);
    connect(m_close, &QToolButton::clicked, this, &RecordCentre::closeCurrent);
    connect(&m_session, &Session::recordingOpened, this, [this](RecordingDocument *recording) {
        addTab({recording, {}, nullptr}, recording->title());
        if (m_session.selection().recording() == recording) // Review heard of it first, and was waiting for it
            selectRecording(recording);
    });
    connect(&m_session, &Session::recordingClosing, this, [this](RecordingDocument *recording) {
        for (std::size_t i = 0; i < m_list.size(); ++i) {
            if (m_list[i].recording == recording) {
                if (m_traces != nullptr && m_traces->recording() == recording)
                    m_traces->setRecording(nullptr);
                removeTab(static_cast<int>(i));
                return;
            }
        }
    });
    connect(&m_session, &Session::failuresChanged, this, &RecordCentre::rebuildTabs);
    // What is selected now: somebody who heard of it earlier may have gone on to another.
    connect(&m_session.selection(), &Selection::recordingChanged, this,
            [this] { selectRecording(m_session.selection().recording()); });
    connect(&m_session.selection(), &Selection::pageChanged, this, &RecordCentre::tellDetail);
    m_syncing = true; // the first tab must not take the place of the recording that is in front
    for (RecordingDocument *const recording : m_session.recordings())
        addTab({recording, {}, nullptr}, recording->title());
    m_syncing = false;
    rebuildTabs();
    selectRecording(m_session.selection().recording());
}

TraceView *RecordCentre::traces() const
{
    return qobject_cast<TraceView *>(m_stack->currentWidget());
}

int RecordCentre::tabCount() const
{
    return m_tabs->count();
}

bool RecordCentre::showsFailure() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && m_list[static_cast<std::size_t>(index)].recording == nullptr;
}

/// Tabs of failures follow Session::failures(); those of recordings come and go by themselves.
void RecordCentre::rebuildTabs()
{
    for (std::size_t i = m_list.size(); i-- > 0;) {
        if (m_list[i].recording != nullptr)
            continue;
        const bool there = std::any_of(m_session.failures().begin(), m_session.failures().end(),
                                       [&](const OpenFailure &one) { return one.path == m_list[i].failed; });
        if (!there)
            removeTab(static_cast<int>(i));
    }
    for (const OpenFailure &failure : m_session.failures()) {
        const auto at = std::find_if(m_list.begin(), m_list.end(), [&](const Tab &tab) {
            return tab.recording == nullptr && tab.failed == failure.path;
        });
        if (at == m_list.end()) {
            addTab({nullptr, failure.path, nullptr}, QString::fromStdString(failure.path.filename().string()));
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
        } else if (at->widget != nullptr) { // tried again, failed again: maybe otherwise
            delete at->widget;
            at->widget = nullptr;
            showTab(m_tabs->currentIndex());
        }
    }
}

void RecordCentre::addTab(Tab tab, const QString &title)
{
    const bool failed = tab.recording == nullptr;
    m_list.push_back(std::move(tab));
    const int index = failed ? m_tabs->addTab(icon("error", Token::Err), title) : m_tabs->addTab(title);
    m_tabs->setTabToolTip(index, title);
    m_tabs->updateGeometry(); // which a tab bar forgets while another workspace is in front
    if (m_tabs->count() == 1)
        showTab(0);
}

void RecordCentre::removeTab(int index)
{
    delete m_list[static_cast<std::size_t>(index)].widget;
    m_list.erase(m_list.begin() + index);
    m_tabs->removeTab(index);
    m_tabs->updateGeometry();
    showTab(m_tabs->currentIndex());
}

void RecordCentre::tabChanged(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_list.size())
        return;
    RecordingDocument *const recording = m_list[static_cast<std::size_t>(index)].recording;
    const bool syncing = m_syncing; // what is shown may move the cursor, and that the selection
    showTab(index);
    if (!syncing && recording != nullptr)
        m_session.selection().setRecording(recording);
}

void RecordCentre::showTab(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_list.size()) {
        m_detail->clear();
        Q_EMIT currentChanged();
        return;
    }
    Tab &tab = m_list[static_cast<std::size_t>(index)];
    if (tab.recording != nullptr) {
        showTraces(tab.recording);
    } else {
        if (tab.widget == nullptr) {
            const auto failure = std::find_if(m_session.failures().begin(), m_session.failures().end(),
                                              [&](const OpenFailure &one) { return one.path == tab.failed; });
            if (failure == m_session.failures().end())
                return;
            tab.widget = makeFailure(*failure);
            m_stack->addWidget(tab.widget);
        }
        m_stack->setCurrentWidget(tab.widget);
    }
    tellDetail();
    Q_EMIT currentChanged();
}

void RecordCentre::showTraces(RecordingDocument *recording)
{
    if (m_traces == nullptr) {
        m_traces = new TraceView(recording, &m_session.selection(), &m_session.jobs(), m_stack);
        m_stack->addWidget(m_traces);
        m_traces->goTo(recording->place().page.start);
        Q_EMIT tracesMade(m_traces);
    } else if (m_traces->recording() != recording) {
        const TimeNs left = recording->place().page.start;
        m_traces->setRecording(recording);
        m_traces->goTo(left);
    }
    m_stack->setCurrentWidget(m_traces);
}

void RecordCentre::selectRecording(RecordingDocument *recording)
{
    for (std::size_t i = 0; i < m_list.size(); ++i) {
        if (recording != nullptr && m_list[i].recording == recording) {
            m_syncing = true;
            m_tabs->setCurrentIndex(static_cast<int>(i));
            m_syncing = false;
            showTab(m_tabs->currentIndex()); // which is another where somebody has selected another meanwhile
            return;
        }
    }
}

void RecordCentre::tellDetail()
{
    const RecordingDocument *const recording = m_session.selection().recording();
    if (recording == nullptr || showsFailure()) {
        m_detail->clear();
        return;
    }
    const TimeRange page = m_session.selection().page();
    QString text = tr("%1–%2 of %3")
                       .arg(minutes(page.start), minutes(std::min(page.end(), recording->duration())),
                            minutes(recording->duration()));
    const QString date = dateOf(*recording->recording());
    if (!date.isEmpty())
        text = date + QStringLiteral(" · ") + text;
    m_detail->setText(text);
}

QWidget *RecordCentre::makeFailure(const OpenFailure &failure)
{
    auto *const panel = new ErrorPanel(failure.error, m_stack);
    panel->setTitle(
        tr("%1: %2").arg(QString::fromStdString(failure.path.filename().string()), errorTitle(failure.error.code)));
    const std::filesystem::path path = failure.path;
    const auto later = [this, panel](const std::function<void()> &run) {
        // The panel goes with its failure: not from within its own button.
        QTimer::singleShot(0, this, run);
        Q_UNUSED(panel)
    };
    if (failure.canRepair) {
        QPushButton *const read = panel->addButton(tr("Read what is whole"), "open", true);
        read->setToolTip(tr("Each repair is listed under File health; the file itself is not changed"));
        connect(read, &QPushButton::clicked, this,
                [this, path, later] { later([this, path] { m_session.open(path, true); }); });
    }
    QPushButton *const again = panel->addButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, [this, path, later] { later([this, path] { m_session.open(path); }); });
    QPushButton *const close = panel->addButton(tr("Close tab"));
    connect(close, &QPushButton::clicked, this,
            [this, path, later] { later([this, path] { m_session.dismissFailure(path); }); });
    return panel;
}

void RecordCentre::closeCurrent()
{
    const int index = m_tabs->currentIndex();
    if (index < 0)
        return;
    const Tab tab = m_list[static_cast<std::size_t>(index)];
    if (tab.recording != nullptr)
        m_session.closeRecording(tab.recording);
    else
        m_session.dismissFailure(tab.failed);
}

} // namespace ng::ui

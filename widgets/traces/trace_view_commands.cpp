// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/selection.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_scale.h"
#include "widgets/traces/trace_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ng::ui {

// --- commands ---------------------------------------------------------------------------------------------------------------

void TraceView::goTo(TimeNs start)
{
    if (m_recording == nullptr)
        return;
    m_wanted = clampedStart(start);
    requestColumns();
}

void TraceView::reveal(TimeRange range)
{
    if (m_recording == nullptr)
        return;
    const TimeNs length = pageLength();
    if (range.start >= m_wanted && range.end() <= m_wanted + length)
        return;
    // A moment goes to a third of the page, what is longer than the page to its start.
    goTo(range.duration >= length ? range.start : range.start + range.duration / 2 - length / 3);
}

void TraceView::turnPage(int pages)
{
    goTo(m_wanted + pageLength() * pages);
}

void TraceView::scrollBy(TimeNs time)
{
    goTo(m_wanted + time);
}

void TraceView::moveCursor(TimeNs by)
{
    if (m_recording == nullptr)
        return;
    const TimeNs from = m_selection->cursor().value_or(m_start + pageLength() / 2);
    const TimeNs to = std::clamp(from + by, TimeNs(0), m_recording->duration());
    m_selection->setCursor(to);
    reveal({to, TimeNs(0)});
}

void TraceView::stepSpeed(int direction)
{
    if (m_recording == nullptr)
        return;
    DisplaySettings display = m_recording->display();
    const TimeNs length = pageLength();
    const TimeNs anchor =
        m_selection->cursor() && *m_selection->cursor() >= m_start && *m_selection->cursor() <= m_start + length
        ? *m_selection->cursor()
        : m_start;
    const double place = static_cast<double>((anchor - m_start).count()) / static_cast<double>(length.count());
    display.mmPerSecond = stepFrom(display.mmPerSecond, direction, kSpeeds);
    m_recording->setDisplay(display);
    // What the eye is on stays where it is.
    goTo(anchor - TimeNs(static_cast<std::int64_t>(place * static_cast<double>(pageLength().count()))));
}

void TraceView::setPageSeconds(double seconds)
{
    if (m_recording == nullptr || !(seconds > 0.0))
        return;
    DisplaySettings display = m_recording->display();
    display.mmPerSecond = m_page.layout.plotWidth() / seconds / m_pixelsPerMm;
    m_recording->setDisplay(display);
}

void TraceView::toNextEvent()
{
    if (!m_page.lanes || m_recording == nullptr)
        return;
    const TimeNs from = m_selection->event() >= 0
        ? m_recording->events()[static_cast<std::size_t>(m_selection->event())].onset
        : m_selection->cursor().value_or(m_start - TimeNs(1));
    if (const int event = m_page.lanes->next(from); event >= 0)
        selectEvent(event);
}

void TraceView::toPreviousEvent()
{
    if (!m_page.lanes || m_recording == nullptr)
        return;
    const TimeNs from = m_selection->event() >= 0
        ? m_recording->events()[static_cast<std::size_t>(m_selection->event())].onset
        : m_selection->cursor().value_or(m_start);
    if (const int event = m_page.lanes->previous(from); event >= 0)
        selectEvent(event);
}

void TraceView::selectEvent(int index)
{
    m_selection->setEvent(index);
    if (index < 0)
        return;
    const Event &event = m_recording->events()[static_cast<std::size_t>(index)];
    m_selection->setCursor(event.onset);
    reveal({event.onset, event.duration});
}

void TraceView::focusTrace(int by)
{
    if (m_recording == nullptr || m_recording->traces().empty())
        return;
    const int count = static_cast<int>(m_recording->traces().size());
    const int now = focusedTrace();
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(now + by, 0, count - 1);
    const RecordingDocument::Trace &trace = m_recording->traces()[static_cast<std::size_t>(next)];
    m_selection->setTrace(trace.label, trace.inputs);
    const double y = m_page.layout.baselines[static_cast<std::size_t>(next)], half = m_page.layout.rowHeight;
    const QRectF &area = m_page.layout.traces;
    if (!m_page.butterfly && y - half < area.top())
        m_scroll->setValue(m_scroll->value() - static_cast<int>(std::ceil(area.top() - y + half)));
    else if (!m_page.butterfly && y + half > area.bottom())
        m_scroll->setValue(m_scroll->value() + static_cast<int>(std::ceil(y + half - area.bottom())));
}

void TraceView::stepSensitivity(int direction)
{
    if (m_recording == nullptr)
        return;
    DisplaySettings display = m_recording->display();
    display.microvoltsPerMm = stepFrom(display.microvoltsPerMm, -direction, kSensitivities);
    m_recording->setDisplay(display);
}

void TraceView::fitSensitivity()
{
    m_fitWaits = false;
    if (m_recording == nullptr)
        return;
    if (!settled() || m_feed.stale() || m_feed.block().channels.size() != m_page.traces.size()) {
        m_fitWaits = true; // the page is on its way: fitted once it is there
        return;
    }
    DisplaySettings display = m_recording->display();
    // Of the class that most traces belong to; the others follow by their factor.
    std::array<int, kChannelClasses> count{};
    for (const RecordingDocument::Trace &trace : m_recording->traces())
        ++count[static_cast<std::size_t>(classOf(trace.type))];
    const auto most = static_cast<std::size_t>(std::max_element(count.begin(), count.end()) - count.begin());
    std::vector<bool> wanted;
    for (const RecordingDocument::Trace &trace : m_recording->traces())
        wanted.push_back(static_cast<std::size_t>(classOf(trace.type)) == most && trace.badInputs.isEmpty());
    const std::int64_t first = grid().columnOf(m_start);
    const double range = typicalRange(m_feed.block(), wanted, first, first + columns());
    if (range <= 0.0)
        return;
    const double millimetres = m_page.layout.rowHeight / m_pixelsPerMm;
    const double wish = range * 1e6 / millimetres / display.classFactor[most];
    // A step of the list, so that the status bar keeps a number that people know.
    display.microvoltsPerMm = kSensitivities.back();
    for (const double step : kSensitivities) {
        if (step >= wish) {
            display.microvoltsPerMm = step;
            break;
        }
    }
    m_recording->setDisplay(display);
}

void TraceView::toggleButterfly()
{
    if (m_recording == nullptr)
        return;
    DisplaySettings display = m_recording->display();
    display.butterfly = !display.butterfly;
    m_recording->setDisplay(display);
}

void TraceView::setTool(TraceTool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    m_ruler.reset();
    update();
    Q_EMIT toolChanged();
}

void TraceView::setCrosshair(bool on)
{
    if (m_crosshair == on)
        return;
    m_crosshair = on;
    update();
    Q_EMIT toolChanged();
}

void TraceView::setEventsShown(bool on)
{
    if (m_eventsShown == on)
        return;
    m_eventsShown = on;
    refreshLayout();
    Q_EMIT toolChanged();
}

// --- events -----------------------------------------------------------------------------------------------------------------

void TraceView::addEvent(const QString &label)
{
    if (m_recording == nullptr)
        return;
    Event event;
    event.kind = "annotation";
    if (m_selection->range()) {
        event.onset = m_selection->range()->start;
        event.duration = m_selection->range()->duration;
    } else {
        event.onset = m_selection->cursor().value_or(m_start + pageLength() / 2);
    }
    if (!label.isEmpty()) {
        addNamed(std::move(event), label);
        return;
    }
    m_page.draft = TimeRange{event.onset, event.duration};
    m_page.draftRow = 0;
    reveal(*m_page.draft);
    editLabel({}, [this, event](const QString &name) { addNamed(event, name); });
}

void TraceView::addNamed(Event event, const QString &label)
{
    event.label = label.toStdString();
    const TimeNs onset = event.onset;
    m_recording->addEvent(event);
    m_selection->setRange(std::nullopt);
    const std::vector<Event> &events = m_recording->events();
    const auto at = std::find(events.begin(), events.end(), event);
    if (at != events.end())
        m_selection->setEvent(static_cast<int>(at - events.begin()));
    m_selection->setCursor(onset);
}

void TraceView::renameEvent()
{
    const int index = m_selection->event();
    if (m_recording == nullptr || index < 0)
        return;
    const Event event = m_recording->events()[static_cast<std::size_t>(index)];
    reveal({event.onset, event.duration});
    editLabel(QString::fromStdString(event.label), [this, index](const QString &name) {
        if (static_cast<std::size_t>(index) >= m_recording->events().size())
            return;
        Event changed = m_recording->events()[static_cast<std::size_t>(index)];
        changed.label = name.toStdString();
        m_recording->changeEvent(index, changed);
    });
}

void TraceView::deleteEvent()
{
    const int index = m_selection->event();
    if (m_recording == nullptr || index < 0)
        return;
    m_selection->setEvent(-1);
    m_recording->removeEvents({index});
}

void TraceView::moveEvent(TimeNs start, TimeNs end)
{
    const int index = m_selection->event();
    if (m_recording == nullptr || index < 0)
        return;
    const Event &event = m_recording->events()[static_cast<std::size_t>(index)];
    changeSpan(index, {event.onset + start, event.duration + end - start});
}

void TraceView::changeSpan(int index, TimeRange span)
{
    Event event = m_recording->events()[static_cast<std::size_t>(index)];
    const TimeNs start = std::clamp(span.start, TimeNs(0), m_recording->duration());
    event.onset = start;
    event.duration = std::clamp(span.duration, TimeNs(0), m_recording->duration() - start);
    m_recording->changeEvent(index, event);
    const std::vector<Event> &events = m_recording->events();
    const auto at = std::find(events.begin(), events.end(), event);
    m_selection->setEvent(at == events.end() ? -1 : static_cast<int>(at - events.begin()));
}

/// A field over the event: Enter takes the name, Escape leaves all as it was.
void TraceView::editLabel(const QString &text, std::function<void(const QString &)> done)
{
    delete m_editor;
    m_editor = new QLineEdit(text, this);
    m_editor->setFont(m_page.small);
    m_editor->setAccessibleName(tr("Name of the event"));
    m_editor->setPlaceholderText(tr("Name of the event"));
    m_editor->selectAll();
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::returnPressed, this, [this, done = std::move(done)] {
        const QString name = m_editor->text().trimmed();
        closeEditor();
        if (!name.isEmpty() && m_recording != nullptr)
            done(name);
    });
}

void TraceView::placeEditor()
{
    if (m_editor == nullptr)
        return;
    QRectF chip = m_page.draft && !m_page.layout.eventRows.empty()
        ? QRectF(m_page.xOf(m_page.draft->start), m_page.layout.eventRows.front().top(), 0.0, 0.0)
        : eventRect(m_page, m_page.selectedEvent);
    if (chip.isNull())
        chip = QRectF(m_page.layout.plotLeft + 8.0, m_page.layout.traces.top() + 4.0, 0.0, 0.0);
    const int wide = px(200), tall = px(24);
    const int left = std::clamp(static_cast<int>(chip.left()), static_cast<int>(m_page.layout.plotLeft),
                                std::max(static_cast<int>(m_page.layout.plotLeft), width() - wide));
    m_editor->setGeometry(left, std::clamp(static_cast<int>(chip.top()) - 3, 0, height() - tall), wide, tall);
}

void TraceView::closeEditor()
{
    if (m_editor != nullptr) {
        m_editor->removeEventFilter(this);
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
        setFocus(Qt::OtherFocusReason);
    }
    m_page.draft.reset();
    update();
}

bool TraceView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_editor && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeEditor();
        return true;
    }
    if (object == m_editor && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        closeEditor();
    return QWidget::eventFilter(object, event);
}

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_view.h"

#include "widgets/session/selection.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kEdge = 5.0;  // pixels around the end of an event that take hold of it
constexpr double kClick = 3.0; // pixels a hand may move in a click
constexpr TimeNs kSmallStep = kSecond;
constexpr TimeNs kShortest{1'000'000}; // of an event that is resized

} // namespace

// --- keys -------------------------------------------------------------------------------------------------------------------

bool TraceView::handleTimeKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = keys == Qt::NoModifier, shift = keys == Qt::ShiftModifier, ctrl = keys == Qt::ControlModifier;
    const TimeNs pixel(static_cast<std::int64_t>(1e9 / std::max(1.0, m_page.pixelsPerSecond)));
    const int way = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        turnPage(event->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Space:
        turnPage(shift ? -1 : 1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_recording != nullptr)
            goTo(event->key() == Qt::Key_Home ? TimeNs(0) : m_recording->duration());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (plain)
            scrollBy(kSmallStep * way);
        else if (shift)
            turnPage(way);
        else if (ctrl)
            moveCursor(pixel * way);
        else if (keys == (Qt::ControlModifier | Qt::ShiftModifier))
            moveCursor(pixel * (20 * way));
        else
            return false;
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const int direction = event->key() == Qt::Key_Minus ? -1 : 1;
        if (keys & Qt::ControlModifier)
            stepSpeed(direction);
        else
            stepSensitivity(direction);
        return true;
    }
    default:
        return false;
    }
}

bool TraceView::handleTraceKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int way = event->key() == Qt::Key_Down ? 1 : -1;
        if (keys == Qt::NoModifier)
            focusTrace(way);
        else if (keys == Qt::AltModifier)
            stepSensitivity(-way);
        else if (keys == Qt::ControlModifier)
            m_scroll->setValue(m_scroll->value() + way * m_scroll->singleStep());
        else
            return false;
        return true;
    }
    case Qt::Key_B:
        toggleButterfly();
        return true;
    case Qt::Key_X:
        setCrosshair(!m_crosshair);
        return true;
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
}

bool TraceView::handleEventKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const TimeNs step(static_cast<std::int64_t>(5e9 / std::max(1.0, m_page.pixelsPerSecond)));
    const bool right = event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Left || right) {
        const TimeNs by = right ? step : -step;
        if (keys == Qt::AltModifier) {
            if (right)
                toNextEvent();
            else
                toPreviousEvent();
        } else if (keys == (Qt::AltModifier | Qt::ShiftModifier)) {
            moveEvent(by, by);
        } else if (keys == (Qt::AltModifier | Qt::ControlModifier)) {
            moveEvent(TimeNs(0), by);
        } else {
            return false;
        }
        return true;
    }
    switch (event->key()) {
    case Qt::Key_A:
        addEvent();
        return true;
    case Qt::Key_E:
        setEventsShown(!m_eventsShown);
        return true;
    case Qt::Key_Delete:
        deleteEvent();
        return true;
    case Qt::Key_F2:
        renameEvent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selection->event() < 0)
            return false;
        renameEvent();
        return true;
    default:
        return false;
    }
}

void TraceView::keyPressEvent(QKeyEvent *event)
{
    if (m_recording == nullptr || !(handleEventKey(event) || handleTimeKey(event) || handleTraceKey(event)))
        QWidget::keyPressEvent(event);
}

/// Leaves what is innermost; false where there was nothing to leave.
bool TraceView::escape()
{
    if (m_drag != Drag::None) {
        m_drag = Drag::None;
        m_page.draft.reset();
        m_ruler.reset();
    } else if (m_ruler) {
        m_ruler.reset();
    } else if (m_tool != TraceTool::Cursor) {
        setTool(TraceTool::Cursor);
    } else if (m_selection->range()) {
        m_selection->setRange(std::nullopt);
    } else if (m_selection->event() >= 0) {
        m_selection->setEvent(-1);
    } else {
        return false;
    }
    update();
    return true;
}

// --- mouse ------------------------------------------------------------------------------------------------------------------

void TraceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_recording == nullptr) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = m_mouse = event->position();
    const TraceLayout &layout = m_page.layout;
    m_ruler.reset();
    if (layout.overview.contains(m_pressed)) {
        m_drag = Drag::Overview;
        goTo(overviewTimeAt(m_page, m_pressed.x()) - pageLength() / 2);
    } else if (m_pressed.x() < layout.plotLeft && layout.traces.contains(m_pressed)) {
        pickTrace(m_pressed);
    } else if (layout.events.contains(m_pressed) && m_pressed.x() >= layout.plotLeft) {
        beginEventDrag(m_pressed);
    } else if (m_pressed.x() >= layout.plotLeft) {
        m_drag = m_tool == TraceTool::Ruler ? Drag::Ruler : Drag::Range;
    }
    update();
}

void TraceView::pickTrace(const QPointF &at)
{
    const int index = m_page.butterfly ? -1 : m_page.layout.traceAt(at.y());
    if (index < 0)
        return;
    const RecordingDocument::Trace &trace = m_recording->traces()[static_cast<std::size_t>(index)];
    m_selection->setTrace(trace.label, trace.inputs);
}

void TraceView::beginEventDrag(const QPointF &at)
{
    const int event = eventAt(m_page, at);
    if (event < 0) {
        m_selection->setEvent(-1);
        m_drag = Drag::EventNew;
        return;
    }
    m_selection->setEvent(event);
    const Event &one = m_recording->events()[static_cast<std::size_t>(event)];
    m_dragSpan = {one.onset, one.duration};
    if (const TimeRange shown = m_page.shown(); one.onset <= shown.start && one.onset + one.duration >= shown.end()) {
        m_drag = Drag::EventNew; // a state of the whole page ("eyes open"), in which others begin and end
        return;
    }
    const QRectF chip = eventRect(m_page, event);
    // A chip too narrow for three grips is moved; its end can be taken hold of from outside.
    const bool wide = chip.width() > 4.0 * kEdge;
    if (at.x() > chip.right() - (wide ? kEdge : 0.0))
        m_drag = Drag::EventEnd;
    else if (at.x() < chip.left() + (wide ? kEdge : 0.0))
        m_drag = Drag::EventStart;
    else
        m_drag = Drag::EventMove;
}

void TraceView::dragEvent(const QPointF &at)
{
    if (std::abs(at.x() - m_pressed.x()) < kClick && !m_page.draft)
        return;
    const TimeNs limit = m_recording->duration();
    const TimeNs by = m_page.timeAt(at.x()) - m_page.timeAt(m_pressed.x());
    TimeRange span = m_dragSpan;
    switch (m_drag) {
    case Drag::EventNew: {
        m_selection->setEvent(-1);
        const TimeNs a = std::clamp(m_page.timeAt(m_pressed.x()), TimeNs(0), limit);
        const TimeNs b = std::clamp(m_page.timeAt(at.x()), TimeNs(0), limit);
        span = {std::min(a, b), std::max(a, b) - std::min(a, b)};
        break;
    }
    case Drag::EventMove:
        span.start = std::clamp(m_dragSpan.start + by, TimeNs(0), std::max(TimeNs(0), limit - span.duration));
        break;
    case Drag::EventStart: {
        const TimeNs start = std::clamp(m_dragSpan.start + by, TimeNs(0), std::max(TimeNs(0), span.end() - kShortest));
        span = {start, m_dragSpan.end() - start};
        break;
    }
    default:
        span.duration =
            std::clamp(m_dragSpan.duration + by, std::min(kShortest, limit - span.start), limit - span.start);
        break;
    }
    m_page.draft = span;
    if (m_drag == Drag::EventNew) {
        m_page.draftRow = 0;
        for (std::size_t row = 0; row < m_page.layout.eventRows.size(); ++row) {
            if (m_page.layout.eventRows[row].contains(QPointF(m_page.layout.plotLeft + 1.0, m_pressed.y())))
                m_page.draftRow = static_cast<int>(row);
        }
    } else {
        m_page.draftRow = m_page.lanes->rowOf(static_cast<std::size_t>(m_selection->event()));
    }
}

void TraceView::endEventDrag()
{
    if (!m_page.draft) { // a click: the cursor goes to the event
        const int event = m_selection->event();
        if (event >= 0 && m_drag != Drag::EventNew)
            m_selection->setCursor(m_recording->events()[static_cast<std::size_t>(event)].onset);
        else
            m_selection->setCursor(std::clamp(m_page.timeAt(m_pressed.x()), TimeNs(0), m_recording->duration()));
        return;
    }
    const TimeRange span = *m_page.draft;
    if (m_drag != Drag::EventNew) {
        m_page.draft.reset();
        if (m_selection->event() >= 0)
            changeSpan(m_selection->event(), span);
        return;
    }
    Event event;
    event.kind = "annotation";
    event.onset = span.start;
    event.duration = span.duration;
    editLabel({}, [this, event](const QString &name) { addNamed(event, name); });
}

void TraceView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position();
    m_hasMouse = true;
    if (m_recording == nullptr)
        return;
    const TimeNs limit = m_recording->duration();
    switch (m_drag) {
    case Drag::None:
        updateHover(m_mouse);
        break;
    case Drag::Overview:
        goTo(overviewTimeAt(m_page, m_mouse.x()) - pageLength() / 2);
        break;
    case Drag::Range:
        if (std::abs(m_mouse.x() - m_pressed.x()) >= kClick) {
            const TimeNs a = std::clamp(m_page.timeAt(m_pressed.x()), TimeNs(0), limit);
            const TimeNs b = std::clamp(m_page.timeAt(m_mouse.x()), TimeNs(0), limit);
            m_selection->setRange(TimeRange{std::min(a, b), std::max(a, b) - std::min(a, b)});
        }
        break;
    case Drag::Ruler:
        m_ruler = QRectF(m_pressed, m_mouse);
        update();
        break;
    default:
        dragEvent(m_mouse);
        update();
        break;
    }
}

void TraceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_recording == nullptr || m_drag == Drag::None)
        return;
    const Drag drag = m_drag;
    const bool click = std::abs(event->position().x() - m_pressed.x()) < kClick
        && std::abs(event->position().y() - m_pressed.y()) < kClick;
    if (drag == Drag::Range && click) {
        m_selection->setRange(std::nullopt);
        if (m_page.layout.traces.contains(m_pressed))
            pickTrace(m_pressed);
        const TimeNs at = std::clamp(m_page.timeAt(m_pressed.x()), TimeNs(0), m_recording->duration());
        // Who goes elsewhere has left the event: a quick key there names a new one, not the one out of sight.
        if (const int selected = m_selection->event(); selected >= 0) {
            const Event &one = m_recording->events()[static_cast<std::size_t>(selected)];
            if (at < one.onset || at > one.onset + one.duration)
                m_selection->setEvent(-1);
        }
        m_selection->setCursor(at);
    } else if (drag == Drag::EventNew || drag == Drag::EventMove || drag == Drag::EventStart
               || drag == Drag::EventEnd) {
        endEventDrag();
    } else if (drag == Drag::Ruler) {
        Q_EMIT readOutChanged();
    }
    m_drag = Drag::None;
    update();
}

void TraceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_recording != nullptr && m_page.layout.events.contains(event->position())) {
        if (const int index = eventAt(m_page, event->position()); index >= 0) {
            m_selection->setEvent(index);
            Q_EMIT eventActivated(index);
            renameEvent();
            return;
        }
    }
    mousePressEvent(event);
}

void TraceView::updateHover(const QPointF &at)
{
    const int event = m_page.layout.events.contains(at) ? eventAt(m_page, at) : -1;
    if (event != m_page.hoveredEvent) {
        m_page.hoveredEvent = event;
        update();
    }
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (event >= 0) {
        const QRectF chip = eventRect(m_page, event);
        const bool edge = at.x() > chip.right() - kEdge || (at.x() < chip.left() + kEdge && chip.width() > 4.0 * kEdge);
        shape = edge ? Qt::SizeHorCursor : Qt::SizeAllCursor;
    } else if (m_page.layout.traces.contains(at) && at.x() >= m_page.layout.plotLeft) {
        shape = m_tool == TraceTool::Ruler ? Qt::CrossCursor : Qt::ArrowCursor;
    } else if (m_page.layout.overview.contains(at)) {
        shape = Qt::PointingHandCursor;
    }
    if (cursor().shape() != shape)
        setCursor(shape);
    if (event >= 0)
        setToolTip(eventText(m_recording->events()[static_cast<std::size_t>(event)]));
    else if (!toolTip().isEmpty())
        setToolTip(QString());
    if (m_crosshair)
        update();
}

void TraceView::leaveEvent(QEvent *event)
{
    m_hasMouse = false;
    if (m_page.hoveredEvent >= 0 || m_crosshair)
        update();
    m_page.hoveredEvent = -1;
    QWidget::leaveEvent(event);
}

void TraceView::wheelEvent(QWheelEvent *event)
{
    if (m_recording == nullptr)
        return;
    // Alt turns the wheel on its side, and a wheel or touch pad may have one of its own.
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    const int angle = sideways ? turned.x() : turned.y();
    constexpr int kNotch = 120;
    if (event->modifiers() & Qt::ControlModifier) {
        m_wheelRest += angle;
        if (std::abs(m_wheelRest) >= kNotch) {
            stepSpeed(m_wheelRest > 0 ? 1 : -1);
            m_wheelRest = 0;
        }
    } else if ((event->modifiers() & Qt::ShiftModifier) || sideways) {
        scrollBy(TimeNs(static_cast<std::int64_t>(-static_cast<double>(angle) / kNotch * 0.1
                                                  * static_cast<double>(pageLength().count()))));
    } else {
        m_scroll->setValue(m_scroll->value() - angle * m_scroll->singleStep() / kNotch);
    }
    event->accept();
}

// --- widget -----------------------------------------------------------------------------------------------------------------

void TraceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshLayout();
    placeEditor();
}

void TraceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshCalibration(); // the screen is known now
}

void TraceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshLayout();
}

bool TraceView::event(QEvent *event)
{
    if (event->type() == QEvent::ScreenChangeInternal)
        refreshCalibration();
    return QWidget::event(event);
}

void TraceView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (focusedTrace() < 0 && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        focusTrace(1);
    update();
}

void TraceView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ng::ui

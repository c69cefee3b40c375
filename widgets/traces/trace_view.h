// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "widgets/session/figure.h"
#include "widgets/session/recording_document.h"
#include "widgets/traces/overview_strip.h"
#include "widgets/traces/trace_feed.h"
#include "widgets/traces/trace_page.h"
#include "widgets/traces/trace_surface.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QScrollBar;

namespace ng::ui {

class JobRunner;
class Selection;

/// What the mouse does over the traces.
enum class TraceTool : std::uint8_t {
    Cursor, ///< a click sets the cursor and the focused trace, a drag marks a stretch of time
    Ruler,  ///< a drag measures time, voltage and frequency
};

/// The trace panel: overview, events, traces, model output and clock of one recording, on fixed scales.
/// Follows document and selection; changes them through their own functions. Samples come from jobs: the old picture stays
/// until the new one is there.
class TraceView : public QWidget
{
    Q_OBJECT
public:
    /// \param recording, selection, jobs  outlive the view, but for the recording, which may be taken away by setRecording()
    TraceView(RecordingDocument *recording, Selection *selection, JobRunner *jobs, QWidget *parent = nullptr);
    ~TraceView() override;

    [[nodiscard]] RecordingDocument *recording() const { return m_recording; }
    void setRecording(RecordingDocument *recording); ///< null: an empty panel

    [[nodiscard]] TraceTool tool() const { return m_tool; }
    void setTool(TraceTool tool);
    [[nodiscard]] bool crosshair() const { return m_crosshair; }
    void setCrosshair(bool on);
    [[nodiscard]] bool eventsShown() const { return m_eventsShown; }
    void setEventsShown(bool on);

    /// The screen's calibration was changed.
    void refreshCalibration();

    // --- time ---------------------------------------------------------------------------------------------------------
    [[nodiscard]] TimeRange page() const;
    void goTo(TimeNs start);      ///< first moment of the page, kept within the recording
    void reveal(TimeRange range); ///< scrolls as little as needed
    void turnPage(int pages);     ///< forward or back
    void scrollBy(TimeNs time);
    void moveCursor(TimeNs by);          ///< and brings it into view
    void stepSpeed(int direction);       ///< mm/s, next in the list
    void setPageSeconds(double seconds); ///< the speed at which the panel shows this long a page
    void toNextEvent();
    void toPreviousEvent();

    // --- traces -------------------------------------------------------------------------------------------------------
    void focusTrace(int by);             ///< down or up
    void stepSensitivity(int direction); ///< > 0: larger traces
    /// Chooses, once, the sensitivity at which the traces on this page fill their rows.
    void fitSensitivity();
    void toggleButterfly();

    // --- events -------------------------------------------------------------------------------------------------------
    /// Adds an event over the marked stretch, or at the cursor; asks for its name in place where \p label is empty.
    void addEvent(const QString &label = {});
    void renameEvent(); ///< the selected one, in place
    void deleteEvent();
    void moveEvent(TimeNs start, TimeNs end); ///< the selected one, by so much at either end

    // --- read-outs ----------------------------------------------------------------------------------------------------
    [[nodiscard]] int focusedTrace() const; ///< index into recording()->traces(); -1: none
    /// "Fp1–F7, 16:15:15.66, −12 µV"; what assistive technology reads.
    [[nodiscard]] QString readOut() const;
    /// Value of a trace at a moment, in its SI unit, as drawn; nullopt where there is none.
    [[nodiscard]] std::optional<double> valueAt(int trace, TimeNs time) const;
    /// "160 Hz, every sample drawn": what the picture is made of, for the status bar.
    [[nodiscard]] QString drawingRule() const;
    /// What the ruler measured; empty: nothing.
    [[nodiscard]] QString measured() const;
    /// Whether the page on screen is the one asked for, with samples.
    [[nodiscard]] bool settled() const;

    /// This page as vector graphics with its true lines, at the same mm/s and µV/mm; nullopt where there is no recording.
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;
    /// Offers it to Report and export as "record.traces".
    void offerTo(FigureShelf &shelf);

    [[nodiscard]] const PageContent &content() const { return m_page; }
    [[nodiscard]] const TraceSurface &surface() const { return m_surface; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void readOutChanged();
    void drawingRuleChanged();
    void toolChanged();
    void eventActivated(int index); ///< double click or Enter with nothing to edit in place

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    friend class TraceViewAccessible;
    enum class Drag : std::uint8_t { None, Range, Ruler, Overview, EventNew, EventMove, EventStart, EventEnd };

    // trace_view.cpp: state
    void clearPage();
    void connectRecording();
    void refreshSource();
    void refreshEvents();
    void refreshLayout();
    void refreshPage();
    void refreshOffsets();
    void requestColumns();
    void commitPage();
    void requestOverview();
    void cursorMoved();
    [[nodiscard]] ColumnGrid grid() const;
    [[nodiscard]] double pixelsPerSecond() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] TimeNs clampedStart(TimeNs start) const;
    [[nodiscard]] TimeNs pageLength() const;

    // trace_view_paint.cpp
    [[nodiscard]] SurfaceLook surfaceLook() const;
    void paintTraces(QPainter &painter);
    void paintUnscanned(QPainter &painter);
    void paintCrosshair(QPainter &painter);
    void paintRuler(QPainter &painter);
    void paintMessage(QPainter &painter);

    // trace_view_input.cpp
    bool handleTimeKey(QKeyEvent *event);
    bool handleTraceKey(QKeyEvent *event);
    bool handleEventKey(QKeyEvent *event);
    void beginEventDrag(const QPointF &at);
    void dragEvent(const QPointF &at);
    void endEventDrag();
    void pickTrace(const QPointF &at);
    void updateHover(const QPointF &at);
    void editLabel(const QString &text, std::function<void(const QString &)> done);
    void placeEditor();
    void closeEditor();
    bool escape();
    void selectEvent(int index);
    void addNamed(Event event, const QString &label);
    void changeSpan(int index, TimeRange span);

    RecordingDocument *m_recording = nullptr;
    Selection *m_selection;
    JobRunner *m_jobs;
    TraceFeed m_feed;
    bool m_fitWaits = false; ///< a fit was asked for before the page was there
    TraceSurface m_surface;
    PageContent m_page;
    OverviewData m_overview;
    QScrollBar *m_scroll;
    QLineEdit *m_editor = nullptr;
    QTimer m_hold; ///< how long the old page stays while columns are missing
    double m_pixelsPerMm = 96.0 / 25.4;
    TimeNs m_start{0};            ///< of the page on screen
    TimeNs m_wanted{0};           ///< of the page asked for
    std::vector<float> m_offsets; ///< of each trace: its mean over the page
    TraceTool m_tool = TraceTool::Cursor;
    bool m_crosshair = false;
    bool m_eventsShown = true;
    bool m_overviewRunning = false, m_overviewAgain = false;
    bool m_lookChanged = false;

    Drag m_drag = Drag::None;
    QPointF m_pressed, m_mouse;
    bool m_hasMouse = false;
    TimeRange m_dragSpan;          ///< of the event when the drag began
    std::optional<QRectF> m_ruler; ///< from where to where, in pixels of the page on screen
    int m_wheelRest = 0;
    QString m_spoken; ///< last announced read-out
};

} // namespace ng::ui

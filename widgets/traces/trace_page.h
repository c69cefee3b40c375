// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"
#include "widgets/session/recording_document.h"
#include "widgets/style/tokens.h"
#include "widgets/traces/event_lanes.h"
#include "widgets/traces/trace_layout.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ng::ui {

/// One trace of a page, without its samples.
struct PageTrace {
    QString label;
    QStringList bad; ///< bad channels it is made of
    bool focused = false;
    bool selected = false; ///< its channels are
    bool newGroup = false;
    double pixelsPerUnit = 1.0; ///< device-independent; > 0: positive up
    double offset = 0.0;        ///< value on the baseline, in units of the signal
    bool overlay = false;       ///< a second set of samples, drawn lighter behind the first
};

/// The scale that the box at the bottom right tells.
struct PageScale {
    double pixelsPerMicrovolt = 0.0; ///< 0: no trace in volts
    QString polarity;                ///< tr()ed, "neg. up"; empty: not said
    bool negativeUp = true;
};

/// Everything of the panel but the samples: a value that paints the same on screen, on paper and in a file.
struct PageContent {
    TraceLayout layout;
    TimeNs start{0};                ///< at plotLeft
    double pixelsPerSecond = 100.0; ///< device-independent
    TimeNs duration{0};             ///< of the recording
    std::vector<PageTrace> traces;
    PageScale scale;
    bool butterfly = false;
    std::vector<Gap> gaps;
    std::vector<TimeRange> settling; ///< where filters have not settled
    std::shared_ptr<const std::vector<Event>> events;
    std::shared_ptr<const EventLanes> lanes;
    std::vector<ModelLane> modelLanes;
    int selectedEvent = -1;
    int hoveredEvent = -1;
    std::optional<TimeRange> draft; ///< an event that is being dragged out or moved
    int draftRow = 0;
    std::optional<TimeNs> cursor;
    std::optional<TimeRange> range;
    std::function<QString(TimeNs, int)> clock; ///< time and decimals
    std::function<QColor(Token)> ink;          ///< colours of the theme
    QFont small, body;                         ///< fonts
    double textHeight = 16.0;
    double hairline = 1.0; ///< width of thin lines

    [[nodiscard]] double xOf(TimeNs time) const;
    [[nodiscard]] TimeNs timeAt(double x) const;
    [[nodiscard]] TimeRange shown() const;
};

// Parts of the panel, each within its rectangle of the layout.
void paintEventLane(QPainter &painter, const PageContent &page);
void paintGutter(QPainter &painter, const PageContent &page);
/// Lines in time behind the traces.
void paintTimeGrid(QPainter &painter, const PageContent &page, const QRectF &area);
void paintBadRows(QPainter &painter, const PageContent &page);
void paintBadges(QPainter &painter, const PageContent &page);
void paintModelLanes(QPainter &painter, const PageContent &page);
void paintAxis(QPainter &painter, const PageContent &page);
/// Hatched through all lanes, with its length.
void paintGaps(QPainter &painter, const PageContent &page);
void paintSettling(QPainter &painter, const PageContent &page);
void paintScaleBox(QPainter &painter, const PageContent &page);
void paintCursor(QPainter &painter, const PageContent &page);
void paintRange(QPainter &painter, const PageContent &page);

/// Diagonal lines that stand still in time while the page scrolls.
void paintHatching(QPainter &painter, const PageContent &page, const QRectF &rect, Token token = Token::Grid2);
/// Chip of an event in its lane; null where it is off the page.
[[nodiscard]] QRectF eventRect(const PageContent &page, int event);
/// Event under a point; -1: none.
[[nodiscard]] int eventAt(const PageContent &page, const QPointF &point);
/// "Eye-blink-artifact" or "EMG-artifact · T8".
[[nodiscard]] QString eventText(const Event &event);

} // namespace ng::ui

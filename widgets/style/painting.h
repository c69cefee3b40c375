// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QBrush>
#include <QRectF>

class QPainter;
class QWidget;

namespace ng::ui {

/// Marker centred on \p centre, \p size pixels wide. Filled with the curve's colour, or with Base when hollow.
void paintMarker(QPainter *painter, const QPointF &centre, RunMarker marker, qreal size, const QColor &colour,
                 bool hollow);
/// Sample of a run for legends and tables: line with dash and one marker; 28 px wide in the design.
void paintRunSample(QPainter *painter, const QRectF &rect, int runIndex);
/// Diagonal hatch of gaps, parts not scanned and hidden panels. \p origin keeps it still while scrolling.
void paintHatch(QPainter *painter, const QRectF &rect, Token line = Token::Grid2, const QPointF &origin = {});
/// 2-px accent frame inside \p rect: focus of plots and lists.
void paintInnerFocus(QPainter *painter, const QRectF &rect);
/// 2-px dashed accent frame inside \p rect: a drop would be taken.
void paintDropTarget(QPainter *painter, const QRectF &rect);
/// 1-px frame on pixel centres.
void paintFrame(QPainter *painter, const QRectF &rect, Token line, qreal radius = 0.0);
/// Whether the focus of \p widget came by key, so that it must be seen.
[[nodiscard]] bool hasKeyboardFocus(const QWidget *widget);

} // namespace ng::ui

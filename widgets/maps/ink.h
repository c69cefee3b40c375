// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure.h"
#include "widgets/style/tokens.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace ng::ui {

/// Colours and letters of one drawing: those of the screen, or of paper. Painters below take it, so that a figure in a file
/// is drawn by the same code as the view, whatever theme and scale the window has.
struct Ink {
    Theme theme = Theme::Light;
    double scale = 1.0; ///< of design pixels
    QFont small, body, bold;

    [[nodiscard]] QColor color(Token token) const { return ng::ui::color(token, theme); }
    [[nodiscard]] double px(double design) const { return design * scale; }

    [[nodiscard]] static Ink screen();
    [[nodiscard]] static Ink paper(const FigureStyle &style);
};

/// Diagonal hatch: nothing was recorded or can be computed here.
void paintHatched(QPainter &painter, const QRectF &rect, const Ink &ink, const QPointF &origin = {});
/// Words on a framed plate in the middle of \p area, wrapped to its width; nothing where they do not fit and \p always is false.
void paintWords(QPainter &painter, const QRectF &area, const QString &words, const Ink &ink, bool always = true);
/// Colour bar with frame.
void paintMapBar(QPainter &painter, const QRectF &rect, ColorMap map, const Ink &ink);
/// Selection on a picture: a black ring with a white one in it, seen on every colour.
void paintSelectionRing(QPainter &painter, const QPointF &centre, double radius);
/// A cross: bad, left out.
void paintCross(QPainter &painter, const QPointF &centre, double radius);
/// Label on a plate of Base colour beside \p anchor, within \p area; returns the plate.
QRectF paintPlate(QPainter &painter, const QPointF &anchor, const QString &text, const QRectF &area, const Ink &ink);
/// Where the keys are: accent ring with a white edge.
void paintCurrentRing(QPainter &painter, const QPointF &centre, double radius);

} // namespace ng::ui

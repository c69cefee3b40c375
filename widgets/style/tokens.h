// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>
#include <QVector>

#include <array>

namespace ng::ui {

enum class Theme { Light, Dark };
enum class ThemeChoice { System, Light, Dark };

/// One name for one use of a colour; the only colours of the interface.
enum class Token {
    Win,      ///< gaps between docks, workspace bar, tabs behind
    Panel,    ///< docks, bars, headers
    Base,     ///< plots, tables, fields
    Alt,      ///< every second row, side notes
    Btn,      ///< buttons, combo boxes
    Line,     ///< separators, dock frames
    Line2,    ///< control borders, axes
    Grid,     ///< minor grid lines
    Grid2,    ///< major grid lines
    Tx,       ///< text
    Tx2,      ///< labels, headers, axis text
    Tx3,      ///< placeholders, key hints, rows left out
    Dis,      ///< disabled text
    Acc,      ///< accent: cursor, focus, selection edge, main button
    OnAcc,    ///< text on Acc
    AccBg,    ///< selected row, checked button
    AccHover, ///< hover
    Err,
    ErrBg,
    Warn, ///< warning, simulated, draft
    WarnBg,
    Ok, ///< passed
    OkBg,
    Mark,     ///< replaced words
    MarkLine, ///< their underline
    Trace,    ///< signal line
    TraceBad, ///< trace of a bad channel
    Ctl,      ///< chance and control curves
};
inline constexpr int kTokenCount = static_cast<int>(Token::Ctl) + 1;

/// Theme in use; Light until a ThemeManager says otherwise.
[[nodiscard]] Theme currentTheme();
[[nodiscard]] QColor color(Token token);
[[nodiscard]] QColor color(Token token, Theme theme);

/// Runs on plots: always colour + dash + marker. A to D; from the fifth (index 4) they repeat with hollow markers.
enum class RunMarker { Circle, Square, Triangle, Diamond };
[[nodiscard]] QColor runColor(int index);
[[nodiscard]] QColor runColor(int index, Theme theme);
/// Lengths in pixels of dashes and gaps; empty: solid.
[[nodiscard]] QVector<qreal> runDash(int index);
[[nodiscard]] RunMarker runMarker(int index);
[[nodiscard]] bool runMarkerHollow(int index);
/// Pen with dash, in units that suit \p width (pixels).
[[nodiscard]] QPen runPen(int index, qreal width = 2.0);
/// Chance: Ctl, dash 6-4. Shuffled or another control: Ctl, dots 1-3.
[[nodiscard]] QPen chancePen(qreal width = 1.5);
[[nodiscard]] QPen controlPen(qreal width = 1.5);

/// Signed values: RdBuR, symmetric about zero. Power: Viridis. Importance: Magma.
enum class ColorMap { RdBuR, Viridis, Magma };
using MapTable = std::array<QRgb, 256>;
[[nodiscard]] const MapTable &mapTable(ColorMap map);
/// \p t from 0 to 1, clamped; NaN is transparent.
[[nodiscard]] QRgb mapColor(ColorMap map, double t);

/// Contrast of two opaque colours after WCAG 2.1: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace ng::ui {

/// Own icon by name ("open", "zoom-in"): text colour, accent when checked, dimmed when disabled, at the device's
/// resolution. Follows the theme. An unknown name warns and is empty.
[[nodiscard]] QIcon icon(const char *name);
/// The same in one colour, dimmed when disabled.
[[nodiscard]] QIcon icon(const char *name, Token token);
/// Draws an icon into \p rect (kept square).
void paintIcon(QPainter *painter, const QRectF &rect, const char *name, const QColor &colour);
/// The same with lines of \p strokeWidth pixels, for big icons.
void paintIcon(QPainter *painter, const QRectF &rect, const char *name, const QColor &colour, qreal strokeWidth);
[[nodiscard]] QPixmap iconPixmap(const char *name, int size, const QColor &colour, qreal devicePixelRatio);
/// Names of all icons, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace ng::ui

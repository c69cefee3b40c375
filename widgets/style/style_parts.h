// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

/// Parts that several controls of the style share. Private to widgets/style.
namespace ng::ui::parts {

inline constexpr qreal kControlRadius = 3.0;
inline constexpr qreal kIndicatorRadius = 2.0;

struct ButtonLook {
    bool enabled = true;
    bool hover = false;
    bool down = false; ///< pressed or checked
    bool primary = false;
    bool flat = false; ///< no frame until hovered
};

[[nodiscard]] bool has(const QStyleOption *option, QStyle::StateFlag flag);
/// Focus that came by key, so that it must be seen.
[[nodiscard]] bool showsFocus(const QStyleOption *option);
[[nodiscard]] bool property(const QWidget *widget, const char *name);
[[nodiscard]] QColor textColor(const QStyleOption *option, Token token = Token::Tx);

void fillRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &frame, qreal radius);
void paintButton(QPainter *painter, const QRect &rect, const ButtonLook &look);
/// Frame of line edits, spin boxes and combo boxes.
void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget, Token fill);
void paintFocusRing(QPainter *painter, const QRect &rect);
void paintCheckBox(QPainter *painter, const QRect &rect, const QStyleOption *option);
void paintRadio(QPainter *painter, const QRect &rect, const QStyleOption *option);
/// Chevron centred in \p rect, \p extent pixels wide.
void paintChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour,
                  qreal extent = 8.0);
/// Icon in another colour than its own.
void paintTinted(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &colour);

} // namespace ng::ui::parts

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QLabel>

class QPainter;

namespace ng::ui {

/// Outline kinds; always with a word, never by colour alone.
enum class BadgeKind { Plain, Chance, Control, Simulated, Draft, Bad, Fits, Grading, Link };

/// Draws a badge at the left of \p rect, centred vertically. Returns its width.
int paintBadge(QPainter *painter, const QRect &rect, BadgeKind kind, const QString &text, bool filled = false);
[[nodiscard]] QSize badgeSize(BadgeKind kind, const QString &text);

/// 16-px outline with a word: chance dashed, control dotted, simulated and draft warn, bad with ✕, fits with ✓.
class Badge : public QLabel
{
    Q_OBJECT
public:
    Badge(BadgeKind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(BadgeKind kind);
    void setText(const QString &text);
    /// The current evidence link is filled.
    void setFilled(bool filled);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    bool m_filled = false;
};

} // namespace ng::ui

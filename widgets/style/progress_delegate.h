// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ng::ui {

enum class ProgressState { Running, Paused, Done, Failed, Queued };

/// 8-px bar and percent (ProgressRole, ProgressStateRole). Unknown length: the display text alone.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Draws the bar centred vertically in \p rect; \p fraction is clamped.
void paintProgress(QPainter *painter, const QRect &rect, double fraction, ProgressState state);

} // namespace ng::ui

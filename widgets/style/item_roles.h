// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ng::ui {

/// Roles that our delegates and tables understand beside Qt's own.
enum ItemRole {
    SortRole = Qt::UserRole + 0x100, ///< value to sort by; else the display text
    LeftOutRole,                     ///< bool: the row is left out of the analysis and drawn in Tx3
    ProgressRole,                    ///< double 0 to 1; negative: unknown length
    ProgressStateRole,               ///< int of ProgressState
    BadgeRole,                       ///< int of BadgeKind: the display text is drawn as a badge
    RunIndexRole,                    ///< int: sample of this run's line instead of text; negative: none
    GlyphRole,                       ///< QByteArray: name of an own icon, in the colour of GlyphTokenRole
    GlyphTokenRole,                  ///< int of Token; default Tx2
    CopyRole,                        ///< QString to copy; else the display text
    UserItemRole = Qt::UserRole + 0x200,
};

} // namespace ng::ui

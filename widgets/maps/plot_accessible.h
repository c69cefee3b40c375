// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ng::ui {

/// A picture with one read-out (what is under the cursor) that assistive technology reads as its value.
class ReadOut
{
public:
    virtual ~ReadOut() = default;
    [[nodiscard]] virtual QString readOut() const = 0;
};

/// Makes widgets that are a ReadOut known to assistive technology as charts with a value. May be called often.
void installAxisPlotAccessible();
/// The read-out changed.
void announceReadOut(QWidget *widget);

} // namespace ng::ui

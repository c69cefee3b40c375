// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::ui {

class PlotBase;

/// Makes plots known to assistive technology: title, n, axes, and as value the point that
/// the keys are at. May be called often.
void installPlotAccessible();
/// Tells it that the keys are at another point.
void announcePlot(PlotBase *plot);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng::ui {

class TraceView;

/// Makes trace views known to assistive technology: a chart whose value is the read-out "Fp1–F7, 16:15:15.66, −12 µV", and
/// whose number is the cursor's time in seconds, which may be set. May be called often.
void installTraceAccessible();
/// The read-out changed.
void announceTraceReadOut(TraceView *view);

} // namespace ng::ui

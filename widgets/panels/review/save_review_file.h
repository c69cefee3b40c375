// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ng::ui {

class ReviewModel;

/// Asks where to and writes a copy of the rater's file there: the file itself lies deep in a run's folder, and a mail wants it
/// at hand. Says afterwards how many verdicts are still open.
void saveReviewFile(ReviewModel &model, QWidget *window);

} // namespace ng::ui

// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace ng {
class RunReview;
class Study;
} // namespace ng

namespace ng::ui {

/// What the methods section is written from: {"study": …, "runs": […], "recordings": […]}. No path of this machine is in it.
/// \param recordings  array of RecordingDocument::recipe()
[[nodiscard]] Json methodsRecipe(const Study *study, const std::vector<std::shared_ptr<const RunReview>> &runs,
                                 const Json &recordings);
/// The part of it that one run gives: request, evaluation, notes.
[[nodiscard]] Json runRecipe(const RunReview &run);

/// Complete sentences, one paragraph each: signal chain, montage, filters with phase, windows, framework and what differs from
/// its defaults, split, controls, seeds, evaluation with n and intervals. In the language of the interface.
[[nodiscard]] QString methodsText(const Json &recipe);
/// The commands that repeat the runs, one a line; "\" where one goes on.
[[nodiscard]] QString repeatText(const Json &recipe);
/// "EEG, longitudinal bipolar, 0.5–70 Hz, notch 60 Hz (zero phase), 20 µV/mm at 30 mm/s, negative up. T8 bad, left out."
[[nodiscard]] QString displaySentence(const Json &recordingRecipe);
/// Montage by its description: "longitudinal bipolar".
[[nodiscard]] QString montageText(const QString &description);

/// Rows of the recipe dock: what and value.
[[nodiscard]] std::vector<std::pair<QString, QString>> recipeRows(const Json &recipe);

} // namespace ng::ui

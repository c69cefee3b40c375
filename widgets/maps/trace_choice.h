// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ng::ui {

class RecordingDocument;
class Selection;

/// Which of the shown traces an analysis of the selection is about.
struct TraceChoice {
    std::vector<std::size_t> channels; ///< of RecordingDocument::shown(), on one time axis
    QStringList labels;
    bool byDefault = false; ///< nothing was selected: the first trace
};

/// The focused trace, else all that a selected channel is part of, else the first brain signal.
[[nodiscard]] TraceChoice chosenTraces(const RecordingDocument &recording, const Selection &selection);
/// What their samples are, after the labels: "Oz, average reference".
[[nodiscard]] QString choiceText(const TraceChoice &choice, const RecordingDocument &recording);

} // namespace ng::ui

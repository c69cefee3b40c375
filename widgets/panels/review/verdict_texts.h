// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_file.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace ng::ui {

[[nodiscard]] QString judgementText(Judgement value);       ///< "accept"
[[nodiscard]] QString weightText(ErrorWeight value);        ///< "harmless"
[[nodiscard]] QString errorKindText(const std::string &id); ///< "False finding"; an unknown one as it is
/// "Sentence 4 still needs a verdict." from the first thing that is missing; empty where nothing is.
[[nodiscard]] QString missingText(const std::vector<MissingPart> &missing, const Verdict &verdict);
/// What is hidden, in words: "run names, other raters".
[[nodiscard]] QString hiddenText(const Hidden &hidden);

/// One line of the log of an item.
struct LogLine {
    QString time; ///< "11:02:31", local
    QString change;
    QString hash; ///< first four digits; empty: not on the disk yet
};
/// Entries about \p item, oldest first.
[[nodiscard]] std::vector<LogLine> logOf(std::span<const Edit> edits, const std::string &item, const ReviewPlan &plan);

} // namespace ng::ui

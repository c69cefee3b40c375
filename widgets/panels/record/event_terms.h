// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace ng::ui {

/// Names of events that are offered: a short list of HED-SCORE tags of our own, or a file that a person loaded. Tags are
/// data and stay as they are in every language.
/// \source HED-SCORE 2.1.0, github.com/hed-standard/hed-schemas (names of tags only)
[[nodiscard]] const QStringList &builtInTerms();

/// Terms of a file: one a line, the first column where tabs are in it; empty lines and lines from # are left out.
/// \errors NotFound, CorruptData where no term is in it
[[nodiscard]] Result<QStringList> readTerms(const std::filesystem::path &path);

/// What is offered now (the loaded list first, else ours) and what keys 1 to 9 stand for.
[[nodiscard]] QStringList offeredTerms();
void setLoadedTerms(const QStringList &terms); ///< empty: ours again
[[nodiscard]] QStringList quickTerms();        ///< nine
void setQuickTerms(const QStringList &terms);

} // namespace ng::ui

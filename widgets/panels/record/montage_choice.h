// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ng::ui {

/// One montage as people choose it.
struct MontageChoice {
    QString description; ///< for makeMontage()
    QString name;        ///< tr()ed: "Longitudinal bipolar"
};

/// Montages in the order of their keys F1, F2, …: those of the core, some references, and what a person added.
[[nodiscard]] std::vector<MontageChoice> montageChoices();
/// Name of a description, also of one that is in no list.
[[nodiscard]] QString montageName(const QString &description);
/// Adds a montage of one's own ("Fp1-F7, F7-T3"); an empty name takes the description.
void addOwnMontage(const QString &name, const QString &description);

} // namespace ng::ui

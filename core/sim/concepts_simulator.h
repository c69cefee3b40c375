// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/simulator.h"

namespace ng {

/// 63-channel EEG of a person who sees pictures of everyday things, with known evoked responses (product.md 6, "concepts").
///
/// Each concept has one drawn picture (scene.h), the same at every repetition: images/<concept>.png, column "image".
/// A share of the trials is not attended to and holds no response to its concept. Strength and share are chosen such that an
/// observer who knows patterns, covariance and strength names the parameter \c possible of the test trials rightly.
[[nodiscard]] std::unique_ptr<const Simulator> makeConceptsSimulator();

} // namespace ng
